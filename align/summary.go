package align

import (
	"cmp"
	"slices"
)

// A summary is a short stretch of one text whose sentences come from all over
// the other: its pieces are neighbours on one side and scattered on the other.
// Weak pieces count here, since each stands for the others.
const (
	summaryGap    = 60 // words between pieces, on the summary's side
	summaryScore  = 120 * nat
	summarySpread = 2   // times as long on the other side
	summaryMost   = 250 // words of the summary
	summaryShare  = .6  // of its text, at most
	summaryDense  = .5  // of the summary in pieces, at least
	summaryOther  = .15 // of the other side in pieces, at least
	summaryLike   = 8 * nat
)

// summaries joins pieces into summaries, of a in b first, then of b in a.
func (p *pair) summaries(ps []piece) []piece {
	ps = p.gather(ps, &p.a, &p.b, func(r region) region { return r })
	return p.gather(ps, &p.b, &p.a, region.flip)
}

func (r region) flip() region { return region{r.b0, r.b1, r.a0, r.a1} }

// gather joins chains of pieces that summarize long in short; view shows a
// region with the long text first, and is its own inverse.
func (p *pair) gather(ps []piece, long, short *side, view func(region) region) []piece {
	slices.SortFunc(ps, func(x, y piece) int {
		v, w := view(x.region), view(y.region)
		return cmp.Or(cmp.Compare(v.b0, w.b0), cmp.Compare(v.a0, w.a0), cmp.Compare(v.b1, w.b1))
	})
	var out []piece
	for i := 0; i < len(ps); {
		hull, n, score, inA, inB := view(ps[i].region), 1, ps[i].score, 0, 0
		inA, inB = hull.a1-hull.a0, hull.b1-hull.b0
		loose := !ps[i].ordered
		for i+n < len(ps) {
			v := view(ps[i+n].region)
			if v.b0-hull.b1 > summaryGap {
				break
			}
			inA += v.a1 - v.a0
			inB += v.b1 - max(v.b0, min(hull.b1, v.b1))
			hull = hull.hull(v)
			score += ps[i+n].score
			loose = loose || !ps[i+n].ordered
			n++
		}
		la, lb := hull.a1-hull.a0, hull.b1-hull.b0
		if n >= 2 && loose && score >= summaryScore && la >= summarySpread*lb && lb <= summaryMost && float64(lb) <= summaryShare*float64(short.n) &&
			float64(inB) >= summaryDense*float64(lb) && float64(inA) >= summaryOther*float64(la) {
			out = append(out, piece{view(p.widen(hull, long, short)), score, true, false})
		} else {
			out = append(out, ps[i:i+n]...)
		}
		i += n
	}
	return out
}

// widen takes in the sentences of long that resemble one of the summary.
func (p *pair) widen(r region, long, short *side) region {
	for _, s := range p.sprouts {
		a, b := s.a, s.b
		if long == &p.b {
			a, b = b, a
		}
		x, y := long.sent[a], short.sent[b]
		if s.score >= summaryLike && y.Start < r.b1 && r.b0 < y.End {
			r.a0, r.a1 = min(r.a0, x.Start), max(r.a1, x.End)
		}
	}
	return r
}
