package wiretrace

import (
	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/shingle"
)

// A filling is documents on their way into an index that nobody asks yet: many
// together, which takes two thirds of the time where the index is our own.
type filling struct {
	f    *finder
	docs int // that will come
	keys []lsh.Key
	sigs []shingle.Signature
}

// fillingUnits are added together: as many as are worth it, which is when there
// are more of them than buckets in a band that fits into the cache.
const fillingUnits = 1 << 15

// add makes the units of document doc findable once flush was called. Documents
// come in order.
func (b *filling) add(doc int, units []unit) error {
	if b.f.own == nil {
		return b.f.add(doc, units)
	}
	number := b.f.note(doc, units)
	for i, u := range units {
		b.keys, b.sigs = append(b.keys, lsh.Key(number<<unitBits|i)), append(b.sigs, shingle.Signature(u))
	}
	if len(b.keys) < fillingUnits {
		return nil
	}
	if b.f.units == len(b.keys) { // the first: it tells how many there will be
		b.f.own.Grow(b.f.units / (doc + 1) * b.docs)
	}
	return b.flush()
}

func (b *filling) flush() error {
	if len(b.keys) == 0 {
		return nil
	}
	err := b.f.own.AddAll(b.keys, b.sigs)
	clear(b.sigs)
	b.keys, b.sigs = b.keys[:0], b.sigs[:0]
	return err
}
