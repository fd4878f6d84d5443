package durable

import (
	"encoding/binary"
	"slices"
	"sync"
)

// long is how many units may have a hash before its list is only read if the
// others do not decide. Why not more? A new unit reads up to k such lists. Why
// not fewer? A story with dozens of reprints is found by reading them.
const long = 64

// A hit is a hash that unit b of a batch shares with an earlier one: 32 bits of
// b's place in the batch, 32 of the entry of the other, which are its class and
// number.
type hit = uint64

// groups are the units of a batch by their hashes.
type groups struct {
	list   []uint64 // entries, ascending
	hashes []uint32 // that there are in list, ascending
	begin  []uint32 // where in list those of a hash begin, and its end
	count  []uint32 // units that have the hash, in the batch and before
}

func groupsOf(list []uint64) groups {
	n := 0
	for i, e := range list {
		if i == 0 || e>>32 != list[i-1]>>32 {
			n++
		}
	}
	g := groups{list, make([]uint32, 0, n), make([]uint32, 0, n+1), make([]uint32, n)}
	for i, e := range list {
		if i == 0 || e>>32 != list[i-1]>>32 {
			g.hashes, g.begin = append(g.hashes, uint32(e>>32)), append(g.begin, uint32(i))
		}
		g.count[len(g.hashes)-1]++
	}
	g.begin = append(g.begin, uint32(len(list)))
	return g
}

// members returns the entries of a hash.
func (g *groups) members(k int) []uint64 { return g.list[g.begin[k]:g.begin[k+1]] }

// hits returns the hits of all hashes, ascending: all of those that are not
// long, and of the long ones what could make a pair by itself.
func (f *finder) hits() ([]hit, error) {
	g := groupsOf(f.b.list)
	// The short ones first: each processor has a stretch of the hashes.
	parts, mu := f.o.Parallel, sync.Mutex{}
	var out []hit
	err := parallel(parts, func(i int) error {
		type earlier struct {
			k     uint32
			entry uint64
		}
		var hits []hit
		var old []earlier
		from, to := len(g.hashes)*i/parts, len(g.hashes)*(i+1)/parts
		err := f.lookup(g.hashes[from:to], func(k int, entry uint64) {
			k += from
			if g.count[k]++; g.count[k] <= long {
				old = append(old, earlier{uint32(k), entry})
			}
		})
		for _, o := range old {
			if g.count[o.k] <= long {
				for _, e := range g.members(int(o.k)) {
					hits = f.hit(hits, e, o.entry, false)
				}
			}
		}
		for k := from; k < to; k++ {
			if g.count[k] <= long {
				hits = f.among(hits, g.members(k), false)
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
	var hot []int
	var hashes []uint32
	for k, n := range g.count {
		if n > long {
			hot, hashes = append(hot, k), append(hashes, g.hashes[k])
			for _, e := range g.members(k) {
				f.skipped[uint32(e)&(maxUnits-1)-f.b.first]++
			}
		}
	}
	err = f.lookup(hashes, func(k int, entry uint64) {
		for _, e := range g.members(hot[k]) {
			out = f.hit(out, e, entry, true)
		}
	})
	for _, k := range hot {
		out = f.among(out, g.members(k), true)
	}
	slices.Sort(out)
	return out, err
}

// among appends the hits of units of the batch with each other, which have the
// same hash.
func (f *finder) among(out []hit, members []uint64, isLong bool) []hit {
	for _, e := range members {
		for _, a := range members {
			if a&(maxUnits-1) < e&(maxUnits-1) {
				out = f.hit(out, e, a, isLong)
			}
		}
	}
	return out
}

// hit appends the hit of a unit of the batch, by its entry e, with an earlier
// one, by its entry a, if they can be a pair; for a long hash, if the unit cannot
// be in one without it.
func (f *finder) hit(out []hit, e, a uint64, isLong bool) []hit {
	unit := uint32(e)&(maxUnits-1) - f.b.first
	class := uint64(uint32(a)) >> unitBits
	need := f.least(len(f.b.units[unit].Set), class)
	if need == never || isLong && need > int(f.skipped[unit]) {
		return out
	}
	return append(out, uint64(unit)<<32|uint64(uint32(a)))
}

// lookup calls found for every entry of earlier units that has one of the
// hashes, which are ascending, with the place of the hash.
func (f *finder) lookup(hashes []uint32, found func(k int, entry uint64)) error {
	if len(hashes) == 0 {
		return nil
	}
	for _, list := range f.recent {
		for k, hash := range hashes {
			var same []uint64
			same, list = take(list, hash)
			for _, e := range same {
				found(k, e)
			}
		}
	}
	for i := range f.m.segments {
		if err := f.search(&f.m.segments[i], hashes, found); err != nil {
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
func (f *finder) search(g *segment, hashes []uint32, found func(k int, entry uint64)) error {
	k := 0
	within := func(at uint32, value []byte) {
		for ; k < len(hashes) && g.bucket(hashes[k]) == at; k++ {
			for i := g.find(value, hashes[k]); i < len(value); i += 8 {
				e := binary.LittleEndian.Uint64(value[i:])
				if uint32(e>>32) != hashes[k] {
					break
				}
				found(k, e)
			}
		}
	}
	first, last := g.bucket(hashes[0]), g.bucket(hashes[len(hashes)-1])
	if uint32(len(hashes)) > (last-first)/8 {
		for r, err := range f.store.Scan(key(bucketKey, g.number, first), append(key(bucketKey, g.number, last), 0)) {
			if err != nil {
				return err
			}
			at := binary.BigEndian.Uint32(r.Key[5:])
			for k < len(hashes) && g.bucket(hashes[k]) < at {
				k++
			}
			within(at, r.Value)
		}
		return nil
	}
	for k < len(hashes) {
		at := g.bucket(hashes[k])
		value, _, err := f.store.Get(key(bucketKey, g.number, at))
		if err != nil {
			return err
		}
		within(at, value)
	}
	return nil
}
