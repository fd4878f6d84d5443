package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/lineage/internal/collate"
)

// Texts were copied by hand if most of them have leastSlips slips and more against the
// one that is nearest to them, and in three of four of these half of the slips and more
// are of one word. Who copies respells, exchanges or leaves out a word here and there,
// however long the pieces are that he leaves out besides; who revises puts in clauses. So
// texts were revised if in half of them less than leastInAny are.
const (
	leastSlips     = 3
	leastOfOneWord = .5
	leastInAny     = .45
)

// A hand is what the differences between texts and their nearest relatives say of
// how these came about.
type hand struct {
	copied   bool // word by word
	revised  bool // by clauses
	inPieces bool // three in four and more differ in longer pieces as well, which some have or others lost
}

// handOf compares each text with its nearest relative.
func handOf(k *collate.Kin, rare [][]float32) hand {
	var many []int
	var single []float64
	pieces := 0
	for a := range k.N {
		near := -1
		for b := range k.N {
			if b != a && (near < 0 || k.Proportion(a, b) < k.Proportion(a, near)) {
				near = b
			}
		}
		n, ofOne := 0, 0
		hunks := withGaps(collate.Diff(k.Texts[a].Exact, k.Texts[near].Exact), rare[a])
		for _, h := range hunks {
			switch tokens := max(h.Deleted(), h.Inserted()); {
			case tokens == 1:
				ofOne++
				fallthrough
			case tokens <= longestSlip:
				n++
			}
		}
		if n < len(hunks) {
			pieces++
		}
		many = append(many, n)
		if n >= leastSlips {
			single = append(single, float64(ofOne)/float64(n))
		}
	}
	slices.Sort(many)
	slices.Sort(single)
	return hand{
		copied:   many[k.N/2] >= leastSlips && single[len(single)/4] >= leastOfOneWord,
		revised:  len(single) > 1 && single[len(single)/2] < leastInAny,
		inPieces: 4*pieces > 3*k.N,
	}
}
