package collate

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestLayerCountsWhatSetsShare(t *testing.T) {
	rnd := rand.New(rand.NewPCG(2, 9))
	for _, n := range []int{1, 2, 7, 40} {
		docs := make([][]uint64, n)
		for i := range docs {
			for f := range uint64(60) {
				// Features spread over all bytes; the later ones are rarer.
				if rnd.Uint64N(60) > f {
					docs[i] = append(docs[i], Mix(f, 1))
				}
			}
			rnd.Shuffle(len(docs[i]), func(x, y int) { docs[i][x], docs[i][y] = docs[i][y], docs[i][x] })
		}
		l := NewLayer(docs)
		for a := range n {
			common := 0
			for _, f := range docs[a] {
				for b := range n {
					if b != a && slices.Contains(docs[b], f) {
						common++
						break
					}
				}
			}
			require.Equal(t, common, l.common[a], "features of %d that some other of %d documents has", a, n)
			for b := range n {
				both := 0
				for _, f := range docs[a] {
					if b != a && slices.Contains(docs[b], f) {
						both++
					}
				}
				require.Equal(t, both, l.Both(a, b), "features that %d and %d of %d documents share", a, b, n)
			}
		}
	}
}
