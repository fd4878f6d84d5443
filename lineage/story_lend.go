package lineage

import (
	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// Whether a short passage is found in a pair depends on the lengths of its texts, too: a clause
// that a paper reworded is one with a client's cut of an agency's story, and none with the
// story itself, which has the clause to the letter. Then the paper seems to share more with the
// client. Or the clause is found with both, and runs on into the next sentences with the client alone,
// where it exchanged a word, as a reworded passage. So an agency's own text shares no less than those share that have it from there.

const (
	// mostOriginals is how many texts of a family may be the agency's own for any to be so.
	mostOriginals = 4
	// ownSigned is how much such a text looks like the agency's own, at least; see family.signed.
	ownSigned = .8
)

// lend adds to u.words, and to reworded, for the agency's own texts, the passages of others whose
// words they have, to the letter, as far as they share less there. A release is nobody's copy.
func (u *reuse) lend(reworded [][]int32) {
	var originals []int
	for z, s := range u.signed {
		if s >= ownSigned && !u.f.release(z) {
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
				if z == a || z == b || u.signed[a] >= ownSigned || u.signed[b] >= ownSigned && !u.f.release(b) {
					continue
				}
				for _, q := range u.f.passages(a, b) {
					n := u.f.wordsAt(z, b, q.B)
					if n > 0 && q.Kind != align.Paraphrased {
						continue // who has it to the letter from the client has the client's words
					}
					if n = q.Words - n; n > 0 && u.f.hasWords(z, a, q.A) {
						loans = append(loans, loan{z, b, n, q.Kind == align.Paraphrased})
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

// wordsAt is how many words the passages of witnesses z and b have that meet the words r of b.
func (f *family) wordsAt(z, b int, r normalize.Range) (n int) {
	for _, p := range f.passages(z, b) {
		if overlap(p.B, r) {
			n += p.Words
		}
	}
	return n
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
