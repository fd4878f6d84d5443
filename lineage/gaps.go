package lineage

import (
	"math"

	"github.com/wiretrace/wiretrace/lineage/internal/collate"
)

// Gaps between damaged texts. Where one text has lost a piece and the other the
// piece beside it, or one that reaches into it, what is left of both there has
// nothing to do with each other. A comparison still finds an order in which every third
// word or so agrees, most of them words that any text has, and calls the rest small
// edits. So what agrees between two differences is asked whether it could be chance.

const (
	// leastChance is the log-odds, in favour of chance, with which a run of
	// agreement begins: the comparison has tried some fifty ways to lay two texts
	// against each other there, and kept the best.
	leastChance = 4
	// perDifferent is what each token of a difference adds to that, and
	// mostDifferent the most that one difference adds: of a long one nothing follows for
	// the words beside it.
	perDifferent  = .5
	mostDifferent = 3
)

// rareness says of each token of each text how little it tells that another text
// has it too: the negative logarithm of its share of all tokens.
func rareness(texts []collate.Tokens) [][]float32 {
	n, total := map[uint64]int{}, 0
	for i := range texts {
		for _, t := range texts[i].Exact {
			n[t]++
		}
		total += len(texts[i].Exact)
	}
	out := make([][]float32, len(texts))
	for i := range texts {
		out[i] = make([]float32, len(texts[i].Exact))
		for j, t := range texts[i].Exact {
			out[i][j] = float32(math.Log(float64(total) / float64(n[t])))
		}
	}
	return out
}

// withGaps are the differences of two texts, of which those that have nothing but
// chance between them, longestSlip tokens and more in all, are one. rare is the
// rareness of the tokens of the first text.
//
// The stretches that look like chance are the maximal ones whose parts add up to
// more than those of any longer or overlapping one (Ruzzo and Tompa 1999), in one walk.
func withGaps(hunks []collate.Hunk, rare []float32) []collate.Hunk {
	if len(hunks) < 2 {
		return hunks
	}
	type stretch struct {
		from, to     int     // hunks
		before, with float64 // the sum of all up to its beginning, and to its end
	}
	var open []stretch
	sum := 0.
	for i, h := range hunks {
		if i > 0 {
			run := -float64(leastChance)
			for _, x := range rare[hunks[i-1].AHi:h.ALo] {
				run += float64(x)
			}
			sum -= run
		}
		s := stretch{i, i + 1, sum, sum + min(mostDifferent, perDifferent*float64(max(h.Deleted(), h.Inserted())))}
		sum = s.with
		for {
			j := len(open) - 1
			for j >= 0 && open[j].before >= s.before {
				j--
			}
			if j < 0 || open[j].with >= s.with {
				break
			}
			s.from, s.before = open[j].from, open[j].before
			open = open[:j]
		}
		open = append(open, s)
	}
	var out []collate.Hunk
	at := 0
	for _, s := range open {
		first, last := hunks[s.from], hunks[s.to-1]
		whole := collate.Hunk{ALo: first.ALo, AHi: last.AHi, BLo: first.BLo, BHi: last.BHi}
		if max(whole.Deleted(), whole.Inserted()) <= longestSlip {
			continue
		}
		out = append(append(out, hunks[at:s.from]...), whole)
		at = s.to
	}
	return append(out, hunks[at:]...)
}
