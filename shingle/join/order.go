package join

import (
	"fmt"
	"math"
	"sync/atomic"

	"github.com/wiretrace/wiretrace/internal/hugepage"
)

// A corpus is the sets of a join that may be alike to another, in numbers of
// their order: what the same sets have is a rank, from the rarest up; a shingle
// that a single set has is left out, for it pairs nobody. What a set has of those
// comes first in the order, so that its size and its ranks say all there is to
// know.
type corpus struct {
	ids     []uint32 // the number each set had when it was added, ascending
	sizes   []uint32 // distinct shingles, those left out included
	begin   []uint32 // what set i has is entries[begin[i]:begin[i+1]]
	entries []entry
	lists   postings
}

// An entry is a rank that a set has. Those of a set are in the order of ranks.
type entry struct {
	rank uint32
	left uint32 // shingles the set has of this rank and the higher ones
}

// set returns what set i has.
func (c *corpus) set(i uint32) []entry { return c.entries[c.begin[i]:c.begin[i+1]] }

// build reads the spool, which it empties, and orders the shingles. It changes
// j.sizes to count a repeated shingle once.
func (j *Join) build() (*corpus, error) {
	if err := j.flush(); err != nil {
		return nil, err
	}
	found := make([]shared, parts)
	have := make([]uint32, len(j.sizes)) // by set: its shingles that others have
	groupers := make([]*grouper, j.o.Parallel)
	group := func(from, to int, out bitset) error {
		var next atomic.Int64
		err := each(to-from, j.o.Parallel, func() func(int) error {
			g := &groupers[next.Add(1)-1]
			if *g == nil {
				*g = &grouper{reader: reader{spool: j.spool}, sizes: j.sizes, have: make([]uint32, len(have))}
			}
			return func(i int) (err error) {
				found[from+i], err = (*g).part(from+i, out)
				return err
			}
		})
		for _, g := range groupers {
			if g != nil {
				g.tell(have)
			}
		}
		return err
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
	return j.order(j.passages(found, ids), ids, have)
}

// passages finds the passages of the sets that are left, ids, in what was found,
// which it empties. In them the sets have the numbers of their order.
func (j *Join) passages(found []shared, ids []uint32) []share {
	number := make([]uint32, len(j.sizes))
	for i, id := range ids {
		number[id] = uint32(i)
	}
	numbers := 0
	for i := range found {
		numbers += len(found[i].sets) + len(found[i].count)
	}
	d := newDealer(len(ids), numbers)
	hands, shares := make([]hand, parts), make([]share, d.shares)
	each(parts, j.o.Parallel, func() func(int) error {
		return func(i int) error {
			hands[i] = found[i].deal(d, number)
			found[i] = shared{}
			return nil
		}
	})
	each(d.shares, j.o.Parallel, func() func(int) error {
		g := &gatherer{}
		return func(i int) error {
			shares[i] = g.gather(hands, i)
			return nil
		}
	})
	return shares
}

// order numbers the passages by how many sets have them, and lists the sets of
// each. Any order would do for finding the same pairs; this one finds them
// soonest.
func (j *Join) order(shares []share, ids, have []uint32) (*corpus, error) {
	c := &corpus{ids: ids, sizes: make([]uint32, len(ids)), begin: make([]uint32, len(ids)+1)}
	sets := make([]member, len(ids))
	ranks, listed := 0, 0
	for i, id := range ids {
		c.sizes[i] = j.sizes[id]
		sets[i] = member{left: have[id]}
		sets[i].index, sets[i].probe = j.o.prefixes(c.sizes[i])
	}
	inOrder(shares, func(list []uint32, weight uint32) {
		ranks++
		for _, set := range list {
			m := &sets[set]
			if m.left >= m.probe {
				listed++
			}
			m.left -= weight
			m.next++
		}
	})
	sum := 0
	for i, id := range ids {
		m := &sets[i]
		c.begin[i] = uint32(sum)
		sum += int(m.next)
		m.left, m.next = have[id], c.begin[i]
	}
	if uint64(sum) > math.MaxUint32 {
		return nil, fmt.Errorf("join: the sets have %d passages that others have, want at most %d", sum, uint32(math.MaxUint32))
	}
	c.begin[len(ids)] = uint32(sum)
	c.entries = hugepage.Make[entry](sum)
	c.lists = newPostings(ranks, listed)
	rank := uint32(0)
	inOrder(shares, func(list []uint32, weight uint32) {
		c.lists.add(list, sets)
		for _, set := range list {
			m := &sets[set]
			c.entries[m.next] = entry{rank, m.left}
			m.next++
			m.left -= weight
		}
		rank++
	})
	return c, nil
}
