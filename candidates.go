package wiretrace

import (
	"cmp"
	"slices"

	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

// The units of copying are sentences and paragraphs, not documents: true
// reprints of a wire story share about a third of their word 3-grams, and a
// rewrite that lifts two sentences shares nearly none of them.
const (
	// unitShingle is the number of words of a unit's shingles. Runs of 3 leave
	// a sentence of 20 words with one word changed a resemblance of 0.71;
	// runs of 5 would leave it 0.52.
	unitShingle = 3
	// leastUnit is the fewest words of a unit: what is shorter is common to
	// many texts by chance, and no passage would come of it.
	leastUnit = 6
	// unitBits is the part of a key that numbers the unit in its document.
	unitBits = 24
)

// unitIndex is the default of Options.Index: recall 0.94 at resemblance 0.5,
// 0.76 at 0.4, and 2 % at 0.1.
var unitIndex = lsh.Options{Bands: 21, Rows: 3}

// A unit is a sentence or a paragraph of a document as the index knows it.
type unit shingle.Signature

// A finder proposes earlier documents that may share a passage with a new one:
// those that have a sentence or a paragraph in a bucket with one of its own.
type finder struct {
	hash  *shingle.MinHash
	index lsh.Backend
	units int         // in the index
	of    map[int]int // document -> its number of units
	cut   int64
}

func newFinder(o *Options) (*finder, error) {
	if err := o.Index.Validate(); err != nil {
		return nil, err
	}
	hash, err := shingle.New(&shingle.Options{Words: unitShingle, Slots: o.Index.Slots()})
	if err != nil {
		return nil, err
	}
	index, err := o.Backend(o.Index)
	if err != nil {
		return nil, err
	}
	return &finder{hash: hash, index: index, of: map[int]int{}}, nil
}

// newIndex is the default of Options.Backend.
func newIndex(o lsh.Options) (lsh.Backend, error) { return lsh.New(&o) }

// sign returns the units of t: its sentences, and those of its paragraphs that
// have several.
func (f *finder) sign(t *normalize.Text) []unit {
	var units []unit
	add := func(r normalize.Range) {
		if r.Len() >= leastUnit && len(units) < 1<<unitBits {
			units = append(units, unit(f.hash.Signature(t.Words[r.Start:r.End])))
		}
	}
	next := 0
	for _, p := range t.Paragraphs {
		n := 0
		for ; next < len(t.Sentences) && t.Sentences[next].Start < p.End; next++ {
			add(t.Sentences[next])
			n++
		}
		if n > 1 {
			add(p)
		}
	}
	return units
}

// add makes the units of document doc findable.
func (f *finder) add(doc int, units []unit) error {
	for i, u := range units {
		if err := f.index.Add(lsh.Key(doc<<unitBits|i), shingle.Signature(u)); err != nil {
			return err
		}
	}
	f.of[doc] = len(units)
	f.units += len(units)
	return nil
}

// remove takes the units of document doc out.
func (f *finder) remove(doc int) {
	for i := range f.of[doc] {
		f.index.Remove(lsh.Key(doc<<unitBits | i))
	}
	f.units -= f.of[doc]
	delete(f.of, doc)
}

// candidates returns the documents that share a bucket with units, in order;
// beyond limit those with the fewest units that do are cut.
func (f *finder) candidates(units []unit, limit int) []int {
	var keys, all []lsh.Key
	for _, u := range units {
		keys = f.index.Query(keys[:0], shingle.Signature(u))
		for i := range keys {
			keys[i] >>= unitBits
		}
		all = append(all, slices.Compact(keys)...)
	}
	slices.Sort(all)
	type hit struct{ doc, units int }
	var hits []hit
	for _, k := range all {
		if n := len(hits); n > 0 && hits[n-1].doc == int(k) {
			hits[n-1].units++
			continue
		}
		hits = append(hits, hit{int(k), 1})
	}
	if len(hits) > limit {
		slices.SortStableFunc(hits, func(x, y hit) int { return cmp.Compare(y.units, x.units) })
		f.cut += int64(len(hits) - limit)
		hits = hits[:limit]
		slices.SortFunc(hits, func(x, y hit) int { return cmp.Compare(x.doc, y.doc) })
	}
	docs := make([]int, len(hits))
	for i, h := range hits {
		docs[i] = h.doc
	}
	return docs
}
