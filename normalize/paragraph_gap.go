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
	gapHead
	singles bool // it is to be read if a quotation in single marks is open
	digits  bool // or if the next word begins with a digit or above ASCII
	steps   [3]gapStep
}

// A gapHead is all that the usual gaps are followed by. The assembly reads it.
type gapHead struct {
	kind   gapKind
	live   uint8 // before which nexts it may do something: a bit for each
	does   gapDeeds
	line   uint8  // where its last line begins; 0 for none
	family family // of the quotation mark that closes or opens
	blank  bool   // its line end ends a paragraph
	ended  bool   // what is before its line end ends a statement
	next   uint8  // what follows, in the places of gaps
}

// plans are those of gaps of any source. They are found by a hash; a gap that has
// the slot of another takes it over.
type plans struct {
	short [256]shortGap // news has some 30 different gaps with marks that make nine of ten
	long  [64]longGap
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
	gapPoint                     // a full stop alone: it does nothing, unless a capital follows
	gapUsual                     // its deeds
	gapSteps                     // first its steps, then it may end a sentence
)

// gapDeeds are what a usual gap does: first it closes, last it opens a quotation.
type gapDeeds uint8

const (
	gapCloses gapDeeds = 1 << iota
	gapBlank           // ends the paragraph and the line
	gapStops           // ends the sentence, if the next word can begin one
	gapWord            // the same, but the stop is right at the word and may be an abbreviation's
	gapOpens
	gapTurns // with both gapCloses and gapOpens: opens if it closes nothing
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

// A gapPlace is a gap that may do something: the word after it and the head of its
// plan; or, of the kind gapFar, an event of which more is not known than where it is.
// The assembly writes it.
type gapPlace struct {
	at   int32
	word int32
	gapHead
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
		g := &s.w.plans.short[gapSlot(key)]
		if g.key != key {
			n++
			continue
		}
		next := nexts[b[hi]] | b[hi+1]>>6&^(b[hi+1]>>5)&1 | b[lo-1]>>7*nextOther
		out[n].gapHead = g.gapHead
		out[n].next = next
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
		return planKind(gapRead, always)
	}
	if gap == "'" {
		return planKind(gapNothing, 0)
	}
	if gap == "‘" || gap == "’" || gap == "‛" || gap == "‚" {
		return planKind(gapApostrophe, 1<<nextOther)
	}
	if gap == "." {
		return planKind(gapPoint, 1<<nextCapital|1<<nextOther)
	}
	ends, steps := gapEnd{}, p.steps[:0]
	for j, n := 0, 0; j < len(gap); j += n {
		var r rune
		r, n = runeAt(gap, j)
		switch kindOf(r) {
		case lineEvent:
			if p.line == 0 {
				if first, _ := runeAt(gap, 0); lineHyphenOf(first) != noHyphen {
					return planKind(gapRead, always)
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
					return planKind(gapRead, always) // a second one, after one that opens
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
	ends.found = ends.found && !goesOn(gap[ends.after:])
	switch {
	case len(steps) > len(p.steps):
		return planKind(gapRead, always)
	case len(steps) > 0 || p.singles:
		p.kind, p.live = gapSteps, always
	case ends.found:
		p.live = 1<<nextCapital | 1<<nextDigit | 1<<nextOther
	default:
		p.kind = gapNothing
	}
	copy(p.steps[:], steps)
	if p.blank && len(steps) == 1 && !p.singles && int(p.line) == len(gap) {
		return gapPlan{gapHead: gapHead{kind: gapUsual, live: always, does: gapBlank, line: p.line}}
	}
	if !ends.found {
		p.narrow()
		return p
	}
	spaced := false
	for _, r := range gap[ends.after:] {
		spaced = spaced || folds.sideOf(r)&spaceSide != 0
	}
	switch {
	case !spaced:
		return planKind(gapRead, always)
	case ends.stop && !ends.many && ends.after == 1:
		p.does = gapStops | gapWord
	default:
		p.does = gapStops
	}
	if p.kind != gapSteps {
		p.kind = gapUsual
	}
	p.narrow()
	return p
}

// planKind returns the plan of a gap that needs no more than a kind.
func planKind(kind gapKind, live uint8) gapPlan {
	return gapPlan{gapHead: gapHead{kind: kind, live: live}}
}

// narrow makes a plan of the usual steps one of deeds.
func (p *gapPlan) narrow() {
	if p.kind != gapSteps || p.singles || p.steps[2].does != noDeed {
		return
	}
	does, first, second := gapDeeds(0), p.steps[0], p.steps[1]
	switch {
	case first.does == openQuote && second.does == noDeed:
		does, p.family = gapOpens, first.family
	case first.does == closeQuote && second.does == noDeed:
		does, p.family = gapCloses, first.family
	case first.does == turnQuote && second.does == noDeed:
		does, p.family = gapTurns|gapCloses|gapOpens, first.family
	case p.blank && first.does == breakLine && second.does == openQuote:
		does, p.family = gapBlank|gapOpens, second.family
	case p.blank && first.does == breakLine && second.does == turnQuote:
		does, p.family = gapBlank|gapOpens, second.family // none is open
	case p.blank && first.does == closeQuote && second.does == breakLine:
		does, p.family = gapCloses|gapBlank, first.family
	default:
		return
	}
	p.kind = gapUsual
	p.does |= does
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
	case !left && right && after&pointSide != 0:
		return turnQuote
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
