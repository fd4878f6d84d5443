package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/lineage/internal/collate"
)

// handed are texts each made from an earlier one.
func handed(rnd *rand.Rand, n int, make func([]string) []string) hand {
	words := [][]string{prose(rnd, 600)}
	for i := 1; i < n; i++ {
		words = append(words, make(words[rnd.IntN(i)]))
	}
	var texts []string
	for _, w := range words {
		texts = append(texts, strings.Join(w, " "))
	}
	k := collate.NewKin(texts, false)
	return handOf(k, rareness(k.Texts))
}

func TestWhoCopiesSlipsByWords(t *testing.T) {
	rnd := rand.New(rand.NewPCG(2, 23))
	for _, n := range []int{6, 40} {
		for _, slip := range []int{5, 60} {
			h := handed(rnd, n, func(w []string) []string { return scribe(rnd, w, slip) })
			require.Equal(t, hand{copied: true}, h, "%d copies with a slip in %d words", n, slip)
		}
	}
	h := handed(rnd, 9, func(w []string) []string {
		at := rnd.IntN(len(w) - 100)
		return slices.Delete(scribe(rnd, w, 40), at, at+60)
	})
	require.Equal(t, hand{copied: true, inPieces: true}, h, "each lost a piece too")
	h = handed(rnd, 9, func(w []string) []string { return revise(rnd, w) })
	require.False(t, h.copied, "clauses were put in")
	h = handed(rnd, 9, func(w []string) []string {
		w = slices.Clone(w)
		for range 9 {
			at := rnd.IntN(len(w) - 10)
			w = slices.Replace(w, at, at+4, prose(rnd, 5)...)
		}
		return w
	})
	require.Equal(t, hand{revised: true}, h, "clauses were written anew")
	h = handed(rnd, 9, func(w []string) []string { return slices.Clone(w) })
	require.Equal(t, hand{}, h, "copies without a slip tell nothing")
}
