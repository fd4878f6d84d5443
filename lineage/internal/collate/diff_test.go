package collate

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// apply rebuilds b from a and the hunks.
func apply(a, b []uint64, hs []Hunk) []uint64 {
	var out []uint64
	i := 0
	for _, h := range hs {
		out = append(out, a[i:h.ALo]...)
		out = append(out, b[h.BLo:h.BHi]...)
		i = h.AHi
	}
	return append(out, a[i:]...)
}

func TestDiffTurnsOneTextIntoTheOther(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 6))
	for round := range 300 {
		words := uint64(3 + round%60) // few distinct words: many ways to align
		a := make([]uint64, rnd.IntN(80))
		for i := range a {
			a[i] = rnd.Uint64N(words)
		}
		var b []uint64
		for _, x := range a {
			switch rnd.IntN(10) {
			case 0:
			case 1:
				b = append(b, x, rnd.Uint64N(words))
			case 2:
				b = append(b, rnd.Uint64N(words))
			default:
				b = append(b, x)
			}
		}
		hs := Diff(a, b)
		require.Equal(t, append([]uint64(nil), b...), apply(a, b, hs), "round %d: %v -> %v by %v", round, a, b, hs)
		var mirrored []Hunk
		for _, h := range Diff(b, a) {
			mirrored = append(mirrored, Hunk{h.BLo, h.BHi, h.ALo, h.AHi})
		}
		require.Equal(t, hs, mirrored, "round %d: the other way round", round)
		for i, h := range hs {
			require.True(t, h.Deleted()+h.Inserted() > 0, "round %d: empty hunk %v", round, h)
			if i > 0 {
				require.True(t, hs[i-1].AHi < h.ALo || hs[i-1].BHi < h.BLo, "round %d: hunks touch: %v", round, hs)
			}
		}
	}
}

func TestDiffNamesTheSmallestChange(t *testing.T) {
	a := Tokenize("The bridge at Orlen was closed on Tuesday after a barge struck it.").Folded
	b := Tokenize("The old bridge at Orlen was closed after a barge struck its pier.").Folded
	require.Equal(t, []Hunk{
		{1, 1, 1, 2},     // old
		{6, 8, 7, 7},     // on Tuesday
		{12, 13, 11, 13}, // it -> its pier
	}, Diff(a, b))
}

func TestDiffOfTextsWithNothingInCommonIsOneReplacement(t *testing.T) {
	a, b := make([]uint64, 2000), make([]uint64, 1500)
	for i := range a {
		a[i] = uint64(i)
	}
	for i := range b {
		b[i] = uint64(1e6 + i)
	}
	require.Equal(t, []Hunk{{0, 2000, 0, 1500}}, Diff(a, b))
}
