package normalize

import "strings"

// A text that does not say who reported something still says that it has it from
// others: "local media reported", "Medienberichten zufolge", "selon plusieurs
// médias", "a person with knowledge of the talks said". The attribution has no
// Value, as one to an authority has none; the rule is the same as for those, and
// arg of a cueOfficial tells who speaks.
const (
	authority    = iota // the police, whoever else is an office
	body                // the same by a word that is an office's only with a capital: "the Commission"
	office              // the same by a word that says of other things whose they are, or that others have as well: "government figures", "a union official"
	press               // the press in general
	people              // persons who may not be named
	hearsay             // a phrase that says all: "de source judiciaire"
	paper               // one named before: "le quotidien écrit"
	rumour              // a phrase of a verb: "reports say"; what stands before it may say whose reports
	given               // a paper that somebody gives out: "the statement read"
	goesOnSaying        // a phrase that says all of people without a name spoken of before: "the people said"
)

// peopleWords is how many words without a capital may stand between people without
// a name and their verb: "people familiar with the board's plans for the port said".
const peopleWords = 6

// unnamedPhrases are the press and people without a name.
var unnamedPhrases = []phraseRow{
	{cue: cueOfficial, arg: press, langs: langEN, phrases: `media; media reports; media report; news reports; press reports;
		newspaper reports; television reports; local reports; news outlets; media outlets; local press;
		local newspapers; local journalists; news agencies; wire services; state television; state TV; state radio;
		media sources; several outlets; several newspapers; several papers; multiple outlets; various outlets; other outlets;
		other newspapers; news sites; news websites; news portals; media houses; news channels; TV channels; television channels;
		local television; local TV; local radio; both stations; both newspapers; both papers; both outlets`},
	{cue: cueOfficial, arg: rumour, langs: langEN, phrases: `reports say; reports said; reports suggest; reports suggested; reports claim;
		reports claimed; reports claiming; reports suggesting; reports indicate; reports indicated; reports emerged; reports surfaced;
		according to a new report; according to a recent report; according to new reports; a report said; a report says; a report claims;
		a report claimed; a new report says; a new report claims; it was reported that; it is reported that; it has been reported that;
		it had been reported that; it was also reported that; it was later reported that; it was widely reported that;
		it was previously reported that; it's reported; report says; report said; according to a report; source said; source says;
		source added; source told reporters; source claims; source claimed; insider said; insider says; insider claims; insider claimed`},
	{cue: cueOfficial, arg: given, langs: langEN, phrases: `statement; press release; communique`},
	{cue: cueOfficial, arg: goesOnSaying, langs: langEN, phrases: `the people said; the people added; said the people; the person said;
		the person added; said the person; one of the people said; according to one of the people; one of the people;
		one of the persons said`},
	{cue: cueOfficial, arg: people, langs: langEN, phrases: `sources; a source; one source; another source; a second source; a third source;
		source close to; source familiar; people familiar; person familiar; people with knowledge; person with knowledge;
		people with direct knowledge; person with direct knowledge; people close to; person close to; people briefed; person briefed;
		people involved in the; people with the matter; insiders`},
	{cue: cueOfficial, arg: press, langs: langDE, phrases: `Medienbericht; Medienberichte; Medienberichten; Medien; Zeitungsbericht;
		Zeitungsberichte; Zeitungsberichten; Pressebericht; Presseberichte; Presseberichten; Fernsehbericht;
		Fernsehberichte; Fernsehberichten; Staatsmedien; Lokalmedien; Lokalpresse; Agenturberichte; Agenturberichten; Agenturmeldungen;
		Medieninformationen; Presse; Nachrichtenseiten; Nachrichtenportale; mehrere Zeitungen; mehrere Blätter; mehrere Sender;
		mehrere Portale; beide Medien; beide Zeitungen; beide Blätter; beide Sender`},
	{cue: cueOfficial, arg: paper, langs: langDE, phrases: `das Nachrichtenmagazin; das Magazin; die Zeitung; das Blatt; das Portal;
		die Boulevardzeitung; die Tageszeitung`},
	{cue: cueOfficial, arg: people, langs: langDE, phrases: `Quellen; Insider; Insidern; Regierungskreise; Regierungskreisen;
		Verhandlungskreise; Verhandlungskreisen; Branchenkreise; Branchenkreisen; Unternehmenskreise; Unternehmenskreisen; Finanzkreise;
		Finanzkreisen;
		Sicherheitskreise; Sicherheitskreisen; Justizkreise; Justizkreisen; Parteikreise; Parteikreisen; Koalitionskreise; Koalitionskreisen;
		Ermittlerkreise; Ermittlerkreisen; Diplomatenkreise; Diplomatenkreisen;
		mit der Sache vertraute; mit der Angelegenheit vertraute; mit dem Vorgang vertraute; mit den Plänen vertraute;
		mit der Situation vertraute; eingeweihte Personen`},
	{cue: cueOfficial, arg: people, langs: langDE, phrases: compoundPhrases(`Industrie Börsen Banken Militär Geheimdienst Polizei Behörden Händler Markt Verlags Wirtschafts Gewerkschafts Konzern Ministeriums Delegations Fraktions EU- Klub Vereins Anwalts`, `kreise kreisen`)},
	{cue: cueOfficial, arg: press, langs: langFR, phrases: `médias; presse; presse locale; presse régionale; médias locaux;
		télévision d'État; télévision officielle; télévision publique; télévision nationale; radio d'État; radio nationale;
		agence officielle; agences de presse; organes de presse; titres de presse; sites d'information; sites spécialisés;
		informations de presse; tabloïds; site d'information; site d'informations; site d'actualité; site d'actualités; site d'investigation;
		site spécialisé; site américain; site britannique; site allemand; site italien; site espagnol; site belge; site suisse;
		site français`},
	{cue: cueOfficial, arg: paper, langs: langFR, phrases: `le journal; le journal en ligne; le quotidien en ligne; le quotidien;
		l'hebdomadaire; le tabloïd; le média; le magazine`},
	{cue: cueOfficial, arg: paper, langs: langIT, phrases: `il quotidiano; il giornale; il settimanale; il tabloid; lo stesso quotidiano;
		la testata; il magazine`},
	{cue: cueOfficial, arg: hearsay, langs: langFR, phrases: `apprend-on de la presse; on apprend de la presse; on apprend par la presse;
		apprend-on par la presse; a-t-on appris par la presse; de source proche; de source judiciaire; de source policière;
		de source diplomatique; de source médicale; de source syndicale; de source gouvernementale; de source sécuritaire;
		de source officielle; de sources concordantes; de sources judiciaires; de sources policières; de bonne source; de bonnes sources; de source sûre;
		de source autorisée; de source militaire; de source hospitalière; de source portuaire; de source aéroportuaire; de source ministérielle;
		de source parlementaire; de source douanière; de source préfectorale; de source humanitaire; de source onusienne; de source ecclésiastique;
		de sources militaires; de sources hospitalières; de sources portuaires; de sources ministérielles; de sources parlementaires;
		de sources douanières; de sources médicales; de sources diplomatiques; de sources syndicales; de sources gouvernementales;
		de sources sécuritaires; de sources officielles; de sources humanitaires; de sources onusiennes; note le communiqué;
		a noté le communiqué; conclut le communiqué; poursuit le communiqué; selon le communiqué; selon un communiqué; d'après le communiqué;
		d'après un communiqué; indique le communiqué; indique un communiqué; précise le communiqué; précise un communiqué;
		annonce le communiqué; annonce un communiqué; ajoute le communiqué; ajoute un communiqué; souligne le communiqué;
		souligne un communiqué; lit-on dans le communiqué; lit-on dans un communiqué; peut-on lire dans un communiqué;
		peut-on lire dans le communiqué`},
	{cue: cueOfficial, arg: hearsay, langs: langDE, phrases: `dem Vernehmen nach; nach übereinstimmenden Berichten;
		übereinstimmenden Berichten zufolge; Berichten zufolge; nach übereinstimmenden Medienberichten;
		übereinstimmenden Medienberichten zufolge; laut übereinstimmenden Medienberichten; nach unbestätigten Medienberichten;
		in Medienberichten; in Zeitungsberichten; in Presseberichten; dem Bericht nach; den Berichten nach; den Angaben nach; eigenen Angaben nach;
		ersten Angaben nach; seinen Worten nach; ihren Worten nach; eigenen Worten nach`},
	{cue: cueOfficial, arg: hearsay, langs: langDE, phrases: `nach offiziell unbestätigten Medienberichten; nach offiziell nicht bestätigten Medienberichten;
		nach bislang unbestätigten Medienberichten; nach bisher unbestätigten Medienberichten; nach unbestätigten Berichten;
		unbestätigten Berichten zufolge; unbestätigten Medienberichten zufolge`},
	{cue: cueOfficial, arg: rumour, langs: langDE, phrases: `ein Medienbericht legt nahe; ein Bericht legt nahe; Medienberichte legen nahe; Berichte legen nahe`},
	{cue: cueOfficial, arg: hearsay, langs: langIT, phrases: `a quanto si apprende; da quanto si apprende; secondo quanto si apprende;
		secondo indiscrezioni; secondo indiscrezioni di stampa; secondo le indiscrezioni; secondo le prime indiscrezioni;
		secondo alcune indiscrezioni; stando a indiscrezioni; stando alle indiscrezioni; stando alle prime indiscrezioni;
		a quanto si è appreso; da quanto si è appreso; secondo quanto si è appreso; secondo quanto trapela; da quanto trapela;
		secondo il comunicato; secondo un comunicato; informa il comunicato; informa un comunicato; annuncia il comunicato;
		annuncia un comunicato; precisa il comunicato; precisa un comunicato; si legge in una nota; si legge nella nota;
		si legge in un comunicato; si legge nel comunicato`},
	{cue: cueOfficial, arg: people, langs: langFR, phrases: `source proche; sources proches; source policière; sources policières;
		source militaire; sources militaires; sources locales; sources anonymes; source anonyme; même source; mêmes sources; cette source;
		ces sources; une des sources; source judiciaire; sources judiciaires; source diplomatique; sources diplomatiques;
		source gouvernementale; sources gouvernementales;
		des responsables; plusieurs responsables; un responsable; un haut responsable; de hauts responsables; source syndicale;
		sources syndicales; source médicale; sources médicales; sources concordantes; source sécuritaire; sources sécuritaires;
		personnes proches; personne proche; personnes au fait; personne au fait; personnes informées`},
	{cue: cueOfficial, arg: press, langs: langES, phrases: `medios locales; medios de comunicación; medios de prensa; medios nacionales;
		medios internacionales; medios estatales; medios oficiales; diversos medios; varios medios; distintos medios; algunos medios;
		numerosos medios;
		prensa; prensa local; versiones periodísticas; reportes de prensa; informes de prensa; informaciones de prensa; televisión estatal;
		agencias internacionales; agencias de noticias; medios españoles; medios argentinos; medios mexicanos; medios colombianos;
		medios chilenos; medios peruanos; medios venezolanos; medios brasileños; medios ingleses; medios británicos; medios italianos;
		medios franceses; medios alemanes; medios portugueses; medios catalanes; medios estadounidenses; medios rusos; medios ucranianos;
		medios israelíes; medios iraníes; medios turcos; medios chinos; medios saudíes; reportes oficiales; reportes preliminares;
		primeros reportes`},
	{cue: cueOfficial, arg: press, langs: langES, phrases: pressOf(`España México Argentina Chile Colombia Perú Uruguay Paraguay Bolivia Ecuador Venezuela Brasil Italia Francia Inglaterra Alemania Portugal Rusia Ucrania Israel Irán China Japón Cataluña Europa`)},
	{cue: cueOfficial, arg: hearsay, langs: langES, phrases: `según se confirmó; según se informó; según se supo; según se ha sabido;
		según se indicó; según se conoció; según trascendió; según ha trascendido; según pudo saberse; según el comunicado;
		según un comunicado; según el parte médico; según un parte médico; según el parte oficial; de acuerdo con el comunicado;
		de acuerdo con un comunicado; de acuerdo con el parte médico; de acuerdo al comunicado; de acuerdo al parte médico;
		según indicó en un comunicado; según informó en un comunicado; según señaló en un comunicado; según explicó en un comunicado;
		según ha informado en un comunicado; según ha indicado en un comunicado; según ha señalado en un comunicado;
		según ha explicado en un comunicado;
		indica el comunicado; señala el comunicado; precisa el comunicado; añade el comunicado; agrega el comunicado; reza el comunicado;
		detalla el comunicado; indicó el comunicado; señaló el comunicado; se lee en el comunicado; se lee en un comunicado;
		según consta en; trascendió que; ha trascendido que`},
	{cue: cueOfficial, arg: hearsay, langs: langPT, phrases: `segundo se apurou; segundo se soube; segundo a nota; segundo uma nota;
		segundo nota; segundo o comunicado; segundo um comunicado; de acordo com a nota; de acordo com nota; de acordo com o comunicado;
		de acordo com um comunicado; diz a nota; diz o comunicado; afirma a nota; informou em nota; informou, em nota; afirmou em nota;
		afirmou, em nota; disse em nota; disse, em nota; lê-se no comunicado; lê-se na nota; diz o texto da nota; segundo boletim médico;
		segundo o boletim médico; de acordo com o boletim médico; segundo consta`},
	{cue: cueOfficial, arg: people, langs: langES, phrases: `fuentes; fuente policial; fuente oficial; fuente judicial;
		personas familiarizadas; personas cercanas; persona cercana; fuente`},
	{cue: cueOfficial, arg: press, langs: langIT, phrases: `i media; dai media; media locali; stampa locale; stampa nazionale;
		stampa internazionale; stampa estera; stampa americana; stampa Usa; stampa statunitense; stampa inglese; stampa britannica;
		stampa francese; stampa spagnola; stampa tedesca; stampa portoghese; stampa italiana; stampa svizzera; stampa turca; stampa russa;
		stampa cinese; stampa giapponese; stampa israeliana; stampa argentina; stampa brasiliana; stampa sportiva; stampa specializzata;
		i giornali; dai giornali; i quotidiani; dai quotidiani; organi di stampa; agenzia ufficiale; agenzia di stampa; agenzie di stampa;
		tv di Stato; televisione di Stato; giornali locali; sito specializzato; sito di informazione; sito d'informazione; sito americano;
		sito statunitense; sito inglese; sito britannico; sito francese; sito tedesco; sito spagnolo; sito portoghese; sito italiano`},
	{cue: cueOfficial, arg: people, langs: langIT, phrases: `fonti; alcuni funzionari; un funzionario; un alto funzionario; alti funzionari;
		stessa fonte; stesse fonti; persone vicine; persone informate; persona vicina; persona informata; persone a conoscenza;
		persona a conoscenza; persone al corrente`},
	{cue: cueOfficial, arg: press, langs: langPT, phrases: `imprensa; imprensa local; mídia; mídia local; meios de comunicação;
		órgãos de imprensa; sites de notícias; portais de notícias; vários jornais; diversos jornais; órgãos de comunicação;
		órgãos de comunicação social; veículos de comunicação; veículos de imprensa; televisão estatal; jornais locais;
		agências internacionais; agências noticiosas; agências de notícias`},
	{cue: cueOfficial, arg: people, langs: langPT, phrases: `fontes; fonte policial; fonte oficial; fonte judicial; pessoas próximas;
		pessoas familiarizadas; pessoas a par; pessoa próxima; fonte`},
	{cue: cueOfficial, arg: press, langs: langNL, phrases: `media; mediaberichten; staatsmedia; staatstelevisie; lokale kranten; lokale pers;
		plaatselijke pers; persbureaus; nieuwssites; verschillende kranten; meerdere kranten; de krant; het blad`},
	{cue: cueOfficial, arg: hearsay, langs: langNL, phrases: `naar verluidt; naar verluid`},
	{cue: cueOfficial, arg: people, langs: langNL, phrases: `bronnen; ingewijden; insiders`},
}

// pressOf are the ways in which Spanish speaks of the press of each of the countries.
func pressOf(countries string) string {
	var all []string
	for c := range strings.FieldsSeq(countries) {
		all = append(all, "medios en "+c, "medios de "+c, "prensa de "+c, "prensa en "+c)
	}
	return strings.Join(all, ";")
}

// unnamedBack is how many marks back another reading of the same words may be.
const unnamedBack = 4

// unnamedSource adds an attribution to the press or to people without a name, from
// token from to token to, unless another rule has read one there or right before: "a
// appris l'AFP de source judiciaire".
func (m *marker) unnamedSource(from, to int32, detail string) {
	s := Span{m.toks[from].start, m.toks[to-1].end}
	for i := len(m.marks) - 1; i >= 0 && i >= len(m.marks)-unnamedBack; i-- {
		if a := &m.marks[i]; a.Kind == Attribution && a.Start < s.End && s.Start < a.End+2 {
			return
		}
	}
	m.addSpan(Attribution, "", detail, s)
}

// knowsOf says whether what people without a name know of stands from token k to the end of
// its clause: "said a person familiar | with the board's plans."
func (m *marker) knowsOf(k int32) bool {
	if !m.word(k, "with") && !m.word(k, "on") && !m.word(k, "about") && !m.word(k, "of") {
		return false
	}
	for j := k + 1; j <= k+peopleWords && int(j) < len(m.toks); j++ {
		switch {
		case m.flag(j, tSentence), m.flag(j, tPunct) && !m.is(j, '\''):
			return true
		case m.cueAt(j, cueSay) != nil, m.cueAt(j, cueReport) != nil:
			return false
		}
	}
	return int(k)+peopleWords >= len(m.toks)
}

// countless are the words before "reports" that say no more of whose they are.
var countless = listOf(`some several many various multiple numerous other earlier recent initial new unconfirmed conflicting early previous
	fresh latest all these as and but while if after though although that`)

// rumoured adds the attribution of a phrase that tells a rumour, "several reports say",
// unless a word before it says whose reports they are: "court reports say".
func (m *marker) rumoured(h *hit) {
	k := h.tok - 1
	if m.word(h.tok, "reports") && k >= 0 && !m.flag(h.tok, tSentence) && !m.flag(k, tPunct) && !m.listed(countless, k) {
		return
	}
	switch {
	case m.word(h.tok, "report"): // a title that ends so: "Quay sold, report says"
		if !m.is(k, ',') {
			return
		}
	case m.word(h.end-1, "report"): // "according to a report, ..."
		if int(h.end) < len(m.toks) && !m.flag(h.end, tPunct) && !m.flag(h.end, tSentence) {
			return
		}
	case m.word(h.tok, "source") && (m.is(k, ':') || m.word(k, "open")):
		return
	}
	if !m.stale(h.tok, h.end) {
		m.unnamedSource(h.tok, h.end, "reported")
	}
}

// spokeBefore says whether people without a name have spoken shortly before token k.
func (m *marker) spokeBefore(k int32) bool {
	at := m.toks[k].start
	for i := len(m.marks) - 1; i >= 0 && at-m.marks[i].End <= againReach; i-- {
		if a := &m.marks[i]; a.Kind == Attribution && a.Value == "" && a.Detail != officialDetail && a.Detail != ownDetail && a.Detail != speakerDetail {
			return true
		}
	}
	return false
}

// joined says whether a hyphen joins what follows at token k to the word before it.
func (m *marker) joined(k int32) bool { return m.is(k, '-') && !m.flag(k, tSpace) }

// mayBeUnnamed says whether the press or the people of h may be a source here: "social
// media" are none, nor are "the media" when it is they who are told something.
func (m *marker) mayBeUnnamed(h *hit) bool {
	switch {
	case m.word(h.tok-1, "social"), m.word(h.tok-1, "sozialen"), m.word(h.tok-1, "soziale"), m.word(h.tok-1, "sociale"):
		return false
	}
	if h.arg == press && m.lang&romance != 0 && m.pressThing(h.tok) {
		return false
	}
	if h.arg == paper {
		return !m.has(h.end, particle|ofWord|andWord) && !m.has(h.tok-1, onWord|airWord)
	}
	return !m.joined(h.end) && !(h.arg == press && m.lang == langDE && h.end == h.tok+1 && m.has(h.end, germanArticle)) // "die Presse der Winzer"
}

// paperSpeaks says whether the paper of h may be one named before that says something: the
// verb or preposition at token from stands before it, "..., écrit le quotidien" and not "qui
// écrit le journal", or it opens its clause.
func (m *marker) paperSpeaks(h *hit, from int32) bool {
	if from < 0 {
		return m.flag(h.tok, tSentence) || m.flag(h.tok-1, tPunct)
	}
	return m.cueAt(from, cueAccording) != nil || m.flag(from, tSentence) || m.flag(from-1, tPunct)
}
