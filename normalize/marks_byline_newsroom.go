package normalize

import "strings"

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
		m.author("", "newsroom", k, l.end)
		return true
	}
	if !m.nearTitle() && m.roomOf(k, l.end) == k || m.staffBehind(k, l.end) {
		return false
	}
	if at := m.behindBy(k); at > k && m.namelessRoom(at) && m.strokeAt(at+1) && m.dated(at+2, l.end) { // von Redaktion | Mai 12, 2024 | Hafen
		m.author("", "newsroom", k, at+1)
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
		m.author("", "newsroom", k, l.end)
		return true
	}
	if by && at+1 == l.end && m.systemAt(at) {
		m.author("", "newsroom", k, l.end)
		return true
	}
	if end := m.roomOf(k, l.end); end > k {
		m.author(m.text(end, l.end), "newsroom", k, l.end)
		return true
	}
	if m.flag(at, tUpper) && (m.has(at, newsroomWord) || m.namelessRoom(at)) && m.roomsHouse(at+1, l.end) {
		m.author("", "newsroom", k, l.end)
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
	m.author(m.text(name, end), "", k, end)
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
