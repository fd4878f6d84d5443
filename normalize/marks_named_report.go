package normalize

// makes says whether the word at token k, or one of two words of whatever kind before it,
// is an outlet, what one makes, or who writes for it.
func (m *marker) makes(k int32) bool {
	for j := k; j >= 0 && j > k-3 && !m.flag(j, tPunct) && !m.preposition(j); j-- {
		if m.listed(reportNouns, j) || m.listed(placeNouns, j) || m.has(j, outletNoun) || m.writes(j) {
			return true
		}
	}
	return false
}

// reportOf credits an outlet whose report, or who writes for which, is named before it: "par
// une enquête du Monde", "Reportagem da Folha informa", "el columnista del Times Jane Roe insta".
func (m *marker) reportOf(n mentioned) {
	h := m.beforeDay(n.preposed - 1)
	if q := m.askingAt(h); q >= 0 {
		m.credit(n, "request", q, n.to)
		return
	}
	if m.is(h, ',') {
		m.asideOf(n)
		return
	}
	if on := m.programmeBefore(h); on >= 0 {
		whole := n
		if whole.from, whole.preposed = on+1, on; m.listed(invited, on) || m.listed(givings, on-1) || m.saidOn(whole) {
			m.credit(n, "interview", on, n.to)
			return
		}
	}
	wherein := m.wherein(n.to)
	if !m.makes(h) && !(wherein && m.listed(tidings, h)) {
		m.writerOf(n)
		return
	}
	from := h
	for from > 0 && h-from < 4 && !m.flag(from, tSentence) && (from == h || !m.article(from)) && !m.preposition(from-1) && !m.flag(from-1, tPunct) {
		from--
	}
	if v := m.saysBehind(n); v >= 0 && (m.flag(from, tSentence) || m.flag(from-1, tPunct)) {
		m.credit(n, "report", from, v+1)
		return
	}
	if m.writes(h) {
		m.staffSpeaks(n, from, h)
		return
	}
	if m.listed(placeNouns, h) {
		whole := n
		if whole.from, whole.preposed = from, from-1; m.preposition(from-1) && m.saidOn(whole) {
			m.credit(n, "interview", from-1, n.to)
		}
		return
	}
	switch {
	case m.listed(aboutPrepositions, n.to) && m.flag(n.to, tSpace) && m.article(from) && !m.definite(from), // "ein Bericht der «Bild» über"
		m.listed(disclosures, h) && !m.deniedHere(n), // "die Enthüllungen von «Spiegel»"
		m.word(n.preposed, "from") && !m.writes(h),   // "rumors from The Wall Street Journal"
		wherein, // "dément l'information du Figaro selon laquelle"
		m.listed(whoWords, n.to) && m.freePhrase(from): // "el reporte de El País que"
		m.credit(n, "report", from, n.to)
		return
	}
	if (m.preposition(from-1) || m.listed(paperParts, h) && m.listed(clefting, from-1)) && !m.flag(from, tSentence) {
		detail := "report"
		if m.listed(givings, h) {
			detail = "interview" // "en una entrevista de la Cadena SER"
		}
		m.credit(n, detail, from-1, n.to)
	}
}

// freePhrase says whether the phrase that begins at token k opens a sentence, or has its article and no
// preposition before that.
func (m *marker) freePhrase(k int32) bool {
	return m.flag(k, tSentence) || m.article(k) && !m.preposition(k-1)
}

// aboutPrepositions lead to what a report is about: "ein Bericht der «Bild» über".
var aboutPrepositions = listOf(`über about on sobre sur su over zu`)

// tidings are news besides what outlets make, which are theirs where they are told behind the name.
var tidings = listOf(`nouvelle nouvelles infos affirmation affirmations versión versiones notizie versione notícias versão`)

// wherein says whether a Romance language goes on at token k with what a report told of before says: "l'article
// du Monde | selon lequel".
func (m *marker) wherein(k int32) bool {
	if m.lang&romance == 0 {
		return false
	}
	switch {
	case m.word(k, "selon"):
		return m.word(k+1, "laquelle") || m.word(k+1, "lequel") || m.word(k+1, "lesquelles") || m.word(k+1, "lesquels")
	case m.word(k, "según"), m.word(k, "segundo"):
		return m.word(k+2, "cual") || m.word(k+2, "cuales") || m.word(k+2, "qual") || m.word(k+2, "quais")
	case m.word(k, "secondo"):
		return m.word(k+1, "cui") || m.word(k+2, "quale") || m.word(k+2, "quali")
	}
	return false
}

// disclosures are what outlets have found out, whatever is said of it.
var disclosures = listOf(`inchiesta inchieste enquête enthüllung enthüllungen recherche recherchen révélation révélations revelación revelaciones revelação revelações rivelazione rivelazioni onthulling onthullingen scoop scoops primicia furo`)

// beforeDay moves from token k over a day, and the words before it that belong to it, to the report
// that is of that day: "na sua coluna | desta quarta-feira". It returns k if there is none.
func (m *marker) beforeDay(k int32) int32 {
	day := k
	for day > k-3 && day > 0 && m.cueAt(day, cueDay) == nil && m.cueAt(day, cueRelative) == nil {
		day--
	}
	if c := m.cueAt(day, cueDay); c == nil && m.cueAt(day, cueRelative) == nil || c != nil && c.end != k+1 {
		return k
	}
	for j := day - 1; j > k-6 && j > 0 && !m.some(j, tPunct|tSentence); j-- {
		if m.listed(reportNouns, j) {
			return j
		}
	}
	return k
}

// deniedHere says whether the clause of the outlet says that what it found out is not so, "wies die
// Enthüllungen von «Spiegel» zurück": then it says nothing that the outlet found out.
func (m *marker) deniedHere(n mentioned) bool {
	for k := n.from; k > n.from-deniedReach && k >= 0 && !m.flag(k, tSentence|tPunct); k-- {
		if m.listed(denying, k-1) {
			return true
		}
	}
	for k := n.to; k < n.to+deniedReach && int(k) < len(m.toks) && !m.some(k, tSentence|tPunct); k++ {
		if m.listed(denying, k) {
			return true
		}
	}
	return false
}

// deniedReach is how many tokens may stand between the outlet and the verb of denying.
const deniedReach = 9

var denying = listOf(`deny denies denied denying dismiss dismisses dismissed reject rejects rejected rejecting rebuff rebuffed refute refutes refuted dispute disputes disputed
	dementiert dementierte dementieren bestreitet bestritt bestreiten bestritten zurück zurückgewiesen zurückwies widersprach widerspricht
	dément démenti démentent démentait nie nié réfute réfuté conteste contesté rejette rejeté
	niega negó negado desmiente desmintió desmentido rechaza rechazó rechazado
	smentisce smentito smentì negato respinge respinto negou desmente desmentiu rejeita rejeitou rebateu
	ontkent ontkende ontkend ontkennen tegensprak`)

// headlined says whether an English headline of the outlet follows its name, and what it says in
// quotation marks: "The Post headline was simple: «...»". A paper speaks of its own without.
func (m *marker) headlined(n mentioned) bool {
	if m.lang != langEN || !m.listed(headlineNouns, n.to) || !m.listed(headlineVerbs, n.to+1) || m.some(n.to, tSentence|tPunct) {
		return false
	}
	for k := n.to + 2; k < n.to+headlineReach && int(k) < len(m.toks); k++ {
		if m.quoteMark(k) {
			return true
		}
		if m.flag(k, tSentence) {
			return false
		}
	}
	return false
}

// headlineReach is how many tokens may stand between the name and what the headline says.
const headlineReach = 7

var (
	headlineNouns = listOf(`headline headlines`)
	headlineVerbs = listOf(`was were is are read reads said says ran screamed screams declared declares asked asks`)
)

// genitive says whether the name is in the German genitive, and what it is of a report: "nach
// Nachforschungen | des SWR".
func (m *marker) genitive(n mentioned) bool {
	return m.lang == langDE && !m.flag(n.from, tSentence) && (m.word(n.from, "des") || m.word(n.from, "der")) && n.from < n.start+1 && m.listed(reportNouns, n.from-1)
}

// askingAt finds the noun of what an outlet sends to those who do not answer, which ends at
// token k: "sollicitations de", "solicitud de comentarios de", -1 if there is none. Calls and
// messages are such only where somebody does not answer them.
func (m *marker) askingAt(k int32) int32 {
	if m.listed(commentNouns, k) && m.is(k-1, '\'') {
		k -= 3 // "demande d'entrevue"
	} else if m.listed(commentNouns, k) && m.preposition(k-1) {
		k -= 2
	}
	switch {
	case m.listed(askings, k):
		return k
	case m.listed(callings, k):
		for j := k - 1; j >= 0 && j > k-answerReach && !m.flag(j+1, tSentence); j-- {
			if m.listed(answers, j) {
				return k
			}
		}
	}
	return -1
}

// answerReach is how many tokens may stand between an answer and what it is one to.
const answerReach = 8

var (
	askings = listOf(`request requests inquiry inquiries query queries sollicitations sollicitation demandes demande preguntas consultas consulta solicitud solicitudes petición peticiones requerimiento requerimientos pedido pedidos solicitação solicitações
		domande richiesta richieste perguntas anfrage anfragen nachfrage nachfragen fragen vragen verzoek verzoeken`)
	callings     = listOf(`call calls message messages email emails question questions appels appel llamadas llamada mensajes correos chiamate messaggi chamadas ligações mensagens anrufe mails oproepen berichten`)
	commentNouns = listOf(`entrevue entrevues comment comments interview interviews commentaire commentaires comentario comentarios entrevista información declaraciones commento commenti comentário comentários stellungnahme stellungnahmen commentaar reactie`)
	answers      = listOf(`answer answers answered answering respond responds responded response responses reply replies replied return returned ignore ignored decline declined
		répondu répondre répondait réponse donné respondió respondieron respondido responder respuesta contestó contestado atendió risposto rispondere risposta respondeu responderam resposta retornou atendeu
		beantwortete beantwortet beantworteten antwortete geantwortet reagierte reagiert reageerde gereageerd beantwoordde`)
)
