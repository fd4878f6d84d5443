package align

import "slices"

// In-order alignment: the words of a passage stand in the same order on both
// sides, with some changed, dropped or added (Smith and Waterman 1981, on
// words, from seeds, extended as BLAST does, Altschul et al. 1990).
//
// A matched word is worth .55 of what it would take for chance to put it
// there: words of a running text are about half as surprising in context. It
// is worth at most 6 nats, so that two rare names make no passage, and at least
// a twentieth of one, so that a text of one word is found if it is long. A word
// skipped on either side costs one nat, half of one for a function word; two
// numbers that differ cost nothing, since updating figures is what rewriters do.
const (
	gainShare  = .6
	mostGain   = 6 * nat
	stopGain   = 9 * nat / 5
	leastGain  = nat / 20
	skip       = 1 * nat
	skipStop   = nat / 2
	leastChain = 12 * nat
	// dropOff ends an extension that has lost this much from its best: about
	// a dozen replaced words.
	dropOff = 25 * nat
	// edge is what either end of a passage must add: a common word or two beyond
	// a reworded stretch are no part of it.
	edge = 1 * nat
	// leastInOrder is the score of an in-order passage, and leastMatches its
	// words. Not lower: set phrases ("did not immediately respond to a request
	// for comment") come to about 33. Not higher: one sentence of a news story
	// in ten would be lost at 60.
	leastInOrder = 42 * nat
	leastMatches = 6
	// sentenceBonus is for whole sentences, from end to end on both sides: a
	// topic shares words, hardly ever the cut.
	sentenceBonus = 11 * nat
	// leastBeside and fewestBeside are the same for what goes on nearWords, a
	// sentence or two, after a passage or ends as many before it: who copied
	// one sentence may well have copied the next.
	leastBeside  = 16 * nat
	fewestBeside = 4
	nearWords    = 40
)

// gain is what a match of stem x adds.
func (p *pair) gain(x int32) int32 {
	if x < 0 {
		return 0
	}
	return p.gains[x]
}

// worthOf makes the gain of a shared stem.
func (p *pair) worthOf(x int32) int32 {
	g := int32(gainShare * float64(p.rare[x]))
	if p.weak[x] {
		g = min(g, stopGain)
	}
	return max(leastGain, min(g, mostGain))
}

// A path is matched stretches in order of both texts.
type path struct {
	runs  []run
	score int
	sure  bool // a passage by itself
}

func (q *path) hull() region {
	f, l := q.runs[0], q.runs[len(q.runs)-1]
	return region{int(f.a), int(l.a + l.n), int(f.b), int(l.b + l.n)}
}

func (q *path) matches() int {
	n := 0
	for _, r := range q.runs {
		n += int(r.n)
	}
	return n
}

// inOrder finds the in-order paths, disjoint in both texts, best chain first.
// The words of a path are taken: a later one ends where it meets them.
// (Dropping it instead loses the neighbours of every good passage.) Paths that
// are no passages by themselves come last; a region may make use of them.
func (p *pair) inOrder() []path {
	var out []path
	runs := p.runs()
	p.long(runs)
	chains := p.chains(runs)
	type attempt struct {
		runs  []run // the extension of a chain all of which was free, and in vain
		paths int   // there were then
	}
	failed := make([]attempt, len(chains))
	for k, c := range chains {
		pieces := p.free(c.runs)
		for _, free := range pieces {
			n, runs := len(out), p.extend(free)
			if out = p.accept(out, runs, leastInOrder, leastMatches); n == len(out) && len(pieces) == 1 {
				failed[k] = attempt{runs, n}
			}
		}
	}
	sure := len(out)
	for k, c := range chains {
		// As long as no more words are taken, an extension is what it was.
		if f := failed[k]; f.runs != nil && f.paths == len(out) {
			out = p.accept(out, f.runs, leastBeside, fewestBeside)
			continue
		}
		for _, free := range p.free(c.runs) {
			out = p.accept(out, p.extend(free), leastBeside, fewestBeside)
		}
	}
	for i := range out {
		out[i].sure = i < sure || p.alone(&out[i]) || p.company(&out[i], out[:sure]) || p.quotedAlike(&out[i])
	}
	return out
}

// accept adds the best part of a path to out and takes its words, then looks at
// what is left on either side of it.
func (p *pair) accept(out []path, runs []run, least, matches int) []path {
	from, end, score := p.best(runs)
	from, end, score = p.shave(runs, from, end, score)
	if from == end {
		return out
	}
	q := path{runs: runs[from:end], score: score}
	h := q.hull()
	if q.matches() < matches || q.score < least && (!p.sentences(h) || q.score+sentenceBonus < least) {
		return out
	}
	for i := h.a0; i < h.a1; i++ {
		p.a.used[i] = true
	}
	for j := h.b0; j < h.b1; j++ {
		p.b.used[j] = true
	}
	out = append(out, q)
	return p.accept(p.accept(out, runs[:from], least, matches), runs[end:], least, matches)
}

// sentences reports whether r is whole sentences on both sides.
func (p *pair) sentences(r region) bool {
	return p.a.whole(r.a0, r.a1) && p.b.whole(r.b0, r.b1)
}

// free cuts runs at words that are taken, and into pieces where a taken word
// lies between two of them.
func (p *pair) free(runs []run) [][]run {
	var out [][]run
	var now []run
	end := func() {
		if len(now) > 0 {
			out, now = append(out, now), nil
		}
	}
	for _, r := range runs {
		if l := len(now); l > 0 {
			q := now[l-1]
			if slices.Contains(p.a.used[q.a+q.n:max(r.a, q.a+q.n)], true) || slices.Contains(p.b.used[q.b+q.n:max(r.b, q.b+q.n)], true) {
				end()
			}
		}
		var from int32
		for k := int32(0); k <= r.n; k++ {
			if k < r.n && !p.a.used[r.a+k] && !p.b.used[r.b+k] {
				continue
			}
			if k > from {
				now = append(now, run{r.a + from, r.b + from, k - from})
			}
			if k < r.n {
				end()
			}
			from = k + 1
		}
	}
	end()
	return out
}

// extend makes a path of a chain: overlaps trimmed, gaps filled, both ends
// carried on as far as words agree.
func (p *pair) extend(runs []run) []run {
	first := runs[0]
	out := p.reach(int(first.a)-1, int(first.b)-1, -1)
	out = append(out, first)
	for _, r := range runs[1:] {
		q := out[len(out)-1]
		over := max(0, q.a+q.n-r.a, q.b+q.n-r.b)
		if over >= r.n {
			continue
		}
		r = run{r.a + over, r.b + over, r.n - over}
		out = append(out, p.fill(int(q.a+q.n), int(r.a), int(q.b+q.n), int(r.b))...)
		out = append(out, r)
	}
	l := out[len(out)-1]
	return append(out, p.reach(int(l.a+l.n), int(l.b+l.n), 1)...)
}

// gap is the cost of what lies between two matches.
func (p *pair) gap(i0, i1, j0, j1 int) int {
	cost := 0
	for i := i0; i < i1; i++ {
		cost += p.a.toll(i)
	}
	for j := j0; j < j1; j++ {
		cost += p.b.toll(j)
	}
	if i1-i0 == j1-j0 {
		for k := range i1 - i0 {
			if p.a.numeral(i0+k) && p.b.numeral(j0+k) {
				cost -= 2 * skip
			}
		}
	}
	return cost
}

// toll is the cost of leaving word k unmatched.
func (s *side) toll(k int) int {
	if s.stop[k] {
		return skipStop
	}
	return skip
}

// best is the part of a path, runs [from, end), with the greatest score that
// never falls dropOff below its peak.
func (p *pair) best(runs []run) (from, end, score int) {
	start, sum, peak := 0, 0, 0
	for x, r := range runs {
		if x > start {
			q := runs[x-1]
			sum -= p.gap(int(q.a+q.n), int(r.a), int(q.b+q.n), int(r.b))
			if moved(p.longA, int(q.a+q.n), int(r.a)) || moved(p.longB, int(q.b+q.n), int(r.b)) {
				sum = 0
			}
		}
		if sum <= 0 || sum < peak-dropOff {
			start, sum, peak = x, 0, 0
		}
		sum += p.worth(r.b, r.n)
		peak = max(peak, sum)
		if sum > score {
			from, end, score = start, x+1, sum
		}
	}
	return from, end, score
}

// shave takes from either end of runs [from, end) what adds less than edge.
func (p *pair) shave(runs []run, from, end, score int) (int, int, int) {
	step := func(x int) int { // from run x-1 to run x
		q, r := runs[x-1], runs[x]
		return p.gap(int(q.a+q.n), int(r.a), int(q.b+q.n), int(r.b))
	}
	cut, sum := end, 0
	for x := end - 1; x > from; x-- {
		if sum += p.worth(runs[x].b, runs[x].n) - step(x); sum < edge {
			cut, score, sum = x, score-sum, 0
		}
	}
	end, cut, sum = cut, from, 0
	for x := from; x < end-1; x++ {
		if sum += p.worth(runs[x].b, runs[x].n) - step(x+1); sum < edge {
			cut, score, sum = x+1, score-sum, 0
		}
	}
	return cut, end, score
}
