package durable

import (
	"encoding/binary"
	"fmt"
	"iter"
	"math/bits"
	"slices"

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

// entries appends those of a bucket's value.
func entries(dst []uint64, value []byte) []uint64 {
	for ; len(value) >= 8; value = value[8:] {
		dst = append(dst, binary.LittleEndian.Uint64(value))
	}
	return dst
}

// all yields the entries of a segment, ascending.
func (g *segment) all(s lsh.Store) iter.Seq2[uint64, error] {
	return func(yield func(uint64, error) bool) {
		for r, err := range s.Scan(key(bucketKey, g.number), key(bucketKey, g.number+1)) {
			if err != nil {
				yield(0, err)
				return
			}
			for v := r.Value; len(v) >= 8; v = v[8:] {
				if !yield(binary.LittleEndian.Uint64(v), nil) {
					return
				}
			}
		}
	}
}

// piece is how many bytes of buckets are written at a time. Until the manifest
// names the segment they are nothing; Open removes what a crash left.
const piece = 4 << 20

// write stores a segment of n ascending entries.
func (g *segment) write(s lsh.Store, n uint64, all iter.Seq2[uint64, error]) error {
	g.entries, g.bits = n, uint32(bits.Len64(n/512))
	var b lsh.Batch
	var value []byte
	var bucket uint64
	put := func() {
		if len(value) > 0 {
			b.Put(key(bucketKey, g.number, uint32(bucket)), value)
			value = nil
		}
	}
	for e, err := range all {
		if err != nil {
			return err
		}
		if at := e >> (64 - g.bits); at != bucket {
			put()
			bucket = at
			if b.Bytes() >= piece {
				if err := s.Apply(&b); err != nil {
					return err
				}
				b.Reset()
			}
		}
		value = binary.LittleEndian.AppendUint64(value, e)
	}
	put()
	return s.Apply(&b)
}

// of yields a slice of entries as all does.
func of(list []uint64) iter.Seq2[uint64, error] {
	return func(yield func(uint64, error) bool) {
		for _, e := range list {
			if !yield(e, nil) {
				return
			}
		}
	}
}

// merged yields the entries of several segments in one ascending order.
func merged(s lsh.Store, from []segment) iter.Seq2[uint64, error] {
	return func(yield func(uint64, error) bool) {
		type source struct {
			e    uint64
			next func() (uint64, error, bool)
		}
		var open []source
		advance := func(i int) error {
			e, err, ok := open[i].next()
			if !ok {
				open = slices.Delete(open, i, i+1)
			} else {
				open[i].e = e
			}
			return err
		}
		for i := range from {
			next, stop := iter.Pull2(from[i].all(s))
			defer stop()
			open = append(open, source{next: next})
		}
		for i := len(open) - 1; i >= 0; i-- {
			if err := advance(i); err != nil {
				yield(0, err)
				return
			}
		}
		for len(open) > 0 {
			least := 0
			for i := range open {
				if open[i].e < open[least].e {
					least = i
				}
			}
			if !yield(open[least].e, nil) {
				return
			}
			if err := advance(least); err != nil {
				yield(0, err)
				return
			}
		}
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
	r := reader{b: b}
	m := manifest{next: uint32(r.number()), flushed: uint32(r.number())}
	for n := r.number(); n > 0 && !r.bad; n-- {
		m.segments = append(m.segments, segment{uint32(r.number()), uint32(r.number()), uint32(r.number()), r.number()})
	}
	if r.bad || len(r.b) > 0 {
		return m, fmt.Errorf("%w: its list of segments has %d bytes", errDamaged, len(b))
	}
	return m, nil
}
