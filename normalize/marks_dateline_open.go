package normalize

// agencyOpens reads the agency with which clients of some countries open its story, before a
// colon or, in German, before its place with no stop:
//
//	REUTERS: Three cranes fell     dpa Frankfurt/Main Drei Kräne sind
//
// What an agency asks in an interview stands behind its name and a colon as well, and ends as a
// question; what a title says ends with no stop.
func (m *marker) agencyOpens(k, end int32) bool {
	if !m.agencyAt(k) || m.head.lines >= headLines || m.head.place {
		return false
	}
	h := m.cueAt(k, cueSource)
	d := datelineReader{m: m, at: h.end, end: end, agency: m.name(h)}
	switch {
	case m.is(d.at, ':') && !h.common:
		if !m.allCaps(k, h.end) || !m.flag(d.at+1, tUpper) || m.caps(d.at+1) && !m.capital(d.at+1) {
			return false
		}
		d.at++
	case m.lang == langDE && m.has(d.at, datelinePlace) && !m.dashAt(d.at+1):
		for d.at++; m.is(d.at, '/') && m.flag(d.at+1, tUpper) && d.at < h.end+barePlaceReach; d.at += 2 {
		}
		if !m.flag(d.at, tUpper) || !m.listed(germanOpeners, d.at) {
			return false
		}
	default:
		return false
	}
	if !m.statement(d.at, end) {
		return false
	}
	d.finish(k)
	return true
}
