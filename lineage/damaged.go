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
	slips   []int      // n x n: small edits
	in      [][][]byte // in[a][b]: what became of the tokens of a in b
}

// newRemnant compares what is left of the texts, or returns nil if they bear no
// sign of damage or of having been copied by hand.
func newRemnant(k *collate.Kin) *remnant {
	if k.N < 4 || k.N > mostDamaged || k.N > fewDamaged && (k.Light || !looksDamaged(k)) {
		return nil
	}
	r := &remnant{n: k.N, rate: make([]float32, k.N*k.N), edits: make([]int, k.N*k.N),
		slips: make([]int, k.N*k.N), aligned: make([]int, k.N*k.N)}
	r.in = make([][][]byte, k.N)
	for a := range k.N {
		r.in[a] = make([][]byte, k.N)
	}
	for a := range k.N {
		for b := a + 1; b < k.N; b++ {
			x, y := k.Texts[a].Exact, k.Texts[b].Exact
			slips, edits, aligned := slips(x, y)
			r.in[a][b], r.in[b][a] = fates(x, y)
			rate := float32(1)
			if float64(aligned) > leastOverlap*float64(min(len(x), len(y))) {
				rate = (float32(edits) + .5) / float32(aligned+1)
			}
			for _, i := range [2]int{a*k.N + b, b*k.N + a} {
				r.rate[i], r.edits[i], r.slips[i], r.aligned[i] = rate, edits, slips, aligned
			}
		}
	}
	if k.N <= fewDamaged && (k.Light || !r.damaged()) && !r.byHand() {
		return nil
	}
	return r
}

// slips are the edits of a into b that are no longer than longestSlip, the number
// of tokens in them, and of tokens that are in them or the same.
func slips(a, b []uint64) (n, edits, aligned int) {
	at := 0
	for _, h := range collate.Diff(a, b) {
		aligned += h.ALo - at
		at = h.AHi
		if tokens := max(h.Deleted(), h.Inserted()); tokens <= longestSlip {
			n++
			edits += tokens
			aligned += tokens
		}
	}
	return n, edits, aligned + len(a) - at
}

// bonds is the structure of damaged texts: the least spanning tree of what is
// left, and the pairs that nothing lies between, since a scribe with two
// models before him takes from both.
func (r *remnant) bonds() []bond {
	in := map[[2]int]bool{}
	for _, e := range stemma.Spanning(r.n, func(a, b int) float64 { return float64(r.rate[a*r.n+b]) }) {
		in[e] = true
	}
	var out []bond
	for a := range r.n {
		for b := a + 1; b < r.n; b++ {
			room := between(r.in, a, b)
			x := bond{a: a, b: b, tree: in[[2]int{a, b}], free: odds.Logistic(room.all)}
			if odds.Logistic(room.part) > odds.Logistic(room.all)+onePart {
				x.part = room.in
			}
			x.p = remnantProbability(room, r.edits[a*r.n+b], r.n)
			if x.tree || x.p >= leastRemnant && r.rate[a*r.n+b] < 1 {
				out = append(out, x)
			}
		}
	}
	return out
}

// remnantProbability is the probability that two of n damaged texts are directly
// linked, by the room between them and by the tokens in which they differ. The
// room in the whole says the less the more these are, as a scribe with two models
// shows that of each in the part for which he used it; and all of it says less of
// few texts, since each that is lost could have been between. Whether the least
// spanning tree has the pair says nothing more. A logistic fit on 288 generated
// traditions of 72 sets of habits (3,500 links); on 156 of thirteen other sets
// F is .853, and what is said is off by .03 in the mean.
func remnantProbability(room place, edits, n int) float64 {
	differ, known := math.Log(float64(edits)+3), math.Log(float64(min(n, mostFitted)))
	return odds.Logistic(-4.7 + (1.1-.36*differ-.2*room.part)*room.all + 1.1*room.part + 1.5*room.mean + 1.2*known)
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
