package align

import (
	"cmp"
	"slices"
)

// Sentences that a copy moved match in another place than those around them. A passage does
// not reach over them.

// leastMoved is the number of words in a row that stand elsewhere in the other text
// from which a gap is no part of a passage: whoever moved a sentence between two
// others copied all three. Nor may a passage reach over the beginning of such a row
// for a name in the midst of it, or over leastBegun words of it. Of two reports moved
// sentences are as often rewritten, and reportMoved words are enough.
const leastMoved, reportMoved, leastBegun = 10, 8, 3

// long keeps the runs of as many words and more, where they are in a and in b:
// in order of their starts, each with the last end of it and those before.
func (p *pair) long(runs []run) {
	p.longA, p.longB = p.longA[:0], p.longB[:0]
	least := int32(leastMoved)
	if p.a.report.is && p.b.report.is {
		least = reportMoved
	}
	for _, r := range runs {
		if r.n >= least {
			p.longA, p.longB = append(p.longA, stretch{int(r.a), int(r.a + r.n)}), append(p.longB, stretch{int(r.b), int(r.b + r.n)})
		}
	}
	for _, long := range [][]stretch{p.longA, p.longB} {
		slices.SortFunc(long, func(x, y stretch) int { return cmp.Compare(x.lo, y.lo) })
		for i := range long {
			long[i].hi = max(long[i].hi, long[max(0, i-1)].hi)
		}
	}
}

// moved reports whether words [lo, hi) of a text, between two matches, hold one of
// its long runs or a part of one: elsewhere in the other, since in this place it
// would match.
func moved(long []stretch, lo, hi int) bool {
	i, _ := slices.BinarySearchFunc(long, lo, func(x stretch, lo int) int { return cmp.Compare(x.lo, lo) })
	return i < len(long) && long[i].lo < hi || i > 0 && min(long[i-1].hi, hi)-lo >= leastBegun
}
