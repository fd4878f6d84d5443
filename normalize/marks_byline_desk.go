package normalize

// siteDesk reads the line on which the desk of a broadcaster's site signs: "red,
// tirol.ORF.at".
func (m *marker) siteDesk(l *textLine) bool {
	if !m.word(l.tok, "red") || !m.is(l.tok+1, ',') || m.address(l.tok+2, l.end) != l.end || l.end == l.tok+2 {
		return false
	}
	m.add(Byline, m.text(l.tok+2, l.end), "", l.tok, l.end)
	return true
}

// deskOf says whether the words [k, end) of a desk say which: "News Desk", "Sports Desk", "Our
// Bureau", "Digital Staff", "Agency Report". A hotel has a desk as well, a clinic its staff,
// and a firm its annual report.
func (m *marker) deskOf(k, end int32) bool {
	b := end - 2
	switch {
	case m.word(b, "news"), m.word(b, "web"), m.word(b, "online"):
		return true
	case m.word(end-1, "desk"):
		return m.listed(beats, b) && !m.listed(publicDesks, b)
	case m.word(end-1, "staff"):
		return m.word(b, "digital") || m.word(b, "editorial") || m.word(b, "newsroom") || m.word(b, "sports") || m.word(b, "agency") || m.word(b, "wire")
	case m.word(end-1, "report"), m.word(end-1, "reports"):
		return m.word(b, "agency") || m.word(b, "agencies") || m.word(b, "staff") || m.word(b, "wire")
	}
	return m.word(end-1, "bureau") && m.word(k, "our")
}

// publicDesks are desks at which people are served.
var publicDesks = listOf(`police legal health medical travel property community local transport court courts crime state county special assistant executive general`)

// deskNouns are what English papers call those who sign without a name.
var deskNouns = listOf(`desk bureau correspondent reporter writer staff service team network report reports`)

// deskWords is the most words of such a desk: "Our Special Correspondent", "Express News Service".
const deskWords = 4

// deskLine reads a line near the top of a text on which a desk signs, a stroke and its town
// or day behind it: "Web Desk | Harlow |", "Special Correspondent", "HT Correspondent, Harlow".
// "Help Desk" above a list of numbers is none: a desk of news has a stroke, or is a reporter.
func (m *marker) deskLine(l *textLine, k int32) bool {
	if m.lang != langEN || !m.nearTitle() || m.head.byline || m.head.nameLine == m.head.lines-1 || k >= l.end || !m.flag(k, tUpper) || l.end-k > openingLine || m.has(k, byWord) {
		return false
	}
	end := k
	for end < l.end && end <= k+deskWords && m.flag(end, tUpper) && !m.some(end, tPunct|tDigit) && m.cueAt(end, cueMonth) == nil {
		end++
	}
	team := m.word(k, "team") && end == k+2 // Team Harlow, May 12, 2024
	if end-k < 2 || end-k > deskWords || !team && !m.listed(deskNouns, end-1) || m.word(end-1, "writer") && end-k > 2 {
		return false
	}
	if (m.word(end-1, "report") || m.word(end-1, "reports")) && !m.deskOf(k, end) {
		return false
	}
	person := m.has(end-1, roleWord) || m.word(end-1, "service") && m.word(end-2, "news")
	stroke := m.is(end, '|') || m.is(end, ',') && (m.dated(end+1, l.end) || l.end-end <= 1+townWords) || person && end < l.end && m.dateOnly(l.end, end)
	below := end == l.end && int(end) < len(m.toks) && m.dateOnly(m.lineEnd(end), end) && !m.word(end-2, "help") // Health Desk, and its day
	if end < l.end && !stroke || end == l.end && !person && !below && !m.deskOf(k, end) || m.saysSo(l) {
		return false
	}
	m.author(m.text(k, end), "", k, end)
	return true
}
