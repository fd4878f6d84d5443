package durable

import (
	"encoding/binary"
	"fmt"
	"iter"
	"math/bits"
	"slices"

	"github.com/wiretrace/wiretrace/internal/fields"
	"github.com/wiretrace/wiretrace/internal/hashsort"
	"github.com/wiretrace/wiretrace/lsh"
)

// An entry says that a unit has a hash in its sketch: 32 bits of the hash, 4 of
// the class of the unit's size, 28 of its number. In ascending order equal
// hashes lie together, small units first. The lowest bits of a shingle are
// taken, since the highest are what a sketch is chosen by.
func entryOf(hash uint64, class uint64, unit uint32) uint64 {
	return hash<<32 | class<<unitBits | uint64(unit)
}

const (
	unitBits = 28
	maxUnits = 1 << unitBits
)

// A segment is entries in the store, ascending and cut into buckets by their
// highest bits: about 512 in each, a block of disk.
type segment struct {
	number  uint32
	bits    uint32 // that choose the bucket
	level   uint32 // how often its entries were merged
	entries uint64
}

// fan is how many segments of a level are merged into one of the next. An entry
// is written once a level, and each level is fan segments to look into.
const fan = 8

// bucket returns the bucket that a hash belongs to.
func (g *segment) bucket(hash uint32) uint32 { return uint32(uint64(hash) << 32 >> (64 - g.bits)) }

// find returns where in a bucket's value the entries of a hash begin, or would.
// It looks first where the hash must be if all are spread evenly.
func (g *segment) find(value []byte, hash uint32) int {
	n := len(value) / 8
	less := func(i int) bool { return binary.LittleEndian.Uint32(value[8*i+4:]) < hash }
	from := int(uint64(hash<<g.bits) * uint64(n) >> 32)
	to, step := from, 1
	if from < n && less(from) {
		for to < n && less(to) {
			from, to, step = to+1, to+step, 2*step
		}
		to = min(to, n)
	} else {
		for from > 0 && !less(from-1) {
			to, from, step = from-1, max(0, from-1-step), 2*step
		}
	}
	for from < to { // what is before from is less, what is from to on is not
		if at := int(uint(from+to) / 2); less(at) {
			from = at + 1
		} else {
			to = at
		}
	}
	return 8 * from
}

// piece is how many bytes of buckets are written at a time. Until the manifest
// names the segment they are nothing; Open removes what a crash left.
const piece = 4 << 20

// write stores a segment of n entries, which come in ascending lists.
func (g *segment) write(s lsh.Store, n uint64, lists iter.Seq2[[]uint64, error]) error {
	g.entries, g.bits = n, uint32(bits.Len64(n/512))
	w := writer{store: s, g: g}
	for list, err := range lists {
		if err != nil {
			return err
		}
		for len(list) > 0 {
			at := list[0] >> (64 - g.bits)
			end := 1
			for end < len(list) && list[end]>>(64-g.bits) == at {
				end++
			}
			if err := w.add(at, list[:end]); err != nil {
				return err
			}
			list = list[end:]
		}
	}
	w.put()
	return s.Apply(&w.batch)
}

// A writer writes the buckets of a segment.
type writer struct {
	store  lsh.Store
	g      *segment
	batch  lsh.Batch
	bucket uint64
	value  []byte // of the bucket so far
	memory []byte // for the values of the batch
}

// add appends entries to a bucket, which is the last one or comes after it.
func (w *writer) add(bucket uint64, entries []uint64) error {
	if bucket != w.bucket {
		w.put()
		w.bucket = bucket
		if w.batch.Bytes() >= piece {
			if err := w.store.Apply(&w.batch); err != nil {
				return err
			}
			w.batch.Reset()
			w.memory = w.memory[:0]
		}
		w.value = w.memory[len(w.memory):]
	}
	w.value = slices.Grow(w.value, 8*len(entries))
	for _, e := range entries {
		w.value = binary.LittleEndian.AppendUint64(w.value, e)
	}
	return nil
}

// put puts the bucket into the batch, if there is something in it. A value that
// has outgrown the memory has moved to some of its own.
func (w *writer) put() {
	n := len(w.value)
	if n == 0 {
		return
	}
	w.batch.Put(key(bucketKey, w.g.number, uint32(w.bucket)), w.value[:n:n])
	if free := w.memory[len(w.memory):cap(w.memory)]; len(free) >= n && &free[0] == &w.value[0] {
		w.memory = w.memory[:len(w.memory)+n]
	} else {
		w.memory = make([]byte, 0, piece+piece/4)
	}
	w.value = nil
}

// of yields one list.
func of(list []uint64) iter.Seq2[[]uint64, error] {
	return func(yield func([]uint64, error) bool) { yield(list, nil) }
}

// merged yields the entries of several segments in ascending lists, each of the
// hashes that are a bucket in the largest. A list is valid until the next.
func merged(s lsh.Store, from []segment) iter.Seq2[[]uint64, error] {
	return func(yield func([]uint64, error) bool) {
		var open []*source
		most := uint32(0)
		for _, g := range from {
			next, stop := iter.Pull2(s.Scan(key(bucketKey, g.number), key(bucketKey, g.number+1)))
			defer stop()
			open = append(open, &source{next: next})
			most = max(most, g.bits)
		}
		var list []uint64
		var sorter hashsort.Sorter
		for at := range uint64(1) << most {
			list = list[:0]
			for _, o := range open {
				var err error
				if list, err = o.take(list, at, most); err != nil {
					yield(nil, err)
					return
				}
			}
			sorter.Sort(list, int(most))
			if len(list) > 0 && !yield(list, nil) {
				return
			}
		}
	}
}

// A source is a segment that is read in order.
type source struct {
	next  func() (lsh.Record, error, bool)
	value []byte // of the bucket that was read last, what is left of it
}

// take appends the entries whose highest bits, so many, are at.
func (o *source) take(list []uint64, at uint64, bits uint32) ([]uint64, error) {
	for {
		for ; len(o.value) >= 8; o.value = o.value[8:] {
			e := binary.LittleEndian.Uint64(o.value)
			if e>>(64-bits) != at {
				return list, nil
			}
			list = append(list, e)
		}
		r, err, ok := o.next()
		if err != nil || !ok {
			return list, err
		}
		o.value = r.Value
	}
}

// A manifest says which segments there are. All units below flushed are in them.
type manifest struct {
	next     uint32 // number of the next segment
	flushed  uint32
	segments []segment
}

func (m *manifest) bytes() []byte {
	b := binary.AppendUvarint(nil, uint64(m.next))
	b = binary.AppendUvarint(b, uint64(m.flushed))
	b = binary.AppendUvarint(b, uint64(len(m.segments)))
	for _, g := range m.segments {
		for _, n := range []uint64{uint64(g.number), uint64(g.bits), uint64(g.level), g.entries} {
			b = binary.AppendUvarint(b, n)
		}
	}
	return b
}

func readManifest(b []byte) (manifest, error) {
	r := fields.Reader{Rest: b}
	m := manifest{next: uint32(r.Number()), flushed: uint32(r.Number())}
	for n := r.Number(); n > 0 && !r.Bad; n-- {
		m.segments = append(m.segments, segment{uint32(r.Number()), uint32(r.Number()), uint32(r.Number()), r.Number()})
	}
	if !r.Whole() {
		return m, fmt.Errorf("%w: its list of segments has %d bytes", errDamaged, len(b))
	}
	return m, nil
}
