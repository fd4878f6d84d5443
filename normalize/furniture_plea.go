package normalize

import "slices"

// Some boxes of a page are as long as paragraphs: a house asks for money or an address and speaks of its work, a
// network's post is not shown before somebody agrees, comments have their rules. They speak to the reader or of
// the house, in words of a page, and have next to nothing of what the article tells. That is not enough amid
// prose, since people who are quoted speak so too: a line that is known to be the page's, and speaks so,
// stands beside. In a text that speaks to its reader throughout, a letter or a guide, nothing tells them.

const (
	// leastPlea is the fewest words of a page in such a paragraph, and pleaShare how many words of the world there
	// are at most for each; without a known line beside, above or below all other prose of a text that has
	// furniture elsewhere, it takes leastAlone.
	leastPlea, leastAlone, pleaShare = 3, 6, 4
	// mostPlea is the most tokens of one.
	mostPlea = 120
	// pleaAgain is how many of its words come again in the prose at most, one in so many.
	pleaAgain = 4
	// leastRest is the fewest words of prose that must be left.
	leastRest = 30
	// pleaReach is how many lines away the known line stands.
	pleaReach = 2
)

// findPleas finds such paragraphs. They are no prose of the article.
func (r *lineReader) findPleas() {
	r.pleas = r.pleas[:0]
	known := 0 // the first line that is the page's and not farther before line i than counts
	for i := range r.lines {
		for known < len(r.lines) && (known < i-pleaReach || !r.lines[known].ours()) {
			known++
		}
		if l := &r.lines[i]; l.sort == proseLine && l.tokens > readStatement && l.tokens <= mostPlea && r.mayPlead(i, known <= i+pleaReach) {
			r.pleas = append(r.pleas, i)
			l.sort = readLine
			known = min(known, i)
		}
	}
	if len(r.pleas) == 0 {
		return // as nearly everywhere
	}
	for i := len(r.lines) - 2; i > 0; i-- {
		if l := &r.lines[i]; l.sort == proseLine && l.tokens <= mostPlea && r.amidPleas(i) {
			r.pleas = append(r.pleas, i)
			l.sort = readLine
		}
	}
	slices.Sort(r.pleas)
	marked := markedLines{marks: r.marks}
	told := r.listRest()
	keep := r.pleas[:0]
	for _, i := range r.pleas {
		l := &r.lines[i]
		if w := r.worldAgain(i); told && pleaAgain*w.again <= w.of && !marked.has(l.Span) {
			keep = append(keep, i)
		} else {
			l.sort = proseLine
		}
	}
	r.pleas, r.listed = keep, false
}

// mayPlead says whether line i, as long as a paragraph, has the words of such a box, and where it stands; beside
// tells if a line that is the page's is near.
func (r *lineReader) mayPlead(i int, beside bool) bool {
	edge := r.run.all > 1 && (i == 0 || i+1 == len(r.lines))
	near := beside && r.pleaBeside(i)
	if !near && !edge || !r.speaks(i) {
		return false // as nearly all prose
	}
	w := r.words(i, false)
	strong := w.strong()
	return w.page[toReader]+w.page[ofHouse] > 0 && pleaShare*strong >= w.world && (near && strong >= leastPlea || strong >= leastAlone)
}

// speaks says whether line i speaks to the reader or of the house.
func (r *lineReader) speaks(i int) bool {
	var n addressing
	r.countAddressing(r.wordsOf(i), &n)
	return n != addressing{}
}

// amidPleas says whether line i stands between two that speak of the page, and does so itself.
func (r *lineReader) amidPleas(i int) bool {
	return r.speaksOfPage(i-1) && r.speaksOfPage(i+1) && r.speaks(i)
}

// pleaBeside says whether a line that is the page's, and speaks to the reader or of the house or of what both agree
// on, stands near line i.
func (r *lineReader) pleaBeside(i int) bool {
	for j := i - pleaReach; j <= i+pleaReach; j++ {
		if j >= 0 && j < len(r.lines) && r.lines[j].ours() && r.speaksOfPage(j) {
			return true
		}
	}
	return false
}

// speaksOfPage says whether line i is such a line. The first of its words has a capital in any case.
func (r *lineReader) speaksOfPage(i int) bool {
	if i < 0 || i >= len(r.lines) || !r.lines[i].ours() {
		return false
	}
	l := &r.lines[i]
	if l.speaks == pageUnasked {
		l.speaks = speaksNot
		for n, w := range r.wordsOf(i) {
			switch kind := r.table.kind(w.ID, r.lang); kind {
			case toReader, ofHouse, accountWord, machineWord:
			case politeWord:
				if n == 0 || w.Flags&Capital == 0 {
					continue
				}
			default:
				continue
			}
			if w.Flags&Number == 0 {
				l.speaks = speaksSo
				break
			}
		}
	}
	return l.speaks == speaksSo
}

// listRest lists the stems of the prose that is left, and says whether that is enough to tell by and speaks of the
// world, and not to its reader.
func (r *lineReader) listRest() bool {
	r.clearStems()
	all, n := 0, addressing{}
	for i := range r.lines {
		l := &r.lines[i]
		if l.sort != proseLine {
			continue
		}
		words := r.wordsOf(i)
		r.addStems(words)
		all += len(words)
		r.countAddressing(words, &n)
	}
	speaks := n.reader + n.house // a polite word may be one of those whom it tells of
	return all >= leastRest && (speaks < 2 || float64(speaks) <= addressShare*float64(all))
}

// worldAgain counts the words of line i that are long enough to be looked for, and those that come again in the prose.
func (r *lineReader) worldAgain(i int) (n struct{ of, again int }) {
	words := r.wordsOf(i)
	for k := range words {
		if w := &words[k]; w.End-w.Start > 3 && r.functions.flag(w.ID) == 0 {
			n.of++
			if r.inProse(w) {
				n.again++
			}
		}
	}
	return n
}
