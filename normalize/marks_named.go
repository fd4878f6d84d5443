package normalize

import (
	"cmp"
	"slices"
)

// An outlet that no rule has credited is asked once more where its sentence ends: is it
// who said what stands there? The rules know phrases; this reads the grammar around the
// name: its place (subject before or behind its verb, behind a preposition, possessor of
// who speaks), whether the verb is one of communication, and whether a clause of content
// follows. What says something else stands against it: owners, shares and staff, where a
// film is shown, whom somebody worked for.

// askNamed asks the outlets among the hits from waiting to before hit i whose sentence has
// ended before token k, and returns the first that is left.
func (m *marker) askNamed(waiting, i int, k int32) int {
	for ; waiting < i; waiting++ {
		h := &m.hits[waiting]
		if h.cue != cueSource {
			continue
		}
		if m.sentence < h.end {
			for m.sentence = h.end; int(m.sentence) < len(m.toks) && !m.flag(m.sentence, tSentence); {
				m.sentence++
			}
		}
		if k < m.sentence {
			break
		}
		if m.inProse(h.tok) {
			m.named(waiting)
		}
	}
	return waiting
}

// inProse says whether token k stands in a line of prose: no furniture, no signature.
func (m *marker) inProse(k int32) bool {
	i, ok := slices.BinarySearchFunc(m.lines, k, func(l textLine, k int32) int { return cmp.Compare(l.tok, k) })
	if !ok {
		i--
	}
	return i >= 0 && !m.lines[i].furniture && !m.lines[i].signed
}

// named asks hit i, a source, unless it is credited. One whose name is an everyday word as well is
// asked only where it is described, in quotation marks or by its form no such word.
func (m *marker) named(i int) {
	h := &m.hits[i]
	if m.toks[h.end-1].flags&tCredited != 0 {
		return
	}
	if m.lang == langDE && m.intoWorld(h.end-1) {
		return
	}
	if m.cited(h) || m.givenTo(h) || m.reportJoined(h) || m.withinCredited(h) {
		return
	}
	if h.common && m.lang&romance == 0 && h.end == h.tok+1 && !m.asName(h) && !m.quoteMark(h.tok-1) && !m.has(h.tok-1, outletNoun) && !m.outletCompound(h.tok-1) {
		return // nearly always a word of every day
	}
	if m.markedAt(h) {
		return
	}
	if m.is(h.tok-1, '(') || m.is(h.tok-1, ':') || m.has(h.tok-1, nameArticle) || m.listed(viaWords, h.tok-1) {
		if m.inBrackets(h) {
			return
		}
	}
	n := m.mentionOf(h)
	if m.apposedOther(n.to) {
		return
	}
	agency := n.preposed >= 0 && m.book.sources.list[h.arg].Agency // "from AP": no everyday word stands so
	n.everyday = h.common && !n.described && !m.asName(h) && (n.start == h.tok || m.lang == langEN) && (h.end == h.tok+1 || m.flag(h.tok, tSentence) && !m.capitalWithin(h)) && !agency && !m.pagesOf(n)
	switch {
	case n.everyday && m.lang&romance == 0, m.sticks(n), m.quotedAround(n) && !agency, m.stale(n.from, n.to), m.has(n.from-1, firmWord), m.company(h):
		return
	}
	m.place(n)
}

// withinCredited says whether the name at h is the beginning of a longer one that is credited: "Il Corriere | dei Colli".
func (m *marker) withinCredited(h *hit) bool {
	if !m.has(h.end, particle) && !m.listed(ofNames[m.lang], h.end) {
		return false
	}
	for k := h.end + 1; k < h.end+longestOutlet && m.flag(k, tUpper); k++ {
		if m.toks[k].flags&tCredited != 0 {
			return true
		}
	}
	return false
}

// asName says whether the words around a name that is an everyday word as well tell that it is
// meant: it is in capitals behind an article that is not, "the FT", or in English a verb of news
// is right behind it, "The Sun says", or before it and behind what is quoted, "«...», says the Sun",
// as no thing has that bears such a name.
func (m *marker) asName(h *hit) bool {
	first := h.tok
	if m.lang == langDE && first+1 == h.end && !m.flag(first, tUpper) && m.article(first-1) && m.listed(smallNames, first) {
		return true // "das profil", where the noun would have its capital
	}
	if m.word(first, "the") && h.end > first+1 {
		first++
	}
	if first+1 != h.end || !m.article(first-1) && !(m.lang == langDE && m.listed(contracted, first-1)) {
		return false
	}
	if m.lang == langEN && m.flag(first, tUpper) && (m.listed(newsVerbs, h.end) || m.word(first-2, "per") || m.saysQuoted(first-2)) {
		return true
	}
	return m.toks[first].end-m.toks[first].start > 1 && m.caps(first) && !m.caps(first-1)
}

// contracted are German prepositions with the article in them.
var contracted = listOf(`zur zum beim vom`)

// smallNames are German magazines that write themselves small, and are nouns otherwise.
var smallNames = listOf(`profil stern freitag`)

// saysQuoted says whether the verb at token k is one of communication whose words stand in
// quotation marks before it.
func (m *marker) saysQuoted(k int32) bool {
	return m.tells(k) && !m.flag(k, tUpper) && m.quotedBefore(k)
}

// quotedBefore says whether a quotation ends before token k.
func (m *marker) quotedBefore(k int32) bool {
	if k--; m.is(k, ',') {
		k--
	}
	return m.quoteMark(k)
}

// capitalWithin says whether the last word of a name in a Romance language has its capital from being a
// name, and not from opening the sentence, and its verb stands behind it: "Le Monde parle", "Le monde parle".
func (m *marker) capitalWithin(h *hit) bool {
	return m.lang&romance != 0 && h.end > h.tok+1 && m.flag(h.end-1, tUpper) && !m.caps(h.end-1) && (m.tells(h.end) || m.has(h.end, auxiliary) || m.listed(havings, h.end) && m.listed(passives, h.end+1) || m.leadsWith(h.end))
}

// newsVerbs are what papers do and no star: "The Sun explains the heat".
var newsVerbs = listOf(`says said reports reported writes wrote claims reveals revealed understands adds calls quotes describes splashes`)

// place credits the outlet by its place in the sentence.
func (m *marker) place(n mentioned) {
	if a := m.accordingBefore(n); a >= 0 && !n.everyday {
		m.credit(n, "according", a, n.to)
		return
	}
	if by := n.from - 1; m.lang&romance != 0 && !n.everyday && m.is(n.to, ':') && m.quoteMark(n.to+1) && (m.word(by, "vía") || m.word(n.preposed, "via")) {
		m.credit(n, "according", min(by, n.start), n.to) // "La ministra, vía EFE: «...»"
		return
	}
	if m.amongMedia(n) && !n.everyday {
		m.credit(n, "reported", n.from, n.to)
		return
	}
	if m.disclosedIt(n) {
		return
	}
	if v := m.andOthers(n); v >= 0 && !n.everyday {
		m.credit(n, "reported", n.from, v+1)
		return
	}
	if from, v := m.havingTold(n); v >= 0 {
		m.credit(n, "reported", from, v+1)
		return
	}
	if v := m.leakedIn(n); v >= 0 {
		m.credit(n, "report", v, n.to)
		return
	}
	if m.broughtFirst(n) || m.claimsToHave(n) {
		return
	}
	if n.preposed >= 0 {
		m.namedBehind(n)
		return
	}
	if m.genitive(n) && !n.everyday {
		n.preposed = n.from
		m.reportOf(n)
		return
	}
	m.namedSubject(n)
}

// markedAt says whether a mark of another kind stands over the name: a signature, a
// dateline, an author.
func (m *marker) markedAt(h *hit) bool {
	from, to := m.toks[h.tok].start, m.toks[h.end-1].end
	for j := len(m.marks) - 1; j >= 0 && j >= len(m.marks)-markedReach; j-- {
		if a := &m.marks[j]; a.Start < to && from < a.End && a.Kind != Attribution && a.Kind != Scoop && a.Kind != Furniture && a.Kind != Date {
			return true
		}
	}
	return false
}

// markedReach is how many of the last marks may stand over a name of the sentence read.
const markedReach = 16

// credit adds an attribution, or a scoop where the words say that it was the first.
func (m *marker) credit(n mentioned, detail string, from, to int32) {
	if m.stale(from, to) || detail == "told" && m.yearOpens(from) || n.to < to && m.speaksForItself(n.slot, to) {
		return
	}
	for v := n.to; v < to; v++ {
		if m.doubted(n.slot, v) {
			return
		}
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
		if m.bringsToLight(k) || m.broughtToLight(k) && !m.word(k-1, "umlauf") || m.madePublicAt(k) {
			return "revealed"
		}
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
	if m.firstBetween(k, to) || m.firstTo(k) {
		return true
	}
	for j := k; m.lang == langNL && j < to; j++ {
		if m.has(j, earlierAdverb) {
			return true // "had VRT NWS eerder gemeld"
		}
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
