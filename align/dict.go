package align

import "math/bits"

// A dict numbers 64-bit keys from 0 in order of their first insertion. It is
// an open-addressing table that keeps its memory from one pair of texts to the
// next: setting a pair up is a good part of comparing two unrelated articles,
// and Go's maps would take five times as long.
type dict struct {
	key  []uint64
	val  []int32 // number + 1; 0 is an empty slot
	mask uint64
	n    int32
}

// reset empties d and makes room for n keys at a load of at most one half.
func (d *dict) reset(n int) {
	size := 1 << bits.Len(uint(2*n|15))
	if cap(d.key) < size {
		d.key, d.val = make([]uint64, size), make([]int32, size)
	}
	d.key, d.val = d.key[:size], d.val[:size]
	clear(d.val)
	d.mask, d.n = uint64(size-1), 0
}

// slot is where k is or would be. The multiplier is the golden ratio's; the
// high half of the product is the well mixed one.
func (d *dict) slot(k uint64) uint64 {
	h := k * 0x9e3779b97f4a7c15
	i := (h ^ h>>32) & d.mask
	for d.val[i] != 0 && d.key[i] != k {
		i = (i + 1) & d.mask
	}
	return i
}

// add returns the number of k, giving it the next one if it is new.
func (d *dict) add(k uint64) int32 {
	i := d.slot(k)
	if d.val[i] == 0 {
		d.n++
		d.key[i], d.val[i] = k, d.n
	}
	return d.val[i] - 1
}

// find returns the number of k, or -1.
func (d *dict) find(k uint64) int32 { return d.val[d.slot(k)] - 1 }
