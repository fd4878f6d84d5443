package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// pieces are the parts of an edit between u and v, nil if it is all of one piece. Where it goes over
// the end of a sentence, what belongs to the sentence before and to that behind are two changes, and
// what was left out or put in between them is none of either; and a dateline is none of its sentence.
func (f *family) pieces(u, v int, whole align.Edit) (parts []align.Edit) {
	a, b := f.ws[u].Text, f.ws[v].Text
	e := align.Edit{A: f.behindDateline(u, whole.A), B: f.behindDateline(v, whole.B)}
	if min(e.A.Len(), e.B.Len()) == 0 {
		return nil
	}
	headA, tailA := sentenceEnds(a, e.A)
	headB, tailB := sentenceEnds(b, e.B)
	switch overA, overB := headA != e.A, headB != e.B; {
	case overA || overB:
		// Which sides go on with the sentence that they share around the edit?
		head := !beginsSentence(a, e.A.Start) && !beginsSentence(b, e.B.Start)
		tail := !sentenceOver(a, e.A.End) && !sentenceOver(b, e.B.End)
		if head && (overA == overB || !tail) {
			parts = append(parts, align.Edit{A: headA, B: headB})
		}
		if tail && (overA == overB || !head) {
			parts = append(parts, align.Edit{A: tailA, B: tailB})
		}
	case e.A != whole.A || e.B != whole.B:
		parts = []align.Edit{e}
	}
	for i := range parts {
		parts[i].Change = f.fact(u, v, parts[i])
	}
	return parts
}

// behindDateline is what of the words r of witness i stands behind a dateline that ends in it.
func (f *family) behindDateline(i int, r normalize.Range) normalize.Range {
	t := f.ws[i].Text
	for _, m := range f.read(i).marks[normalize.Dateline] {
		for r.Len() > 0 && t.Words[r.Start].Start < m.End && t.Words[r.Start].Start >= m.Start {
			r.Start++
		}
	}
	return r
}

// sentenceEnds are what of the words r, one or more, stands in the sentence of the first, and what in
// that of the last.
func sentenceEnds(t *normalize.Text, r normalize.Range) (head, tail normalize.Range) {
	head, tail = r, r
	first, last := sentenceNumber(t, r.Start), sentenceNumber(t, r.End-1)
	if first >= 0 && last >= 0 && first != last {
		head.End, tail.Start = t.Sentences[first].End, t.Sentences[last].Start
	}
	return head, tail
}

// beginsSentence says that the word w of t is the first of a sentence.
func beginsSentence(t *normalize.Text, w int) bool {
	i := sentenceNumber(t, w)
	return i < 0 || t.Sentences[i].Start == w
}

// sentenceOver says that a sentence of t ends before word w.
func sentenceOver(t *normalize.Text, w int) bool {
	i := sentenceNumber(t, w-1)
	return i < 0 || t.Sentences[i].End == w
}

// atCommas parts e at the commas between its words, where both sides have as many.
func (f *family) atCommas(u, v int, e align.Edit) []align.Edit {
	x, y := betweenCommas(f.ws[u].Text, e.A), betweenCommas(f.ws[v].Text, e.B)
	if len(x) != len(y) || len(x) == 1 {
		return []align.Edit{e}
	}
	out := make([]align.Edit, len(x))
	for i := range x {
		out[i] = align.Edit{A: x[i], B: y[i]}
		out[i].Change = f.fact(u, v, out[i])
	}
	return out
}

// betweenCommas are the words r of t, parted at the commas between them.
func betweenCommas(t *normalize.Text, r normalize.Range) []normalize.Range {
	out := []normalize.Range{r}
	for w := r.Start; w+1 < r.End; w++ {
		if strings.HasPrefix(t.Source[t.Words[w].End:t.Words[w+1].Start], ",") {
			out[len(out)-1].End = w + 1
			out = append(out, normalize.Range{Start: w + 1, End: r.End})
		}
	}
	return out
}

// fact is the Change of a piece: that one side has a number, or a name, which the other lacks.
func (f *family) fact(u, v int, e align.Edit) align.Change {
	a, b := f.ws[u].Text, f.ws[v].Text
	if lacksOf(a, e.A, b, e.B, isNumber) || lacksOf(b, e.B, a, e.A, isNumber) {
		return align.ChangedNumber
	}
	if lacksOf(a, e.A, b, e.B, isNamed) || lacksOf(b, e.B, a, e.A, isNamed) {
		return align.ChangedName
	}
	return ""
}

// lacksOf says that the words q of b lack one of the words r of a for which is holds.
func lacksOf(a *normalize.Text, r normalize.Range, b *normalize.Text, q normalize.Range, is func(*normalize.Text, int) bool) bool {
	for k := r.Start; k < r.End; k++ {
		if is(a, k) && !hasWord(b, q, a.Words[k].ID) {
			return true
		}
	}
	return false
}

func hasWord(t *normalize.Text, r normalize.Range, id uint64) bool {
	return slices.ContainsFunc(t.Words[r.Start:r.End], func(w normalize.Word) bool { return w.ID == id })
}

// isNumber says that word k of t is a number, in figures or in words.
func isNumber(t *normalize.Text, k int) bool {
	_, _, ok := numeralAt(t, k, k+1)
	return ok || t.Words[k].Flags&normalize.Number != 0
}

// isNamed says that word k of t is written like a name, and does not begin a sentence.
func isNamed(t *normalize.Text, k int) bool {
	return t.Words[k].Flags&normalize.Capital != 0 && !beginsSentence(t, k)
}
