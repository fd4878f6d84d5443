package normalize

import "strings"

// Under a picture a page has what it shows, and the same once more for who cannot see it: in its text the
// two stand one below the other, and the agency that took it below them. A title stands twice as well, but
// above all prose. Some pages have the picture's source below what it shows, as they have a story's.

const (
	// twinBytes is the fewest bytes of such a line; shorter ones are rows of a table and refrains.
	twinBytes = 28
	// twinWords is the fewest words of it that begin with a small letter: names stand twice as well.
	twinWords = 2
)

// twin marks a line that repeats the one above it, and that one, as what a picture shows, if prose as long as
// a summary stands above both; and an agency alone below the two. i is the number of l among the lines of
// the chunk.
func (m *marker) twin(i int, l *textLine) bool {
	h := &m.head
	last, pictured := h.last, h.pictured
	h.last, h.pictured = Span{l.first, l.last}, false
	if last.End-last.Start != l.last-l.first {
		h.twice = false
	}
	long := l.end-l.tok >= proseTokens
	if long {
		h.prose++
	}
	if pictured && m.agencyAt(l.tok) && m.cueAt(l.tok, cueSource).end == l.end {
		return true
	}
	if last.End-last.Start != l.last-l.first || l.last-l.first < twinBytes || l.last-l.first > captionBytes || m.src[last.Start:last.End] != m.src[l.first:l.last] {
		return false
	}
	if above := h.prose; above == 0 || long && above <= 2 {
		return false // the two themselves
	}
	small := 0
	for k := l.tok; k < l.end; k++ {
		if !m.some(k, tUpper|tPunct|tDigit) {
			small++
		}
	}
	if small < twinWords || h.twice {
		return false
	}
	line, below := m.src[l.first:l.last], strings.TrimLeft(m.src[l.last:], " \t\r\n")
	h.twice = true
	if strings.HasPrefix(below, line) {
		return false // again and again
	}
	if below, _, _ = strings.Cut(below, "\n"); m.endsStatement(l) && (m.sentencesIn(l) > 1 || below == "" || len(below) > leastSummary || strings.HasSuffix(strings.TrimSpace(below), ".")) {
		return false // prose, unless it is a sentence with who took the picture below
	}
	h.pictured = true
	m.addSpan(Furniture, furnitureCaption, "", last)
	for j := i - 1; j >= 0; j-- {
		if m.lines[j].first == last.Start {
			m.lines[j].furniture = true
		}
	}
	return true
}

// sentencesIn is how many sentences begin on a line.
func (m *marker) sentencesIn(l *textLine) (n int) {
	for k := l.tok; k < l.end; k++ {
		if m.flag(k, tSentence) {
			n++
		}
	}
	return n
}

// What tells that a picture stands above a story: the least and most bytes of the line that says what it
// shows, the most of any line above that, and the least of a summary.
const leastShown, mostShown, mostAbove, leastSummary = 30, 220, 400, 60

// pictureSource says whether a German line names the source of the picture above the story, "Quelle: dpa", and not
// the story's: it stands right below a line that says what the picture shows, with the day or a summary above
// that, and nothing as long as a paragraph.
func (m *marker) pictureSource(l *textLine) bool {
	if m.lang != langDE || !m.word(l.tok, "quelle") || !m.is(l.tok+1, ':') || m.head.lines < 2 || m.head.lines > headLines || len(m.src)-int(l.last) < mostAbove {
		return false
	}
	h := m.cueAt(l.tok+2, cueSource)
	if h == nil || h.end != l.end || !m.agencyAt(l.tok+2) {
		return false
	}
	above := strings.Split(strings.TrimRight(m.src[:l.first], " \t\r"), "\n")
	if len(above) < 2 || above[len(above)-1] != "" {
		return false
	}
	shown := strings.TrimSpace(above[len(above)-2])
	if len(shown) < leastShown || len(shown) > mostShown {
		return false
	}
	told, first := false, true
	for _, line := range above[:len(above)-2] {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if len(line) > mostAbove {
			return false
		}
		told = told || !first && (strings.Contains(line, " Uhr") || len(line) > leastSummary && strings.HasSuffix(line, "."))
		first = false
	}
	return told
}
