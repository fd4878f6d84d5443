package normalize

// Only who reports breaks a story. So the name before such words is an outlet's though nothing else in it
// says so: "The Calden Lamplighter, which broke the story last week". A person does so for an outlet.

// newsDeed says whether the English phrase at h tells what newsrooms alone do: others break news to somebody,
// and reveal whatever they know.
func (m *marker) newsDeed(h *hit) bool {
	if m.lang != langEN || h.cue != cueScoop {
		return false
	}
	k := h.end - 1
	return m.word(k, "story") && m.word(k-2, "broke") || m.word(k, "scoop") && (m.word(k-2, "had") || m.word(k-2, "has"))
}

// deedLeft reads the name of two words and more before the deed at h, an article or "which" telling it from
// a person's.
func (m *marker) deedLeft(h *hit) slot {
	if !m.newsDeed(h) || m.word(h.tok, "who") {
		return slot{}
	}
	end := h.tok
	which := m.word(end, "which")
	if m.word(end-1, "which") {
		which, end = true, end-1
	}
	if m.word(end-1, "first") && !m.flag(end-1, tUpper) {
		end--
	}
	if m.is(end-1, ',') {
		if end--; !which {
			return slot{}
		}
	}
	start, words := end, 0
	for start > 0 && end-start < longestOutlet && !m.flag(start, tSentence) {
		k := start - 1
		switch {
		case m.flag(k, tUpper) && !m.some(k, tPunct|tDigit) && m.cueAt(k, cueDay) == nil && m.cueAt(k, cueMonth) == nil:
			words++
		case start < end && (m.is(k, '&') || m.is(k, '-') && !m.flag(start, tSpace)) && m.flag(k-1, tUpper):
		default:
			k = -1
		}
		if k < 0 {
			break
		}
		start = k
	}
	name := start
	if m.word(name, "the") {
		name++
		words--
	}
	if words < 2 || name == start && !which && !m.word(start-1, "the") || m.has(name, honorific) || m.demonym(end-1) {
		return slot{}
	}
	return slot{m.text(name, end), start, end, false, true}
}
