package stemma

import "math"

// A series is one item that was changed again and again: each version follows
// one other. Its history is a path through all of its texts, and every path is
// a possible history. The probability of a path is in proportion to
//
//	exp(sum over its steps u -> v of step(u, v)),
//
// and P(v follows u) is the share of the paths that hold the step. A single
// best path would be certain of itself; where a change was taken back, several
// paths are nearly as good, and the shares say so.
//
// The sums are taken over sets of texts (Held and Karp 1962 with sums in place
// of least costs, forwards and backwards): 2^n n² steps, so that n is at most
// LongestSeries.

// LongestSeries is the number of texts up to which all paths are summed.
const LongestSeries = 13

// A Course is the posterior over the paths of a series: Follows[u][v] is the
// probability that v follows u, and Path the likeliest path.
type Course struct {
	Follows [][]float64
	Path    []int
}

// NewCourse sums over all paths through len(step) texts. step[u][v] is the
// log-weight of v following u, which has to be finite; the bits of before[v]
// are the texts that no path may have after v. ok is false if that forbids all.
func NewCourse(step [][]float64, before []int) (c Course, ok bool) {
	n := len(step)
	c.Follows = make([][]float64, n)
	top := math.Inf(-1)
	for u := range n {
		c.Follows[u] = make([]float64, n)
		for v := range n {
			if u != v {
				top = max(top, step[u][v])
			}
		}
	}
	if n < 2 {
		c.Path = make([]int, n)
		return c, true
	}
	sets := 1 << n
	// ahead[set*n+last] sums the paths through set that end in last, behind
	// those through set that begin in it; best is the heaviest of the former.
	ahead, behind, best := make([]float64, sets*n), make([]float64, sets*n), make([]float64, sets*n)
	w := make([]float64, n*n)
	for u := range n {
		for v := range n {
			if u != v {
				w[u*n+v] = step[u][v] - top
			}
		}
	}
	for set := 1; set < sets; set++ {
		for u := range n {
			at := set*n + u
			ahead[at], behind[at], best[at] = math.Inf(-1), math.Inf(-1), math.Inf(-1)
			if set>>u&1 == 0 {
				continue
			}
			rest := set &^ (1 << u)
			if rest == 0 {
				behind[at] = 0
				if before[u] == 0 {
					ahead[at], best[at] = 0, 0
				}
				continue
			}
			var into, out logSum
			for v := range n {
				if rest>>v&1 == 0 {
					continue
				}
				if before[u]&^rest == 0 {
					into.add(ahead[rest*n+v] + w[v*n+u])
					best[at] = max(best[at], best[rest*n+v]+w[v*n+u])
				}
				if before[u]&rest == 0 {
					out.add(behind[rest*n+v] + w[u*n+v])
				}
			}
			ahead[at], behind[at] = into.log(), out.log()
		}
	}
	var all logSum
	last := 0
	for u := range n {
		all.add(ahead[(sets-1)*n+u])
		if best[(sets-1)*n+u] > best[(sets-1)*n+last] {
			last = u
		}
	}
	z := all.log()
	if math.IsInf(z, -1) {
		return c, false
	}
	for set := 1; set < sets-1; set++ {
		for u := range n {
			if set>>u&1 == 0 {
				continue
			}
			for v := range n {
				if set>>v&1 == 0 {
					c.Follows[u][v] += math.Exp(ahead[set*n+u] + w[u*n+v] + behind[((sets-1)&^set)*n+v] - z)
				}
			}
		}
	}
	for set := sets - 1; ; {
		c.Path = append(c.Path, last)
		rest := set &^ (1 << last)
		if rest == 0 {
			break
		}
		next := -1
		for v := range n {
			if rest>>v&1 == 1 && !math.IsInf(best[rest*n+v], -1) && (next < 0 || best[rest*n+v]+w[v*n+last] > best[rest*n+next]+w[next*n+last]) {
				next = v
			}
		}
		set, last = rest, next
	}
	for i, j := 0, n-1; i < j; i, j = i+1, j-1 {
		c.Path[i], c.Path[j] = c.Path[j], c.Path[i]
	}
	return c, true
}

// A logSum adds numbers that are given by their logarithms.
type logSum struct {
	top, sum float64
}

func (s *logSum) add(x float64) {
	switch {
	case math.IsInf(x, -1):
	case s.sum == 0:
		s.top, s.sum = x, 1
	case x > s.top:
		s.top, s.sum = x, s.sum*math.Exp(s.top-x)+1
	default:
		s.sum += math.Exp(x - s.top)
	}
}

func (s *logSum) log() float64 {
	if s.sum == 0 {
		return math.Inf(-1)
	}
	return s.top + math.Log(s.sum)
}
