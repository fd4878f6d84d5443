package stemma

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// line is the log-weights of steps between n texts that stand about in a row, and
// that prefer to be walked through one way.
func line(rnd *rand.Rand, n int) (step [][]float64, order []int) {
	at := make([]float64, n)
	for i := range at {
		at[i] = float64(i) + 1.5*rnd.NormFloat64()
	}
	order = rnd.Perm(n)
	step = make([][]float64, n)
	for u := range n {
		step[u] = make([]float64, n)
		for v := range n {
			d := at[order[v]] - at[order[u]]
			step[u][v] = -4*math.Log(math.Abs(d)+.3) + .6*math.Tanh(d)
		}
	}
	return step, order
}

func weight(step [][]float64, path []int) (w float64) {
	for i := 1; i < len(path); i++ {
		w += step[path[i-1]][path[i]]
	}
	return w
}

// Of a series that can be summed either way the paths near a rough order have the
// shares of all paths.
func TestLongCourseIsTheSumOverAllPaths(t *testing.T) {
	for seed := range uint64(6) {
		rnd := rand.New(rand.NewPCG(seed, 13))
		const n = 12
		step, order := line(rnd, n)
		before := make([]uint64, n)
		if seed%2 == 1 {
			for u := range n {
				for v := range n {
					if order[u]+4 < order[v] {
						before[v] |= 1 << u
					}
				}
			}
		}
		want, ok := NewCourse(step, nil, before)
		require.True(t, ok)
		got, ok := longCourse(step, before)
		require.True(t, ok)
		require.InDelta(t, weight(step, want.Path), weight(step, got.Path), .5, "the likeliest path, seed %d", seed)
		for u := range n {
			require.InDeltaSlice(t, want.Follows[u], got.Follows[u], .03, "what follows %d, seed %d", u, seed)
			require.InDeltaSlice(t, want.Before[u], got.Before[u], .03, "what comes after %d, seed %d", u, seed)
		}
	}
}

// A path through thirty texts has each of them once, and every text but one
// follows another.
func TestLongCourse(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 30))
	const n = 30
	step, order := line(rnd, n)
	c, ok := NewCourse(step, nil, make([]uint64, n))
	require.True(t, ok)
	path := slices.Clone(c.Path)
	slices.Sort(path)
	for i, v := range path {
		require.Equal(t, i, v)
	}
	roots, right := 0., 0
	for v := range n {
		in := 0.
		for u := range n {
			in += c.Follows[u][v]
			if u != v {
				require.InDelta(t, 1, c.Before[u][v]+c.Before[v][u], 1e-9, "either %d or %d comes first", u, v)
			}
		}
		require.LessOrEqual(t, in, 1+1e-9)
		roots += 1 - in
	}
	require.InDelta(t, 1, roots, 1e-9, "one text follows none")
	for i := 1; i < n; i++ {
		if order[c.Path[i-1]] < order[c.Path[i]] {
			right++
		}
	}
	require.Greater(t, right, 2*n/3, "steps forward of %d", n-1)

	before := make([]uint64, n)
	for _, v := range c.Path[:n-1] {
		before[v] = 1 << c.Path[n-1]
	}
	back, ok := NewCourse(step, nil, before)
	require.True(t, ok, "what was last may be first")
	require.Equal(t, c.Path[n-1], back.Path[0])
	before[c.Path[n-1]] = 1 << c.Path[0]
	_, ok = NewCourse(step, nil, before)
	require.False(t, ok, "each of two texts is said to be before the other")
}
