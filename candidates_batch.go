package wiretrace

import (
	"context"
	"slices"
)

// In a story that many outlets print, most sentences stand in many documents
// word for word, and have one signature. A batch asks the index for each of its
// signatures once: of a thousand articles of one story that is a tenth of the
// questions, and each answer is hundreds of documents long.

// atOnce is the number of units that are looked up together: enough for the
// index to read ahead, and few enough for all processors to have some.
const atOnce = 64

// propose returns, for each of documents first, first+1, ..., whose units are
// given, the earlier documents to compare it with, as choose does; cut is the
// sum of those that were left out.
func (f *finder) propose(ctx context.Context, first int, units [][]unit, limit int) (earlier [][]int, cut int64, err error) {
	all, of := distinct(units)
	chunks := slices.Collect(slices.Chunk(all, atOnce))
	found := make([]lookup, len(chunks))
	err = spread(ctx, len(chunks), func(k int) error {
		found[k] = f.lookup(chunks[k])
		return nil
	})
	if err != nil {
		return nil, 0, err
	}
	earlier = make([][]int, len(units))
	cuts := make([]int, len(units))
	err = spread(ctx, len(units), func(n int) error {
		held := make([][]int32, len(of[n]))
		for i, u := range of[n] {
			held[i] = found[u/atOnce].of(int(u % atOnce))
		}
		earlier[n], cuts[n] = f.choose(held, first+n, limit)
		return nil
	})
	for _, n := range cuts {
		cut += int64(n)
	}
	return earlier, cut, err
}

// crowds counts the documents that have each unit, by its hash, so that what no
// bucket of the index would take is not offered: to find a bucket full, all of it
// is looked at, and of a thousand versions of a page most sentences are refused
// by every band. The zero crowds count nothing: where documents are forgotten,
// there is room again.
type crowds struct {
	most int // that a bucket takes
	of   map[uint64]int
}

// full counts one more document with unit u, and reports whether there were as
// many as a bucket takes: then each band of u has that many with its hash.
func (c *crowds) full(u unit) bool {
	if c.of == nil {
		return false
	}
	h := u.hash()
	n := c.of[h]
	c.of[h] = n + 1
	return n >= c.most
}

// distinct are the units of all documents, equal ones once, and which of them
// each document has.
func distinct(units [][]unit) (all []unit, of [][]int32) {
	of = make([][]int32, len(units))
	number := map[uint64]int32{} // by a hash of the unit
	for n, us := range units {
		of[n] = make([]int32, len(us))
		for i, u := range us {
			h := u.hash()
			x, ok := number[h]
			if !ok || !slices.Equal(all[x], u) {
				x = int32(len(all))
				all = append(all, u)
				number[h] = x
			}
			of[n][i] = x
		}
	}
	return all, of
}

// hash is 64 bits of u.
func (u unit) hash() uint64 {
	h := uint64(len(u))
	for _, x := range u {
		h = (h ^ uint64(x)) * 0x9e3779b97f4a7c15
		h ^= h >> 32
	}
	return h
}
