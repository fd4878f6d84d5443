package join

import (
	"math/bits"
	"slices"
	"sync/atomic"

	"github.com/wiretrace/wiretrace/internal/hugepage"
)

// A shared is the shingles of one part that several sets have.
type shared struct {
	sets  []uint32 // of all shingles, one after the other, ascending for each
	count []uint32 // sets of each shingle
}

// A grouper brings together what is equal in a part. It is for one goroutine.
//
// Most shingles of news occur once, and need no group. So the records are
// counted first, by some bits of their hash, in a table of bits small enough for
// the second cache, and those that met no other there are left out: nine in ten
// of those that occur once.
type grouper struct {
	reader reader
	sizes  []uint32 // by set: its shingles, those it repeats counted as often
	have   []uint32 // by set: its distinct shingles that others have, as found by this grouper

	pieces []piece
	left   []uint64 // the records of g.pieces that are left, if some are not
	seen   []seen   // by bits of the hash
	kept   records
	bins   records  // what is kept, parted once more
	slots  []uint32 // open addressing: 1 + the number of a group, or 0
	groups []group
	out    shared
}

// A seen says of 64 hashes which occurred, and which did so again.
type seen struct{ once, again uint64 }

// Records are shingles of sets, without the bits that name the part.
type records struct {
	hash []uint64
	set  []uint32
}

// of returns the records [i, j).
func (r *records) of(i, j int) records { return records{r.hash[i:j], r.set[i:j]} }

// newRecords returns memory for n records.
func newRecords(n int) records { return records{hugepage.Make[uint64](n), hugepage.Make[uint32](n)} }

// A group is the sets that have one shingle.
type group struct {
	hash uint64
	last uint32 // set it was seen in last
	n    uint32 // sets it was seen in
	at   uint32 // where they go
}

// part reads a part, and returns the shingles that several sets have. It takes
// off the sizes what a set repeats, and adds what it shares to have. Sets that
// are in out are left out; nil leaves out none.
func (g *grouper) part(i int, out bitset) (shared, error) {
	g.out = shared{sets: g.out.sets[:0], count: g.out.count[:0]}
	err := g.reader.part(i, func(pieces []piece) {
		g.pieces = pieces
		if out != nil {
			g.without(out)
		}
		g.repeated()
		begin := 0
		for _, end := range g.split() {
			g.group(g.bins.of(begin, end))
			begin = end
		}
	})
	return shared{sets: slices.Clone(g.out.sets), count: slices.Clone(g.out.count)}, err
}

// without takes the records of some sets out of g.pieces, into memory of its own.
func (g *grouper) without(out bitset) {
	n := 0
	for _, p := range g.pieces {
		n += len(p.records)
	}
	if cap(g.left) < n {
		g.left = make([]uint64, n+n/8)
	}
	left := g.left[:n]
	for i, p := range g.pieces {
		n := 0
		for _, r := range p.records {
			left[n] = r
			n += 1 - out.bit(p.first+uint32(r)%runSets)
		}
		g.pieces[i].records, left = left[:n:n], left[n:]
	}
}

// repeated sets g.kept to the records of g.pieces whose hash may occur twice:
// to all that do, and some that do not. What is kept is written in any case, and
// then counted or not: there is no branch to guess wrong.
func (g *grouper) repeated() {
	n := 0
	for _, p := range g.pieces {
		n += len(p.records)
	}
	if cap(g.kept.hash) < n {
		g.kept = newRecords(n + n/8)
	}
	size := max(6, bits.Len(uint(8*n))) // 8 to 16 bits a record
	if len(g.seen) < 1<<(size-6) {
		g.seen = hugepage.Make[seen](1 << (size - 6))
	}
	table, shift := g.seen[:1<<(size-6)], uint(64-size)&63
	clear(table)
	for _, p := range g.pieces {
		for _, r := range p.records {
			at := r >> partBits * mix >> shift
			s, bit := &table[at/64], uint64(1)<<(at%64)
			s.again |= s.once & bit
			s.once |= bit
		}
	}
	out := g.kept.of(0, n)
	n = 0
	for _, p := range g.pieces {
		for _, r := range p.records {
			h := r >> partBits
			at := h * mix >> shift
			out.hash[n], out.set[n] = h, p.first+uint32(r)%runSets
			n += int(table[at/64].again >> (at % 64) & 1)
		}
	}
	g.kept = records{out.hash[:n], out.set[:n]}
}

// bin is the number of records that are grouped at a time, on average: as many
// as lie in the second cache together with their groups.
const bin = 1 << 13

// split parts what is kept by other bits of the hash into g.bins, and returns
// where each bin ends.
func (g *grouper) split() []int {
	r := g.kept
	shift := uint(64 - bits.Len(uint(len(r.hash)/bin)))
	if shift == 64 {
		g.kept, g.bins = g.bins, r
		return []int{len(r.hash)}
	}
	if cap(g.bins.hash) < len(r.hash) {
		g.bins = newRecords(len(r.hash) + len(r.hash)/8)
	}
	out := g.bins.of(0, len(r.hash))
	next := make([]int, 1<<(64-shift)+1)
	for _, h := range r.hash {
		next[h*mix2>>(shift&63)+1]++
	}
	for i := 1; i < len(next); i++ {
		next[i] += next[i-1]
	}
	for i, h := range r.hash {
		bin := h * mix2 >> (shift & 63)
		at := next[bin]
		next[bin] = at + 1
		out.hash[at], out.set[at] = h, r.set[i]
	}
	return next[:len(next)-1] // each has moved to the end of its bin
}

// group brings together what is equal in r, whose memory it uses, and appends
// what several sets have to g.out in order of its first occurrence.
func (g *grouper) group(r records) {
	g.groups = g.groups[:0]
	size := 16
	for size < 2*len(r.hash) {
		size *= 2
	}
	if len(g.slots) < size {
		g.slots = make([]uint32, size)
	}
	slots := g.slots[:size]
	clear(slots)
	kept := 0
	for i, h := range r.hash {
		set := r.set[i]
		j := h * mix >> 32 & uint64(size-1)
		for slots[j] != 0 && g.groups[slots[j]-1].hash != h {
			j = (j + 1) & uint64(size-1)
		}
		if slots[j] == 0 {
			g.groups = append(g.groups, group{hash: h, last: set, n: 1})
			slots[j] = uint32(len(g.groups))
		} else {
			gr := &g.groups[slots[j]-1]
			if gr.last == set {
				atomic.AddUint32(&g.sizes[set], ^uint32(0))
				continue
			}
			gr.last = set
			gr.n++
		}
		r.hash[kept], r.set[kept] = uint64(slots[j]-1), set
		kept++
	}
	sum := uint32(len(g.out.sets))
	for k := range g.groups {
		if gr := &g.groups[k]; gr.n > 1 {
			gr.at = sum
			sum += gr.n
			g.out.count = append(g.out.count, gr.n)
		}
	}
	g.out.sets = slices.Grow(g.out.sets, int(sum)-len(g.out.sets))[:sum]
	for i, set := range r.set[:kept] {
		if gr := &g.groups[r.hash[i]]; gr.n > 1 {
			g.out.sets[gr.at] = set
			gr.at++
			g.have[set]++
		}
	}
}

// tell adds what the grouper has found to have, once. Groupers count each for
// itself, since a counter that all write to is waited for with every shingle.
func (g *grouper) tell(have []uint32) {
	for set, n := range g.have {
		have[set] += n
	}
	clear(g.have)
}

// mix and mix2 are odd, with about half their bits set.
const (
	mix  = 0x9e3779b97f4a7c15
	mix2 = 0xc2b2ae3d27d4eb4f
)
