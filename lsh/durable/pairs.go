package durable

import (
	"cmp"
	"encoding/binary"
	"errors"
	"slices"
	"sync"

	"github.com/wiretrace/wiretrace/shingle"
)

// A Place is a unit of a document.
type Place struct {
	Document   string
	Start, End int // bytes
	Number     int // of the unit in the index: those added later have higher ones
}

// A Pair is two units, A added before B, and how alike they are: exact.
type Pair struct {
	A, B        Place
	Resemblance float64
	AInB, BInA  float64 // the share of A's shingles that are in B, and the reverse
}

// long is how many units may have a hash before its list is only read if the
// others do not decide. Why not more? A new unit reads up to k such lists. Why
// not fewer? A story with dozens of reprints is found by reading them.
const long = 64

// A hit is a hash that unit b of a batch shares with an earlier one: 32 bits of
// b's place in the batch, 32 of the entry of the other, which are its class and
// number.
type hit = uint64

// pairs returns those of a batch with each other and with all before.
func (x *Index) pairs(b *batch) ([]Pair, error) {
	f := &finder{Index: x, b: b, skipped: make([]int32, len(b.units))}
	hits, err := f.hits()
	if err != nil {
		return nil, err
	}
	return f.verify(f.candidates(hits))
}

// A finder finds the pairs of one batch.
type finder struct {
	*Index
	b       *batch
	skipped []int32 // by unit of the batch: how many of its hashes are long
}

// A group is the units of the batch that have a hash.
type group struct {
	hash    uint32
	members []uint64 // entries, ascending
	n       int      // units that have the hash, in the batch and before
}

// hits returns the hits of all hashes, ascending: all of those that are not
// long, and of the long ones what could make a pair by itself.
func (f *finder) hits() ([]hit, error) {
	var groups []group
	for list := f.b.list; len(list) > 0; {
		n := 1
		for n < len(list) && list[n]>>32 == list[0]>>32 {
			n++
		}
		groups = append(groups, group{uint32(list[0] >> 32), list[:n], n})
		list = list[n:]
	}
	// The short ones first: each processor has a stretch of the hashes.
	parts, mu := f.o.Parallel, sync.Mutex{}
	var out []hit
	err := parallel(parts, func(i int) error {
		var hits []hit
		mine := groups[len(groups)*i/parts : len(groups)*(i+1)/parts]
		old := make([][]uint64, len(mine))
		err := f.lookup(mine, func(k int, found []uint64) {
			if mine[k].n += len(found); mine[k].n <= long {
				old[k] = append(old[k], found...)
			}
		})
		for k := range mine {
			if mine[k].n <= long {
				hits = f.join(hits, mine[k].members, old[k], nil)
			}
		}
		mu.Lock()
		defer mu.Unlock()
		out = append(out, hits...)
		return err
	})
	if err != nil {
		return nil, err
	}
	// Then the long ones, with the units that cannot do without them.
	var hot []group
	for _, g := range groups {
		if g.n > long {
			hot = append(hot, g)
			for _, e := range g.members {
				f.skipped[uint32(e)&(maxUnits-1)-f.b.first]++
			}
		}
	}
	err = f.lookup(hot, func(k int, found []uint64) { out = f.join(out, nil, found, hot[k].members) })
	if err != nil {
		return nil, err
	}
	for _, g := range hot {
		out = f.join(out, g.members, nil, g.members)
	}
	slices.Sort(out)
	return out, nil
}

// join appends the hits of units of the batch with earlier ones that have the
// same hash: members with each other and with old; or, for a long hash, of
// careful with old and members where the unit needs it.
func (f *finder) join(out []hit, members, old, careful []uint64) []hit {
	later := members
	if careful != nil {
		later = careful
	}
	for _, e := range later {
		unit := uint32(e)&(maxUnits-1) - f.b.first
		for _, list := range [][]uint64{old, members} {
			for _, a := range list {
				if a&(maxUnits-1) >= e&(maxUnits-1) {
					continue
				}
				class := uint64(uint32(a)) >> unitBits
				need := f.least(len(f.b.units[unit].Set), class)
				if need == never || careful != nil && need > int(f.skipped[unit]) {
					continue
				}
				out = append(out, uint64(unit)<<32|uint64(uint32(a)))
			}
		}
	}
	return out
}

// lookup calls found for every group with entries of earlier units that have its
// hash, once for each list and segment that has some.
func (f *finder) lookup(groups []group, found func(k int, entries []uint64)) error {
	if len(groups) == 0 {
		return nil
	}
	for _, list := range f.recent {
		for k := range groups {
			var same []uint64
			same, list = take(list, groups[k].hash)
			if len(same) > 0 {
				found(k, same)
			}
		}
	}
	for i := range f.m.segments {
		if err := f.search(&f.m.segments[i], groups, found); err != nil {
			return err
		}
	}
	return nil
}

// take returns the entries of a hash, and those after it. It gallops: hashes
// come in ascending order and are spread evenly.
func take(list []uint64, hash uint32) (same, rest []uint64) {
	step := 1
	for step < len(list) && list[step]>>32 < uint64(hash) {
		step *= 2
	}
	at, _ := slices.BinarySearch(list[step/2:min(step+1, len(list))], uint64(hash)<<32)
	list = list[step/2+at:]
	n := 0
	for n < len(list) && list[n]>>32 == uint64(hash) {
		n++
	}
	return list[:n], list[n:]
}

// search is lookup in one segment. Where many buckets are wanted it reads all of
// the stretch in order, otherwise each by itself.
func (f *finder) search(g *segment, groups []group, found func(k int, entries []uint64)) error {
	bucket := func(k int) uint32 { return uint32(uint64(groups[k].hash) << 32 >> (64 - g.bits)) }
	var list []uint64
	k := 0
	within := func(at uint32, value []byte) {
		list = entries(list[:0], value)
		rest := list
		for ; k < len(groups) && bucket(k) == at; k++ {
			var same []uint64
			if same, rest = take(rest, groups[k].hash); len(same) > 0 {
				found(k, same)
			}
		}
	}
	last := len(groups) - 1
	if uint32(len(groups)) > (bucket(last)-bucket(0))/8 {
		for r, err := range f.store.Scan(key(bucketKey, g.number, bucket(0)), append(key(bucketKey, g.number, bucket(last)), 0)) {
			if err != nil {
				return err
			}
			at := binary.BigEndian.Uint32(r.Key[5:])
			for k < len(groups) && bucket(k) < at {
				k++
			}
			within(at, r.Value)
		}
		return nil
	}
	for k < len(groups) {
		at := bucket(k)
		value, _, err := f.store.Get(key(bucketKey, g.number, at))
		if err != nil {
			return err
		}
		within(at, value)
	}
	return nil
}

// A candidate is two units that have enough hashes in common, by number.
type candidate struct{ a, b uint32 }

// candidates returns the pairs of units with enough hits, by a and then b.
func (f *finder) candidates(hits []hit) []candidate {
	var out []candidate
	for len(hits) > 0 {
		n := 1
		for n < len(hits) && hits[n] == hits[0] {
			n++
		}
		b, a := uint32(hits[0]>>32), uint32(hits[0])
		hits = hits[n:]
		need := f.least(len(f.b.units[b].Set), uint64(a)>>unitBits)
		if skipped := int(f.skipped[b]); need > skipped {
			need -= skipped // the long hashes may be those that are missing
		}
		if n >= need {
			out = append(out, candidate{a & (maxUnits - 1), b})
		}
	}
	slices.SortFunc(out, func(p, q candidate) int { return cmp.Or(cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b)) })
	return out
}

// verify compares the sets of candidates and returns those that are pairs, in
// ascending order of B, then of A.
func (f *finder) verify(todo []candidate) ([]Pair, error) {
	parts, mu := f.o.Parallel, sync.Mutex{}
	var out []Pair
	err := parallel(parts, func(i int) error {
		var pairs []Pair
		var d *Document
		first, last := uint32(1), uint32(0) // units of d
		for _, c := range todo[len(todo)*i/parts : len(todo)*(i+1)/parts] {
			b := f.b.units[c.b]
			a, place := (*Unit)(nil), Place{Number: int(c.a)}
			if c.a >= f.b.first {
				a, place.Document = f.b.units[c.a-f.b.first], f.b.ids[c.a-f.b.first]
			} else {
				if c.a < first || c.a > last {
					var err error
					if d, last, err = f.documentOf(c.a); err != nil {
						return err
					}
					first = last + 1 - uint32(len(d.Units))
				}
				a, place.Document = &d.Units[c.a-first], d.ID
			}
			p := compare(a.Set, b.Set)
			like := p.Resemblance
			if f.containment {
				like = max(p.AInB, p.BInA)
			}
			if like < f.t {
				continue
			}
			place.Start, place.End = a.Start, a.End
			p.A, p.B = place, Place{f.b.ids[c.b], b.Start, b.End, int(f.b.first + c.b)}
			pairs = append(pairs, p)
		}
		mu.Lock()
		defer mu.Unlock()
		out = append(out, pairs...)
		return nil
	})
	slices.SortFunc(out, func(p, q Pair) int { return cmp.Or(p.B.Number-q.B.Number, p.A.Number-q.A.Number) })
	return out, err
}

// compare measures how alike two sets are.
func compare(a, b shingle.Set) Pair {
	n := a.Shared(b)
	if n == 0 {
		return Pair{}
	}
	return Pair{Resemblance: float64(n) / float64(len(a)+len(b)-n), AInB: float64(n) / float64(len(a)), BInA: float64(n) / float64(len(b))}
}

// documentOf returns the document of a unit, and the number of its last unit.
func (x *Index) documentOf(unit uint32) (*Document, uint32, error) {
	for r, err := range x.store.Scan(key(documentKey, unit), key(documentKey+1)) {
		if err != nil {
			return nil, 0, err
		}
		d, err := document(r.Value)
		last := binary.BigEndian.Uint32(r.Key[1:])
		if err == nil && uint64(unit)+uint64(len(d.Units)) <= uint64(last) {
			err = errDamaged
		}
		return d, last, err
	}
	return nil, 0, errDamaged
}

// parallel calls do(0) .. do(n-1) side by side and joins their errors.
func parallel(n int, do func(int) error) error {
	errs := make([]error, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { errs[i] = do(i) })
	}
	wg.Wait()
	return errors.Join(errs...)
}
