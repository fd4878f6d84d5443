package normalize

// hourPlace reads the dateline of the agency of Peru, which stands on a line of its own behind the hour at which
// the story was sent: "12:41 | Lima, may. 12.".
func (m *marker) hourPlace(k, end int32) bool {
	if m.lang != langES || m.head.place || !m.flag(k, tDigit) || !m.is(k+1, ':') || !m.flag(k+2, tDigit) || !m.is(k+3, '|') || !m.flag(k+4, tUpper) {
		return false
	}
	d := datelineReader{m: m, at: k + 4, end: end}
	d.place()
	if d.words == 0 || !d.comma() {
		return false
	}
	if d.date(); d.month == 0 || d.at != end || !m.is(end-1, '.') {
		return false
	}
	d.finish(k)
	return true
}
