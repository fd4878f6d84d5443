package align

import (
	"cmp"
	"slices"
)

// leastFreed is the number of words of a path from which it is a passage where the
// region that held it is cut: shorter ones part what is one passage.
const leastFreed = 19

// disjoint makes pieces disjoint on both sides: the weaker of two yields the
// words they contend for, and falls if that is most of it or if what it keeps
// of one side is not what it keeps of the other. A path in order that it held is then a
// passage of its own, if it lies in what was lost. They come in order of a.
func (p *pair) disjoint(ps []piece, paths []path) []piece {
	slices.SortFunc(ps, func(x, y piece) int {
		return cmp.Or(-cmp.Compare(b2i(x.ordered), b2i(y.ordered)), cmp.Compare(y.score, x.score), cmp.Compare(x.b0, y.b0), cmp.Compare(x.a0, y.a0))
	})
	var out []piece
next:
	for _, x := range ps {
		whole := x.region
		for _, y := range out {
			if contend(x.region, y.region) > .5 {
				continue next
			}
			x.a0, x.a1 = yield(x.a0, x.a1, y.a0, y.a1)
			x.b0, x.b1 = yield(x.b0, x.b1, y.b0, y.b1)
			if x.a1-x.a0 < leastMatches || x.b1-x.b0 < leastMatches {
				continue next
			}
		}
		if x.region != whole && !x.ordered {
			for _, h := range freed(paths, whole, x.region, out) {
				out = append(out, h)
				x.a0, x.a1 = yield(x.a0, x.a1, h.a0, h.a1)
				x.b0, x.b1 = yield(x.b0, x.b1, h.b0, h.b1)
			}
		}
		if x.region != whole && (x.a1-x.a0 < leastMatches || x.b1-x.b0 < leastMatches || p.likelihood(x.region) < leastInOrder) {
			continue
		}
		out = append(out, x)
	}
	slices.SortFunc(out, func(x, y piece) int { return cmp.Compare(x.a0, y.a0) })
	return out
}

// freed are the sure paths that a region of which only left remains held, outside of that
// on one side at least and of out on both.
func freed(paths []path, whole, left region, out []piece) (ps []piece) {
	within := func(lo, hi, from, to int) bool { return lo >= from && hi <= to }
	for i := range paths {
		h := paths[i].hull()
		held := within(h.a0, h.a1, whole.a0, whole.a1) && within(h.b0, h.b1, whole.b0, whole.b1)
		if lost := h.a1 <= left.a0 || h.a0 >= left.a1 || h.b1 <= left.b0 || h.b0 >= left.b1; held && lost && paths[i].sure && paths[i].matches() >= leastFreed &&
			!slices.ContainsFunc(out, func(y piece) bool { return contend(h, y.region) > 0 }) {
			ps = append(ps, piece{region: h, score: 2 * paths[i].score, strong: true, ordered: true})
		}
	}
	return ps
}

// yield is the longer part of [lo, hi) outside [from, to).
func yield(lo, hi, from, to int) (int, int) {
	if hi <= from || to <= lo {
		return lo, hi
	}
	if from-lo >= hi-to {
		return lo, from
	}
	return to, hi
}
