package join

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"sync/atomic"
	"unsafe"
)

// A spool holds the shingles of all sets until all are there, parted by their
// highest bits. Runs stay in memory up to a bound. Then all that are there go to
// a file as one, subpart by subpart, written and later read in long pieces.
type spool struct {
	memory   int64
	parallel int
	dir      string

	runs  []run
	held  int64      // bytes of the runs
	spare [][]uint64 // memory of runs that went to the file
	file  *os.File
	end   int64             // of the file
	filed []*[parts]placing // where in the file the parts of the runs of a time are
}

// A placing is where a part is in the file: its subparts, one after the other.
type placing struct {
	begin int64        // of the first, in bytes
	sizes [subs]uint32 // of each, in numbers of 64 bits
}

// A run costs its records and the index of its parts.
func (r *run) bytes() int64 { return 8*int64(cap(r.records)) + 4*(parts+1) }

// add takes the runs of a sorted batch over; first is the number of its first
// set. It gives b memory that is no longer needed.
func (s *spool) add(b *Batch, first uint32) error {
	for _, r := range b.runs {
		r.first += first
		s.held += r.bytes()
		s.runs = append(s.runs, r)
	}
	clear(b.runs)
	b.runs, b.sorted = b.runs[:0], false
	if n := len(s.spare); n > 0 && len(b.spare) == 0 {
		b.spare = append(b.spare, s.spare[n-1])
		s.spare = s.spare[:n-1]
	}
	if s.held <= s.memory {
		return nil
	}
	return s.write()
}

// write moves all runs to the file, each part into its subparts.
func (s *spool) write() error {
	if s.file == nil {
		f, err := os.CreateTemp(s.dir, "join-*")
		if err != nil {
			return fmt.Errorf("join: making a temporary file: %w", err)
		}
		s.file = f
	}
	places, end := new([parts]placing), &atomic.Int64{}
	end.Store(s.end)
	err := each(parts, s.parallel, func() func(int) error {
		var split splitter
		var pieces []piece
		return func(i int) error {
			var n int
			pieces, n = s.inMemory(pieces[:0], i)
			split.split(pieces, n)
			size := int64(0)
			for k := range subs {
				n := len(split.subpart(k))
				places[i].sizes[k] = uint32(n)
				size += 8 * int64(n)
			}
			at := end.Add(size) - size
			places[i].begin = at
			for k := range subs {
				sub := split.subpart(k)
				if _, err := s.file.WriteAt(bytesOf(sub), at); err != nil {
					return err
				}
				at += 8 * int64(len(sub))
			}
			return nil
		}
	})
	if err != nil {
		return fmt.Errorf("join: writing the temporary file: %w", err)
	}
	s.end, s.filed = end.Load(), append(s.filed, places)
	for _, r := range s.runs {
		s.spare = append(s.spare, r.records)
	}
	clear(s.runs)
	s.runs, s.held = s.runs[:0], 0
	return nil
}

// inMemory appends the pieces of a part that are in memory to dst, and counts
// their records.
func (s *spool) inMemory(dst []piece, part int) (pieces []piece, n int) {
	for k := range s.runs {
		if records := s.runs[k].part(part); len(records) > 0 {
			dst = append(dst, piece{s.runs[k].first, records})
			n += len(records)
		}
	}
	return dst, n
}

// bytesOf is the memory of b, in the processor's own order of bytes: nobody but
// this process reads the file.
func bytesOf(b []uint64) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(b))), 8*len(b))
}

// read appends what the file has of a subpart to b.
func (s *spool) read(b []uint64, part, sub int) ([]uint64, error) {
	for _, places := range s.filed {
		p := &places[part]
		at, from := p.begin, len(b)
		for _, size := range p.sizes[:sub] {
			at += 8 * int64(size)
		}
		b = slices.Grow(b, int(p.sizes[sub]))[:from+int(p.sizes[sub])]
		if _, err := s.file.ReadAt(bytesOf(b[from:]), at); err != nil {
			return nil, fmt.Errorf("join: reading the temporary file: %w", err)
		}
	}
	return b, nil
}

// close forgets all and removes the file.
func (s *spool) close() error {
	s.runs, s.spare, s.filed = nil, nil, nil
	if s.file == nil {
		return nil
	}
	err := errors.Join(s.file.Close(), os.Remove(s.file.Name()))
	s.file = nil
	if err != nil {
		return fmt.Errorf("join: removing the temporary file: %w", err)
	}
	return nil
}
