package normalize

// without takes the words inside marks of one kind out of t and rebuilds the
// ranges, so that no sentence or paragraph is empty. It runs before anything
// else holds t. Marks are in order of their start but may overlap.
func (t *Text) without(kind MarkKind) {
	var memory [64]Range
	drops := t.wordsIn(kind, memory[:0])
	if len(drops) == 0 {
		return
	}
	n := drops[0].Start
	for i, d := range drops {
		next := len(t.Words)
		if i+1 < len(drops) {
			next = drops[i+1].Start
		}
		n += copy(t.Words[n:], t.Words[d.End:next])
	}
	t.Words = t.Words[:n]
	t.Sentences = renumber(t.Sentences, drops)
	t.Paragraphs = renumber(t.Paragraphs, drops)
}

// wordsIn appends to dst the ranges of words that begin inside marks of one kind, in order and
// apart from one another.
func (t *Text) wordsIn(kind MarkKind, dst []Range) []Range {
	at := 0 // words before it are asked
	for i := range t.Marks {
		m := &t.Marks[i]
		if m.Kind != kind {
			continue
		}
		from := at + wordFrom(t.Words[at:], m.Start)
		at = from + wordFrom(t.Words[from:], m.End)
		switch n := len(dst); {
		case from == at:
		case n > 0 && dst[n-1].End == from:
			dst[n-1].End = at
		default:
			dst = append(dst, Range{from, at})
		}
	}
	return dst
}

// renumber gives ranges the indexes that their words have without those of drops, and leaves out
// empty ones. Both are in order.
func renumber(ranges, drops []Range) []Range {
	out := ranges[:0]
	gone := 0 // words of the drops that end before the place
	number := func(i int) int {
		for len(drops) > 0 && drops[0].End <= i {
			gone += drops[0].Len()
			drops = drops[1:]
		}
		if len(drops) > 0 && drops[0].Start < i {
			i = drops[0].Start
		}
		return i - gone
	}
	for _, r := range ranges {
		if r.Start, r.End = number(r.Start), number(r.End); r.Len() > 0 {
			out = append(out, r)
		}
	}
	return out
}
