package lineage

import (
	"math"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
)

// A link of a history can have a wrong direction for two reasons. The root may be
// wrong, which turns all the links between the two roots together; that is what
// the posterior of the root says, and it is right as it stands in families of
// five texts and of eighty. Or the root is right, and two texts that lie next to
// each other were put in the wrong order, which is an error of this one link: 6
// in a hundred of 820 links in histories of light edits, 3 in a hundred of 670
// in rewritten ones.
const (
	lightSlip     = .06
	rewrittenSlip = .03
	// The posterior over all paths of a series knows of such slips itself. Where
	// stamps give part of the order it does not know of versions that were taken
	// back, which pull the path away: a step that may be none has a doubtful
	// direction, so that the slip is this share of the probability that it is none.
	stepSlip = .2
)

// slipped is the probability of a direction that is right with probability dir
// but for a slip.
func slipped(dir, slip float64) float64 { return slip + (1-2*slip)*dir }

// bondProbability is the probability that the two texts of a bond are directly
// linked, by their freedom: two pairs of a spanning tree in three are links
// where it is .5, forty in forty-one where nothing lies between. A logistic fit
// on 1,670 pairs of nine kinds of histories that count alike, among them prose
// under revision control and pages of an encyclopedia; of those left out in turn,
// eight are said better by it than by curves of their own for light edits and
// for rewritten texts, and one, terms of service, about as well. Of the pairs
// outside the tree four in five are links, nearly regardless of their freedom.
// Where there are but two texts no third one can lie between, which says nothing.
func (v *versions) bondProbability(b *bond) float64 {
	free := b.free
	if v.k.N == 2 {
		free = loneFreedom
	}
	if !b.tree {
		return odds.Logistic(1 + 2*(free-freeEnough))
	}
	return odds.Logistic(1.3 + 6*(min(free, 1)-freeEnough))
}

// loneFreedom is the freedom that a pair without a third text counts as having:
// three of four links of histories have more.
const loneFreedom = .8

// datedProbability is the probability that the cheapest of the earlier texts
// is the parent, by its cost and that of the next cheapest (infinite if there
// is none): nineteen in twenty are on histories with known times, fewer where
// two earlier texts explain a third about equally.
func datedProbability(cost, next float64) float64 {
	return odds.Logistic(2.5 + .5*max(0, min(2, math.Log((next+1)/(cost+1)))))
}

// itemProbability is the same for a series of one item, of the version just
// before, by its cost and that of the cheapest older one. On 24 chains of
// encyclopedia pages the version before is the parent of all 100, and on generated
// terms of all but those whose change was taken back to the letter: these have an
// older one that is far nearer.
func itemProbability(cost, next float64) float64 {
	return odds.Logistic(4.2 - max(0, min(2.5, math.Log((cost+1)/(next+1)))))
}

// posteriorProbability calibrates a marginal of the posterior over trees with
// partly known order: by itself it is too sure of either answer, as the texts
// of one family are not independent (Platt's correction, fitted on version
// histories with known times).
func posteriorProbability(p float64) float64 { return odds.Logistic(.48 + .55*odds.Logit(p)) }

// stepProbability is the probability that one of two versions of an item was
// made from the other, by the share of the paths that have the one beside the
// other (course), the freedom of the pair, whether the least spanning trees
// by proportions (near) and by differences (light) hold it, and how steadily the
// versions move on. A version that was taken back, or that was emptied, pulls all
// paths away from its neighbours, while the trees keep them; and the more of the
// changes are taken back, the less paths and freedom say, so that they count as
// often as steady does.
//
// A logistic fit on encyclopedia pages, on versions of three guides that lie far
// apart, and on generated pages and terms of service of thirteen sets of habits
// each (2,500 links). Each kind is said better with steady than without by a fit
// on the others alone.
func stepProbability(course, free float64, near, light bool, steady float64) float64 {
	x := -.4 + steady*(.09+.09*odds.Clamp(odds.Logit(course), 4)+.8*(min(free, 1)-.5))
	if near {
		x += .4
	}
	if light {
		x += .2
	}
	return odds.Logistic(x)
}

// stepDirection is the probability that a step of a series goes the way in which
// dir of the paths that hold it go. In versions that move on steadily it is nearly
// as much; where a tenth of the changes are taken back the paths are far too sure,
// as much of what they read as progress was none. Besides, the whole path may be
// walked from its end: heading is the probability that it is not, and where it
// is, all steps are wrong together. Fitted as stepProbability is.
func stepDirection(dir, steady, heading float64) float64 {
	d := odds.Logistic(.19 * steady * odds.Clamp(odds.Logit(dir), 10))
	return heading*d + (1-heading)*(1-d)
}

const (
	// surestHeading is the most that is said for the way in which a path is walked.
	surestHeading = .995
	// legalHeading is the log-odds that a path through legal terms begins at its
	// beginning if nothing but growth says so. Growth alone is right in 248 of 336
	// generated histories of terms of other habits, a little more often of those that
	// were counted, and no more often where there is more of it.
	legalHeading = 1.2
	// keptGrowth is how many times the growth of all steps together counts in other texts, up
	// to mostGrowth: of real manuals, specifications and pages with nothing but growth to go
	// by 4 of 7 paths begin at their beginning where it is below 2, and all 19 where it is more.
	keptGrowth, mostGrowth = 1.5, 4
	// The log-odds of all other cues are added, up to mostCues: where dates or numbers
	// speak for it, 161 of 172 paths of terms are right, and all 106 for which they say 2
	// and more.
	mostCues = 5
)

// heading is the probability that path is walked from its beginning and not from
// its end, by the cues of its steps, beyond what the paths say themselves: those
// take every step for evidence of its own, while growth is a habit of a history,
// right or wrong for all of its steps. What says that it is walked from its end
// leaves it open: the paths have weighed that.
func (v *versions) heading(path []int, cues map[[2]int][]cue) float64 {
	growth, others := 0., 0.
	for i := 1; i < len(path); i++ {
		a, b, sign := path[i-1], path[i], 1.
		if a > b {
			a, b, sign = b, a, -1
		}
		cs := cues[[2]int{a, b}]
		g := 0.
		for _, c := range cs {
			if c.school == growthSchool {
				g += c.Weight
			}
		}
		z, _ := fused(cs)
		growth, others = growth+sign*g, others+sign*(z-g)
	}
	z := legalHeading
	if !v.legal() {
		z = keptGrowth * odds.Clamp(growth, mostGrowth)
	}
	return min(surestHeading, max(.5, odds.Logistic(z+odds.Clamp(others, mostCues))))
}

// mostSteady is the steadiness from which versions count as moving on without
// ever coming back: one reading in a thousand is as good as none.
const mostSteady = 7

// steadiness is how steadily versions move on along a path, as the logarithm of
// how many readings change on it for each that comes back in the version after
// it was taken out: 2.3 where a tenth comes back, mostSteady at most.
func (v *versions) steadiness(path []int) float64 {
	back, changed := v.k.TakenBack(path)
	return min(mostSteady, math.Log((float64(changed)+11)/(float64(back)+.5)))
}
