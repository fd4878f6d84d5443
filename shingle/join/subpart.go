package join

import (
	"cmp"
	"slices"

	"github.com/wiretrace/wiretrace/internal/hugepage"
)

// A corpus of some hundred thousand texts has parts that do not fit into the
// second cache when they are grouped. So what goes to the file is parted once
// more by the next bits of the hash, which costs little as it is copied anyway.
// What is in memory when the file is read is parted then, and so is a large part
// of which all is in memory.
//
// Why eight: the subparts of ten million articles fit then, and those of what
// goes to the file at a time, some 8,000 records each, are long enough to be
// read one by one.
const (
	subBits = 3
	subs    = 1 << subBits
	large   = 1 << 17 // records of a part
)

// A piece is the records of a subpart, or of a part, whose sets are counted from
// one set on.
type piece struct {
	first   uint32 // number of that set
	records []uint64
}

// A splitter parts a part into its subparts. Each is pieces, one after the other:
// before the records of a piece stands a header, the number of its first set and
// how many records it has. Unlike those of a run these first sets are multiples
// of runSets: what several runs have of so many sets is one piece. A splitter is
// for one goroutine.
type splitter struct {
	memory []uint64
	room   int          // of each subpart in it
	ends   [subs]int    // where the next record of each goes
	header [subs]int    // where that of the last piece is
	block  [subs]uint32 // the first set of the last piece, in multiples of runSets

	fetched uint64 // makes reading memory a thing to be done, see fetch
}

// subpart returns subpart k of the part that was split last.
func (s *splitter) subpart(k int) []uint64 { return s.memory[k*s.room : s.ends[k]] }

// split parts pieces, which have n records.
func (s *splitter) split(pieces []piece, n int) {
	s.room = n + 2*len(pieces) // any subpart may get all records, and two headers a piece
	if len(s.memory) < subs*s.room {
		s.memory = hugepage.Make[uint64](subs * (s.room + s.room/8))
	}
	for k := range subs {
		s.ends[k], s.header[k] = k*s.room, -1
	}
	for some := range slices.Chunk(pieces, ahead) {
		s.fetch(some)
		for _, p := range some {
			s.addPiece(p)
		}
	}
	for k := range subs {
		s.close(k)
	}
}

// ahead is how many pieces are fetched at a time: their records fit into the first
// cache together.
const ahead = 8

// fetch reads a number of every line of the cache that pieces are in. They are
// anywhere in memory: read one after the other, each line would be waited for,
// and these loads wait for each other no more than the processor makes them.
func (s *splitter) fetch(pieces []piece) {
	sum := uint64(0)
	for _, p := range pieces {
		for i := 0; i < len(p.records); i += 8 {
			sum += p.records[i]
		}
	}
	s.fetched += sum
}

// addPiece adds the records of a piece.
func (s *splitter) addPiece(p piece) {
	// The first set of a piece is any, so that it may lie in two blocks.
	block, shift := p.first/runSets, p.first%runSets
	next := len(p.records)
	if uint32(p.records[next-1])%runSets+shift >= runSets {
		next, _ = slices.BinarySearchFunc(p.records, runSets-shift, func(r uint64, set uint32) int { return cmp.Compare(uint32(r)%runSets, set) })
	}
	s.add(p.records[:next], block, shift)
	s.add(p.records[next:], block+1, shift)
}

// add adds records of sets of one block, whose numbers in it are those of the
// records and shift.
func (s *splitter) add(records []uint64, block, shift uint32) {
	if len(records) == 0 {
		return
	}
	for k := range subs {
		if s.header[k] < 0 || s.block[k] != block {
			s.close(k)
			s.header[k], s.block[k] = s.ends[k], block
			s.ends[k]++
		}
	}
	memory, ends := s.memory, &s.ends
	for _, r := range records {
		k := r >> (64 - subBits)
		at := ends[k]
		memory[at] = r&^(runSets-1) | (r+uint64(shift))%runSets
		ends[k] = at + 1
	}
}

// close writes the header of the last piece of a subpart, or takes it back if the
// piece is empty.
func (s *splitter) close(k int) {
	switch n := s.ends[k] - s.header[k] - 1; {
	case s.header[k] < 0:
	case n == 0:
		s.ends[k]--
	default:
		s.memory[s.header[k]] = uint64(s.block[k]*runSets)<<32 | uint64(n)
	}
}

// piecesOf appends the pieces of a strand, which share its memory.
func piecesOf(dst []piece, strand []uint64) []piece {
	for len(strand) > 0 {
		n := 1 + uint32(strand[0])
		dst = append(dst, piece{uint32(strand[0] >> 32), strand[1:n]})
		strand = strand[n:]
	}
	return dst
}

// A reader reads a spool, part by part. It is for one goroutine.
type reader struct {
	spool  *spool
	split  splitter // what is in memory of the part
	filed  []uint64 // what is in the file of the subpart
	pieces []piece
}

// part calls do with the pieces of every subpart of a part, or with those of the
// part as a whole if all of it is in memory and small. In either case records are
// in the order of their sets, and the pieces good until do returns.
func (r *reader) part(i int, do func([]piece)) error {
	s := r.spool
	pieces, n := s.inMemory(r.pieces[:0], i)
	r.pieces = pieces
	if len(s.filed) == 0 && n < large {
		do(r.pieces)
		return nil
	}
	r.split.split(r.pieces, n)
	for k := range subs {
		var err error
		if r.filed, err = s.read(r.filed[:0], i, k); err != nil {
			return err
		}
		r.pieces = piecesOf(piecesOf(r.pieces[:0], r.filed), r.split.subpart(k))
		do(r.pieces)
	}
	return nil
}
