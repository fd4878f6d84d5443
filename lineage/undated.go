package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/lineage/internal/collate"
	"github.com/wiretrace/wiretrace/lineage/internal/odds"
	"github.com/wiretrace/wiretrace/lineage/internal/stemma"
)

// claimOdds is the least probability, given a link, at which its direction is
// claimed: two to one.
const claimOdds = .67

// historyOdds is the same for the links of a version history, whose directions
// are weighed all together: at three to two nine in ten links have a direction,
// and on encyclopedia pages .96 of those are right.
const historyOdds = .6

// undated links a family whose order is known of no pair, or of some pairs
// only: structure first, then its root.
func (v *versions) undated() []link {
	if !v.item && !v.takes {
		if r := newRemnant(v.k); r != nil {
			return v.damagedLinks(r)
		}
	}
	r := v.rooted()
	var out []link
	dirs := make([]float64, len(r.bonds))
	for i, b := range r.bonds {
		least := historyOdds
		dirs[i] = r.direction(i)
		switch _, claim := fused(r.cues[i]); {
		case v.k.N == 2 && !claim && !v.takes:
			least = 2 // a habit of growth is no evidence on a single pair, but those of a desk are
		case claim && !v.takes && deniedByToll(r.cues[i], dirs[i]):
			least = 2
		}
		out = append(out, v.settled(b, dirs[i], least, r.cues[i], v.note(b)))
	}
	return v.withRunners(out, r.bonds, dirs)
}

// deniedByToll says that a toll that rose speaks against the direction that the tree gives
// a pair: forward is the probability that the first of the two is the earlier.
func deniedByToll(cs []cue, forward float64) bool {
	return slices.ContainsFunc(cs, func(c cue) bool { return c.Signal == sigToll.name && (c.Weight > 0) != (forward > .5) })
}

// A rooting is the structure of a family with what its whole tree says of
// directions: the root is that which agrees best with the signs of all links, and
// with the order of those that is known.
type rooting struct {
	bonds []bond
	cues  [][]cue // of each bond
	side  func(a, b int) float64
	depth []int
}

// rooted is the rooting of the family: its links, and the root that fits them best.
func (v *versions) rooted() rooting {
	r := rooting{bonds: v.bonds()}
	n := v.k.N
	tree := stemma.NewRooted(n)
	r.cues = make([][]cue, len(r.bonds))
	for i, b := range r.bonds {
		r.cues[i] = v.cues(b.a, b.b)
		if b.tree {
			z, known := v.direction(b.a, b.b, r.cues[i])
			tree.Add(b.a, b.b, z, known)
		}
	}
	tree.Weigh()
	tree.FavourEnds()
	root := 0
	for t := range n {
		if tree.Score[t] > tree.Score[root] {
			root = t
		}
	}
	side := tree.Orient()
	r.depth = tree.Depths(root)
	slip := rewrittenSlip
	if v.k.Light {
		slip = lightSlip
	}
	r.side = func(a, b int) float64 { return slipped(side(a, b), slip) }
	return r
}

// direction is the probability that bond i, if it is a link, goes from its first
// text to its second. Beside the tree it goes from the smaller depth to the larger.
func (r *rooting) direction(i int) float64 {
	b := r.bonds[i]
	switch {
	case b.tree:
		return r.side(b.a, b.b)
	case r.depth[b.a] < r.depth[b.b]:
		return .75
	case r.depth[b.a] > r.depth[b.b]:
		return .25
	}
	return .5
}

// cues are the signs of direction between two texts, growth among them where
// the texts are of a kind that grows.
func (v *versions) cues(a, b int) []cue {
	cs := v.f.cues(v.texts[a][0], v.texts[b][0])
	if !v.f.grows(v.texts[a][0], v.texts[b][0]) {
		return cs // the cues of the wire weigh what was added and cut
	}
	ch := collate.Compare(&v.k.Texts[a], &v.k.Texts[b])
	if z := ch.Growth(); z != 0 {
		cs = append(cs, cue{Evidence: Evidence{Signal: "growth", Weight: z, Note: ch.Note(v.name(a), v.name(b))}, school: growthSchool})
	}
	return cs
}

// direction is the log-odds that a is the source of b, and whether the order
// is known by times of publication.
func (v *versions) direction(a, b int, cs []cue) (z float64, known bool) {
	if o := v.before(a, b); o != 0 {
		return 30 * float64(o), true
	}
	z, _ = fused(cs)
	return z, false
}

// settled is the link between the witnesses that carry the two texts of b,
// with note on why they are linked. The direction is claimed from a probability
// of least.
func (v *versions) settled(b bond, dir, least float64, cs []cue, note string) link {
	o := orient(b.a, b.b, b.p, dir, least)
	l := v.witnessed(o)
	l.evidence, l.against = sides(cs, v.carries(b.a, l.from))
	l.against = append(l.against, v.doubles(o.from, o.to)...)
	l.evidence = append(l.evidence, Evidence{Signal: sigStructure, Weight: odds.Logit(b.p), Note: note})
	return l
}

// witnessed is a link between two texts as one between documents that carry
// them, in input order if it has no direction.
func (v *versions) witnessed(l link) link {
	l.from, l.to = v.carriers(l.from, l.to)
	return v.f.inOrder(l)
}
