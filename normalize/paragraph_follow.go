package normalize

import "unicode/utf8"

// followAll does what gaps do, where extra more words than runs were counted
// before. It returns the place of the last event that it looked at: when that number
// changes for the first time it stops, since all gaps that follow are elsewhere.
func (s *structurer) followAll(gaps []gapPlace, extra int) (last int) {
	words := s.t.Words
	for k := s.followWide(gaps); k < len(gaps); k += 1 + s.followWide(gaps[k+1:]) {
		g := &gaps[k]
		i := int(g.word)
		if g.kind == gapFar {
			s.event(int(g.at), i-extra)
			if s.extra != extra && !s.changing {
				return int(g.at)
			}
			continue
		}
		lo, hi := int(words[i-1].End), int(words[i].Start)
		if hi == s.end {
			continue // another event of the same gap
		}
		s.i, s.end = i, hi
		if g.kind == gapUsual {
			s.usual(&g.gapHead, i, lo)
		} else if !s.follow(s.planOf(lo, hi), i, lo, hi) {
			s.gap(i, lo, hi)
		}
	}
	return len(s.w.source)
}

// usual does what the gap of the kind gapUsual does that begins at byte lo, before
// word i and after another.
func (s *structurer) usual(g *gapHead, i, lo int) {
	opens := g.does&gapOpens != 0
	if now := &s.quotes.now[g.family%families]; g.does&gapCloses != 0 {
		opens = opens && !(now.open && g.does&gapTurns != 0)
		now.close(s.t, i)
	}
	if g.does&gapBlank != 0 {
		s.quotes.endParagraph(i)
		s.line = lo + int(g.line)
		s.endParagraph(i)
	} else if g.does&gapStops != 0 && s.stops(g.does, i) {
		s.endSentence(i)
	}
	if opens {
		s.quotes.opens(s.t, g.family%families, i)
	}
}

// stops tells whether the mark before word i ends the sentence.
func (s *structurer) stops(does gapDeeds, i int) bool {
	before, next := &s.t.Words[i-1], &s.t.Words[i]
	if next.Flags&Capital == 0 && !s.mayBegin(i) {
		return false
	}
	return does&gapWord == 0 || (before.Flags|next.Flags)&Number == 0 && !s.abbreviated.some[before.ID%abbreviationSlots] && !s.variants ||
		s.stopEnds(i, int(before.End)+1, int(next.Start))
}

// follow does what source[lo:hi] does before word i, and after another, by its
// plan p. It returns false, and does nothing, if that has to be read.
func (s *structurer) follow(p *gapPlan, i, lo, hi int) bool {
	if p == nil {
		return false
	}
	b := s.w.bytes
	switch p.kind {
	case gapPoint:
		// What glues sentences is long enough on both sides: see glued.
		w := &s.t.Words[i-1]
		return w.End-w.Start < 3 || b[hi] < utf8.RuneSelf && b[hi]-'A' > 'Z'-'A'
	case gapApostrophe:
		return !s.quotes.now[singles].open || b[lo-1]|b[hi] < utf8.RuneSelf
	case gapSteps:
		if p.line > 0 && !p.blank && s.wrapped() || p.singles && s.quotes.now[singles].open ||
			p.digits && (b[hi] <= '9' || b[hi] >= utf8.RuneSelf) {
			return false
		}
		if s.take(p, i, lo) {
			s.endParagraph(i)
		} else if p.does&gapStops != 0 && s.stops(p.does, i) {
			s.endSentence(i)
		}
	case gapUsual:
		s.usual(&p.gapHead, i, lo)
	case gapNothing:
	default:
		return false
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
