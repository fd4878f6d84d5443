package normalize

import "strings"

// An outlet that no table has is one by the word for what it is beside its name: "the Silk and Mud
// podcast", "le site d'investigation La Lanterne", "das Stadtmagazin »Zitze«", "Gotham Lex, a Swiss
// newsletter". Whether it is the source of what is told is then asked of its place in the sentence,
// as of any outlet that the table has (see [marker.askNamed]).

// kindNamed asks the names of the chunk that stand beside such a word.
func (m *marker) kindNamed() {
	if len(m.strangers) > 0 {
		m.strangersNamed()
	}
	if m.lang == 0 || !m.mayHave(hasOutlet) && m.lang&(langDE|langNL) == 0 {
		return
	}
	opens, toks := m.sets.opens, m.toks
	noun := func(f tokenFlags) bool { // that may be a compound
		return m.lang == langDE && f&(tUpper|tPunct) == tUpper || m.lang == langNL && f&(tUpper|tPunct) == 0
	}
	for i := range toks {
		if opens[toks[i].code]>>hasOutlet&1 == 0 && (i+1 == len(toks) || !(noun(toks[i].flags) && toks[i+1].flags&(tUpper|tPunct) != 0)) {
			continue
		}
		k := int32(i)
		staff, aired := m.listed(reporterNouns, k), m.listed(programmeNouns[m.lang], k)
		if !staff && !aired && !m.kindNoun(k) || !m.inProse(k) {
			continue
		}
		if aired {
			if n := m.kindOfProgramme(k); n.ok {
				m.askKind(n)
			}
			continue
		}
		if staff {
			if n := m.kindOfStaff(k); n.ok && !m.staffAround(n, k) {
				m.askKind(n)
			}
			continue
		}
		for _, n := range [...]mentioned{m.kindBehind(k), m.kindWithin(k), m.kindBefore(k), m.kindApart(k)} {
			if n.ok {
				m.askKind(n)
			}
		}
	}
}

// strangersNamed asks the mentions of the text's strangers, as those of outlets that the table has.
func (m *marker) strangersNamed() {
	for i := range m.toks {
		k := int32(i)
		if s := m.strangerAt(k); s.ok && m.inProse(k) {
			n := mentioned{slot: s, from: s.start, to: s.end, preposed: -1}
			if m.quoteMark(n.from-1) && m.quoteMark(n.to) {
				n.from, n.to = n.from-1, n.to+1
			}
			if m.describe(&n); m.lang == langEN && m.word(n.from-1, "the") {
				n.from--
			}
			m.askKind(m.phraseOf(n))
		}
	}
}

// askKind credits the outlet where its place says so. A credit that has stopped within the name, at
// the word that a shorter one ends with, is the whole name's.
func (m *marker) askKind(n mentioned) {
	if m.knownHere(n) || m.wholeName(n) || m.mention(n.slot).flags&tCredited != 0 {
		return
	}
	if m.sticks(n) && !m.is(n.from-1, ':') || m.quotedAround(n) || m.stale(n.from, n.to) || m.has(n.from-1, firmWord) || m.has(n.to, firmWord) {
		return
	}
	if role := m.beforeKind(n); m.listed(reporterNouns, role) && m.staffAround(n, role) {
		return
	}
	if m.sourceGiven(n) || m.ledTo(n) || m.hadReported(n) || m.wasTheFirst(n) || m.reportsWith(n) {
		return
	}
	if m.lang == langEN {
		switch k := n.from - 1; {
		case m.listed(tellingTo, k) && !m.flag(n.from, tSentence):
			m.credit(n, "told", k, n.to)
			return
		case n.preposed >= 0 && m.listed(perWords, n.preposed):
			m.credit(n, "according", n.preposed, n.to)
			return
		}
	}
	m.place(n)
}

// beforeKind is the token before the phrase, its preposition aside.
func (m *marker) beforeKind(n mentioned) int32 {
	if n.preposed >= 0 {
		return n.preposed - 1
	}
	return n.from - 1
}

// sourceGiven credits the outlet behind a word for a source and its colon: "(Source: Ferryman newsletter)".
func (m *marker) sourceGiven(n mentioned) bool {
	if k := n.from - 2; m.is(n.from-1, ':') && m.listed(sourceWords, k) {
		m.attribute(n.slot, "according", k, n.to)
		return true
	}
	return false
}

var sourceWords = listOf(`source sources quelle quellen fuente fuentes fonte fonti fontes bron bronnen`)

// wasTheFirst credits the outlet that is said to have been the first to report something: "was the first to report",
// "fue la primera en anunciar", what is said of it between commas aside.
func (m *marker) wasTheFirst(n mentioned) bool {
	k := n.to
	if m.is(k, ',') {
		if shut := m.asideEnd(k); shut > k {
			k = shut + 1
		}
	}
	if m.lang == langEN {
		if !m.wasFirst(k) {
			return false
		}
		m.scoop(n.slot, "first reported", n.from, k+2)
		return true
	}
	for j := k; m.lang&romance != 0 && j < k+firstToReach && int(j) < len(m.toks) && !m.some(j, tPunct|tSentence); j++ {
		if m.listed(ordinalFirst, j) && m.listed(leadsToFirst, j+1) && (m.tells(j+2) || m.lang == langFR && m.listed(firstInfinitives, j+2)) {
			m.scoop(n.slot, "first reported", n.from, j+3)
			return true
		}
		if !m.listed(havings, j) && !m.listed(passives, j) && !m.article(j) {
			break
		}
	}
	return false
}

// firstInfinitives are what French says of the first: "la première à parler de".
var firstInfinitives = listOf(firstDeeds + ` parler écrire alerter faire`)

// leadsToFirst lead from the first to what he did.
var leadsToFirst = listOf(`en a à ad`)

// firstToReach is how many tokens the words have up to the ordinal: "ha sido la primera".
const firstToReach = 5

// reportsWith credits the outlet that reports something with others, behind "and" and before the verb of both: "the magazine
// Lowland Light and its partner Radio Ems | found".
func (m *marker) reportsWith(n mentioned) bool {
	if !m.listed(ands, n.to) || !m.opensClause(n) {
		return false
	}
	named := false
	for j := n.to + 1; j < n.to+togetherReach && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
		switch {
		case named && m.tells(j) && !m.flag(j, tUpper):
			if m.verbOf(n, j) < 0 {
				return false
			}
			m.credit(n, "reported", n.from, j+1)
			return true
		case m.flag(j, tUpper):
			named = true
		case m.flag(j, tPunct) && !m.quoteMark(j) && !m.is(j, '\'') && !m.joined(j):
			return false
		}
	}
	return false
}

// togetherReach is how many tokens the others have, up to the verb.
const togetherReach = 9

// ledReach is how many tokens the words have that lead to a source, and the article behind them.
const ledKindReach = 8

// ledTo credits the outlet to which words lead that name sources: "im Interview mit der Zeitschrift", "first reported
// by the podcast", "documents seen by the site".
func (m *marker) ledTo(n mentioned) bool {
	for k := n.from - 1; k >= 0 && k > n.from-ledKindReach && !m.flag(k+1, tSentence); k-- {
		for _, c := range [...]cue{cueScoopBy, cueAccording, cueReportBy, cueTell, cueSeen, cueCite} {
			h := m.cueAt(k, c)
			if h == nil || h.end != n.from && h.end != n.from+1 && !(h.end == n.from-1 && m.article(n.from-1)) || h.arg != 0 {
				continue
			}
			switch {
			case c == cueScoopBy:
				m.scoop(n.slot, h.detail, k, n.to)
			case c == cueCite && m.denied(k):
				continue
			default:
				m.attribute(n.slot, h.detail, k, n.to)
			}
			return true
		}
	}
	return false
}

// hadReported credits the outlet before which a German clause has the auxiliary of its participle: "Darüber hatte
// zuerst der Podcast Kalte Spur berichtet".
func (m *marker) hadReported(n mentioned) bool {
	if m.lang != langDE {
		return false
	}
	k := n.from - 1
	for k > 0 && !m.flag(k+1, tSentence) && (m.has(k, firstAdverb|earlierAdverb) || m.listed(smallWords, k) || m.asFirst(k-1) || m.cueAt(k, cueDay) != nil) {
		k--
	}
	if !m.has(k, auxiliary) {
		return false
	}
	v := m.clauseVerb(n.to)
	if v < 0 || m.negated(n.to) {
		return false
	}
	if m.firstBetween(k-3, n.from) || m.earlier(n.slot, &hit{tok: k, end: n.from}) {
		m.scoop(n.slot, "first reported", k, v+1)
	} else {
		m.credit(n, "reported", k, v+1)
	}
	return true
}

var (
	tellingTo = listOf(`told tells telling`)
	perWords  = listOf(`per via`)
)

// wholeName gives the credits of this sentence that have but a part of the name, or the noun before
// it with it, the name as it is, and says whether there is one.
func (m *marker) wholeName(n mentioned) bool {
	from, to := m.toks[n.from].start, m.toks[n.end-1].end
	found := false
	for j := len(m.marks) - 1; j >= 0 && j >= len(m.marks)-markedReach; j-- {
		a := &m.marks[j]
		if a.Kind != Attribution && a.Kind != Scoop || a.Value == "" || a.End <= from || a.Start >= to {
			continue
		}
		noun, with := strings.CutSuffix(a.Value, n.name)
		_, known := m.book.sources.lookup(a.Value)
		if part := strings.Contains(n.name, a.Value) && (!known || m.lang&romance == 0 || m.everydaySource(n)); part && a.Value != n.name || with && len(noun) > leastKind {
			a.Value = n.name
			a.End = max(a.End, to)
			m.mention(n.slot).flags |= tCredited
		}
		found = found || a.Value == n.name || with || strings.Contains(n.name, a.Value)
	}
	return found
}

// everydaySource says whether the source of the table within the name is an everyday word as well, or goes on with one word
// more or a small one, so that the longer name is another's, and no person's behind it: "Kurier Wschodni".
func (m *marker) everydaySource(n mentioned) bool {
	for k := n.start; k < n.end; k++ {
		if h := m.cueAt(k, cueSource); h != nil {
			return h.common || h.end+1 == n.end || m.goesOnKind(h.end)
		}
	}
	return false
}

// knownHere says whether a source of the table is named where the name stands: "du Monde".
func (m *marker) knownHere(n mentioned) bool {
	for k := n.start - 2; k <= n.start; k++ {
		if h := m.cueAt(k, cueSource); h != nil && h.end >= n.end {
			return true
		}
	}
	return false
}
