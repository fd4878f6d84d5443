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
	from0, last := s.scan(lo, hi)
	have, duoHave, spent, odds := p.tallied.have, p.tallied.duo, p.spent, p.odds
	stems, duos, stop, stops, next := s.stem, s.duo, s.stop, s.stops, s.next
	var top, topFrom, topEnd int
	for k := int(next[from0]); k < last; {
		// A stretch begins with a word that the region has.
		for k < hi && have[stems[k]] == 0 {
			k = int(next[k+1])
		}
		if k >= hi {
			break
		}
		p.segment++
		segment := p.segment
		from, end, sum, peak := k, k, 0, 0
		for k < last {
			l, v := m.lambda, m.miss
			if stop[k] {
				l, v = m.lambdaStop, m.missStop
			}
			x := stems[k]
			if n := spent[x].take(have[x], segment); n > 0 {
				f := m.each * float64(n)
				if duoHave[duos[k]+1] > 0 || k > 0 && duoHave[duos[k-1]+1] > 0 {
					f += m.adjacent
				}
				v = ln(1 - l + float64(l*f*odds[x]))
			}
			k++
			if sum += v; sum > peak {
				peak, end = sum, k
			} else if sum <= 0 || sum < peak-m.drop {
				break
			}
			if to := min(int(next[k]), last); to > k {
				n := int(stops[to] - stops[k])
				sum += n*m.missStop + (to-k-n)*m.miss
				k = to
				if sum <= 0 || sum < peak-m.drop {
					break
				}
			}
		}
		if end > lo && peak > top {
			top, topFrom, topEnd = peak, from, end
		}
		k = int(next[k])
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
	have, duoHave, spent, segment := p.tallied.have, p.tallied.duo, p.spent, p.segment
	hits, hitsStop, near := 0, 0, 0
	for k := int(s.next[lo]); k < hi; k = int(s.next[k+1]) {
		x := s.stem[k]
		if spent[x].take(have[x], segment) == 0 {
			continue
		}
		if duoHave[s.duo[k]+1] > 0 || k > 0 && duoHave[s.duo[k-1]+1] > 0 {
			near++
		}
		if s.stop[k] {
			hitsStop++
		} else {
			hits++
		}
	}
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
	have, duoHave, spent, segment := p.tallied.have, p.tallied.duo, p.spent, p.segment
	nStop := int(s.stops[hi] - s.stops[lo])
	sum := nStop*m.missStop + (hi-lo-nStop)*m.miss
	for k := int(s.next[lo]); k < hi; k = int(s.next[k+1]) {
		x := s.stem[k]
		n := spent[x].take(have[x], segment)
		if n == 0 {
			continue
		}
		l, miss := m.lambda, m.miss
		if s.stop[k] {
			l, miss = m.lambdaStop, m.missStop
		}
		f := m.each * float64(n)
		if duoHave[s.duo[k]+1] > 0 || k > 0 && duoHave[s.duo[k-1]+1] > 0 {
			f += m.adjacent
		}
		sum += ln(1-l+float64(l*f*p.odds[x])) - miss
	}
	return sum
}

// climb returns the region that r grows or shrinks to, and its score, 0 if
// there is none.
func (p *pair) climb(r region) (region, int) {
	m := firstModel
	var a, b view
	for range climbs {
		q := r
		lo, hi := max(0, r.a0-lookAhead), min(p.a.n, r.a1+lookAhead)
		if b.stale(&p.b, stretch{lo, hi}, r.b0, r.b1) {
			p.tally(&p.a, lo, hi)
			b.see(p, hi-lo, &m)
		}
		if r.b0, r.b1 = b.found.lo, b.found.hi; r.b0 == r.b1 {
			return r, 0
		}
		lo, hi = max(0, r.b0-lookAhead), min(p.b.n, r.b1+lookAhead)
		if a.stale(&p.a, stretch{lo, hi}, r.a0, r.a1) {
			p.tally(&p.b, lo, hi)
			a.see(p, hi-lo, &m)
		}
		if r.a0, r.a1 = a.found.lo, a.found.hi; r.a0 == r.a1 {
			return r, 0
		}
		if a.score+b.score < hopeless {
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
		r.b0, r.b1, sb = p.likeliest(&p.b, r.b0, r.b1, r.a1-r.a0, &m)
		if r.b0 == r.b1 {
			return r, 0
		}
		p.tally(&p.b, r.b0, r.b1)
		m = p.believe(&p.a, r.a0, r.a1)
		r.a0, r.a1, sa = p.likeliest(&p.a, r.a0, r.a1, r.b1-r.b0, &m)
		if r.a0 == r.a1 {
			return r, 0
		}
		if score = sa + sb; r == q {
			break
		}
	}
	return r, score
}

// A view is the last that the first phase saw of one side. It would see the
// same again from the stretch that it found: none before that ends in it, and
// none behind it begins in it. So that a side on which nothing has moved need
// not be looked at to be sure.
type view struct {
	side    *side
	against stretch // the words of the other side
	near    stretch // the words that the stretch had to overlap
	found   stretch
	score   int
}

// stale says that v is no view of s near [lo, hi) against those words of the
// other side, and makes it ready to become that.
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
