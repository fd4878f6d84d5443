package align

// What a rewriter changes most is how a sentence ends, and the figures in it:
// an alignment that follows the words stops in the middle ("regained some
// ground, and"). The rest of both sentences goes with the passage if it
// resembles by itself. The ends of two sentences that have nothing to do with
// one another score below zero; those of a reworded one, five and more. Two
// numbers stand for each other at restNumber, since updating them may be all
// that happened.
const (
	restLeast   = 4 * nat
	restDensity = .2 // nats for each word
	restNumber  = 2 * nat
	restMost    = 25 // words a side
	restRatio   = 2  // of the longer side to the shorter, at most
)

// finish moves the ends of pieces that lie within a sentence on both sides
// towards the sentence's end, where what stands between resembles: up to the
// last word that has a match there. Starts stay where they are: an alignment
// goes back to the first words that agree, and a sentence that was given a new
// opening is no copy up to there.
func (p *pair) finish(ps []piece) {
	for i := range ps {
		x := &ps[i]
		r := region{x.a1, p.a.sent[p.a.in[x.a1-1]].End, x.b1, p.b.sent[p.b.in[x.b1-1]].End}
		if p.rest(ps, i, r) {
			x.a1 = p.lastMatched(&p.a, r.a0, r.a1, &p.b, r.b0, r.b1)
			x.b1 = p.lastMatched(&p.b, r.b0, r.b1, &p.a, r.a0, r.a1)
		}
	}
}

// rest reports whether r, free of other pieces than i, resembles.
func (p *pair) rest(ps []piece, i int, r region) bool {
	na, nb := r.a1-r.a0, r.b1-r.b0
	if min(na, nb) == 0 || max(na, nb) > min(restMost, restRatio*min(na, nb)) {
		return false
	}
	for j, y := range ps {
		if j != i && (y.a0 < r.a1 && r.a0 < y.a1 || y.b0 < r.b1 && r.b0 < y.b1) {
			return false
		}
	}
	like := p.likelihood(r) + restNumber*min(p.a.numbers(r.a0, r.a1), p.b.numbers(r.b0, r.b1))
	return like >= restLeast && float64(like) >= restDensity*nat*float64(na+nb)
}

// numbers is how many of the words [lo, hi) are numbers.
func (s *side) numbers(lo, hi int) int {
	n := 0
	for k := lo; k < hi; k++ {
		n += b2i(s.numeral(k))
	}
	return n
}

// lastMatched is the end of the last word of [lo, hi) of s that the words
// [from, to) of t also have, or that is a number where they have one; lo if
// there is none.
func (p *pair) lastMatched(s *side, lo, hi int, t *side, from, to int) int {
	p.tally(t, from, to)
	numbers := t.numbers(from, to) > 0
	for ; hi > lo; hi-- {
		if x := s.stem[hi-1]; x >= 0 && t.tally.stems[x].have > 0 || numbers && s.numeral(hi-1) {
			break
		}
	}
	return hi
}
