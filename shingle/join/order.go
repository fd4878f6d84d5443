package join

import (
	"fmt"
	"math"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/wiretrace/wiretrace/internal/hugepage"
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

// build reads the spool, which it empties, and orders the shingles. It changes
// j.sizes to count a repeated shingle once.
func (j *Join) build() (*corpus, error) {
	if err := j.flush(); err != nil {
		return nil, err
	}
	found := make([]shared, parts)
	have := make([]uint32, len(j.sizes)) // by set: its shingles that others have
	group := func(from, to int, out bitset) error {
		return each(to-from, j.o.Parallel, func() func(int) error {
			g := &grouper{sizes: j.sizes, have: have}
			return func(i int) (err error) {
				found[from+i], err = g.part(j.spool, from+i, out)
				return err
			}
		})
	}
	err := group(0, j.first, nil)
	if err == nil && j.first < parts {
		err = group(j.first, parts, j.hopeless(have))
	}
	if err == nil {
		err = j.spool.close()
	}
	if err != nil {
		return nil, err
	}
	if j.o.Measure == Resemblance {
		j.prune(found, have)
	}
	return j.order(found, have)
}

// order numbers the shingles by how many sets have them; equals by part, and in
// it by first occurrence. Any order would do for finding the same pairs, this
// one finds them soonest.
func (j *Join) order(found []shared, have []uint32) (*corpus, error) {
	c := &corpus{sizes: j.sizes, begin: make([]int, len(j.sizes)+1)}
	for i, n := range have {
		c.begin[i+1] = c.begin[i] + int(n)
	}
	sum := c.begin[len(have)]
	if sum > math.MaxUint32 {
		return nil, fmt.Errorf("join: the sets have %d shingles that others have, want at most %d", sum, math.MaxUint32)
	}
	of := make([]int, len(j.sizes)+2) // shingles that n sets have, then the rank of the first
	for _, f := range found {
		for _, n := range f.count {
			of[n+1]++
		}
		c.count += len(f.count)
	}
	for i := range j.sizes {
		of[i+1] += of[i]
	}
	// A place is that of a shingle that n sets have: found[part].sets[at:at+n].
	type place struct{ part, at, n uint32 }
	order := hugepage.Make[place](c.count)
	for i, f := range found {
		at := uint32(0)
		for _, n := range f.count {
			order[of[n]] = place{uint32(i), at, n}
			of[n]++
			at += n
		}
	}
	c.ranks = hugepage.Make[uint32](sum)
	next := slices.Clone(c.begin)
	for rank, o := range order {
		for _, set := range found[o.part].sets[o.at : o.at+o.n] {
			c.ranks[next[set]] = uint32(rank)
			next[set]++
		}
	}
	return c, nil
}

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
