package stemma

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// Texts that stand in a row are put in a row, whichever way they come.
func TestSeriate(t *testing.T) {
	for seed := range uint64(20) {
		rnd := rand.New(rand.NewPCG(seed, 40))
		n := 5 + rnd.IntN(35)
		place := rnd.Perm(n)
		got := seriate(n, func(a, b int) float64 { return -math.Abs(float64(place[a] - place[b])) })
		for i := 1; i < n; i++ {
			require.Equal(t, 1, max(place[got[i]]-place[got[i-1]], place[got[i-1]]-place[got[i]]), "texts in a row are put in a row, seed %d", seed)
		}
	}
}
