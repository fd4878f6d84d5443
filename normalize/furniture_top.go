package normalize

// The text of a whole page begins with the site's own lines: its name, its
// sections, what is on elsewhere. The article's title stands below them, with
// little more than an author, a day and a few buttons between it and the prose.

const (
	// shortMenu and longMenu are how many lines of up to menuWords words, one
	// behind the other, part a site's lines from an article's. A title with a
	// summary or a caption beneath it may have a menu of any sort above; what
	// stands between a single line and the prose may be that line's buttons, and
	// more than those are no buttons.
	shortMenu, longMenu = 8, 12
	// titleLines is how many longer lines below the short menu tell that the title
	// is among them.
	titleLines = 2
	// titleWords are the least words of a line that may be the title because the
	// text has it again: in its list of the latest, or over its pictures.
	titleWords = 5
)

// markTop marks what stands above the last menu over the article's title, if
// the text has other lines that only pages have.
func (m *marker) markTop() {
	lines := m.run.top
	if m.run.all < knownAbove {
		return
	}
	end := lastMenu(len(lines), func(i int) (inside, item bool) {
		menu := lines[i].words <= menuWords
		return menu, menu
	})
	for _, l := range lines[:end] {
		if !m.mayBeTitle(l.Span, l.words) {
			m.addSpan(Furniture, furnitureFooter, "", l.Span)
		}
	}
}

// lastMenu returns where the last menu over an article's title ends among n lines
// above its prose, 0 if there is none. at says of line i whether it may stand inside
// a menu, and whether it is an item of one.
func lastMenu(n int, at func(i int) (inside, item bool)) (end int) {
	for titles := 0; n > 0; titles++ {
		from, items := n, 0
		for ; from > 0; from-- {
			inside, item := at(from - 1)
			if !inside {
				break
			}
			if item {
				items++
			}
		}
		if titles > 0 && items >= longMenu || titles >= titleLines && items >= shortMenu {
			return n
		}
		n = from - 1 // above the line that is none
	}
	return 0
}

// mayBeTitle says whether a line of so many words may be the article's title though it
// stands among the site's lines: the text has it again.
func (m *marker) mayBeTitle(line Span, words int32) bool {
	return words >= titleWords && m.times(line) > 1
}

// topNames is the fewest lines of a name or a section each that begin a text, one behind the other, above a title:
// what stands there alone is a kicker, an author, a place, and so may the last of them be.
const topNames = 4

// inTop says whether line i is one of them.
func (r *lineReader) inTop(i int) bool {
	if r.lines[i].words > menuWords {
		return false
	}
	n := r.surveyed().top
	return i < n-1 && n >= topNames && n < r.from && r.lines[n].sort == shortText && r.lines[n].tokens > titleTokens
}
