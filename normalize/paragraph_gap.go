package normalize

import (
	"strings"
	"unicode/utf8"
)

// The gaps of a text are few different ones, many times over: a full stop and a
// space, a comma and a closing mark, a blank line. What such a gap does depends
// little on the words beside it. So it is read once, mark by mark, and what it
// does is kept under its bytes as a plan; where it stands again, the plan is
// followed. A gap whose reading depends on more than a plan knows has none, and is
// read where it stands: [structurer.gap] alone defines what is right.

// A gapPlan is what a gap does between any two words.
type gapPlan struct {
	kind    gapKind // the assembly reads the first two
	live    uint8   // before which nexts it may do something: a bit for each
	stop    gapKind // gapWordStop, gapSureStop, or neither
	line    uint8   // where its last line begins; 0 for none
	blank   bool    // its line end ends a paragraph
	ended   bool    // what is before its line end ends a statement
	singles bool    // it is to be read if a quotation in single marks is open
	digits  bool    // or if the next word begins with a digit or above ASCII
	steps   [4]gapStep
}

// plans are those of gaps of any source. They are found by a hash; a gap that has
// the slot of another takes it over.
type plans struct {
	short [256]shortGap // news has some 30 different gaps with marks that make nine of ten
	long  [64]longGap
	made  int // how many short ones were made; those before may be gone
}

// A shortGap is a gap of up to seven bytes: these above their number, in key.
type shortGap struct {
	key uint64
	gapPlan
}

// A longGap is a gap of eight to 16 bytes, and zeros after them.
type longGap struct {
	low, high uint64
	size      int
	gapPlan
}

// A gapKind says how a plan is followed.
type gapKind uint8

const (
	gapFar        gapKind = iota // there is none, or not yet
	gapRead                      // not at all: the gap is to be read
	gapNothing                   // it does nothing
	gapApostrophe                // it does nothing, unless it closes a quotation
	gapBlank                     // it ends a paragraph and the line, and does nothing else
	gapPoint                     // a full stop alone: it does nothing, unless a capital follows
	gapWordStop                  // a full stop right at the word, which may be an abbreviation's
	gapSureStop                  // it ends a sentence, if the next word can begin one
	gapSteps                     // first its steps, then it may end a sentence
)

// A gapStep is the end of a line, or what the quotation marks of a family do.
type gapStep struct {
	does   gapDeed
	family family
}

type gapDeed uint8

const (
	noDeed    gapDeed = iota
	breakLine         // ends a line
	openQuote
	closeQuote
	turnQuote // closes what is open, or else opens
)

// What comes after a gap, for its plan.
const (
	nextSmall   uint8 = iota // a small letter, and no capital
	nextCapital              // a capital letter, or a small one and a capital
	nextDigit
	nextOther // something above ASCII, or the word before ends with that
)

// nexts are what the first byte of a word shows; in a text without case letters
// may begin a sentence as capitals do.
type nexts [256]uint8

var casedNexts, caselessNexts = newNexts(nextSmall), newNexts(nextCapital)

func newNexts(small uint8) *nexts {
	t := new(nexts)
	for c := range t {
		switch {
		case c >= utf8.RuneSelf:
			t[c] = nextOther
		case c >= 'a':
			t[c] = small
		case c >= 'A':
			t[c] = nextCapital
		default:
			t[c] = nextDigit
		}
	}
	return t
}

// always is live before all nexts.
const always = 1<<nextSmall | 1<<nextCapital | 1<<nextDigit | 1<<nextOther

// A gapPlace is a gap that may do something: the word after it, the kind of its
// plan, and its slot; or, of the kind gapFar, an event of which more is not known than where it
// is. The assembly writes it.
type gapPlace struct {
	at   int32
	word int32
	kind gapKind
	slot uint8
	_    [6]uint8
}

// A sifting is what sift works on. The assembly reads it by its order.
type sifting struct {
	events *eventPlace
	n      int
	words  *Word
	last   int // of the words, as an index
	bytes  *byte
	wide   int // up to there eight bytes can be read
	plans  *shortGap
	nexts  *nexts
	gaps   *gapPlace
	extra  int
}

// sift finds the gaps of events and their plans, and lists those in s.w.gaps that
// may do something.
func (s *structurer) sift(events []eventPlace) []gapPlace {
	nexts := casedNexts
	if s.caseless {
		nexts = caselessNexts
	}
	if n, ok := s.siftWide(events, nexts); ok {
		return s.w.gaps[:n]
	}
	b, words, wide := s.w.bytes, s.t.Words, len(s.w.bytes)-8
	out, n := &s.w.gaps, 0
	for _, e := range events {
		k := int(e.runs) + s.extra
		out[n] = gapPlace{at: e.at, word: int32(k)}
		if k <= 0 || k >= len(words) {
			n++
			continue
		}
		lo, hi := int(words[k-1].End), int(words[k].Start)
		size := uint(hi - lo)
		if uint(int(e.at)-lo) >= size || size >= 8 || hi >= wide {
			n++
			continue
		}
		key := gapKey(load64(b[lo:]), size)
		slot := gapSlot(key)
		g := &s.w.plans.short[slot]
		if g.key != key {
			n++
			continue
		}
		next := nexts[b[hi]] | b[hi+1]>>6&^(b[hi+1]>>5)&1 | b[lo-1]>>7*nextOther
		out[n].kind, out[n].slot = g.kind, slot
		n += int(g.live >> next & 1)
	}
	return out[:n]
}

// gapKey is the key of the gap of up to seven bytes that x begins with.
func gapKey(x uint64, size uint) uint64 { return x<<((64-8*size)%64) | uint64(size) }

// gapSlot is where the plan of a key is.
func gapSlot(key uint64) uint8 { return uint8(key * idKey0 >> 56) }

// planOf returns the plan of source[lo:hi], which is not empty; nil if it is too
// long to have one, or ends too near to the end of the source for two loads.
func (s *structurer) planOf(lo, hi int) *gapPlan {
	b, size := s.w.bytes, uint(hi-lo)
	if size < 8 && lo+8 <= len(b) {
		key := gapKey(load64(b[lo:]), size)
		g := &s.w.plans.short[gapSlot(key)]
		if g.key != key {
			s.w.plans.made++
			g.key, g.gapPlan = key, newGapPlan(s.w.source[lo:hi], s.folds)
		}
		return &g.gapPlan
	}
	if size > 16 || lo+16 > len(b) {
		return nil
	}
	m := &runEntries[size%32].mask
	low, high := load64(b[lo:])&m[0], load64(b[lo+8:])&m[1]
	g := &s.w.plans.long[(low^high*idKey0)*idKey1>>58]
	if g.low != low || g.high != high || g.size != int(size) {
		*g = longGap{low, high, int(size), newGapPlan(s.w.source[lo:hi], s.folds)}
	}
	return &g.gapPlan
}

// newGapPlan returns the plan of a gap without its key.
func newGapPlan(gap string, folds *foldTable) (p gapPlan) {
	if strings.Contains(gap, "''") || !utf8.ValidString(gap) {
		return gapPlan{kind: gapRead, live: always}
	}
	if gap == "'" {
		return gapPlan{kind: gapNothing}
	}
	if gap == "‘" || gap == "’" || gap == "‛" || gap == "‚" {
		return gapPlan{kind: gapApostrophe, live: 1 << nextOther}
	}
	if gap == "." {
		return gapPlan{kind: gapPoint, live: 1<<nextCapital | 1<<nextOther}
	}
	ends, steps := gapEnd{}, p.steps[:0]
	for j, n := 0, 0; j < len(gap); j += n {
		var r rune
		r, n = runeAt(gap, j)
		switch kindOf(r) {
		case lineEvent:
			if p.line == 0 {
				if first, _ := runeAt(gap, 0); lineHyphenOf(first) != noHyphen {
					return gapPlan{kind: gapRead, live: always}
				}
				p.blank, p.ended = blankLine(gap[j:]), endsLine(gap[:j])
				steps = append(steps, gapStep{does: breakLine})
			}
			p.line = uint8(j + n)
		case endEvent:
			ends.read(r, j, n)
		case quoteEvent:
			f := familyOf(r)
			deed := quoteDeed(gap, r, j, n, folds)
			if f == singles {
				if p.digits {
					return gapPlan{kind: gapRead, live: always} // a second one, after one that opens
				}
				p.singles = true
				if deed != openQuote || r == '’' {
					continue
				}
				p.digits = true
			}
			steps = append(steps, gapStep{deed, f})
		}
	}
	switch {
	case len(steps) > len(p.steps):
		return gapPlan{kind: gapRead, live: always}
	case len(steps) > 0 || p.singles:
		p.kind, p.live = gapSteps, always
	case ends.found:
		p.live = 1<<nextCapital | 1<<nextDigit | 1<<nextOther
	default:
		p.kind = gapNothing
	}
	copy(p.steps[:], steps)
	if p.blank && len(steps) == 1 && !p.singles && int(p.line) == len(gap) {
		return gapPlan{kind: gapBlank, live: always}
	}
	if !ends.found {
		return p
	}
	spaced := false
	for _, r := range gap[ends.after:] {
		spaced = spaced || folds.sideOf(r)&spaceSide != 0
	}
	switch {
	case !spaced:
		return gapPlan{kind: gapRead, live: always}
	case ends.stop && !ends.many && ends.after == 1:
		p.stop = gapWordStop
	default:
		p.stop = gapSureStop
	}
	if p.kind != gapSteps {
		p.kind = p.stop
	}
	return p
}

// quoteDeed returns what the quotation mark r at gap[j:j+n] does by what stands
// beside it, with a word before the gap and one after it: see [quotes.read]. One
// in single marks does nothing but open if none is open.
func quoteDeed(gap string, r rune, j, n int, folds *foldTable) gapDeed {
	before, after := wordSide, wordSide
	if j > 0 {
		c, _ := utf8.DecodeLastRuneInString(gap[:j])
		before = folds.sideOf(c)
	}
	if j+n < len(gap) {
		c, _ := runeAt(gap, j+n)
		after = folds.sideOf(c)
	}
	left, right := before&startSide == 0, after&spaceSide == 0
	wordRight := right && after&wordSide != 0
	switch {
	case familyOf(r) == singles && (left || !wordRight):
		return noDeed
	case !left && right:
		return openQuote
	case left && !wordRight:
		return closeQuote
	}
	switch r {
	case '“', '„', '«', '‹', '「', '『':
		return turnQuote
	case '"':
		if !left {
			return turnQuote
		}
	}
	return closeQuote
}

// follow does what source[lo:hi] does before word i, and after another, by its
// plan p. It returns false, and does nothing, if that has to be read.
func (s *structurer) follow(p *gapPlan, i, lo, hi int) bool {
	b := s.w.bytes
	switch p.kind {
	case gapNothing:
		return true
	case gapPoint:
		// What glues sentences is long enough on both sides: see glued.
		w := &s.t.Words[i-1]
		return w.End-w.Start < 3 || b[hi] < utf8.RuneSelf && b[hi]-'A' > 'Z'-'A'
	case gapApostrophe:
		return !s.quotes.now[singles].open || b[lo-1]|b[hi] < utf8.RuneSelf
	case gapBlank:
		s.endBlank(i, hi)
	case gapWordStop, gapSureStop:
		s.stops(p.kind, i)
	case gapSteps:
		if p.line > 0 && !p.blank && s.wrapped() || p.singles && s.quotes.now[singles].open ||
			p.digits && (b[hi] <= '9' || b[hi] >= utf8.RuneSelf) {
			return false
		}
		if s.take(p, i, lo) {
			s.endParagraph(i)
		} else if p.stop != 0 {
			s.stops(p.stop, i)
		}
	default:
		return false
	}
	return true
}

// endBlank ends the paragraph before word i, which begins at hi.
func (s *structurer) endBlank(i, hi int) {
	s.quotes.endParagraph(i)
	s.line = hi
	s.endParagraph(i)
}

// stops ends the sentence before word i if the mark before it does.
func (s *structurer) stops(stop gapKind, i int) {
	if s.t.Words[i].Flags&Capital == 0 && !s.mayBegin(i) {
		return
	}
	if stop == gapWordStop {
		w := &s.t.Words[i-1]
		if (w.Flags&Number != 0 || w.End-w.Start == 1 || s.w.bytes[w.End-2] == '.' || s.abbreviated.some[w.ID%uint64(len(s.abbreviated.some))]) &&
			!s.stopEnds(i, int(w.End)+1, int(s.t.Words[i].Start)) {
			return
		}
	}
	s.endSentence(i)
}

// take takes the steps of p at word i, where the gap begins at lo. It tells
// whether they end a paragraph.
func (s *structurer) take(p *gapPlan, i, lo int) (breaks bool) {
	for _, step := range p.steps {
		now := &s.quotes.now[step.family]
		switch {
		case step.does == noDeed:
			return breaks
		case step.does == breakLine:
			if breaks = p.blank || p.ended || !s.lower(i); breaks {
				s.quotes.endParagraph(i)
			}
			s.line = lo + int(p.line)
		case step.does == openQuote || step.does == turnQuote && !now.open:
			s.quotes.opens(s.t, step.family, i)
		default:
			now.close(s.t, i)
		}
	}
	return breaks
}
