package wiretrace

import (
	"cmp"
	"math"
	"slices"
	"sync"

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
	hash    *shingle.MinHash
	slots   int // of a signature
	index   lsh.Backend
	own     *lsh.Index // index, if it is of package lsh
	numbers *numbers
	units   int         // in the index
	of      map[int]int // number of a document -> how many units it has
	crowds  crowds

	searches sync.Pool
}

func newFinder(o *Options, n *numbers) (*finder, error) {
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
	own, _ := index.(*lsh.Index)
	return &finder{hash: hash, slots: o.Index.Slots(), index: index, own: own, numbers: n, of: map[int]int{}, searches: sync.Pool{New: func() any { return new(proposals) }}}, nil
}

// newIndex is the default of Options.Backend.
func newIndex(o lsh.Options) (lsh.Backend, error) { return lsh.New(&o) }

// sign returns the units of t: its sentences, and those of its paragraphs that
// have several.
func (f *finder) sign(t *normalize.Text) []unit {
	var units []unit
	add := func(r normalize.Range) {
		if r.Len() >= leastUnit && len(units) < 1<<unitBits {
			sig := make(shingle.Signature, 0, f.slots)
			units = append(units, unit(f.hash.Append(sig, t.Words[r.Start:r.End])))
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
	number := f.note(doc, units)
	for i, u := range units {
		if f.crowds.full(u) {
			continue
		}
		if err := f.index.Add(lsh.Key(number<<unitBits|i), shingle.Signature(u)); err != nil {
			return err
		}
	}
	return nil
}

// note counts the units of document doc, and returns its number.
func (f *finder) note(doc int, units []unit) int {
	number := f.numbers.of[doc]
	f.of[number] = len(units)
	f.units += len(units)
	return number
}

// remove takes the units of document doc out.
func (f *finder) remove(doc int) {
	number := f.numbers.of[doc]
	for i := range f.of[number] {
		f.index.Remove(lsh.Key(number<<unitBits | i))
	}
	f.units -= f.of[number]
	delete(f.of, number)
}

// manyDocuments is the number of documents from which a unit is in too many to
// tell a story by itself: a line of boilerplate, a set phrase, or a sentence of a
// story that everybody printed, of which other sentences are shared too. The
// weight of such a unit falls with the logarithm of their number, so that two
// lines of boilerplate are no reason to compare two documents and four
// sentences of a story of 250 are. Of the documents that have less in common
// than one rare unit, fewCommon are compared all the same, the earliest: where
// it is a sentence of a story, these were nearest to its source.
const (
	manyDocuments = 32
	fewCommon     = 4
)

// A lookup is the documents that have each of some units: those of unit u are
// docs[ends[u-1]:ends[u]], ascending.
type lookup struct {
	docs []int32
	ends []int
}

// of are the documents that have unit u.
func (l *lookup) of(u int) []int32 {
	if u == 0 {
		return l.docs[:l.ends[0]]
	}
	return l.docs[l.ends[u-1]:l.ends[u]]
}

// lookup asks the index for units. Our own is asked for all of them at once,
// which takes half the time. It is safe for concurrent use while nothing is
// added or removed.
func (f *finder) lookup(units []unit) lookup {
	s := f.searches.Get().(*proposals)
	defer f.searches.Put(s)
	out := lookup{ends: make([]int, 0, len(units))}
	add := func(keys []lsh.Key) {
		last := lsh.Key(math.MaxUint64)
		for _, k := range keys {
			if number := k >> unitBits; number != last {
				place, _ := f.numbers.place(int(number)) // what was forgotten is not in the index
				out.docs, last = append(out.docs, int32(place)), number
			}
		}
		out.ends = append(out.ends, len(out.docs))
	}
	if f.own == nil {
		for _, u := range units {
			s.keys = f.index.Query(s.keys[:0], shingle.Signature(u))
			add(s.keys)
		}
		return out
	}
	s.sigs = s.sigs[:0]
	for _, u := range units {
		s.sigs = append(s.sigs, shingle.Signature(u))
	}
	s.keys, s.ends = f.own.QueryAll(s.keys[:0], s.ends[:0], s.sigs)
	from := 0
	for _, end := range s.ends {
		add(s.keys[from:end])
		from = end
	}
	return out
}

// choose returns the documents before document end that have a unit of those in
// held, which are the documents of one unit each, in order, and how many were
// cut: those that share least, by the weight of the units and else the later
// ones. These are all but fewCommon that share less than a rare unit weighs,
// and what is beyond limit. It is safe for concurrent use.
func (f *finder) choose(held [][]int32, end, limit int) (docs []int, cut int) {
	s := f.searches.Get().(*proposals)
	defer f.searches.Put(s)
	s.begin(end)
	for _, docs := range held {
		n, _ := slices.BinarySearch(docs, int32(end))
		weight := 1.
		if n > manyDocuments {
			weight /= 1 + math.Log2(float64(n)/manyDocuments)
		}
		for _, doc := range docs[:n] {
			s.add(int(doc), weight)
		}
	}
	slices.Sort(s.docs)
	few := 0
	hits := slices.DeleteFunc(slices.Clone(s.docs), func(doc int) bool {
		if s.weight[doc] >= 1 {
			return false
		}
		few++
		return few > fewCommon
	})
	if len(hits) > limit {
		slices.SortStableFunc(hits, func(x, y int) int { return cmp.Compare(s.weight[y], s.weight[x]) })
		hits = hits[:limit]
		slices.Sort(hits)
	}
	return hits, len(s.docs) - len(hits)
}

// candidates are the documents before document end to compare it with, by its
// units; see choose.
func (f *finder) candidates(units []unit, end, limit int) (docs []int, cut int) {
	l := f.lookup(units)
	held := make([][]int32, len(units))
	for u := range held {
		held[u] = l.of(u)
	}
	return f.choose(held, end, limit)
}

// proposals are the earlier documents that have units of a new one, and how
// much they have of them; their memory serves one document after the other.
type proposals struct {
	docs   []int
	weight []float64 // by document; 0 of those not proposed
	keys   []lsh.Key
	ends   []int
	sigs   []shingle.Signature
}

// begin makes s ready for documents before end.
func (s *proposals) begin(end int) {
	for _, doc := range s.docs {
		s.weight[doc] = 0
	}
	s.docs = s.docs[:0]
	if len(s.weight) < end {
		s.weight = make([]float64, end+end/4)
	}
}

// add notes that doc has a unit of that weight.
func (s *proposals) add(doc int, weight float64) {
	if s.weight[doc] == 0 {
		s.docs = append(s.docs, doc)
	}
	s.weight[doc] += weight
}
