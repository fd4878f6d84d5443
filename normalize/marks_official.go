package normalize

import (
	"slices"
	"strings"
)

// Most of the facts of an article are said to be an authority's: "teilte die
// Polizei mit", "a annoncé la préfecture", "informó la Fiscalía". It is no
// outlet, and nobody copies its articles, so that its attribution has no Value:
// the mark says that the sentence has a source, and that it is not a rival. The
// rule begins at the authority, which is rarer than verbs of saying are.

const (
	// officialReach is how many tokens may stand between an authority and its verb:
	// "police in Harlow said on Monday", "informó este lunes por la tarde la Guardia
	// Civil".
	officialReach = 7
	// plainWords is how many words without a capital, none of them known here,
	// may stand before an authority: "a annoncé la nouvelle préfecture".
	plainWords = 1
)

// officialDetail and ownDetail are the Details of attributions to an authority and
// to the outlet itself, which does not say its name.
const officialDetail, ownDetail = "official", "own"

// officialPhrases are the authorities that speak in the news.
var officialPhrases = []phraseRow{
	{cue: cueOfficial, langs: langEN, phrases: `police; prosecutors; authorities; Joint Chiefs of Staff; weather department; weather office; weather bureau; Meteorological Department; health ministry; sheriff; deputies; gardaí; garda; gardai; ministry; firefighters; coastguard; coast guard; sheriff's office; sheriff's department;
		prosecutor's office; attorney general's office; district attorney's office; police department; fire department; health department; state department; justice department; defence ministry; defense ministry; city council; county council; state police; highway patrol; state patrol; council; White House; Pentagon; Kremlin; Downing Street; Weather Service; Geological Survey; Met Office; Forest Service; Secret Service; Border Patrol; Coastguard Service`},
	{cue: cueOfficial, arg: office, langs: langEN, phrases: `official; officials; government; military; army; navy; air force`},
	{cue: cueOfficial, arg: body, langs: langEN, phrases: `Administration; Commission; Bureau; Department; Authority; Protection Agency; Security Agency; Safety Agency; Management Agency; Intelligence Agency; Energy Agency; Environment Agency; Space Agency; FBI; FDA; FAA; CDC; EPA; NTSB; FEMA; NASA; EIA; SEC; FTC; FCC; DOJ; CBI; NIA; SEBI; RBI; NDRF; Detective Inspector; Detective Sergeant; Detective Superintendent; Detective Chief Inspector; Detective Chief Superintendent; Detective Senior Sergeant; Detective Constable; Chief Inspector; Chief Constable; Chief Superintendent; Superintendent; Inspector; Sergeant`},
	{cue: cueOfficial, langs: langDE, phrases: `Polizei; Feuerwehr; Staatsanwaltschaft; Generalstaatsanwaltschaft; Bundesanwaltschaft; Kripo; Kriminalpolizei; Bundespolizei; Autobahnpolizei; Wasserschutzpolizei;
		Landespolizei; Kantonspolizei; Stadtpolizei; Landespolizeidirektion; Polizeidirektion; Polizeiinspektion; Polizeipräsidium; Polizeirevier; Polizeisprecher; Polizeisprecherin; Polizeiangaben;
		Behördenangaben; Behörden; Behörde; Stadtverwaltung; Landratsamt; Gesundheitsamt; Bundeswehr; Ministerium; Innenministerium; Außenministerium; Verteidigungsministerium; Gesundheitsministerium;
		Finanzministerium; Wirtschaftsministerium; Justizministerium; Umweltministerium; Verkehrsministerium; Bundesinnenministerium; Zoll; Rettungsdienst; Bundesamt; Landesamt; Landeskriminalamt; Bundeskriminalamt; Wetterdienst; Verfassungsschutz; Amtsgericht; Landgericht; Oberlandesgericht; Verwaltungsgericht; Staatskanzlei; Bezirksregierung;
		Regierungspräsidium; Hauptzollamt; Ordnungsamt; Jugendamt; Kreisverwaltung; Bergwacht; Wasserwacht; Küstenwache; Veterinäramt; Kultusministerium; Sozialministerium; Landwirtschaftsministerium; Bundesregierung; Bundesnetzagentur;
		Kapo; BKA; LKA; BND; BSI; BaFin; RKI; DWD; BAMF; Fedpol; Departement; Kreml; Kremls; Weiße Haus; Weißes Haus; Weißen Haus; Pentagon; EU-Kommission; Beamten; Ermittler; Fahnder; Katastrophenschutz; Zivilschutz; Kanzleramt; Präsidialamt; Militär; Armee; Generalstab; offizielle Angaben; offiziellen Angaben; amtlichen Angaben`},
	{cue: cueOfficial, langs: langDE, phrases: compoundPhrases(`Polizei Bundespolizei Landespolizei Kriminalpolizei Feuerwehr Regierungs Ministeriums Militär Armee Gerichts Justiz Zoll Stadt Kreis Behörden`, `sprecher sprecherin sprechern pressesprecher pressesprecherin angaben`)},
	{cue: cueOfficial, langs: langDE, phrases: compoundPhrases(`Katastrophenschutz Zivilschutz Gesundheits Sicherheits Umwelt Finanz Luftfahrt Ermittlungs Justiz Aufsichts Börsenaufsichts Polizei Kartell Wettbewerbs Schul Verkehrs Einwanderungs Lebensmittel Arzneimittel Wahl`, `behörde behörden`)},
	{cue: cueOfficial, langs: langDE, phrases: genitives(`Landratsamt Gesundheitsamt Landeskriminalamt Bundeskriminalamt Bundesamt Landesamt Ordnungsamt Jugendamt Hauptzollamt Wetterdienst Rettungsdienst Amtsgericht Landgericht Oberlandesgericht Verwaltungsgericht
		Ministerium Innenministerium Außenministerium Verteidigungsministerium Gesundheitsministerium Finanzministerium Wirtschaftsministerium Justizministerium Umweltministerium Verkehrsministerium Bundesinnenministerium Kultusministerium Sozialministerium Landwirtschaftsministerium
		Polizeipräsidium Regierungspräsidium Polizeirevier`)},
	{cue: cueOfficial, langs: langFR, phrases: `préfecture; parquet; gendarmerie; police; pompiers; sapeurs-pompiers; ministère; mairie; procureur; procureure; autorités; gendarmes; policiers; préfet; préfète; tribunal; secours; sapeurs-pompiers; Météo-France; Insee; Élysée; Matignon; Quai d'Orsay; agence régionale de santé; conseil départemental; douanes; gouvernement; présidence; armée; état-major; sécurité civile; protection civile; police municipale; ministère public; SPVM; Sûreté du Québec; GRC; Santé publique France; CHU; Bureau des enquêtes indépendantes; Bureau d'enquêtes; forces de défense; DGSN; sûreté nationale; direction de l'hôpital; cabinet du ministre; cabinet du bourgmestre; administration communale`},
	{cue: cueOfficial, arg: body, langs: langFR, phrases: `Ville; Région; Province; Commission; Conseil d'État; Organisation mondiale de la santé; OMS; ONU; AIEA; Unicef`},
	{cue: cueOfficial, langs: langIT, phrases: `Questura; Procura; carabinieri; polizia; ministero; vigili del fuoco; Prefettura; Protezione civile; Guardia di finanza; Guardia costiera; autorità; Farnesina; Viminale; Comune; Regione; tribunale; Quirinale; Palazzo Chigi; Capitaneria di porto; soccorso alpino; governo; Istat; questore; prefetto; procuratore; investigatori; inquirenti; finanzieri; militari; Polstrada; Digos; Dia; Dda; Squadra mobile; Asl; Ausl; Ats; Arpa; amministrazione comunale; Municipio; Consiglio di Stato; polizia cantonale; Guardia forestale; pompieri; esercito; forze armate; forze di difesa; Difesa; Bankitalia`},
	{cue: cueOfficial, arg: body, langs: langIT, phrases: `Commissione; Oms; Onu; Oim; Unhcr; Unicef; Cassazione`},
	{cue: cueOfficial, langs: langES, phrases: `Fiscalía; Policía; Guardia Civil; Ayuntamiento; Ministerio; bomberos; autoridades; Delegación del Gobierno; Mossos; Ertzaintza; Consejería; Protección Civil; Gobierno regional; Alcaldía; Gobernación; Emergencias; juzgado; Audiencia; Aemet; Gobierno; Generalitat; Junta; Xunta; Diputación; Procuraduría; Carabineros; Gendarmería; Secretaría; Cancillería; Defensa Civil; Salvamento Marítimo;
		Jefatura Superior; Jefatura de Policía; Comisaría; Comandancia; Municipalidad; Intendencia; Contraloría; Defensoría; Prefectura; Poder Judicial; Corte Suprema; Tribunal Supremo; Fuerza Aérea; Ejército; Fuerzas Armadas;
		Casa Blanca; Kremlin; Pentágono; Casa Rosada; Banco Central; Servicio Geológico; Servicio Meteorológico; Servicio Sismológico; Centro Sismológico; Instituto Geofísico; reporte policial; reportes policiales; informe policial; informes policiales; parte policial`},
	{cue: cueOfficial, arg: body, langs: langES, phrases: `Jefatura; INEGI; INDEC; DANE; Onemi; Senapred; SHOA; Conagua; Profeco; IMSS; Sedena; FGR; PNP; FBI; NASA; CDC`},
	{cue: cueOfficial, langs: langPT, phrases: `Polícia; bombeiros; Corpo de Bombeiros; Prefeitura; Ministério; Secretaria; GNR; PSP; Polícia Judiciária; Câmara Municipal; Procuradoria; Proteção Civil; autoridades; Brigada Militar; tribunal; Ministério Público; governo; Defesa Civil; INEM; IBGE; Marinha; Polícia Federal; Polícia Militar; Polícia Civil; delegacia; autarquia;
		Guarda Municipal; Guarda Civil; Guarda Nacional; Guarda Costeira; Força Aérea; Exército; Forças Armadas; Casa Branca; Kremlin; Pentágono; Palácio do Planalto; Itamaraty; Banco Central; Supremo Tribunal; Tribunal de Justiça; Procuradoria-Geral; Autoridade Nacional; relatório policial`},
	{cue: cueOfficial, arg: body, langs: langPT, phrases: `PM; PF; PRF; FAB; PJ; MPF; STF; Samu; Anac; Anvisa; Inpe; Inmet; IPMA; ANEPC; Cenipa; FBI; NASA`},
	{cue: cueOfficial, langs: langNL, phrases: `politie; brandweer; gemeente; ministerie; Openbaar Ministerie; Rijkswaterstaat; veiligheidsregio; parket; autoriteiten; OM; recherche; marechaussee; KNMI; rechtbank; kustwacht; RIVM; GGD; provincie; waterschap; kabinet; regering; justitie; leger; luchtmacht; douane; hulpdiensten; Kremlin; Élysée; Elysée; Witte Huis; Pentagon; Europese Commissie; arbeidsauditoraat`},
	{cue: cueOfficial, langs: langNL, phrases: compoundPhrases(`politie brandweer parket leger regerings justitie gemeente`, `woordvoerder woordvoerster zone`)},
}

// compoundPhrases are the words that German and Dutch make of each of the first and each of
// the others.
func compoundPhrases(first, others string) string {
	var all []string
	for a := range strings.FieldsSeq(first) {
		for b := range strings.FieldsSeq(others) {
			all = append(all, a+b)
		}
	}
	return strings.Join(all, ";")
}

// privateOffices are the words before "official" that make one of nobody's authority.
var privateOffices = map[string]bool{"company": true, "union": true, "party": true, "team": true, "club": true, "league": true, "airline": true, "bank": true, "industry": true, "rebel": true, "movement": true, "campaign": true, "church": true}

// officialRanks are what those are called who speak for an authority, behind its name:
// "police chief Jane Roe said".
var officialRanks = map[string]bool{"chief": true, "commissioner": true, "superintendent": true, "inspector": true, "captain": true, "officer": true, "officers": true, "sergeant": true, "source": true, "sources": true}

// genitives are the forms in which German says whose something is, of words without
// an ending: "nach Angaben des Landratsamtes".
func genitives(words string) string {
	var all []string
	for w := range strings.FieldsSeq(words) {
		all = append(all, w+"s")
		if !strings.HasSuffix(w, "um") {
			all = append(all, w+"es")
		}
	}
	return strings.Join(all, ";")
}

// officialVerbs are the cues with which an authority says something.
const officialVerbs = 1<<cueAccording | 1<<cueReportBy | 1<<cueTellVerb | 1<<cueReport | 1<<cueSay

// official adds an attribution to the authority that hit i names, if a verb or a
// preposition stands beside it.
func (m *marker) official(i int) {
	h := &m.hits[i]
	switch {
	case m.lang == langDE && !m.flag(h.tok, tUpper) && h.end == h.tok+1:
		return
	case h.arg == body && (!m.flag(h.tok, tUpper) || m.word(h.end, "federation") || m.word(h.end, "association") || m.word(h.end, "store")):
		return
	case h.arg >= press && !m.mayBeUnnamed(h):
		return
	case h.arg == office && (m.joined(h.end) || m.is(h.tok-1, '-') || h.tok > 0 && privateOffices[strings.ToLower(m.text(h.tok-1, h.tok))]):
		return // "anti-government leaflets said"
	}
	switch h.arg {
	case hearsay:
		m.unnamedSource(h.tok, h.end, "according")
		return
	case rumour:
		m.rumoured(h)
		return
	case goesOnSaying:
		if m.spokeBefore(h.tok) {
			m.unnamedSource(h.tok, h.end, "reported")
		}
		return
	}
	m.learnAcronym(h)
	from := m.officialBefore(i)
	if h.arg == paper && !m.paperSpeaks(h, from) {
		return
	}
	if from >= 0 && (h.arg != office || m.officeEnds(h.end)) {
		if !m.stale(from, h.end) && !m.negated(from-1) {
			m.speaks(h, from, h.end, m.verbDetail(from))
		}
		return
	}
	if to := m.officialBehind(h); to > 0 && !m.object(h.tok) && !m.stale(h.tok, to) {
		m.speaks(h, h.tok, to, m.verbDetail(to-1))
	}
}

// speaks adds the attribution of what h says; detail is for those that are no
// authority.
func (m *marker) speaks(h *hit, from, to int32, detail string) {
	if h.arg >= press {
		m.unnamedSource(from, to, detail)
		return
	}
	s := Span{m.toks[from].start, m.toks[to-1].end}
	for i := len(m.marks) - 1; i >= 0 && i >= len(m.marks)-unnamedBack; i-- {
		if a := &m.marks[i]; a.Kind == Attribution && a.Value == "" && a.Start < s.End && s.Start < a.End {
			a.End = max(a.End, s.End) // "indique un communiqué | de la préfecture"
			return
		}
	}
	m.addSpan(Attribution, "", officialDetail, s)
}

// verbDetail is what the verb or the preposition of token k says of the report.
func (m *marker) verbDetail(k int32) string {
	if m.cueAt(k, cueAccording) != nil || m.word(k, "zufolge") {
		return "according"
	}
	return "reported"
}

// officialBefore finds the verb or preposition on the left of the authority of hit
// i, and returns where it begins, -1 if there is none: "a annoncé lundi la
// préfecture", "selon la police", "laut Polizei".
func (m *marker) officialBefore(i int) int32 {
	h := &m.hits[i]
	if m.lang == langEN && !m.verbBefore(i) {
		return -1
	}
	plain, whom := 0, int32(-1) // whom: a word before one who is told, "à", "der"
	for k := h.tok - 1; k >= 0 && k >= h.tok-officialReach-accountWords && !m.flag(k+1, tSentence); k-- {
		if v := m.verbEnding(i, k+1); v != nil {
			said := v.cue != cueAccording && v.cue != cueReportBy
			switch {
			case (plain > plainWords || k < h.tok-officialReach) && (said || whom >= 0 || !m.account(v.tok, h.tok)):
			case said && (whom >= 0 || m.learns(v) || v.cue == cueTellVerb && v.arg == 0 && !m.word(v.tok, "auprès")):
			case said && m.lang == langEN && (!m.officialEnds(h.end) || m.flag(v.tok, tUpper) && !m.flag(v.tok, tSentence)): // "a United States official"
			case m.word(v.tok, "zufolge"): // its source is on the left
			case v.cue == cueReportBy && (m.listed(probes, v.tok) || m.listed(probes, v.end-2)): // "under investigation by the FBI"
			case m.lang == langNL && (m.word(v.tok, "liet") || m.word(v.tok, "laat") || m.word(v.tok, "lieten") || m.word(v.tok, "laten")) && !m.wordWithin("weten", h.end, 5):
			default:
				return v.tok
			}
			return -1
		}
		switch {
		case k == h.tok-1 && m.lang == langDE && m.word(k, "nach") && strings.HasSuffix(m.text(k, h.end), "ngaben"): // "nach Polizeiangaben"
			return k
		case m.lang == langNL && (m.word(k, "maakte") || m.word(k, "maakten") || m.word(k, "maakt")) && m.wordWithin("bekend", h.end, 6):
			return k
		case m.has(k, informWord) && m.lang != langEN:
			if whom >= 0 || plain > plainWords {
				return -1
			}
			return k
		case m.flag(k, tPunct):
			switch {
			case m.is(k, '\''), m.joined(k), m.asideBegins(h, k), m.is(k, '.') && k > 0 && m.toks[k-1].end-m.toks[k-1].start == 1: // "the U.S. Geological Survey"
			default:
				return -1
			}
		case m.has(k, clauseOpener):
			return -1
		case m.cueAt(k, cueSpeaker) != nil:
			whom = -1 // "ein Sprecher der Polizei"
		case m.addressee(k) && !m.masculine(k, h.end-1) && !(m.cueAt(k+1, cueSpeaker) != nil && m.masculine(k, k+1)):
			whom = k
		case m.has(k, fillRight|particle|nameArticle|determiner|ofWord|timeUnit), m.cueAt(k, cueDay) != nil, m.cueAt(k, cueRelative) != nil, m.flag(k, tUpper):
		default:
			if plain++; plain > accountWords {
				return -1
			}
		}
	}
	return -1
}

// verbBefore says whether a hit before hit i, as far as officialBefore looks, is one with
// which an authority may say something. English has no other words for it there.
func (m *marker) verbBefore(i int) bool {
	from := m.hits[i].tok - 2*officialReach - accountWords
	for j := i - 1; j >= 0 && m.hits[j].tok >= from; j-- {
		if officialVerbs>>m.hits[j].cue&1 != 0 {
			return true
		}
	}
	return false
}

// verbEnding is the hit before hit i that ends before token k and with which an
// authority may say something.
func (m *marker) verbEnding(i int, k int32) *hit {
	for j := i - 1; j >= 0 && m.hits[j].tok >= k-officialReach; j-- {
		if h := &m.hits[j]; h.end == k && officialVerbs>>h.cue&1 != 0 && (h.cue != cueTellVerb || h.arg != 0 || m.word(h.tok, "auprès")) {
			return h
		}
	}
	return nil
}

// officialBehind finds the verb on the right of the authority h, and returns where
// it ends, 0 if there is none: "police in Harlow said", "die Polizei mitteilte".
func (m *marker) officialBehind(h *hit) int32 {
	reach, plain := int32(officialReach), 0
	if m.is(h.end, ':') && m.quoteMark(h.end+1) && m.lang&(langDE|langNL) != 0 && h.arg <= body {
		return h.end + 1 // "Ein Sprecher der Polizei: «Wir suchen Zeugen.»"
	}
	if m.lang == langDE {
		reach += 2 // "in der Nacht zum Samstag"
	}
	if m.lang == langNL && (m.word(h.end, "heeft") || m.word(h.end, "hebben")) {
		plain = 2 // "de politie heeft het ongeval bevestigd"
	}
	switch h.arg {
	case press, paper:
		plain = 1 // "la prensa italiana"
	case people:
		reach, plain = officialReach+peopleWords, peopleWords
	}
	adjectives := 0
	for k := h.end; int(k) < len(m.toks) && k < h.end+reach && !m.flag(k, tSentence); k++ {
		if m.has(k, informWord) && m.issued(k) {
			return 0
		}
		if m.has(k, informWord) || m.lang == langEN && (h.arg >= press && m.word(k, "report") || m.word(k, "told") && (m.word(k+1, "reporters") || m.word(k+1, "journalists"))) {
			return k + 1
		}
		if o := m.cueAt(k, cueOfficial); o != nil && h.arg == people && (o.arg == authority || o.arg == office) {
			return 0 // "fuentes de la Guardia Civil": the authority has a rule of its own
		}
		if m.toks[k].hit >= 0 {
			for _, c := range [...]cue{cueSay, cueReport, cueTellVerb, cueAccording} {
				v := m.cueAt(k, c)
				switch {
				case v == nil:
				case c == cueAccording, c == cueTellVerb && v.arg == 0:
					return 0
				case m.word(v.tok, "added") && !m.word(v.end, "that") && !m.flag(v.end, tPunct): // "added ships to its fleet"
					return 0
				case m.givesOut(v) && !m.has(v.end, clauseOpener):
					return 0
				case m.learns(v) || m.inverted(v) || m.passive(v) || m.word(v.end, "nothing") || m.word(v.end, "zich"):
					return 0
				default:
					return v.end
				}
			}
		}
		switch {
		case m.lang == langEN && (m.word(k, "who") || m.word(k, "which")):
			return 0 // "an army officer who described"
		case m.flag(k, tPunct):
			if past := m.behindAside(k); past > k {
				reach += past - k
				k = past - 1
			} else if past := m.behindBrackets(k); past > k {
				reach += past - k // "am Mittwoch (22. Februar) in Harlow"
				k = past - 1
			} else if !m.is(k, '\'') && !(m.is(k, '.') && m.has(k-1, shortForm)) && !m.asideEnds(h, k) {
				return 0
			}
		case adjectives > 0 && m.opensObject(k):
			return 0
		case h.arg <= body && adjectives < officialAdjectives && m.adjective(h, k):
			adjectives++
		case m.lang == langNL && m.word(k-1, "van"): // "het ministerie van handel"
		case m.flag(k, tUpper), m.has(k, fillLeft|fillRight|particle|onWord|ofWord), m.cueAt(k, cueDay) != nil, m.cueAt(k, cueRelative) != nil, m.cueAt(k, cueSpeaker) != nil:
		case m.lang == langEN && (m.has(k-1, onWord) && m.flag(k+1, tUpper) || officialRanks[m.text(k, k+1)]): // "officials in central Narvia say"
		default:
			if plain--; plain < 0 {
				return 0
			}
		}
	}
	return 0
}

// asideBegins says whether the comma at token k begins an aside that says for which
// authority h somebody speaks whom the verb before it names: "sagt Jan Roth, Sprecher der
// Polizei", "zegt Jan Roth, politiewoordvoerder".
func (m *marker) asideBegins(h *hit, k int32) bool {
	if !m.is(k, ',') || m.lang&(langDE|langNL) == 0 {
		return false
	}
	w := strings.ToLower(m.text(h.end-1, h.end))
	return m.cueAt(k+1, cueSpeaker) != nil || k+1 == h.tok && (strings.HasSuffix(w, "sprecher") || strings.HasSuffix(w, "sprecherin") || strings.HasSuffix(w, "woordvoerder") || strings.HasSuffix(w, "woordvoerster"))
}

// asideEnds says whether the comma at token k ends an aside that says who speaks for
// the authority h, right before the verb: "wie Jan Roth, Sprecher der Polizei, mitteilte".
func (m *marker) asideEnds(h *hit, k int32) bool {
	return m.is(k, ',') && m.lang == langDE && (m.cueAt(h.tok-2, cueSpeaker) != nil || m.cueAt(h.tok-1, cueSpeaker) != nil || m.headOf(h.tok-1)) && (m.has(k+1, informWord) || m.cueAt(k+1, cueTellVerb) != nil)
}

// headOf says whether the article at token k joins what somebody is to the office he
// leads, in an aside: ", Leiter der Staatsanwaltschaft".
func (m *marker) headOf(k int32) bool {
	return m.lang == langDE && (m.word(k, "der") || m.word(k, "des")) && m.flag(k-1, tUpper) && m.is(k-2, ',')
}

// masculine says whether "der" at token k is the article of a German noun that is
// masculine, at token noun: it is the subject then, and not whom somebody tells.
func (m *marker) masculine(k, noun int32) bool {
	if m.lang != langDE || !m.word(k, "der") {
		return false
	}
	for _, end := range [...]string{"ler", "cher", "der", "zoll", "dienst", "schutz"} {
		if w := m.text(noun, noun+1); len(w) >= len(end) && strings.EqualFold(w[len(w)-len(end):], end) {
			return true
		}
	}
	return false
}

// learns says whether the verb is one of hearing or quoting: "Davon erfuhr die
// Polizei erst am Montag".
func (m *marker) learns(h *hit) bool {
	switch strings.ToLower(m.text(h.end-1, h.end)) {
	case "erfuhr", "erfahren", "learned", "learnt", "quoted", "quotes", "cites", "zitierte", "zitiert", "veröffentlichte", "veröffentlicht", "publica", "publicó", "published":
		return true
	}
	return false
}

// issued says whether token k is the thing that was given out and no verb: "el Ejército
// en un comunicado oficial".
func (m *marker) issued(k int32) bool {
	return m.lang&(langES|langPT|langIT) != 0 && (m.word(k, "comunicado") || m.word(k, "comunicato")) && !m.has(k-1, auxiliary|undergoes) && !m.word(k-1, "ha") && !m.word(k-1, "han")
}

// asideTokens is how many tokens an aside behind an authority may have.
const asideTokens = 12

// behindAside moves token k over an aside behind an authority that says whose it is, with
// its commas: "o Ministério do Mar, chefiado por um almirante, anunciou". A name
// there is somebody's of whom the authority is told. k if there is none.
func (m *marker) behindAside(k int32) int32 {
	if m.lang&(langES|langPT) == 0 || !m.is(k, ',') || int(k)+2 >= len(m.toks) || m.some(k+1, tUpper|tPunct|tDigit) {
		return k
	}
	if w := m.text(k+1, k+2); !m.word(k+1, "que") && !strings.HasSuffix(w, "ado") && !strings.HasSuffix(w, "ido") && !strings.HasSuffix(w, "ada") && !strings.HasSuffix(w, "ida") && !strings.HasSuffix(w, "iente") {
		return k
	}
	for j := k + 2; j < k+asideTokens && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
		if m.is(j, ',') {
			return j + 1
		}
	}
	return k
}

// givesOut says whether the verb is one of publishing or of finding, which Romance
// authorities do with things as often as with what they say: "la Policía difundió la
// foto", "a polícia divulgou imagens", but "a polícia divulgou que".
func (m *marker) givesOut(h *hit) bool {
	switch strings.ToLower(m.text(h.end-1, h.end)) {
	case "difundió", "divulgó", "recogió", "recoge", "constató", "comprobó", "contó", "cuenta", "divulgou", "divulga", "mostrou", "publicou", "publica", "apresentou":
		return m.lang&(langES|langPT) != 0
	}
	return false
}

// officialEnds says whether the subject behind an English verb ends at token k:
// "three cranes fell, said police on Monday". What goes on is a clause: "he said
// police had come".
func (m *marker) officialEnds(k int32) bool {
	if m.cueAt(k, cueSpeaker) != nil || m.flag(k, tUpper) && !m.flag(k, tSentence) && m.has(k-1, roleWord) {
		for k++; m.flag(k, tUpper) && !m.flag(k, tPunct) && !m.flag(k, tSentence); k++ {
		} // "said police spokesman John Roe in a statement"
		if m.word(k, "in") && m.word(k+1, "a") {
			return true
		}
	}
	return int(k) >= len(m.toks) || m.flag(k, tPunct) && !m.is(k, '\'') || m.flag(k, tSentence) || m.has(k, fillRight) && m.cueAt(k+1, cueDay) != nil
}

// officeEnds says whether the name of an office ends before token k, and is not said of
// the word behind it: "according to government | figures".
func (m *marker) officeEnds(k int32) bool {
	return m.officialEnds(k) || m.has(k, fillRight|fillLeft) && !m.word(k, "news") || m.cueAt(k, cueDay) != nil
}

// wordWithin says whether the word stands at most n tokens from token k on.
func (m *marker) wordWithin(w string, k, n int32) bool {
	for j := k; j < k+n && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
		if m.word(j, w) {
			return true
		}
	}
	return false
}

// object says whether the authority at token k is what another verb or a preposition
// is about: "a woman who called police said", "der Polizei sagte er".
func (m *marker) object(k int32) bool {
	j := k - 1
	for n := 0; n < 3 && j >= 0 && !m.flag(j+1, tSentence) && (m.flag(j, tUpper) && !m.addressee(j) || m.word(j, "the") || m.word(j, "a") && m.lang == langEN || m.has(j, nameArticle) && !m.has(j, toWord)); n++ {
		j--
	}
	if j < 0 || m.flag(j+1, tSentence) || m.lang == langDE && m.word(j, "in") || m.flag(j, tPunct) || m.cueAt(j, cueSpeaker) != nil || m.cueAt(j-1, cueSpeaker) != nil || m.masculine(j, k) || m.headOf(j) {
		return false
	}
	if m.lang == langEN {
		return m.has(j, prepositionBy) || m.word(j, "to") || m.word(j, "with") || m.word(j, "for") || m.word(j, "against") || strings.HasSuffix(m.text(j, j+1), "ed") || m.cueAt(j, cueTell) != nil
	}
	if m.lang&(langES|langPT) != 0 && (m.word(j, "por") || m.word(j, "pela") || m.word(j, "pelo") || m.word(j, "pelas") || m.word(j, "pelos")) {
		return true // "as cartas lidas pela Polícia Federal revelam"
	}
	return m.addressee(j) && m.cueAt(j, cueAccording) == nil
}

// addressee says whether token k is the word before one who is told something, and
// not before one who says it: "a la Policía", "der Polizei", but "von der Polizei".
func (m *marker) addressee(k int32) bool {
	switch {
	case m.lang == langEN:
		return m.word(k, "to")
	case m.lang == langPT && (m.word(k, "a") || m.word(k, "o")):
		return false
	case m.lang == langDE && (m.word(k-1, "von") || m.word(k-1, "aus")):
		return false
	}
	return m.has(k, toWord) || m.word(k, "bij")
}

// otherwise drops the attributions to authorities that share words with one to an
// outlet: "two officials confirmed the sale to CNN" has it from CNN.
func (m *marker) otherwise(from int) {
	marks := m.marks[from:]
	named := func(a Mark) bool {
		return slices.ContainsFunc(marks, func(b Mark) bool {
			return (b.Kind == Scoop || b.Kind == Attribution && (b.Value != "" || b.Detail == ownDetail)) && a.Start < b.End && b.Start < a.End
		})
	}
	kept := slices.DeleteFunc(marks, func(a Mark) bool {
		return a.Kind == Attribution && a.Value == "" && (a.Detail == officialDetail || a.Detail == "reported") && named(a)
	})
	m.marks = m.marks[:from+len(kept)]
}
