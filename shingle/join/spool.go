package join

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
)

// A spool holds the shingles of all sets until all are there, parted by their
// highest bits: what is equal comes to lie in one part, small enough for the
// processor's cache. A part is written in blocks, which stay in memory up to a
// bound and then go to a file.
//
// A record is 64 bits: the 52 lower bits of the shingle, and in the 12 bits
// that the part implies, how many sets on from the last record of the part its
// set is. 4095 there means that the next record is the number of the set.
type spool struct {
	memory int64
	dir    string
	parts  [parts]part
	file   *os.File
	end    int64 // of the file
	buf    []byte
}

const (
	partBits = 12
	parts    = 1 << partBits
	block    = 1024 // records of a block: 8 KiB, which a disk takes in one go
	far      = 1<<partBits - 1
)

// A part is the records of one value of the highest bits.
type part struct {
	open   []uint64   // the block being filled
	blocks [][]uint64 // full blocks in memory, before those in the file
	filed  []extent   // blocks in the file
	last   uint32     // set of the last record
}

// An extent is a block in the file.
type extent struct {
	at int64
	n  int // records
}

// add appends the shingles of a set.
func (s *spool) add(set uint32, shingles []uint64) error {
	for _, h := range shingles {
		p := &s.parts[h>>(64-partBits)]
		gap := uint64(set - p.last)
		if len(p.open)+2 > block {
			if err := s.flush(p); err != nil {
				return err
			}
		}
		if gap >= far {
			p.open = append(p.open, h<<partBits|far, uint64(set))
		} else {
			p.open = append(p.open, h<<partBits|gap)
		}
		p.last = set
	}
	return nil
}

// flush puts the open block of p away.
func (s *spool) flush(p *part) error {
	if s.memory -= 8 * int64(len(p.open)); s.memory >= 0 {
		p.blocks = append(p.blocks, p.open)
		p.open = make([]uint64, 0, block)
		return nil
	}
	if s.file == nil {
		f, err := os.CreateTemp(s.dir, "join-*")
		if err != nil {
			return fmt.Errorf("join: making a temporary file: %w", err)
		}
		s.file = f
	}
	s.buf = s.buf[:0]
	for _, r := range p.open {
		s.buf = binary.LittleEndian.AppendUint64(s.buf, r)
	}
	if _, err := s.file.WriteAt(s.buf, s.end); err != nil {
		return fmt.Errorf("join: writing the temporary file: %w", err)
	}
	p.filed = append(p.filed, extent{s.end, len(p.open)})
	s.end += int64(len(s.buf))
	p.open = p.open[:0]
	return nil
}

// read calls f for every record of a part, in the order they were added. It is
// safe for concurrent use on different parts, and frees what it has read.
func (s *spool) read(i int, f func(hash uint64, set uint32)) error {
	p := &s.parts[i]
	defer func() { *p = part{} }()
	var set uint32
	each := func(records []uint64) {
		for j := 0; j < len(records); j++ {
			r := records[j]
			if gap := r & far; gap < far {
				set += uint32(gap)
			} else {
				j++
				set = uint32(records[j])
			}
			f(r>>partBits, set)
		}
	}
	for _, b := range p.blocks {
		each(b)
	}
	if len(p.filed) > 0 {
		buf, records := make([]byte, 8*block), make([]uint64, block)
		for _, e := range p.filed {
			if _, err := s.file.ReadAt(buf[:8*e.n], e.at); err != nil {
				return fmt.Errorf("join: reading the temporary file: %w", err)
			}
			for j := range e.n {
				records[j] = binary.LittleEndian.Uint64(buf[8*j:])
			}
			each(records[:e.n])
		}
	}
	each(p.open)
	return nil
}

// close removes the file.
func (s *spool) close() error {
	s.parts = [parts]part{}
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
