package align

// A region is a stretch of each text: words [a0, a1) of a and [b0, b1) of b.
type region struct{ a0, a1, b0, b1 int }

// touches reports whether r and q overlap on both sides.
func (r region) touches(q region) bool {
	return r.a0 < q.a1 && q.a0 < r.a1 && r.b0 < q.b1 && q.b0 < r.b1
}

// near reports whether no more than gap words lie between r and q on either side.
func (r region) near(q region, gap int) bool {
	return max(r.a0, q.a0)-min(r.a1, q.a1) <= gap && max(r.b0, q.b0)-min(r.b1, q.b1) <= gap
}

// hull is the smallest region that holds both.
func (r region) hull(q region) region {
	return region{min(r.a0, q.a0), max(r.a1, q.a1), min(r.b0, q.b0), max(r.b1, q.b1)}
}

// Copied regions without order. A paraphrase keeps words, not their sequence:
// a word of a region of one text that was made from a region of the other
// stands there too with probability lambda, and anywhere else with p0. The sum
// of the logarithms of the two's ratio over a region says how much likelier it
// is to be a copy. Regions are found by climbing: the best stretch of b given
// the one of a, then the best of a given that, until neither moves.
//
// The first phase asks for little (lambda .5) and looks lookAhead words beyond
// the other side's edges, or the climb would get stuck inside one sentence.
// The second takes lambda from the region itself, which makes its edges sharp
// where the text is verbatim (a word that is missing then costs 3.5 nats) and
// lenient where it is reworded (.7).
const (
	lambda     = .5
	lambdaStop = .2
	adjacent   = .2 // probability that a copied word brings a neighbour along
	lookAhead  = 30
	reachOut   = 150 // words beyond the present region that one step may gain
	climbs     = 10
	hopeless   = 30 * nat // a first step that finds less is not followed
	refines    = 4
	dropFirst  = 20 * nat
	dropSecond = 18 * nat
)

// A model is what is believed about a copied region on one side, and what
// follows from it for every word.
type model struct {
	lambda, lambdaStop, adjacent float64
	drop                         int

	miss, missStop int     // score of a word that the other side lacks
	each           float64 // what one occurrence on the other side adds to a word's probability
}

// against makes m ready for another side of size words.
func (m *model) against(size int) {
	m.miss, m.missStop = ln(1-m.lambda), ln(1-m.lambdaStop)
	m.each = (1 - m.adjacent) / float64(size)
}

var firstModel = model{lambda: lambda, lambdaStop: lambdaStop, adjacent: adjacent, drop: dropFirst}

// likeliest returns the stretch of s that is likeliest a copy of the tallied
// region, size words long, among those that overlap [lo, hi), and its score.
// Each occurrence is spent once: a second "bank" needs a second "bank".
//
// It goes from one word that both texts have to the next: what lies between
// costs as much whatever it is, and nothing begins or ends there.
func (p *pair) likeliest(s *side, lo, hi, size int, m *model) (int, int, int) {
	m.against(size)
	// The loop below is sum's with everything at hand: half of the time of two
	// articles is spent here.
	first, end := s.scan(lo, hi)
	words := s.words[:s.nth[end]]
	last := int(s.nth[hi]) // no stretch begins with this word or a later one
	stems, duos := p.tallied.stems, p.tallied.duos
	lambda, miss := [2]float64{m.lambda, m.lambdaStop}, [2]int{m.miss, m.missStop}
	var top, topFrom, topEnd int
	for i := int(s.nth[first]); i < last; {
		// A stretch begins with a word that the region has.
		for i < last && stems[words[i].stem].have == 0 {
			i++
		}
		if i == last {
			break
		}
		p.segment++
		segment := p.segment
		from, sum, peak, best := i, 0, 0, i
		for {
			w := &words[i]
			v := miss[w.stop&1]
			if n := stems[w.stem].take(segment); n > 0 {
				f := m.each * float64(n)
				if duos[w.duo]|duos[w.prev] != 0 {
					f += m.adjacent
				}
				l := lambda[w.stop&1]
				v = ln(1 - l + float64(l*f*stems[w.stem].odds))
			}
			i++
			if sum += v; sum > peak {
				peak, best = sum, i
			} else if sum <= 0 || sum < peak-m.drop {
				break
			}
			if i == len(words) {
				break
			}
			if gap := int(words[i].at - w.at - 1); gap > 0 {
				n := int(words[i].stops - w.stops - w.stop)
				sum += n*m.missStop + (gap-n)*m.miss
				if sum <= 0 || sum < peak-m.drop {
					break
				}
			}
		}
		if peak > top {
			if end := int(words[best-1].at) + 1; end > lo {
				top, topFrom, topEnd = peak, int(words[from].at), end
			}
		}
	}
	return topFrom, topEnd, top
}

// scan is the words that likeliest looks at for [lo, hi).
func (s *side) scan(lo, hi int) (from, end int) {
	return max(0, lo-reachOut), min(s.n, hi+reachOut)
}

// believe estimates the model of s's region [lo, hi) from the tallied one.
func (p *pair) believe(s *side, lo, hi int) model {
	p.segment++
	stems, duos, segment := p.tallied.stems, p.tallied.duos, p.segment
	hits, hitsStop, near := 0, 0, 0
	for _, w := range s.met(lo, hi) {
		if stems[w.stem].take(segment) == 0 {
			continue
		}
		if duos[w.duo]|duos[w.prev] != 0 {
			near++
		}
		hits++
		hitsStop += int(w.stop)
	}
	hits -= hitsStop
	nStop := int(s.stops[hi] - s.stops[lo])
	n := hi - lo - nStop
	within := func(x, lo, hi float64) float64 { return max(lo, min(hi, x)) }
	return model{
		lambda:     within(float64(1+hits)/float64(2+n), .1, .97),
		lambdaStop: within(float64(1+hitsStop)/float64(2+nStop), .05, .95),
		adjacent:   within(float64(near)/float64(max(1, hits+hitsStop)), .05, .95),
		drop:       dropSecond,
	}
}

// likelihood is the score of r as it stands, under the model that fits it best.
func (p *pair) likelihood(r region) int {
	p.tally(&p.a, r.a0, r.a1)
	m := p.believe(&p.b, r.b0, r.b1)
	n := p.sum(&p.b, r.b0, r.b1, r.a1-r.a0, &m)
	p.tally(&p.b, r.b0, r.b1)
	m = p.believe(&p.a, r.a0, r.a1)
	return n + p.sum(&p.a, r.a0, r.a1, r.b1-r.b0, &m)
}

// sum is the score of s's region [lo, hi) against the tallied one of size
// words: of each word by itself, those that it is matched with used up.
func (p *pair) sum(s *side, lo, hi, size int, m *model) int {
	m.against(size)
	p.segment++
	stems, duos, segment := p.tallied.stems, p.tallied.duos, p.segment
	nStop := int(s.stops[hi] - s.stops[lo])
	sum := nStop*m.missStop + (hi-lo-nStop)*m.miss
	for _, w := range s.met(lo, hi) {
		n := stems[w.stem].take(segment)
		if n == 0 {
			continue
		}
		l, miss := m.lambda, m.miss
		if w.stop != 0 {
			l, miss = m.lambdaStop, m.missStop
		}
		f := m.each * float64(n)
		if duos[w.duo]|duos[w.prev] != 0 {
			f += m.adjacent
		}
		sum += ln(1-l+float64(l*f*stems[w.stem].odds)) - miss
	}
	return sum
}

// climb returns the region that r grows or shrinks to, and its score, 0 if
// there is none. If it has settled, so that one more step would not move it, its
// score is its likelihood.
func (p *pair) climb(r region) (to region, score int, settled bool) {
	m := firstModel
	var a, b view
	for range climbs {
		was := r
		lo, hi := max(0, r.a0-lookAhead), min(p.a.n, r.a1+lookAhead)
		if b.stale(&p.b, stretch{lo, hi}, r.b0, r.b1) {
			p.tally(&p.a, lo, hi)
			b.see(p, hi-lo, &m)
		}
		if r.b0, r.b1 = b.found.lo, b.found.hi; r.b0 == r.b1 {
			return r, 0, false
		}
		lo, hi = max(0, r.b0-lookAhead), min(p.b.n, r.b1+lookAhead)
		if a.stale(&p.a, stretch{lo, hi}, r.a0, r.a1) {
			p.tally(&p.b, lo, hi)
			a.see(p, hi-lo, &m)
		}
		if r.a0, r.a1 = a.found.lo, a.found.hi; r.a0 == r.a1 {
			return r, 0, false
		}
		if a.score+b.score < hopeless {
			return r, 0, false
		}
		if r == was {
			break
		}
	}
	a, b = view{}, view{}
	for range refines {
		was := r
		b.refine(p, &p.a, stretch{r.a0, r.a1}, &p.b, stretch{r.b0, r.b1})
		if r.b0, r.b1 = b.found.lo, b.found.hi; r.b0 == r.b1 {
			return r, 0, false
		}
		a.refine(p, &p.b, stretch{r.b0, r.b1}, &p.a, stretch{r.a0, r.a1})
		if r.a0, r.a1 = a.found.lo, a.found.hi; r.a0 == r.a1 {
			return r, 0, false
		}
		if r == was {
			return r, a.score + b.score, true
		}
	}
	return r, a.score + b.score, false
}

// A view is the last that a climb saw of one side: the likeliest stretch near
// another, against some words of the other side. So that a side on which nothing
// has moved need not be looked at to be sure.
type view struct {
	side                 *side
	against, near, found stretch
	score                int
}

// stale says that v is no view, in the first phase, of s near [lo, hi) against
// those words of the other side, and makes it ready to become that. From the
// stretch that it found it would see the same again: none before that ends in
// it, and none behind it begins in it.
func (v *view) stale(s *side, against stretch, lo, hi int) bool {
	if v.side != nil && v.against == against {
		from, end := s.scan(lo, hi)
		wasFrom, wasEnd := s.scan(v.near.lo, v.near.hi)
		if v.found == (stretch{lo, hi}) && from == wasFrom && end == wasEnd {
			return false
		}
	}
	v.side, v.against, v.near = s, against, stretch{lo, hi}
	return true
}

// see looks for the likeliest stretch.
func (v *view) see(p *pair, size int, m *model) {
	v.found.lo, v.found.hi, v.score = p.likeliest(v.side, v.near.lo, v.near.hi, size, m)
}

// refine makes v the view, in the second phase, of s near a stretch against one
// of y.
func (v *view) refine(p *pair, y *side, against stretch, s *side, near stretch) {
	if v.side != nil && v.against == against && v.near == near {
		return
	}
	v.side, v.against, v.near = s, against, near
	p.tally(y, against.lo, against.hi)
	m := p.believe(s, near.lo, near.hi)
	v.see(p, against.hi-against.lo, &m)
}
