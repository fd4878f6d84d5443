package cluster

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func ExampleRoots() {
	here := Roots([]Link{{5, 3}, {3, 9}})
	there := Roots([]Link{{9, 2}, {7, 8}})
	for _, l := range Roots(append(here, there...)) {
		fmt.Println(l.A, "belongs to", l.B)
	}
	// Output:
	// 2 belongs to 2
	// 3 belongs to 2
	// 5 belongs to 2
	// 7 belongs to 7
	// 8 belongs to 7
	// 9 belongs to 2
}

// Whatever way links are parted and reduced, the roots are those of all.
func TestRootsOfPartsAreThoseOfTheWhole(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 2))
	for range 50 {
		var links, parts []Link
		for range 1 + r.IntN(200) {
			links = append(links, Link{r.Uint64N(150) << 40, r.Uint64N(150) << 40})
		}
		want := Roots(slices.Clone(links))
		for len(links) > 0 {
			n := 1 + r.IntN(len(links))
			parts = append(parts, Roots(links[:n])...)
			links = links[n:]
		}
		require.Equal(t, want, Roots(parts))
	}
}

// The clusters of what is linked, found alone and numbered from 0, are those
// found in the whole; with many copies too, of which partners in common are
// estimated.
func TestClustersOfPartsAreThoseOfTheWhole(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 2))
	var edges []Edge
	for a := range uint32(1300) {
		for b := a + 2; b < 1300; b += 2 {
			if a/1200 == b/1200 && r.IntN(20) > 0 {
				edges = append(edges, Edge{a, b, float32(5+r.IntN(5)) / 10})
			}
		}
	}
	var want [][]uint32
	for parity := range uint32(2) {
		var mine []Edge
		for _, e := range edges {
			if e.A%2 == parity {
				mine = append(mine, Edge{e.A / 2, e.B / 2, e.Like})
			}
		}
		for _, c := range Of(650, mine) {
			for i := range c {
				c[i] = 2*c[i] + parity
			}
			want = append(want, c)
		}
	}
	slices.SortFunc(want, slices.Compare)
	require.NotEmpty(t, want)
	require.Equal(t, want, Of(1300, edges))
}
