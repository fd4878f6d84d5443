package join

import (
	"cmp"
	"math/bits"
	"slices"
)

// A passage is the shingles that the same sets have, as those of a stretch of
// text are that one text copied from another. They are one rank, which counts
// for as many as they are: a copy of an article meets it by a rank or two in
// place of some hundred.
//
// The shingles of a passage are spread over all parts. So each part deals its
// lists of sets out to shares, and each share brings together what is equal in
// it. Both read memory in order and write to places that fit into the second
// cache, where one table for all would miss it with every shingle.
type passage struct {
	at     uint32 // where its sets begin
	n      uint32 // how many they are
	weight uint32 // shingles
}

// many is the number of sets from which a passage counts as one that many have.
const many = 64

// hashOf tells lists of sets apart.
func hashOf(sets []uint32) uint64 {
	h := uint64(len(sets))
	for _, s := range sets {
		h = bits.RotateLeft64((h^uint64(s))*mix, 29)
	}
	return h * mix2
}

// A dealer says to which share a list of sets belongs: to that of its first set,
// so that the ranks of a set are near each other; or, as what many have begins
// with the same few sets, to any.
type dealer struct {
	shares int
	shift  uint // of the number of a set
}

// shareSize is how many numbers a share holds on average, up to maxShares of
// them: half of what the second cache does.
const (
	shareSize = 1 << 16
	maxShares = 1 << 10
)

// newDealer returns the dealer for so many sets, in lists of so many numbers.
func newDealer(sets, numbers int) dealer {
	if sets == 0 {
		return dealer{}
	}
	most := min(bits.Len(uint(maxShares-1)), bits.Len(uint(numbers/shareSize)))
	shift := uint(max(0, bits.Len(uint(sets-1))-most))
	return dealer{(sets-1)>>shift + 1, shift}
}

// share returns the share of a list.
func (d dealer) share(list []uint32) int {
	if len(list) < many {
		return int(list[0] >> d.shift)
	}
	at, _ := bits.Mul64(hashOf(list), uint64(d.shares))
	return int(at)
}

// A hand is the lists of a part, dealt out.
type hand struct {
	lists []uint32 // for each the number of its sets, and these, ascending
	begin []uint32 // those of share i are lists[begin[i]:begin[i+1]]
}

// deal deals the lists of f out. The sets get their numbers.
func (f *shared) deal(d dealer, number []uint32) hand {
	from := 0
	to := make([]uint32, len(f.count)) // by list: its share
	h := hand{make([]uint32, len(f.sets)+len(f.count)), make([]uint32, d.shares+1)}
	for i, n := range f.count {
		list := f.sets[from : from+int(n)]
		for k, set := range list {
			list[k] = number[set]
		}
		to[i] = uint32(d.share(list))
		h.begin[to[i]+1] += 1 + n
		from += int(n)
	}
	for i := range d.shares {
		h.begin[i+1] += h.begin[i]
	}
	next := slices.Clone(h.begin)
	from = 0
	for i, n := range f.count {
		at := &next[to[i]]
		h.lists[*at] = n
		*at += 1 + uint32(copy(h.lists[*at+1:], f.sets[from:from+int(n)]))
		from += int(n)
	}
	return h
}

// A share is the passages of some lists, by the number of their sets, and those
// of many sets in no order.
type share struct {
	sets     []uint32
	passages []passage
	begin    [many + 2]uint32 // those of n sets are passages[begin[n]:begin[n+1]], of many and more the last
}

// of returns the sets of a passage, ascending.
func (s *share) of(p passage) []uint32 { return s.sets[p.at : p.at+p.n] }

// A gatherer makes shares. It is for one goroutine.
type gatherer struct {
	sets     []uint32
	passages []passage
	slots    []uint32 // open addressing: 1 + the number of a passage, or 0
}

// gather brings together what is equal in a share of all hands.
func (g *gatherer) gather(hands []hand, i int) share {
	g.sets, g.passages = g.sets[:0], g.passages[:0]
	numbers := 0
	for _, h := range hands {
		numbers += int(h.begin[i+1] - h.begin[i])
	}
	size := 16
	for size < numbers { // a list has three numbers at least
		size *= 2
	}
	if len(g.slots) < size {
		g.slots = make([]uint32, size)
	}
	slots := g.slots[:size]
	clear(slots)
	for _, h := range hands {
		for lists := h.lists[h.begin[i]:h.begin[i+1]]; len(lists) > 0; {
			n := 1 + lists[0]
			g.add(slots, lists[1:n])
			lists = lists[n:]
		}
	}
	return g.sorted()
}

// add counts a list.
func (g *gatherer) add(slots, list []uint32) {
	j := hashOf(list) & uint64(len(slots)-1)
	for ; slots[j] != 0; j = (j + 1) & uint64(len(slots)-1) {
		if p := &g.passages[slots[j]-1]; slices.Equal(g.sets[p.at:p.at+p.n], list) {
			p.weight++
			return
		}
	}
	g.passages = append(g.passages, passage{uint32(len(g.sets)), uint32(len(list)), 1})
	g.sets = append(g.sets, list...)
	slots[j] = uint32(len(g.passages))
}

// sorted returns what was added, in the order of the number of sets.
func (g *gatherer) sorted() share {
	s := share{sets: slices.Clone(g.sets), passages: make([]passage, len(g.passages))}
	for _, p := range g.passages {
		s.begin[min(p.n, many)+1]++
	}
	for n := range many + 1 {
		s.begin[n+1] += s.begin[n]
	}
	next := s.begin
	for _, p := range g.passages {
		at := &next[min(p.n, many)]
		s.passages[*at] = p
		*at++
	}
	return s
}

// inOrder yields the sets of every passage, those of the fewest sets first, and
// how many shingles it has.
func inOrder(shares []share, yield func(sets []uint32, weight uint32)) {
	for n := range many {
		for i := range shares {
			s := &shares[i]
			for _, p := range s.passages[s.begin[n]:s.begin[n+1]] {
				yield(s.of(p), p.weight)
			}
		}
	}
	type common struct {
		sets   []uint32
		weight uint32
	}
	var all []common
	for i := range shares {
		s := &shares[i]
		for _, p := range s.passages[s.begin[many]:] {
			all = append(all, common{s.of(p), p.weight})
		}
	}
	slices.SortStableFunc(all, func(a, b common) int { return cmp.Compare(len(a.sets), len(b.sets)) })
	for _, c := range all {
		yield(c.sets, c.weight)
	}
}
