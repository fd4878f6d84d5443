package lineage

import (
	"cmp"
	"math"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
)

// The runner-up of a link is the text that would be the parent if the link's
// own source were not: what an editor asks first of a doubtful link.

// A candidacy is what the bonds of a family say of the parents of one text.
type candidacy struct {
	// linked is the probability of each bonded text being the parent, 0 of one
	// that is said to be: a second parent is a link of its own.
	linked map[int]float64
	rest   float64 // that the parent is a text without a bond to it
}

// candidacies reads the bonds, where dir[i] is the probability that the first
// text of bonds[i] is the source if the two are linked. If a text derives from
// that side of the tree, but the link itself is wrong, its parent is any of the
// others.
func candidacies(n int, bonds []bond, dir []float64) []candidacy {
	out := make([]candidacy, n)
	for t := range out {
		out[t].linked = map[int]float64{}
	}
	for i, b := range bonds {
		for _, e := range [2]struct {
			from, to int
			dir      float64
		}{{b.a, b.b, dir[i]}, {b.b, b.a, 1 - dir[i]}} {
			c := &out[e.to]
			c.linked[e.from] = 0
			if e.dir <= .5 {
				c.linked[e.from] = b.p * e.dir
			}
			if b.tree {
				c.rest += (1 - b.p) * e.dir
			}
		}
	}
	return out
}

// runnerUp is the likeliest parent of text t besides from: another text bonded
// to it, or one of the rest, whose odds are a power law of what they differ in.
// It is -1 if there is none; equal ones are told apart by their names.
func (v *versions) runnerUp(c candidacy, from, t int) (runner int, p float64) {
	runner = -1
	nearest, top, sum := -1, math.Inf(-1), 0.
	for w := range v.k.N {
		if w == t || w == from {
			continue
		}
		if q, ok := c.linked[w]; ok {
			if q > p {
				runner, p = w, q
			}
			continue
		}
		s := v.difference(w, t)
		if s > top {
			// sum is relative to the nearest so far.
			sum = sum*math.Exp(top-s) + 1
			nearest, top = w, s
		} else {
			sum += math.Exp(s - top)
		}
	}
	if nearest >= 0 && c.rest/sum > p {
		runner, p = nearest, c.rest/sum
	}
	return runner, p
}

// withRunners gives every link of a version family its runner-up. links are
// between texts as bonds are, one link a bond.
func (v *versions) withRunners(links []link, bonds []bond, dir []float64) []link {
	cs := candidacies(v.k.N, bonds, dir)
	for i := range links {
		l := &links[i]
		b := bonds[i]
		from, to := b.a, b.b
		if v.carries(b.b, l.from) {
			from, to = b.b, b.a
		}
		if w, p := v.runnerUp(cs[to], from, to); w >= 0 {
			l.runner, _ = v.carriers(w, to)
			l.runnerP = p
		}
	}
	return links
}

// runnerUp is the text of a story that has most of what from and to share, and
// the probability that to has it from there: it is the likeliest source if the
// two are not linked.
func (u *reuse) runnerUp(from, to int, und float64) (runner int, p float64) {
	has, sum := u.three, 0
	clear(has)
	for _, r := range u.commonRuns(from, to) {
		for _, z := range u.top(r.number) {
			if z != from && z != to {
				has[z]++
				sum++
			}
		}
	}
	runner = -1
	for z, n := range has {
		if n > 0 && (runner < 0 || cmp.Or(cmp.Compare(n, has[runner]), cmp.Compare(u.f.ws[runner].Text.Source, u.f.ws[z].Text.Source)) > 0) {
			runner = z
		}
	}
	if runner < 0 {
		return -1, 0
	}
	z, _ := fused(u.f.cues(runner, to))
	return runner, (1 - und) * float64(has[runner]) / float64(sum) * odds.Logistic(z)
}
