package stemma

import "math"

// The posterior over derivation trees. A tree has one root, every other text
// has one parent, and the probability of a tree is in proportion to
//
//	exp(root[r] + sum over the other texts v of score(parent(v), v)).
//
// The directed matrix-tree theorem (Tutte; Koo, Globerson, Carreras and
// Collins 2007 for exactly one root) gives P(u is the parent of v) from the
// inverse of a Laplacian. That inverse must not be computed by subtraction:
// two texts that are nearly the same make it nearly singular, and double
// precision gives wrong probabilities long before it gives an error.
//
// So the sum is taken as a Markov chain in which a text moves to its possible
// parents and from the root to an end. With G(v) the expected number of visits
// to v and h(u) the probability to reach the end from u without passing v,
//
//	P(u is the parent of v) = w(v,u) h(u) G(v).
//
// Eliminating states after Grassmann, Taksar and Heyman (1985) computes both
// with additions, multiplications and divisions of positive numbers only, so
// that every probability is exact to a few units in the last place, however
// wide the range of the scores. All other states must be eliminated for each
// v; halving the set of states and eliminating one half for the sake of the
// other, recursively, does that for all v in O(n³) together.

// endRate is the rate at which the likeliest root moves to the end. Every
// second root costs a tree this factor once more, which is how exactly one
// root is enforced; elimination is indifferent to it being small. Scores are
// kept within scoreRange below the best of each text so that one root is
// always likelier than two.
const (
	endRate    = 1e-120
	scoreRange = 150
)

// A Posterior is P(u is the parent of v) at Parent[v][u], and P(v is the root)
// at root[v]. Each row of Parent and its root add up to 1.
type Posterior struct {
	Parent [][]float64
	root   []float64
}

// NewPosterior sums over all trees on len(root) texts. score[v][u] is the
// log-odds of v deriving from u, -Inf if it cannot; root[v] that of v being
// the first, -Inf if it cannot. Texts without any possible parent are roots,
// also where there are several.
func NewPosterior(score [][]float64, root []float64) Posterior {
	n := len(root)
	p := Posterior{Parent: make([][]float64, n), root: make([]float64, n)}
	c := &chain{n: n, out: &p, w: make([][]float64, n), end: make([]float64, n)}
	logEnd, top := make([]float64, n), math.Inf(-1)
	for v := range n {
		p.Parent[v] = make([]float64, n)
		c.w[v] = make([]float64, n)
		best := math.Inf(-1)
		for u, s := range score[v] {
			if u != v {
				best = max(best, s)
			}
		}
		logEnd[v] = root[v]
		if !math.IsInf(best, -1) {
			logEnd[v] -= best
			for u, s := range score[v] {
				if u != v && !math.IsInf(s, -1) {
					c.w[v][u] = math.Exp(max(s-best, -scoreRange))
				}
			}
		}
		top = max(top, logEnd[v])
	}
	for v := range n {
		if d := logEnd[v] - top; d > -scoreRange {
			c.end[v] = endRate * math.Exp(d)
		}
		none := true
		for _, w := range c.w[v] {
			none = none && w == 0
		}
		if none {
			c.end[v] = 1
		}
	}
	c.first = c.w
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	c.split(all, c.w, c.end, nil)
	return p
}

// A chain is the Markov chain at work.
type chain struct {
	n     int
	first [][]float64 // rates before any elimination
	w     [][]float64
	end   []float64
	out   *Posterior
}

// A gone state is one that was eliminated: its rates to the end and to the
// states that were left then, and their sum.
type gone struct {
	state int
	end   float64
	sum   float64
	left  []int
	rate  []float64 // parallel to left
}

// split works on the states that are left, with rates w between them (by
// position in left) and end, after the states in trail were eliminated.
func (c *chain) split(left []int, w [][]float64, end []float64, trail []gone) {
	if len(left) == 1 {
		c.read(left[0], end[0], trail)
		return
	}
	half := len(left) / 2
	for _, keep := range [2][2]int{{0, half}, {half, len(left)}} {
		l, x, e, t := c.eliminate(left, w, end, keep[0], keep[1], trail)
		c.split(l, x, e, t)
	}
}

// eliminate copies the chain and eliminates all states but those at positions
// lo to hi.
func (c *chain) eliminate(left []int, w [][]float64, end []float64, lo, hi int, trail []gone) ([]int, [][]float64, []float64, []gone) {
	m := len(left)
	x := make([][]float64, m)
	for i := range x {
		x[i] = append([]float64(nil), w[i]...)
	}
	e := append([]float64(nil), end...)
	alive := make([]bool, m)
	for i := range alive {
		alive[i] = true
	}
	trail = append([]gone(nil), trail...)
	for s := range m {
		if s >= lo && s < hi {
			continue
		}
		alive[s] = false
		g := gone{state: left[s], end: e[s], sum: e[s]}
		for i, ok := range alive {
			if ok && x[s][i] > 0 {
				g.left, g.rate = append(g.left, i), append(g.rate, x[s][i])
				g.sum += x[s][i]
			}
		}
		for i, ok := range alive {
			if !ok || x[i][s] == 0 || g.sum == 0 {
				continue
			}
			f := x[i][s] / g.sum
			for k, j := range g.left {
				if j != i {
					x[i][j] += f * g.rate[k]
				}
			}
			e[i] += f * g.end
		}
		for k, i := range g.left {
			g.left[k] = left[i]
		}
		trail = append(trail, g)
	}
	y := x[lo:hi]
	for i := range y {
		y[i] = y[i][lo:hi]
	}
	return left[lo:hi], y, e[lo:hi], trail
}

// read writes the row of v, the only state left, which moves to the end at
// rate end: visits to v are 1/end, and h follows from the trail backwards.
func (c *chain) read(v int, end float64, trail []gone) {
	if end == 0 {
		return
	}
	h := make([]float64, c.n)
	for i := len(trail) - 1; i >= 0; i-- {
		g := &trail[i]
		if g.sum == 0 {
			continue
		}
		s := g.end
		for k, u := range g.left {
			s += g.rate[k] * h[u]
		}
		h[g.state] = s / g.sum
	}
	for u := range c.n {
		c.out.Parent[v][u] = c.first[v][u] * h[u] / end
	}
	c.out.root[v] = c.end[v] / end
}
