package lineage

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A name has become another where each side has one that the other lacks. One that
// is left out, put in, or turned into "he" or "the company" is no other name, and one
// that came or went with a credit ("told Reuters") is the audit of credits' matter.

// changedName returns the edit e of u and v as what it did to a name, with no more
// words than the name where it is one alone; ok is false if no name became another.
func (f *family) changedName(u, v int, e align.Edit) (_ align.Edit, kind DriftKind, ok bool) {
	xs, ys := f.namesOf(u, e.A), f.namesOf(v, e.B)
	if len(xs) == 0 || len(ys) == 0 || !f.lacks(u, xs, v, ys) || !f.lacks(v, ys, u, xs) {
		return e, "", false
	}
	if f.initials(u, xs, v, ys) || f.initials(v, ys, u, xs) {
		return e, "", false
	}
	if len(xs) == len(ys) {
		var at []int
		for k := range xs {
			if f.ws[u].Text.Words[xs[k]].ID != f.ws[v].Text.Words[ys[k]].ID {
				at = append(at, k)
			}
		}
		if len(at) == 1 {
			x, y := xs[at[0]], ys[at[0]]
			if rightlySpelt(f.ws[v].Text.Language, wordOf(f.ws[u].Text, x), wordOf(f.ws[v].Text, y)) {
				return e, "", false
			}
			e.A, e.B = normalize.Range{Start: x, End: x + 1}, normalize.Range{Start: y, End: y + 1}
			if f.misspelt(u, x, v, y) {
				return e, MisspeltName, true
			}
			return e, NameChanged, true
		}
	}
	return e, NameChanged, f.allName(u, e.A) && f.allName(v, e.B)
}

// allName says that the words r of witness i are a name and nothing else: "the trainer from Tarnby" stands
// for somebody, whose name was not changed.
func (f *family) allName(i int, r normalize.Range) bool {
	words := f.ws[i].Text.Words[r.Start:r.End]
	return words[0].Flags&normalize.Capital != 0 && !slices.ContainsFunc(words, func(w normalize.Word) bool {
		return w.Flags&(normalize.Capital|normalize.Function) == 0
	})
}

// initials says that the words xs of witness i are the first letters of ys of j: "N.Y.", "New York".
func (f *family) initials(i int, xs []int, j int, ys []int) bool {
	short := ""
	for _, x := range xs {
		short += wordOf(f.ws[i].Text, x)
	}
	for _, y := range ys {
		first, n := utf8.DecodeRuneInString(wordOf(f.ws[j].Text, y))
		r, size := utf8.DecodeRuneInString(short)
		if n == 0 || first != r {
			return false
		}
		short = short[size:]
	}
	return short == "" && len(ys) > 1
}

// lacks says that one of the words of u does not stand among those of v.
func (f *family) lacks(u int, xs []int, v int, ys []int) bool {
	return slices.ContainsFunc(xs, func(x int) bool {
		return !slices.ContainsFunc(ys, func(y int) bool { return f.ws[u].Text.Words[x].ID == f.ws[v].Text.Words[y].ID })
	})
}

// namesOf returns the words of r in witness i that are parts of names, but for those
// of whoever is credited or signs there.
func (f *family) namesOf(i int, r normalize.Range) (out []int) {
	t := f.ws[i].Text
	for w := r.Start; w < r.End; w++ {
		if t.Words[w].Flags&(normalize.Capital|normalize.Function) != normalize.Capital || f.credited(i, w) || f.inSignature(i, w) {
			continue
		}
		if (t.Language == "de" || w == sentenceAt(t, w).Start) && !inFullName(t, t.Words[w].ID) {
			continue
		}
		out = append(out, w)
	}
	return out
}

// credited says that word w of witness i is of the name of an outlet that is
// credited there.
func (f *family) credited(i, w int) bool {
	at := f.ws[i].Text.Words[w].Span
	return slices.ContainsFunc(f.read(i).marks[normalize.Attribution], func(m normalize.Mark) bool {
		r := f.outletIn(i, m)
		return meet(m.Span, at) && r.Start <= w && w < r.End
	})
}

// inSignature says that word w of witness i stands where its page says who sent or wrote it.
func (f *family) inSignature(i, w int) bool {
	at := f.ws[i].Text.Words[w].Span
	for _, kind := range []normalize.MarkKind{normalize.Dateline, normalize.Credit, normalize.Byline} {
		if slices.ContainsFunc(f.read(i).marks[kind], func(m normalize.Mark) bool { return meet(m.Span, at) }) {
			return true
		}
	}
	return false
}

// outletIn returns the words of the attribution m of witness i that name the outlet:
// those that are its name, or else the last with capitals. Whoever told it
// something may stand in the mark too: "dijo Torres a EFE".
func (f *family) outletIn(i int, m normalize.Mark) (last normalize.Range) {
	if m.Value == "" {
		return last
	}
	t := f.ws[i].Text
	for _, r := range capitalRuns(t, wordsIn(t, m.Span)) {
		if last = r; f.key(t.Quote(r)) == f.key(m.Value) {
			break
		}
	}
	return last
}

// capitalRuns returns the runs of words with a capital in r, in order. A stop or a
// stroke ends one, unless the word before is as short as a title.
func capitalRuns(t *normalize.Text, r normalize.Range) (runs []normalize.Range) {
	for w := r.Start; w < r.End; w++ {
		if t.Words[w].Flags&normalize.Capital == 0 {
			continue
		}
		if n := len(runs); n > 0 && runs[n-1].End == w && joined(t, w) {
			runs[n-1].End++
		} else {
			runs = append(runs, normalize.Range{Start: w, End: w + 1})
		}
	}
	return runs
}

// joined says that no more stands between the word before w and w than between the
// parts of a name: "Jane Roe", "Mr. Roe", "Presse-Agentur".
func joined(t *normalize.Text, w int) bool {
	switch t.Source[t.Words[w-1].End:t.Words[w].Start] {
	case " ", "\u00A0", "-", "\n":
		return true
	case ". ", ".":
		before := t.Source[t.Words[w-1].Start:t.Words[w-1].End]
		return len(before) <= longestTitle && !strings.ContainsAny(before, "0123456789") // "Harbour Lane, W1. A woman"
	}
	return false
}

// longestTitle is the most bytes of an initial or a title that a stop follows: "Mr.",
// "Prof.".
const longestTitle = 4

// inFullName says that a word of t, by identity, stands in a name of two words or
// more in some sentence, and does not open it. In German a capital alone
// is any noun's, and in a title any word's.
func inFullName(t *normalize.Text, id uint64) bool {
	for _, s := range t.Sentences {
		if titled(t, s) {
			continue
		}
		for _, r := range capitalRuns(t, normalize.Range{Start: min(s.Start+1, s.End), End: s.End}) {
			for w := r.Start; r.Len() > 1 && w < r.End; w++ {
				if t.Words[w].ID == id {
					return true
				}
			}
		}
	}
	return false
}

// titled says that sentence s of t is a title that writes its words with capitals: nearly all of them have one.
func titled(t *normalize.Text, s normalize.Range) bool {
	small := 0
	for _, w := range t.Words[s.Start:s.End] {
		if w.Flags&(normalize.Capital|normalize.Function) == 0 {
			small++
		}
	}
	return s.Len() > 3 && 6*small < s.Len() && (s.End >= len(t.Words) || !endsSentence(t, s.End))
}
