package stemma

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// allTrees sums over every assignment of parents that is a tree with exactly
// one root: the definition itself, for small n.
func allTrees(score [][]float64, root []float64) Posterior {
	n := len(root)
	p := Posterior{Parent: make([][]float64, n), root: make([]float64, n)}
	for v := range n {
		p.Parent[v] = make([]float64, n)
	}
	parent := make([]int, n)
	total := 0.
	for r := range n {
		var walk func(v int, log float64)
		walk = func(v int, log float64) {
			if math.IsInf(log, -1) {
				return
			}
			if v == n {
				for u := range n {
					x, steps := u, 0
					for x != r && steps <= n {
						x, steps = parent[x], steps+1
					}
					if x != r {
						return
					}
				}
				w := math.Exp(log)
				total += w
				p.root[r] += w
				for u := range n {
					if u != r {
						p.Parent[u][parent[u]] += w
					}
				}
				return
			}
			if v == r {
				walk(v+1, log+root[r])
				return
			}
			for u := range n {
				if u != v {
					parent[v] = u
					walk(v+1, log+score[v][u])
				}
			}
		}
		walk(0, 0)
	}
	for v := range n {
		p.root[v] /= total
		for u := range n {
			p.Parent[v][u] /= total
		}
	}
	return p
}

func TestPosteriorAgreesWithTheSumOverAllTrees(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for round := range 60 {
		n := 2 + round%4
		width := []float64{1, 8, 40}[round%3] // nats: 40 is beyond what subtraction in double precision survives
		score, root := make([][]float64, n), make([]float64, n)
		for v := range n {
			score[v] = make([]float64, n)
			root[v] = width * rnd.NormFloat64() / 4
			for u := range n {
				score[v][u] = width * rnd.NormFloat64()
				if round%5 == 4 && u > v && v > 0 {
					score[v][u] = math.Inf(-1) // a date forbids it
				}
			}
		}
		got, want := NewPosterior(score, root), allTrees(score, root)
		for v := range n {
			require.InDelta(t, want.root[v], got.root[v], 1e-9, "round %d: root %d of %d", round, v, n)
			require.InDeltaSlice(t, want.Parent[v], got.Parent[v], 1e-9, "round %d: parents of %d of %d", round, v, n)
		}
	}
}

func TestPosteriorOfNearlyIdenticalTexts(t *testing.T) {
	// Texts 0 and 1 prefer one another by 60 nats to anything else: a
	// Laplacian in double precision is singular here.
	score := [][]float64{{0, 60, 0}, {60, 0, 0}, {1, 1, 0}}
	got := NewPosterior(score, []float64{0, 0, 0})
	for v := range 3 {
		sum := got.root[v]
		for u, x := range got.Parent[v] {
			require.False(t, math.IsNaN(x), "parent %d of %d", u, v)
			sum += x
		}
		require.InDelta(t, 1, sum, 1e-12, "what could be before text %d does not add up", v)
	}
	require.InDelta(t, got.root[0], got.root[1], 1e-12, "0 and 1 are alike")
	require.InDelta(t, got.Parent[2][0], got.Parent[2][1], 1e-12, "0 and 1 are alike as parents of 2")
}

func TestPosteriorWithSeveralForcedRoots(t *testing.T) {
	no := math.Inf(-1)
	score := [][]float64{{no, no, no}, {no, no, no}, {0, math.Log(3), no}}
	got := NewPosterior(score, []float64{0, 0, 0})
	require.InDelta(t, 1, got.root[0], 1e-12)
	require.InDelta(t, 1, got.root[1], 1e-12)
	require.InDelta(t, .25, got.Parent[2][0], 1e-12)
	require.InDelta(t, .75, got.Parent[2][1], 1e-12)
}

func BenchmarkPosterior(b *testing.B) {
	const n = 300
	rnd := rand.New(rand.NewPCG(3, 4))
	score, root := make([][]float64, n), make([]float64, n)
	for v := range n {
		score[v] = make([]float64, n)
		for u := range n {
			score[v][u] = 10 * rnd.NormFloat64()
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		NewPosterior(score, root)
	}
}
