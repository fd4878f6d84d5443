package normalize

// ledPlace reads the place before which a German paper sets, in small letters, the agency whose story it
// prints: "dpa Harlow. Zwei Kräne ...", "afp Harlow/Weston Die Kräne ...". Without the stop the sentence has to
// begin with a word that no town does.
func (m *marker) ledPlace(k, end int32) bool {
	if m.lang != langDE || m.flag(k, tUpper) || m.head.lines >= headLines || m.head.place || !m.flag(k+1, tUpper) || !m.agencyAt(k) {
		return false
	}
	h := m.cueAt(k, cueSource)
	j := m.townEnd(h.end, end)
	for first := h.end + 1; first < j; first++ {
		if m.clause(first) != 0 && m.flag(first, tUpper) {
			j = first // "Harlow | Die Kräne"
		}
	}
	after := j
	switch {
	case j == h.end:
		return false
	case m.is(j, '.') && m.flag(j+1, tUpper) && m.flag(j+1, tSpace):
		after++
	case m.clause(j) == 0 || !m.flag(j, tUpper):
		return false
	}
	if !m.statement(after, end) {
		return false
	}
	d := datelineReader{m: m, at: after, end: end, agency: m.name(h)}
	d.finish(k)
	return true
}
