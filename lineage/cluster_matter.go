package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// A newspaper that reports everything is credited for everything. What a text has
// from it is in the sentence that credits it, and another text is of that story only
// if it speaks of those people and places.

// A crediting is a witness that credits the outlet of a key, in one word.
type crediting struct {
	witness int
	key     string
}

// matters are the names in the sentences that credit an outlet, and in those beside.
type matters struct {
	t     *topics
	ws    []Witness
	of    map[crediting][]uint64
	words map[int][]uint64 // of the texts that were asked, sorted
}

// read notes the names beside the credits of witness i.
func (x *matters) read(i int, t *normalize.Text, marks []normalize.Mark) {
	for _, m := range marks {
		if m.Value == "" || m.Kind != normalize.Attribution {
			continue // who had it first, had what the whole text is about
		}
		n := sentenceNumber(t, wordsIn(t, m.Span).Start)
		if n < 0 {
			continue
		}
		k := crediting{i, oneWord(bareName(m.Value))}
		outlet := idsOf(unaccented(bareName(m.Value)))
		first, last := t.Sentences[max(n-1, 0)], t.Sentences[min(n+1, len(t.Sentences)-1)]
		for _, w := range t.Words[first.Start:last.End] {
			id := x.t.plain.id(t, w)
			if _, name := slices.BinarySearch(x.t.of[i], id); name && !slices.Contains(outlet, id) {
				x.of[k] = append(x.of[k], id)
			}
		}
		slices.Sort(x.of[k])
		x.of[k] = slices.Compact(x.of[k])
	}
}

// same says that each of a and b that credits the outlet of that key does so for what
// the other speaks of as well.
func (x *matters) same(a, b int, key string) bool {
	return x.known(a, b, key) && x.known(b, a, key)
}

// known says that b has one of the names beside which a credits the outlet of that
// key, if there are any.
func (x *matters) known(a, b int, key string) bool {
	names := x.of[crediting{a, key}]
	return len(names) == 0 || slices.ContainsFunc(names, func(id uint64) bool {
		_, ok := slices.BinarySearch(x.wordsOf(b), id)
		return ok
	})
}

// wordsOf are the IDs of the words of witness i, sorted: a name may open a sentence.
func (x *matters) wordsOf(i int) []uint64 {
	ids, ok := x.words[i]
	if !ok {
		for _, w := range x.ws[i].Text.Words {
			ids = append(ids, x.t.plain.id(x.ws[i].Text, w))
		}
		slices.Sort(ids)
		x.words[i] = ids
	}
	return ids
}
