package join

import (
	"math/bits"
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
// Most shingles of news occur once, and need no group: so the records are
// counted first, by some bits of their hash, in a table of bytes that fits into
// the second cache, and those that met no other there are left out; what is left
// is counted once more by other bits. So nine in ten of those that occur once
// are gone before a hash table is filled.
type grouper struct {
	sizes []uint32 // by set: its shingles, those it repeats counted as often
	have  []uint32 // by set: its distinct shingles that others have

	raw     []uint64 // the records of the part as they are kept
	seen    []uint8  // by bits of the hash: how often it occurred, see count
	records []record
	slots   []uint32 // open addressing: 1 + the number of a group, or 0
	groups  []group
	buf     []byte
}

// A record is a shingle of a set. Its hash becomes the number of its group.
type record struct {
	hash uint64
	set  uint32
}

// A group is the sets that have one shingle.
type group struct {
	hash uint64
	last uint32 // set it was seen in last
	n    uint32 // sets it was seen in
	at   uint32 // where they go
}

// part reads a part, and returns the shingles that several sets have in order
// of their first occurrence. It takes off the sizes what a set repeats, and adds
// what it shares to have.
func (g *grouper) part(s *spool, i int) (shared, error) {
	raw, err := s.read(g.raw[:0], i, &g.buf)
	if err != nil {
		return shared{}, err
	}
	g.raw = raw
	g.repeated()
	return g.group(), nil
}

// counts returns an empty table of bytes, and by how much a hash is to be
// shifted for its place there, to count n hashes with four to eight bytes each.
func (g *grouper) counts(n int) ([]uint8, uint) {
	size := bits.Len(uint(4 * n))
	if len(g.seen) < 1<<size {
		g.seen = hugepage.Make[uint8](1 << size)
	}
	clear(g.seen[:1<<size])
	return g.seen[:1<<size], uint(64-size) & 63
}

// count counts one: 0, 1, 3, 7, ... 255, 255. It is more than 1 from the second.
func count(c uint8) uint8 { return c<<1 | 1 }

// repeated sets g.records to those records whose hash may occur twice: to all
// that do, and some that do not. What is kept is written in any case, and then
// counted or not: there is no branch to guess wrong.
func (g *grouper) repeated() {
	seen, shift := g.counts(len(g.raw))
	for _, r := range g.raw { // a header counts too, which does no harm
		at := &seen[r>>shift]
		*at = count(*at)
	}
	if cap(g.records) < len(g.raw) {
		g.records = make([]record, len(g.raw)+len(g.raw)/8)
	}
	out, n, first := g.records[:len(g.raw)], 0, uint32(0)
	for _, r := range g.raw {
		if r&mark == mark {
			first = uint32(r >> partBits)
			continue
		}
		out[n] = record{r >> partBits, first + uint32(r&mark)}
		n += int(seen[r>>shift] >> 1 & 1)
	}
	out = out[:n]

	seen, shift = g.counts(n)
	for _, r := range out {
		at := &seen[r.hash*mix>>shift]
		*at = count(*at)
	}
	n = 0
	for _, r := range out {
		out[n] = r
		n += int(seen[r.hash*mix>>shift] >> 1 & 1)
	}
	g.records = out[:n]
}

// group brings together what is equal in g.records.
func (g *grouper) group() shared {
	g.groups = g.groups[:0]
	size := 16
	for size < 2*len(g.records) {
		size *= 2
	}
	if len(g.slots) < size {
		g.slots = make([]uint32, size)
	}
	slots := g.slots[:size]
	clear(slots)
	kept := g.records[:0]
	for _, r := range g.records {
		j := r.hash * mix >> 32 & uint64(size-1)
		for slots[j] != 0 && g.groups[slots[j]-1].hash != r.hash {
			j = (j + 1) & uint64(size-1)
		}
		if slots[j] == 0 {
			g.groups = append(g.groups, group{hash: r.hash, last: r.set, n: 1})
			slots[j] = uint32(len(g.groups))
		} else {
			gr := &g.groups[slots[j]-1]
			if gr.last == r.set {
				atomic.AddUint32(&g.sizes[r.set], ^uint32(0))
				continue
			}
			gr.last = r.set
			gr.n++
		}
		kept = append(kept, record{uint64(slots[j] - 1), r.set})
	}
	var out shared
	sum, shingles := uint32(0), 0
	for k := range g.groups {
		if gr := &g.groups[k]; gr.n > 1 {
			gr.at = sum
			sum += gr.n
			shingles++
		}
	}
	out.sets, out.count = make([]uint32, sum), make([]uint32, 0, shingles)
	for k := range g.groups {
		if n := g.groups[k].n; n > 1 {
			out.count = append(out.count, n)
		}
	}
	for _, r := range kept {
		if gr := &g.groups[r.hash]; gr.n > 1 {
			out.sets[gr.at] = r.set
			gr.at++
			atomic.AddUint32(&g.have[r.set], 1)
		}
	}
	return out
}

// drop takes the sets out that out says, and the shingles that then fewer than
// two sets have. It takes off have what is gone.
func (f *shared) drop(out []bool, have []uint32) {
	from, sets, count := 0, f.sets[:0], f.count[:0]
	for _, n := range f.count {
		begin := len(sets)
		for _, set := range f.sets[from : from+int(n)] {
			if !out[set] {
				sets = append(sets, set)
			} else {
				atomic.AddUint32(&have[set], ^uint32(0))
			}
		}
		from += int(n)
		switch left := len(sets) - begin; left {
		case 0:
		case 1:
			atomic.AddUint32(&have[sets[begin]], ^uint32(0))
			sets = sets[:begin]
		default:
			count = append(count, uint32(left))
		}
	}
	f.sets, f.count = sets, count
}

// mix is odd, with about half its bits set.
const mix = 0x9e3779b97f4a7c15
