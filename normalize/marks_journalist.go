package normalize

// nameReach is the most words of the name of a journalist behind her outlet's.
const nameReach = 3

// outletOf reads the outlet whose journalist English names before the verb of h: "the
// Courier's Jane Roe reported", "The New York Times' Jane Roe first wrote". The name has to
// have two words: "the Post's Monday edition reported" speaks of no one, and "the Herald's
// reporting" is no name.
func (m *marker) outletOf(h *hit) slot {
	e := h.tok
	if m.lang != langEN || !m.flag(e-1, tUpper) && !m.leftFill(e-1) {
		return slot{}
	}
	for n := 0; n < nameReach && e > 0 && m.leftFill(e-1) && !m.some(e-1, tUpper|tPunct); n++ {
		e--
	}
	k := e
	for k > 0 && e-k < nameReach && m.flag(k-1, tUpper) && !m.some(k-1, tPunct|tDigit) && m.cueAt(k-1, cueDay) == nil && !m.flag(k, tSentence) {
		k--
	}
	if e-k < 2 || m.flag(k, tSentence) {
		return slot{}
	}
	end := k - 1
	if m.word(end, "s") && !m.flag(end, tSpace) {
		end--
	}
	if !m.is(end, '\'') || m.flag(end, tSpace) || end == k-1 && !m.word(end-1, "times") && !m.word(end-1, "news") {
		return slot{} // "three weeks' Jane Roe"
	}
	for j := end - 1; j >= 0 && j > end-longestOutlet; j-- {
		if h := m.cueAt(j, cueSource); h != nil && h.end == end && !h.common {
			return slot{m.name(h), j, end, false, true}
		}
	}
	return m.outletEnding(end)
}
