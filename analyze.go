package wiretrace

import (
	"context"
	"slices"
)

// Analyze finds what docs have in common and who copied whom: in one call what
// a [Detector] does document by document, but that what the outlets repeat is
// learned from all documents first. The report is a pure function of the
// documents, their order and the options. A document given twice, the same in
// every field, is one document that matches itself. Nil options mean the
// defaults.
func Analyze(ctx context.Context, docs []Document, o *Options) (*Report, error) {
	d, err := New(o)
	if err != nil {
		return nil, err
	}
	ready := make([]prepared, len(docs))
	err = d.parallel(ctx, len(docs), func(i int) (err error) {
		ready[i], err = d.prepare(docs[i])
		return err
	})
	if err != nil {
		return nil, err
	}
	for k := range ready {
		d.observe(&ready[k])
	}
	err = d.parallel(ctx, len(docs), func(i int) error {
		d.unfurnish(&ready[i])
		return nil
	})
	if err != nil {
		return nil, err
	}
	if d.finder.own != nil {
		d.finder.crowds = crowds{most: d.o.Index.MaxBucket, of: map[uint64]int{}}
	}
	var todo [][2]int
	for some := range slices.Chunk(ready, batch) {
		more, err := d.propose(ctx, some, len(docs) <= d.o.Exhaustive)
		if err != nil {
			return nil, err
		}
		todo = append(todo, more...)
	}
	if d.pairs, err = d.align(ctx, todo); err != nil {
		return nil, err
	}
	d.finder, d.words, d.sets = nil, nil, nil // no document will be looked up again
	return d.Report(ctx)
}

// batch is the number of documents that enter together and look for candidates
// side by side. What a query finds of documents that come later is thrown away,
// which is little if a batch is a small part of the corpus; with 64 and fewer the
// processors wait for one another.
const batch = 256

// propose lets documents enter and returns the pairs of each with an earlier one
// that are worth a comparison, or all pairs if every is true.
func (d *Detector) propose(ctx context.Context, some []prepared, every bool) ([][2]int, error) {
	var entered []int // their places in some
	first := len(d.docs)
	for k := range some {
		if i, ok := d.repeats(&some[k].doc); ok {
			d.again[i] = true
			continue
		}
		if err := d.enter(&some[k]); err != nil {
			return nil, err
		}
		if !every {
			if err := d.finder.add(len(d.docs)-1, some[k].units); err != nil {
				return nil, err
			}
			d.words.add(len(d.docs)-1, some[k].words)
		}
		entered = append(entered, k)
	}
	var earlier [][]int
	if every {
		for n := range entered {
			earlier = append(earlier, upTo(first+n))
		}
	} else {
		units := make([][]unit, len(entered))
		for n, k := range entered {
			units[n] = some[k].units
		}
		var cut int64
		var err error
		if earlier, cut, err = d.finder.propose(ctx, first, units, d.o.Candidates); err != nil {
			return nil, err
		}
		d.cut += cut
		if err = spread(ctx, len(entered), func(n int) error {
			earlier[n] = d.direct(first+n, d.alike(some[entered[n]].words, first+n, earlier[n]))
			return nil
		}); err != nil {
			return nil, err
		}
	}
	var todo [][2]int
	for n := range entered {
		for _, e := range earlier[n] {
			todo = append(todo, [2]int{e, first + n})
		}
	}
	return todo, nil
}
