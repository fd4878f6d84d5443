package normalize

import (
	"encoding/binary"
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
	for at := r.wordAt(r.found, line.Start); at < len(r.found) && r.found[at].Start < line.End; at++ {
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

// inProse says whether the article's prose has the word, in any form.
func (r *lineReader) inProse(w *Word) bool {
	n := w.End - w.Start
	if n < shortStem {
		return false
	}
	if !r.listed {
		r.listStems()
	}
	head := r.headOf(w.Start)
	return n <= longStem+1 && r.stems.has(head&shortMask) || n >= longStem && r.stems.has(head&longMask)
}

// headOf is the first bytes of a word, all of them as of a small letter.
func (r *lineReader) headOf(start int32) uint64 {
	if int(start)+8 > len(r.bytes) {
		var end [8]byte
		copy(end[:], r.bytes[start:])
		return binary.LittleEndian.Uint64(end[:]) | smallLetters
	}
	return binary.LittleEndian.Uint64(r.bytes[start:]) | smallLetters
}

// proseWords yields the lines' words of the prose that are looked at.
func (r *lineReader) proseWords(yield func(words []Word) bool) {
	at := 0
	for i := r.from; i < r.to && r.lines[i].Start < r.lines[r.from].Start+lookedBytes; i++ {
		if !r.prose(i) {
			continue
		}
		first := at + r.wordAt(r.found[at:], r.lines[i].Start)
		at = first + r.wordAt(r.found[first:], r.lines[i].End)
		if !yield(r.found[first:at]) {
			return
		}
	}
}

// wordAt is the first of the words that begins at a place or behind it.
func (r *lineReader) wordAt(words []Word, place int32) int {
	i, _ := slices.BinarySearchFunc(words, place, func(w Word, at int32) int { return int(w.Start) - int(at) })
	return i
}

// A word is found again by its first five bytes, and one of four or five by its first four; words of
// five and six, of which one may be the plural of the other, by both.
const (
	shortStem, longStem = 4, 5
	shortMask, longMask = 1<<(8*shortStem) - 1, 1<<(8*longStem) - 1
	smallLetters        = 0x2020202020202020
)

// A stemSet has a bit for each stem of an article's prose. Of an article of a thousand words it
// has one stem in a hundred too many.
type stemSet [1 << 10]uint64

func (s *stemSet) at(stem uint64) (word *uint64, bit uint64) {
	hash := stem * 0x9E3779B97F4A7C15 >> 48
	return &s[hash>>6], 1 << (hash & 63)
}

func (s *stemSet) add(stem uint64) {
	word, bit := s.at(stem)
	*word |= bit
}

func (s *stemSet) has(stem uint64) bool {
	word, bit := s.at(stem)
	return *word&bit != 0
}

// listStems fills r.stems.
func (r *lineReader) listStems() {
	if r.stems == nil {
		r.stems = new(stemSet)
	}
	clear(r.stems[:])
	r.listed = true
	for words := range r.proseWords {
		for i := range words {
			n := words[i].End - words[i].Start
			if n < shortStem {
				continue
			}
			mask := uint64(longMask)
			if n <= longStem {
				mask = shortMask
			}
			r.stems.add(r.headOf(words[i].Start) & mask)
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
	all, reader, house := 0, 0, 0
	addresses := &r.table.addresses[r.lang]
	for words := range r.proseWords {
		all += len(words)
		for i := range words {
			if w := &words[i]; addresses.has(w.ID) {
				switch kind := r.table.kind(w.ID, r.lang); {
				case kind == toReader, kind == politeWord && w.Flags&Capital != 0:
					reader++
				case kind == ofHouse:
					house++
				}
			}
		}
	}
	r.told.asked = true
	r.told.reader = reader > 1 && float64(reader) > addressShare*float64(all)
	r.told.house = house > 1 && float64(house) > addressShare*float64(all)
	return r.told
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
	w := r.words(line, true)
	return w.signs() | signsOfShape(r.src[line.Start:line.End], &w) | r.beside(i) | r.repeatedSign(line)
}
