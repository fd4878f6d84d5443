package lineage

import (
	"fmt"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// finding makes a finding on a copy from witness u.
func (f *family) finding(kind FindingKind, u int, sp normalize.Span, format string, args ...any) Finding {
	return Finding{Kind: kind, From: f.ws[u].ID, Note: fmt.Sprintf(format, args...), Start: int(sp.Start), End: int(sp.End)}
}

// alteredCredits returns, for the sentences that copy v has from source u, the
// credits of u that v leaves out or gives to another. A source that is v's own
// house need not be named in v.
func (f *family) alteredCredits(u, v int) []Finding {
	var out []Finding
	t := f.ws[u].Text
	for _, m := range f.credits(u) {
		if f.isBy(v, m.Value) {
			continue
		}
		there, ok := f.sharedSentenceOf(u, v, m)
		if !ok || f.creditedIn(v, m.Value, there) {
			continue
		}
		sp := f.ws[v].Text.Bytes(there)
		was := oneLine(t.Source[m.Start:m.End])
		if o, ok := f.creditNear(v, there); ok {
			out = append(out, f.finding(CreditAltered, u, o.Span, "%q in %s is %q in %s", was, f.name(u), f.quote(v, o.Span), f.name(v)))
		} else {
			out = append(out, f.finding(CreditDropped, u, sp, "%s leaves out %q, which %s has here", f.name(v), was, f.name(u)))
		}
	}
	return out
}

// sharedSentenceOf returns the words of v that are of the sentence in which
// mark m of u stands, if the two share enough of it around the mark.
func (f *family) sharedSentenceOf(u, v int, m normalize.Mark) (normalize.Range, bool) {
	t := f.ws[u].Text
	r := wordsIn(t, m.Span)
	s := sentenceAt(t, r.Start)
	for _, p := range f.passages(u, v) {
		in := normalize.Range{Start: max(s.Start, p.A.Start), End: min(s.End, p.A.End)}
		near := normalize.Range{Start: p.A.Start - besidePassage, End: p.A.End + besidePassage}
		if p.Kind != align.Paraphrased && in.Len() >= sharedSentence && overlap(r, near) {
			return across(p, in), true
		}
	}
	return normalize.Range{}, false
}

// creditNear returns the first credit, to anybody or to an unnamed source, in
// the sentence of v that the words r begin in.
func (f *family) creditNear(v int, r normalize.Range) (normalize.Mark, bool) {
	s := sentenceAt(f.ws[v].Text, r.Start)
	for _, m := range f.read(v).marks[normalize.Attribution] {
		if overlap(wordsIn(f.ws[v].Text, m.Span), s) {
			return m, true
		}
	}
	return normalize.Mark{}, false
}
