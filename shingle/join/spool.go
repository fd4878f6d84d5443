package join

import (
	"errors"
	"fmt"
	"os"
	"unsafe"
)

// A spool holds the shingles of all sets until all are there, parted by their
// highest bits. Runs stay in memory up to a bound. Then all that are there go to
// a file as one, written and later read in long pieces.
type spool struct {
	memory   int64
	parallel int
	dir      string

	runs  []run
	held  int64      // bytes of the runs
	spare [][]uint64 // memory of runs that went to the file
	file  *os.File
	end   int64               // of the file
	filed []*[parts + 1]int64 // where in the file the parts of the runs of a time begin
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

// write moves all runs to the file. There each part of a run stands behind a
// header: the number of its first set, and how many records it has.
func (s *spool) write() error {
	if s.file == nil {
		f, err := os.CreateTemp(s.dir, "join-*")
		if err != nil {
			return fmt.Errorf("join: making a temporary file: %w", err)
		}
		s.file = f
	}
	begin := new([parts + 1]int64)
	at := s.end
	for i := range parts {
		begin[i] = at
		for k := range s.runs {
			if n := len(s.runs[k].part(i)); n > 0 {
				at += 8 * int64(1+n)
			}
		}
	}
	begin[parts], s.end = at, at
	err := each(parts, s.parallel, func() func(int) error {
		var b []uint64
		return func(i int) error {
			b = b[:0]
			for k := range s.runs {
				r := &s.runs[k]
				if records := r.part(i); len(records) > 0 {
					b = append(append(b, uint64(r.first)<<32|uint64(len(records))), records...)
				}
			}
			_, err := s.file.WriteAt(bytesOf(b), begin[i])
			return err
		}
	})
	if err != nil {
		return fmt.Errorf("join: writing the temporary file: %w", err)
	}
	s.filed = append(s.filed, begin)
	for _, r := range s.runs {
		s.spare = append(s.spare, r.records)
	}
	clear(s.runs)
	s.runs, s.held = s.runs[:0], 0
	return nil
}

// bytesOf is the memory of b, in the processor's own order of bytes: nobody but
// this process reads the file.
func bytesOf(b []uint64) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(b))), 8*len(b))
}

// A piece is the records of a part that come from one run.
type piece struct {
	first   uint32 // number of the run's first set
	records []uint64
}

// pieces returns the records of a part in the order they were added. They are
// good until the next call with the same memory, which is kept in dst and buf. It
// is safe for concurrent use.
func (s *spool) pieces(dst []piece, part int, buf *[]uint64) ([]piece, error) {
	n := 0
	for _, begin := range s.filed {
		n += int(begin[part+1]-begin[part]) / 8
	}
	if cap(*buf) < n {
		*buf = make([]uint64, n+n/8)
	}
	b := (*buf)[:n]
	for from, times := b, s.filed; len(times) > 0; times = times[1:] {
		begin := times[0]
		n := int(begin[part+1]-begin[part]) / 8
		if _, err := s.file.ReadAt(bytesOf(from[:n]), begin[part]); err != nil {
			return nil, fmt.Errorf("join: reading the temporary file: %w", err)
		}
		from = from[n:]
	}
	for dst = dst[:0]; len(b) > 0; {
		n := 1 + uint32(b[0])
		dst = append(dst, piece{uint32(b[0] >> 32), b[1:n]})
		b = b[n:]
	}
	for k := range s.runs {
		if records := s.runs[k].part(part); len(records) > 0 {
			dst = append(dst, piece{s.runs[k].first, records})
		}
	}
	return dst, nil
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
