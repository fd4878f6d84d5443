package lineage

import "math"

// temper is the factor on the summed score of a root. What the links of one
// history say is dependent, since one wrong root turns all of them: the sum is
// right as it stands for ten texts and counts half for forty and more.
func temper(n int) float64 {
	const few, many = 10, 40
	x := math.Log(float64(max(n, 1))/few) / math.Log(float64(many)/few)
	return 1 - .5*max(0, min(1, x))
}

// bondProbability is the probability that the two texts of a bond are directly
// linked, by a logistic model of the structure around them.
func (v *versions) bondProbability(b *bond) float64 {
	x := .4
	if v.k.light {
		x = 1
	}
	x += 2 * (b.free - freeEnough)
	if b.tree {
		x += .6
	}
	return logistic(x)
}
