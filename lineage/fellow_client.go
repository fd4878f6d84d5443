package lineage

import (
	"fmt"
	"slices"
)

// What a text has of an agency's story another client has as well, and a client may have more in common
// with the text than the story at hand, which is one of several takes. Then the client explains all that
// text and story have in common, the story has nearly all that the two clients have, and the text is
// linked with neither. It is from the story all the same, through that client or beside it. Nor need two
// prints of an agency's story be linked of which clients have different parts: they are takes of it. Where their
// order is known the later one is from the earlier.

const (
	// fellowProbability is the probability that such a text is from the agency's story: judgement, as
	// are few (one in 130 stories of real pages and invented ones, and right).
	fellowProbability = .8
	// printsProbability is the probability that two such prints are related, whichever was first:
	// judgement, for the same reason.
	printsProbability = .9
)

// fromFellowClients derives texts that l links with nothing from an agency's story of which another
// text, by l, is a copy that explains what they have of it, and links prints of one agency's story.
func (f *family) fromFellowClients(l *Lineage) {
	u := f.wording
	if u == nil {
		return
	}
	parents := f.parents(l)
	free, _ := f.places(l)
	f.fromEarlierTakes(l)
	for x := range f.ws {
		if f.hasLink(l, x) {
			continue
		}
		agency := f.agencyOf(x)
		switch {
		case agency != "" && u.original(x):
			z := u.ofStory(x, func(z int) bool { return f.key(f.agencyOf(z)) == f.key(agency) })
			if z < 0 {
				continue
			}
			a, b := min(x, z), max(x, z)
			f.replace(l, a, b, Derivation{Probability: printsProbability / 2, Evidence: []Evidence{shapeOf(printsProbability,
				fmt.Sprintf("both are prints of a story by %s, and have more in common than two reports of one event", agency))}})
		case free[x] && u.absent[x] == "":
			z := u.ofStory(x, func(z int) bool { return u.clientBetween(x, z, parents) >= 0 })
			if z < 0 {
				continue
			}
			f.replace(l, z, x, Derivation{Probability: fellowProbability, Directed: true, Evidence: []Evidence{shapeOf(fellowProbability,
				fmt.Sprintf("%s has more in common with %s, the copy of an agency, than two reports of one event, and so has %s, which is made from that",
					f.name(x), f.name(z), f.name(u.clientBetween(x, z, parents))))}})
		}
	}
}

// fromEarlierTakes derives the later takes of agencies that l derives from nothing from the earlier take that they share
// most with: a desk that begins a story anew keeps a sentence here and there, which clients of the earlier one have as well.
func (f *family) fromEarlierTakes(l *Lineage) {
	u := f.wording
	derived := map[string]bool{}
	for _, d := range l.Derivations {
		derived[d.To] = derived[d.To] || d.Relation == TextOf && d.Directed
	}
	for x := range f.ws {
		agency := f.agencyOf(x)
		if agency == "" || derived[f.ws[x].ID] || !u.original(x) {
			continue
		}
		z := u.ofStory(x, func(z int) bool {
			return f.key(f.agencyOf(z)) == f.key(agency) && u.original(z) && u.series(z, x) > 0
		})
		if z >= 0 && !l.hasText(f.ws[z].ID, f.ws[x].ID) {
			f.replace(l, z, x, Derivation{Probability: fellowProbability, Directed: true, Evidence: []Evidence{shapeOf(fellowProbability,
				fmt.Sprintf("%s is a later take of %s, and has more in common with it than two reports of one event", f.name(x), f.name(z)))}})
		}
	}
}

// hasLink says that l links witness i with another text, whatever the direction.
func (f *family) hasLink(l *Lineage, i int) bool {
	id := f.ws[i].ID
	return slices.ContainsFunc(l.Derivations, func(d Derivation) bool {
		p := d.Probability
		if !d.Directed {
			p *= 2
		}
		return d.Relation == TextOf && (d.From == id || d.To == id) && p >= evenOdds
	})
}

// replace puts the derivation d of witness b from a in the place of what l says of their wording.
func (f *family) replace(l *Lineage, a, b int, d Derivation) {
	d.From, d.To, d.Relation, d.Share, d.Against = f.ws[a].ID, f.ws[b].ID, TextOf, f.share(a, b), []Evidence{}
	l.Derivations = append(slices.DeleteFunc(l.Derivations, func(o Derivation) bool {
		return o.Relation == TextOf && (o.From == d.From && o.To == d.To || o.From == d.To && o.To == d.From)
	}), d)
}

// clientBetween is a copy of z, an agency's story, that explains what x, no later text of another house, has of it; -1
// if there is none.
func (u *reuse) clientBetween(x, z int, parents [][]int) int {
	f := u.f
	if !u.original(z) || f.creditsHouse(x, z) || f.sameHouse(x, z) || f.certainly(x, z) > 0 || f.published(x, z) > 0 {
		return -1
	}
	for y, from := range parents {
		if y != x && slices.Contains(from, z) && u.explains(y, x, z) {
			return y
		}
	}
	return -1
}

// ofStory is the text that shares most with witness x, of such as share more prose with it than two
// reports of one event; -1 if there is none.
func (u *reuse) ofStory(x int, such func(z int) bool) int {
	best := -1
	for z := range u.f.ws {
		if z != x && u.shared[x][z] >= leastExclusive && (best < 0 || u.shared[x][z] > u.shared[x][best]) &&
			u.oneEvent(x, z) >= akinProbability && u.severalSentences(x, z) && such(z) {
			best = z
		}
	}
	return best
}
