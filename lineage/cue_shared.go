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
	// leastMachined and moreMachined are leastKept and leastMore of a copy in which a machine
	// exchanged the words: no agency's take has those, nor does a desk find two of them again.
	leastMachined, moreMachined = 2, 12
	// mostBeyond is the part of its words from the source that the farther copy may have
	// without the nearer one: small words that agree by chance.
	mostBeyond = 10
)

// sharedChanges: a and b have changed a source of both in the same places, and all that b
// has of the source stands in a, which has more. Numbers alone are those of a later take; they
// count beside slips.
func sharedChanges(f *family, a, b int, _ []align.Passage) []cue {
	if len(f.ws) < 3 || f.sameHouse(a, b) {
		return nil
	}
	changes, extra := leastKept, leastMore
	if f.machined(a) {
		changes, extra = leastMachined, moreMachined
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
		if n -= f.agree(more, a, b, false); n < extra {
			continue
		}
		x := f.changesOf(c, a, b, inA)
		if x.slips == 0 {
			x.numbers = 0
		}
		switch n := x.words + x.numbers; {
		case n < changes:
		case x.slips > 0:
			return []cue{f.cue(sigShared, 1, b, f.ws[b].Text.Bytes(x.first), "%s has %d changes of %s in common with %s, %d of them slips in names and quotations, and nothing of it that %s lacks",
				f.name(b), n, f.name(c), f.name(a), x.slips, f.name(a))}
		default:
			return []cue{f.cue(sigShared, 1, b, f.ws[b].Text.Bytes(x.first), "%s has %d changes of %s in common with %s, and nothing of it that %s lacks",
				f.name(b), n, f.name(c), f.name(a), f.name(a))}
		}
	}
	return nil
}

// sharedSlips is how many slips in names and quotations a and b have in common against a
// source of both, if these and other changes are enough to be more than chance: nobody but
// who copies one from the other, or both from a text with them, makes the same.
func (f *family) sharedSlips(a, b int) (n int) {
	if len(f.ws) < 3 || f.sameHouse(a, b) {
		return 0
	}
	for _, of := range [][2]int{{a, b}, {b, a}} { // either may have words more, by which the passages differ
		x, y := of[0], of[1]
		for _, c := range f.sourcesOf(x, y) {
			inX := make([]bool, len(f.ws[y].Text.Words))
			f.agree(inX, y, x, true)
			if d := f.changesOf(c, x, y, inX); d.words+d.numbers >= leastKept {
				n = max(n, d.slips)
			}
		}
	}
	return n
}

// A changed is how many small changes of a text another has in certain words.
type changed struct {
	words   int // exchanged, but for numbers
	slips   int // of these: misspelt names, words of a quotation, and its lost marks
	numbers int
	first   normalize.Range // of the words
}

// changesOf counts the changes of witness c that b has in common with a: in those of its
// words that are in, and quotations of c that are broken in both.
func (f *family) changesOf(c, a, b int, in []bool) (x changed) {
	for _, p := range f.passages(b, c) {
		if p.Kind == align.Paraphrased {
			continue
		}
		for _, e := range p.Edits {
			if e.A.Len() == 0 || e.B.Len() == 0 || max(e.A.Len(), e.B.Len()) > keptReading || slices.Contains(in[e.A.Start:e.A.End], false) {
				continue
			}
			if e.Change == align.ChangedNumber {
				x.numbers++
				continue
			}
			if x.words++; x.words == 1 {
				x.first = e.A
			}
			said := f.ws[c].Text.Words[e.B.Start].Flags&f.ws[b].Text.Words[e.A.Start].Flags&normalize.Quoted != 0
			if said || e.A.Len() == 1 && e.B.Len() == 1 && f.slip(c, e.B.Start, b, e.A.Start) {
				x.slips++
			}
		}
	}
	if f.allBroken(a) || f.allBroken(b) {
		return x
	}
	for _, m := range f.read(c).marks[normalize.Quotation] {
		broken := func(i int) bool {
			return slices.ContainsFunc(f.opposite(c, i, f.passages(c, i), m, normalize.Quotation), func(o normalize.Mark) bool { return o.Value == "broken" })
		}
		if m.Value == "balanced" && broken(a) && broken(b) {
			x.words++
			x.slips++
		}
	}
	return x
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
