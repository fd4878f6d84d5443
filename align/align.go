package align

import "github.com/wiretrace/wiretrace/normalize"

// A Kind says how a passage was copied.
type Kind string

const (
	// Verbatim passages have the same words on both sides.
	Verbatim Kind = "verbatim"
	// Edited passages have the same words but for some changed, dropped or added.
	Edited Kind = "edited"
	// Paraphrased passages make the same statement in other words.
	Paraphrased Kind = "paraphrased"
)

// A Passage is a stretch of a that stands in b. Ranges are words of the two
// texts, half-open.
type Passage struct {
	A, B       normalize.Range
	Kind       Kind
	Similarity float64 // share of words that agree, in [0, 1]
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
type Options struct{}

// An Aligner finds passages. It is safe for concurrent use.
type Aligner struct{ o Options }

// New returns an Aligner; nil options mean the defaults.
func New(o *Options) (*Aligner, error) {
	if o == nil {
		o = &Options{}
	}
	return &Aligner{*o}, nil
}

// Passages returns what a and b have in common: disjoint in a, in order of a,
// perhaps transposed in b.
func (al *Aligner) Passages(a, b *normalize.Text) []Passage {
	const least = 8
	at := map[uint64][]int{}
	for i := 0; i+3 <= len(b.Words); i++ {
		k := b.Words[i].ID*3 + b.Words[i+1].ID*5 + b.Words[i+2].ID*7
		at[k] = append(at[k], i)
	}
	var out []Passage
	for i := 0; i+3 <= len(a.Words); {
		best, from := 0, 0
		for _, j := range at[a.Words[i].ID*3+a.Words[i+1].ID*5+a.Words[i+2].ID*7] {
			n := 0
			for i+n < len(a.Words) && j+n < len(b.Words) && a.Words[i+n].ID == b.Words[j+n].ID {
				n++
			}
			if n > best {
				best, from = n, j
			}
		}
		if best < least {
			i++
			continue
		}
		out = append(out, Passage{A: normalize.Range{Start: i, End: i + best}, B: normalize.Range{Start: from, End: from + best},
			Kind: Verbatim, Similarity: 1, Words: best})
		i += best
	}
	return out
}
