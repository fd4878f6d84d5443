package wiretrace

import (
	"slices"

	"github.com/wiretrace/wiretrace/lineage"
)

// Forget drops the documents that old says yes to, with their text, their
// units in the index and their matches, and returns how many they were: a
// news stream keeps the days within which copies appear. What stays keeps its
// order, a forgotten ID may come again, and later documents are no longer
// compared with what was forgotten. A forgotten document still takes about
// 400 bytes, and what was learned of its outlet's furniture stays learned.
func (d *Detector) Forget(old func(Document) bool) int {
	d.mu.Lock()
	defer d.mu.Unlock()
	n := 0
	for i := range d.docs {
		if d.gone(i) || !old(d.docs[i]) {
			continue
		}
		delete(d.byID, d.docs[i].ID)
		d.docs[i], d.ws[i], d.sets[i] = Document{}, lineage.Witness{}, nil
		d.finder.remove(i)
		delete(d.again, i)
		n++
	}
	d.pairs = slices.DeleteFunc(d.pairs, func(p lineage.Pair) bool { return d.gone(p.A) || d.gone(p.B) })
	return n
}

// gone reports whether document i was forgotten: every other has a text.
func (d *Detector) gone(i int) bool { return d.ws[i].Text == nil }
