package normalize

// datedStop reads the dateline of the German papers that set the day behind their place, and
// a stop before the story: "Harlow/Weston, 5. Februar. Ein Kran ...".
// A sentence that begins with a day, "Montag, 5. Februar. Es regnet.", is of no place.
func (m *marker) datedStop(k, end int32) bool {
	if m.lang != langDE || m.head.lines >= headLines || m.head.place || !m.flag(k, tUpper) {
		return false
	}
	j := m.townEnd(k, end)
	if j == k || j-k > 2*townWords || !m.is(j, ',') || !m.flag(j+1, tDigit) || m.cueAt(k, cueDay) != nil {
		return false
	}
	d := datelineReader{m: m, at: j + 1, end: end, words: 1}
	d.date()
	if !d.dayed || !m.is(d.at-1, '.') && !m.is(d.at, '.') || d.month == 0 {
		return false
	}
	if !m.is(d.at-1, '.') {
		d.at++
	}
	if !m.flag(d.at, tUpper) && !opensQuoteAt(m, d.at) || !m.statement(d.at, end) {
		return false
	}
	d.finish(k)
	return true
}
