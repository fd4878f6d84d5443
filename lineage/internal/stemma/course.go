package stemma

import "math"

// A series is one item that was changed again and again: each version follows
// one other. Its history is a path through all of its texts, and every path is
// a possible history. The probability of a path is in proportion to
//
//	exp(sum over its steps u -> v of step(u, v)
//	  + sum over all u that it has before v of order(u, v)),
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
// probability that v follows u, Before[u][v] that it comes at some time after
// u, and Path is the likeliest path.
type Course struct {
	Follows, Before [][]float64
	Path            []int
}

// NewCourse sums over all paths through len(step) texts. step[u][v] is the
// log-weight of v following u, order[u][v] that of u being before v at all; both
// have to be finite, and order may be nil, which is 0 throughout. The bits of
// before[v] are the texts that no path may have after v. ok is false if that
// forbids all. Of more texts than LongestSeries, LongestCourse at most and without
// an order, the paths near a rough order are summed.
func NewCourse(step, order [][]float64, before []uint64) (c Course, ok bool) {
	n := len(step)
	if n > LongestSeries && order == nil {
		return longCourse(step, before)
	}
	c.Follows, c.Before = make([][]float64, n), make([][]float64, n)
	top := math.Inf(-1)
	for u := range n {
		c.Follows[u], c.Before[u] = make([]float64, n), make([]float64, n)
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
	// into is the weight of the order of a set of texts and of u behind them all,
	// and past that of the order of u and of a set behind it.
	into := func(set, u int) float64 { return ordered(order, set, 1<<u) }
	past := func(u, set int) float64 { return ordered(order, 1<<u, set) }
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
			var in, out logSum
			for v := range n {
				if rest>>v&1 == 0 {
					continue
				}
				if before[u]&^uint64(rest) == 0 {
					in.add(ahead[rest*n+v] + w[v*n+u])
					best[at] = max(best[at], best[rest*n+v]+w[v*n+u])
				}
				if before[u]&uint64(rest) == 0 {
					out.add(behind[rest*n+v] + w[u*n+v])
				}
			}
			here := into(rest, u)
			ahead[at], best[at], behind[at] = in.log()+here, best[at]+here, out.log()+past(u, rest)
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
		rest := (sets - 1) &^ set
		across := ordered(order, set, rest) - z
		for v := range n {
			if set>>v&1 == 1 {
				continue
			}
			next := 0. // that v comes right after this set
			for u := range n {
				if set>>u&1 == 1 {
					p := math.Exp(ahead[set*n+u] + w[u*n+v] + behind[rest*n+v] + across)
					c.Follows[u][v] += p
					next += p
				}
			}
			for u := range n {
				if set>>u&1 == 1 {
					c.Before[u][v] += next
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

// ordered is the weight of all texts of set being before all of rest.
func ordered(order [][]float64, set, rest int) float64 {
	sum := 0.
	if order == nil {
		return sum
	}
	for u := range order {
		if set>>u&1 == 0 {
			continue
		}
		for v := range order {
			if rest>>v&1 == 1 {
				sum += order[u][v]
			}
		}
	}
	return sum
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
