package lineage

import "fmt"

// Stories: articles that share passages and are no versions of one another.
// Two copies of one agency story share as much with each other as with the
// story, and are not linked: a pair is linked by what it shares and no third
// text shares as well.

// leastResidue is the number of words in passages that a pair must share alone
// to be linked: four runs of five words overlapping. Less than that comes from
// chance, or from a source that both know.
const leastResidue = 8

// reuse is what the members of a family share, by witness and passage.
type reuse struct {
	words [][]int // words[a][b]: words of a in passages with b
}

func (f *family) reuse() *reuse {
	n := len(f.ws)
	u := &reuse{words: make([][]int, n)}
	for a := range n {
		u.words[a] = make([]int, n)
	}
	for i := range f.pairs {
		p := &f.pairs[i]
		for _, q := range p.Passages {
			u.words[p.A][p.B] += q.Words
			u.words[p.B][p.A] += q.Words
		}
	}
	return u
}

// residue is the number of words that a shares with b and with no third text
// z that shares at least as much with both, and more with one of them.
func (f *family) residue(u *reuse, a, b int) int {
	covered := make([]bool, len(f.ws[a].Text.Words))
	mark := func(other int, set bool) int {
		p, swapped := f.pair(a, other)
		if p == nil {
			return 0
		}
		n := 0
		for _, q := range p.Passages {
			r := q.A
			if swapped {
				r = q.B
			}
			for i := max(0, r.Start); i < min(r.End, len(covered)); i++ {
				if covered[i] != set {
					covered[i] = set
					n++
				}
			}
		}
		return n
	}
	n := mark(b, true)
	sh := u.words[a][b]
	for z := range f.ws {
		if z == a || z == b {
			continue
		}
		if az, zb := u.words[a][z], u.words[z][b]; az >= sh && zb >= sh && (az > sh || zb > sh) {
			n -= mark(z, false)
		}
	}
	return n
}

// pair returns the pair of a and b; swapped says that a is its B.
func (f *family) pair(a, b int) (p *Pair, swapped bool) {
	i, ok := f.at[[2]int{min(a, b), max(a, b)}]
	if !ok {
		return nil, false
	}
	return &f.pairs[i], a > b
}

// storyLink links a and b if they share what no third text explains.
func (f *family) storyLink(u *reuse, a, b int) (link, bool) {
	res := min(f.residue(u, a, b), f.residue(u, b, a))
	if res < leastResidue {
		return link{}, false
	}
	cs := f.cues(a, b)
	if h := f.hub(u, a, b); h.Weight != 0 {
		cs = append(cs, h)
	}
	z, claim := fused(cs)
	und := residueProbability(res)
	threshold := 2.
	if claim {
		threshold = claimOdds
	}
	l := orient(a, b, und, logistic(z), threshold)
	l.evidence, l.against = sides(cs, l.from == a)
	l.evidence = append(l.evidence, Evidence{Signal: "passages", Weight: logit(und),
		Note: fmt.Sprintf("%d words stand in both and in no third text that shares as much with both", res)})
	strongest(l.evidence)
	return l, true
}

// residueProbability is the probability that two texts are linked by what they
// share alone: six in seven of the linked pairs of annotated stories.
func residueProbability(res int) float64 { return logistic(.8 + float64(min(res, 60))/20) }

// hubWeight is the log-odds of a text that shares with more of the others
// being the source: right in seven of ten links of annotated stories.
const hubWeight = .8

// hub is the cue that one of two texts shares passages with more of the rest.
func (f *family) hub(u *reuse, a, b int) cue {
	sum := func(x, other int) int {
		n := 0
		for z, w := range u.words[x] {
			if z != other && w > 0 {
				n++
			}
		}
		return n
	}
	x, y := sum(a, b), sum(b, a)
	if x == y {
		return cue{}
	}
	w := hubWeight
	hub, other, n, m := a, b, x, y
	if y > x {
		w, hub, other, n, m = -hubWeight, b, a, y, x
	}
	return cue{school: witnessSchool, Evidence: Evidence{Signal: "hub", Weight: w, Document: f.ws[hub].ID,
		Note: fmt.Sprintf("%s shares passages with %d other texts of the story, %s with %d", f.ws[hub].ID, n, f.ws[other].ID, m)}}
}
