package normalize

// Portals name below a story the authority whose release it is, alone or beside outlets: "Quelle: Polizei Harlow",
// "(Fuente: Policía Local)", "Quelle: Polizei Harlow, «Harlower Zeitung»". An authority is no rival, and its
// attribution has no value.

// officeTokens is the most tokens of one name behind the label.
const officeTokens = 6

// sourceOffice reads such a line, and says whether it is nothing else. An authority has to be among the names.
func (m *marker) sourceOffice(l *textLine) bool {
	first, last := l.tok, l.end
	if m.is(first, '(') && m.is(last-1, ')') {
		first, last = first+1, last-1
	}
	k := m.behindSource(first)
	if k == first || last-k > sourcesLine || m.is(l.end-1, '.') {
		return false
	}
	offices := 0
	before := len(m.marks)
	for k < last {
		end := k
		if m.quoteMark(k) {
			k++
		}
		if h := m.cueAt(k, cueOfficial); h != nil && h.arg < press && m.flag(k, tUpper) {
			for end = h.end; end < last && end < k+officeTokens && (m.flag(end, tUpper) || m.has(end, particle|nameArticle) || m.joined(end)); end++ {
			}
			m.add(Attribution, "", officialDetail, k, end)
			offices++
		} else if h := m.cueAt(k, cueSource); h != nil {
			if end = h.end; m.quoteMark(end) {
				end++
			}
			m.add(Credit, m.name(h), "source", h.tok, h.end)
		}
		if end == k || end < last && !m.is(end, ',') && !m.is(end, '/') && !m.is(end, ';') && !m.has(end, andWord) {
			offices = 0
			break
		}
		k = end + 1
	}
	if offices == 0 {
		m.marks = m.marks[:before]
	}
	return offices > 0
}
