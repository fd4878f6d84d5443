package shingle

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// randomSet draws n of the numbers below limit.
func randomSet(r *rand.Rand, n, limit int) Set {
	var s Set
	for range n {
		s = append(s, uint64(r.IntN(limit)))
	}
	slices.Sort(s)
	return slices.Compact(s)
}

// Shared merges or gallops by the sizes of the sets; both must count what a
// map counts, from either side.
func TestSharedCountsWhatAMapCounts(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 2000 {
		limit := 1 + r.IntN(2000)
		a, b := randomSet(r, r.IntN(40), limit), randomSet(r, r.IntN(1500), limit)
		in := map[uint64]bool{}
		for _, h := range b {
			in[h] = true
		}
		want := 0
		for _, h := range a {
			if in[h] {
				want++
			}
		}
		require.Equal(t, want, a.Shared(b), "a of %d and b of %d below %d", len(a), len(b), limit)
		require.Equal(t, want, b.Shared(a), "Shared is symmetric")
	}
}

func TestResemblanceAndContainment(t *testing.T) {
	brief, feature := Set{2, 4, 6}, Set{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	require.Equal(t, 0.3, brief.Resemblance(feature))
	require.Equal(t, 1.0, brief.Containment(feature), "all of the brief is in the feature")
	require.Equal(t, 0.3, feature.Containment(brief))
	require.Zero(t, Set{}.Resemblance(Set{}), "two empty texts resemble nothing")
	require.Zero(t, Set{}.Containment(feature))
	require.Zero(t, feature.Containment(nil))
	for _, x := range []Set{brief, feature, {11}, nil} {
		for _, y := range []Set{brief, feature, {12, 13}, nil} {
			r, in, out := x.Compare(y)
			require.Equal(t, [3]float64{x.Resemblance(y), x.Containment(y), y.Containment(x)}, [3]float64{r, in, out}, "%v and %v at once", x, y)
		}
	}
}
