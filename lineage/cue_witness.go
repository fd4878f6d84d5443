package lineage

import (
	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

// hubShingle is the length, in words, of the shingles that are counted for
// third witnesses: at five, chance and set phrases no longer count.
const hubShingle = 5

// readShingles fills, for each reading, how many shingles of its witness
// others have too.
func readShingles(all []reading, ws []Witness) {
	in := map[uint64]int32{}
	for i := range ws {
		all[i].shingles = shingle.NewSet(ws[i].Text.Words, hubShingle)
		for _, s := range all[i].shingles {
			in[s]++
		}
	}
	for i := range all {
		r := &all[i]
		for _, s := range r.shingles {
			if in[s] > 1 {
				r.shared++
			}
		}
		if n := len(r.shingles); n > 0 {
			r.unique = 1 - float64(r.shared)/float64(n)
		}
	}
}

// common returns how many shingles a and b share.
func (f *family) common(a, b int) int { return f.read(a).shingles.Shared(f.read(b).shingles) }

// rewrites says that third witnesses can bear on a and b: the family has one,
// and the two share text without being versions of one item, for which they
// resemble each other too much, or are of one house or title, or one holds half
// of the other. In a chain of versions these signs are chance, as each step
// has a witness on both sides; where the versions were rewritten wholesale they
// are worse (.36 on 30 links of encyclopedia pages). Nor do they make a source of a,
// if a is a machine's copy and b is none: it shares with many because it was put together.
func (f *family) rewrites(a, b int, ps []align.Passage) bool {
	if f.machined(a) && !f.machined(b) {
		return false
	}
	if len(f.ws) < 3 || len(ps) == 0 || f.sameHouse(a, b) || f.ws[a].Title != "" && f.ws[a].Title == f.ws[b].Title {
		return false
	}
	p := f.pairs[f.at[[2]int{min(a, b), max(a, b)}]]
	return p.Resemblance < sameItem && max(p.AInB, p.BInA) < .5
}

// thirdWitness: of what a has and b lacks, more stands in a third text than of
// what b has and a lacks. The source was used by others; what a copyist added
// was not (the rule of stemmatics that the fuller witness is nearer the root).
func thirdWitness(f *family, a, b int, ps []align.Passage) []cue {
	if !f.rewrites(a, b, ps) {
		return nil
	}
	n := f.common(a, b)
	x, y := f.supported(a, n), f.supported(b, n)
	// Less apart than a tenth is noise of a sentence or two.
	if x-y < .1 {
		return nil
	}
	return []cue{f.cue(sigThird, 1, a, normalize.Span{}, "of what only one of the two has, others repeat %.0f %% of %s and %.0f %% of %s",
		100*x, f.name(a), 100*y, f.name(b))}
}

// supported returns the share of witness i's shingles, without the n it has in
// common with another, that a third witness has.
func (f *family) supported(i, n int) float64 {
	r := f.read(i)
	if len(r.shingles) <= n {
		return 0
	}
	return float64(r.shared-n) / float64(len(r.shingles)-n)
}

// uniqueMaterial: less of a than of b is found in no other text. In a story
// the wire copy is used up by the others, while each of them adds its own.
func uniqueMaterial(f *family, a, b int, ps []align.Passage) []cue {
	x, y := f.read(a).unique, f.read(b).unique
	if !f.rewrites(a, b, ps) || y-x < .15 {
		return nil
	}
	return []cue{f.cue(sigUnique, 1, b, normalize.Span{}, "%.0f %% of %s stands in no other text, %.0f %% of %s",
		100*y, f.name(b), 100*x, f.name(a))}
}

// position: what they share stands further down in b than in a. Who rewrites
// puts his own lead first; about two in three go this way.
func position(f *family, a, b int, ps []align.Passage) []cue {
	if !f.rewrites(a, b, ps) {
		return nil
	}
	x, y := f.depth(a, ps, false), f.depth(b, ps, true)
	// A fifth of a text is a paragraph or two.
	if y-x < .2 {
		return nil
	}
	return []cue{f.cue(sigPosition, 1, b, f.ws[b].Text.Bytes(ps[0].B), "what they share stands %.0f %% down %s, and %.0f %% down %s",
		100*y, f.name(b), 100*x, f.name(a))}
}

// depth returns how far down witness i its passages stand on average, weighed
// by their words, as a share of its length; back says that i is side B.
func (f *family) depth(i int, ps []align.Passage, back bool) float64 {
	sum, words := 0, 0
	for _, p := range ps {
		r := p.A
		if back {
			r = p.B
		}
		sum += r.Len() * (r.Start + r.End) / 2
		words += r.Len()
	}
	return float64(sum) / float64(max(1, words)) / float64(max(1, len(f.ws[i].Text.Words)))
}
