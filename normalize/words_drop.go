package normalize

import "slices"

// without takes the words inside marks of one kind out of t and rebuilds the
// ranges, so that no sentence or paragraph is empty. It runs before anything
// else holds t. Marks are in order of their start but may overlap.
func (t *Text) without(kind MarkKind) {
	if !slices.ContainsFunc(t.Marks, func(m Mark) bool { return m.Kind == kind }) {
		return
	}
	// kept[i] is the new index of word i.
	kept := make([]int, len(t.Words)+1)
	n, m, end := 0, 0, int32(-1)
	for i, w := range t.Words {
		for ; m < len(t.Marks) && t.Marks[m].Start <= w.Start; m++ {
			if t.Marks[m].Kind == kind {
				end = max(end, t.Marks[m].End)
			}
		}
		kept[i] = n
		if w.Start >= end {
			t.Words[n] = w
			n++
		}
	}
	kept[len(t.Words)] = n
	if n == len(t.Words) {
		return
	}
	t.Words = t.Words[:n]
	t.Sentences = renumber(t.Sentences, kept)
	t.Paragraphs = renumber(t.Paragraphs, kept)
}

// renumber gives ranges the new indexes of their words and drops empty ones.
func renumber(ranges []Range, kept []int) []Range {
	out := ranges[:0]
	for _, r := range ranges {
		if r = (Range{kept[r.Start], kept[r.End]}); r.Len() > 0 {
			out = append(out, r)
		}
	}
	return out
}
