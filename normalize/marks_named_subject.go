package normalize

// namedSubject credits an outlet that is the subject of a verb of communication, behind it
// or before it, or whose words follow a colon.
func (m *marker) namedSubject(n mentioned) {
	if m.opensClause(n) && !n.everyday {
		if v := m.saysBehind(n); v >= 0 {
			m.credit(n, "reported", m.withArticle(n.from), v+1)
			return
		}
		if m.is(n.to, ':') && m.quoteMark(n.to+1) && m.some(n.from, tSentence|tLine) {
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

// credit adds an attribution, or a scoop where the words say that it was the first.
func (m *marker) credit(n mentioned, detail string, from, to int32) {
	if m.stale(from, to) {
		return
	}
	if detail == "reported" {
		if how := m.scoopBetween(from, to); how != "" {
			m.scoop(n.slot, how, from, to)
			return
		}
		if m.first(from, to) {
			m.scoop(n.slot, detail, from, to)
			return
		}
	}
	m.attribute(n.slot, detail, from, to)
}

// scoopBetween is how the verb among the tokens [k, to) says that it was news of the outlet's
// own, "" if none does: "révélé par".
func (m *marker) scoopBetween(k, to int32) string {
	for ; k < to; k++ {
		for _, c := range [...]cue{cueScoop, cueMade} {
			if h := m.cueAt(k, c); h != nil && h.detail != "reported" {
				return h.detail
			}
		}
	}
	return ""
}

// first says whether the words from token k on say that the report was the first.
func (m *marker) first(k, to int32) bool {
	if m.firstBetween(k, to) {
		return true
	}
	for ; k < to+firstReach && int(k) < len(m.toks) && (k < to || !m.some(k, tSentence|tPunct)); k++ {
		if m.asFirst(k) || m.lang == langFR && m.word(k, "en") && (m.word(k+1, "premier") || m.word(k+1, "première")) {
			return true
		}
	}
	return false
}

// firstReach is how many tokens behind a report may say that it was the first.
const firstReach = 4

// opensClause says whether the phrase stands where a subject may: at the start of a
// sentence, behind a mark or a word that opens a clause.
func (m *marker) opensClause(n mentioned) bool {
	b := n.from - 1
	return b < 0 || m.some(n.from, tSentence|tLine) || m.flag(b, tPunct) && !m.is(b, '\'') && !m.is(b, '-') && !(m.is(b, ':') && m.flag(n.to, tPunct)) || m.listed(clauseStarts[m.lang], b) || m.has(b, clauseOpener|relativeWord)
}

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
	if m.lang == langEN {
		if k := m.staffOf(n); k > j {
			j = k
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
			return m.verbOf(n, j)
		case n.described && j == n.to && m.tells(j+1) && !m.some(j, tUpper|tPunct): // "El diario británico consignó"
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
		case m.lang&(langDE|langNL) != 0 && m.verbAtEnd(n):
			if v := m.clauseVerb(j); v >= 0 {
				return m.verbOf(n, v)
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// verbOf returns the verb at token v if the outlet tells by it what is said here: not of
// itself, not in the passive, and nothing is denied.
func (m *marker) verbOf(n mentioned, v int32) int32 {
	switch {
	case m.negated(v + 1), m.negated(n.to), m.aboutItself(v + 1), m.lang&romance != 0 && m.inStatement(n.from), m.listed(passives, v-1) && m.lang != langDE:
		return -1
	case m.listed(ofItself, v) && !(n.described && (m.has(v+1, clauseOpener) || v < n.from || m.flag(v+1, tPunct))), m.listed(ownVerbs, v) && !n.described:
		return -1
	case m.lang == langEN && v >= n.to && !m.finite(v):
		return -1 // "The Australian state"
	case m.lang == langEN && (m.word(v, "reported") || m.word(v, "reports")) && m.ownFigures(&hit{tok: v, end: v + 1}):
		return -1
	}
	return v
}

// finite says whether the English verb at token k is one of a single subject, or a participle.
func (m *marker) finite(k int32) bool {
	switch m.src[m.toks[k].end-1] {
	case 's', 'd', 'g', 'e':
		return m.src[m.toks[k].end-1] != 'e' || m.word(k, "wrote") || m.word(k, "broke")
	}
	return m.word(k, "caught")
}

// contentBehind says whether the word at token j, behind the name that ends before token
// to, is a verb by the clause of content that follows: "Le Soir voit que", "stelt vast dat".
func (m *marker) contentBehind(j, to int32) bool {
	if m.some(j, tUpper|tPunct|tDigit) || m.has(j, outletNoun) || m.lang == langEN && !m.finite(j) || j > to+1 || m.has(j, fillLeft|fillRight) || m.listed(wishes, j) || m.preposition(j) {
		return false
	}
	k := j + 1
	if m.is(k, ',') && m.lang == langDE || m.lang == langNL && m.word(k, "vast") {
		k++
	}
	return m.has(k, clauseOpener) && !m.word(k, "if") && !m.word(k, "ob") || m.is(k, ':') && m.quoteMark(k+1)
}

// wishes are verbs with a clause that says what an outlet wants or does, and not what it
// reports.
var wishes = listOf(`liet laat hopes hoped wants wanted decided agreed demanded ensures ensured requires announced announces denied denies promised promises
	hofft will wollte fordert forderte verlangt verlangte beschloss kündigte dementierte verspricht
	espère veut voulait exige demande a faut dément promet craint attend
	espera quiere exige pide teme niega negó desea decidió permite logró hace hizo vuole spera chiede teme nega decide permette fa ha sa
	quer espera pede teme nega exige decidiu permite faz hoopt wil eist ontkent besluit belooft zorgt`)

// asideEnd finds where the aside ends that the mark at token k opens, -1 if nowhere.
func (m *marker) asideEnd(k int32) int32 {
	for j := k + 1; j < k+asideWords && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
		if m.toks[j].code == m.toks[k].code && m.flag(j, tPunct) {
			return j
		}
	}
	return -1
}

// verbAtEnd says whether German or Dutch puts the verb of the clause at its end.
func (m *marker) verbAtEnd(n mentioned) bool {
	b := n.from - 1
	return m.word(b, "wie") || m.word(b, "dass") || m.word(b, "nachdem") || m.word(b, "weil") || m.word(b, "zoals") || m.has(b, relativeWord|clauseOpener) || m.listed(whereof, b)
}

// whose opens a clause about the outlet of which it is not the subject.
var whose = listOf(`lequel laquelle quien cual cui whom whose quem`)

var whereof = listOf(`deren dessen worüber wovon waar waarvan waarover waarin`)

// clauseVerb finds the verb of communication that ends the clause from token k on.
func (m *marker) clauseVerb(k int32) int32 {
	for j := k; j < k+clauseReach && int(j) < len(m.toks); j++ {
		if int(j)+1 == len(m.toks) || m.flag(j+1, tSentence) || m.is(j+1, ',') || m.is(j+1, '.') || m.is(j+1, ':') {
			if m.has(j, auxiliary) {
				j--
			}
			if m.tells(j) || m.makesPublic(j) {
				return j
			}
			return -1
		}
	}
	return -1
}

// makesPublic says whether the German verb that ends at token j is one of making public: "die
// der Bote öffentlich gemacht hatte".
func (m *marker) makesPublic(j int32) bool {
	return m.lang == langDE && m.listed(public, j-1) && m.listed(makings, j)
}

var (
	public  = listOf(`öffentlich publik bekannt`)
	makings = listOf(`gemacht macht machte machten machen`)
)

// staffOf moves behind who speaks for an English outlet: "Bloomberg's Gurman", "NPR host
// Jane Roe". It returns the end of the phrase if nobody does.
func (m *marker) staffOf(n mentioned) int32 {
	k := n.to
	owned := m.is(k, '\'') && !m.flag(k, tSpace)
	if owned {
		k++
		if m.word(k, "s") {
			k++
		}
	}
	role := false
	for steps := 0; steps < 4 && !m.some(k, tPunct|tSentence) && !(role && m.flag(k, tUpper)) && !(owned && m.flag(k, tUpper) && m.flag(k+1, tUpper)) && !m.tells(k); steps++ {
		role = role || m.has(k, roleWord) || m.listed(hosts, k)
		k++
	}
	if !owned && !role {
		return n.to
	}
	name := k
	for k < name+4 && m.flag(k, tUpper) && !m.some(k, tPunct|tSentence) && m.cueAt(k, cueDay) == nil {
		k++
	}
	if k == name || k == name+1 && !role {
		return n.to // "CNN's Headline"
	}
	return k
}

var hosts = listOf(`host anchor analyst insider presenter editor producer columnist pundit`)

// saysBefore finds the verb of communication of which the outlet is the subject on its
// left: ", analyse Libération", "Zuletzt behauptet das Portal", "a titré en une le journal".
func (m *marker) saysBefore(n mentioned) int32 {
	v, free := n.from-1, false
	for steps := 0; steps < 4 && v > 0 && !m.tells(v); steps++ {
		if m.some(v, tPunct|tSentence|tUpper) {
			return -1
		}
		free = free || !m.has(v, fillLeft|fillRight) && !m.listed(smallWords, v) && m.cueAt(v, cueDay) == nil && m.cueAt(v, cueRelative) == nil && !m.preposition(v) && !m.preposition(v-1) && !(m.flag(v+1, tSpace) && m.preposition(v-2))
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
	for b >= 0 && !m.flag(b+1, tSentence) && (m.has(b, auxiliary) || m.listed(smallWords, b) && !m.flag(b, tPunct) || m.word(b, "a") || m.word(b, "ha") || m.word(b, "elegió") || m.word(b, "eligió")) {
		b--
	}
	if b >= 0 && !m.flag(b+1, tSentence) && !m.flag(b, tPunct) && !m.listed(manners[m.lang], b) && !m.listed(manners[m.lang], b+1) {
		return -1
	}
	if b >= 0 && m.is(b, '-') || m.verbOf(n, v) < 0 {
		return -1
	}
	return v
}
