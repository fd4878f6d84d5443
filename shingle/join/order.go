package join

import (
	"fmt"
	"math"
	"slices"
	"sync"
	"sync/atomic"
)

// A corpus is the sets of a join in numbers of their order: a shingle that at
// least two sets have is a rank, from the rarest up; one that a single set has
// is left out, for it pairs nobody. What a set has of those comes first in the
// order, so that its size and its ranks say all there is to know.
type corpus struct {
	sizes []uint32 // distinct shingles, those left out included
	begin []int    // the ranks of set i are ranks[begin[i]:begin[i+1]]
	ranks []uint32 // ascending within a set
	count int      // ranks there are
}

// set returns the ranks of set i, ascending.
func (c *corpus) set(i uint32) []uint32 { return c.ranks[c.begin[i]:c.begin[i+1]] }

// A shared is the shingles of one part that several sets have.
type shared struct {
	sets  []uint32 // of all shingles, one after the other, ascending for each
	count []uint32 // sets of each shingle
}

// A place is that of a shingle that n sets have: those of found[part].sets[at:at+n].
type place struct{ part, at, n uint32 }

// build reads the spool and orders the shingles. It changes sizes to count a
// repeated shingle once.
func build(s *spool, sizes []uint32, parallel int) (*corpus, error) {
	found := make([]shared, parts)
	err := each(parts, parallel, func() func(int) error {
		g := &grouper{sizes: sizes}
		return func(i int) (err error) {
			found[i], err = g.part(s, i)
			return err
		}
	})
	if err != nil {
		return nil, err
	}

	// The shingles by how many sets have them; equals by part, and in it by
	// first occurrence. Any order would do for finding the same pairs, this one
	// finds them soonest.
	c := &corpus{sizes: sizes, begin: make([]int, len(sizes)+1)}
	of := make([]int, len(sizes)+2) // shingles that n sets have, then the rank of the first
	for _, f := range found {
		for _, n := range f.count {
			of[n+1]++
		}
		for _, set := range f.sets {
			c.begin[set+1]++
		}
		c.count += len(f.count)
	}
	for i := range sizes {
		of[i+1] += of[i]
		c.begin[i+1] += c.begin[i]
	}
	if n := c.begin[len(sizes)]; n > math.MaxUint32 {
		return nil, fmt.Errorf("join: the sets have %d shingles that others have, want at most %d", n, math.MaxUint32)
	}
	order := make([]place, c.count)
	for i, f := range found {
		at := uint32(0)
		for _, n := range f.count {
			order[of[n]] = place{uint32(i), at, n}
			of[n]++
			at += n
		}
	}
	c.ranks = make([]uint32, c.begin[len(sizes)])
	next := slices.Clone(c.begin)
	for rank, o := range order {
		for _, set := range found[o.part].sets[o.at : o.at+o.n] {
			c.ranks[next[set]] = uint32(rank)
			next[set]++
		}
	}
	return c, nil
}

// A grouper brings together what is equal in a part. It is for one goroutine.
type grouper struct {
	sizes []uint32

	records []record
	slots   []uint32 // open addressing: 1 + the number of a group, or 0
	groups  []group
}

// A record is a shingle of a set. Its hash becomes the number of its group.
type record struct {
	hash uint64
	set  uint32
}

// A group is the sets that have one shingle.
type group struct {
	hash uint64
	last uint32 // set it was seen in last
	n    uint32 // sets it was seen in
	at   uint32 // where they go
}

// part reads a part, and returns the shingles that several sets have in order
// of their first occurrence.
func (g *grouper) part(s *spool, i int) (shared, error) {
	g.records, g.groups = g.records[:0], g.groups[:0]
	err := s.read(i, func(hash uint64, set uint32) {
		g.records = append(g.records, record{hash, set})
	})
	if err != nil {
		return shared{}, err
	}
	size := 16
	for size < 2*len(g.records) {
		size *= 2
	}
	if len(g.slots) < size {
		g.slots = make([]uint32, size)
	}
	slots := g.slots[:size]
	clear(slots)
	kept := g.records[:0]
	for _, r := range g.records {
		j := r.hash * mix >> 32 & uint64(size-1)
		for slots[j] != 0 && g.groups[slots[j]-1].hash != r.hash {
			j = (j + 1) & uint64(size-1)
		}
		if slots[j] == 0 {
			g.groups = append(g.groups, group{hash: r.hash, last: r.set, n: 1})
			slots[j] = uint32(len(g.groups))
		} else {
			gr := &g.groups[slots[j]-1]
			if gr.last == r.set {
				atomic.AddUint32(&g.sizes[r.set], ^uint32(0))
				continue
			}
			gr.last = r.set
			gr.n++
		}
		kept = append(kept, record{uint64(slots[j] - 1), r.set})
	}
	var out shared
	sum := uint32(0)
	for k := range g.groups {
		if gr := &g.groups[k]; gr.n > 1 {
			gr.at = sum
			sum += gr.n
			out.count = append(out.count, gr.n)
		}
	}
	out.sets = make([]uint32, sum)
	for _, r := range kept {
		if gr := &g.groups[r.hash]; gr.n > 1 {
			out.sets[gr.at] = r.set
			gr.at++
		}
	}
	return out, nil
}

// mix is odd, with about half its bits set.
const mix = 0x9e3779b97f4a7c15

// each calls what worker returns for every i below n, on as many goroutines as
// parallel says, each with a worker of its own, until one returns an error. It
// returns the error of the least i that had one.
func each(n, parallel int, worker func() func(int) error) error {
	var next atomic.Int64
	var failed atomic.Bool
	errs := make([]error, n)
	var wg sync.WaitGroup
	for range max(1, min(parallel, n)) {
		wg.Go(func() {
			work := worker()
			for !failed.Load() {
				i := int(next.Add(1)) - 1
				if i >= n {
					return
				}
				if errs[i] = work(i); errs[i] != nil {
					failed.Store(true)
				}
			}
		})
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
