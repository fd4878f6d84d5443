package normalize

// gluedReach is the most tokens of a title with a dateline behind it.
const gluedReach = 40

// gluedDateline reads the dateline of an agency behind the title on whose line a page has it,
// as portals print wires: "Three cranes fall Harlow, 6 Aug 2031 (AFP) - ...". A day with its
// year and brackets before a dash are nothing else.
func (m *marker) gluedDateline(k, end int32) {
	if m.head.agency != "" || m.head.lines >= bareNames || !m.hasCue(cueSource) || !m.hasCue(cueMonth) || !m.mayHave(hasDash) {
		return
	}
	for j := k + 4; j < min(end, k+gluedReach); j++ {
		if !m.is(j, '(') || !m.agencyAt(j+1) {
			continue
		}
		h := m.cueAt(j+1, cueSource)
		if !m.is(h.end, ')') || !m.dashAt(h.end+1) {
			continue
		}
		for at := j - 1; at > k && at >= j-4; at-- {
			to, year, month, day := m.dateFrom(at)
			if to != j || year == 0 {
				continue
			}
			from := at
			if m.is(from-1, ',') {
				from--
			}
			place := from
			for place > k && place > from-placeWords && m.flag(place-1, tUpper) && !m.flag(place-1, tPunct) {
				place--
			}
			if place == from {
				return
			}
			d := datelineReader{m: m, at: h.end + 2, end: end, agency: m.name(h), value: dateValue(year, month, day), year: year, month: month, day: day}
			d.finish(place)
			return
		}
		return
	}
}
