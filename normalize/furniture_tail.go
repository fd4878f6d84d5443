package normalize

import "slices"

// Below an article pages list others, each with its title and perhaps a summary that is as long as a paragraph,
// so that by its length alone the prose goes on. What tells is the heading over them ("Related posts", "Lo
// último") and what they are about: of an article's own paragraphs every third word or so has come before, of
// other articles one in ten.

const (
	// tailTokens is the most tokens of the heading of such a list.
	tailTokens = 8
	// leastBefore is the least tokens of prose above it: a stub says too little.
	leastBefore = 40
	// leastTitles is the fewest titles below it.
	leastTitles = 2
	// leastBehind is the fewest words behind it that are looked for, and behindAgain how many of them come again at
	// most, one in so many; of a sentence one in sentenceAgain.
	leastBehind, behindAgain, sentenceAgain = 10, 5, 4
	// mostHeads is how many such headings of a text are looked at.
	mostHeads = 3
)

// findTail finds the heading behind which nothing but other articles stands, and ends the prose above it.
func (r *lineReader) findTail() {
	if r.run.all == 0 {
		return // no line is known, and no heading
	}
	before, heads := int32(0), 0
	for i := 0; i < len(r.lines) && heads < mostHeads; i++ {
		l := &r.lines[i]
		if l.sort == proseLine {
			before += l.tokens
		}
		if l.sort != knownLine || l.tokens > tailTokens || before < leastBefore || !r.headsList(l.Span) {
			continue
		}
		if heads++; r.othersBehind(i) {
			r.tail = i
			for r.to = i; !r.prose(r.to - 1); r.to-- {
			}
			return
		}
	}
}

// headsList says whether a line is marked as one that other articles stand below.
func (r *lineReader) headsList(line Span) bool {
	i, _ := slices.BinarySearchFunc(r.marks, line.Start, func(k Mark, at int32) int { return int(k.Start) - int(at) })
	if i == len(r.marks) {
		return false
	}
	k := &r.marks[i]
	return k.Span == line && k.Kind == Furniture && (k.Value == furnitureTeaser || k.Value == furnitureMore)
}

// othersBehind says whether the lines behind line i are titles, each with no more than a summary below, that have few
// words of the prose before it.
func (r *lineReader) othersBehind(i int) bool {
	titles, summaries := 0, 0
	for j := i + 1; j < len(r.lines); j++ {
		switch l := &r.lines[j]; {
		case r.titles(l):
			titles++
		case l.sort == proseLine:
			if summaries++; l.tokens > teaserTokens || j > i+1 && !r.titles(&r.lines[j-1]) {
				return false
			}
		}
	}
	if titles < leastTitles || summaries > titles {
		return false
	}
	to := r.to
	if r.to, r.listed = i, false; r.from >= i {
		r.to = to
		return false
	}
	of, again := 0, 0
	for j := i + 1; j < len(r.lines); j++ {
		if l := &r.lines[j]; l.sort == proseLine || l.sort == shortText {
			w := r.worldAgain(j)
			of, again = of+w.of, again+w.again
		}
	}
	if of >= leastBehind && behindAgain*again <= of {
		return true // and the words of the prose before are those of the prose
	}
	r.to, r.listed = to, false
	return false
}

// titles says whether a line may be the title of an article: a known line only if it is known as one, and not as
// a prompt or a footer.
func (r *lineReader) titles(l *pageLine) bool {
	return (l.sort == shortText || l.sort == knownLine && r.headsList(l.Span)) && l.tokens >= titleTokens && r.src[l.End-1] != ':'
}

// inTail says whether line i is the title of another article, or a summary of one, behind the heading of a list.
func (r *lineReader) inTail(i int) bool {
	if r.tail == 0 || i <= r.tail {
		return false
	}
	l := &r.lines[i]
	if l.sort != proseLine {
		return l.sort == shortText && l.tokens >= titleTokens
	}
	w := r.worldAgain(i)
	return sentenceAgain*w.again <= w.of
}

// filmed says whether line i is the title of a film below the prose, whose length stands above it.
func (r *lineReader) filmed(i int, place linePlace) bool {
	if place != belowProse || i == 0 || r.lines[i-1].sort != readLine || r.lines[i].sort != shortText {
		return false
	}
	above := r.lines[i-1].Span
	return lasts(r.src[above.Start:above.End])
}
