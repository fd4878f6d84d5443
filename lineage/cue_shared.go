package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// Slips that two copies have in common join them against their source (Maas: the
// conjunctive errors). Which of the two had the source before him, what they have of it
// besides tells: who copied a copy has nothing of the source that is not in that.

const (
	// leastMore is how many words of the source, which the other lacks, a copy has at
	// least that is said to be between the two: two sentences.
	leastMore = 20
	// mostBeyond is the part of its words from the source that the farther copy may have
	// without the nearer one: small words that agree by chance.
	mostBeyond = 10
)

// sharedChanges: a and b have changed a source of both in the same places, numbers
// aside, and all that b has of the source stands in a, which has more.
func sharedChanges(f *family, a, b int, _ []align.Passage) []cue {
	if len(f.ws) < 3 || f.sameHouse(a, b) {
		return nil
	}
	for _, c := range f.sourcesOf(a, b) {
		inA, inB := make([]bool, len(f.ws[b].Text.Words)), make([]bool, len(f.ws[b].Text.Words))
		f.agree(inA, b, a, true)
		have := f.agree(inB, b, c, true)
		if beyond := f.agree(inB, b, a, false); have == 0 || mostBeyond*(have-beyond) > have {
			continue
		}
		more := make([]bool, len(f.ws[a].Text.Words))
		n := f.agree(more, a, c, true)
		if n -= f.agree(more, a, b, false); n < leastMore {
			continue
		}
		n, first := 0, normalize.Range{}
		for _, p := range f.passages(b, c) {
			if p.Kind == align.Paraphrased {
				continue
			}
			for _, e := range p.Edits {
				if e.Change == align.ChangedNumber || e.A.Len() == 0 || e.B.Len() == 0 || max(e.A.Len(), e.B.Len()) > keptReading || slices.Contains(inA[e.A.Start:e.A.End], false) {
					continue
				}
				if n++; n == 1 {
					first = e.A
				}
			}
		}
		if n >= leastKept {
			return []cue{f.cue(sigShared, 1, b, f.ws[b].Text.Bytes(first), "%s has %d changes of %s in common with %s, and nothing of it that %s lacks",
				f.name(b), n, f.name(c), f.name(a), f.name(a))}
		}
	}
	return nil
}

// agree sets or clears the words of witness i that are the same in its passages with j,
// reworded ones aside, and returns how many were otherwise.
func (f *family) agree(words []bool, i, j int, set bool) (n int) {
	for _, p := range f.passages(i, j) {
		if p.Kind == align.Paraphrased {
			continue
		}
		at := p.A.Start
		for _, e := range p.Edits {
			n += paint(words, normalize.Range{Start: at, End: e.A.Start}, set)
			at = e.A.End
		}
		n += paint(words, normalize.Range{Start: at, End: p.A.End}, set)
	}
	return n
}
