package join

import "github.com/wiretrace/wiretrace/internal/hugepage"

// A Batch is sets on their way into a Join. Most of the work of adding a set
// can be done away from the Join: let every goroutine fill and Sort a batch of
// its own, and give the batches to Join.AddBatch one after the other, in the
// order that the sets are to be numbered in. The zero value is an empty batch.
// A batch is for one goroutine at a time.
//
// Some tens of thousands of shingles make a good batch. A smaller one is copied
// together with others; what makes a larger one does not fit into the
// processor's second cache.
type Batch struct {
	shingles []uint64 // of all sets, in order
	ends     []int    // where those of each set end

	sorted bool
	runs   []run
	spare  [][]uint64 // memory for records
}

// Add adds the set of the given shingles, in any order, repeated or not. It
// keeps a copy.
func (b *Batch) Add(shingles []uint64) {
	b.shingles = append(b.shingles, shingles...)
	b.ends = append(b.ends, len(b.shingles))
	b.sorted = false
}

// Len is the number of sets in the batch.
func (b *Batch) Len() int { return len(b.ends) }

// Shingles is the number of shingles in the batch.
func (b *Batch) Shingles() int { return len(b.shingles) }

// Reset empties the batch and keeps its memory.
func (b *Batch) Reset() {
	b.shingles, b.ends, b.sorted = b.shingles[:0], b.ends[:0], false
	for _, r := range b.runs {
		b.spare = append(b.spare, r.records)
	}
	b.runs = b.runs[:0]
}

// Delete takes out the sets, numbered from 0, that which says; it asks in order.
func (b *Batch) Delete(which func(set int) bool) {
	shingles, ends, start := b.shingles[:0], b.ends[:0], 0
	for i, end := range b.ends {
		if !which(i) {
			shingles = append(shingles, b.shingles[start:end]...)
			ends = append(ends, len(shingles))
		}
		start = end
	}
	b.shingles, b.ends, b.sorted = shingles, ends, false
}

// few is the number of shingles up to which sorting a batch for itself costs
// more than copying it to others.
const few = 4 * parts

// Sort brings the shingles into the order that Join.AddBatch wants, which does
// it if nobody has.
func (b *Batch) Sort() {
	if b.sorted || len(b.shingles) < few {
		return
	}
	b.sort()
}

// sort is Sort for batches of any size.
func (b *Batch) sort() {
	for _, r := range b.runs {
		b.spare = append(b.spare, r.records)
	}
	b.runs, b.sorted = b.runs[:0], true
	start := 0
	for lo := 0; lo < len(b.ends); lo += runSets {
		ends := b.ends[lo:min(lo+runSets, len(b.ends))]
		end := ends[len(ends)-1]
		b.runs = append(b.runs, run{first: uint32(lo)})
		b.runs[len(b.runs)-1].fill(b.memory(end-start), b.shingles[:end], start, ends)
		start = end
	}
}

// memory returns memory for n records.
func (b *Batch) memory(n int) []uint64 {
	for i := len(b.spare) - 1; i >= 0; i-- {
		if m := b.spare[i]; cap(m) >= n && cap(m)/2 <= n {
			b.spare[i] = b.spare[len(b.spare)-1]
			b.spare = b.spare[:len(b.spare)-1]
			return m[:n]
		}
	}
	b.spare = nil // too small, or far too large
	return hugepage.Make[uint64](n + n/16)[:n]
}

// A run is the shingles of up to runSets consecutive sets as records, sorted by
// part. In a part they are in the order of the sets.
type run struct {
	first   uint32 // number of the first set
	begin   *[parts + 1]uint32
	records []uint64
}

// A record is 64 bits: the 54 lower bits of a shingle, whose 10 higher ones are
// the number of its part, and after them the number of its set, counted from the
// first of the run.
//
// Why 1024 parts: fewer would not fit into the second cache when a million
// articles are grouped. Of more, too few records of a batch fall into each, and
// they are read from a place of their own in memory.
const (
	partBits = 10
	parts    = 1 << partBits
	runSets  = 1 << partBits
)

// part returns the records of a part.
func (r *run) part(i int) []uint64 { return r.records[r.begin[i]:r.begin[i+1]] }

// fill makes the run of the shingles from start on, those of each set ending
// where ends says.
func (r *run) fill(records, shingles []uint64, start int, ends []int) {
	r.begin, r.records = new([parts + 1]uint32), records
	next := (*[parts]uint32)(r.begin[1:])
	for _, h := range shingles[start:] {
		next[h>>(64-partBits)]++
	}
	sum := uint32(0)
	for p, n := range next {
		next[p] = sum // where the part begins, and then where its next record goes
		sum += n
	}
	for set, end := range ends {
		for _, h := range shingles[start:end] {
			p := h >> (64 - partBits)
			records[next[p]] = h<<partBits | uint64(set)
			next[p]++
		}
		start = end
	}
}
