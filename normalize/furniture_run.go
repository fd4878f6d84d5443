package normalize

import "slices"

// Between two stretches of prose, a page's text has runs of short lines: the
// buttons, boxes and links that stand under an article. Patterns know some of
// them, and the company of these gives away the others that stand among them.

const (
	// proseTokens is the least tokens of a line of prose that ends a run: leads
	// and paragraphs have more, headlines, buttons and captions seldom.
	proseTokens = 24
	// longestRun is the most lines of a run that are kept. A longer one is a
	// table or a list, and the article itself.
	longestRun = 1 << 9
	// leastKnown is how many lines of a run the patterns must have found: of
	// two that stand apart one may be a mistake.
	leastKnown = 2
	// knownAbove is the same above all prose.
	knownAbove = 4
	// longestGap is how many lines together, with none among them that is known,
	// the known ones beside them give away; longestMenu is the same for lines of
	// up to menuWords words. More are a list of the article's own: of dates, of
	// ingredients. What stands right under prose is more often the article's,
	// hence firstGap.
	longestGap, longestMenu, firstGap = 8, 24, 4
	menuWords                         = 3
)

// A lineRun is the short lines since the last line of prose.
type lineRun struct {
	prose   bool // there was prose before it
	endless bool // it is too long
	known   int  // lines that patterns have found
	lines   []runLine
}

// A runLine is a line that no pattern knows; gap is how many are known before it.
type runLine struct {
	Span
	gap, words int32
}

func (r *lineRun) reset() { *r = lineRun{lines: r.lines[:0]} }

// inRun counts a line to the run of short lines at hand, or ends it; wrapped
// says that it is of a paragraph of wrapped prose.
func (m *marker) inRun(l *textLine, sort string, wrapped bool) {
	r := &m.run
	n := l.end - l.tok
	switch {
	case n == 0:
	case sort == furnitureCaption, sort == furnitureCitation, sort == furnitureContributors, sort == furnitureNotice, sort == furnitureLicence, sort == furnitureCopyright:
		// They stand in the midst of articles and other texts, and vouch for nobody.
	case sort != "":
		r.known++
	case n >= proseTokens || wrapped || m.endsStatement(l):
		m.endRun(true)
		r.prose = true
	case len(r.lines) == longestRun:
		r.endless = true
	case m.cueAt(l.tok, cueWith) == nil && m.cueAt(l.tok, cueReporting) == nil: // "With wires" signs
		words := int32(0)
		for k := l.tok; k < l.end; k++ {
			if !m.flag(k, tPunct) {
				words++
			}
		}
		r.lines = append(r.lines, runLine{Span{l.first, l.last}, int32(r.known), words})
	}
}

// spare takes the lines that have a mark of their own out of the run: a byline
// or a signature says something of the article, wherever it stands.
func (r *lineRun) spare(marks []Mark) {
	if len(r.lines) == 0 {
		return
	}
	for _, k := range marks {
		switch k.Kind {
		case Furniture, Quotation, Date, Clock:
			continue
		}
		i, _ := slices.BinarySearchFunc(r.lines, k.Start, func(l runLine, at int32) int { return int(l.End) - int(at) - 1 })
		if i < len(r.lines) && r.lines[i].Start <= k.Start {
			r.lines = slices.Delete(r.lines, i, i+1)
		}
	}
}

// endRun ends the run, before prose or at the end of the text, and marks it
// where it is furniture. The line before prose may be its heading. What stands
// above all prose has the article's own title among it: only the words of a menu
// are taken there, between many buttons.
func (m *marker) endRun(prose bool) {
	r := &m.run
	lines := r.lines
	if n := len(lines); prose && n > 0 && int(lines[n-1].gap) == r.known {
		lines = lines[:n-1]
	}
	if r.endless || r.known < leastKnown || !r.prose && r.known < knownAbove {
		lines = nil
	}
	for i := 0; i < len(lines); {
		j, menu := i, true
		for ; j < len(lines) && lines[j].gap == lines[i].gap; j++ {
			menu = menu && lines[j].words <= menuWords
		}
		most := longestGap
		switch {
		case !r.prose && (!menu || int(lines[i].gap) == r.known):
			most = 0
		case menu:
			most = longestMenu
		case lines[i].gap == 0:
			most = firstGap
		}
		if j-i > most {
			i = j
		}
		for ; i < j; i++ {
			m.addSpan(Furniture, furnitureFooter, "", lines[i].Span)
		}
	}
	was := r.prose
	r.reset()
	r.prose = was
}
