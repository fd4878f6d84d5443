package lsh

import (
	"math"

	"github.com/wiretrace/wiretrace/shingle"
)

// AddAll is Add for many, sigs[i] under keys[i]. Of thousands whose keys ascend
// each takes two thirds of the time: a band is filled for all of them before the next,
// and its buckets stay in the cache. What had one of these keys is taken out
// first; while a new one is on its way, it may be found by some of its bands and
// not by others. An error says that a signature has too few slots; then nothing
// was added.
func (x *Index) AddAll(keys []Key, sigs []shingle.Signature) error {
	for _, sig := range sigs {
		if err := x.o.Check(sig); err != nil {
			return err
		}
	}
	for i := range keys {
		if i > 0 && keys[i] <= keys[i-1] {
			return x.addEach(keys, sigs)
		}
	}
	x.writing.Lock()
	defer x.writing.Unlock()
	n := 0
	for _, sig := range sigs {
		if len(sig) > 0 {
			n++
		}
	}
	if int64(n) > maxEntries-int64(x.entries)+int64(len(x.free)) {
		return errFull
	}
	in := x.admit(keys, sigs, n)
	for band := range x.o.Bands {
		x.eachOf(n, func(from, to int) {
			x.fill(band, in.ids[from:to], in.hashes[band*n+from:])
		})
	}
	x.eachOf(n, func(from, to int) {
		for _, id := range in.ids[from:to] {
			x.table.link(id, x.o.Bands, hashKey(x.table.key(id)), math.MaxInt)
		}
	})
	return nil
}

func (x *Index) addEach(keys []Key, sigs []shingle.Signature) error {
	for i, k := range keys {
		if err := x.Add(k, sigs[i]); err != nil {
			return err
		}
	}
	return nil
}

// eachOf calls do for stretches of 0 .. n-1, and lets readers in between.
func (x *Index) eachOf(n int, do func(from, to int)) {
	for from := 0; from < n; from += 8 * some {
		x.mu.Lock()
		do(from, min(from+8*some, n))
		x.mu.Unlock()
	}
}

// admitted are entries that have a row and are in no bucket yet.
type admitted struct {
	ids    []uint32
	hashes []uint32 // of the first band for all, of the second, and so on
}

// admit makes an entry of each of the n signatures that are not empty, in place
// of what had its key before. The caller holds the lock of writers.
func (x *Index) admit(keys []Key, sigs []shingle.Signature, n int) *admitted {
	for more := true; more; {
		x.mu.Lock()
		more = x.table.grow(n, some)
		x.mu.Unlock()
	}
	in := &admitted{make([]uint32, 0, n), make([]uint32, n*x.o.Bands)}
	var bands []uint32
	x.eachOf(len(keys), func(from, to int) {
		for i := from; i < to; i++ {
			x.remove(keys[i])
			if len(sigs[i]) == 0 {
				continue
			}
			id := x.number()
			bands = x.o.AppendBands(bands[:0], sigs[i])
			x.table.admit(id, keys[i], bands)
			for band, hash := range bands {
				in.hashes[band*n+len(in.ids)] = hash
			}
			in.ids = append(in.ids, id)
		}
	})
	return in
}

// fill puts entries into the buckets of a band, by their hashes in it. The caller
// holds the lock.
func (x *Index) fill(band int, ids []uint32, hashes []uint32) {
	var lines [group]*line
	for len(ids) > 0 {
		n := min(len(ids), group)
		for i, hash := range hashes[:n] {
			lines[i] = x.table.head(x.table.bucket(hash), band)
		}
		x.table.touched += prefetch(lines[:n])
		for i, id := range ids[:n] {
			if !x.table.link(id, band, hashes[i], x.o.MaxBucket) {
				x.over[id]++
				x.leftOut++
			}
		}
		ids, hashes = ids[n:], hashes[n:]
	}
}
