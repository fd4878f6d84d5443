package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

const (
	// keptWords and keptShare are how much of a sentence a machine leaves, in order, so
	// that it is known which one of its source it was.
	keptWords, keptShare = 4, .4
)

// reworded are the exchanges of v, known as a machine's copy of u, where no passage of words in
// order shows them: in front of a passage and behind it, where its sentence begins and
// ends with others, and in sentences that lie outside of all such passages.
func (f *family) reworded(u, v int) []align.Edit {
	a, b := f.ws[u].Text, f.ws[v].Text
	var inA, inB []normalize.Range
	for _, p := range f.passages(u, v) {
		if p.Kind != align.Paraphrased {
			inA, inB = append(inA, p.A), append(inB, p.B)
		}
	}
	var out []align.Edit
	add := func(ra, rb normalize.Range) {
		ra, rb = f.behindDateline(u, ra), f.behindDateline(v, rb)
		if min(ra.Len(), rb.Len()) == 0 || overlapsAny(ra, inA) || overlapsAny(rb, inB) {
			return
		}
		e := align.Edit{A: ra, B: rb}
		e.Change = f.fact(u, v, e)
		out = append(out, f.ofMachine(u, v, e)...)
	}
	for k := range inA {
		if s, t := sentenceNumber(a, inA[k].Start), sentenceNumber(b, inB[k].Start); s >= 0 && t >= 0 {
			add(normalize.Range{Start: a.Sentences[s].Start, End: inA[k].Start}, normalize.Range{Start: b.Sentences[t].Start, End: inB[k].Start})
		}
		if s, t := sentenceNumber(a, inA[k].End-1), sentenceNumber(b, inB[k].End-1); s >= 0 && t >= 0 {
			add(normalize.Range{Start: inA[k].End, End: a.Sentences[s].End}, normalize.Range{Start: inB[k].End, End: b.Sentences[t].End})
		}
	}
	for _, t := range b.Sentences {
		if overlapsAny(t, inB) {
			continue
		}
		kept := likest(a, b, t)
		for k := 1; k < len(kept); k++ {
			from, to := kept[k-1], kept[k]
			add(normalize.Range{Start: from[0] + 1, End: to[0]}, normalize.Range{Start: from[1] + 1, End: to[1]})
		}
	}
	return out
}

// overlapsAny says that r has words of one of rs.
func overlapsAny(r normalize.Range, rs []normalize.Range) bool {
	return slices.ContainsFunc(rs, func(q normalize.Range) bool { return overlap(r, q) })
}

// likest are the words that the sentence t of b has in order from that sentence of a of
// which it has most, each as its places in a and b; none if they are too few to know it by.
func likest(a, b *normalize.Text, t normalize.Range) (best [][2]int) {
	for _, s := range a.Sentences {
		kept := keptInOrder(a, s, b, t)
		if len(kept) >= keptWords && float64(len(kept)) >= keptShare*float64(max(s.Len(), t.Len())) && len(kept) > len(best) {
			best = kept
		}
	}
	return best
}

// keptInOrder are the most words that the ranges have in one order (the longest common
// subsequence), each as its places in a and b.
func keptInOrder(a *normalize.Text, s normalize.Range, b *normalize.Text, t normalize.Range) [][2]int {
	n, m := s.Len(), t.Len()
	best := make([]int, (n+1)*(m+1)) // of what is behind both places
	at := func(i, j int) int { return i*(m+1) + j }
	same := func(i, j int) bool { return a.Words[s.Start+i].ID == b.Words[t.Start+j].ID }
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if same(i, j) {
				best[at(i, j)] = best[at(i+1, j+1)] + 1
			} else {
				best[at(i, j)] = max(best[at(i+1, j)], best[at(i, j+1)])
			}
		}
	}
	var out [][2]int
	for i, j := 0, 0; i < n && j < m; {
		switch {
		case same(i, j):
			out = append(out, [2]int{s.Start + i, t.Start + j})
			i, j = i+1, j+1
		case best[at(i+1, j)] >= best[at(i, j+1)]:
			i++
		default:
			j++
		}
	}
	return out
}
