package stemma

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// orders calls f with every order of n texts.
func orders(n int, f func([]int)) {
	var walk func(at []int)
	walk = func(at []int) {
		if len(at) == n {
			f(at)
			return
		}
	next:
		for v := range n {
			for _, u := range at {
				if u == v {
					continue next
				}
			}
			walk(append(at[:len(at):len(at)], v))
		}
	}
	walk(nil)
}

func TestCourseIsTheSumOverAllPaths(t *testing.T) {
	const n = 6
	for seed := range uint64(20) {
		rnd := rand.New(rand.NewPCG(seed, 6))
		step := make([][]float64, n)
		for u := range step {
			step[u] = make([]float64, n)
			for v := range step[u] {
				step[u][v] = 40 * rnd.NormFloat64()
			}
		}
		var order [][]float64
		if seed%3 > 0 {
			order = make([][]float64, n)
			for u := range order {
				order[u] = make([]float64, n)
				for v := range order[u] {
					order[u][v] = 15 * rnd.NormFloat64()
				}
			}
		}
		before := make([]uint64, n)
		if seed%2 == 1 {
			before[2] = 1<<4 | 1<<0 // 4 and 0 come before 2
			before[0] = 1 << 5
		}
		allowed := func(path []int) bool {
			placed := uint64(0)
			for _, v := range path {
				if before[v]&^placed != 0 {
					return false
				}
				placed |= 1 << v
			}
			return true
		}
		want, first, sum, best := make([][]float64, n), make([][]float64, n), 0., math.Inf(-1)
		for u := range want {
			want[u], first[u] = make([]float64, n), make([]float64, n)
		}
		var path []int
		weigh := func(p []int) (w float64) {
			for i := 1; i < n; i++ {
				w += step[p[i-1]][p[i]]
				for _, u := range p[:i] {
					if order != nil {
						w += order[u][p[i]]
					}
				}
			}
			return w
		}
		orders(n, func(p []int) {
			if w := weigh(p); allowed(p) && w > best {
				best, path = w, p
			}
		})
		orders(n, func(p []int) {
			if !allowed(p) {
				return
			}
			w := math.Exp(weigh(p) - best)
			sum += w
			for i := 1; i < n; i++ {
				want[p[i-1]][p[i]] += w
				for _, u := range p[:i] {
					first[u][p[i]] += w
				}
			}
		})
		c, ok := NewCourse(step, order, before)
		require.True(t, ok)
		require.Equal(t, path, c.Path, "the likeliest of all paths, seed %d", seed)
		for u := range n {
			for v := range n {
				require.InDelta(t, want[u][v]/sum, c.Follows[u][v], 1e-9, "%d -> %d, seed %d", u, v, seed)
				require.InDelta(t, first[u][v]/sum, c.Before[u][v], 1e-9, "%d before %d, seed %d", u, v, seed)
			}
		}
	}
}

func TestCourseOfStampsThatContradictOneAnother(t *testing.T) {
	step := [][]float64{{0, 1, 1}, {1, 0, 1}, {1, 1, 0}}
	_, ok := NewCourse(step, nil, []uint64{1 << 1, 1 << 2, 1 << 0})
	require.False(t, ok, "each of three texts is said to be before another")
	c, ok := NewCourse(step[:1], nil, []uint64{0})
	require.True(t, ok)
	require.Equal(t, []int{0}, c.Path, "one text alone")
}
