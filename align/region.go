package align

// A region is a stretch of each text: words [a0, a1) of a and [b0, b1) of b.
type region struct{ a0, a1, b0, b1 int }

// touches reports whether r and q overlap on both sides.
func (r region) touches(q region) bool {
	return r.a0 < q.a1 && q.a0 < r.a1 && r.b0 < q.b1 && q.b0 < r.b1
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

// stretch returns the stretch of s that is likeliest a copy of the tallied
// region, size words long, among those that overlap [lo, hi), and its score.
// Each occurrence is spent once: a second "bank" needs a second "bank".
func (p *pair) stretch(s *side, lo, hi, size int, m *model) (int, int, int) {
	m.against(size)
	// The loop below is sum's with everything at hand: half of the time of two
	// articles is spent here.
	tally, all, odds, duoAt := p.epoch, p.stock, p.odds, p.duoAt
	last := min(s.n, hi+reachOut)
	stems, duos, stops := s.stem[:last], s.duo[:last], s.stop[:last]
	var top, topFrom, topEnd int
	for k := max(0, lo-reachOut); k < last; {
		// A stretch begins with a word that the region has.
		for k < hi && !p.has(stems[k]) {
			k++
		}
		if k >= hi {
			break
		}
		p.segment++
		segment := p.segment
		from, end, sum, peak := k, k, 0, 0
		for ; k < last; k++ {
			l, v := m.lambda, m.miss
			if stops[k] {
				l, v = m.lambdaStop, m.missStop
			}
			if x := stems[k]; x >= 0 {
				if have := all[x].take(tally, segment); have > 0 {
					f := m.each * float64(have)
					if d := duos[k]; d >= 0 && duoAt[d] == tally {
						f += m.adjacent
					} else if k > 0 && duos[k-1] >= 0 && duoAt[duos[k-1]] == tally {
						f += m.adjacent
					}
					v = ln(1 - l + float64(l*f*odds[x]))
				}
			}
			if sum += v; sum > peak {
				peak, end = sum, k+1
			} else if sum <= 0 || sum < peak-m.drop {
				k++
				break
			}
		}
		if end > lo && peak > top {
			top, topFrom, topEnd = peak, from, end
		}
	}
	return topFrom, topEnd, top
}

// believe estimates the model of s's region [lo, hi) from the tallied one.
func (p *pair) believe(s *side, lo, hi int) model {
	p.segment++
	var n, hits, nStop, hitsStop, near float64
	for k := lo; k < hi; k++ {
		hit := 0.0
		if p.take(s.stem[k]) > 0 {
			hit = 1
			if p.neighbour(s, k) {
				near++
			}
		}
		if s.stop[k] {
			nStop++
			hitsStop += hit
		} else {
			n++
			hits += hit
		}
	}
	within := func(x, lo, hi float64) float64 { return max(lo, min(hi, x)) }
	return model{
		lambda:     within((1+hits)/(2+n), .1, .97),
		lambdaStop: within((1+hitsStop)/(2+nStop), .05, .95),
		adjacent:   within(near/max(1, hits+hitsStop), .05, .95),
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
// words.
func (p *pair) sum(s *side, lo, hi, size int, m *model) int {
	m.against(size)
	p.segment++
	n := 0
	for k := lo; k < hi; k++ {
		n += p.llr(s, k, m)
	}
	return n
}

// llr is the score of word k of s against the tallied region. It spends the
// occurrence it is matched with.
func (p *pair) llr(s *side, k int, m *model) int {
	l, miss := m.lambda, m.miss
	if s.stop[k] {
		l, miss = m.lambdaStop, m.missStop
	}
	x := s.stem[k]
	have := p.take(x)
	if have == 0 {
		return miss
	}
	f := m.each * float64(have)
	if p.neighbour(s, k) {
		f += m.adjacent
	}
	return ln(1 - l + float64(l*f*p.odds[x]))
}

// climb returns the region that s grows or shrinks to, and its score, 0 if
// there is none.
func (p *pair) climb(r region) (region, int) {
	m := firstModel
	for range climbs {
		q := r
		lo, hi := max(0, r.a0-lookAhead), min(p.a.n, r.a1+lookAhead)
		p.tally(&p.a, lo, hi)
		var sa, sb int
		if r.b0, r.b1, sb = p.stretch(&p.b, r.b0, r.b1, hi-lo, &m); r.b0 == r.b1 {
			return r, 0
		}
		lo, hi = max(0, r.b0-lookAhead), min(p.b.n, r.b1+lookAhead)
		p.tally(&p.b, lo, hi)
		if r.a0, r.a1, sa = p.stretch(&p.a, r.a0, r.a1, hi-lo, &m); r.a0 == r.a1 {
			return r, 0
		}
		if sa+sb < hopeless {
			return r, 0
		}
		if r == q {
			break
		}
	}
	score := 0
	for range refines {
		q := r
		p.tally(&p.a, r.a0, r.a1)
		m = p.believe(&p.b, r.b0, r.b1)
		var sb, sa int
		r.b0, r.b1, sb = p.stretch(&p.b, r.b0, r.b1, r.a1-r.a0, &m)
		if r.b0 == r.b1 {
			return r, 0
		}
		p.tally(&p.b, r.b0, r.b1)
		m = p.believe(&p.a, r.a0, r.a1)
		r.a0, r.a1, sa = p.stretch(&p.a, r.a0, r.a1, r.b1-r.b0, &m)
		if r.a0 == r.a1 {
			return r, 0
		}
		if score = sa + sb; r == q {
			break
		}
	}
	return r, score
}
