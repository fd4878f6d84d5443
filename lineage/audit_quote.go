package lineage

import (
	"cmp"
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// A Quoted is one quotation in all the forms that the documents give it.
type Quoted struct {
	// Forms has the fullest first, of several that of the text of the lowest rank, then
	// the others in order of the documents.
	Forms []QuotedForm `json:"forms"`
}

// A FormKind says how a form of a quotation stands to the fullest one.
type FormKind string

// The forms of a quotation.
const (
	Fullest         FormKind = "fullest"
	SameForm        FormKind = "verbatim"
	TrimmedForm     FormKind = "trimmed"
	BrokenForm      FormKind = "broken"
	AlteredForm     FormKind = "altered"
	OtherwiseSpoken FormKind = "re-attributed" // same words, another speaker
)

// A QuotedForm is a quotation as one document has it.
type QuotedForm struct {
	Document string   `json:"document"`
	Form     FormKind `json:"form"`
	Words    int      `json:"words"`
	Speaker  string   `json:"speaker,omitempty"` // the name in its sentence, "" for none
	Start    int      `json:"start"`
	End      int      `json:"end"`
}

// brokenMarks is the value of a mark of quotation whose marks do not match.
const brokenMarks = "broken"

// ledger returns the quotations that two documents or more have, the one that
// begins first in the first witness first. Of forms as full as one another the
// others are compared with that of the lowest rank, parallel to the witnesses, or of
// the first document where ranks do not tell or are nil.
func (f *family) ledger(ranks []int) []Quoted {
	out := []Quoted{}
	for _, g := range f.quoted() {
		if k := earliest(g, ranks); k > 0 {
			first := g[k]
			g = slices.Insert(slices.Delete(slices.Clone(g), k, k+1), 0, first)
			slices.SortFunc(g[1:], func(x, y saying) int { return cmp.Or(x.doc-y.doc, int(x.mark.Start-y.mark.Start)) })
		}
		var q Quoted
		for n, s := range g {
			if n > 0 && s.mark.Value == brokenMarks {
				s.mark.Span, s.words = f.within(s.doc, s.mark.Span, s.words, g[0].pairs)
			}
			form := QuotedForm{Document: f.ws[s.doc].ID, Form: Fullest, Words: s.words.Len(),
				Speaker: f.speaker(s.doc, s.mark.Span), Start: int(s.mark.Start), End: int(s.mark.End)}
			if n > 0 {
				form.Form = f.formOf(g[0].doc, g[0].words, s.doc, s.words, s.mark.Value)
				if form.Form == SameForm && f.otherwiseSpoken(g[0], q.Forms[0].Speaker, s, form.Speaker) {
					form.Form = OtherwiseSpoken
				}
			}
			q.Forms = append(q.Forms, form)
		}
		out = append(out, q)
	}
	return out
}

// inInputOrder is the ledger in the order of the input, and the forms of each quotation behind its fullest.
func (f *family) inInputOrder(ledger []Quoted) []Quoted {
	input := f.inputOrder()
	byPlace := func(x, y QuotedForm) int { return cmp.Or(input[x.Document]-input[y.Document], x.Start-y.Start) }
	for _, q := range ledger {
		slices.SortFunc(q.Forms[1:], byPlace)
	}
	slices.SortStableFunc(ledger, func(x, y Quoted) int {
		return byPlace(slices.MinFunc(x.Forms, byPlace), slices.MinFunc(y.Forms, byPlace))
	})
	return ledger
}

// earliest returns which of the forms as full as the first is of the lowest rank.
func earliest(g []saying, ranks []int) int {
	k := 0
	for i := range g {
		if ranks != nil && ranks[g[i].doc] < ranks[g[k].doc] && g[i].mark.Value == g[0].mark.Value && g[i].words.Len() == g[0].words.Len() {
			k = i
		}
	}
	return k
}

// within returns the part of a broken quotation of witness i, words r at sp,
// that the pairs of neighbouring words of its fullest form reach.
func (f *family) within(i int, sp normalize.Span, r normalize.Range, pairs map[[2]uint64]bool) (normalize.Span, normalize.Range) {
	w := f.ws[i].Text.Words
	from, to := r.Start, r.End
	for from+1 < to && !pairs[[2]uint64{w[from].ID, w[from+1].ID}] {
		from++
	}
	for to-2 > from && !pairs[[2]uint64{w[to-2].ID, w[to-1].ID}] {
		to--
	}
	if from > r.Start {
		sp.Start = w[from].Start
	}
	if to < r.End {
		sp.End = w[to-1].End
	}
	return sp, normalize.Range{Start: from, End: to}
}

// formOf compares the words y of witness b with the fullest form x in a.
func (f *family) formOf(a int, x normalize.Range, b int, y normalize.Range, value string) FormKind {
	switch {
	case value == brokenMarks:
		return BrokenForm
	case !f.partOf(b, y, a, x) && !f.saysPart(b, y, a, x):
		return AlteredForm
	case y.Len() < x.Len():
		return TrimmedForm
	default:
		return SameForm
	}
}
