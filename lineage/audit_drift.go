package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A DriftKind says what changed.
type DriftKind string

// The kinds of drift.
const (
	NumberChanged    DriftKind = "number"
	NameChanged      DriftKind = "name"
	MisspeltName     DriftKind = "misspelt-name"
	QuotationChanged DriftKind = "quotation"
	BrokenQuotation  DriftKind = "broken-quotation"
)

// A Drift is a number, a name or a quotation that is another in a document
// than in the one it derives from.
type Drift struct {
	Kind     DriftKind `json:"kind"`
	Document string    `json:"document"` // that introduced it
	From     string    `json:"from"`     // whose text it changed
	Was      string    `json:"was"`      // the words of From
	Is       string    `json:"is"`       // the words of Document
	WasSpan  Span      `json:"was_span"` // bytes of From
	IsSpan   Span      `json:"is_span"`  // bytes of Document
	// Inherited are the documents that have it from Document, directly or
	// through one another, in the order of the family.
	Inherited []string `json:"inherited,omitempty"`
}

// drift returns what changed on the way from parents to children: once for
// each change, with the parent that stands first, and a slip in a name once however
// often it stands there. A reading that another
// parent of the child has was not introduced by it, and a word that a machine put for
// another changes no fact.
func (f *family) drift(parents [][]int) []Drift {
	out := []Drift{}
	for _, v := range f.given {
		us := parents[v]
		var done []normalize.Range
		for _, u := range us {
			for _, p := range f.passages(u, v) {
				for _, e := range p.Edits {
					e, kind, ok := f.driftKind(u, v, e)
					if !ok || f.hasReading(us, u, v, e.B) || f.isExchange(v, e.B) {
						continue
					}
					seen := false
					for _, r := range done {
						seen = seen || overlap(r, e.B)
					}
					seen = seen || kind == MisspeltName && slices.ContainsFunc(out, func(d Drift) bool {
						return d.Document == f.ws[v].ID && d.Kind == kind && d.Is == f.ws[v].Text.Quote(e.B)
					})
					if seen {
						continue
					}
					done = append(done, e.B)
					out = append(out, f.drifted(kind, u, v, e.A, e.B, f.heirs(v, e.B, parents)))
				}
			}
			for _, q := range f.brokenQuotations(u, v) {
				out = append(out, f.drifted(BrokenQuotation, u, v, q[0], q[1], f.heirs(v, q[1], parents)))
			}
		}
	}
	return out
}

// factWords is the most words on either side of an edit that changes one fact.
// Where more are exchanged a sentence was written anew.
const factWords = 4

// driftKind returns what the edit e between u and v changed, if it is a fact, and the
// part of e that did.
func (f *family) driftKind(u, v int, e align.Edit) (_ align.Edit, kind DriftKind, ok bool) {
	if n := max(e.A.Len(), e.B.Len()); min(e.A.Len(), e.B.Len()) == 0 || n > factWords {
		return e, "", false
	}
	switch e.Change {
	case align.ChangedNumber, "":
		return f.changedAmount(u, v, e)
	case align.ChangedName:
		return f.changedName(u, v, e)
	case align.ChangedQuotation:
		return e, QuotationChanged, !f.sameSpeech(u, e.A, v, e.B)
	}
	return e, "", false
}

// hasReading says that a parent of v other than u has the words r of v in
// the same place.
func (f *family) hasReading(parents []int, u, v int, r normalize.Range) bool {
	for _, w := range parents {
		if w != u && f.sameWords(v, w, r) {
			return true
		}
	}
	return false
}

// sameWords says that the words r of v stand unchanged in a passage with w.
func (f *family) sameWords(v, w int, r normalize.Range) bool {
	for _, p := range f.passages(v, w) {
		if p.A.Start > r.Start || r.End > p.A.End || p.Kind == align.Paraphrased {
			continue
		}
		there := across(p, r)
		if there.Len() == r.Len() && strings.EqualFold(f.ws[v].Text.Quote(r), f.ws[w].Text.Quote(there)) {
			return true
		}
	}
	return false
}

// heirs returns the witnesses that have the words r of v from v, directly or
// through one another.
func (f *family) heirs(v int, r normalize.Range, parents [][]int) []string {
	has := map[int]normalize.Range{v: r}
	for grew := true; grew; {
		grew = false
		for w, us := range parents {
			if _, ok := has[w]; ok {
				continue
			}
			for _, u := range us {
				here, ok := has[u]
				if !ok || !f.sameWords(u, w, here) {
					continue
				}
				for _, p := range f.passages(u, w) {
					if p.A.Start <= here.Start && here.End <= p.A.End {
						has[w], grew = across(p, here), true
					}
				}
			}
		}
	}
	var out []string
	for w := range f.ws {
		if _, ok := has[w]; ok && w != v {
			out = append(out, f.ws[w].ID)
		}
	}
	return out
}

// brokenQuotations returns the quotations that are whole in u and broken in v,
// as words of both.
func (f *family) brokenQuotations(u, v int) [][2]normalize.Range {
	var out [][2]normalize.Range
	for _, m := range f.read(u).marks[normalize.Quotation] {
		if m.Value != "balanced" {
			continue
		}
		for _, o := range f.opposite(u, v, f.passages(u, v), m, normalize.Quotation) {
			if y := wordsIn(f.ws[v].Text, o.Span); o.Value == brokenMarks && !cutOff(f.ws[v].Text, y) {
				out = append(out, [2]normalize.Range{wordsIn(f.ws[u].Text, m.Span), y})
				break
			}
		}
	}
	return out
}

// drifted makes a Drift of the words a of u and b of v.
func (f *family) drifted(kind DriftKind, u, v int, a, b normalize.Range, heirs []string) Drift {
	x, y := f.ws[u].Text.Bytes(a), f.ws[v].Text.Bytes(b)
	return Drift{Kind: kind, Document: f.ws[v].ID, From: f.ws[u].ID,
		Was: oneLine(f.ws[u].Text.Quote(a)), Is: oneLine(f.ws[v].Text.Quote(b)),
		WasSpan: Span{int(x.Start), int(x.End)}, IsSpan: Span{int(y.Start), int(y.End)}, Inherited: heirs}
}
