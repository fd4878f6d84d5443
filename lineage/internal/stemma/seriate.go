package stemma

import (
	"math"
	"slices"
)

// seriate puts n texts into an order of which the sum of near over its neighbours
// is great: the text that is nearest to one of the path joins the path, where that
// costs least, until all have; then pieces of the path are turned round or moved
// elsewhere while that makes it better.
func seriate(n int, near func(a, b int) float64) []int {
	path := []int{0}
	nearest := make([]float64, n) // to a text of the path
	for v := range nearest {
		nearest[v] = math.Inf(-1)
	}
	for last := 0; len(path) < n; {
		v := -1
		for u := range n {
			if slices.Contains(path, u) {
				continue
			}
			nearest[u] = max(nearest[u], near(last, u))
			if v < 0 || nearest[u] > nearest[v] {
				v = u
			}
		}
		last = v
		at, most := 0, math.Inf(-1)
		for i := range len(path) + 1 {
			gain := 0.
			if i > 0 {
				gain += near(path[i-1], v)
			}
			if i < len(path) {
				gain += near(v, path[i])
			}
			if i > 0 && i < len(path) {
				gain -= near(path[i-1], path[i])
			}
			if gain > most {
				at, most = i, gain
			}
		}
		path = slices.Insert(path, at, v)
	}
	for improved := true; improved; {
		improved = turn(path, near) || moved(path, near)
	}
	return path
}

// joint is the weight of the neighbours at the places i-1 and i, 0 at the ends.
func joint(path []int, i int, near func(a, b int) float64) float64 {
	if i <= 0 || i >= len(path) {
		return 0
	}
	return near(path[i-1], path[i])
}

// leastGain is a gain that is none but for rounding.
const leastGain = 1e-9

// turn turns one piece of path round if that makes it better.
func turn(path []int, near func(a, b int) float64) bool {
	n := len(path)
	for i := range n {
		for j := i + 2; j <= n; j++ {
			was := joint(path, i, near) + joint(path, j, near)
			is := 0.
			if i > 0 {
				is += near(path[i-1], path[j-1])
			}
			if j < n {
				is += near(path[i], path[j])
			}
			if is > was+leastGain {
				slices.Reverse(path[i:j])
				return true
			}
		}
	}
	return false
}

// moved moves one piece of up to three texts elsewhere if that makes path better.
func moved(path []int, near func(a, b int) float64) bool {
	n := len(path)
	for size := 1; size <= 3; size++ {
		for i := 0; i+size <= n; i++ {
			piece := slices.Clone(path[i : i+size])
			rest := slices.Concat(path[:i], path[i+size:])
			lost := joint(path, i, near) + joint(path, i+size, near) - joint(rest, i, near)
			for j := range len(rest) + 1 {
				if j == i {
					continue
				}
				gain := -joint(rest, j, near)
				if j > 0 {
					gain += near(rest[j-1], piece[0])
				}
				if j < len(rest) {
					gain += near(piece[size-1], rest[j])
				}
				if gain > lost+leastGain {
					copy(path, slices.Concat(rest[:j], piece, rest[j:]))
					return true
				}
			}
		}
	}
	return false
}
