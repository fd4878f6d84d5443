package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Below an article pages list others by how they begin, cut off in the midst of a sentence: "La Giunta vara i
// criteri per una misura di…". One paragraph that trails off is its author's; several in succession at the end
// of a text whose prose ends as sentences do are such a list.

const (
	// leastCut is the fewest lines of such a list.
	leastCut = 2
	// leastCutWords and mostCutWords are how many words each of them has.
	leastCutWords, mostCutWords = 6, 60
	// leastUncut is how many times longer the text above the list is, at least.
	leastUncut = 2
)

// markCut marks those lines as teasers.
func (m *marker) markCut() {
	end, from := len(m.src), len(m.marks)
	for rest := m.src; ; {
		rest = strings.TrimRight(rest, " \t\r\n")
		line := rest[strings.LastIndexByte(rest, '\n')+1:]
		if !cutOffLine(line) {
			if len(m.marks)-from < leastCut || leastUncut*(end-len(rest)) > len(rest) || !strings.HasSuffix(rest, ".") {
				m.marks = m.marks[:from]
				return // as nearly every text
			}
			break
		}
		rest = rest[:len(rest)-len(line)]
		m.addSpan(Furniture, furnitureTeaser, "", Span{int32(len(rest)), int32(len(rest) + len(line))})
	}
	m.sort()
}

// cutOffLine says whether a line ends in dots right behind a word.
func cutOffLine(line string) bool {
	cut, ok := strings.CutSuffix(line, "…")
	if !ok {
		if cut, ok = strings.CutSuffix(line, "..."); !ok {
			return false
		}
	}
	last, _ := utf8.DecodeLastRuneInString(cut)
	words := len(strings.Fields(cut))
	return unicode.IsLetter(last) && words >= leastCutWords && words <= mostCutWords
}

// cutSigns are the dots in brackets where blogs and portals cut off how another article begins.
var cutSigns = [...]string{"[…]", "[...]"}

// excerpt says whether a line below some prose is how another article begins, cut off by dots in brackets, perhaps with a
// number of comments behind: "Three cranes fell in the port […] (01)". A quotation may be cut off so as well, so the page
// has to have two of them.
func (m *marker) excerpt(l *textLine) bool {
	k := l.end - 1
	if m.is(k, ')') && m.flag(k-1, tDigit) && m.is(k-2, '(') {
		k -= 3
	}
	if !m.is(k, ']') || m.above == 0 || l.end-l.tok > shortLine {
		return false // as nearly everywhere
	}
	line := m.src[l.first:m.toks[k].end]
	for _, sign := range cutSigns {
		if strings.HasSuffix(line, sign) {
			return strings.Count(m.articleAround(l.first), sign) >= leastCut
		}
	}
	return false
}
