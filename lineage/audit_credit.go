package lineage

import (
	"fmt"
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
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
		if o, ok := f.creditNear(v, there); ok && !f.creditedIn(u, o.Value, wordsIn(t, m.Span)) {
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
	if m.Kind == normalize.Dateline && s.End <= r.End && r.End < len(t.Words) {
		s = sentenceAt(t, r.End) // "(EFE).-" ends in a full stop, and opens the sentence behind it
	}
	for _, p := range f.passages(u, v) {
		in := normalize.Range{Start: max(s.Start, p.A.Start), End: min(s.End, p.A.End)}
		near := normalize.Range{Start: p.A.Start - besidePassage, End: p.A.End + besidePassage}
		if p.Kind != align.Paraphrased && unedited(p, in) >= sharedSentence && overlap(r, near) {
			return across(p, in), true
		}
	}
	if len(f.passages(u, v)) == 0 {
		return normalize.Range{}, false
	}
	return f.moved(u, v, s)
}

// moved returns the words of v that sentence s of u has been moved to: as
// passages are in order, one that stands elsewhere in v may be in none.
func (f *family) moved(u, v int, s normalize.Range) (normalize.Range, bool) {
	theirs := f.read(v).shingles
	sentence := shingle.NewSet(f.ws[u].Text.Words[s.Start:s.End], hubShingle)
	if s.Len() < sharedSentence || sentence.Shared(theirs) < sharedSentence-hubShingle+1 {
		return normalize.Range{}, false
	}
	t := f.ws[v].Text
	at, last := normalize.Range{}, -1
	for i, h := range shingle.All(t.Words, hubShingle) {
		if _, ok := slices.BinarySearch(sentence, h); !ok {
			continue
		}
		here := sentenceAt(t, i)
		if last < 0 || here.Start != last {
			at, last = normalize.Range{Start: i}, here.Start
		}
		at.End = min(here.End, i+hubShingle)
		if at.Len() >= sharedSentence {
			return at, true
		}
	}
	return normalize.Range{}, false
}

// unedited is the number of words of r, on side A of passage p, that no edit touches:
// a passage may reach over a sentence that only one side has.
func unedited(p align.Passage, r normalize.Range) int {
	n := r.Len()
	for _, e := range p.Edits {
		n -= max(0, min(r.End, e.A.End)-max(r.Start, e.A.Start))
	}
	return n
}

// creditNear returns the first credit, to anybody or to an unnamed source, in
// the sentence of v that the words r begin in.
func (f *family) creditNear(v int, r normalize.Range) (normalize.Mark, bool) {
	s := sentenceAt(f.ws[v].Text, r.Start)
	for _, m := range f.read(v).marks[normalize.Attribution] {
		if touches(f.ws[v].Text, m.Span, s) {
			return m, true
		}
	}
	return normalize.Mark{}, false
}
