package normalize

// agencyOpens reads the agency with which clients of some countries open its story, before a colon:
// "REUTERS: Three cranes fell". What an agency asks in an interview stands behind its name and a colon as
// well, and ends as a question; what a title says ends with no stop.
func (m *marker) agencyOpens(k, end int32) bool {
	if m.dowJones(k, end) {
		return true
	}
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

// dowJones reads how the German service of Dow Jones opens a story that has no place: "DOW JONES--Drei Kräne ...". With
// one dash an index has its heading so.
func (m *marker) dowJones(k, end int32) bool {
	if m.lang != langDE || !m.word(k, "dow") || !m.word(k+1, "jones") || !m.allCaps(k, k+2) || m.head.lines >= headLines || m.head.place {
		return false
	}
	if m.is(k+2, '-') && m.is(k+3, '-') && !m.flag(k+3, tSpace) && m.flag(k+4, tUpper) && m.statement(k+4, end) {
		d := datelineReader{m: m, at: k + 4, end: end, agency: "Dow Jones Newswires"}
		d.finish(k)
	}
	return true
}
