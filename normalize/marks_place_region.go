package normalize

import "strings"

// Papers of France, Switzerland, Italy and Africa, and tabloids of Germany, name in brackets behind a small place in which
// department, canton, province or country it lies: "Caudan (Morbihan) – Une grue ...", "Caldes
// (TN). Una gru ...". What else stands in brackets there, a party or a share, is no region, so
// that they are known by their list.

// regionWords is the most tokens of a region: "Provence-Alpes-Côte d'Azur" has eight.
const regionWords = 8

// regionAt returns where the brackets that open at token k end, if they hold a region; else k.
func (m *marker) regionAt(k int32) int32 {
	if !m.is(k, '(') {
		return k
	}
	for j := k + 2; j <= k+1+regionWords && int(j) < len(m.toks); j++ {
		if m.is(j, ')') {
			if regions[m.lang][strings.ReplaceAll(m.text(k+1, j), "’", "'")] {
				return j + 1
			}
			break
		}
	}
	return k
}

// mayRegion says whether a line may begin with a place that has its region behind it. In English
// that is in capitals, by which mayOpen knows it.
func (m *marker) mayRegion(l *textLine) bool {
	if regions[m.lang] == nil || m.lang == langEN || !m.flag(l.tok, tUpper) {
		return false
	}
	for k := l.tok + 1; k < min(l.end, l.tok+2*placeWords); k++ {
		if m.is(k, '(') {
			return true
		}
	}
	return false
}

// placeWithin reads the name of a place from token k, "Port-Vendres", "San Vito al Tagliamento",
// and returns where it ends.
func (m *marker) placeWithin(k, end int32) int32 {
	words, j := 0, k
	for j < end && words <= placeWords {
		switch {
		case m.flag(j, tUpper) && !m.some(j, tPunct|tDigit) && !m.has(j, notName):
			words++
			j++
		case words > 0 && m.has(j, particle|nameArticle|fillRight) && !m.flag(j, tPunct), words > 0 && (m.is(j, '-') || m.is(j, '\'')) && !m.flag(j+1, tSpace),
			words > 0 && m.is(j-1, '-') && !m.some(j, tPunct|tDigit|tSpace):
			j++
		default:
			return j
		}
	}
	return j
}

// placeBehindAgency returns where a place with its region ends that an agency has behind its
// hyphen, "APA-Ziguinchor (Sénégal)", k if none begins there.
func (m *marker) placeBehindAgency(k int32) int32 {
	if m.lang&(langFR|langIT) == 0 {
		return k
	}
	open := m.placeWithin(k, int32(len(m.toks)))
	if shut := m.regionAt(open); open > k && shut > open {
		return shut
	}
	return k
}

// regioned reads the dateline of a place with its region, before a dash, a stop or a colon, or
// behind the agency that tells the story: "APA-Ziguinchor (Sénégal)".
func (m *marker) regioned(k, end int32) bool {
	if regions[m.lang] == nil || m.head.lines >= headLines || m.head.place || !m.flag(k, tUpper) || m.lang == langEN && !m.caps(k) {
		return false
	}
	from, agency := k, ""
	if h := m.cueAt(k, cueSource); h != nil && m.agencyAt(k) && (m.is(h.end, '-') || m.dashAt(h.end)) {
		from, agency = h.end+1, m.name(h)
	}
	open := m.placeWithin(from, end)
	shut := m.regionAt(open)
	if open == from || shut == open || m.lang&(langDE|langEN) != 0 && !m.oneTown(from, open) || m.lang == langEN && (!m.allCaps(from, open) || opensQuoteAt(m, shut+1)) {
		return false
	}
	after := shut
	switch {
	case m.dashAt(after), m.is(after, '.') && m.flag(after+1, tSpace), m.is(after, ':'):
		after++
		if m.dashAt(after) {
			after++ // "Caudan (Morbihan). –"
		}
		if !m.flag(after, tUpper) && !opensQuoteAt(m, after) || !m.statement(after, end) {
			return false
		}
	case agency == "" || after < end && !m.statement(after, end):
		return false
	}
	d := datelineReader{m: m, at: after, end: end, agency: agency, words: 1}
	d.finish(k)
	return true
}

// oneTown says whether [k, end) is one word, as most towns are called, or one with what stands
// before those: "Harlow", "Bad Harlow", "PORT HARLOW", and not "Jana Roth", who came from Austria.
func (m *marker) oneTown(k, end int32) bool {
	if m.listed(townForewords, k) {
		k++
	}
	for j := k + 1; j < end; j++ {
		if m.flag(j, tUpper|tSpace) {
			return false
		}
	}
	return k < end
}

// townForewords are the first words of towns that have two.
var townForewords = listOf(`bad sankt markt neu alt groß klein hohen burg schloss new port fort san santa saint st los el east west north south`)

// italianTown reads the place that Italian papers set before a stop or a dash in small letters,
// a capital of a province: "Trento. Non è ancora ...", "Bergamo - Una gru ...". Clubs play each
// other with a dash between, and so behind that a small word opens the story.
func (m *marker) italianTown(k, end int32) bool {
	if m.lang != langIT || m.head.lines >= headLines || m.head.place || !m.flag(k, tUpper) || m.flag(k+1, tUpper) && m.flag(k+2, tUpper) {
		return false
	}
	j := k + 1
	if !m.is(j, '.') && !m.dashAt(j) {
		j++ // La Spezia
	}
	stop := m.is(j, '.') && m.flag(j+1, tSpace)
	if !stop && !m.dashAt(j) || !regions[langIT][m.text(k, j)] || m.caps(k) && j-k == 1 && len(m.text(k, j)) < 3 {
		return false
	}
	if !m.flag(j+1, tUpper) && !opensQuoteAt(m, j+1) || !stop && !m.listed(italianOpeners, j+1) || !m.statement(j+1, end) {
		return false
	}
	m.add(Dateline, "", "", k, j+1)
	m.head.place = true
	return true
}

// italianOpeners are small words that have a capital at the head of a sentence alone.
var italianOpeners = listOf(`il lo la i gli le l un uno una è sono era erano sarà saranno ha hanno si non nel nella nello nei nelle dopo per con da dal dalla dalle dai in a al alla ai alle su sul sulla tra fra due tre quattro cinque ancora è stato è stata ieri oggi domani`)

// regions are the names in brackets behind a place, by the language of the text.
var regions = map[uint8]map[string]bool{langFR: regionsOf(frenchRegions + ";" + frenchCountries), langIT: regionsOf(italianRegions + ";" + italianCountries), langDE: regionsOf(germanRegions), langEN: regionsOf(englishRegions)}

func regionsOf(text string) map[string]bool {
	out := map[string]bool{}
	for name := range strings.SplitSeq(text, ";") {
		out[strings.TrimSpace(name)] = true
	}
	return out
}

const (
	// The departments and regions of France and the cantons of Switzerland, with what stands for
	// those, and provinces of Belgium and Canada.
	frenchRegions = `Ain; Aisne; Allier; Alpes-de-Haute-Provence; Hautes-Alpes; Alpes-Maritimes; Ardèche; Ardennes; Ariège; Aube; Aude; Aveyron;
		Bouches-du-Rhône; Calvados; Cantal; Charente; Charente-Maritime; Cher; Corrèze; Corse; Corse-du-Sud; Haute-Corse; Côte-d'Or; Côtes-d'Armor; Creuse;
		Dordogne; Doubs; Drôme; Eure; Eure-et-Loir; Finistère; Gard; Haute-Garonne; Gers; Gironde; Hérault; Ille-et-Vilaine; Indre; Indre-et-Loire; Isère;
		Jura; Landes; Loir-et-Cher; Loire; Haute-Loire; Loire-Atlantique; Loiret; Lot; Lot-et-Garonne; Lozère; Maine-et-Loire; Manche; Marne; Haute-Marne;
		Mayenne; Meurthe-et-Moselle; Meuse; Morbihan; Moselle; Nièvre; Nord; Oise; Orne; Pas-de-Calais; Puy-de-Dôme; Pyrénées-Atlantiques; Hautes-Pyrénées;
		Pyrénées-Orientales; Bas-Rhin; Haut-Rhin; Rhône; Haute-Saône; Saône-et-Loire; Sarthe; Savoie; Haute-Savoie; Seine-Maritime; Seine-et-Marne; Yvelines;
		Deux-Sèvres; Somme; Tarn; Tarn-et-Garonne; Var; Vaucluse; Vendée; Vienne; Haute-Vienne; Vosges; Yonne; Territoire de Belfort; Essonne;
		Hauts-de-Seine; Seine-Saint-Denis; Val-de-Marne; Val-d'Oise; Guadeloupe; Martinique; Guyane; La Réunion; Mayotte; Bretagne; Normandie; Alsace;
		Île-de-France; Occitanie; Provence-Alpes-Côte d'Azur;
		AG; AI; AR; BE; BL; BS; FR; GE; GL; GR; JU; LU; NE; NW; OW; SG; SH; SO; SZ; TG; TI; UR; VD; VS; ZG; ZH; Valais; Vaud; Fribourg; Genève; Neuchâtel;
		Grisons; Tessin; Berne; Brabant wallon; Hainaut; Namur; Luxembourg; Liège; Québec; Ontario; Nouveau-Brunswick; Manitoba; Alberta`
	frenchCountries = `France; Belgique; Suisse; Italie; Espagne; Allemagne; Portugal; Canada; Royaume-Uni; Pays-Bas; Maroc; Algérie; Tunisie; Libye;
		Égypte; Egypte; Mauritanie; Mali; Sénégal; Gambie; Guinée; Guinée-Bissau; Guinée équatoriale; Sierra Leone; Liberia; Côte d'Ivoire; Burkina Faso;
		Burkina; Ghana; Togo; Bénin; Niger; Nigeria; Tchad; Cameroun; Gabon; Congo; RDC; République démocratique du Congo; Centrafrique;
		République centrafricaine; Rwanda; Burundi; Ouganda; Kenya; Tanzanie; Éthiopie; Ethiopie; Djibouti; Somalie; Soudan; Soudan du Sud; Madagascar;
		Maurice; Comores; Angola; Zambie; Zimbabwe; Mozambique; Afrique du Sud; Haïti; Liban; Syrie; Irak; Iran; Israël; Turquie; Russie; Ukraine; Pologne;
		Roumanie; Grèce; Chine; Japon; Inde; Brésil; Mexique; Argentine; Colombie; Etats-Unis; États-Unis; Australie`
	// The provinces of Italy, with the letters that stand for them but where a party has the same.
	italianRegions = `Agrigento; Alessandria; Ancona; Aosta; Arezzo; Ascoli Piceno; Asti; Avellino; Bari; Barletta-Andria-Trani; Belluno; Benevento;
		Bergamo; Biella; Bologna; Bolzano; Brescia; Brindisi; Cagliari; Caltanissetta; Campobasso; Caserta; Catania; Catanzaro; Chieti; Como; Cosenza;
		Cremona; Crotone; Cuneo; Enna; Fermo; Ferrara; Firenze; Foggia; Forlì-Cesena; Forlì; Frosinone; Genova; Gorizia; Grosseto; Imperia; Isernia;
		L'Aquila; La Spezia; Latina; Lecce; Lecco; Livorno; Lodi; Lucca; Macerata; Mantova; Massa-Carrara; Massa; Matera; Messina; Milano; Modena; Monza;
		Monza e Brianza; Napoli; Novara; Nuoro; Oristano; Padova; Palermo; Parma; Pavia; Perugia; Pesaro; Pesaro e Urbino; Pescara; Piacenza; Pisa; Pistoia;
		Pordenone; Potenza; Prato; Ragusa; Ravenna; Reggio Calabria; Reggio Emilia; Rieti; Rimini; Roma; Rovigo; Salerno; Sassari; Savona; Siena; Siracusa;
		Sondrio; Taranto; Teramo; Terni; Torino; Trapani; Trento; Treviso; Trieste; Udine; Varese; Venezia; Verbania; Vercelli; Verona; Vibo Valentia;
		Vicenza; Viterbo;
		AG; AL; AO; AR; AT; AV; BA; BT; BL; BN; BG; BI; BO; BZ; BS; BR; CA; CL; CB; CE; CT; CZ; CH; CO; CS; CR; KR; CN; EN; FM; FE; FG; FC; FR; GE; GO; GR;
		IM; IS; AQ; SP; LT; LE; LC; LI; LO; LU; MC; MN; MT; ME; MI; MO; MB; NA; NO; NU; OR; PA; PV; PG; PU; PE; PI; PT; PN; PZ; PO; RG; RA; RE; RI; RN; RM;
		RO; SA; SS; SV; SR; SO; SU; TA; TE; TR; TO; TP; TN; TV; TS; UD; VA; VE; VB; VC; VR; VV; VI; VT`
	italianCountries = `Svizzera; Francia; Germania; Austria; Spagna; Portogallo; Belgio; Slovenia; Croazia; Albania; Grecia; Romania; Polonia; Ucraina;
		Russia; Turchia; Libia; Tunisia; Egitto; Israele; Libano; Siria; Stati Uniti; Usa; USA; Messico; Brasile; Argentina; Cina; Giappone; India;
		Canton Ticino`

	// The states of Germany and Austria, the cantons of Switzerland by name, rivers and regions that
	// stand for those, and countries.
	germanRegions = `Baden-Württemberg; BaWü; Bayern; Brandenburg; Hessen; Mecklenburg-Vorpommern; Meck-Pomm; Niedersachsen; Nordrhein-Westfalen; NRW; Rheinland-Pfalz;
		Saarland; Sachsen; Sachsen-Anhalt; Schleswig-Holstein; Thüringen; Burgenland; Kärnten; Niederösterreich; Oberösterreich; Salzburg; Steiermark; Tirol; Osttirol; Vorarlberg; Südtirol;
		Aargau; Basel-Landschaft; Freiburg; Glarus; Graubünden; Jura; Luzern; Neuenburg; Nidwalden; Obwalden; Schaffhausen; Schwyz; Solothurn; Thurgau; Tessin; Uri; Wallis; Waadt; Zug;
		Saale; Oder; Spree; Allgäu; Ostfriesland; Deutschland; Österreich; Schweiz; Italien; Frankreich; Spanien; Mallorca; Portugal; England; Schottland; Großbritannien; Irland; Belgien; Niederlande; Holland;
		Luxemburg; Dänemark; Schweden; Norwegen; Finnland; Polen; Tschechien; Slowakei; Ungarn; Slowenien; Kroatien; Serbien; Rumänien; Bulgarien; Griechenland; Türkei; Zypern; Ukraine; Russland; USA; Kanada;
		Mexiko; Brasilien; Argentinien; Ägypten; Marokko; Tunesien; Südafrika; Kenia; Israel; Iran; Indien; China; Japan; Thailand; Australien; Neuseeland; Florida; Kalifornien; Texas`

	// The countries by which papers of Asia and Africa tell where a town of the world lies, "HARLOW (England):".
	englishRegions = `England; Scotland; Wales; Northern Ireland; Ireland; UK; United Kingdom; Britain; US; USA; United States; Canada; Mexico; Cuba; Brazil; Argentina; Chile; Peru; Colombia; Venezuela; Bolivia; Ecuador; Guatemala; Haiti;
		Jamaica; France; Germany; Italy; Spain; Portugal; Belgium; Netherlands; The Netherlands; Switzerland; Austria; Denmark; Sweden; Norway; Finland; Iceland; Poland; Czech Republic; Slovakia; Hungary; Romania; Bulgaria; Greece;
		Serbia; Croatia; Slovenia; Bosnia; Albania; Ukraine; Belarus; Russia; Turkey; Cyprus; Malta; Georgia; Armenia; Azerbaijan; Kazakhstan; Uzbekistan; Kyrgyzstan; Tajikistan; Afghanistan; Pakistan; India; Nepal; Bangladesh;
		Sri Lanka; Maldives; Bhutan; Myanmar; Thailand; Cambodia; Laos; Vietnam; Malaysia; Indonesia; Philippines; China; Taiwan; Japan; South Korea; North Korea; Mongolia; Iran; Iraq; Syria; Lebanon; Israel; Jordan; Saudi Arabia;
		Yemen; Oman; UAE; Qatar; Kuwait; Bahrain; Egypt; Libya; Tunisia; Algeria; Morocco; Sudan; South Sudan; Ethiopia; Eritrea; Somalia; Kenya; Uganda; Tanzania; Rwanda; Burundi; Congo; DR Congo; Nigeria; Ghana; Niger; Mali;
		Senegal; Cameroon; Chad; Zambia; Zimbabwe; Malawi; Mozambique; Angola; Namibia; Botswana; South Africa; Madagascar; Australia; New Zealand; Fiji; Papua New Guinea`
)
