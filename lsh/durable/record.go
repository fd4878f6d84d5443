package durable

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/wiretrace/wiretrace/internal/fields"
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
	b = fields.AppendText(b, d.ID)
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
	r := fields.Reader{Rest: b}
	d := &Document{ID: r.Text()}
	n := r.Number()
	for range n {
		u := Unit{Start: int(r.Number()), End: int(r.Number())}
		size := r.Number()
		if size > uint64(len(r.Rest))/8 {
			r.Bad = true
		}
		if r.Bad {
			break
		}
		u.Set = make(shingle.Set, size)
		for i := range u.Set {
			u.Set[i] = binary.LittleEndian.Uint64(r.Bytes(8))
		}
		d.Units = append(d.Units, u)
	}
	if !r.Whole() {
		return nil, fmt.Errorf("%w: a document of %d bytes", errDamaged, len(b))
	}
	return d, nil
}
