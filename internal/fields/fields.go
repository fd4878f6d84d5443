// Package fields reads bytes that are a run of whole numbers, texts and the
// like, as records of stores and elements of pipelines are. Numbers are varints
// of package encoding/binary.
package fields

import "encoding/binary"

// A Reader reads one field after the other. Past a field that is not there it is
// bad and reads zeros, so that what reads a record asks once, at its end.
type Reader struct {
	Rest []byte // what was not read yet
	Bad  bool
}

// Number reads a varint.
func (r *Reader) Number() uint64 {
	n, size := binary.Uvarint(r.Rest)
	if size <= 0 {
		r.fail()
		return 0
	}
	r.Rest = r.Rest[size:]
	return n
}

// Bytes reads n bytes, which are a part of Rest; nil if there are fewer.
func (r *Reader) Bytes(n uint64) []byte {
	if n > uint64(len(r.Rest)) {
		r.fail()
		return nil
	}
	b := r.Rest[:n:n]
	r.Rest = r.Rest[n:]
	return b
}

// Text reads what AppendText appended.
func (r *Reader) Text() string { return string(r.Bytes(r.Number())) }

// Whole says whether every field was there, and nothing was behind them.
func (r *Reader) Whole() bool { return !r.Bad && len(r.Rest) == 0 }

func (r *Reader) fail() { r.Rest, r.Bad = nil, true }

// AppendText appends a text behind its length.
func AppendText(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}
