package normalize

import "math/bits"

// A linePlace is where in its text a line stands.
type linePlace uint8

const (
	aboveProse linePlace = iota
	amidProse
	belowProse
	linePlaces
)

// lookedBytes is how much of an article's prose is looked at: few have more.
const lookedBytes = 1 << 14

// A lineReader tells of the short lines that no pattern and no run knows what signs they
// bear.
type lineReader struct {
	*marker
	functions *functionSet
	table     *pageWordTable
	lang      int
	lines     []pageLine
	marked    markedLines
	from, to  int // those of the prose
	tail      int // the heading of the list of other articles that ends the text, 0 if there is none
	survey    lineSurvey
	pleas     []int // paragraphs of boxes that speak of the page
	pairs     []int // titles of others, with a summary below each
	told      struct{ asked, reader, house bool }
	listed    bool
}

// begin makes r ready for the text that m has read, and says whether there is anything to
// read: not in a language without a list of words, nor in a list, a poem or a stub.
func (r *lineReader) begin(m *marker, n *Normalizer, language string) bool {
	*r = lineReader{marker: m, lang: bits.TrailingZeros8(m.lang), lines: m.run.page}
	if m.lang == 0 || len(r.lines) > mostLines {
		return false
	}
	for i := range r.lines {
		if r.embeds(i) {
			r.lines[i].sort = shortText // however many tokens it has
		}
	}
	if !r.findProse() {
		return false
	}
	if m.found == nil {
		m.found = n.wordsAlone(m.src)
	}
	r.functions, r.table, r.marked = n.functions.set(language), pageWords(), markedLines{marks: m.marks}
	if r.findPleas(); len(r.pleas) > 0 {
		r.findProse()
	}
	if r.findPairs(); len(r.pairs) > 0 {
		r.findProse()
	}
	r.findTail()
	return true
}

// findProse finds where the article's prose begins and ends, and says whether there is any.
func (r *lineReader) findProse() bool {
	r.from, r.to = 0, 0
	for i := range r.lines {
		if r.prose(i) {
			if r.to == 0 {
				r.from = i
			}
			r.to = i + 1
		}
	}
	found := r.to > 0
	r.from = max(r.from, r.run.from)
	if r.run.to > 0 {
		r.to = r.run.to
	}
	return found
}

// prose says whether line i is as long as paragraphs are.
func (r *lineReader) prose(i int) bool {
	return i >= 0 && i < len(r.lines) && r.lines[i].sort == proseLine && r.lines[i].tokens >= proseTokens
}

// place is where line i stands.
func (r *lineReader) place(i int) linePlace {
	switch {
	case i < r.from:
		return aboveProse
	case i >= r.to:
		return belowProse
	}
	return amidProse
}

// words counts the words of line i. Those that the prose has as well are of the world: an
// article on newsletters has headings that name them.
func (r *lineReader) words(i int, look bool) (n lineWords) {
	end := r.lines[i].End
	for at := r.firstWord(i); at < len(r.found) && r.found[at].Start < end; at++ {
		w := &r.found[at]
		n.all++
		n.capitals += int(w.Flags / Capital & 1)
		kind := r.table.kind(w.ID, r.lang)
		if kind == worldWord { // as most: counted without a branch that nobody foresees
			figure := int(w.Flags / Number & 1)
			small := (int(r.functions.flag(w.ID)/Function) | int(uint32(w.End-w.Start-2)>>31)) &^ figure
			n.figures += figure
			n.small += small
			n.world += 1 - figure - small
			if look && figure+small == 0 {
				r.lookFor(w, &n)
			}
			continue
		}
		n.picture = n.picture || n.all == 1 && (kind == eitherWord || kind == pageThing)
		if kind == politeWord && w.Flags&Capital != 0 && n.all > 1 {
			kind = toReader
		}
		switch {
		case w.Flags&Number != 0:
			n.figures++
		case kind == pointsOn, kind == listWord, kind == timeWord, kind == toReader && !(look && r.address().reader), kind == ofHouse && !(look && r.address().house),
			kind.named() && !(look && r.inProse(w)):
			n.page[kind]++
			n.doesFirst = n.doesFirst || n.all == 1 && kind == readerDoes
		case kind == eitherWord:
			n.page[kind]++
			n.small++
		case r.functions.flag(w.ID) != 0 || w.End-w.Start == 1 || kind == politeWord:
			n.small++
		default:
			n.world++
			if look {
				r.lookFor(w, &n)
			}
		}
	}
	return n
}

// lookFor counts a word of the world in n, and whether it comes again in the prose, if it is long enough to tell.
func (r *lineReader) lookFor(w *Word, n *lineWords) {
	if w.End-w.Start <= 3 {
		return
	}
	n.of++
	if r.inProse(w) {
		n.again++
	}
}

// proseWords yields the lines' words of the prose that are looked at.
func (r *lineReader) proseWords(yield func(words []Word) bool) {
	for i := r.from; i < r.to && r.lines[i].Start < r.lines[r.from].Start+lookedBytes; i++ {
		if !r.prose(i) {
			continue
		}
		if !yield(r.wordsOf(i)) {
			return
		}
	}
}

// wordsOf are the words of line i.
func (r *lineReader) wordsOf(i int) []Word {
	words := r.found[r.firstWord(i):]
	return words[:wordFrom(words, r.lines[i].End)]
}

// firstWord is the first of r.found that begins in line i or behind it.
func (r *lineReader) firstWord(i int) int {
	l := &r.lines[i]
	at := int(l.word)
	return at + wordFrom(r.found[at:], l.Start)
}

// wordFrom is the first of the words that begins at a place or behind it. It is near the first
// of them, so that the steps begin small.
func wordFrom(words []Word, place int32) int {
	from, step := 0, 1
	for from+step <= len(words) && words[from+step-1].Start < place {
		from += step
		step *= 2
	}
	for to := min(from+step-1, len(words)); from < to; {
		if half := int(uint(from+to) >> 1); words[half].Start < place {
			from = half + 1
		} else {
			to = half
		}
	}
	return from
}

// addressShare is the share of its words from which an article's prose speaks to its reader,
// or of itself, and not only somebody whom it quotes.
const addressShare = .006

// address says whether the article speaks to its reader, and whether of itself: a letter, a
// guide, a blog.
func (r *lineReader) address() (a struct{ asked, reader, house bool }) {
	if r.told.asked {
		return r.told
	}
	all, n := 0, addressing{}
	for words := range r.proseWords {
		all += len(words)
		r.countAddressing(words, &n)
	}
	many := func(n int) bool { return n > 1 && float64(n) > addressShare*float64(all) }
	r.told.asked, r.told.reader, r.told.house = true, many(n.reader+n.polite), many(n.house)
	return r.told
}

// An addressing is how many words speak to the reader, do so politely, by their capitals,
// or speak of the house.
type addressing struct{ reader, polite, house int }

// countAddressing adds those of the words to n.
func (r *lineReader) countAddressing(words []Word, n *addressing) {
	addresses := &r.table.addresses[r.lang]
	for i := range words {
		w := &words[i]
		if !addresses.has(w.ID) {
			continue // as nearly all
		}
		switch kind := r.table.kind(w.ID, r.lang); {
		case kind == toReader:
			n.reader++
		case kind == politeWord && w.Flags&Capital != 0:
			n.polite++
		case kind == ofHouse:
			n.house++
		}
	}
}

// ours says whether a line is known to be furniture, in whatever way.
func (l *pageLine) ours() bool {
	return l.sort == knownLine || l.sort == readLine || l.sort == readHead
}

// beside are the signs of what stands beside line i.
func (r *lineReader) beside(i int) (s signSet) {
	s.add(signAfterOurs, i > 0 && r.lines[i-1].ours())
	s.add(signBeforeOurs, i+1 < len(r.lines) && r.lines[i+1].ours())
	s.add(signAfterProse, i > 0 && r.lines[i-1].sort == proseLine)
	s.add(signBeforeProse, i+1 < len(r.lines) && r.lines[i+1].sort == proseLine)
	s.add(signFirst, i == 0)
	return s
}

// repeatedSign says whether the text has the line again.
func (r *lineReader) repeatedSign(line Span) (s signSet) {
	s.add(signRepeated, r.times(line) > 1)
	return s
}

// signs are all the signs of line i.
func (r *lineReader) signs(i int) signSet {
	line := r.lines[i].Span
	w := r.words(i, true)
	return w.signs() | signsOfShape(r.src[line.Start:line.End], &w) | r.beside(i) | r.repeatedSign(line)
}
