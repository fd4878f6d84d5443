package normalize

// citing: citing the BBC, citing people familiar with the matter.
func (m *marker) citing(i int) {
	h := &m.hits[i]
	if m.denied(h.tok) {
		return
	}
	if m.lang == langDE && m.word(h.end-1, "sich") {
		m.citingApart(i)
		return
	}
	if m.lang == langDE && m.word(h.tok+1, "sich") && m.has(h.tok, germanArticle) && !m.clauseCites(h.end) {
		return // "die Werft, die sich auf Fähren versteht"
	}
	k := h.tok
	s := m.slotRight(h.end)
	switch {
	case !s.ok:
		m.unnamed(h)
	case m.stale(h.tok, s.end):
		return
	default:
		m.attribute(s, h.detail, h.tok, s.end)
		if m.lang != langDE {
			return
		}
		// "Wie die «Bild» unter Berufung auf dpa meldet": the verb of the first is behind
		// the second.
	}
	if m.is(k-1, ',') {
		k--
	}
	left := m.slotLeft(i, k)
	if !left.ok && m.lang == langDE {
		left = m.outletAgainLeft(h) // "Das Magazin beruft sich auf ein Protokoll"
	}
	if left.ok && !m.stale(left.start, h.end) {
		m.attribute(left, h.detail, m.withArticle(left.start), h.end)
	}
}

// citingReach is the most tokens of a German clause up to its verb.
const citingReach = 20

// clauseCites says whether the clause that goes on at token k ends in a verb of citing: "laut Reuters, die sich auf das
// Blatt beruft".
func (m *marker) clauseCites(k int32) bool {
	for end := min(k+citingReach, int32(len(m.toks))); k < end && !m.some(k, tSentence) && !m.is(k, ','); k++ {
		if m.listed(citeVerbs, k) {
			return true
		}
	}
	return false
}

// citeVerbs end such a clause.
var citeVerbs = listOf(`beruft berief berufen beriefen stützt stützte stützen stützten`)

// citesReach is the most tokens between a German verb of citing and its preposition.
const citesReach = 6

// citingApart: "Dabei beruft sich das Blatt auf Insider". Who cites stands between the
// verb and its preposition, or before the verb: "Das Blatt beruft sich dabei auf Insider".
func (m *marker) citingApart(i int) {
	h := &m.hits[i]
	to := h.end
	for to < h.end+citesReach && int(to) < len(m.toks) && !m.some(to, tSentence) && !m.is(to, ',') && !m.word(to, "auf") {
		to++
	}
	if !m.word(to, "auf") {
		return
	}
	s := m.outletAgain(h.end)
	if !s.ok {
		s = m.slotRight(h.end)
	}
	cites, credited := m.word(h.tok, "beruft") || m.word(h.tok, "berief") || m.word(h.tok, "berufen") || m.word(h.tok, "beriefen"), len(m.marks)
	if s.ok && s.end <= to && !m.stale(h.tok, to) {
		m.attribute(s, h.detail, h.tok, to+1)
	} else if s = m.slotLeft(i, h.tok); s.ok && !m.stale(s.start, to) {
		m.attribute(s, h.detail, m.withArticle(s.start), to+1)
	} else if s = m.outletAgainLeft(h); s.ok && !m.stale(s.start, to) {
		m.attribute(s, h.detail, m.withArticle(s.start), to+1)
	}
	if !cites && len(m.marks) == credited {
		return // "das Urteil bezieht sich auf die «Bild»": things do so as well
	}
	if s = m.slotRight(to + 1); s.ok && !m.stale(to, s.end) {
		m.attribute(s, h.detail, to, s.end)
	}
}
