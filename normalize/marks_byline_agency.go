package normalize

import "strings"

// Agencies sign with what they call their people as well: "By Jane Roe, PA Racing Staff", "By PA
// Sport Staff", "By JOHN POE" and "AP Golf Writer" on the line below.

// staffWords is the most words behind the name of an agency that say which of its people sign.
const staffWords = 4

// agencyStaff returns the agency whose people, and nothing else, the tokens [k, end) name; nil if they
// do not.
func (m *marker) agencyStaff(k, end int32) *hit {
	if !m.agencyAt(k) {
		return nil
	}
	h := m.cueAt(k, cueSource)
	if h.end >= end || end-h.end > staffWords {
		return nil
	}
	for j := h.end; j < end; j++ {
		if !m.flag(j, tUpper) || m.flag(j, tPunct) {
			return nil
		}
	}
	if !m.has(end-1, roleWord) && !m.listed(agencyPeople, end-1) {
		return nil
	}
	return h
}

// agencyPeople are what agencies call those who write for them, besides those of roleWord.
var agencyPeople = listOf(`staff staffer reporters writers correspondents team editor`)

// staffBehind says whether a comma and the people of an agency end the line [k, end): who signs is the
// one before the comma.
func (m *marker) staffBehind(k, end int32) bool {
	for j := end - 2; j > k && j >= end-staffWords-longestOutlet; j-- {
		if m.is(j, ',') {
			return m.agencyStaff(j+1, end) != nil
		}
	}
	return false
}

// staffBelow reads the line right below a byline on which nothing but an agency's people stand.
func (m *marker) staffBelow(l *textLine) bool {
	n := len(m.marks)
	if !m.hasCue(cueSource) || n == 0 || m.marks[n-1].Kind != Byline || !m.blankSince(m.marks[n-1].End, l) || strings.Count(m.src[m.marks[n-1].End:l.first], "\n") != 1 {
		return false
	}
	h := m.agencyStaff(l.tok, l.end)
	if h == nil {
		return false
	}
	m.add(Credit, m.name(h), "byline", h.tok, l.end)
	return true
}

// reachTokens is how far behind the name of an agency a number or an address begins by which its writer is reached.
const reachTokens = 4

// agencyReached says whether an agency and how its writer is reached stand behind a name, from the comma at token k on:
// ", Dow Jones Newswires; +49 69 123456".
func (m *marker) agencyReached(k, end int32) bool {
	if !m.is(k, ',') || !m.agencyAt(k+1) {
		return false
	}
	j := m.cueAt(k+1, cueSource).end
	if !m.is(j, ',') && !m.is(j, ';') {
		return false
	}
	for n := j + 1; n < end && n <= j+reachTokens; n++ {
		if m.flag(n, tDigit) || m.is(n, '+') || m.address(n, end) > n {
			return true
		}
	}
	return false
}
