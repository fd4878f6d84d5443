package cluster

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// dense pairs each of the units with each other.
func dense(like float32, units ...uint32) []Edge {
	var es []Edge
	for i, a := range units {
		for _, b := range units[i+1:] {
			es = append(es, Edge{a, b, like})
		}
	}
	return es
}

func TestClustersDoNotChain(t *testing.T) {
	for _, c := range []struct {
		name  string
		n     int
		edges []Edge
		want  [][]uint32
	}{
		{"no pairs, no clusters", 3, nil, nil},
		{"a pair", 3, dense(.9, 0, 2), [][]uint32{{0, 2}}},
		{"two dense groups joined by one weak pair stay two", 8,
			append(append(dense(.9, 0, 1, 2, 3), dense(.9, 4, 5, 6, 7)...), Edge{3, 4, .5}), [][]uint32{{0, 1, 2, 3}, {4, 5, 6, 7}}},
		{"two groups joined by one strong pair stay two", 8,
			append(append(dense(.6, 0, 1, 2, 3), dense(.6, 4, 5, 6, 7)...), Edge{3, 4, .99}), [][]uint32{{0, 1, 2, 3}, {4, 5, 6, 7}}},
		{"what resembles only an outlier is not in", 6,
			append(dense(.9, 0, 1, 2, 3), Edge{0, 4, .6}, Edge{1, 4, .6}, Edge{4, 5, .55}), [][]uint32{{0, 1, 2, 3, 4}}},
		{"a digest of five stories does not make them one", 6,
			[]Edge{{0, 1, .6}, {0, 2, .6}, {0, 3, .6}, {0, 4, .6}, {0, 5, .6}}, [][]uint32{{0, 1, 2}}},
		{"a missing pair does not part a group", 4,
			[]Edge{{0, 1, .8}, {0, 2, .8}, {0, 3, .8}, {1, 2, .8}, {2, 3, .8}}, [][]uint32{{0, 1, 2, 3}}},
	} {
		require.Equal(t, c.want, Of(c.n, c.edges), c.name)
	}
}

// A thousand copies: partners in common are estimated then, and two such groups
// still stay two.
func TestClustersOfManyCopies(t *testing.T) {
	var first, second []uint32
	for i := range uint32(600) {
		first, second = append(first, i), append(second, 600+i)
	}
	edges := append(append(dense(.9, first...), dense(.9, second...)...), Edge{3, 700, 1}, Edge{5, 900, 1})
	require.Equal(t, [][]uint32{first, second}, Of(1200, edges))
}

// Clusters depend on the pairs, not on the order they come in, and each unit is
// in one at most.
func TestClustersDoNotDependOnOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var edges []Edge
	for a := range uint32(60) {
		for b := a + 1; b < 60; b++ {
			if a/6 == b/6 && r.IntN(10) > 2 || r.IntN(60) == 0 {
				edges = append(edges, Edge{a, b, float32(5+r.IntN(5)) / 10})
			}
		}
	}
	want := Of(60, edges)
	in := map[uint32]bool{}
	for _, c := range want {
		require.Greater(t, len(c), 1)
		for _, u := range c {
			require.False(t, in[u], "unit %d is in two clusters", u)
			in[u] = true
		}
	}
	for range 20 {
		r.Shuffle(len(edges), func(i, j int) { edges[i], edges[j] = edges[j], edges[i] })
		require.Equal(t, want, Of(60, edges))
	}
}
