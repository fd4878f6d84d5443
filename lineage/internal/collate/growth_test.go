package collate

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestGrowthChangesItsSignWithTheTexts: what b gained over a is what a lost to
// b, whichever is asked first. Else a history would have another root in another
// order of input.
func TestGrowthChangesItsSignWithTheTexts(t *testing.T) {
	rnd := rand.New(rand.NewPCG(11, 12))
	spoken := 0
	for round := range 400 {
		words := make([]string, rnd.IntN(120))
		few := 2 + rnd.IntN(40) // few distinct words: many ways to align
		for i := range words {
			words[i] = fmt.Sprintf("W%d", rnd.IntN(few))
			if rnd.IntN(9) == 0 {
				words[i] += "."
			}
		}
		other := slices.Clone(words)
		for range 1 + rnd.IntN(6) {
			i := rnd.IntN(len(other) + 1)
			n := min(rnd.IntN(30), len(other)-i)
			var put []string
			for range rnd.IntN(30) {
				put = append(put, strings.ToLower(fmt.Sprintf("W%d", rnd.IntN(few))))
			}
			other = slices.Replace(other, i, i+n, put...)
		}
		a, b := Tokenize(strings.Join(words, " ")), Tokenize(strings.Join(other, " "))
		there, back := Compare(&a, &b), Compare(&b, &a)
		require.InDelta(t, there.Growth(), -back.Growth(), 1e-12, "round %d: %+v there, %+v back", round, there, back)
		require.Equal(t, there, Change{lenA: back.lenB, lenB: back.lenA, grown: back.cut, cut: back.grown, added: back.removed, removed: back.added,
			bigAdded: back.bigCut, bigCut: back.bigAdded, tail: -back.tail}, "round %d: each count has its mirror", round)
		if there.Growth() != 0 {
			spoken++
		}
	}
	require.Greater(t, spoken, 300, "rounds in which growth says anything")
}
