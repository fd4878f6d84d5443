package durable

import (
	"encoding/binary"
	"errors"
	"fmt"
	"iter"

	"github.com/wiretrace/wiretrace/internal/fields"
	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/shingle/join/cluster"
)

// errNoPairs is the answer of Edges for an index that was begun by a version
// that kept no pairs.
var errNoPairs = errors.New("the pairs of its first documents were not kept by the version that began it: make the index anew")

// keepPairs adds the pairs of a batch to its changes. In the first batch of an
// index there is a record even if there are no pairs.
func (x *Index) keepPairs(b *batch, pairs []verified) {
	if len(pairs) == 0 && b.first > 0 {
		return
	}
	var value []byte
	for _, p := range pairs {
		for _, n := range []int{p.B.Number - int(b.first), p.A.Number, p.shared, p.sizes.a, p.sizes.b} {
			value = binary.AppendUvarint(value, uint64(n))
		}
	}
	b.changes.Put(key(pairsKey, b.first), value)
}

// Edges yields every pair of the index, of all runs, ascending by B and then by
// A, with its likeness: what package cluster takes.
func (x *Index) Edges() iter.Seq2[cluster.Edge, error] {
	return func(yield func(cluster.Edge, error) bool) {
		if err := x.edges(func(e cluster.Edge) bool { return yield(e, nil) }); err != nil {
			yield(cluster.Edge{}, fmt.Errorf("durable: reading pairs: %w", err))
		}
	}
}

func (x *Index) edges(yield func(cluster.Edge) bool) error {
	if x.Len() == 0 {
		return nil
	}
	if _, ok, err := x.store.Get(key(pairsKey, 0)); err != nil {
		return err
	} else if !ok {
		return errNoPairs
	}
	for r, err := range x.store.Scan(key(pairsKey), key(pairsKey+1)) {
		if err != nil {
			return err
		}
		b := fields.Reader{Rest: r.Value}
		for len(b.Rest) > 0 {
			e, err := x.edge(&b, r)
			if err != nil {
				return err
			}
			if !yield(e) {
				return nil
			}
		}
	}
	return nil
}

// edge reads a pair of a record.
func (x *Index) edge(b *fields.Reader, r lsh.Record) (cluster.Edge, error) {
	first := uint64(binary.BigEndian.Uint32(r.Key[1:]))
	last, a := b.Number(), b.Number()
	s := sizes{int(b.Number()), int(b.Number()), int(b.Number())}
	last += first
	if b.Bad || last >= maxUnits || a >= last || s.shared < 1 || s.shared > min(s.a, s.b) {
		return cluster.Edge{}, fmt.Errorf("%w: a list of %d bytes of pairs", errDamaged, len(r.Value))
	}
	p := s.pair()
	return cluster.Edge{A: uint32(a), B: uint32(last), Like: float32(x.like(&p))}, nil
}

// Place returns where the unit of a number is.
func (x *Index) Place(number int) (Place, error) {
	d, last, err := x.documentOf(uint32(number))
	if err != nil {
		return Place{}, fmt.Errorf("durable: looking for unit %d: %w", number, err)
	}
	u := d.Units[number-(int(last)+1-len(d.Units))]
	return Place{d.ID, u.Start, u.End, number}, nil
}
