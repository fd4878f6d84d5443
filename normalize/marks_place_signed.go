package normalize

import "strings"

// Local papers of Germany, Austria, Switzerland and the Netherlands set the initials of who
// wrote a story in brackets behind its place, or alone where the place would stand:
// "HARLOW (kbs). Im Hotel ...", "Harlow (kbs) – Der Kran ...", "(kbs) Der Kran ...".

// signedPlace reads either from token k.
func (m *marker) signedPlace(k, end int32) bool {
	if m.lang&townLanguages == 0 || m.head.lines >= headLines {
		return false
	}
	open := m.townEnd(k, end)
	if m.is(open, '.') && m.caps(k) && open == k+1 && m.caps(k+2) { // ST. HARLOW
		open = m.townEnd(k+2, end)
	}
	shut := m.bracketInitials(open)
	if shut == open || open > k && (m.head.place || !m.caps(k) && open > k+1 && !m.isTown(k, open)) {
		return false
	}
	after := shut
	if open > k && (m.is(after, '.') || m.is(after, ':') || m.is(after, '|') || m.dashAt(after)) {
		after++
	}
	if !m.flag(after, tUpper) && !opensQuoteAt(m, after) || !m.statement(after, end) {
		return false
	}
	if open == k {
		m.add(Credit, "", "author", k, shut)
		return true
	}
	m.add(Dateline, "", "", k, after)
	m.head.place = true
	return true
}

// bracketInitials returns where the brackets at token k end, if they hold the initials of one
// person or two in small letters and nothing else; else k. What a list counts in Roman
// numerals is none.
func (m *marker) bracketInitials(k int32) int32 {
	if !m.is(k, '(') || strings.Trim(m.text(k+1, k+2), "ivx") == "" {
		return k
	}
	j := k + 1
	for j < k+4 && (m.initialsAt(j) && !m.flag(j, tUpper) || m.is(j, '/') && j > k+1) {
		j++
	}
	if j == k+1 || !m.is(j, ')') || m.is(j-1, '/') {
		return k
	}
	return j + 1
}
