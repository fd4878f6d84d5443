package durable

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/wiretrace/wiretrace/shingle"
)

// A Document is an id and its units: itself, or its paragraphs.
type Document struct {
	ID    string
	Units []Unit
}

// A Unit is what is compared: a set of shingles, and the bytes of the document
// that it was made from, [Start, End). A unit of no shingles is like no other.
type Unit struct {
	Start, End int
	Set        shingle.Set
}

// The keys of a store. A document is kept under the number of its last unit, so
// that the first key not below the number of a unit is that of its document.
const (
	manifestKey = 1 // nothing else: the segments
	idKey       = 2 // id -> number of the last unit
	documentKey = 3 // number of the last unit -> document
	bucketKey   = 4 // segment, bucket -> hashes
	pairsKey    = 5 // number of the first unit of a batch -> its pairs
)

// key is a kind and numbers, in whose order the keys are.
func key(kind byte, numbers ...uint32) []byte {
	k := append(make([]byte, 0, 1+4*len(numbers)), kind)
	for _, n := range numbers {
		k = binary.BigEndian.AppendUint32(k, n)
	}
	return k
}

// errDamaged is a record that this package did not write.
var errDamaged = errors.New("durable: the store is damaged")

// most is the most bytes that the record of a document takes.
func (d *Document) most() int {
	size := len(d.ID) + 2*binary.MaxVarintLen64
	for i := range d.Units {
		size += 3*binary.MaxVarintLen64 + 8*len(d.Units[i].Set)
	}
	return size
}

// appendDocument appends the record of a document.
func appendDocument(b []byte, d *Document) []byte {
	b = binary.AppendUvarint(b, uint64(len(d.ID)))
	b = append(b, d.ID...)
	b = binary.AppendUvarint(b, uint64(len(d.Units)))
	for _, u := range d.Units {
		b = binary.AppendUvarint(b, uint64(u.Start))
		b = binary.AppendUvarint(b, uint64(u.End))
		b = binary.AppendUvarint(b, uint64(len(u.Set)))
		for _, h := range u.Set {
			b = binary.LittleEndian.AppendUint64(b, h)
		}
	}
	return b
}

// document reads a record. Whatever the bytes, it takes no more memory than a
// few times theirs.
func document(b []byte) (*Document, error) {
	r := reader{b: b}
	d := &Document{ID: string(r.bytes(r.number()))}
	n := r.number()
	for range n {
		u := Unit{Start: int(r.number()), End: int(r.number())}
		size := r.number()
		if size > uint64(len(r.b))/8 {
			r.bad = true
		}
		if r.bad {
			break
		}
		u.Set = make(shingle.Set, size)
		for i := range u.Set {
			u.Set[i] = binary.LittleEndian.Uint64(r.bytes(8))
		}
		d.Units = append(d.Units, u)
	}
	if r.bad || len(r.b) > 0 {
		return nil, fmt.Errorf("%w: a document of %d bytes", errDamaged, len(b))
	}
	return d, nil
}

// A reader reads numbers and bytes until one is not there.
type reader struct {
	b   []byte
	bad bool
}

func (r *reader) number() uint64 {
	n, size := binary.Uvarint(r.b)
	if size <= 0 {
		r.b, r.bad = nil, true
		return 0
	}
	r.b = r.b[size:]
	return n
}

func (r *reader) bytes(n uint64) []byte {
	if n > uint64(len(r.b)) {
		r.b, r.bad = nil, true
		return nil
	}
	b := r.b[:n]
	r.b = r.b[n:]
	return b
}
