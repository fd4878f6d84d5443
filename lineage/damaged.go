package lineage

import (
	"fmt"
	"math"
	"slices"

	"github.com/wiretrace/wiretrace/lineage/internal/collate"
	"github.com/wiretrace/wiretrace/lineage/internal/odds"
	"github.com/wiretrace/wiretrace/lineage/internal/stemma"
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
	// fewDamaged is the number of texts up to which the signs of damage are
	// looked for in the alignments: they are found in spite of many slips.
	fewDamaged = 24
	// leastRemnant is the probability from which a pair outside the tree is
	// reported.
	leastRemnant = .25
	// damageRun is the number of tokens whose presence shows that a text has a
	// place: fewer recur by chance, more are lost to single slips.
	damageRun = 5
)

// A remnant is what is left of damaged texts, pair by pair.
type remnant struct {
	n       int
	rate    []float32  // n x n: tokens in small edits per token aligned
	edits   []int      // n x n: tokens in small edits
	aligned []int      // n x n: tokens that stand against each other
	in      [][][]byte // in[a][b]: what became of the tokens of a in b
}

// newRemnant compares what is left of the texts, or returns nil if they bear no
// sign of damage or of having been copied by hand.
func newRemnant(k *collate.Kin) *remnant {
	if k.N < 4 || k.N > mostDamaged {
		return nil
	}
	rare := rareness(k.Texts)
	hand := handOf(k, rare)
	if hand.revised || k.N > fewDamaged && !hand.copied && (k.Light || !looksDamaged(k)) {
		return nil
	}
	r := &remnant{n: k.N, rate: make([]float32, k.N*k.N), edits: make([]int, k.N*k.N), aligned: make([]int, k.N*k.N)}
	r.in = make([][][]byte, k.N)
	for a := range k.N {
		r.in[a] = make([][]byte, k.N)
	}
	for a := range k.N {
		for b := a + 1; b < k.N; b++ {
			x, y := k.Texts[a].Exact, k.Texts[b].Exact
			hunks := withGaps(collate.Diff(x, y), rare[a])
			edits, aligned := slips(hunks, len(x))
			r.in[a][b], r.in[b][a] = fates(hunks, len(x), len(y))
			rate := float32(1)
			if float64(aligned) > leastOverlap*float64(min(len(x), len(y))) {
				rate = (float32(edits) + .5) / float32(aligned+1)
			}
			for _, i := range [2]int{a*k.N + b, b*k.N + a} {
				r.rate[i], r.edits[i], r.aligned[i] = rate, edits, aligned
			}
		}
	}
	switch {
	case hand.copied && !hand.inPieces, k.N > fewDamaged && !hand.copied:
		return r
	case (hand.copied || !k.Light) && r.damaged():
		return r
	}
	return nil
}

// slips are the tokens in the differences that are no longer than longestSlip, and
// those that are in them or the same in both texts, the first of which has so many.
func slips(hunks []collate.Hunk, tokens int) (edits, aligned int) {
	at := 0
	for _, h := range hunks {
		aligned += h.ALo - at
		at = h.AHi
		if tokens := max(h.Deleted(), h.Inserted()); tokens <= longestSlip {
			edits += tokens
			aligned += tokens
		}
	}
	return edits, aligned + tokens - at
}

// bonds is the structure of damaged texts: the least spanning tree of what is
// left, and the pairs that nothing lies between, since a scribe with two
// models before him takes from both.
func (r *remnant) bonds() []bond {
	in := map[[2]int]bool{}
	for _, e := range stemma.Spanning(r.n, func(a, b int) float64 { return float64(r.rate[a*r.n+b]) }) {
		in[e] = true
	}
	seconds := r.seconds()
	var out []bond
	for a := range r.n {
		for b := a + 1; b < r.n; b++ {
			room := between(r.in, a, b)
			x := bond{a: a, b: b, tree: in[[2]int{a, b}], free: odds.Logistic(room.all)}
			if odds.Logistic(room.part) > odds.Logistic(room.all)+onePart {
				x.part = room.in
			}
			x.p = remnantProbability(room, r.edits[a*r.n+b], r.n, max(seconds[a][b], seconds[b][a]), r.common(a, b))
			if x.tree || x.p >= leastRemnant && r.rate[a*r.n+b] < 1 {
				out = append(out, x)
			}
		}
	}
	return out
}

// common is the share of the shorter of two texts that stands against the other.
func (r *remnant) common(a, b int) float64 {
	return min(1, float64(r.aligned[a*r.n+b])/float64(max(1, min(len(r.in[a][b]), len(r.in[b][a])))))
}

// remnantProbability is the probability that two of n damaged texts are directly
// linked, by the room between them, by the tokens in which they differ, by what one has
// from the other against its nearest relative (see seconds), and by the share of the
// shorter that stands against the longer. The room in the whole says the less the more
// they differ, as a scribe with two models shows that of each in the part for which he used
// it; and all of it says less of few texts, since each that is lost could have been
// between, and of two that have little in common. Whether the least spanning tree has the
// pair says nothing more. A logistic fit on 400 generated traditions of 60 sets of habits and
// of many kinds, as wiregen.NewTradition makes them; on 200 others F is .88, and what is
// said is off by .02 in the mean.
func remnantProbability(room place, edits, n int, second, common float64) float64 {
	differ, known := math.Log(float64(edits)+3), math.Log(float64(min(n, mostFitted)))
	return odds.Logistic(-5.63 + (2.1-.31*differ-.3*room.part)*room.all + .98*room.part + .47*room.mean + .76*known +
		.35*max(-2, min(second, 4)) + 2.36*common)
}

// mostFitted is the number of texts beyond which nothing was fitted.
const mostFitted = 24

// onePart is how much more room there is between two texts in a part of them, for
// it to be said that only that part was taken from one to the other.
const onePart = .25

// mostRoom is the most that the room between two texts says, in log-odds: 49 in
// 50.
const mostRoom = 3.9

// damagedLinks links damaged texts. What was lost hides which of two is the
// longer by nature, so growth has no say; two texts that lost different pieces
// make a third look put together from them, so that is not asked either (wrong
// in five of six links of generated manuscripts). A direction is claimed only on
// a strong cue.
func (v *versions) damagedLinks(r *remnant) []link {
	var out []link
	found, bonds := r.missing(r.bonds())
	for _, m := range found {
		v.f.lost = append(v.f.lost, v.witnessedMissing(m))
	}
	dirs := make([]float64, len(bonds))
	for n, b := range bonds {
		cs := slices.DeleteFunc(v.f.cues(v.texts[b.a][0], v.texts[b.b][0]), func(c cue) bool { return c.Signal == sigCompiled.name })
		z, _ := fused(cs)
		least := unclaimed
		if slices.ContainsFunc(cs, func(c cue) bool { return c.strong && c.Weight*z > 0 }) {
			least = claimOdds
		}
		i := b.a*r.n + b.b
		note := fmt.Sprintf("where both are preserved they differ in %d of %d words", r.edits[i], r.aligned[i])
		if b.part != (stretch{}) {
			note += ", and only in " + b.part.String() + " of that no other lies between them: for that part one was the model of the other"
		}
		dirs[n] = odds.Logistic(odds.Clamp(z, stemma.MostSway))
		out = append(out, v.settled(b, dirs[n], least, cs, note))
	}
	return v.withRunners(out, bonds, dirs)
}
