package normalize

import (
	"math/bits"
	"strings"
	"unicode/utf8"
)

// Papers of Romance languages name who wrote a story below it, on a line with nothing else
// or with the town behind a stroke: "Jeanne Roc", "J. M. Roca / Alcorta".

// authorLine is the most tokens of such a line, and closingProse the fewest bytes of the
// line of prose above it.
const authorLine, closingProse = 12, 60

// placeHeads are the words with which places of two words and more begin, that look like
// names of people: pages end in tags, too.
var placeHeads = listOf(`san santa santo saint sainte são nueva nuevo nova novo nuova nouvelle ciudad città cidade ville villa vila puerto
	cape fort new north south east west porto port monte mont mount costa côte rio río isla islas île los las les buenos gran grand castilla belo reggio palma real estados unidos états`)

// authorBelow reads the author on a line below the last sentence of a text. What the text
// says of somebody so named makes the line a tag or a caption, and so do other such lines
// below it.
func (m *marker) authorBelow(l *textLine) bool {
	if l.end-l.tok > authorLine || m.lang&romance == 0 || m.head.byline || m.head.lines < 2 || !m.flag(l.tok, tUpper) || !m.nearEnd(l) {
		return false
	}
	end := m.persons(l)
	if end == l.tok || end < l.end && !((m.is(end, '/') || m.is(end, '|')) && m.townEnds(end+1, l.end)) {
		return false
	}
	names := &textLine{tok: l.tok, end: end}
	if m.headsList(names) || m.houseName(names) || m.capsTitle(names) || m.listed(placeHeads, l.tok) || m.unknownOutlet(l.tok, false).ok || !m.belowProse(l) || !m.lastProse(l) || m.listBelow(l) {
		return false
	}
	for k := l.tok; k < end; k++ {
		if word := m.text(k, k+1); m.flag(k, tUpper) && len(word) > 2 && strings.Count(m.articleAround(l.first), word) > 1 {
			return false
		}
	}
	m.author(m.text(l.tok, end), "", l.tok, l.end)
	return true
}

// headsList says whether a line in capitals is the heading of a list of the page's own things, as teasers stand
// below a story: "Artigos Recentes", "En Portada".
func (m *marker) headsList(l *textLine) bool {
	table, lang := pageWords(), bits.TrailingZeros8(m.lang)
	for k := l.tok; k < l.end; k++ {
		if id, ok := latinID(strings.ToLower(m.text(k, k+1))); ok {
			if kind := table.kind(id, lang); kind == pageThing || kind == listWord {
				return true
			}
		}
	}
	return false
}

// dowJones is the agency whose stories are the Wall Street Journal's as well.
const dowJones = "Dow Jones Newswires"

// dashedReporter reads the line at the end of a story on which the desks of Dow Jones in Romance languages name who
// wrote it: "-Jeanne Roc, Agefi-Dow Jones; +33 1 00 00 00 00; ed: ABC". Their house's paper writes for them as
// well: "-Jeanne Roc, The Wall Street Journal".
func (m *marker) dashedReporter(l *textLine) bool {
	if !m.dashAt(l.tok) || m.some(l.tok+1, tSpace) || !m.nearEnd(l) {
		return false
	}
	end := m.personsName(l.tok+1, l.end)
	if end == l.tok+1 || !m.is(end, ',') {
		return false
	}
	h := m.cueAt(end+1, cueSource)
	if h != nil && h.end == l.end && m.head.agency == dowJones && m.name(h) == "The Wall Street Journal" {
		m.add(Byline, m.text(l.tok+1, end), "", l.tok+1, end)
		return true
	}
	if !m.agencyAt(end + 1) {
		return false
	}
	if h.end < l.end && !m.is(h.end, ';') && !m.is(h.end, '.') {
		return false
	}
	m.add(Byline, m.text(l.tok+1, end), "", l.tok+1, end)
	m.add(Credit, m.name(h), "reporting", h.tok, h.end)
	return true
}

// belowProse says whether the line above is the end of a paragraph.
func (m *marker) belowProse(l *textLine) bool { return m.belowSentence(l, closingProse) }

// belowSentence says whether the line above has that many bytes and ends as a sentence does.
func (m *marker) belowSentence(l *textLine, least int) bool {
	above := strings.TrimRight(m.src[:l.first], " \t\r\n")
	above = strings.TrimRight(above[strings.LastIndexByte(above, '\n')+1:], " \"'”’»)")
	last, _ := utf8.DecodeLastRuneInString(above)
	return len(above) >= least && strings.ContainsRune(".!?…", last)
}

// listBelow says whether a line of a few words follows, as in a list of tags or of headings.
func (m *marker) listBelow(l *textLine) bool {
	line, _, _ := strings.Cut(strings.TrimLeft(m.src[l.last:], " \t\r\n"), "\n")
	return line != "" && len(strings.Fields(line)) <= 3 && !strings.ContainsAny(line, "©@")
}

// authorInBrackets reads the line of its own below a story on which a client of an agency in Romance
// languages keeps who wrote it, and from where: "(Por Juana Roca, en Alcorta)", "(Reportagem de Ana Prates e
// João Vale)". Of a story of Reuters it is that agency's desk.
func (m *marker) authorInBrackets(l *textLine) bool {
	shut := l.end - 1
	if m.lang&romance == 0 || !m.is(l.tok, '(') || !m.is(shut, ')') || !m.nearEnd(l) || !m.belowSentence(l, closingSentence) {
		return false
	}
	k, reports := l.tok+2, false
	if h := m.cueAt(l.tok+1, cueReporting); h != nil {
		k, reports = h.end, true
	} else if !m.has(l.tok+1, byWord) || !m.flag(l.tok+1, tUpper) {
		return false
	}
	end := m.persons(&textLine{tok: k, end: shut})
	if end == k {
		return false
	}
	place := end
	if m.is(place, ',') {
		place++
	}
	if place < shut && !m.fromPlace(place, shut) {
		return false
	}
	if reports && m.head.agency == "Reuters" {
		m.add(Credit, m.head.agency, "reporting", l.tok, l.end)
		return true
	}
	if m.head.byline {
		return false
	}
	m.author(m.text(k, end), "", l.tok, l.end)
	return true
}
