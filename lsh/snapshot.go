package lsh

import (
	"bufio"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"hash/crc32"
	"io"
	"slices"
)

// A snapshot is the bytes of an index, as docs/format.md describes them:
//
//	magic    8 bytes   "wtlsh\x00\x00\x01"; the last is the version
//	scheme   2 bytes   length, and as many bytes: all that the entries depend on
//	count    8 bytes   number of entries
//	entries            key, 8 bytes, and the hash of each band, 4 bytes each;
//	                   ascending by key
//	check    4 bytes   CRC-32C of all bytes before
//
// Numbers are little-endian. The same entries give the same bytes, in whatever
// order they were added.

// snapshotMagic begins a snapshot of version 1.
const snapshotMagic = "wtlsh\x00\x00\x01"

// ErrSnapshot is wrapped by every error of ReadFrom that is the snapshot's own
// fault: no snapshot, damaged, cut short, or of an index with other options.
var ErrSnapshot = errors.New("not a snapshot for this index")

// castagnoli is the polynomial that processors have an instruction for.
var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// Scheme names everything that the entries of an index depend on: the bands,
// the rows, and Options.Scheme.
func (x *Index) Scheme() string {
	return fmt.Sprintf("bands=%d rows=%d signatures=%q", x.o.Bands, x.o.Rows, x.o.Scheme)
}

// WriteTo writes a snapshot of the index and returns the number of bytes. It
// holds back Add and Remove while it runs, not Query.
func (x *Index) WriteTo(w io.Writer) (int64, error) {
	x.writing.Lock()
	defer x.writing.Unlock()
	b := &checked{w: bufio.NewWriterSize(w, 1<<16), sum: crc32.New(castagnoli)}
	scheme := x.Scheme()
	head := binary.LittleEndian.AppendUint16([]byte(snapshotMagic), uint16(len(scheme)))
	head = append(head, scheme...)
	b.write(binary.LittleEndian.AppendUint64(head, uint64(x.table.linked)))
	var entry []byte
	ids := x.table.all(make([]uint32, 0, x.table.linked))
	slices.SortFunc(ids, func(a, b uint32) int { return cmp.Compare(x.table.key(a), x.table.key(b)) })
	for _, id := range ids {
		entry = binary.LittleEndian.AppendUint64(entry[:0], uint64(x.table.key(id)))
		for _, h := range x.table.bandsOf(id) {
			entry = binary.LittleEndian.AppendUint32(entry, h)
		}
		b.write(entry)
	}
	b.write(binary.LittleEndian.AppendUint32(nil, b.sum.Sum32()))
	if b.err == nil {
		b.err = b.w.Flush()
	}
	if b.err != nil {
		return b.n, fmt.Errorf("lsh: writing a snapshot: %w", b.err)
	}
	return b.n, nil
}

// checked writes, counts and sums up, until an error.
type checked struct {
	w   *bufio.Writer
	sum hash.Hash32
	n   int64
	err error
}

func (c *checked) write(b []byte) {
	if c.err != nil {
		return
	}
	c.sum.Write(b)
	n, err := c.w.Write(b)
	c.n, c.err = c.n+int64(n), err
}

// ReadFrom replaces what is in the index by a snapshot and returns the number
// of bytes, reading none beyond it if r is an io.ByteReader. The snapshot must
// be of an index with the same Scheme; MaxBucket may differ. Where a bucket is
// full, the entries with the lowest keys are in it. The times of AddAt are not in
// a snapshot: what comes from one does not expire. If there is an error the
// index stays as it was.
func (x *Index) ReadFrom(r io.Reader) (int64, error) {
	if _, ok := r.(io.ByteReader); !ok {
		r = bufio.NewReaderSize(r, 1<<16)
	}
	s := &summed{r: r, sum: crc32.New(castagnoli)}
	fresh, err := New(&x.o)
	if err == nil {
		err = fresh.load(s)
	}
	if err != nil {
		return s.n, fmt.Errorf("lsh: reading a snapshot: %w", err)
	}
	x.lock()
	defer x.unlock()
	x.table, x.entries, x.free, x.over, x.leftOut = fresh.table, fresh.entries, fresh.free, fresh.over, fresh.leftOut
	x.times, x.oldest = nil, nil
	return s.n, nil
}

// summed reads, counts and sums up.
type summed struct {
	r   io.Reader
	sum hash.Hash32
	n   int64
}

// full fills b, or says that the snapshot is cut short.
func (s *summed) full(b []byte) error {
	n, err := io.ReadFull(s.r, b)
	s.n += int64(n)
	s.sum.Write(b[:n])
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return fmt.Errorf("%w: it is cut short after %d bytes", ErrSnapshot, s.n)
	}
	return err
}

// load reads a snapshot into an empty index.
func (x *Index) load(s *summed) error {
	magic := make([]byte, len(snapshotMagic))
	if err := s.full(magic); err != nil {
		return err
	}
	if string(magic) != snapshotMagic {
		return fmt.Errorf("%w: it begins with %q, want %q", ErrSnapshot, magic, snapshotMagic)
	}
	var word [8]byte
	if err := s.full(word[:2]); err != nil {
		return err
	}
	scheme := make([]byte, binary.LittleEndian.Uint16(word[:]))
	if err := s.full(scheme); err != nil {
		return err
	}
	if want := x.Scheme(); string(scheme) != want {
		return fmt.Errorf("%w: its scheme is %q, want %q", ErrSnapshot, scheme, want)
	}
	if err := s.full(word[:]); err != nil {
		return err
	}
	count := binary.LittleEndian.Uint64(word[:])
	entry := make([]byte, 8+4*x.o.Bands)
	bands := make([]uint32, x.o.Bands)
	last := Key(0)
	for i := range count {
		if err := s.full(entry); err != nil {
			return err
		}
		k := Key(binary.LittleEndian.Uint64(entry))
		if i > 0 && k <= last {
			return fmt.Errorf("%w: key %d comes after key %d", ErrSnapshot, k, last)
		}
		last = k
		for b := range bands {
			bands[b] = binary.LittleEndian.Uint32(entry[8+4*b:])
		}
		if err := x.insert(k, bands); err != nil {
			return err
		}
	}
	want := s.sum.Sum32()
	if err := s.full(word[:4]); err != nil {
		return err
	}
	if got := binary.LittleEndian.Uint32(word[:4]); got != want {
		return fmt.Errorf("%w: its check is %08x, want %08x", ErrSnapshot, got, want)
	}
	return nil
}
