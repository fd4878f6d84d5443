package durable

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/wiretrace/wiretrace/internal/hashsort"
	"github.com/wiretrace/wiretrace/lsh"
)

// An Index is the documents of a store. It is safe for concurrent use; batches
// enter one at a time.
type Index struct {
	o Options
	bound
	store lsh.Store

	mu      sync.Mutex
	m       manifest
	units   uint32     // added so far, over all runs
	opened  uint32     // of these, those that were there when it was opened
	recent  [][]uint64 // entries not yet in a segment: ascending lists, each at most half of the one before
	failed  error      // a change that may or may not have been made
	sorter  hashsort.Sorter
	records []byte // memory for those of a batch
}

// Open makes an index of a store, or goes on with the one that is in it; nil
// options mean the defaults. scheme names how the shingles are made; with the
// threshold and the measure it is what the store is bound to, and a store made
// otherwise is refused by an error that wraps lsh.ErrScheme and has both. The
// store is the caller's to close, after Close.
func Open(store lsh.Store, scheme string, o *Options) (*Index, error) {
	d, err := o.withDefaults()
	if err != nil {
		return nil, err
	}
	x := &Index{o: d, bound: newBound(d), store: store}
	if err := lsh.Bind(store, fmt.Sprintf("pairs v1 measure=%s threshold=%v shingles=%q", d.Measure, d.Threshold, scheme)); err != nil {
		return nil, fmt.Errorf("durable: %w", err)
	}
	if err := x.load(); err != nil {
		return nil, fmt.Errorf("durable: opening the index: %w", err)
	}
	return x, nil
}

// load reads the manifest and the documents that came after its segments, and
// removes what a crash left of a segment.
func (x *Index) load() error {
	b, ok, err := x.store.Get(key(manifestKey))
	if err != nil {
		return err
	}
	if ok {
		if x.m, err = readManifest(b); err != nil {
			return err
		}
	}
	var left lsh.Batch
	for _, err := range x.store.Scan(key(bucketKey, x.m.next), key(bucketKey+1)) {
		if err != nil {
			return err
		}
		left.Delete(key(bucketKey, x.m.next), key(bucketKey+1))
		break
	}
	if err := x.store.Apply(&left); err != nil {
		return err
	}
	x.units = x.m.flushed
	var list []uint64
	for r, err := range x.store.Scan(key(documentKey, x.m.flushed), key(documentKey+1)) {
		if err != nil {
			return err
		}
		d, err := document(r.Value)
		if err != nil {
			return err
		}
		for i := range d.Units {
			list = x.entries(list, &d.Units[i], x.units+uint32(i))
		}
		x.units = binary.BigEndian.Uint32(r.Key[1:]) + 1
	}
	x.opened = x.units
	x.sorter.Sort(list, 0)
	x.keep(list)
	return nil
}

// entries appends those of a unit.
func (x *Index) entries(dst []uint64, u *Unit, number uint32) []uint64 {
	for _, h := range u.Set[:min(len(u.Set), x.k)] {
		dst = append(dst, entryOf(h, classOf(len(u.Set)), number))
	}
	return dst
}

// keep adds an ascending list to the recent ones.
func (x *Index) keep(list []uint64) {
	for n := len(x.recent); n > 0 && len(x.recent[n-1]) < 2*len(list); n-- {
		list = merge(x.recent[n-1], list)
		x.recent = x.recent[:n-1]
	}
	if len(list) > 0 {
		x.recent = append(x.recent, list)
	}
}

// merge returns two ascending lists as one.
func merge(a, b []uint64) []uint64 {
	out := make([]uint64, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0] <= b[0] {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}

// An Added says what became of a batch.
type Added struct {
	Documents int       // that are new
	Known     int       // that were there already, the same in every unit
	Again     []int     // places in the batch of those that came since the index was opened, ascending
	Refused   []Refusal // ascending by place
}

// A Refusal is a document whose id is that of another.
type Refusal struct {
	Document int // its place in the batch
	Err      error
}

// Add finds the pairs of docs with each other and with all before, gives them to
// report in ascending order of B and then of A, and keeps the documents. When it
// returns without an error they are durable; they are kept together or not at
// all. report comes before, so that no crash can lose a pair: if it returns an
// error, nothing is kept and that is the error. report may be nil.
func (x *Index) Add(docs []Document, report func([]Pair) error) (Added, error) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.failed != nil {
		return Added{}, x.failed
	}
	b := &batch{first: x.units}
	out, err := x.enter(b, docs)
	if err != nil {
		return Added{}, fmt.Errorf("durable: adding documents: %w", err)
	}
	pairs, err := x.pairs(b)
	if err != nil {
		return Added{}, fmt.Errorf("durable: finding pairs: %w", err)
	}
	if report != nil {
		reported := make([]Pair, len(pairs))
		for i := range pairs {
			reported[i] = pairs[i].Pair
		}
		if err := report(reported); err != nil {
			return Added{}, err
		}
	}
	if len(b.units) > 0 {
		x.keepPairs(b, pairs)
	}
	if err := x.store.Apply(&b.changes); err != nil {
		x.failed = fmt.Errorf("durable: adding documents: %w", err)
		return Added{}, x.failed
	}
	x.units += uint32(len(b.units))
	x.keep(b.list)
	if 8*int64(x.inMemory()) > x.o.Memory {
		if err := x.flush(); err != nil {
			x.failed = fmt.Errorf("durable: writing a segment: %w", err)
			return out, x.failed
		}
	}
	return out, nil
}

// A batch is documents on their way in.
type batch struct {
	first   uint32 // number of the first unit
	units   []*Unit
	ids     []string // of the documents of units
	changes lsh.Batch
	list    []uint64 // entries, ascending
}

// An arrival is a document that asks to enter.
type arrival struct {
	record []byte
	known  bool   // there is a document with this id in the store
	old    []byte // its record
	again  bool   // it came since the index was opened
}

// arrivals returns what enter must know of docs, which it looks up on all
// processors.
func (x *Index) arrivals(docs []Document) ([]arrival, error) {
	out := make([]arrival, len(docs))
	begins, size := make([]int, len(docs)), 0
	for i := range docs {
		begins[i] = size
		size += docs[i].most()
	}
	x.records = slices.Grow(x.records[:0], size)
	parts := x.o.Parallel
	return out, parallel(parts, func(i int) (err error) {
		for k := len(docs) * i / parts; k < len(docs)*(i+1)/parts && err == nil; k++ {
			a, d := &out[k], &docs[k]
			begin := begins[k]
			a.record = appendDocument(x.records[begin:begin:begin+d.most()], d)
			a.old, a.again, a.known, err = x.record(d.ID)
		}
		return err
	})
}

// enter gives the new ones of docs their numbers.
func (x *Index) enter(b *batch, docs []Document) (Added, error) {
	var out Added
	docs = slices.Clone(docs)
	for i := range docs {
		if len(docs[i].Units) == 0 {
			docs[i].Units = []Unit{{}} // a document has a number, whatever is in it
		}
	}
	arrivals, err := x.arrivals(docs)
	if err != nil {
		return out, err
	}
	records, n := make(map[string][]byte, len(docs)), 0
	for i := range docs {
		for k := range docs[i].Units {
			n += min(len(docs[i].Units[k].Set), x.k)
		}
	}
	b.list = make([]uint64, 0, n)
	for i := range docs {
		d, a := &docs[i], &arrivals[i]
		if !a.known {
			a.old, a.known = records[d.ID]
			a.again = a.known
		}
		switch {
		case a.known && bytes.Equal(a.old, a.record):
			out.Known++
			if a.again {
				out.Again = append(out.Again, i)
			}
			continue
		case a.known:
			out.Refused = append(out.Refused, Refusal{i, fmt.Errorf("document %q is in the index already with another text", d.ID)})
			continue
		}
		if uint64(b.first)+uint64(len(b.units))+uint64(len(d.Units)) > maxUnits {
			return out, fmt.Errorf("the index is full: it has %d units, want at most %d", b.first, maxUnits)
		}
		records[d.ID] = a.record
		for k := range d.Units {
			b.list = x.entries(b.list, &d.Units[k], b.first+uint32(len(b.units)))
			b.units, b.ids = append(b.units, &d.Units[k]), append(b.ids, d.ID)
		}
		last := key(documentKey, b.first+uint32(len(b.units))-1)
		b.changes.Put(last, a.record)
		b.changes.Put(append([]byte{idKey}, d.ID...), last[1:])
		out.Documents++
	}
	x.sorter.Sort(b.list, 0)
	return out, nil
}

// record returns the record of a document by its id, and whether it came since
// the index was opened.
func (x *Index) record(id string) (record []byte, again, ok bool, err error) {
	last, ok, err := x.store.Get(append([]byte{idKey}, id...))
	if err != nil || !ok {
		return nil, false, false, err
	}
	if len(last) != 4 {
		return nil, false, false, fmt.Errorf("%w: the number of document %q has %d bytes, want 4", errDamaged, id, len(last))
	}
	record, ok, err = x.store.Get(append([]byte{documentKey}, last...))
	return record, binary.BigEndian.Uint32(last) >= x.opened, ok, err
}

// inMemory is how many entries are in no segment.
func (x *Index) inMemory() int {
	n := 0
	for _, list := range x.recent {
		n += len(list)
	}
	return n
}

// flush makes a segment of the recent entries, and merges those of a level when
// there are fan of them.
func (x *Index) flush() error {
	if len(x.recent) == 0 {
		return nil
	}
	list := x.recent[len(x.recent)-1]
	for i := len(x.recent) - 2; i >= 0; i-- {
		list = merge(x.recent[i], list)
	}
	if err := x.replace(nil, 0, uint64(len(list)), func(g *segment) error { return g.write(x.store, uint64(len(list)), of(list)) }); err != nil {
		return err
	}
	x.recent = nil
	for level := uint32(0); ; level++ {
		var same []segment
		n := uint64(0)
		for _, g := range x.m.segments {
			if g.level == level {
				same = append(same, g)
				n += g.entries
			}
		}
		if len(same) < fan {
			return nil // a level has grown only if the one below is merged
		}
		err := x.replace(same, level+1, n, func(g *segment) error { return g.write(x.store, n, merged(x.store, same)) })
		if err != nil {
			return err
		}
	}
}

// replace puts one segment of n entries in the place of others; all recent
// units are in segments when it returns.
func (x *Index) replace(old []segment, level uint32, n uint64, write func(*segment) error) error {
	g := segment{number: x.m.next, level: level, entries: n}
	if err := write(&g); err != nil {
		return err
	}
	m := manifest{next: x.m.next + 1, flushed: x.units}
	var b lsh.Batch
	for _, s := range x.m.segments {
		if slices.Contains(old, s) {
			b.Delete(key(bucketKey, s.number), key(bucketKey, s.number+1))
		} else {
			m.segments = append(m.segments, s)
		}
	}
	m.segments = append(m.segments, g)
	b.Put(key(manifestKey), m.bytes())
	if err := x.store.Apply(&b); err != nil {
		return err
	}
	x.m = m
	return nil
}

// Len is the number of units added over all runs.
func (x *Index) Len() int {
	x.mu.Lock()
	defer x.mu.Unlock()
	return int(x.units)
}

// errClosed is the answer to an Add after Close.
var errClosed = errors.New("durable: Add after Close")

// Close puts what is in memory into a segment, so that opening the index again
// takes no time. An index that was not closed has lost nothing.
func (x *Index) Close() error {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.failed != nil {
		return nil
	}
	x.failed = errClosed
	if err := x.flush(); err != nil {
		return fmt.Errorf("durable: writing a segment: %w", err)
	}
	return nil
}
