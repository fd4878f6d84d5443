package join

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
)

// A spool holds the shingles of all sets until all are there, parted by their
// highest bits: what is equal comes to lie in one part, small enough for the
// processor's cache. Runs stay in memory up to a bound. Then all that are there
// go to a file as one, written and later read in long pieces.
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

// write moves all runs to the file.
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
	// Some parts at a time make a piece of about a megabyte.
	const some = 16
	err := each(parts/some, s.parallel, func() func(int) error {
		var records []uint64
		var b []byte
		return func(i int) error {
			records, b = records[:0], b[:0]
			for p := some * i; p < some*(i+1); p++ {
				records = s.gather(records, p)
			}
			for _, r := range records {
				b = binary.LittleEndian.AppendUint64(b, r)
			}
			_, err := s.file.WriteAt(b, begin[some*i])
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

// gather appends the records of a part of the runs in memory to dst.
func (s *spool) gather(dst []uint64, part int) []uint64 {
	for k := range s.runs {
		if records := s.runs[k].part(part); len(records) > 0 {
			dst = append(append(dst, s.runs[k].header()), records...)
		}
	}
	return dst
}

// read appends all records of a part to dst, those of each run after its
// header, in the order they were added. It is safe for concurrent use. buf is
// scratch.
func (s *spool) read(dst []uint64, part int, buf *[]byte) ([]uint64, error) {
	for _, begin := range s.filed {
		n := int(begin[part+1] - begin[part])
		if cap(*buf) < n {
			*buf = make([]byte, n+n/4)
		}
		b := (*buf)[:n]
		if _, err := s.file.ReadAt(b, begin[part]); err != nil {
			return nil, fmt.Errorf("join: reading the temporary file: %w", err)
		}
		for ; len(b) > 0; b = b[8:] {
			dst = append(dst, binary.LittleEndian.Uint64(b))
		}
	}
	return s.gather(dst, part), nil
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
