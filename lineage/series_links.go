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
	lightPower, lightSway         = 10., 1.5
	// leastEdit is added to a distance that counts readings: a change of one
	// word is not infinitely nearer than one of three.
	leastEdit = 3
)

// inSeries says that the texts are versions of one item, few enough for their
// orders to be weighed.
func (v *versions) inSeries() bool {
	return v.item && !v.takes && v.k.N > 2 && v.k.N <= stemma.LongestCourse
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
	before := make([]uint64, n)
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
	c, ok := stemma.NewCourse(v.steps(cues), nil, before)
	if !ok {
		return nil, false
	}
	stamped := v.ordered() // then the stamps say what the tree and the steadiness would
	steady, heading := v.steadiness(c.Path), v.heading(c.Path, cues)
	bonds := v.seriesBonds(c, steady, stamped)
	place := make([]int, n)
	for i, t := range c.Path {
		place[t] = i
	}
	for _, x := range bonds {
		from, to := x.a, x.b
		if place[from] > place[to] {
			from, to = to, from
		}
		dir := .5
		if p := c.Follows[from][to] + c.Follows[to][from]; p > 0 {
			dir = c.Follows[from][to] / p
		}
		if stamped {
			dir = slipped(dir, stepSlip*(1-x.p))
		} else {
			dir = stepDirection(dir, steady, heading)
		}
		// A link beside the path has no direction rather than one against it.
		dir = max(dir, .5)
		if x.a != from {
			dir = 1 - dir
		}
		cs := cues[[2]int{x.a, x.b}]
		l := v.settled(x, dir, historyOdds, cs, v.note(x))
		out = append(out, v.stepped(l, c, from, to))
	}
	return out, true
}

// stepped is l, the link of a series or of takes from one text to another, with
// what stamps say for it and with the text that is else the likeliest to stand
// before the other.
func (v *versions) stepped(l link, c stemma.Course, from, to int) link {
	if v.before(from, to) == 1 {
		l.evidence = append(l.evidence, v.datedEvidence(from, to))
		strongest(l.evidence)
	}
	for w := range v.k.N {
		if p := c.Follows[w][to]; w != from && p > l.runnerP {
			l.runner, _ = v.carriers(w, to)
			l.runnerP = p
		}
	}
	return l
}

// seriesBonds are the links of a series: the steps of its likeliest path, and
// those of the least spanning tree that are likelier than not. A version that
// looks like an older one pulls the path away from its neighbours, but not the
// tree.
func (v *versions) seriesBonds(c stemma.Course, steady float64, stamped bool) []bond {
	n := v.k.N
	near, light, path := map[[2]int]bool{}, map[[2]int]bool{}, map[[2]int]bool{}
	for _, e := range stemma.Spanning(n, v.k.Proportion) {
		near[e] = true
	}
	for _, e := range stemma.Spanning(n, v.k.Distance) {
		light[e] = true
	}
	for i := 1; i < n; i++ {
		path[[2]int{min(c.Path[i-1], c.Path[i]), max(c.Path[i-1], c.Path[i])}] = true
	}
	var out []bond
	for a := range n {
		for b := a + 1; b < n; b++ {
			e := [2]int{a, b}
			if !path[e] && !near[e] {
				continue
			}
			x := bond{a: a, b: b, tree: true, free: stemma.Freedom(n, v.k.D, a, b, 0)}
			x.p = min(1, c.Follows[a][b]+c.Follows[b][a])
			if !stamped {
				x.p = stepProbability(x.p, x.free, near[e], light[e], steady)
			}
			if path[e] || x.p >= .5 {
				out = append(out, x)
			}
		}
	}
	return out
}
