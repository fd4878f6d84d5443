package durable

import (
	"cmp"
	"encoding/binary"
	"slices"
	"sync"
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

// pairs returns those of a batch with each other and with all before.
func (x *Index) pairs(b *batch) ([]verified, error) {
	f := &finder{Index: x, b: b, skipped: make([]int32, len(b.units))}
	hits, err := f.hits()
	if err != nil {
		return nil, err
	}
	return f.verify(f.candidates(hits))
}

// like is the likeness of a pair that is measured.
func (b *bound) like(p *Pair) float64 {
	if b.containment {
		return max(p.AInB, p.BInA)
	}
	return p.Resemblance
}

// A finder finds the pairs of one batch.
type finder struct {
	*Index
	b       *batch
	skipped []int32 // by unit of the batch: how many of its hashes are long
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
func (f *finder) verify(todo []candidate) ([]verified, error) {
	parts, mu := f.o.Parallel, sync.Mutex{}
	var out []verified
	err := parallel(parts, func(i int) error {
		var pairs []verified
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
			sizes := sizes{a.Set.Shared(b.Set), len(a.Set), len(b.Set)}
			p := sizes.pair()
			if f.like(&p) < f.t {
				continue
			}
			place.Start, place.End = a.Start, a.End
			p.A, p.B = place, Place{f.b.ids[c.b], b.Start, b.End, int(f.b.first + c.b)}
			pairs = append(pairs, verified{p, sizes})
		}
		mu.Lock()
		defer mu.Unlock()
		out = append(out, pairs...)
		return nil
	})
	slices.SortFunc(out, func(p, q verified) int { return cmp.Or(p.B.Number-q.B.Number, p.A.Number-q.A.Number) })
	return out, err
}

// A verified pair has been compared.
type verified struct {
	Pair
	sizes
}

// sizes are what likeness is computed from.
type sizes struct{ shared, a, b int }

// pair returns how alike two units of these sizes are.
func (s sizes) pair() Pair {
	if s.shared == 0 {
		return Pair{}
	}
	n := float64(s.shared)
	return Pair{Resemblance: n / float64(s.a+s.b-s.shared), AInB: n / float64(s.a), BInA: n / float64(s.b)}
}

// documentOf returns the document of a unit, and the number of its last unit.
func (x *Index) documentOf(unit uint32) (*Document, uint32, error) {
	if b, ok, err := x.store.Get(key(documentKey, unit)); ok || err != nil { // as a rule it has one unit
		if err != nil {
			return nil, 0, err
		}
		d, err := document(b)
		return d, unit, err
	}
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

// parallel calls do(0) .. do(n-1) side by side and returns the first error, in
// that order: what is wrong with a store, most of them meet.
func parallel(n int, do func(int) error) error {
	errs := make([]error, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { errs[i] = do(i) })
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
