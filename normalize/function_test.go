package normalize

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// As many words as a set may have find slots of their own, whatever their
// identities, and no other word is one of them.
func TestFunctionSetPartsItsWords(t *testing.T) {
	r := rand.New(rand.NewPCG(41, 42))
	for _, n := range []int{0, 1, 200, 255} {
		for range 5 {
			ids := make([]uint64, n)
			for i := range ids {
				ids[i] = r.Uint64()
			}
			s := newFunctionSet(ids)
			for _, id := range ids {
				require.Equal(t, Function, s.flag(id), "word %x of a set of %d", id, n)
				require.Equal(t, id, s.words[s.spread.slot(id)], "word %x of a set of %d, spread", id, n)
			}
			for range 1_000 {
				id := r.Uint64()
				require.Zero(t, s.flag(id), "word %x, which is not in a set of %d", id, n)
			}
		}
	}
	require.Panics(t, func() { newFunctionSet(make([]uint64, 256)) }, "more words than a slot can number")
}
