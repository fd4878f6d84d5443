package stemma

import (
	"math"
	"slices"
)

// Betweenness: a and b are neighbours in a version history unless some third
// text c lies between them, that is, agrees with one or the other wherever the
// two differ. With the slack D(a,c) + D(c,b) - D(a,b), which is 0 exactly then,
//
//	r(a,b) = min over c of slack / (2 min(D(a,c), D(c,b)))
//
// is 0 where some c is exactly between, and 1 where none is at all. Unlike a
// spanning tree it knows of no shape, so that a version merged from two gets
// both of its parents. It goes wrong at reverts and cherry-picks, where a text
// is squarely between two that it did not link (3 to 7 % of the true links of
// version histories).

// Freedom is r(a,b) for a symmetric distance d of n texts, at most 1.2; what
// is less than floor may be returned as any value below floor, which saves
// looking for the least.
func Freedom(n int, d []float32, a, b int, floor float64) float64 {
	ab := d[a*n+b]
	da, db := d[a*n:(a+1)*n], d[b*n:(b+1)*n]
	r := float32(1.2)
	for c, x := range da {
		y := db[c]
		m := x
		if y < m {
			m = y
		}
		// A text equal to a or b is between them only in name; for it, and for a
		// and b, m is 0.
		if s := x + y - ab; s < r*2*m && m > 0 {
			r = s / (2 * m)
			if float64(r) < floor {
				return float64(r)
			}
		}
	}
	return float64(r)
}

// Spanning is the least spanning tree under dist, by Prim's algorithm from
// text 0; of equal distances the first in order of index wins. Edges are {a, b}
// with a < b, sorted.
func Spanning(n int, dist func(a, b int) float64) [][2]int {
	if n < 2 {
		return nil
	}
	near, from, in := make([]float64, n), make([]int, n), make([]bool, n)
	for i := range near {
		near[i] = math.Inf(1)
	}
	var edges [][2]int
	v := 0
	for range n - 1 {
		in[v] = true
		next := -1
		for u := range n {
			if in[u] {
				continue
			}
			if d := dist(v, u); d < near[u] {
				near[u], from[u] = d, v
			}
			if next < 0 || near[u] < near[next] {
				next = u
			}
		}
		edges = append(edges, [2]int{min(next, from[next]), max(next, from[next])})
		v = next
	}
	slices.SortFunc(edges, func(x, y [2]int) int { return slices.Compare(x[:], y[:]) })
	return edges
}
