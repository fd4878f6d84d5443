package lineage

import (
	"math/bits"

	"github.com/wiretrace/wiretrace/lineage/internal/collate"
)

// The signs of damage: what tells that texts have lost pieces, and not that
// others were lengthened.

// looksDamaged says that two texts have each lost a part that most of the rest
// have, among them the other of the two. A text that was lengthened in the
// course of its history is no such case: at each time it lacks what came
// later, and what an older version has a younger one has too.
func looksDamaged(k *collate.Kin) bool {
	holders := map[uint64]uint64{}
	at := make([][]uint64, k.N)
	for t := range k.N {
		at[t] = places(k.Texts[t].Folded)
		for _, h := range at[t] {
			holders[h] |= 1 << t
		}
	}
	for r := range k.N {
		losses := map[int][2]int{}
		for t := range k.N {
			if t == r {
				continue
			}
			if lo, hi := loss(k.N, at[r], holders, t); float64(hi-lo) > leastLoss*float64(len(at[r])) {
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

// damaged is the same by the alignments of all pairs, which see a place through
// its slips.
func (r *remnant) damaged() bool {
	for a := range r.n {
		losses := make([][2]int, r.n)
		for t := range r.n {
			if t != a {
				losses[t] = r.gap(a, t)
			}
		}
		for t, x := range losses {
			for u, y := range losses[:t] {
				if x[1] > 0 && y[1] > 0 && r.keeps(a, u, x) && r.keeps(a, t, y) {
					return true
				}
			}
		}
	}
	return false
}

// gap is the longest piece of text a that t has lost and most texts have, if it
// is more than leastLoss of a, else empty.
func (r *remnant) gap(a, t int) [2]int {
	var longest [2]int
	start := 0
	for i, fate := range r.in[a][t] {
		if fate != lost {
			start = i + 1
		} else if i+1-start > longest[1]-longest[0] {
			longest = [2]int{start, i + 1}
		}
	}
	if float64(longest[1]-longest[0]) <= leastLoss*float64(len(r.in[a][t])) {
		return [2]int{}
	}
	n := 1 // a itself
	for u := range r.n {
		if u != a && u != t && r.keeps(a, u, longest) {
			n++
		}
	}
	if 2*n <= r.n {
		return [2]int{}
	}
	return longest
}

// keeps says that text t has half of the tokens of a between them or more.
func (r *remnant) keeps(a, t int, between [2]int) bool {
	n := 0
	for _, fate := range r.in[a][t][between[0]:between[1]] {
		if fate != lost {
			n++
		}
	}
	return 2*n >= between[1]-between[0]
}

// holds says that t has half of the places or more.
func holds(places []uint64, holders map[uint64]uint64, t int) bool {
	n := 0
	for _, h := range places {
		n += int(holders[h] >> t & 1)
	}
	return 2*n >= len(places)
}

// loss is the longest stretch of the places of a text that most of n texts have and
// t has not.
func loss(n int, at []uint64, holders map[uint64]uint64, t int) (lo, hi int) {
	start := 0
	for i, h := range at {
		m := holders[h]
		if m>>t&1 == 1 {
			start = i + 1
		} else if 2*bits.OnesCount64(m) > n && i+1-start > hi-lo {
			lo, hi = start, i+1
		}
	}
	return lo, hi
}

// places are the runs of damageRun tokens of a text, in order.
func places(toks []uint64) []uint64 {
	var out []uint64
	for i := 0; i+damageRun <= len(toks); i++ {
		h := uint64(collate.Seed)
		for _, t := range toks[i : i+damageRun] {
			h = collate.Mix(h, t)
		}
		out = append(out, h)
	}
	return out
}
