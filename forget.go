package wiretrace

import (
	"slices"
	"time"

	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/lsh"
)

// Forget drops the documents that old says yes to, with their text, their
// units in the index and their matches, and returns how many they were: a
// news stream keeps the days within which copies appear. What stays keeps its
// order, a forgotten ID may come again, and later documents are no longer
// compared with what was forgotten. A forgotten document still takes about
// 400 bytes, and what was learned of its outlet's furniture stays learned. If a
// store refuses to drop them, every later Add says so.
func (d *Detector) Forget(old func(Document) bool) int {
	d.mu.Lock()
	defer d.mu.Unlock()
	n := 0
	var b lsh.Batch
	for i := range d.docs {
		if d.gone(i) || !old(d.docs[i]) {
			continue
		}
		delete(d.byID, d.docs[i].ID)
		d.docs[i], d.ws[i], d.sets[i] = Document{}, lineage.Witness{}, nil
		d.finder.remove(i)
		delete(d.again, i)
		b.Delete(documentKey(i), documentKey(i+1))
		n++
	}
	if d.store != nil && d.failed == nil {
		d.apply(&b)
	}
	d.pairs = slices.DeleteFunc(d.pairs, func(p lineage.Pair) bool { return d.gone(p.A) || d.gone(p.B) })
	return n
}

// ForgetBefore drops the documents that were published before t and returns how
// many they were: with t some days ago, a stream keeps its memory. One published
// on a day goes when the day is over; one without a time stays.
func (d *Detector) ForgetBefore(t time.Time) int {
	return d.Forget(func(doc Document) bool {
		at, err := doc.published()
		return err == nil && doc.Published != "" && at.Latest.Before(t)
	})
}

// gone reports whether document i was forgotten: every other has a text.
func (d *Detector) gone(i int) bool { return d.ws[i].Text == nil }
