package normalize

import (
	"math/bits"
	"slices"
)

// A linePlace is where in its text a line stands.
type linePlace uint8

const (
	aboveProse linePlace = iota
	amidProse
	belowProse
	linePlaces
)

const (
	// stemBytes are the bytes of a word, behind its first, by which it is found again in
	// another form and with another first letter.
	stemBytes = 5
	// mostLooks is how many words of a text are looked for in its prose, and lookedBytes how
	// far: so much no page has, and the whole stays linear in the text.
	mostLooks, lookedBytes = 1 << 9, 1 << 14
)

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
	told      struct{ asked, reader, house bool }
	looks     int // words looked for in the prose
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
		if r.prose(i) {
			if r.to == 0 {
				r.from = i
			}
			r.to = i + 1
		}
	}
	if r.to == 0 {
		return false
	}
	r.from = max(r.from, m.run.from)
	if m.run.to > 0 {
		r.to = m.run.to
	}
	if m.found == nil {
		m.found = n.wordsAlone(m.src)
	}
	r.functions, r.table, r.marked = n.functions.set(language), pageWords(), markedLines{marks: m.marks}
	return true
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

// words counts the words of a line. Those that the prose has as well are of the world: an
// article on newsletters has headings that name them.
func (r *lineReader) words(line Span, look bool) (n lineWords) {
	at, _ := slices.BinarySearchFunc(r.found, line.Start, func(w Word, at int32) int { return int(w.Start) - int(at) })
	for ; at < len(r.found) && r.found[at].Start < line.End; at++ {
		w := &r.found[at]
		n.all++
		if w.Flags&Capital != 0 {
			n.capitals++
		}
		kind := r.table.kind(w.ID, r.lang)
		n.picture = n.picture || n.all == 1 && (kind == eitherWord || kind == pageThing)
		if kind == politeWord && w.Flags&Capital != 0 && n.all > 1 {
			kind = toReader
		}
		switch {
		case w.Flags&Number != 0:
			n.figures++
		case kind == pointsOn, kind == toReader && !(look && r.address().reader), kind == ofHouse && !(look && r.address().house),
			(kind == pageThing || kind == readerDoes || kind == sectionName) && !(look && r.inProse(w)):
			n.page[kind]++
			n.doesFirst = n.doesFirst || n.all == 1 && kind == readerDoes
		case r.functions.flag(w.ID) != 0 || w.End-w.Start == 1 || kind == eitherWord || kind == politeWord:
			n.small++
		default:
			n.world++
			if look && w.End-w.Start > 3 {
				n.of++
				if r.inProse(w) {
					n.again++
				}
			}
		}
	}
	return n
}

// inProse says whether the article's prose has the word, in any form. Where too many were asked
// for it has them all.
func (r *lineReader) inProse(w *Word) bool {
	stem := r.src[w.Start+1 : min(w.End, w.Start+1+stemBytes)]
	if len(stem) < stemHead {
		return false
	}
	if r.looks++; r.looks > mostLooks {
		return true
	}
	if !r.listed {
		r.listStems()
	}
	hash := noStem
	for i := range len(stem) {
		hash = (hash ^ uint32(stem[i])) * stemFactor
	}
	word, bit := r.stems.at(hash)
	return *word&bit != 0
}

// proseWords yields the words of the prose that are looked at, but for those of a letter or two.
func (r *lineReader) proseWords(yield func(w *Word) bool) {
	at := 0
	for i := r.from; i < r.to && r.lines[i].Start < r.lines[r.from].Start+lookedBytes; i++ {
		if !r.prose(i) {
			continue
		}
		l := r.lines[i].Span
		n, _ := slices.BinarySearchFunc(r.found[at:], l.Start, func(w Word, at int32) int { return int(w.Start) - int(at) })
		for at += n; at < len(r.found) && r.found[at].Start < l.End; at++ {
			if w := &r.found[at]; w.End-w.Start > stemHead && !yield(w) {
				return
			}
		}
	}
}

// stemHead are the bytes that a stem has at least.
const stemHead = 3

// A stemSet has a bit for the stem of each word of an article's prose, and for the shorter ones
// in it. Of an article of a thousand words it has one stem in a hundred too many.
type stemSet [1 << 10]uint64

// The hash of a stem goes on from that of the stem without its last letter (FNV-1a).
const (
	noStem     = uint32(2166136261)
	stemFactor = 16777619
)

// at is where the bit of the stem with that hash stands.
func (s *stemSet) at(hash uint32) (word *uint64, bit uint64) {
	hash = hash * 0x9E3779B1 >> 16
	return &s[hash>>6], 1 << (hash & 63)
}

// listStems fills r.stems.
func (r *lineReader) listStems() {
	if r.stems == nil {
		r.stems = new(stemSet)
	}
	clear(r.stems[:])
	r.listed = true
	for w := range r.proseWords {
		hash := noStem
		for i := w.Start + 1; i < min(w.End, w.Start+1+stemBytes); i++ {
			if hash = (hash ^ uint32(r.src[i])) * stemFactor; i >= w.Start+stemHead {
				word, bit := r.stems.at(hash)
				*word |= bit
			}
		}
	}
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
	words, reader, house := 0, 0, 0
	at := 0
	for i := r.from; i < r.to; i++ {
		if !r.prose(i) {
			continue
		}
		l := r.lines[i].Span
		for ; at < len(r.found) && r.found[at].Start < l.End; at++ {
			if r.found[at].Start < l.Start {
				continue
			}
			words++
			switch kind := r.table.kind(r.found[at].ID, r.lang); {
			case kind == toReader, kind == politeWord && r.found[at].Flags&Capital != 0:
				reader++
			case kind == ofHouse:
				house++
			}
		}
	}
	r.told.asked = true
	r.told.reader = reader > 1 && float64(reader) > addressShare*float64(words)
	r.told.house = house > 1 && float64(house) > addressShare*float64(words)
	return r.told
}

// beside are the signs of what stands beside line i.
func (r *lineReader) beside(i int) (s signSet) {
	s.add(signAfterOurs, i > 0 && r.lines[i-1].sort == knownLine)
	s.add(signBeforeOurs, i+1 < len(r.lines) && r.lines[i+1].sort == knownLine)
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
	w := r.words(line, true)
	return w.signs() | signsOfShape(r.src[line.Start:line.End], &w) | r.beside(i) | r.repeatedSign(line)
}
