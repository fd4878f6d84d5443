package stemma

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestHistoryBeginsAtAnEnd(t *testing.T) {
	r := NewRooted(3)
	r.Add(0, 1, -.5, false) // 1 -> 0
	r.Add(1, 2, .4, false)  // 1 -> 2
	r.Weigh()
	require.Equal(t, 1, argmax(r.Score), "each link by itself speaks for the middle")
	r.FavourEnds()
	require.Equal(t, 2, argmax(r.Score), "two versions are seldom made of the first")
}

func argmax(xs []float64) int {
	best := 0
	for i, x := range xs {
		if x > xs[best] {
			best = i
		}
	}
	return best
}
