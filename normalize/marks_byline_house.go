package normalize

import "strings"

// houseWords is the most words of a house that stands before a stroke.
const houseWords = 5

// namesHouse says whether [k, end) are a few words with capitals, as a station's
// name is: "Harlow FM", "WRLT 5 News".
func (m *marker) namesHouse(k, end int32) bool {
	if end-k > houseWords {
		return false
	}
	for ; k < end; k++ {
		if !m.flag(k, tUpper) && !m.flag(k, tDigit) {
			return false
		}
	}
	return true
}

// sourceEnds says whether the name of a source, an article aside, is all that
// stands in [k, end).
func (m *marker) sourceEnds(k, end int32) bool {
	for ; k < end; k++ {
		if h := m.cueAt(k, cueSource); h != nil {
			return h.end == end
		}
		if !m.has(k, nameArticle) && !m.is(k, '\'') {
			return false
		}
	}
	return false
}

// newsroomWords is the most words of a line by which a newsroom signs.
const newsroomWords = 5

// newsroom reads a line near the top of a text on which a newsroom signs as an
// author does: "Redazione Online", "Por Redacción Digital". Where it does not say which
// newsroom it is, as in "Por: Redacción" and "Da Redação", the mark has no value.
func (m *marker) newsroom(l *textLine, k int32) bool {
	if m.head.byline || k >= l.end {
		return false
	}
	if m.roomAlone(l, k) || m.ourOwn(k, l.end) {
		m.add(Byline, "", "newsroom", k, l.end)
		m.head.byline = true
		return true
	}
	if !m.nearTitle() && m.roomOf(k, l.end) == k {
		return false
	}
	if at := m.behindBy(k); at > k && m.namelessRoom(at) && m.strokeAt(at+1) && m.dated(at+2, l.end) { // von Redaktion | Mai 12, 2024 | Hafen
		m.add(Byline, "", "newsroom", k, at+1)
		m.head.byline = true
		return true
	}
	last := l.end // of what may be the newsroom's name
	for j := k; j < min(l.end, k+newsroomWords+2); j++ {
		if m.is(j, '|') && m.dateOnly(l.end, j) {
			last = j // By Harlow Team | 14 June 2022
		}
	}
	if last-k > 2*newsroomWords {
		return false
	}
	name := m.behindBy(k)
	at, by := name, name > k
	if by && m.is(at, ':') {
		name, at = name+1, at+1
	}
	if at+1 == l.end && (by || m.has(at, newsroomWord)) && m.namelessRoom(at) || m.word(k, "da") && k+2 == l.end && m.namelessRoom(k+1) {
		m.add(Byline, "", "newsroom", k, l.end)
		m.head.byline = true
		return true
	}
	if by && at+1 == l.end && m.systemAt(at) {
		m.add(Byline, "", "newsroom", k, l.end)
		m.head.byline = true
		return true
	}
	if end := m.roomOf(k, l.end); end > k {
		m.add(Byline, m.text(end, l.end), "newsroom", k, l.end)
		m.head.byline = true
		return true
	}
	if m.flag(at, tUpper) && (m.has(at, newsroomWord) || m.namelessRoom(at)) && m.roomsHouse(at+1, l.end) {
		m.add(Byline, "", "newsroom", k, l.end)
		m.head.byline = true
		return true
	}
	if by && m.has(at, nameArticle) {
		at++
	}
	if by && at+1 < l.end && m.has(l.end-1, newsroomWord) && m.flag(at, tUpper) && m.flag(l.end-1, tUpper) {
		at = l.end - 2 // By Harlow Newsroom
	} else if by && at+1 < last && (m.word(last-1, "staff") || m.word(last-1, "team")) && m.flag(at, tUpper) && m.flag(last-1, tUpper) && m.cueAt(at, cueSource) == nil {
		at = last - 2 // By WRLT Staff
	} else if by && at+2 == l.end && m.word(at, "staff") && (m.word(at+1, "reports") || m.word(at+1, "report")) { // By Staff Reports
	} else if at+1 >= l.end || !m.has(at, newsroomWord) || !by && !m.flag(at, tUpper) {
		return false
	}
	end := at + 1
	for end < last && !m.dashAt(end) {
		if m.flag(end, tPunct) || !by && !m.flag(end, tUpper) {
			return false
		}
		end++
	}
	if end < last && !m.dateOnly(l.end, end+1) && !m.outletEnds(end+1, l.end) { // Redazione Alcorta - 25 giugno 2021
		return false
	}
	m.add(Byline, m.text(name, end), "", k, end)
	m.head.byline = true
	return true
}

// ourOwn says whether the line [k, end) is by one of a newsroom's own, without a name: "Van onze
// verslaggever", "De notre correspondant à Rome".
func (m *marker) ourOwn(k, end int32) bool {
	h := m.cueAt(k, cueByline)
	if h == nil || h.detail != "newsroom" || end-h.end > ownPlace {
		return false
	}
	if h.end == end {
		return true
	}
	if !m.listed(placed, h.end) {
		return false
	}
	for j := h.end + 1; j < end; j++ {
		if !m.flag(j, tUpper) && !m.has(j, particle) {
			return false
		}
	}
	return m.flag(end-1, tUpper)
}

// ownPlace is the most tokens of where such a writer is: "à Rio de Janeiro".
const ownPlace = 5

// placed are the words for where somebody is.
var placed = listOf(`à au en in a de desde em aus te uit`)

// roomsHouse says whether what stands from token k behind the word for a newsroom is a stroke
// and its day, its paper or its town: "Redacción | 12 de mayo de 2021", "Staff / El Sol de Alcorta".
func (m *marker) roomsHouse(k, end int32) bool {
	if k+1 >= end || !m.is(k, '/') && !m.is(k, '|') && !m.dashAt(k) {
		return false
	}
	k++
	if m.dateOnly(end, k) || m.outletEnds(k, end) {
		return true
	}
	if m.dashAt(k-1) || m.agencyAt(k) || end-k > houseWords {
		return false
	}
	for j := k; j < end; j++ {
		if !m.flag(j, tUpper) && !(j > k && m.has(j, particle|nameArticle)) {
			return false
		}
	}
	return m.flag(end-1, tUpper)
}

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

// roomAlone says whether a line is nothing but the Romance word for a newsroom, perhaps with
// its article, above the prose at the top of a page, near the title or right below the last
// sentence. Further down it heads a list of people or is an entry of a menu.
func (m *marker) roomAlone(l *textLine, k int32) bool {
	at := k
	if m.has(at, nameArticle) {
		at++
	}
	if at+1 != l.end || m.lang&romance == 0 || !m.flag(k, tUpper) || !m.has(at, newsroomWord) || m.word(at, "equipe") || m.word(at, "equipo") {
		return false
	}
	if m.nearEnd(l) && m.belowProse(l) {
		return m.lang&(langFR|langIT) != 0
	}
	return (m.nearTitle() || m.head.lines == 0 && m.aboveProse(l)) && len(m.src)-int(l.last) > proseBytes
}

// aboveProse says whether the line below l is prose: a story's first paragraph.
func (m *marker) aboveProse(l *textLine) bool {
	line, _, _ := strings.Cut(strings.TrimLeft(m.src[l.last:], " \t\r\n"), "\n")
	line = strings.TrimSpace(line)
	return len(line) > proseBytes && strings.ContainsRune(".!?\"”»", rune(line[len(line)-1]))
}

// roomOf returns where the name of the paper begins whose newsroom signs the line [k, end):
// "La rédaction de L'Echo", "Redazione di Alcorta Oggi"; k if the line is none.
func (m *marker) roomOf(k, end int32) int32 {
	at := k
	if m.has(at, nameArticle) && m.lang&romance != 0 {
		at++
	}
	if m.lang&romance == 0 || !m.flag(k, tUpper) || !m.has(at, newsroomWord) || !m.has(at+1, ofWord) {
		return k
	}
	for name := at + 2; name <= at+3 && name < end; name++ { // "de L'Echo", "dell'Eco"
		if m.outletEnds(name, end) || m.sourceEnds(name, end) {
			return name
		}
	}
	return k
}

// namelessRoom says whether the word at token k stands for whoever wrote a text and names
// nobody: "Por Redacción", "von Redaktion", and the one who runs the page, "by admin".
func (m *marker) namelessRoom(k int32) bool {
	if m.word(k, "admin") || m.word(k, "administrator") || m.word(k, "webmaster") {
		return true
	}
	return m.lang&(langES|langPT|langDE) != 0 && m.flag(k, tUpper) && (m.has(k, newsroomWord) || m.word(k, "administrador") || m.lang != langDE && m.word(k, "staff"))
}

// systemAt says whether token k is the account under which a site's system puts up texts,
// "admin", or its people without a name, "Staff".
func (m *marker) systemAt(k int32) bool {
	return m.word(k, "admin") || m.word(k, "webmaster") || m.flag(k, tUpper) && m.word(k, "staff")
}

// staffAt says whether what a paper calls its people stands behind the comma at
// token k: "By Jane Roe, Times Staff Writer".
func (m *marker) staffAt(k int32) bool {
	if !m.is(k, ',') {
		return false
	}
	for j := k + 1; j <= k+3; j++ {
		if m.word(j, "staff") || m.word(j, "writer") || m.word(j, "writers") || m.word(j, "correspondent") {
			return m.flag(j, tUpper)
		}
	}
	return false
}

// agencyDash returns where an agency in brackets and the dash behind it end, from token k;
// 0 if they do not stand there.
func (m *marker) agencyDash(k int32) int32 {
	if !m.is(k, '(') || !m.agencyAt(k+1) {
		return 0
	}
	if end := m.cueAt(k+1, cueSource).end; m.is(end, ')') && m.dashAt(end+1) {
		return end + 2
	}
	return 0
}

// outletLine says whether the name of an outlet is all of [k, end), or stands before a dash
// and what its desk is called: "Ouest-France - La rédaction".
func (m *marker) outletLine(k, end int32) bool {
	h := m.cueAt(k, cueSource)
	return h != nil && !h.common && (h.end == end || m.dashAt(h.end) && end-h.end <= newsroomWords+1)
}

// beforeOutlet returns where a person's name [k, end) ends before that of her
// paper, which no comma parts from it: "Jane Roe Weston Gazette".
func (m *marker) beforeOutlet(k, end int32) int32 {
	if end-k > 3 && m.has(end-1, outletHead) && !m.flag(k+2, tPunct) {
		return k + 2
	}
	return end
}

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
	m.add(Byline, m.text(k, end), "", k, end)
	m.head.byline = true
	return true
}
