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
	titles := 0
	for i := len(lines); i > 0; {
		from := i
		for from > 0 && lines[from-1].words <= menuWords {
			from--
		}
		if n := i - from; titles > 0 && n >= longMenu || titles >= titleLines && n >= shortMenu {
			for _, l := range lines[:i] {
				if l.words >= titleWords && m.again.times(m.src[l.Start:l.End]) > 1 {
					continue
				}
				m.addSpan(Furniture, furnitureFooter, "", l.Span)
			}
			return
		}
		if i = from; i > 0 {
			titles++
			i--
		}
	}
}
