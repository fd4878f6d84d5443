package wiretrace

import "context"

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
	var todo [][2]int
	for k := range ready {
		if _, ok := d.repeats(&ready[k].doc); ok {
			continue
		}
		if err := d.enter(&ready[k]); err != nil {
			return nil, err
		}
		i := len(d.docs) - 1
		if len(docs) <= d.o.Exhaustive {
			for e := range i {
				todo = append(todo, [2]int{e, i})
			}
			continue
		}
		for _, e := range d.finder.candidates(ready[k].units, d.o.Candidates) {
			todo = append(todo, [2]int{e, i})
		}
		if err := d.finder.add(i, ready[k].units); err != nil {
			return nil, err
		}
	}
	if d.pairs, err = d.align(ctx, todo); err != nil {
		return nil, err
	}
	return d.Report(ctx)
}
