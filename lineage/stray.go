package lineage

import "slices"

// A stamp of publication may be wrong: a page was put up again, a system was
// filled from another, a year was mistyped. In a series of one item the texts
// can tell, as each version lies between the one before it and the one after
// it. A version that lies squarely between two others that follow each other, and
// not between those beside which its stamp puts it, is taken for one whose time is
// not known. A version that was taken back is no such case: what was made from it is
// beside it and like it.

const (
	// leastSeries is the number of versions from which a stamp is doubted: the
	// others have to say what an order looks like.
	leastSeries = 5
	// fits and unfit bound the room that a version has between two others, see
	// stemma.Freedom: 0 if it lies squarely between them, 1 if not at all.
	fits, unfit = .25, .75
	// mostStray is one in how many versions has a wrong stamp at most. Where it
	// would be more, who knows which are right.
	mostStray = 4
)

// doubt takes the stamps of texts that contradict the others' out of the known
// order, and says whether there are any. order is that of the stamps.
func (v *versions) doubt(order []int) bool {
	if !v.item || len(order) < leastSeries {
		return false
	}
	left := slices.Clone(order)
	for range len(order) / mostStray {
		i := v.stray(left)
		if i < 0 {
			break
		}
		v.stamps().forget(left[i])
		left = slices.Delete(left, i, i+1)
	}
	return len(left) < len(order)
}

// stray is the place in order of the text that fits worst where it stands,
// compared with where it fits best, and -1 if none has a place of its own elsewhere.
func (v *versions) stray(order []int) int {
	n, worst, at := len(order), 0., -1
	for i, t := range order {
		here, near := 1., v.k.Distance(t, order[max(i-1, 0)])
		if i == 0 {
			near = v.k.Distance(t, order[1])
		} else if i+1 < n {
			here = v.room(order[i-1], order[i+1], t)
			near = min(near, v.k.Distance(t, order[i+1]))
		}
		if here < unfit {
			continue
		}
		for j := 1; j < n; j++ {
			u, w := order[j-1], order[j]
			if u == t || w == t || max(v.k.Distance(u, t), v.k.Distance(w, t)) >= near {
				continue
			}
			if r := v.room(u, w, t); r <= fits && here-r > worst {
				worst, at = here-r, i
			}
		}
	}
	return at
}

// room is how far t is from lying between u and w.
func (v *versions) room(u, w, t int) float64 {
	a, b := v.k.Distance(u, t), v.k.Distance(t, w)
	if min(a, b) == 0 {
		return 0
	}
	return min(1, (a+b-v.k.Distance(u, w))/(2*min(a, b)))
}
