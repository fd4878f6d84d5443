package normalize

import "slices"

// The article of a whole page is where its prose is densest. Every line counts for
// it by its tokens, a short one against it, and the lines whose sum is greatest
// are the article's: the maximum subsequence of Pasternack and Roth, "Extracting
// article text from the web with maximum subsequence segmentation" (WWW 2009), by
// lines and without a classifier. What is short outside of it, beyond the first
// button or link on either side, is the page's own. It takes one pass, and gets
// wrong an article that is a list throughout, hence the guards below.

const (
	// againstShort and againstKnown are what a short line and one that is known to be
	// furniture count against the article, in tokens: a box of five lines in its
	// midst costs as much as a paragraph or two. From 12 to 30 the pages of the
	// benchmark say the same.
	againstShort, againstKnown = 20, 12
	// leastBody is the least sum of an article that is told from its page: less is a
	// table, a stub, or a page of teasers.
	leastBody = 150
	// resumed is the least sum of lines below the article with which it goes on, behind
	// a box in its midst.
	resumed = 100
	// outsideKnown is the least lines of furniture beyond either end of the article,
	// by the patterns, for that side to be a page's.
	outsideKnown = 4
	// belowShare and aboveShare are the most prose that stands on either side, by the
	// sum of the article. More may be the article's own, in parts.
	belowShare, aboveShare = 1, .3
	// teaserTokens is the most of a summary below the title of another article; the first
	// ownBelow of such lines may be what follows on a box within the article.
	teaserTokens, ownBelow = 45, 2
	// mostLines is the most lines of a page. More are a list, or somebody's data.
	mostLines = 1 << 13
)

// A pageLine is a line of a page: prose, short, or known to be furniture. Notices
// and captions are counted for neither side.
type pageLine struct {
	Span
	tokens int32
	sort   pageSort
	menu   menuSort
	speaks pageSpeech
	words  int32
	word   int32 // as of a textLine
}

// A pageSpeech says whether a line speaks to the reader, of the house or of what both agree on.
type pageSpeech uint8

const (
	pageUnasked pageSpeech = iota
	speaksSo
	speaksNot
)

// A menuSort says whether a line is of nothing but words of a page.
type menuSort uint8

const (
	menuUnread menuSort = iota
	ofMenuLine
	ofNoMenuLine
)

type pageSort uint8

const (
	proseLine pageSort = iota
	shortText
	knownLine
	dayLine // an age or a day: another article's below the article, perhaps its own above
	neutralLine
	readLine // known by its signs alone, which vouch for less
	readHead // and it heads a list of other articles
)

// worth is what a line counts for the article.
func (l *pageLine) worth() int {
	switch l.sort {
	case proseLine:
		return int(l.tokens)
	case shortText:
		return -againstShort
	case knownLine, dayLine:
		return -againstKnown
	}
	return 0
}

// addPage keeps a line for markOutside.
func (r *lineRun) addPage(l *textLine, sort pageSort, words int32) {
	if len(r.page) <= mostLines {
		r.page = append(r.page, pageLine{})
		page := &r.page[len(r.page)-1]
		page.Start, page.End, page.tokens, page.sort, page.words, page.word = l.first, l.last, l.end-l.tok, sort, words, l.word
	}
}

// bodyOf returns the lines [from, to) whose worth is greatest together, and how
// great.
func bodyOf(lines []pageLine) (from, to, worth int) {
	begin, sum := 0, 0
	for i := range lines {
		if sum <= 0 {
			begin, sum = i, 0
		}
		if sum += lines[i].worth(); sum > worth {
			from, to, worth = begin, i+1, sum
		}
	}
	return from, to, worth
}

// markOutside marks what is short outside of the article, and the summaries of other
// articles below it. Lines that bear a mark of their own are spared.
func (m *marker) markOutside() {
	lines := m.run.page
	if m.run.all < outsideKnown || len(lines) > mostLines {
		return
	}
	from, to, worth := bodyOf(lines)
	if worth < leastBody {
		return
	}
	m.spareTitle(lines[:from])
	sortMarks(m.marks)
	spared := markedLines{marks: m.marks}
	if above := lines[:from]; ofPage(above, int(aboveShare*float64(worth))) {
		m.run.from = from
		m.outsideTop(above, &spared)
	}
	for { // and behind a box in its midst
		_, end, more := bodyOf(lines[to:])
		if more < resumed {
			break
		}
		to += end
	}
	below := lines[to:]
	if !ofPage(below, belowShare*worth) {
		return
	}
	m.run.to = to
	known, prose := 0, 0
	for i := range below {
		l := &below[i]
		switch {
		case l.sort == knownLine:
			known++
		case l.sort == proseLine:
			if prose++; prose > ownBelow && known > 0 && summary(below, i) && !spared.has(l.Span) {
				m.addSpan(Furniture, furnitureTeaser, "", l.Span)
			}
		case (l.sort == shortText || l.sort == dayLine) && known > 0 && !spared.has(l.Span):
			m.addSpan(Furniture, furnitureFooter, "", l.Span)
		}
	}
}

// titleAbove is how many lines above its prose an article's title stands, with its
// summary, its author and its buttons between.
const titleAbove = 12

// spareTitle takes the marks off the lines right above the article that may be its
// title, if no more than their company speaks against them.
func (m *marker) spareTitle(above []pageLine) {
	for i := max(0, len(above)-titleAbove); i < len(above); i++ {
		l := &above[i]
		if l.sort != shortText || l.words < titleWords || m.times(l.Span) > 1 {
			continue
		}
		m.marks = slices.DeleteFunc(m.marks, func(k Mark) bool { return k.Kind == Furniture && k.Value == furnitureFooter && k.Span == l.Span })
	}
}

// outsideTop marks the lines above the last menu over the article.
func (m *marker) outsideTop(above []pageLine, spared *markedLines) {
	end := lastMenu(len(above), func(i int) (inside, item bool) {
		item = above[i].sort == shortText
		return above[i].sort != proseLine && (!item || above[i].words <= menuWords), item
	})
	for i := range above[:end] {
		if l := &above[i]; l.sort == shortText && !spared.has(l.Span) && !m.mayBeTitle(l.Span, l.words) {
			m.addSpan(Furniture, furnitureFooter, "", l.Span)
		}
	}
}

// summary says whether line i is one of prose that stands alone, as below the title of
// another article.
func summary(lines []pageLine, i int) bool {
	return lines[i].tokens <= teaserTokens && i > 0 && lines[i-1].sort != proseLine && i+1 < len(lines) && lines[i+1].sort != proseLine
}

// ofPage says whether lines on one side of an article are the page's: enough of
// them are known, and no more than most tokens are prose.
func ofPage(lines []pageLine, most int) bool {
	known, prose := 0, 0
	for i := range lines {
		switch lines[i].sort {
		case knownLine, dayLine:
			known++
		case proseLine:
			if !summary(lines, i) {
				prose += int(lines[i].tokens)
			}
		}
	}
	return known >= outsideKnown && prose <= most
}

// markedLines tells which lines, asked for in order, have a mark of their own or are
// furniture already.
type markedLines struct {
	marks []Mark // in order of start, those of earlier lines cut off
}

func (s *markedLines) has(l Span) bool {
	for len(s.marks) > 0 && s.marks[0].End <= l.Start {
		s.marks = s.marks[1:]
	}
	for i := range s.marks {
		k := &s.marks[i]
		if k.Start >= l.End {
			return false
		}
		switch {
		case k.End <= l.Start, k.Kind == Quotation, k.Kind == Date, k.Kind == Clock, k.Detail == officialDetail:
		default:
			return true
		}
	}
	return false
}

// dated says whether the line that was asked for last has a date or an hour.
func (s *markedLines) dated(l Span) bool {
	for i := range s.marks {
		k := &s.marks[i]
		if k.Start >= l.End {
			return false
		}
		if (k.Kind == Date || k.Kind == Clock) && k.End > l.Start {
			return true
		}
	}
	return false
}
