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
	low, high uint64 // its bytes, and zeros
	size      uint8  // how many they are; 0 where there is no plan yet
	kind      gapKind
	stop      gapStop
	line      uint8 // where its last line begins; 0 for none
	blank     bool  // its line end ends a paragraph
	ended     bool  // what is before its line end ends a statement
	singles   bool  // it is to be read if a quotation in single marks is open
	digits    bool  // or if the next word begins with a digit or above ASCII
	steps     [4]gapStep
}

// A gapKind says how a plan is followed.
type gapKind uint8

const (
	gapRead       gapKind = iota // not at all: the gap is to be read
	gapNothing                   // it does nothing
	gapApostrophe                // it does nothing, unless it closes a quotation
	gapPoint                     // a full stop alone: it does nothing, unless a capital follows
	gapStops                     // it does no more than end a sentence
	gapSteps                     // first its steps, then it may end a sentence
)

// A gapStop says what a gap has of a sentence's end.
type gapStop uint8

const (
	noStop   gapStop = iota
	wordStop         // a full stop right at the word, which may be an abbreviation's
	sureStop         // an end, if the next word can begin a sentence
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

const (
	// plannedGap is the longest gap that has a plan, in bytes: what two loads
	// hold.
	plannedGap = 16
	// gapPlans is how many plans are kept. News has 30 different gaps with marks
	// to a megabyte that make nine of ten, and few others twice.
	gapPlans = 256
)

// planOf returns the plan of source[lo:hi], which has 1 to plannedGap bytes; as
// many as that can be read from lo on.
func (s *structurer) planOf(lo, hi int) *gapPlan {
	b := (*[plannedGap]byte)(s.w.bytes[lo:])
	m := &runEntries[uint(hi-lo)%32].mask
	low, high := load64(b[:8])&m[0], load64(b[8:])&m[1]
	p := &s.w.plans[(low^high*idKey0)*idKey1>>56%gapPlans]
	if p.low != low || p.high != high || int(p.size) != hi-lo {
		*p = newGapPlan(s.w.source[lo:hi], s.folds)
		p.low, p.high, p.size = low, high, uint8(hi-lo)
	}
	return p
}

// newGapPlan returns the plan of a gap without its key.
func newGapPlan(gap string, folds *foldTable) (p gapPlan) {
	if strings.Contains(gap, "''") || !utf8.ValidString(gap) {
		return gapPlan{}
	}
	if gap == "'" || gap == "‘" || gap == "’" || gap == "‛" || gap == "‚" {
		return gapPlan{kind: gapApostrophe}
	}
	if gap == "." {
		return gapPlan{kind: gapPoint}
	}
	ends, steps := gapEnd{}, p.steps[:0]
	for j, n := 0, 0; j < len(gap); j += n {
		var r rune
		r, n = runeAt(gap, j)
		switch kindOf(r) {
		case lineEvent:
			if p.line == 0 {
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
					return gapPlan{} // a second one, after one that opens
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
		return gapPlan{}
	case len(steps) > 0 || p.singles:
		p.kind = gapSteps
	case ends.found:
		p.kind = gapStops
	default:
		p.kind = gapNothing
	}
	copy(p.steps[:], steps)
	if !ends.found {
		return p
	}
	spaced := false
	for _, r := range gap[ends.after:] {
		spaced = spaced || folds.sideOf(r)&spaceSide != 0
	}
	switch {
	case !spaced:
		return gapPlan{}
	case ends.stop && !ends.many && ends.after == 1:
		p.stop = wordStop
	default:
		p.stop = sureStop
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

// follow does what source[lo:hi] does before word i, and after another. It
// returns false, and does nothing, if that has to be read. From lo on there are
// plannedGap bytes.
func (s *structurer) follow(i, lo, hi int) bool {
	p, b := s.planOf(lo, hi), s.w.bytes
	switch p.kind {
	case gapNothing:
		return true
	case gapApostrophe:
		return !s.quotes.now[singles].open || b[lo-1]|b[hi] < utf8.RuneSelf
	case gapPoint:
		return b[hi] < utf8.RuneSelf && b[hi]-'A' > 'Z'-'A'
	case gapStops:
	case gapSteps:
		if p.line > 0 && !p.blank && s.layout.wrapped || p.singles && s.quotes.now[singles].open ||
			p.digits && (b[hi] <= '9' || b[hi] >= utf8.RuneSelf) {
			return false
		}
		if s.take(p, i, lo) {
			s.endParagraph(i)
			return true
		}
	default:
		return false
	}
	if p.stop != noStop && i > s.sentence && s.mayBegin(i) && (p.stop == sureStop || s.stopEnds(i, lo, hi)) {
		s.endSentence(i)
	}
	return true
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

// stopEnds tells whether the full stop at source[lo], right at word i-1, ends a
// sentence, as a space after it and a word that may begin one suggest.
func (s *structurer) stopEnds(i, lo, hi int) bool {
	w := &s.t.Words[i-1]
	if w.Flags&Number == 0 && w.End-w.Start > 1 && s.w.bytes[lo-2] != '.' && !s.abbreviated.some[w.ID%uint64(len(s.abbreviated.some))] {
		return true
	}
	return s.sentenceEnds(i, lo, hi, gapEnd{found: true, stop: true, after: lo + 1})
}
