package lineage

import (
	"math"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
	"github.com/wiretrace/wiretrace/lineage/internal/stemma"
)

// The weight of a step is a power of how much changed in it, and of the odds
// that it goes this way. Both powers are fitted by the likelihood of the true
// steps, one pair for each way of versioning: on 24 chains of encyclopedia
// pages where texts are rewritten (any power of the change from 9 to 16 is
// about as good), on generated terms of service where edits are light.
const (
	rewrittenPower, rewrittenSway = 12., 1.75
	lightPower, lightSway         = 10., 1.
	// leastEdit is added to a distance that counts readings: a change of one
	// word is not infinitely nearer than one of three.
	leastEdit = 3
)

// inSeries says that the texts are versions of one item, few enough for all of
// their orders to be weighed.
func (v *versions) inSeries() bool {
	return v.item && !v.takes && v.k.N > 2 && v.k.N <= stemma.LongestSeries
}

// steps is the log-weight of each text following each other one.
func (v *versions) steps(cues map[[2]int][]cue) [][]float64 {
	out := make([][]float64, v.k.N)
	for a := range out {
		out[a] = make([]float64, v.k.N)
	}
	for a := range out {
		for b := a + 1; b < v.k.N; b++ {
			power, sway, d := rewrittenPower, rewrittenSway, v.k.Proportion(a, b)+leastDifference
			if v.k.Light {
				power, sway, d = lightPower, lightSway, v.k.Distance(a, b)+leastEdit
			}
			near := -power * math.Log(d)
			z, _ := fused(cues[[2]int{a, b}])
			z = odds.Clamp(z, stemma.MostSway)
			out[a][b], out[b][a] = near+sway*odds.LogLogistic(z), near+sway*odds.LogLogistic(-z)
		}
	}
	return out
}

// seriesLinks are the links of a series; ok is false if its stamps contradict
// one another.
func (v *versions) seriesLinks() (out []link, ok bool) {
	n := v.k.N
	cues := map[[2]int][]cue{}
	before := make([]int, n)
	for a := range n {
		for b := range n {
			if a < b {
				cues[[2]int{a, b}] = v.cues(a, b)
			}
			if a != b && v.before(a, b) == 1 {
				before[b] |= 1 << a
			}
		}
	}
	c, ok := stemma.NewCourse(v.steps(cues), before)
	if !ok {
		return nil, false
	}
	for i := 1; i < n; i++ {
		a, b := min(c.Path[i-1], c.Path[i]), max(c.Path[i-1], c.Path[i])
		x := bond{a: a, b: b, tree: true, free: stemma.Freedom(n, v.k.D, a, b, 0)}
		x.p = min(1, c.Follows[a][b]+c.Follows[b][a])
		dir := .5
		if x.p > 0 {
			dir = c.Follows[a][b] / x.p
		}
		cs := cues[[2]int{a, b}]
		l := v.settled(x, dir, historyOdds, cs, v.note(x))
		from, to := a, b
		if l.from == v.texts[b][0] {
			from, to = b, a
		}
		if v.before(from, to) == 1 {
			l.evidence = append(l.evidence, v.datedEvidence(from, to))
			strongest(l.evidence)
		}
		for w := range n {
			if p := c.Follows[w][to]; w != from && p > l.runnerP {
				l.runner, l.runnerP = v.texts[w][0], p
			}
		}
		out = append(out, l)
	}
	return out, true
}
