// Package ekzhu puts github.com/ekzhu/minhash-lsh behind lsh.Backend: the
// interchangeable index, and the oracle that the one of package lsh is tested
// against. With the same options both give the same candidates.
//
// That module chooses its own bands and rows from a threshold. Here it is
// given the hash of each band as a signature of its own, Bands slots long, and
// a threshold of 0, for which it chooses one row and as many bands as slots. So
// a bucket of its tables is a bucket of ours.
//
// It sorts all it holds before the first query after an Add, about four
// seconds for a million entries: fill it first, then query. It cannot remove;
// removed entries are passed over and keep their memory. It has no bound on
// buckets: MaxBucket is not looked at, and while no bucket has more entries
// than that it would make no difference.
package ekzhu

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"sync"

	minhashlsh "github.com/ekzhu/minhash-lsh"

	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/shingle"
)

// An Index is a Backend. It is safe for concurrent use; calls wait for each
// other.
type Index struct {
	o lsh.Options

	mu     sync.Mutex
	tables *minhashlsh.MinhashLSH
	stale  bool            // entries were added since the last sort
	keys   []lsh.Key       // by entry
	bands  [][]uint64      // by entry; nil once it is removed
	ids    map[lsh.Key]int // the entry of a key
}

// New returns an empty Index; nil options mean the defaults of package lsh. The
// error joins every invalid field with its value.
func New(o *lsh.Options) (*Index, error) {
	d := o.WithDefaults()
	if err := d.Validate(); err != nil {
		return nil, err
	}
	t := minhashlsh.NewMinhashLSH32(d.Bands, 0, 0)
	if k, l := t.Params(); k != 1 || l != d.Bands {
		return nil, fmt.Errorf("ekzhu: minhash-lsh chose %d bands of %d, want %d of 1", l, k, d.Bands)
	}
	return &Index{o: d, tables: t, ids: map[lsh.Key]int{}}, nil
}

// Options returns the options with every default filled in.
func (x *Index) Options() lsh.Options { return x.o }

// Len is the number of keys in the index.
func (x *Index) Len() int {
	x.mu.Lock()
	defer x.mu.Unlock()
	return len(x.ids)
}

// wide returns the hashes of the bands of sig as minhash-lsh takes them.
func (x *Index) wide(sig shingle.Signature) []uint64 {
	w := make([]uint64, 0, x.o.Bands)
	for _, h := range x.o.AppendBands(nil, sig) {
		w = append(w, uint64(h))
	}
	return w
}

// Add makes k findable by sig, in place of what k was added with before.
func (x *Index) Add(k lsh.Key, sig shingle.Signature) error {
	if err := x.o.Check(sig); err != nil {
		return err
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	x.remove(k)
	if len(sig) == 0 {
		return nil
	}
	id, bands := len(x.keys), x.wide(sig)
	x.keys, x.bands, x.ids[k] = append(x.keys, k), append(x.bands, bands), id
	x.tables.Add(id, bands)
	x.stale = true
	return nil
}

// Remove takes k out and reports whether it was in.
func (x *Index) Remove(k lsh.Key) bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.remove(k)
}

// remove is Remove for a caller that holds the lock.
func (x *Index) remove(k lsh.Key) bool {
	id, ok := x.ids[k]
	if ok {
		delete(x.ids, k)
		x.bands[id] = nil
	}
	return ok
}

// Query appends to dst the keys that share a bucket with sig, each once, in
// ascending order, and returns it.
func (x *Index) Query(dst []lsh.Key, sig shingle.Signature) []lsh.Key {
	if len(sig) == 0 || x.o.Check(sig) != nil {
		return dst
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.find(dst, x.wide(sig))
}

// find is Query by the hashes of the bands, for a caller that holds the lock.
func (x *Index) find(dst []lsh.Key, bands []uint64) []lsh.Key {
	if x.stale {
		x.tables.Index()
		x.stale = false
	}
	n := len(dst)
	for _, id := range x.tables.Query(bands) {
		if id := id.(int); x.bands[id] != nil {
			dst = append(dst, x.keys[id])
		}
	}
	slices.Sort(dst[n:])
	return dst
}

// Candidates yields every pair of keys that share a bucket, once, the lesser
// key first, in ascending order.
func (x *Index) Candidates() iter.Seq[[2]lsh.Key] {
	return func(yield func([2]lsh.Key) bool) {
		x.mu.Lock()
		keys := slices.Sorted(maps.Keys(x.ids))
		x.mu.Unlock()
		var found []lsh.Key
		for _, k := range keys {
			found = x.findOthers(found[:0], k)
			for _, other := range found {
				if other > k && !yield([2]lsh.Key{k, other}) {
					return
				}
			}
		}
	}
}

// findOthers appends to dst the keys that share a bucket with k.
func (x *Index) findOthers(dst []lsh.Key, k lsh.Key) []lsh.Key {
	x.mu.Lock()
	defer x.mu.Unlock()
	id, ok := x.ids[k]
	if !ok {
		return dst
	}
	return x.find(dst, x.bands[id])
}
