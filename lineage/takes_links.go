package lineage

import (
	"math"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
	"github.com/wiretrace/wiretrace/lineage/internal/stemma"
)

// Takes of one desk stand in a row, as versions of one item do. But what tells
// their order is said of any two of them, and not of those that follow each other
// alone: "UPDATE 2" comes after the alert too. So all orders are weighed, each by
// the cues of all of its pairs.

// takePower is the power of what changed by which a take is likelier to follow
// one that it resembles. It is low: a desk goes back to what it had cut.
const takePower = 3.

// takeLink is the log-odds that a take was made from the one before it, if that
// is the one. A desk may have sent others between the two.
const takeLink = 2.5

// inTakes says that the texts are takes, few enough for all of their orders to be
// weighed.
func (v *versions) inTakes() bool { return v.takes && v.k.N > 1 && v.k.N <= stemma.LongestSeries }

// takeLinks link each take with the one before it; ok is false if their stamps
// contradict one another.
func (v *versions) takeLinks() (out []link, ok bool) {
	n := v.k.N
	cues, before := map[[2]int][]cue{}, make([]uint64, n)
	step, order := make([][]float64, n), make([][]float64, n)
	for a := range n {
		step[a], order[a] = make([]float64, n), make([]float64, n)
	}
	for a := range n {
		for b := a + 1; b < n; b++ {
			cs := v.cues(a, b)
			z, _ := fused(cs)
			z = odds.Clamp(z, stemma.MostSway)
			cues[[2]int{a, b}] = cs
			order[a][b], order[b][a] = odds.LogLogistic(z), odds.LogLogistic(-z)
			near := -takePower * math.Log(v.k.Proportion(a, b)+leastDifference)
			step[a][b], step[b][a] = near, near
			switch v.before(a, b) {
			case 1:
				before[b] |= 1 << a
			case -1:
				before[a] |= 1 << b
			}
		}
	}
	c, ok := stemma.NewCourse(step, order, before)
	if !ok {
		return nil, false
	}
	for i := 1; i < n; i++ {
		from, to := c.Path[i-1], c.Path[i]
		a, b := min(from, to), max(from, to)
		x := bond{a: a, b: b, tree: true, free: stemma.Freedom(n, v.k.D, a, b, 0)}
		x.p = (c.Follows[a][b] + c.Follows[b][a]) * odds.Logistic(takeLink)
		cs := cues[[2]int{a, b}]
		l := v.witnessed(orient(a, b, x.p, c.Before[a][b], 2))
		if dir := c.Before[from][to]; dir >= historyOdds {
			// Whether a take was sent between the two bears on the link alone.
			l.from, l.to = v.carriers(from, to)
			l.directed, l.p = true, x.p*dir
		}
		l.evidence, l.against = sides(cs, v.carries(a, l.from))
		l.evidence = append(l.evidence, Evidence{Signal: sigStructure, Weight: odds.Logit(x.p), Note: v.note(x)})
		out = append(out, v.stepped(l, c, from, to))
	}
	return out, true
}
