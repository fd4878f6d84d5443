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
	// knownAbove is the same above all prose, and of all of a text for what is
	// taken from its top and its end.
	knownAbove = 4
	// longestGap is how many lines together, with none among them that is known,
	// the known ones beside them give away; longestMenu is the same for lines of
	// up to menuWords words. More are a list of the article's own: of dates, of
	// ingredients. What stands right under prose is more often the article's,
	// hence firstGap.
	longestGap, longestMenu, firstGap = 8, 24, 4
	menuWords                         = 3
	// headParas is how many lines of prose a site has among its own before an
	// article begins: a notice about cookies, a motto, a summary. headRun is the
	// least lines above and below them, siteRun the least below if there are fewer
	// above.
	headParas, headRun, siteRun = 2, 12, 36
)

// A lineRun is the short lines since the last line of prose.
type lineRun struct {
	paras    int  // lines of prose before it
	endless  bool // it is too long
	known    int  // lines that patterns have found, and half of those that pages have
	usual    int  // lines of a word or two that pages have: Privacy, Facebook
	all      int  // of the whole text so far
	lines    []runLine
	found    []runLine // that are furniture, if they have no mark of their own
	top      []runLine // the lines above the body
	body     int32     // where the body begins, by what is known so far
	page     []pageLine
	from, to int // where the body begins and ends among the lines of page, 0 where no site's lines stand beyond
}

// A runLine is a line that no pattern knows; gap is how many are known before it.
type runLine struct {
	Span
	gap, words int32
}

func (r *lineRun) reset() {
	*r = lineRun{paras: r.paras, all: r.all, lines: r.lines[:0], found: r.found, top: r.top, body: r.body, page: r.page, from: r.from, to: r.to}
}

// inRun counts a line to the run of short lines at hand, or ends it.
func (m *marker) inRun(l *textLine, sort string) {
	r := &m.run
	n := l.end - l.tok
	switch {
	case n == 0:
	case sort == furnitureCaption, sort == furnitureCitation, sort == furnitureContributors, sort == furnitureNotice, sort == furnitureLicence, sort == furnitureCopyright:
		// They stand in the midst of articles and other texts, and vouch for nobody.
		r.addPage(l, neutralLine, 0)
	case sort != "":
		r.addPage(l, knownLine, 0)
		r.known++
		r.all++
	case n >= proseTokens || l.wrapped || m.endsStatement(l):
		m.endRun(true, l.first)
		r.addPage(l, proseLine, 0)
		r.paras++
	case len(r.lines) == longestRun:
		r.addPage(l, shortText, menuWords+1)
		r.endless = true
	case m.cueAt(l.tok, cueWith) == nil && m.cueAt(l.tok, cueReporting) == nil: // "With wires" signs
		words := int32(0)
		for k := l.tok; k < l.end; k++ {
			if !m.flag(k, tPunct) {
				words++
			}
		}
		age := m.ageAlone(l)
		if age || m.dateOnly(l.end, l.tok) {
			r.addPage(l, dayLine, 0)
		} else {
			r.addPage(l, shortText, words)
		}
		r.lines = append(r.lines, runLine{Span{l.first, l.last}, int32(r.known), words})
		if age || words <= menuWords && m.usual(l) {
			if r.usual++; r.usual%2 == 0 {
				r.known++
				r.all++
			}
		}
	}
}

// usual says whether a line is one of the few words that every page has in its
// menus and that alone say nothing, since they are headings as well.
func (m *marker) usual(l *textLine) bool {
	found := false
	for k := l.tok; k < l.end; k++ {
		switch {
		case m.flag(k, tPunct):
		case m.has(k, navigation|interfaceKey|socialName|buttonWord) && m.flag(k, tUpper) && m.toks[k].end > m.toks[k].start+1:
			found = true
		case !m.has(k, interfaceUI|interfaceKey|navigation|socialName|andWord|ofWord):
			return false
		}
	}
	return found
}

// ageTokens is the most tokens of a line that says how old an article is.
const ageTokens = 8

// ageAlone says whether a line is nothing but the age of an article, as lists of
// others give it: "13 hours ago", "updated 15M ago", "vor 3 Stunden", "il y a 2 h".
func (m *marker) ageAlone(l *textLine) bool {
	if n := l.end - l.tok; n < 2 || n > ageTokens || len(m.ruled) == 0 && !m.has(l.tok+1, timeUnit) {
		return false
	}
	number, ago := false, false
	for k := l.tok; k < l.end; k++ {
		switch {
		case m.flag(k, tDigit):
			number = true
		case m.word(k, "ago"), m.word(k, "geleden"), m.word(k, "atrás"), k == l.end-1 && m.word(k, "fa"),
			k == l.tok && (m.word(k, "vor") || m.word(k, "hace") || m.word(k, "há")) && m.flag(k+1, tDigit), m.word(k, "y") && m.word(k-1, "il") && m.word(k+1, "a"):
			ago = true
		case m.flag(k, tPunct), m.has(k, timeUnit|dateWord|particle), m.word(k, "il"), m.word(k, "a"), m.word(k, "mins"), m.word(k, "hrs"), m.word(k, "hr"), m.word(k, "an"), m.word(k, "h"), m.word(k, "d"), m.word(k, "m"):
		default:
			return false
		}
	}
	return ago && (number || m.has(l.tok+1, timeUnit))
}

// spare takes the lines that have a mark of their own out of what may be
// furniture: a byline or a signature says something of the article, wherever it
// stands.
func (r *lineRun) spare(marks []Mark) {
	if len(r.lines)+len(r.top)+len(r.found) == 0 {
		return
	}
	for _, k := range marks {
		switch k.Kind {
		case Furniture, Quotation, Date, Clock:
			continue
		}
		if k.Detail == officialDetail || k.Detail == speakerDetail {
			continue // titles of other articles have their facts from somebody, too
		}
		r.lines = spared(r.lines, k)
		r.top = spared(r.top, k)
		r.found = spared(r.found, k)
	}
}

// spared is the lines without the one that k begins in.
func spared(lines []runLine, k Mark) []runLine {
	i, _ := slices.BinarySearchFunc(lines, k.Start, func(l runLine, at int32) int { return int(l.End) - int(at) - 1 })
	if i < len(lines) && lines[i].Start <= k.Start {
		return slices.Delete(lines, i, i+1)
	}
	return lines
}

// markRun marks the lines that runs have given away, after what stands in them
// is known.
func (m *marker) markRun() {
	for _, l := range m.run.found {
		m.addSpan(Furniture, furnitureFooter, "", l.Span)
	}
	m.run.found = m.run.found[:0]
}

// endRun ends the run, before prose or at the end of the text, and finds what of
// it is furniture. The line before prose may be its heading. What stands above
// all prose has the article's own title among it, and waits for what the rest of
// the text says of it; so does a long run below no more than a line or two, a
// notice or a summary. The prose begins at byte at.
func (m *marker) endRun(prose bool, at int32) {
	r := &m.run
	if len(r.lines)|r.known|r.usual == 0 && !r.endless {
		return // as between two paragraphs of prose
	}
	lines := r.lines
	if n := len(lines); prose && n > 0 && int(lines[n-1].gap) == r.known {
		lines = lines[:n-1]
	}
	above := r.paras == 0 || r.paras <= headParas && prose && len(r.lines)+r.known >= headRun && (len(r.top) >= headRun || len(r.lines) >= siteRun)
	if prose && above && len(r.lines)+r.known > 0 && !r.endless {
		r.top, r.body = append(r.top, r.lines...), at
		if r.paras > 0 {
			lines = nil
		}
	}
	if r.endless || r.known < leastKnown || above && r.known < knownAbove {
		lines = nil
	}
	foot := !prose && r.paras > 0 && r.known >= knownAbove
	for i := 0; i < len(lines); {
		j, menu := i, true
		for ; j < len(lines) && lines[j].gap == lines[i].gap; j++ {
			menu = menu && lines[j].words <= menuWords
		}
		most := longestGap
		switch {
		case r.paras == 0 && (!menu || int(lines[i].gap) == r.known):
			most = 0
		case foot && lines[i].gap > 0:
			most = longestRun // below the article there is nothing but the page
		case menu:
			most = longestMenu
		case lines[i].gap == 0:
			most = firstGap
		}
		if j-i <= most {
			for _, l := range lines[i:j] {
				if prose && r.paras <= headParas && l.words >= titleWords {
					continue // the title, perhaps: see markOutside
				}
				r.found = append(r.found, l)
			}
		}
		i = j
	}
	r.reset()
}
