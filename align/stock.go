package align

// A tally is how often each stem stands in a region of one side, and each pair
// of neighbours. A region is seldom far from the one before, so that it is
// counted by what has come and gone.
type tally struct {
	words, pairs stretch // that are counted
	have         []int32 // by stem
	duo          []int32 // by duo + 1, so that there is one for -1, which is never counted
}

// A stretch is the words [lo, hi).
type stretch struct{ lo, hi int }

// reset empties t for a pair with so many stems and duos.
func (t *tally) reset(stems, duos int32) {
	t.have, t.duo = grow(t.have, int(stems)), grow(t.duo, int(duos)+1)
	clear(t.have)
	clear(t.duo)
	t.words, t.pairs = stretch{}, stretch{}
}

// of counts the words of region [lo, hi) of the side that has these.
func (t *tally) of(stem, duo []int32, lo, hi int) {
	t.words = recount(t.have, 0, stem, t.words, stretch{lo, hi})
	t.pairs = recount(t.duo, 1, duo, t.pairs, stretch{lo, max(lo, hi-1)})
}

// recount makes counts, which are of ids in from, those of ids in to; that of
// id x is counts[x+shift].
func recount(counts []int32, shift int32, ids []int32, from, to stretch) stretch {
	add := func(lo, hi int, n int32) {
		for k := lo; k < hi; k++ {
			if x := ids[k]; x >= 0 {
				counts[x+shift] += n
			}
		}
	}
	if to.lo >= from.hi || from.lo >= to.hi {
		add(from.lo, from.hi, -1)
		add(to.lo, to.hi, 1)
		return to
	}
	add(from.lo, to.lo, -1)
	add(to.lo, from.lo, 1)
	add(to.hi, from.hi, -1)
	add(from.hi, to.hi, 1)
	return to
}

// A spending is how many occurrences of a stem one segment has used up: that
// with the number segment, so that nothing has to be cleared for the next.
type spending struct{ segment, n int32 }

// tally counts the words of y's region [lo, hi), for those that ask what the
// tallied region has.
func (p *pair) tally(y *side, lo, hi int) {
	y.tally.of(y.stem, y.duo, lo, hi)
	p.tallied = &y.tally
}

// take uses up one of the occurrences of stem x that the tallied region has
// left and returns how many it had in all, or 0 if none is left.
func (p *pair) take(x int32) int32 {
	if x < 0 {
		return 0
	}
	return p.spent[x].take(p.tallied.have[x], p.segment)
}

func (s *spending) take(have, segment int32) int32 {
	if s.segment != segment {
		s.segment, s.n = segment, 0
	}
	if s.n >= have {
		return 0
	}
	s.n++
	return have
}
