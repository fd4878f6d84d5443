package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// Whether a short passage is found in a pair depends on the lengths of its texts, too: a clause
// that a paper reworded is one with a client's cut of an agency's story, and none with the
// story itself, which has the clause to the letter. Then the paper seems to share more with the
// client. So an agency's own text shares what those share that have it from there.

const (
	// mostOriginals is how many texts of a family may be the agency's own for any to be so.
	mostOriginals = 4
	// ownSigned is how much such a text looks like the agency's own, at least; see family.signed.
	ownSigned = .8
)

// lend adds to u.words, and to reworded, for the agency's own texts, the passages of others whose
// words they have, to the letter, in a place that they share nothing of.
func (u *reuse) lend(reworded [][]int32) {
	var originals []int
	for z, s := range u.signed {
		if s >= ownSigned {
			originals = append(originals, z)
		}
	}
	if len(originals) > mostOriginals {
		return
	}
	type loan struct {
		z, b, words int
		reworded    bool
	}
	var loans []loan
	for i := range u.f.pairs {
		p := &u.f.pairs[i]
		for _, ab := range [][2]int{{p.A, p.B}, {p.B, p.A}} {
			a, b := ab[0], ab[1]
			for _, z := range originals {
				if z == a || z == b || u.signed[a] >= ownSigned || u.signed[b] >= ownSigned {
					continue
				}
				for _, q := range u.f.passages(a, b) {
					if u.f.hasWords(z, a, q.A) && !slices.ContainsFunc(u.f.passages(z, b), func(o align.Passage) bool { return overlap(o.B, q.B) }) {
						loans = append(loans, loan{z, b, q.Words, q.Kind == align.Paraphrased})
					}
				}
			}
		}
	}
	for _, l := range loans {
		u.words[l.z][l.b] += int32(l.words)
		u.words[l.b][l.z] += int32(l.words)
		if l.reworded {
			reworded[max(l.z, l.b)][min(l.z, l.b)] += int32(l.words)
		}
	}
}

// hasWords says that witness z has nearly all of the words r of witness a, unchanged.
func (f *family) hasWords(z, a int, r normalize.Range) bool {
	n := 0
	for _, p := range f.passages(a, z) {
		if in := (normalize.Range{Start: max(r.Start, p.A.Start), End: min(r.End, p.A.End)}); p.Kind != align.Paraphrased && in.Len() > 0 {
			n += unedited(p, in)
		}
	}
	return float64(n) >= nearlyAll*float64(r.Len())
}
