package split

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/wiretrace/wiretrace/shingle"
)

// A Document is one of a batch: what tells it from others, and its shingles.
type Document struct {
	Number uint64 // its place among all documents; A of a pair is the lesser
	ID     string
	Set    shingle.Set
}

// A Batch is some documents in ascending order of number. No two documents of
// a join have one number. A few thousand are a good size: the more, the shorter
// their gaps, and 2.4 kB a document of 300 words is what a worker holds.
type Batch []Document

// ID tells a batch from others: it is the number of its first document.
func (b Batch) ID() uint64 {
	if len(b) == 0 {
		return 0
	}
	return b[0].Number
}

// Sort brings the documents into their order. The error says that two have one
// number.
func (b Batch) Sort() error {
	slices.SortFunc(b, func(x, y Document) int { return cmp.Compare(x.Number, y.Number) })
	for i := 1; i < len(b); i++ {
		if b[i].Number == b[i-1].Number {
			return fmt.Errorf("split: documents %q and %q have one number, %d", b[i-1].ID, b[i].ID, b[i].Number)
		}
	}
	return nil
}

// batchMagic begins the bytes of a batch; its last byte is the version.
const batchMagic = "wtbatch\x01"

// AppendBinary appends the bytes of b, for DecodeBatch. They are those of the
// sets but for about a tenth.
func (b Batch) AppendBinary(dst []byte) ([]byte, error) {
	dst = append(dst, batchMagic...)
	dst = binary.AppendUvarint(dst, uint64(len(b)))
	last := uint64(0)
	for i := range b {
		d := &b[i]
		if i > 0 && d.Number <= last {
			return nil, errors.New("split: the batch is not sorted")
		}
		dst = binary.AppendUvarint(dst, d.Number-last)
		last = d.Number
		dst = binary.AppendUvarint(dst, uint64(len(d.ID)))
		dst = append(dst, d.ID...)
		dst = appendSet(dst, d.Set)
	}
	return dst, nil
}

// DecodeBatch reads what AppendBinary wrote.
func DecodeBatch(data []byte) (Batch, error) {
	if len(data) < len(batchMagic) || string(data[:len(batchMagic)]) != batchMagic {
		return nil, fmt.Errorf("split: not a batch, want it to begin with %q", batchMagic)
	}
	r := &reader{b: data[len(batchMagic):]}
	b := make(Batch, r.count(24))
	last := uint64(0)
	for i := range b {
		last += r.uvarint()
		b[i] = Document{Number: last, ID: r.text(), Set: r.set()}
	}
	if r.bad || len(r.b) > 0 {
		return nil, errBytes
	}
	return b, nil
}

// appendSet appends a set as gaps.
func appendSet(dst []byte, s shingle.Set) []byte {
	dst = binary.AppendUvarint(dst, uint64(len(s)))
	if len(s) == 0 {
		return dst
	}
	k := mean(s[len(s)-1], len(s))
	w := &writer{b: binary.AppendUvarint(dst, uint64(k))}
	last := uint64(0)
	for _, h := range s {
		w.rice(h-last, k)
		last = h
	}
	return w.end()
}

// set reads a set.
func (r *reader) set() shingle.Set {
	n := r.count(1)
	if n == 0 {
		return nil
	}
	k, s, last := r.shift(), make(shingle.Set, n), uint64(0)
	for i := range s {
		last += r.rice(k)
		s[i] = last
	}
	r.acc, r.n = 0, 0
	return s
}

// text reads a string.
func (r *reader) text() string {
	n := r.count(8)
	s := string(r.b[:n])
	r.b = r.b[n:]
	return s
}
