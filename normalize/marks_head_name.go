package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// nameOrDate remembers a line that is a bare name or a bare date; the two
// beside each other are an author and a day.
func (m *marker) nameOrDate(l *textLine) {
	h, span := &m.head, Span{l.first, l.last}
	if h.nameLine != h.lines-1 && l.end-l.tok > dateLine+townWords && !m.endsInName(l) {
		return // prose, too long for a date
	}
	if m.leadsName(l) {
		h.byLine = h.lines
		return
	}
	if h.byLine > 0 && h.byLine == h.lines-1 && m.is(l.end-1, ',') && l.end-l.tok > 2 {
		l = &textLine{tok: l.tok, end: l.end - 1, first: l.first, last: m.toks[l.end-2].end} // "Jane Roe,", below "Author"
		span.End = l.last
	}
	if h.byLine > 0 && h.byLine == h.lines-1 && !h.byline && (m.persons(l) == l.end || m.ledName(l)) {
		m.signedBy(span)
		return
	}
	waits := h.nameLine > 0 && h.nameLine == h.lines-1 // a name stands right above
	switch {
	case (m.hasCue(cueMonth) || len(m.ruled) > 0) && (m.dateOnly(l.end, l.tok) || m.dateOnly(l.end, m.behindTown(l)) || waits && m.dateOnly(l.end, m.behindPaper(l))):
		if waits {
			m.addSpan(Byline, m.src[h.name.Start:h.name.End], "", h.name)
		}
		h.dateLine = h.lines
	case waits && (m.freelance(l) || m.lang == langEN && !h.byline && m.roleAt(l.tok, l.end)):
		m.signedBy(h.name)
	case waits && (m.labelOnly(l) || m.src[l.first:l.last] == m.src[h.name.Start:h.name.End]):
		h.nameLine = h.lines // the label of a day that is not given, or her name again
		h.again = h.again || !m.labelOnly(l)
	case waits && (m.behindTown(l) == l.end || m.sourceEnds(l.tok, l.end)):
		h.nameLine = h.lines // the place from which she writes, or her paper, before the day
		h.housed = h.housed || m.sourceEnds(l.tok, l.end) || m.roleAt(l.tok, l.end)
	case waits && (m.houseLine(l) || m.roleAt(l.tok, l.end)):
		h.nameLine, h.housed = h.lines, true // a paper that no table knows, or what she is, before the day
	case waits && !h.byline && (l.end-l.tok >= openingProse && m.endsStatement(l) || m.lang == langEN && m.quotedLine(l)) &&
		(h.housed || h.place || m.unspoken(h.name) || surnamed(m.src[h.name.Start:h.name.End]) && m.saysNothingOf(l) || (h.lines == 2 || h.again || m.lang == langEN && (h.dateLine > 0 || m.together(h.name))) && m.saysNothingOf(l)):
		m.signedBy(h.name) // and the story begins
	case m.nearTitle() && m.persons(l) == l.end && !m.houseName(l) && !m.capsTitle(l) && !m.inTitle(l):
		if h.dateLine == h.lines-1 {
			m.addSpan(Byline, m.src[span.Start:span.End], "", span)
			return
		}
		if !h.place { // behind the place the story has begun
			h.name, h.nameLine, h.housed = span, h.lines, false
		}
	case m.nearTitle() && !h.byline && m.dashAt(l.tok) && l.tok+1 < l.end && m.persons(&textLine{tok: l.tok + 1, end: l.end}) == l.end && !m.houseName(&textLine{tok: l.tok + 1, end: l.end}) && !m.belowQuotation(l):
		m.signedBy(Span{m.toks[l.tok+1].start, l.last}) // "- Jane Roe"
	case m.nearTitle() && m.placedNames(l):
		end := m.personsName(l.tok, l.end)
		if m.fromPlace(end, l.end) || m.is(end, ',') && m.fromPlace(end+1, l.end) {
			span.End = m.toks[end-1].end // one person, and her place
		}
		h.name, h.nameLine, h.housed = span, h.lines, false
	}
}

// belowQuotation says whether the line above ends in a quotation mark, or as a statement: what
// stands below it behind a dash is who said so.
func (m *marker) belowQuotation(l *textLine) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(m.src[:l.first], " \t\r\n"))
	return strings.ContainsRune(".!?…\"”’'»", last)
}

// signedBy marks a line, or one above, as the names of who wrote the text.
func (m *marker) signedBy(names Span) {
	m.addSpan(Byline, m.src[names.Start:names.End], "", names)
	m.head.byline = true
}

// unspoken says whether a line of names is of two people or more whom the text does not
// name again: who writes stands above a story, and whom it is about in it, too. One name
// alone may be a heading, since German has a capital for each noun.
func (m *marker) unspoken(names Span) bool {
	if m.lang != langDE || names.End == 0 {
		return false
	}
	all := strings.Split(strings.ReplaceAll(m.src[names.Start:names.End], ", ", " und "), " und ")
	for _, name := range all {
		if words := strings.Fields(name); len(words) > 0 && strings.Count(m.articleAround(names.Start), words[len(words)-1]) > 1 {
			return false
		}
	}
	return len(all) > 1
}

// surnamed says whether a line is one person's name with the surname in capitals, as papers of
// France and Belgium sign: "Pierre-Yves DUROC", "Anne DE ROY". Headings have all in capitals.
func surnamed(line string) bool {
	words := strings.Fields(line)
	return len(words) > 1 && len(words) <= 4 && len(words[len(words)-1]) > 2 && strings.ToUpper(words[len(words)-1]) == words[len(words)-1] && strings.ToUpper(words[0]) != words[0]
}

// together says whether a line of names, which personsName has read, is of two people or
// more. Who writes together stands so above a story, and a heading hardly ever looks so.
func (m *marker) together(names Span) bool {
	line := m.src[names.Start:names.End]
	return strings.Contains(line, ", ") || strings.Contains(line, " and ")
}

// quotedLine says whether a line is what somebody said and nothing else, as some stories
// begin.
func (m *marker) quotedLine(l *textLine) bool {
	return opensQuoteAt(m, l.tok) && m.isQuote(m.toks[l.end-1].code) && m.endsStatement(l)
}

// freelance says whether a line says for whom the one above it wrote: "Special to USA TODAY".
func (m *marker) freelance(l *textLine) bool {
	h := m.cueAt(l.tok, cueWith)
	return h != nil && h.detail == "byline"
}

// labelOnly says whether a line is nothing but the label of a day: "| Updated:".
func (m *marker) labelOnly(l *textLine) bool {
	found := false
	for k := l.tok; k < l.end; k++ {
		if !m.flag(k, tPunct) && (!m.has(k, dateWord) || m.flag(k, tDigit)) {
			return false
		}
		found = found || m.flag(k, tUpper) && m.has(k, dateWord)
	}
	return found
}

// saysNothingOf says whether the text from the line on does not speak of the name that waits
// to be an author's, as articles do of the people in their pictures, nor uses its words for
// other things: "Real Estate" is no author of what is said of an estate.
func (m *marker) saysNothingOf(l *textLine) bool {
	text, name := m.src[l.first:min(len(m.src), int(l.first)+returnReach)], m.src[m.head.name.Start:m.head.name.End]
	for w := range strings.FieldsSeq(name) {
		if w = strings.TrimRight(w, ",."); len(w) > 2 && w != strings.ToLower(w) && beginsWord(text, w) {
			return false // most do, and in its own letters
		}
	}
	text = strings.ToLower(text)
	for w := range strings.FieldsSeq(name) {
		if w = strings.TrimRight(w, ",."); len(w) > 2 && w != strings.ToLower(w) && beginsWord(text, strings.ToLower(w)) {
			return false
		}
	}
	return true
}

// beginsWord says whether a word of text begins with w: "mañana" is nothing of Ana's.
func beginsWord(text, w string) bool {
	for at := 0; ; {
		i := strings.Index(text[at:], w)
		if i < 0 {
			return false
		}
		before, _ := utf8.DecodeLastRuneInString(text[:at+i])
		if !unicode.IsLetter(before) {
			return true
		}
		at += i + len(w)
	}
}

// openingProse is the fewest tokens of a line with which a story begins.
const openingProse = 10

// inTitle says whether the title has the words of a line that might be somebody's name, or
// the line those of the title: it says whom a picture shows, or the subject, and not who
// wrote of it.
func (m *marker) inTitle(l *textLine) bool {
	title, _, _ := strings.Cut(strings.TrimLeft(m.src[:l.first], " \t\r\n"), "\n")
	title, line := strings.TrimSpace(title), m.src[l.first:l.last]
	return strings.Contains(title, line) || title != "" && strings.Contains(line, title)
}
