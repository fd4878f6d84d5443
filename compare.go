package wiretrace

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/lineage"
)

// A readied text is made ready for comparison when the first of its pairs is
// compared, and dropped after the last: of a large corpus in the order of time
// few are ready at once.
type readied struct {
	once sync.Once
	text *align.Prepared
	left atomic.Int64 // pairs
}

// take returns the text of w made ready.
func (r *readied) take(w lineage.Witness) *align.Prepared {
	r.once.Do(func() {
		if w.Source != "" {
			r.text = align.PrepareReport(w.Text, w.Source)
		} else {
			r.text = align.Prepare(w.Text)
		}
	})
	return r.text
}

// done says that one pair of the text was compared.
func (r *readied) done() {
	if r.left.Add(-1) == 0 {
		r.text = nil
	}
}

// align compares pairs of documents word by word and returns those with a
// passage, in the order of todo.
func (d *Detector) align(ctx context.Context, todo [][2]int) ([]lineage.Pair, error) {
	ready := map[int]*readied{}
	for _, pair := range todo {
		for _, i := range pair {
			if ready[i] == nil {
				ready[i] = new(readied)
			}
			ready[i].left.Add(1)
		}
	}
	all := make([]lineage.Pair, len(todo))
	err := d.parallel(ctx, len(todo), func(k int) error {
		a, b := todo[k][0], todo[k][1]
		x, y := ready[a], ready[b]
		all[k] = lineage.Pair{A: a, B: b, Passages: d.al.Compare(x.take(d.ws[a]), y.take(d.ws[b]))}
		x.done()
		y.done()
		if len(all[k].Passages) > 0 {
			all[k].Resemblance, all[k].AInB, all[k].BInA = d.sets[a].Compare(d.sets[b])
		}
		return nil
	})
	d.aligned += int64(len(todo))
	// In memory of its own: most pairs of a large corpus have none.
	return slices.Clone(slices.DeleteFunc(all, func(p lineage.Pair) bool { return len(p.Passages) == 0 })), err
}
