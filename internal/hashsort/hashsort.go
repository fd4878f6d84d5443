// Package hashsort sorts hashes: numbers that are spread evenly over their
// range, so that where a number belongs is known from the number. Each goes
// near its place at once, and neighbours then change places. That takes a
// quarter of the time of a sort that compares.
package hashsort

import (
	"math/bits"
	"slices"
)

// A Sorter has the memory for sorting. The zero value is ready for use, by one
// goroutine at a time.
type Sorter struct {
	ends  []uint32
	spare []uint64
}

const (
	few = 32 // numbers that are sorted by comparing
	// most is the number of groups that counting may go to, in bits: more of them
	// than the second cache holds would cost what they save.
	most = 16
	// crowd is how many numbers of a group are put in order one by one. There are
	// more only if the numbers are not hashes.
	crowd = 64
)

// Sort sorts s in ascending order. The first skip bits of all numbers must be
// the same. It is fast if they are evenly spread in the others.
func (w *Sorter) Sort(s []uint64, skip int) {
	if len(s) < few {
		slices.Sort(s)
		return
	}
	wide := min(bits.Len(uint(len(s)))-2, most) // two to eight numbers a group, or more
	group := func(v uint64) uint64 { return v << skip >> (64 - wide) }
	w.ends = slices.Grow(w.ends[:0], 1<<wide)[:1<<wide]
	w.spare = append(w.spare[:0], s...)
	clear(w.ends)
	for _, v := range w.spare {
		w.ends[group(v)]++
	}
	sum := uint32(0)
	for i, n := range w.ends {
		w.ends[i] = sum // where the group begins, and at last where it ends
		sum += n
	}
	for _, v := range w.spare {
		end := &w.ends[group(v)]
		s[*end] = v
		*end++
	}
	begin := uint32(0)
	for _, end := range w.ends {
		if end-begin > crowd {
			slices.Sort(s[begin:end])
		} else {
			insertion(s[begin:end])
		}
		begin = end
	}
}

// insertion sorts a few numbers.
func insertion(s []uint64) {
	for i := 1; i < len(s); i++ {
		v, k := s[i], i
		for ; k > 0 && s[k-1] > v; k-- {
			s[k] = s[k-1]
		}
		s[k] = v
	}
}
