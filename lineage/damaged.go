package lineage

import (
	"fmt"
	"math/bits"
)

// Damaged witnesses: copies by hand with leaves lost, or files cut short. What
// such a text lacks says nothing about what it was copied from, and every
// distance that counts it groups the damaged with the damaged. What is left of
// two texts is compared instead: the words in small edits, as a share of the
// words that stand against each other. Long gaps are in neither number. On
// manuscripts with lost leaves the least spanning tree finds .83 of F_und so,
// and .65 by differences or proportions; on texts that were rewritten on
// purpose it is far worse than those, so that it is used only where the signs
// of damage are there.

const (
	// longestSlip is the number of tokens up to which a difference is an edit:
	// a scribe's slip or a changed clause. Longer ones are lost or added.
	longestSlip = 25
	// leastLoss is the share of a text that another lacks in one piece and most
	// others have, from which that other is damaged.
	leastLoss = .1
	// leastOverlap is the share of the shorter of two texts that has to stand
	// against the other for their rate of edits to mean anything.
	leastOverlap = .1
	// mostDamaged is the number of texts up to which all pairs are aligned: a
	// mask of their holders is one word, and 2,000 alignments take seconds.
	mostDamaged = 64
	// damageRun is the number of tokens whose presence shows that a text has a
	// place: fewer recur by chance, more are lost to single slips.
	damageRun = 5
)

// A remnant is what is left of damaged texts, pair by pair.
type remnant struct {
	n       int
	rate    []float32 // n x n: tokens in small edits per token aligned
	edits   []int     // n x n: tokens in small edits
	aligned []int     // n x n: tokens that stand against each other
}

// remnant compares what is left of the texts, or returns nil if they bear no
// sign of damage.
func (k *kin) remnant() *remnant {
	if k.n < 4 || k.n > mostDamaged || k.light || !k.damaged() {
		return nil
	}
	r := &remnant{n: k.n, rate: make([]float32, k.n*k.n), edits: make([]int, k.n*k.n), aligned: make([]int, k.n*k.n)}
	for a := range k.n {
		for b := a + 1; b < k.n; b++ {
			x, y := k.tok[a].folded, k.tok[b].folded
			edits, aligned := slips(x, y)
			rate := float32(1)
			if float64(aligned) > leastOverlap*float64(min(len(x), len(y))) {
				rate = (float32(edits) + .5) / float32(aligned+1)
			}
			for _, i := range [2]int{a*k.n + b, b*k.n + a} {
				r.rate[i], r.edits[i], r.aligned[i] = rate, edits, aligned
			}
		}
	}
	return r
}

// slips are the number of tokens in edits of a into b that are no longer than
// longestSlip, and of tokens that are in those edits or the same.
func slips(a, b []uint64) (edits, aligned int) {
	at := 0
	for _, h := range diff(a, b) {
		aligned += h.ALo - at
		at = h.AHi
		if n := max(h.deleted(), h.inserted()); n <= longestSlip {
			edits += n
			aligned += n
		}
	}
	return edits, aligned + len(a) - at
}

// damaged says that two texts have each lost a part that most of the rest
// have, among them the other of the two. A text that was lengthened in the
// course of its history is no such case: at each time it lacks what came
// later, and what an older version has a younger one has too.
func (k *kin) damaged() bool {
	holders := map[uint64]uint64{}
	at := make([][]uint64, k.n)
	for t := range k.n {
		at[t] = places(k.tok[t].folded)
		for _, h := range at[t] {
			holders[h] |= 1 << t
		}
	}
	for r := range k.n {
		losses := map[int][2]int{}
		for t := range k.n {
			if t == r {
				continue
			}
			if lo, hi := k.loss(at[r], holders, t); float64(hi-lo) > leastLoss*float64(len(at[r])) {
				losses[t] = [2]int{lo, hi}
			}
		}
		for t, x := range losses {
			for u, y := range losses {
				if t < u && holds(at[r][x[0]:x[1]], holders, u) && holds(at[r][y[0]:y[1]], holders, t) {
					return true
				}
			}
		}
	}
	return false
}

// holds says that t has half of the places or more.
func holds(places []uint64, holders map[uint64]uint64, t int) bool {
	n := 0
	for _, h := range places {
		n += int(holders[h] >> t & 1)
	}
	return 2*n >= len(places)
}

// loss is the longest stretch of the places of a text that most texts have and
// t has not.
func (k *kin) loss(at []uint64, holders map[uint64]uint64, t int) (lo, hi int) {
	start := 0
	for i, h := range at {
		m := holders[h]
		if m>>t&1 == 1 {
			start = i + 1
		} else if 2*bits.OnesCount64(m) > k.n && i+1-start > hi-lo {
			lo, hi = start, i+1
		}
	}
	return lo, hi
}

// places are the runs of damageRun tokens of a text, in order.
func places(toks []uint64) []uint64 {
	var out []uint64
	for i := 0; i+damageRun <= len(toks); i++ {
		h := uint64(fnvOffset)
		for _, t := range toks[i : i+damageRun] {
			h = mix(h, t)
		}
		out = append(out, h)
	}
	return out
}

// bonds is the structure of damaged texts: the least spanning tree of what is
// left, and the pairs that nothing lies between, since a scribe with two
// models before him takes from both.
func (r *remnant) bonds() []bond {
	in := map[[2]int]bool{}
	for _, e := range spanningTree(r.n, func(a, b int) float64 { return float64(r.rate[a*r.n+b]) }) {
		in[e] = true
	}
	var out []bond
	for a := range r.n {
		for b := a + 1; b < r.n; b++ {
			x := bond{a: a, b: b, tree: in[[2]int{a, b}], free: freedom(r.n, r.rate, a, b, 0)}
			if x.tree || x.free > freeEnough && r.rate[a*r.n+b] < 1 {
				x.p = remnantProbability(&x)
				out = append(out, x)
			}
		}
	}
	return out
}

// remnantProbability is the probability that two damaged texts are directly
// linked, by how free the place between them is: a pair of the tree with
// another text half between is a link once in six, one with nothing between
// nearly always (generated manuscripts).
func remnantProbability(b *bond) float64 { return logistic(7*(b.free-.5) - 1) }

// damagedLinks links damaged texts. What was lost hides which of two is the
// longer by nature, so growth has no say, and a direction is claimed only on
// cues that carry it by themselves.
func (v *versions) damagedLinks(r *remnant) []link {
	var out []link
	bonds := r.bonds()
	dirs := make([]float64, len(bonds))
	for n, b := range bonds {
		cs := v.f.cues(v.texts[b.a][0], v.texts[b.b][0])
		z, claim := fused(cs)
		least := 2. // more than any probability
		if claim {
			least = claimOdds
		}
		i := b.a*r.n + b.b
		note := fmt.Sprintf("where both are preserved they differ in %d of %d words", r.edits[i], r.aligned[i])
		dirs[n] = logistic(clamp(z, mostSway))
		out = append(out, v.settled(b, dirs[n], least, cs, note))
	}
	return v.withRunners(out, bonds, dirs)
}
