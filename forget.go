package wiretrace

import (
	"maps"
	"slices"
	"time"

	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

// Forget drops the documents that old says yes to, with their text, their
// units in the index and their matches, and returns how many they were: a
// news stream keeps the days within which copies appear. Each document is asked
// about once, in the order they were added. What stays keeps its
// order, a forgotten ID may come again, and later documents are no longer
// compared with what was forgotten. Once more is forgotten than is there,
// nothing is left of it in memory, and what outlets repeat is learned anew from
// what stays. If a store refuses to drop them, every later Add says so.
func (d *Detector) Forget(old func(Document) bool) int {
	d.indexing.Wait()
	d.mu.Lock()
	defer d.mu.Unlock()
	n := 0
	var drop lsh.Batch
	from := -1 // the number from which all are dropped, -1 if the last one stays
	for i := range d.docs {
		if d.gone(i) {
			continue
		}
		number := d.numbers.of[i]
		if !old(d.docs[i]) {
			if from >= 0 {
				drop.Delete(documentKey(from), documentKey(number))
				from = -1
			}
			continue
		}
		if from < 0 {
			from = number
		}
		delete(d.byID, d.docs[i].ID)
		delete(d.cleaned, d.docs[i].ID)
		d.docs[i], d.ws[i], d.sets[i], d.imprints[i] = Document{}, lineage.Witness{}, nil, lineage.Imprint{}
		d.finder.remove(i)
		d.words.remove(i)
		delete(d.again, i)
		n++
	}
	if from >= 0 {
		drop.Delete(documentKey(from), documentKey(d.numbers.next))
	}
	if d.store != nil && d.failed == nil {
		d.apply(&drop)
	}
	d.pairs = slices.DeleteFunc(d.pairs, func(p lineage.Pair) bool { return d.gone(p.A) || d.gone(p.B) })
	if len(d.byID) < len(d.docs)/2 {
		d.closeUp()
	}
	return n
}

// ForgetBefore drops the documents that were published before t and returns how
// many they were: with t some days ago, a stream keeps its memory. One published
// on a day goes when the day is over. One without a time stays, and so does one
// that gives a time to come, by a fault of its outlet: where a stream has such
// documents, Forget with a bound on their number keeps the memory too.
func (d *Detector) ForgetBefore(t time.Time) int {
	return d.Forget(func(doc Document) bool {
		at, err := doc.published()
		return err == nil && doc.Published != "" && at.Latest.Before(t)
	})
}

// gone reports whether the document in place i was forgotten: every other has a
// text.
func (d *Detector) gone(i int) bool { return d.ws[i].Text == nil }

// closeUp moves the documents to the places of those that were forgotten, all of
// it into new memory, since slices and maps that were large stay so.
func (d *Detector) closeUp() {
	n := len(d.byID)
	to := make([]int, len(d.docs))
	var (
		of       = make([]int, 0, n)
		docs     = make([]Document, 0, n)
		ws       = make([]lineage.Witness, 0, n)
		sets     = make([]shingle.Set, 0, n)
		imprints = make([]lineage.Imprint, 0, n)
		byID     = make(map[string]int, n)
		again    = make(map[int]bool, len(d.again))
	)
	d.learned, d.words = normalize.NewLearner(&d.o.Learn), newVocabulary()
	for i := range d.docs {
		if d.gone(i) {
			continue
		}
		to[i] = len(docs)
		byID[d.docs[i].ID] = len(docs)
		if d.again[i] {
			again[len(docs)] = true
		}
		of, docs, ws = append(of, d.numbers.of[i]), append(docs, d.docs[i]), append(ws, d.ws[i])
		sets, imprints = append(sets, d.sets[i]), append(imprints, d.imprints[i])
		d.observe(&prepared{doc: d.docs[i], witness: d.ws[i]})
		d.words.add(len(docs)-1, contentOf(d.ws[i].Text))
	}
	d.numbers.of, d.docs, d.ws, d.sets, d.imprints, d.byID, d.again = of, docs, ws, sets, imprints, byID, again
	d.cleaned, d.pairs = maps.Clone(d.cleaned), slices.Clone(d.pairs)
	for k := range d.pairs {
		p := &d.pairs[k]
		p.A, p.B = to[p.A], to[p.B]
	}
}
