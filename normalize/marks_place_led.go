package normalize

// ledPlace reads the place before which a German paper sets the agency whose story it prints, mostly in small
// letters: "dpa Harlow. Zwei Kräne ...", "afp Harlow/Weston Die Kräne ...", and "dpa Harlow." above the story.
// Without the stop the sentence has to begin with a word that no town does; on a line of its own, or behind
// an agency in capitals, the place has to be known as one.
func (m *marker) ledPlace(k, end int32) bool {
	if m.lang != langDE || m.head.lines >= headLines || m.head.place || !m.agencyAt(k) {
		return false
	}
	h := m.cueAt(k, cueSource)
	if h.end >= end || !m.flag(h.end, tUpper) || m.flag(h.end, tPunct) {
		return false
	}
	j := h.end + 1
	for j < end && j < h.end+barePlaceReach && (m.is(j, '/') || m.flag(j, tUpper) && !m.flag(j, tPunct) && !m.beginsSentence(j)) {
		j++ // up to the sentence, "Harlow/Weston | Die Kräne"
	}
	if j == end || !m.beginsSentence(j) {
		j = m.townEnd(h.end, end)
	}
	small, after := !m.flag(k, tUpper), j
	switch {
	case j == h.end:
		return false
	case m.is(j, '.') && j+1 == end:
		if after++; !m.isTown(h.end, j) || !m.aboveProse(&textLine{last: m.toks[j].end}) {
			return false
		}
	case m.is(j, '.'):
		if after++; !small && !m.isTown(h.end, j) || !m.flag(after, tUpper) && !opensQuoteAt(m, after) || !m.flag(after, tSpace) || !m.statement(after, end) {
			return false
		}
	case !small || !m.beginsSentence(j) || !m.statement(j, end):
		return false
	}
	d := datelineReader{m: m, at: after, end: end, agency: m.name(h)}
	d.finish(k)
	m.head.place = true
	return true
}

// beginsSentence says whether token k is a small word of German that has a capital for beginning a sentence.
func (m *marker) beginsSentence(k int32) bool {
	return m.flag(k, tUpper) && (m.clause(k) != 0 || m.listed(germanOpeners, k))
}
