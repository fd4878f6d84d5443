package durable

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/shingle/join"
)

// How many hashes a sketch has is in what is stored: docs/format.md says how
// many, and by which bound two sketches share at least so many.
func TestLengthOfSketches(t *testing.T) {
	for threshold, want := range map[float64]int{.1: 392, .3: 120, .5: 64, .8: 32, .9: 24, 1: 8} {
		b := newBound(Options{Threshold: threshold, Measure: join.Resemblance})
		require.Equal(t, want, b.k, "threshold %v", threshold)
		require.GreaterOrEqual(t, b.common, enough)
		// The exact probability that fewer than b.common of b.k draws are hits.
		missed, draw := 0., math.Pow(1-threshold, float64(b.k))
		for c := range b.common {
			if threshold == 1 {
				break
			}
			missed += draw
			draw *= float64(b.k-c) / float64(c+1) * threshold / (1 - threshold)
		}
		require.LessOrEqual(t, missed, math.Pow(2, -40), "threshold %v", threshold)
	}
	require.Equal(t, math.MaxInt, newBound(Options{Threshold: .5, Measure: join.Containment}).k)
}
