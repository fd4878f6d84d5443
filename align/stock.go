package align

// A tally is how often each stem stands in a region of one side, and each pair
// of neighbours. A region is seldom far from the one before, so that it is
// counted by what has come and gone.
type tally struct {
	words, pairs stretch // that are counted
	stems        []stock // by stem
	duos         []int32 // by duo + 1, so that there is one for none, which is always 0
}

// A stretch is the words [lo, hi).
type stretch struct{ lo, hi int }

// A stock is how often a region has a stem, and how many of these one segment
// has used up: that with the number segment, so that nothing has to be cleared
// for the next.
type stock struct {
	odds                 float64 // of the stem, see pair
	have, segment, spent int32
}

// reset empties t for a pair with stems of these odds and so many duos.
func (t *tally) reset(odds []float64, duos int32) {
	t.stems, t.duos = grow(t.stems, len(odds)), grow(t.duos, int(duos)+1)
	for x, o := range odds {
		t.stems[x] = stock{odds: o}
	}
	clear(t.duos)
	t.words, t.pairs = stretch{}, stretch{}
}

// tally counts the words of y's region [lo, hi), for those that ask what the
// tallied region has.
func (p *pair) tally(y *side, lo, hi int) {
	t := &y.tally
	p.tallied = t
	if to := (stretch{lo, hi}); to != t.words {
		recount(t.words, to, func(lo, hi int, n int32) {
			for _, w := range y.met(lo, hi) {
				t.stems[w.stem].have += n
			}
		})
		t.words = to
	}
	if to := (stretch{lo, max(lo, hi-1)}); to != t.pairs {
		recount(t.pairs, to, func(lo, hi int, n int32) {
			for _, w := range y.met(lo, hi) {
				t.duos[w.duo] += n
			}
		})
		t.duos[0], t.pairs = 0, to
	}
}

// recount calls add for the stretches by which to differs from from: with 1 for
// what has come, and -1 for what has gone.
func recount(from, to stretch, add func(lo, hi int, n int32)) {
	if to.lo >= from.hi || from.lo >= to.hi {
		add(from.lo, from.hi, -1)
		add(to.lo, to.hi, 1)
		return
	}
	if from.lo < to.lo {
		add(from.lo, to.lo, -1)
	} else if to.lo < from.lo {
		add(to.lo, from.lo, 1)
	}
	if to.hi < from.hi {
		add(to.hi, from.hi, -1)
	} else if from.hi < to.hi {
		add(from.hi, to.hi, 1)
	}
}

// take uses up one of the occurrences of stem x that the tallied region has
// left and returns how many it had in all, or 0 if none is left.
func (p *pair) take(x int32) int32 {
	if x < 0 {
		return 0
	}
	return p.tallied.stems[x].take(p.segment)
}

func (s *stock) take(segment int32) int32 {
	if s.segment != segment {
		s.segment, s.spent = segment, 0
	}
	if s.spent >= s.have {
		return 0
	}
	s.spent++
	return s.have
}
