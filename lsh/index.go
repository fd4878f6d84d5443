package lsh

import (
	"errors"
	"iter"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/wiretrace/wiretrace/shingle"
)

// An Index is a Backend in memory. What is added is found at once. No Query waits
// for longer than an Add takes: the tables grow by one bucket at a time, and what
// changes many entries lets the readers in between.
type Index struct {
	o Options

	// writing is held by all that changes the index, from before it locks mu. Who
	// reads for long holds it in the place of mu: behind a reader of mu a writer
	// would wait, and behind that one every Query.
	writing sync.Mutex
	mu      sync.RWMutex
	table   table
	entries uint32         // numbers given to entries so far
	free    []uint32       // those of entries that were removed
	over    map[uint32]int // entries left out of buckets, and of how many
	leftOut int            // the sum of over

	searches sync.Pool // *search

	times  map[Key]time.Time // of the keys that expire
	oldest ages
}

// errFull is the end of 32-bit entry numbers.
var errFull = errors.New("lsh: index is full: it has 4294967294 entries")

// New returns an empty Index; nil options mean the defaults. The error joins
// every invalid field with its value.
func New(o *Options) (*Index, error) {
	d := o.WithDefaults()
	if err := d.Validate(); err != nil {
		return nil, err
	}
	return &Index{o: d, table: newTable(d.Bands), over: map[uint32]int{}, searches: sync.Pool{New: func() any { return new(search) }}}, nil
}

// Options returns the options with every default filled in.
func (x *Index) Options() Options { return x.o }

// Len is the number of keys in the index.
func (x *Index) Len() int {
	x.mu.RLock()
	defer x.mu.RUnlock()
	return x.table.linked
}

// lock lets nobody else read or write.
func (x *Index) lock() {
	x.writing.Lock()
	x.mu.Lock()
}

func (x *Index) unlock() {
	x.mu.Unlock()
	x.writing.Unlock()
}

// stackBands is the number of bands whose hashes need no memory of their own.
const stackBands = 64

// Add makes k findable by sig, in place of what k was added with before. An
// empty signature is found by nothing: k is then not in the index.
func (x *Index) Add(k Key, sig shingle.Signature) error {
	return x.add(k, sig, nil)
}

// add is Add, and calls then, if it is not nil, once k is in the index and before
// anybody can see it.
func (x *Index) add(k Key, sig shingle.Signature, then func()) error {
	if err := x.o.Check(sig); err != nil {
		return err
	}
	var buf [stackBands]uint32
	var bands []uint32
	if len(sig) > 0 {
		bands = x.o.AppendBands(buf[:0], sig)
	}
	x.lock()
	defer x.unlock()
	x.remove(k)
	if len(sig) == 0 {
		return nil
	}
	if err := x.insert(k, bands); err != nil {
		return err
	}
	if then != nil {
		then()
	}
	return nil
}

// insert adds k, which is not in the index, by the hashes of its bands. The
// caller holds the lock.
func (x *Index) insert(k Key, bands []uint32) error {
	if x.entries == maxEntries && len(x.free) == 0 {
		return errFull
	}
	id := x.number()
	if left := x.table.add(id, k, bands, x.o.MaxBucket); left > 0 {
		x.over[id] = left
		x.leftOut += left
	}
	return nil
}

// number returns one for an entry; there must be one left.
func (x *Index) number() uint32 {
	if n := len(x.free); n > 0 {
		id := x.free[n-1]
		x.free = x.free[:n-1]
		return id
	}
	x.entries++
	return x.entries - 1
}

// some is how many entries are removed, or buckets made, before others may read
// and write: the work of one is a few microseconds.
const some = 64

// Grow makes room for n more entries. Who knows how many will come saves half of
// the time of adding them.
func (x *Index) Grow(n int) {
	for more := true; more; {
		x.lock()
		more = x.table.grow(n, some)
		x.unlock()
	}
}

// Remove takes k out and reports whether it was in.
func (x *Index) Remove(k Key) bool {
	x.lock()
	defer x.unlock()
	return x.remove(k)
}

// remove is Remove for a caller that holds the lock.
func (x *Index) remove(k Key) bool {
	id, ok := x.table.entry(k)
	if !ok {
		return false
	}
	x.table.remove(id)
	x.leftOut -= x.over[id]
	delete(x.over, id)
	delete(x.times, k)
	x.free = append(x.free, id)
	return true
}

// Query appends to dst the keys that share a bucket with sig, each once, in
// ascending order, and returns it. Within the capacity of dst it allocates
// nothing.
func (x *Index) Query(dst []Key, sig shingle.Signature) []Key {
	if len(sig) == 0 || x.o.Check(sig) != nil {
		return dst
	}
	s := x.searches.Get().(*search)
	s.begin()
	s.hashes = x.o.AppendBands(s.hashes, sig)
	x.mu.RLock()
	dst = x.find(dst, s)
	x.mu.RUnlock()
	x.searches.Put(s)
	return dst
}

// QueryAll is Query for many signatures: in a large index it takes about half
// the time for each. It appends to dst the keys for all of them, one after the
// other, and to ends the length of dst after each, and returns both. Within the
// capacity of the two it allocates nothing.
func (x *Index) QueryAll(dst []Key, ends []int, sigs []shingle.Signature) ([]Key, []int) {
	s := x.searches.Get().(*search)
	for few := range slices.Chunk(sigs, group) {
		s.begin()
		query := 0
		x.mu.RLock()
		for _, sig := range few {
			if len(sig) > 0 && x.o.Check(sig) == nil {
				s.hashes = x.o.AppendBands(s.hashes, sig) // while the lines of the query before come
				x.table.ask(s, query)
				query++
			}
		}
		x.table.find(s)
		x.table.byQuery(s)
		query = 0
		for _, sig := range few {
			if len(sig) > 0 && x.o.Check(sig) == nil {
				dst = x.appendKeys(dst, s.of(query))
				query++
			}
			ends = append(ends, len(dst))
		}
		x.mu.RUnlock()
	}
	x.searches.Put(s)
	return dst, ends
}

// find is Query by the hashes of the bands in s, for a caller that holds the lock.
func (x *Index) find(dst []Key, s *search) []Key {
	x.table.ask(s, 0)
	x.table.find(s)
	x.table.byQuery(s)
	return x.appendKeys(dst, s.of(0))
}

// appendKeys appends the keys of entries to dst, each once, in ascending order.
func (x *Index) appendKeys(dst []Key, ids []uint32) []Key {
	n := len(dst)
	for i, id := range ids {
		if i == 0 || id != ids[i-1] { // as a rule they are all the same
			dst = append(dst, x.table.key(id))
		}
	}
	found := dst[n:]
	slices.Sort(found)
	return dst[:n+len(slices.Compact(found))]
}

// Candidates yields every pair of keys that share a bucket, once, the lesser
// key first, in ascending order. The index is not locked while a pair is out;
// what is added or removed meanwhile may or may not be seen.
func (x *Index) Candidates() iter.Seq[[2]Key] {
	return func(yield func([2]Key) bool) {
		keys, extra := x.pairsOfOverflow()
		var found []Key
		s := x.searches.Get().(*search)
		defer x.searches.Put(s)
		for _, k := range keys {
			found = x.findOthers(found[:0], k, s)
			if more := extra[k]; len(more) > 0 {
				found = append(found, more...)
				slices.Sort(found)
				found = slices.Compact(found)
			}
			for _, other := range found {
				if other > k && !yield([2]Key{k, other}) {
					return
				}
			}
		}
	}
}

// findOthers appends to dst the keys that share a bucket with k.
func (x *Index) findOthers(dst []Key, k Key, s *search) []Key {
	x.mu.RLock()
	defer x.mu.RUnlock()
	id, ok := x.table.entry(k)
	if !ok {
		return dst
	}
	s.begin()
	s.hashes = append(s.hashes, x.table.bandsOf(id)...)
	return x.find(dst, s)
}

// keysOf returns the keys of entries, in their order, for a caller that holds a
// lock.
func (x *Index) keysOf(ids []uint32) []Key {
	keys := make([]Key, len(ids))
	for i, id := range ids {
		keys[i] = x.table.key(id)
	}
	return keys
}

// pairsOfOverflow returns all keys in ascending order, and the pairs that only
// an entry left out of a bucket knows of: it finds those in the bucket, they do
// not find it.
func (x *Index) pairsOfOverflow() ([]Key, map[Key][]Key) {
	x.writing.Lock()
	keys := x.keysOf(x.table.all(make([]uint32, 0, x.table.linked)))
	over := x.keysOf(slices.Collect(maps.Keys(x.over)))
	x.writing.Unlock()
	slices.Sort(keys)
	slices.Sort(over)
	extra := map[Key][]Key{}
	var found []Key
	s := x.searches.Get().(*search)
	defer x.searches.Put(s)
	for _, k := range over {
		found = x.findOthers(found[:0], k, s)
		for _, other := range found {
			if other < k {
				extra[other] = append(extra[other], k)
			}
		}
	}
	return keys, extra
}

// Stats are the figures of an index.
type Stats struct {
	Entries  int   `json:"entries"`  // keys in the index
	Buckets  int   `json:"buckets"`  // places for buckets, a band
	Overflow int   `json:"overflow"` // entries left out of at least one full bucket
	LeftOut  int   `json:"left_out"` // buckets they were left out of, summed
	Bytes    int64 `json:"bytes"`    // memory of what is in use
}

// Stats returns the figures of the index.
func (x *Index) Stats() Stats {
	x.mu.RLock()
	defer x.mu.RUnlock()
	return Stats{Entries: x.table.linked, Buckets: x.table.buckets, Overflow: len(x.over), LeftOut: x.leftOut, Bytes: x.table.bytes() + 4*int64(cap(x.free))}
}
