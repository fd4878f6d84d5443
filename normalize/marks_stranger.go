package normalize

// A stranger is an outlet that no table has and whose name does not say what it is: "the
// Lamplighter", "Fanal". What is told of it does: only newsrooms break stories, have news before
// others and cite people for what they report. Names that begin with an article of their own are
// read in marks_stranger_titled.go.

// deed is what the phrase of a hit tells of its subject.
type deed uint8

const (
	plainDeed  deed = iota // what anybody does
	newsDeed               // what newsrooms alone do: "broke the story"
	reportDeed             // what others do too: "reported"
)

// deedOf says what the phrase at h tells: others break news to somebody, and reveal whatever they know.
func (m *marker) deedOf(h *hit) deed {
	k := h.end - 1
	if m.lang != langEN {
		if (h.cue == cueScoop || h.cue == cueReport) && m.listed(newsEnds[m.lang], k) {
			return newsDeed
		}
		return plainDeed
	}
	switch {
	case h.cue == cueReport && h.end == h.tok+1 && (m.word(k, "reported") || m.word(k, "reports")):
		return reportDeed
	case h.cue != cueScoop:
	case m.word(k, "story") && m.word(k-2, "broke") || m.word(k, "scoop") && (m.word(k-2, "had") || m.word(k-2, "has")):
		return newsDeed
	case h.detail == "first reported" && m.listed(firsts, k) && !m.toPolice(h.end):
		return newsDeed
	}
	return plainDeed
}

// newsEnds are the words that end such phrases in other languages: "a sorti l'affaire", "ter noticiado".
var newsEnds = [1 << languages]*wordList{
	langFR: listOf(`affaire scandale info information scoop lièvre mèche`),
	langES: listOf(`exclusiva primicia liebre`),
	langIT: listOf(`scoop anteprima esclusiva`),
	langPT: listOf(`noticiou noticiava noticiado noticiaram notícia mão`),
}

// firsts are the words with which the phrases end that say who reported first: "first reported",
// "was first to report", "had it first".
var firsts = listOf(`reported report first`)

// toPolice says whether what was reported first, behind token k, is reported to somebody: "first reported the
// theft to police".
func (m *marker) toPolice(k int32) bool {
	for end := k + reach; k < end && int(k) < len(m.toks) && !m.some(k, tSentence|tPunct); k++ {
		if m.has(k, toWord) && (m.cueAt(k+1, cueOfficial) != nil || m.cueAt(k+2, cueOfficial) != nil) {
			return true
		}
	}
	return false
}

// deedLeft reads the name before the deed at h. An article or "which" tells a name of two words from
// a person's.
func (m *marker) deedLeft(h *hit) slot {
	d := m.deedOf(h)
	if d == plainDeed || m.word(h.tok, "who") {
		return slot{}
	}
	end := h.tok
	which := m.word(end, "which")
	if m.word(end-1, "which") {
		which, end = true, end-1
	}
	for m.has(end-1, fillLeft) && !m.some(end-1, tUpper|tPunct) {
		end-- // "first", "has", "also"
	}
	described := m.newspaper(end - 1) // "Lamplighter newspaper"
	if described {
		end--
	}
	if m.is(end-1, ',') {
		if end--; !which {
			return slot{}
		}
	}
	start := m.nameStart(end, jointSign)
	name := start
	article := !m.flag(start, tSentence) && m.articleAt(start-1)
	if m.articleAt(name) {
		article = true
		if m.lang == langEN {
			name++
		} else if name == end-1 || m.flag(name, tSentence) && m.lang == langPT {
			return slot{}
		}
	}
	if name >= end || m.has(start-1, prepositionTo|prepositionBy) && !article {
		return slot{}
	}
	if d == reportDeed && !m.citesBehind(h.end) {
		return slot{}
	}
	if which && name+1 < end && !m.foreign(name, end) || m.strange(name, end, article || described) {
		return slot{m.text(name, end), start, end, false, true}
	}
	return slot{}
}

// articleAt says whether an article stands at token k, as names of outlets have it.
func (m *marker) articleAt(k int32) bool {
	if m.lang == langEN {
		return m.word(k, "the")
	}
	return m.has(k, nameArticle)
}

// citesBehind says whether the sentence goes on from token k to say on whom or on what a report stands,
// which reporters do: "reported on Thursday, citing three people".
func (m *marker) citesBehind(k int32) bool {
	for end := k + bracketReach; k < end && int(k) < len(m.toks) && !m.flag(k, tSentence); k++ {
		if m.is(k-1, ',') && m.listed(citings, k) {
			return true
		}
	}
	return false
}

var citings = listOf(`citing quoting`)

// deedRight reads the name behind the words at h, from its end on, that only the press is named after: "first
// reported by the Lamplighter", "confirmant une information du Fanal".
func (m *marker) deedRight(h *hit) slot {
	k := h.end
	article := m.word(k, "the")
	switch {
	case m.lang == langEN && h.cue == cueScoopBy && h.detail == "first reported" && m.word(h.end-1, "by"):
		if article {
			k++
		}
	case m.lang == langFR && h.cue == cueAccording && m.ofPress(h) && m.has(h.end-1, ofWord):
		article = m.word(h.end-1, "du") || m.listed(pressPeople, h.end-2) // "une information du Fanal", "nos confrères de Fanal"
	default:
		return slot{}
	}
	end := m.nameEnd(k, strangersWords, jointSign)
	if m.is(end, '\'') && m.word(end+1, "s") || m.word(end, "of") || m.word(end, "at") || !m.strange(k, end, article) {
		return slot{} // "first reported by Roe's lawyer", "by Roe of the Herald"
	}
	return slot{m.text(k, end), k, end, false, true}
}

// strangerRight reads the stranger behind the cue h: by what it does, or by the article in its name, where more than
// "according to" says that it reports. Who was told is often the house that prints it.
func (m *marker) strangerRight(h *hit) slot {
	s := m.deedRight(h)
	if !s.ok && h.cue != cueTell {
		s = m.titledRight(h.end)
		s.ok = s.ok && (h.cue != cueAccording || m.ofPress(h) || m.tellsBehind(s.end))
	}
	return m.remembered(s)
}

// strange says whether [start, end), behind an article or not, may be the name of an outlet that no table has: it is
// no authority's, no country's, and nobody's of whom the text tells a first name.
func (m *marker) strange(start, end int32, article bool) bool {
	if end <= start || m.foreign(start, end) || end == start+1 && (m.caps(start) || m.toks[start].end-m.toks[start].start < 4) {
		return false
	}
	if article {
		return true
	}
	if end > start+1 {
		return false
	}
	p := m.placed(m.text(start, end))
	return p.inside && !p.personal
}

// foreign says whether the name [start, end) is that of somebody else than an outlet.
func (m *marker) foreign(start, end int32) bool {
	if m.has(start, honorific) || m.demonym(end-1) {
		return true
	}
	for k := start; k < end; k++ {
		if h := m.cueAt(k, cueSource); h != nil && h.end == end || m.cueAt(k, cueOfficial) != nil || m.listed(houses, k) {
			return true // one of the table is no stranger
		}
	}
	return false
}

// houses are the words that name what is no outlet.
var houses = listOf(`police ministry department office agency council university institute hospital guard service bureau authority commission center
	centre court government army navy force forces inc corp corporation company bank association union federation foundation trust
	party senate congress parliament house administration committee board club league embassy observatory laboratory museum school
	college church society fund taliban vatican fed treasury nations organization organisation republicans democrats clinic survey lab
	academy yard`)
