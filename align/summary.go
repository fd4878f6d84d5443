package align

import (
	"cmp"
	"slices"
)

// A summary is a short stretch of one text whose sentences come from all over
// the other: its pieces are neighbours on one side and scattered on the other.
// Weak pieces count here, since each stands for the others.
//
// Two articles about one event show the same pattern where they share a few
// sentences, and two passages copied one after the other show it by accident.
// What tells a summary is that it is a small part of its own text (a digest, a
// background paragraph), made of little else, and that what it draws on is no
// small part of the other text.
const (
	summaryPieces = 2  // at least
	summaryGap    = 60 // words between pieces, on the summary's side
	summaryScore  = 120 * nat
	summarySpread = 2   // times as long on the other side, at least
	summaryMost   = 160 // words of the summary
	summaryShare  = .16 // of its text, at most
	summaryDense  = .6  // of the summary in pieces, at least
	summaryOther  = .14 // of the other side in pieces, at least
	summaryReach  = .3  // of the other text, at least
	summaryAll    = .6  // of the other text: it is a summary of the whole
	summaryLike   = 8 * nat
)

// summaries joins pieces into summaries, the best first, whichever text is the
// summary.
func (p *pair) summaries(ps []piece) []piece {
	found := p.gather(ps, &p.a, &p.b, func(r region) region { return r })
	found = append(found, p.gather(ps, &p.b, &p.a, region.flip)...)
	byScore(found)
	var out []piece
	for _, x := range found {
		if !slices.ContainsFunc(out, func(y piece) bool { return contend(x.region, y.region) > 0 }) {
			out = append(out, x)
		}
	}
	joined := len(out)
	for _, x := range ps {
		if !slices.ContainsFunc(out[:joined], func(y piece) bool { return x.touches(y.region) }) {
			out = append(out, x)
		}
	}
	return out
}

func (r region) flip() region { return region{r.b0, r.b1, r.a0, r.a1} }

// gather returns the chains of pieces that summarize long in short; view shows
// a region with the long text first, and is its own inverse.
func (p *pair) gather(ps []piece, long, short *side, view func(region) region) []piece {
	ps = slices.Clone(ps)
	slices.SortFunc(ps, func(x, y piece) int {
		v, w := view(x.region), view(y.region)
		return cmp.Or(cmp.Compare(v.b0, w.b0), cmp.Compare(v.a0, w.a0), cmp.Compare(v.b1, w.b1))
	})
	var out []piece
	for i := 0; i < len(ps); {
		hull := view(ps[i].region)
		n, neighbours, score := 1, 1, ps[i].score
		inA, inB := hull.a1-hull.a0, hull.b1-hull.b0
		for i+n < len(ps) {
			v := view(ps[i+n].region)
			if v.b0-hull.b1 > summaryGap {
				break
			}
			fresh := v.b1 - max(v.b0, min(hull.b1, v.b1))
			if 2*fresh >= v.b1-v.b0 {
				neighbours++
			}
			inA += v.a1 - v.a0
			inB += fresh
			hull = hull.hull(v)
			score += ps[i+n].score
			n++
		}
		la, lb := hull.a1-hull.a0, hull.b1-hull.b0
		if neighbours >= summaryPieces && score >= summaryScore && la >= summarySpread*lb && lb <= summaryMost &&
			float64(lb) <= summaryShare*float64(short.n) && float64(la) >= summaryReach*float64(long.n) &&
			float64(inB) >= summaryDense*float64(lb) && float64(inA) >= summaryOther*float64(la) {
			out = append(out, piece{region: view(p.widen(hull, long, short)), score: score, strong: true, summary: true})
		}
		i += n
	}
	return out
}

// widen takes in the sentences of long that resemble one of the summary, or
// all of them if that is most of the text.
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
	if float64(r.a1-r.a0) >= summaryAll*float64(long.n) {
		r.a0, r.a1 = 0, long.n
	}
	return r
}
