package normalize

import "slices"

// acronymReach is how many tokens the rest of an authority's name may have before its
// acronym: "Secretaría Nacional Antidrogas (Senad)".
const acronymReach = 8

// acronymBytes is the most bytes of an acronym, and mostAcronyms how many of a text are
// kept.
const acronymBytes, mostAcronyms = 10, 16

// learnAcronym keeps the acronym that stands in brackets behind the name of the authority
// h: further down it says things by that alone.
func (m *marker) learnAcronym(h *hit) {
	if m.lang&(langES|langPT) == 0 || h.arg > body {
		return
	}
	for k := h.end; k < h.end+acronymReach && int(k)+2 < len(m.toks) && !m.flag(k, tSentence); k++ {
		switch {
		case m.is(k, '(') && m.is(k+2, ')') && m.flag(k+1, tUpper) && !m.some(k+1, tPunct|tDigit):
			if s := m.text(k+1, k+2); len(s) > 1 && len(s) <= acronymBytes && len(m.bodies) < mostAcronyms && !slices.Contains(m.bodies, s) {
				m.bodies = append(m.bodies, s)
			}
			return
		case !m.flag(k, tUpper) && !m.has(k, particle|ofWord) && !m.word(k, "para") && !m.word(k, "sobre"):
			return
		}
	}
}

// acronymSpeaks adds an attribution to an authority of which the text has given the
// acronym, beside the verb or the preposition of h: "la Senad señaló", "según la Senad".
func (m *marker) acronymSpeaks(h *hit) {
	switch {
	case h.cue == cueAccording, h.cue == cueReport, h.cue == cueTellVerb && h.arg != 0:
	default:
		return
	}
	if h.cue != cueAccording {
		k := h.tok - 1
		for k > 0 && k > h.tok-4 && m.has(k, fillLeft|auxiliary) && !m.flag(k+1, tSentence) && !m.isBody(k) {
			k--
		}
		if k >= 0 && m.isBody(k) && !m.flag(k+1, tSentence) && !m.object(k) {
			m.add(Attribution, "", officialDetail, k, h.end)
			return
		}
	}
	for k := h.end; k < h.end+4 && int(k) < len(m.toks) && !m.some(k, tSentence|tPunct); k++ {
		switch {
		case m.isBody(k):
			m.add(Attribution, "", officialDetail, h.tok, k+1)
			return
		case h.cue != cueAccording && m.addressee(k), !m.has(k, fillRight) && m.cueAt(k, cueDay) == nil:
			return
		}
	}
}

// isBody says whether token k is one of those acronyms.
func (m *marker) isBody(k int32) bool {
	return m.flag(k, tUpper) && !m.flag(k, tPunct) && slices.Contains(m.bodies, m.text(k, k+1))
}
