package normalize

import "strings"

// Papers of South Africa, and a few of Britain and India, set the place of a story in small letters before a dash,
// "Harlow – A mall was closed on Monday", and sites of the Caucasus and Africa their own name, "Harlow.net - ".

// englishTown reads such a place: one to which the text returns, "in Harlow", the first of its text, with a title
// above it. So begin the entries of lists, "Windows – The update fixes an error in Windows.", "Roe – A fine save.":
// beside an entry stands another.
func (m *marker) englishTown(k, end int32) bool {
	if m.lang != langEN || m.head.lines >= headLines || m.head.place || !m.mayHave(hasDash) || m.head.lines == 0 || !m.flag(k, tUpper) {
		return false
	}
	j := k + 1
	for j < k+townWords && m.flag(j, tUpper) && !m.flag(j, tPunct) {
		j++
	}
	if !m.dashAt(j) || !m.flag(j, tSpace) || !m.flag(j+1, tSpace|tUpper) || m.flag(k, tPunct) || m.caps(k) || !m.statement(j+1, end) || m.townEnd(k, end) != j {
		return false
	}
	behind := m.src[m.toks[j].end:min(len(m.src), int(m.toks[j].end)+returnReach)]
	if !m.speaksOf(m.text(k, j), behind) && !m.speaksOf(m.text(k, j), m.src[:m.toks[k].start]) || opensEntry(m.src[m.toks[end-1].end:]) || opensEntry(lastLine(m.src[:m.toks[k].start])) {
		return false
	}
	m.add(Dateline, "", "", k, j+1)
	m.head.place = true
	return true
}

// lastLine is the last line of s that is not blank.
func lastLine(s string) string {
	s = strings.TrimRight(s, " \t\r\n")
	return s[strings.LastIndexByte(s, '\n')+1:]
}

// entryBytes is the most bytes of what stands before the dash of an entry.
const entryBytes = 30

// opensEntry says whether the first line of s that is not blank has a few words and a dash between spaces first.
func opensEntry(s string) bool {
	s = strings.TrimLeft(s, " \t\r\n")
	s = s[:min(len(s), entryBytes)]
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		s = s[:i]
	}
	for _, dash := range [...]string{" – ", " — ", " - "} {
		if strings.Contains(s, dash) {
			return true
		}
	}
	return false
}

// siteHead reads the name of a site that stands before a story and a dash as an agency's does: "Harlow.net - The
// authorities have ...". It has a value if the table knows the site.
func (m *marker) siteHead(k, end int32) bool {
	if !m.is(k+1, '.') || !m.has(k+2, domainEnd) || m.some(k+1, tSpace) || m.some(k+2, tSpace) || m.head.place || m.head.lines >= headLines {
		return false
	}
	if !m.flag(k, tUpper) || !m.dashAt(k+3) || !m.flag(k+4, tUpper|tSpace) || !m.statement(k+4, end) {
		return false
	}
	name := ""
	if s, ok := m.book.sources.lookup(m.text(k, k+3)); ok {
		name = s.Name
	}
	m.add(Dateline, name, "", k, k+4)
	m.head.place = true
	return true
}
