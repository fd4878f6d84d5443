package lineage

import (
	"math"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
)

// temper is the factor on the summed score of a root. What the links of one
// history say is dependent, since one wrong root turns all of them: the sum is
// right as it stands for ten texts and counts half for forty and more.
func temper(n int) float64 {
	const few, many = 10, 40
	x := math.Log(float64(max(n, 1))/few) / math.Log(float64(many)/few)
	return 1 - .5*max(0, min(1, x))
}

// bondProbability is the probability that the two texts of a bond are directly
// linked. Where edits are light it follows the freedom of the pair, and is
// higher for a pair of the spanning tree. Where texts were rewritten, nine in
// ten links of the tree are right, a few more in a series of one item, nearly
// regardless of how much was rewritten.
func (v *versions) bondProbability(b *bond) float64 {
	if v.k.Light && !v.item {
		x := 1 + 2*(b.free-freeEnough)
		if b.tree {
			x += .6
		}
		return odds.Logistic(x)
	}
	x := 1.6
	if v.item {
		x = 2.4
	}
	x += 2*(b.free-.5) - v.k.Proportion(b.a, b.b)
	if v.item && !v.k.Light {
		// What speaks for or against a link of a rewritten text is nearly
		// twice as telling as that sum (22 chains of encyclopedia pages: said
		// .77, .86, .93, .96, true .50, .82, .97, .98).
		x = 2*x - 2.1
	}
	return odds.Logistic(x)
}

// datedProbability is the probability that the cheapest of the earlier texts
// is the parent, by its cost and that of the next cheapest (infinite if there
// is none): nineteen in twenty are on histories with known times, fewer where
// two earlier texts explain a third about equally.
func datedProbability(cost, next float64) float64 {
	return odds.Logistic(2.5 + .5*max(0, min(2, math.Log((next+1)/(cost+1)))))
}

// itemProbability is the same for a series of one item, of the version just
// before (last) or of another one that is far cheaper. On 24 chains of
// encyclopedia pages the version before is the parent of all 100; histories in
// which texts come back make it less, the more so the nearer an older one is.
// That the other one is the parent is judgement: better than even.
func itemProbability(cost, next float64, last bool) float64 {
	if !last {
		return .6
	}
	return odds.Logistic(3.5 - max(0, min(1.5, math.Log((cost+1)/(next+1)))))
}

// posteriorProbability calibrates a marginal of the posterior over trees with
// partly known order: by itself it is too sure of either answer, as the texts
// of one family are not independent (Platt's correction, fitted on version
// histories with known times).
func posteriorProbability(p float64) float64 { return odds.Logistic(.48 + .55*odds.Logit(p)) }

// stepProbability is the probability that one of two versions of an item was
// made from the other, by the share of the paths that have the one beside the
// other (course), the freedom of the pair, and whether the least spanning trees
// by proportions (near) and by differences (light) hold it. A version that was
// taken back, or that was emptied, pulls all paths away from its neighbours,
// while the trees keep them: of the pairs that half of the paths hold, nine in
// ten are links if they are in the tree by proportions, and two in ten if not.
// A logistic fit on encyclopedia pages, on versions of three guides that lie far
// apart, and on generated pages and terms of service (1,045 links).
func stepProbability(course, free float64, near, light bool) float64 {
	x := -.2 + .55*odds.Clamp(odds.Logit(course), 4) + 2.4*(min(free, 1)-.5)
	if near {
		x += .35
	}
	if light {
		x += .6
	}
	return odds.Logistic(x)
}
