package align

// A stock is what the tallied region has of one stem, and what of it was used
// up. The counts are those of a tally and of a segment by number, so that
// nothing has to be cleared for the next.
type stock struct{ tally, have, segment, spent int32 }

// tally counts the words of y's region [lo, hi), for left and neighbour.
func (p *pair) tally(y *side, lo, hi int) {
	p.epoch++
	if len(p.stock) < int(p.stems) {
		p.stock = make([]stock, p.stems)
	}
	if len(p.duoAt) < int(p.duos) {
		p.duoAt = make([]int32, p.duos)
	}
	e, all, duoAt := p.epoch, p.stock, p.duoAt
	for _, x := range y.stem[lo:hi] {
		if x >= 0 {
			if s := &all[x]; s.tally == e {
				s.have++
			} else {
				s.tally, s.have = e, 1
			}
		}
	}
	if lo < hi {
		for _, d := range y.duo[lo : hi-1] {
			if d >= 0 {
				duoAt[d] = e
			}
		}
	}
}

// left is how many occurrences of stem x the tallied region has left.
func (p *pair) left(x int32) int32 {
	if x < 0 || p.stock[x].tally != p.epoch {
		return 0
	}
	if s := &p.stock[x]; s.segment == p.segment {
		return s.have - s.spent
	}
	return p.stock[x].have
}

// has reports whether the tallied region has stem x.
func (p *pair) has(x int32) bool { return x >= 0 && p.stock[x].tally == p.epoch }

// take uses up one of the occurrences of stem x that the tallied region has
// left and returns how many it had in all, or 0 if none is left.
func (p *pair) take(x int32) int32 {
	if x < 0 {
		return 0
	}
	return p.stock[x].take(p.epoch, p.segment)
}

func (s *stock) take(tally, segment int32) int32 {
	if s.tally != tally {
		return 0
	}
	if s.segment != segment {
		s.segment, s.spent = segment, 0
	}
	if s.spent >= s.have {
		return 0
	}
	s.spent++
	return s.have
}

// neighbour reports whether word k of s has a neighbour that it also has
// somewhere in the tallied region.
func (p *pair) neighbour(s *side, k int) bool {
	d := s.duo[k]
	if d >= 0 && p.duoAt[d] == p.epoch {
		return true
	}
	if k == 0 {
		return false
	}
	d = s.duo[k-1]
	return d >= 0 && p.duoAt[d] == p.epoch
}
