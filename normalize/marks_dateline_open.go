package normalize

// agencyOpens reads the agency with which clients of some countries open its story, before a colon:
// "REUTERS: Three cranes fell". What an agency asks in an interview stands behind its name and a colon as
// well, and ends as a question; what a title says ends with no stop.
func (m *marker) agencyOpens(k, end int32) bool {
	if !m.agencyAt(k) || m.head.lines >= headLines || m.head.place {
		return false
	}
	h := m.cueAt(k, cueSource)
	d := datelineReader{m: m, at: h.end + 1, end: end, agency: m.name(h)}
	if !m.is(h.end, ':') || h.common || !m.allCaps(k, h.end) || !m.flag(d.at, tUpper) || m.caps(d.at) && !m.capital(d.at) || !m.statement(d.at, end) {
		return false
	}
	d.finish(k)
	return true
}
