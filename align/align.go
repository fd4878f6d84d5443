package align

import (
	"slices"
	"sync"

	"github.com/wiretrace/wiretrace/normalize"
)

// A Kind says how a passage was copied.
type Kind string

const (
	// Verbatim passages have the same words on both sides.
	Verbatim Kind = "verbatim"
	// Edited passages have the same words in the same order but for some
	// changed, dropped or added.
	Edited Kind = "edited"
	// Paraphrased passages make the same statement in other words, or in
	// another order.
	Paraphrased Kind = "paraphrased"
)

// A Passage is a stretch of a that stands in b. Ranges are words of the two
// texts, half-open.
type Passage struct {
	A, B       normalize.Range
	Kind       Kind
	Similarity float64 // agreeing words of both sides over all words of both, in [0, 1]
	Words      int     // number of words that agree
	Edits      []Edit  // in order of A; empty for a verbatim passage
}

// An Edit is a stretch of a passage where the two sides differ: A was replaced
// by B. An empty A is an insertion in b, an empty B a deletion.
type Edit struct {
	A, B   normalize.Range
	Change Change
}

// A Change says what an Edit touched.
type Change string

// The changes that matter more than others; "" is any other.
const (
	ChangedNumber    Change = "number"
	ChangedName      Change = "name"
	ChangedQuotation Change = "quotation"
)

// Options shape alignment. The zero value is the default.
type Options struct {
	// Rarity is the probability that a word of the collection has this stem,
	// by the collection's own counts. It is asked for stems that both texts
	// have, and must be safe for concurrent use. The default, nil, takes
	// rarity from the length of the word. Where both are known the more
	// frequent counts: a collection lowers what its house style repeats.
	Rarity func(stem uint64) float64 `json:"-"`
}

// An Aligner finds passages. It is safe for concurrent use.
type Aligner struct {
	o    Options
	pool sync.Pool
}

// New returns an Aligner; nil options mean the defaults.
func New(o *Options) (*Aligner, error) {
	if o == nil {
		o = &Options{}
	}
	return &Aligner{o: *o, pool: sync.Pool{New: func() any { return new(pair) }}}, nil
}

// Passages returns what a and b have in common: disjoint in a and in b, in
// order of a, perhaps transposed in b. Exchanging a and b exchanges the sides
// of every passage and changes nothing else.
func (al *Aligner) Passages(a, b *normalize.Text) []Passage {
	if len(a.Words) == 0 || len(b.Words) == 0 {
		return nil
	}
	if identical(a, b) {
		return whole(a)
	}
	p := al.pool.Get().(*pair)
	defer al.pool.Put(p)
	x, y := &p.own[0], &p.own[1]
	x.load(a)
	y.load(b)
	out := al.compare(p, x, y)
	x.text, y.text = nil, nil
	return out
}

// Compare is Passages of texts that were made ready, each perhaps for many
// comparisons.
func (al *Aligner) Compare(a, b *Prepared) []Passage {
	if a.n == 0 || b.n == 0 {
		return nil
	}
	if identical(a.text, b.text) {
		return whole(a.text)
	}
	p := al.pool.Get().(*pair)
	defer al.pool.Put(p)
	return al.compare(p, a, b)
}

// compare compares two texts that are not the same, in the memory of p.
func (al *Aligner) compare(p *pair, a, b *Prepared) []Passage {
	mirrored := before(b.text, a.text)
	if mirrored {
		a, b = b, a
	}
	p.set(a, b, al.o.Rarity)
	pieces := p.pieces()
	out := slices.Grow([]Passage(nil), len(pieces))
	for _, x := range pieces {
		out = append(out, p.passage(x))
	}
	p.a.Prepared, p.a.vocabulary, p.b.Prepared, p.b.vocabulary = nil, nil, nil, nil
	if mirrored {
		for i := range out {
			out[i] = out[i].mirror()
		}
		slices.SortFunc(out, func(x, y Passage) int { return x.A.Start - y.A.Start })
	}
	return out
}

// identical reports whether two texts have the same words.
func identical(a, b *normalize.Text) bool {
	return slices.EqualFunc(a.Words, b.Words, func(x, y normalize.Word) bool { return x.ID == y.ID })
}

// whole is the passage of a text that stands as it is in the other.
func whole(t *normalize.Text) []Passage {
	n := len(t.Words)
	if n < leastMatches {
		return nil
	}
	r := normalize.Range{Start: 0, End: n}
	return []Passage{{A: r, B: r, Kind: Verbatim, Similarity: 1, Words: n}}
}

// before orders two texts by what they say, so that the order of the arguments
// plays no part in what is found: the longer one first, then by words.
func before(a, b *normalize.Text) bool {
	if len(a.Words) != len(b.Words) {
		return len(a.Words) > len(b.Words)
	}
	for k := range a.Words {
		if x, y := a.Words[k].ID, b.Words[k].ID; x != y {
			return x < y
		}
	}
	return a.Source < b.Source
}

func (q Passage) mirror() Passage {
	q.A, q.B = q.B, q.A
	for i := range q.Edits {
		q.Edits[i].A, q.Edits[i].B = q.Edits[i].B, q.Edits[i].A
	}
	return q
}
