package join

import (
	"cmp"
	"fmt"
	"math"
	"math/bits"
	"slices"

	"github.com/wiretrace/wiretrace/internal/hugepage"
)

// A corpus is the sets of a join that may be alike to another, in numbers of
// their order: a shingle that at least two of them have is a rank, from the
// rarest up; one that a single set has is left out, for it pairs nobody. What a
// set has of those comes first in the order, so that its size and its ranks say
// all there is to know.
type corpus struct {
	ids   []uint32 // the number each set had when it was added, ascending
	sizes []uint32 // distinct shingles, those left out included
	begin []uint32 // the ranks of set i are ranks[begin[i]:begin[i+1]]
	ranks []uint32 // ascending within a set
	lists postings
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
	ids := j.prune(found, have)
	j.stats.Sets, j.stats.Left = len(j.sizes), len(ids)
	number := make([]uint32, len(have)) // of those that are left
	for i, id := range ids {
		number[id] = uint32(i)
	}
	each(parts, j.o.Parallel, func() func(int) error {
		return func(i int) error {
			found[i].sort(number)
			return nil
		}
	})
	return j.order(found, ids, have)
}

// many is the number of sets from which a shingle counts as one that many have.
const many = 64

// sort brings the shingles into the order of how many sets have them, and gives
// the sets their numbers. Those that many have come last, in no order.
func (f *shared) sort(number []uint32) {
	for _, n := range f.count {
		f.at[min(n, many)+1] += n
	}
	for n := range many + 1 {
		f.at[n+1] += f.at[n]
	}
	next := f.at
	sets, from := make([]uint32, len(f.sets)), uint32(0)
	f.many = nil
	for _, n := range f.count {
		at := &next[min(n, many)]
		for i, set := range f.sets[from : from+n] {
			sets[*at+uint32(i)] = number[set]
		}
		if n >= many {
			f.many = append(f.many, sets[*at:*at+n])
		}
		*at += n
		from += n
	}
	f.sets, f.count = sets, nil
}

// A common is the sets of a shingle that many have.
type common struct {
	sets []uint32
	hash uint64
}

// hashOf tells lists of sets apart.
func hashOf(sets []uint32) uint64 {
	h := uint64(len(sets))
	for _, s := range sets {
		h = bits.RotateLeft64((h^uint64(s))*mix, 29)
	}
	return h
}

// order numbers the shingles by how many sets have them, and lists the sets of
// each. Any order would do for finding the same pairs; this one finds them
// soonest. Of the shingles that many have, those of the same sets come one after
// the other: so the many shingles of a passage of boilerplate are told from many
// passages, see worker.partners.
func (j *Join) order(found []shared, ids, have []uint32) (*corpus, error) {
	c := &corpus{ids: ids, sizes: make([]uint32, len(ids)), begin: make([]uint32, len(ids)+1)}
	sum, sets := 0, make([]member, len(ids))
	listed := 0
	for i, id := range ids {
		m := &sets[i]
		c.sizes[i] = j.sizes[id]
		m.index, m.probe = j.o.prefixes(c.sizes[i])
		m.rest = have[id]
		c.begin[i] = uint32(sum)
		sum += int(have[id])
		listed += max(0, int(have[id])-int(m.probe)+1)
	}
	if sum > math.MaxUint32 {
		return nil, fmt.Errorf("join: the sets have %d shingles that others have, want at most %d", sum, math.MaxUint32)
	}
	c.begin[len(ids)] = uint32(sum)
	ranks := 0
	var all []common
	for i := range found {
		f := &found[i]
		for n := 2; n < many; n++ {
			ranks += int(f.at[n+1]-f.at[n]) / n
		}
		for _, s := range f.many {
			all = append(all, common{s, hashOf(s)})
		}
	}
	ranks += len(all)
	slices.SortStableFunc(all, func(a, b common) int {
		// Two lists with one hash, if ever there are, cost time and nothing else.
		return cmp.Or(cmp.Compare(len(a.sets), len(b.sets)), cmp.Compare(a.hash, b.hash))
	})
	c.ranks = hugepage.Make[uint32](sum)
	c.lists = newPostings(ranks, listed)
	rank := uint32(0)
	add := func(list []uint32) {
		for _, set := range list {
			m := &sets[set]
			m.rest--
			c.ranks[c.begin[set+1]-1-m.rest] = rank
		}
		c.lists.add(list, sets)
		rank++
	}
	for n := uint32(2); n < many; n++ {
		for i := range found {
			f := &found[i]
			for list := f.sets[f.at[n]:f.at[n+1]]; len(list) > 0; list = list[n:] {
				add(list[:n])
			}
		}
	}
	for _, s := range all {
		add(s.sets)
	}
	return c, nil
}
