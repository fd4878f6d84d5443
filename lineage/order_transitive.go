package lineage

import "slices"

// A text that was written before another was written before all that were written after that.

// A witnessSet is a set of witnesses, by their numbers.
type witnessSet []uint64

func (s witnessSet) has(i int) bool { return s[i/64]>>(i%64)&1 != 0 }
func (s witnessSet) put(i int)      { s[i/64] |= 1 << (i % 64) }
func (s witnessSet) drop(i int)     { s[i/64] &^= 1 << (i % 64) }
func (s witnessSet) add(o witnessSet) {
	for k := range s {
		s[k] |= o[k]
	}
}

// witnessSets are n empty sets of n witnesses.
func witnessSets(n int) []witnessSet {
	out := make([]witnessSet, n)
	for i := range out {
		out[i] = make(witnessSet, (n+63)/64)
	}
	return out
}

// extend makes next, which holds what t has, the order of t, but for what runs in a circle.
func (t *timetable) extend(next []witnessSet) {
	all := closure(next)
	for a := range next {
		for b := range next {
			if all[a].has(b) && all[b].has(a) && !t.before[a].has(b) {
				next[a].drop(b)
			}
		}
	}
	t.before = closure(next)
}

// closure is what can be reached from each by steps of next (Warshall 1962).
func closure(next []witnessSet) []witnessSet {
	out := make([]witnessSet, len(next))
	for a := range next {
		out[a] = slices.Clone(next[a])
	}
	for via := range out {
		for a := range out {
			if out[a].has(via) {
				out[a].add(out[via])
			}
		}
	}
	return out
}
