package normalize

// namedSubject credits an outlet that is the subject of a verb of communication, behind it
// or before it, or whose words follow a colon.
func (m *marker) namedSubject(n mentioned) {
	if !n.everyday && (m.broughtBy(n) || m.receivedAt(n)) {
		return
	}
	if m.opensClause(n) && !n.everyday {
		if m.headlined(n) {
			m.credit(n, "report", n.from, n.to+2)
			return
		}
		if m.tookLead(n) || m.wasTheFirst(n) {
			return
		}
		if v := m.saysBehind(n); v >= 0 && !m.otherSays(n, v) {
			m.credit(n, "reported", m.withArticle(n.from), v+1)
			return
		}
		if v := m.beenTold(n.to); v >= 0 {
			m.credit(n, "reported", n.from, v+1)
			return
		}
		if v := m.accessAt(n.to); v >= 0 {
			m.credit(n, "seen", n.from, v+1)
			return
		}
		if colon := m.behindBrackets(n.to); m.is(colon, ':') && m.quoteMark(colon+1) && m.some(n.from, tSentence|tLine) {
			m.credit(n, "reported", n.from, n.to)
			return
		}
	}
	if m.lang == langDE && m.dative(n) {
		if v := m.saidTo(n.from); v >= 0 {
			m.credit(n, "told", v, n.to)
		}
		return
	}
	if v := m.saysBefore(n); v >= 0 && (!n.everyday || m.flag(n.to, tPunct)) {
		m.credit(n, "reported", v, n.to)
	}
}

// otherSays says whether the German or Dutch verb at token v, behind a comma, has another subject behind it, and the outlet
// stands in the midst of what that one says: "in den Räumen der Zeit, beim Anwalt und im Amt, | berichtet Roth".
func (m *marker) otherSays(n mentioned, v int32) bool {
	return m.lang&(langDE|langNL) != 0 && !m.some(n.from, tSentence|tLine) && m.is(v-1, ',') && m.subjectRight(v+1) > 0
}

// opensClause says whether the phrase stands where a subject may: at the start of a
// sentence, behind a mark or a word that opens a clause.
func (m *marker) opensClause(n mentioned) bool {
	b := m.beforeEarlier(n.from - 1)
	return b < 0 || m.some(n.from, tSentence|tLine) || m.flag(b, tPunct) && !m.is(b, '\'') && !m.is(b, '-') && !(m.is(b, ':') && m.flag(n.to, tPunct)) || m.listed(clauseStarts[m.lang], b) || m.has(b, clauseOpener|relativeWord) || m.clefts(n) || m.listed(whereof, b) || m.dayOpens(b) || m.relativeOf(n) >= 0
}

// beforeEarlier is token k, or that before the adverb at k by which a German clause says that
// somebody was earlier or first: "nachdem zuvor | der Bote berichtet hatte".
func (m *marker) beforeEarlier(k int32) int32 {
	if m.lang == langDE && k > 0 && m.has(k, earlierAdverb|firstAdverb) && m.listed(clauseStarts[langDE], k-1) {
		return k - 1
	}
	return k
}

// dayOpens says whether the token k is a day that opens its sentence: "Today | the Post says".
func (m *marker) dayOpens(k int32) bool {
	return m.flag(k, tSentence) && (m.cueAt(k, cueDay) != nil || m.cueAt(k, cueRelative) != nil)
}

// amongSubjects says whether the outlet is the last of several that "and" joins: "The Post and the
// Herald quote".
func (m *marker) amongSubjects(n mentioned) bool {
	k := n.from - 1
	return m.has(k, andWord) && !m.preposition(k) && m.sourceBefore(k) != nil
}

// clefts says whether the sentence puts before its relative clause who did it: "it was the FT
// who broke the story", "fue El País quien reveló".
func (m *marker) clefts(n mentioned) bool {
	return m.listed(clefting, n.from-1) && m.listed(whoWords, n.to)
}

var (
	clefting = listOf(`is was were est était es era fue è foi é ist war`)
	whoWords = listOf(`who which that qui quien que che wat die`)
)

const (
	// verbReach is how many tokens may stand between an outlet and its verb, asides not counted.
	verbReach = 9
	// clauseReach is how many tokens a German or Dutch clause has up to the verb at its end.
	clauseReach = 26
)

// saysBehind finds the verb of communication of which the outlet is the subject, on its
// right, -1 if there is none.
func (m *marker) saysBehind(n mentioned) int32 {
	j, aside := n.to, false
	if m.clefts(n) {
		j++
	}
	if m.lang == langEN {
		if k := m.staffOf(n); k > j {
			if v := m.staffVerb(k); v >= 0 {
				return v
			}
			j = k
		} else if m.is(j, '\'') && m.word(j+1, "s") {
			if m.word(j+2, "reporting") && (m.tells(j+3) || m.listed(finding, j+3)) {
				return j + 3 // "the Post's reporting shows"
			}
			return -1 // "the ABC's alleged use"
		}
	}
	for end := j + verbReach; j < end && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
		switch {
		case m.is(j, '('):
			shut := m.behindBrackets(j)
			if shut == j {
				return -1
			}
			end += shut - j
			j = shut - 1
		case (m.is(j, ',') || m.is(j, codeDash) || m.is(j, '-') && m.flag(j, tSpace)) && !aside:
			aside = true
			if k := j + 1; m.has(k, relativeWord) && m.tells(k+1) && m.lang != langEN {
				return m.verbOf(n, k+1) // "Libération, qui titre"
			}
			shut := m.asideEnd(j)
			if shut < 0 {
				return -1
			}
			end += shut - j
			j = shut
		case m.flag(j, tPunct) && !m.is(j, '\'') && !(m.is(j, '-') && !m.flag(j, tSpace)), m.listed(whose, j): // "Online-Ausgabe"
			return -1
		case m.has(j, ofWord) && m.flag(j+1, tUpper) && j == n.to:
			for j++; m.flag(j+1, tUpper) && !m.flag(j+1, tSentence); j++ {
			}
		case m.lang == langEN && (m.word(j, "is") || m.word(j, "was")) && m.tells(j+1) && m.src[m.toks[j+1].end-1] == 'g':
			return j + 1
		case m.tells(j):
			if v := m.clauseVerb(j); m.lang == langDE && v > j && m.verbAtEnd(n) {
				return m.verbOf(n, v) // "in seiner am Montag veröffentlichten Folge zitiert"
			}
			if m.lang&romance != 0 && m.flag(j, tUpper) && !m.caps(j) {
				return -1 // "El Diario Informando al Oriente", a page's motto
			}
			return m.verbOf(n, j)
		case m.leadsWith(j), m.namesIt(j):
			return m.verbOf(n, j)
		case m.bringsOut(j), m.bringsToLight(j):
			return m.verbOf(n, j)
		case m.lang == langEN && j == n.to && m.has(j, outletNoun) && !m.some(j, tUpper|tPunct): // "The Courier-Mail newspaper on Tuesday revealed"
		case m.lang == langEN && m.listed(going, j) && m.word(j+1, "on") && m.word(j+2, "to"):
			if m.tells(j + 3) {
				return j + 3 // "the Post has since gone on to report"
			}
			return -1
		case m.lang == langEN && (m.word(j, "has") || m.word(j, "had")) && m.word(j+1, "it") && m.word(j+2, "that"):
			return j + 2 // "the FT has it that"
		case n.described && j == n.to && m.tells(j+1) && !m.some(j, tUpper|tPunct): // "El diario británico consignó"
		case m.listed(posting, j) && m.preposition(j+1) && m.has(j+2, socialName) && m.flag(j+2, tUpper):
			return m.verbOf(n, j) // "posted on X"
		case m.listed(giving, j) && m.article(j+1) && m.listed(details, j+2):
			return m.verbOf(n, j) // "donne la liste des licenciés"
		case m.lang == langDE && (m.word(j, "will") || m.word(j, "wollen")):
			return m.clauseVerb(j + 1) // "will von einem neuen Modell wissen"
		case m.contentBehind(j, n.to):
			return m.verbOf(n, j)
		case m.has(j, auxiliary) && m.lang&(langDE|langNL) != 0 || m.lang == langNL && (m.word(j, "heeft") || m.word(j, "had")):
			if v := m.clauseVerb(j + 1); v >= 0 {
				return m.verbOf(n, v)
			}
			return -1
		case m.has(j, fillLeft|auxiliary|earlierAdverb) || m.listed(smallWords, j) || m.cueAt(j, cueDay) != nil || m.cueAt(j, cueRelative) != nil || m.preposition(j) && !m.listed(passives, j) && m.flag(j, tSpace):
		case m.preposition(j-1) && !m.flag(j, tUpper) || m.article(j-1) && m.preposition(j-2):
			// "en directo", "am Montag", "en la portada"
		case m.onPlace(n, j): // "un correspondant de RFI présent sur place explique"
		case m.lang&(langDE|langNL) != 0 && m.verbAtEnd(n):
			if v := m.clauseVerb(j); v >= 0 {
				return m.verbOf(n, v)
			}
			return -1
		default:
			if v := m.reportsToo(j); v >= 0 {
				return m.verbOf(n, v)
			}
			return -1
		}
	}
	return -1
}

var (
	going   = listOf(`go goes gone went going`)
	finding = listOf(`shows showed shown found finds`)
)

var (
	posting = listOf(`posted posts wrote tweeted postete postet schrieb publie publié posté publica publicó posteó pubblica pubblicato postato publicou postou plaatste`)
	giving  = listOf(`gives gave lists listed names nennt nannte listet donne donnait dresse livre fournit da dio daba enumera facilita ofrece dà fornisce elenca dá deu geeft gaf`)
	details = listOf(`list names name details figures number liste namen namens einzelheiten zahlen noms nom détail détails chiffres lista nombres nombre detalles cifras datos
		nomi nome dettagli cifre nomes detalhes lijst naam details cijfers`)
)

// reportsToo finds the German verb of reporting that "und" joins to another verb of the same
// subject, at token k or behind: "setzte noch eins drauf und berichtete", -1 if there is none.
func (m *marker) reportsToo(k int32) int32 {
	for end := k + verbReach; m.lang == langDE && k < end && int(k) < len(m.toks) && !m.some(k, tPunct|tSentence); k++ {
		if m.word(k, "und") && m.cueAt(k+1, cueReport) != nil && !m.flag(k+1, tUpper) {
			return k + 1
		}
	}
	return -1
}

// asideEnd finds where the aside ends that the mark at token k opens, -1 if nowhere.
func (m *marker) asideEnd(k int32) int32 {
	for j := k + 1; j < k+asideWords && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
		if m.toks[j].code == m.toks[k].code && m.flag(j, tPunct) {
			return j
		}
	}
	return -1
}

// whose opens a clause about the outlet of which it is not the subject.
var whose = listOf(`lequel laquelle quien cual cui whom whose quem`)

// saysBefore finds the verb of communication of which the outlet is the subject on its
// left: ", analyse Libération", "Zuletzt behauptet das Portal", "a titré en une le journal".
func (m *marker) saysBefore(n mentioned) int32 {
	v, free := n.from-1, false
	if m.listed(leading[m.lang], v) && !m.flag(v, tUpper) && m.quotedBefore(v) {
		return v // "«...» apre Repubblica"
	}
	for steps := 0; steps < 4 && v > 0 && !m.tells(v); steps++ {
		if m.some(v, tPunct|tSentence|tUpper) {
			return -1
		}
		free = free || !m.has(v, fillLeft|fillRight) && !m.listed(smallWords, v) && !m.listed(timeNouns, v) && m.cueAt(v, cueDay) == nil && m.cueAt(v, cueRelative) == nil && !m.preposition(v) && !m.preposition(v-1) && !(m.flag(v+1, tSpace) && m.preposition(v-2))
		v--
	}
	if free {
		return -1
	}
	if v < 0 || !m.tells(v) || m.some(v, tUpper) && !m.flag(v, tSentence) || m.flag(v+1, tSentence) {
		return -1
	}
	if m.lang == langEN && v != n.from-1 || m.lang == langDE && (m.word(n.from, "dem") || m.word(n.from, "den") || m.word(n.from, "des")) {
		return -1
	}
	b := v - 1
	for b >= 0 && !m.flag(b+1, tSentence) && (m.has(b, auxiliary) || m.listed(havings, b) || m.listed(smallWords, b) && !m.flag(b, tPunct) || m.word(b, "a") || m.word(b, "ha") || m.word(b, "elegió") || m.word(b, "eligió")) {
		b--
	}
	if b >= 0 && !m.flag(b+1, tSentence) && !m.flag(b, tPunct) && !m.listed(manners[m.lang], b) && !m.listed(manners[m.lang], b+1) && !m.frontedBy(b) {
		return -1
	}
	if b >= 0 && m.is(b, '-') || m.verbOf(n, v) < 0 {
		return -1
	}
	return v
}

// frontedBy says whether a phrase with a preposition opens the sentence up to token b, so that the
// Italian verb behind it stands before its subject: "Della vicenda aveva parlato L'Espresso".
func (m *marker) frontedBy(b int32) bool {
	for k := b; m.lang == langIT && k >= 0 && k > b-frontWords && !m.flag(k, tPunct); k-- {
		if m.flag(k, tSentence) {
			return m.preposition(k)
		}
	}
	return false
}

// frontWords is how many words such a phrase has.
const frontWords = 4
