package join

import "sync/atomic"

// A bitset is a set of sets.
type bitset []uint64

func newBitset(n int) bitset { return make(bitset, (n+63)/64) }

// add adds a set.
func (b bitset) add(set uint32) { b[set/64] |= 1 << (set % 64) }

// bit is 1 for a set that is in b, and 0 for others.
func (b bitset) bit(set uint32) int { return int(b[set/64] >> (set % 64) & 1) }

// hopeless returns the sets that can be alike to none, whatever the later parts
// hold: those whose shingles of the first parts are shared so seldom
// that even if all others were shared they would be too few. In most corpora
// those are most sets: a text that nobody copied has a few phrases in common
// with many texts and a passage with none.
func (j *Join) hopeless(have []uint32) bitset {
	out := newBitset(len(have))
	for i, n := range have {
		// What is repeated may be counted: one more to come raises the left side by
		// one, and the right side by no more than that.
		if n+j.later[i] < max(1, least(j.o.Threshold, j.sizes[i])) {
			out.add(uint32(i))
		}
	}
	return out
}

// prune takes sets out of found that share too few shingles with all others
// together to be alike to any of them. The sets that shared shingles with them
// alone may then go too, so it is done twice; a third time would take out next
// to nothing. It returns those that are left, ascending.
func (j *Join) prune(found []shared, have []uint32) (left []uint32) {
	rounds, out := 2, newBitset(len(have))
	if j.o.Measure == Containment { // which asks nothing of the larger set
		rounds = 1
	}
	for round := range rounds {
		left = left[:0]
		for i, n := range have {
			if n == 0 || rounds > 1 && n < least(j.o.Threshold, j.sizes[i]) {
				out.add(uint32(i))
			} else if round == rounds-1 {
				left = append(left, uint32(i))
			}
		}
		each(parts, j.o.Parallel, func() func(int) error {
			return func(i int) error {
				found[i].drop(out, have)
				return nil
			}
		})
	}
	return left
}

// drop takes the sets out that out says, and the shingles that then fewer than
// two sets have. It takes off have what is gone.
func (f *shared) drop(out bitset, have []uint32) {
	from, sets, count := 0, f.sets[:0], f.count[:0]
	for _, n := range f.count {
		begin := len(sets)
		for _, set := range f.sets[from : from+int(n)] {
			if out.bit(set) == 0 {
				sets = append(sets, set)
			} else {
				atomic.AddUint32(&have[set], ^uint32(0))
			}
		}
		from += int(n)
		switch left := len(sets) - begin; left {
		case 0:
		case 1:
			atomic.AddUint32(&have[sets[begin]], ^uint32(0))
			sets = sets[:begin]
		default:
			count = append(count, uint32(left))
		}
	}
	f.sets, f.count = sets, count
}
