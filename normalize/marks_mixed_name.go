package normalize

import (
	"slices"
	"strings"
)

// mixedName says whether the word at token k is written of letters and figures as sites and accounts are: "actu17", "9to5Phone",
// "H4ckWatch". Quantities, models and roads are of figures and few letters, "20km", "A380", "GPT4".
func (m *marker) mixedName(k int32) bool {
	if uint(k) >= uint(len(m.toks)) || m.flag(k, tPunct) {
		return false
	}
	t := &m.toks[k]
	word := m.src[t.start:t.end]
	if len(word) < leastMixed || len(word) > mostMixed {
		return false
	}
	digits, small := 0, 0
	for i := 0; i < len(word); i++ {
		switch c := word[i]; {
		case '0' <= c && c <= '9':
			digits++
		case 'a' <= c && c <= 'z':
			small++
		}
	}
	if digits == 0 || digits > 3 || small < 3 {
		return false
	}
	c := word[0]
	return c < '0' || c > '9' || small > 4 // "9to5Phone", and not "20min", "90er"
}

// leastMixed and mostMixed are how many letters and figures such names have.
const leastMixed, mostMixed = 5, 20

// siteLeft reads the address of a site that stands before the verb of reporting at h for its name: ", Oilwatch.net | reports". Shops
// and firms are called by their addresses as well, and report what they earn: so the text has to say besides that it is the press, as of a
// bare name.
func (m *marker) siteLeft(h *hit) slot {
	if h.cue != cueScoop && !(h.cue == cueReport && m.listed(reportings[m.lang], h.end-1)) {
		return slot{}
	}
	e := h.tok
	for n := 0; n < 3 && e > 1 && m.has(e-1, fillLeft) && !m.some(e-1, tUpper|tPunct); n++ {
		e-- // "has first"
	}
	if !m.has(e-1, domainEnd) || m.flag(e-1, tSpace) {
		return slot{}
	}
	k := e - 1
	for k > 0 && k > e-longestOutlet && !m.some(k, tSpace|tSentence|tLine) {
		k--
	}
	if m.address(k, e) != e || m.ownFigures(h) || m.listed(selfWords, h.end) {
		return slot{}
	}
	s := m.site(k, e)
	if _, known := m.book.sources.lookup(s.name); s.ok && !known && !m.listed(peopleWrite, h.end-1) {
		signs, _ := m.bareSum(s.name)
		s.ok = signs > 0 || signs == 0 && (m.goesOnAs(s.name) || slices.ContainsFunc(noComment[m.lang], func(words string) bool { return strings.Contains(m.src, words) }))
	}
	return s
}
