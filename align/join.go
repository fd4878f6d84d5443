package align

import (
	"cmp"
	"math"
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// A piece is a region on its way to being a passage.
type piece struct {
	region
	score   int
	strong  bool // enough by itself; what is weak needs company, see summaries
	ordered bool // its edges are those of an in-order alignment
	settled bool // its score is its likelihood
	summary bool // of the other text, see summaries
}

const (
	// A region's score must exceed these, plus ln(|A||B|/10^6) for the places
	// there are to choose from.
	weakRegion   = 24 * nat
	strongRegion = 145 * nat
	leastRegion  = 8 // words a side
	// leastDensity is what a strong region scores for each of its words, in
	// nats. Two reports of one event share enough to reach any score if a region
	// is large, but at half a nat a word; a paraphrase has one and more.
	leastDensity = .75
	// mostOverlap is the share of a side that two regions may contend for.
	mostOverlap = .3
	// likelyShare is the share of a region's likelihood that the hull of its
	// in-order paths must have for the region to take their edges. Near one: what
	// a reworded passage keeps in order explains half of it, what a copied one
	// keeps explains all, and often more, since its edges are better.
	likelyShare = .95
	// apartWords is the gap, on either side, over which the paths of a region
	// are passages of their own if that is likelier, each at a cost of apartCost.
	// A sentence of 15 words that only one side has is such a gap.
	apartWords = 15
	apartCost  = 10 * nat
	// insideShare is what of an in-order passage must lie in a region for the
	// region to absorb it.
	insideShare = .1
	// joinGap is the gap that two pieces are joined over, words on both sides.
	joinGap = 6
)

// pieces finds the regions of p and reconciles them with the in-order paths.
func (p *pair) pieces() []piece {
	paths := p.inOrder()
	out := p.reconcile(p.regions(paths), paths)
	out = p.adjoin(out)
	out = p.summaries(out)
	out = slices.DeleteFunc(out, func(x piece) bool { return !x.strong })
	out = p.ground(out)
	p.snap(out)
	p.finish(out)
	return p.headline(p.trim(p.disjoint(out, paths)))
}

// regions climbs from every in-order path and every seed that lies in no
// region found so far, and keeps those that are at least weak, the best of
// those that overlap. Two sentences that in-order paths account for need no
// climb of their own: their paths have had one.
func (p *pair) regions(paths []path) []piece {
	size := int(math.Log(float64(p.a.n)*float64(p.b.n)/1e6) * nat)
	var all []piece
	from := func(r region) {
		for _, q := range all {
			if q.touches(r) {
				return
			}
		}
		r, score, settled := p.climb(r)
		if score >= weakRegion+size && r.a1-r.a0 >= leastRegion && r.b1-r.b0 >= leastRegion {
			all = append(all, piece{region: r, score: score, strong: score >= max(strongRegion+size, int(leastDensity*float64(r.a1-r.a0+r.b1-r.b0)*nat)), settled: settled})
		}
	}
	for _, q := range paths {
		from(q.hull())
	}
	for _, s := range p.seeds() {
		x, y := p.a.sent[s.a], p.b.sent[s.b]
		if p.a.taken(x) && p.b.taken(y) {
			continue
		}
		from(region{x.Start, x.End, y.Start, y.End})
	}
	byScore(all)
	var out []piece
	for _, x := range all {
		if !slices.ContainsFunc(out, func(y piece) bool { return contend(x.region, y.region) > mostOverlap }) {
			out = append(out, x)
		}
	}
	return out
}

// taken reports whether in-order paths hold most words of r.
func (s *side) taken(r normalize.Range) bool {
	n := 0
	for _, u := range s.used[r.Start:r.End] {
		n += b2i(u)
	}
	return 2*n > r.Len()
}

// byScore sorts pieces, best first.
func byScore(ps []piece) {
	slices.SortFunc(ps, func(x, y piece) int {
		return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.b0, y.b0), cmp.Compare(x.a0, y.a0))
	})
}

// contend is the share of x that y also claims, on the side where it is more.
func contend(x, y region) float64 {
	a := float64(min(x.a1, y.a1)-max(x.a0, y.a0)) / float64(x.a1-x.a0)
	b := float64(min(x.b1, y.b1)-max(x.b0, y.b0)) / float64(x.b1-x.b0)
	return max(a, b)
}

// reconcile gives a region that in-order paths account for their edges, lets
// the other regions absorb the paths that reach into them, and leaves alone
// the paths that no region touches.
func (p *pair) reconcile(regions []piece, paths []path) []piece {
	free := make([]bool, len(paths))
	for i := range free {
		free[i] = true
	}
	var out []piece
	for _, r := range regions {
		var in []int
		for i, q := range paths {
			if free[i] && q.hull().touches(r.region) {
				in = append(in, i)
			}
		}
		if groups := p.groups(paths, in); len(groups) > 0 {
			one := merged(groups)
			if p.accounts(&one, &r) {
				for _, i := range in {
					free[i] = false
				}
				if len(groups) > 1 && p.apart(groups, one) {
					out = append(out, groups...)
				} else {
					one.score, one.strong = max(one.score, r.score), one.strong || r.strong
					out = append(out, one)
				}
				continue
			}
		}
		x := r
		for _, i := range in {
			h := paths[i].hull()
			if free[i] = float64(min(h.b1, r.b1)-max(h.b0, r.b0)) < insideShare*float64(h.b1-h.b0); !free[i] {
				x.region = x.region.hull(h)
				x.strong = x.strong || paths[i].sure
			}
		}
		out = append(out, x)
	}
	for i, q := range paths {
		if free[i] && q.sure {
			out = append(out, piece{region: q.hull(), score: 2 * q.score, strong: true, ordered: true})
		}
	}
	return out
}

// accounts reports whether the hull of the paths of a region has most of its
// likelihood.
func (p *pair) accounts(one, r *piece) bool {
	most := r.score
	if !r.settled {
		most = p.likelihood(r.region)
	}
	like := most
	if one.region != r.region {
		like = p.likelihood(one.region)
	}
	return like >= int(likelyShare*float64(most))
}

// groups makes pieces of paths, in order of a, those together that no more
// than apartWords part on either side.
func (p *pair) groups(paths []path, in []int) []piece {
	var all, out []piece
	for _, i := range in {
		all = append(all, piece{region: paths[i].hull(), score: paths[i].score, strong: paths[i].sure, ordered: true})
	}
	slices.SortFunc(all, func(x, y piece) int { return cmp.Compare(x.a0, y.a0) })
	for _, x := range all {
		if n := len(out); n > 0 && x.near(out[n-1].region, apartWords) {
			out[n-1] = merged([]piece{out[n-1], x})
			continue
		}
		out = append(out, x)
	}
	return out
}

// merged is the hull of pieces, with the score of all.
func merged(ps []piece) piece {
	one := ps[0]
	for _, x := range ps[1:] {
		one = piece{region: one.hull(x.region), score: one.score + x.score, strong: one.strong || x.strong, ordered: one.ordered && x.ordered}
	}
	return one
}

// apart reports whether pieces are likelier to be passages of their own than
// one passage.
func (p *pair) apart(ps []piece, one piece) bool {
	sum := 0
	for _, x := range ps {
		sum += p.likelihood(x.region)
	}
	return sum >= p.likelihood(one.region)+len(ps)*apartCost
}

// adjoin joins pieces that nothing but a few words parts on both sides.
func (p *pair) adjoin(ps []piece) []piece {
	slices.SortFunc(ps, func(x, y piece) int {
		return cmp.Or(cmp.Compare(x.b0, y.b0), cmp.Compare(x.a0, y.a0), cmp.Compare(x.b1, y.b1))
	})
	for again := true; again; {
		again = false
		for i := 0; i+1 < len(ps); i++ {
			x, y := ps[i], ps[i+1]
			if !x.near(y.region, joinGap) || !x.strong && !y.strong {
				continue
			}
			ps[i] = piece{region: x.hull(y.region), score: x.score + y.score, strong: true, ordered: x.ordered && y.ordered}
			ps = slices.Delete(ps, i+1, i+2)
			again = true
			i--
		}
	}
	return ps
}

// snapWords is how far an edge of a region may be from a sentence's end to be
// moved there. It is never moved inwards, and never for an in-order passage:
// those know their edges.
const snapWords = 8

// snap extends the edges of regions to the ends of sentences that are near.
func (p *pair) snap(ps []piece) {
	for i := range ps {
		x := &ps[i]
		if x.ordered {
			continue
		}
		x.a0, x.a1 = p.a.snap(x.a0, x.a1)
		x.b0, x.b1 = p.b.snap(x.b0, x.b1)
	}
}

func (s *side) snap(lo, hi int) (int, int) {
	near := func(gap, sentence int) bool { return gap <= snapWords && 2*gap <= sentence }
	if r := s.sent[s.in[lo]]; near(lo-r.Start, r.Len()) {
		lo = r.Start
	}
	if r := s.sent[s.in[hi-1]]; near(r.End-hi, r.Len()) {
		hi = r.End
	}
	return lo, hi
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}
