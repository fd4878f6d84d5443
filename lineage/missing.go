package lineage

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Models that have not come down. Where three groups of damaged texts meet, no
// two of which are likely to be linked, each with slips against the other two
// that they do not share, none of them is what the others were copied from: the
// text in their middle is lost. Lost texts with one copy, and those at the head
// of a tradition, leave no such trace, and none is put in for them.

const (
	// leastOwn is the number of tokens in which each of three texts has to stand
	// alone against the two others for none to be between them.
	leastOwn = 3
	// ownShare is the share of all that the three stand alone in that each has
	// to have: a model seems to have slips where two scribes made the same one.
	ownShare = .1
	// leastJoined is the probability from which a bond makes two texts one group.
	leastJoined = .7
	// missingProbability is the probability that a text next to one so found is a
	// copy or the model of a lost one that the others around it are next to as well:
	// 184 of 307 in 216 generated traditions, fewer where many copies have two models.
	missingProbability = .6
	// lostAgencyProbability is the same where they name one agency besides.
	lostAgencyProbability = .7
)

// A missing is a lost text in the middle of others.
type missing struct {
	around []int // one text of each group that meets there, ascending
	alone  []int // parallel: in how many tokens it stands alone against two others
}

// missing finds the lost texts that three groups or more require, and the bonds
// that are left: not those between two groups around one of them, as what joins
// these is the lost text. A group is what likely bonds join.
func (r *remnant) missing(bonds []bond) (found []missing, left []bond) {
	g := newGroups(r.n)
	for _, b := range bonds {
		if b.p >= leastJoined {
			g.join(b.a, b.b)
		}
	}
	members := g.sets()
	next := make([][]int, r.n) // groups that the tree joins
	for _, b := range bonds {
		if x, y := g.find(b.a), g.find(b.b); b.tree && x != y {
			next[x], next[y] = append(next[x], y), append(next[y], x)
		}
	}
	for t := range r.n {
		slices.Sort(next[t])
		next[t] = slices.Compact(next[t])
		for i, u := range next[t] {
			for _, w := range next[t][i+1:] {
				if m, ok := r.middle(members[t], members[u], members[w]); ok {
					found = joinMissing(found, m, g)
				}
			}
		}
	}
	for _, b := range bonds {
		x, y := g.find(b.a), g.find(b.b)
		if x == y || !slices.ContainsFunc(found, func(m missing) bool { return m.near(x, g) && m.near(y, g) }) {
			left = append(left, b)
		}
	}
	return found, left
}

// near says that a text of a group, which has that number, is around m.
func (m *missing) near(group int, g groups) bool {
	return slices.ContainsFunc(m.around, func(t int) bool { return g.find(t) == group })
}

// middle takes one text of each of three groups, those that are nearest to each
// other, and says whether the text in their middle is lost.
func (r *remnant) middle(x, y, z []int) (missing, bool) {
	best, at := float32(3), [3]int{-1}
	for _, a := range x {
		for _, b := range y {
			for _, c := range z {
				if d := r.rate[a*r.n+b] + r.rate[a*r.n+c] + r.rate[b*r.n+c]; d < best {
					best, at = d, [3]int{a, b, c}
				}
			}
		}
	}
	if at[0] < 0 {
		return missing{}, false
	}
	slices.Sort(at[:])
	m := missing{around: at[:], alone: make([]int, 3)}
	total := 0
	for i, t := range at {
		agree, _, both := against(r.in[at[(i+1)%3]][at[(i+2)%3]], r.in[at[(i+1)%3]][t])
		if both[stretches] < leastCommon {
			return missing{}, false
		}
		m.alone[i] = agree[stretches]
		total += agree[stretches]
	}
	for _, n := range m.alone {
		if n < leastOwn || float64(n) < ownShare*float64(total) {
			return missing{}, false
		}
	}
	return m, true
}

// joinMissing adds m to those found, or to the one around which two of its
// groups stand already.
func joinMissing(found []missing, m missing, g groups) []missing {
	for i := range found {
		f := &found[i]
		var more []int
		for k, t := range m.around {
			if !f.near(g.find(t), g) {
				more = append(more, k)
			}
		}
		if len(more) > 1 {
			continue
		}
		for _, k := range more {
			at, _ := slices.BinarySearch(f.around, m.around[k])
			f.around, f.alone = slices.Insert(f.around, at, m.around[k]), slices.Insert(f.alone, at, m.alone[k])
		}
		return found
	}
	return append(found, m)
}

// A lostModel is a missing text as witnesses see it.
type lostModel struct {
	around []int  // witnesses, in order
	alone  []int  // parallel to around
	agency string // whose story it is, "" if it is none's or that is not known; see lostAgency
}

// witnessedMissing is m by the first witnesses of its texts, in input order.
func (v *versions) witnessedMissing(m missing) lostModel {
	order := []int{}
	for i := range m.around {
		order = append(order, i)
	}
	slices.SortFunc(order, func(x, y int) int { return cmp.Compare(v.texts[m.around[x]][0], v.texts[m.around[y]][0]) })
	var out lostModel
	for _, i := range order {
		out.around, out.alone = append(out.around, v.texts[m.around[i]][0]), append(out.alone, m.alone[i])
	}
	out.agency = v.f.lostAgency(out.around)
	return out
}

// fromLost puts a latent node in the middle of the witnesses around each lost
// model that is no agency's story. Which of them is its model and
// which are its copies is not known, so that no derivation has a direction.
func (f *family) fromLost(l *Lineage) {
	for _, m := range f.lost {
		if m.agency != "" {
			continue
		}
		var names []string
		for _, w := range m.around {
			names = append(names, slug(f.ws[w].ID))
		}
		id := "latent:between-" + strings.Join(names, "-")
		note := f.standAlone(m) + ": the text in their middle is not among the documents"
		l.Nodes = append(l.Nodes, Node{ID: id, Latent: Ancestor, Rank: 1})
		for _, w := range m.around {
			l.Derivations = append(l.Derivations, Derivation{From: id, To: f.ws[w].ID, Relation: TextOf, Probability: missingProbability / 2,
				Evidence: []Evidence{shapeOf(missingProbability, note)}, Against: []Evidence{}})
		}
	}
}

// standAlone says why the text in the middle of witnesses is none of them.
func (f *family) standAlone(m lostModel) string {
	var slips []string
	for i, w := range m.around {
		slips = append(slips, fmt.Sprintf("%s in %d", f.ws[w].ID, m.alone[i]))
	}
	return fmt.Sprintf("each stands alone against the others in some words (%s), and none lies between others", strings.Join(slips, ", "))
}

// lostAgency is the agency whose story stands in the middle of the witnesses around a lost
// model, "" if that is not known: two of them name it, none names another, and no witness is
// by it. Then each of them had the story from there, since an agency takes nothing from who
// names it.
func (f *family) lostAgency(around []int) string {
	name, namedBy := "", 0
	for _, w := range around {
		if f.agencyOf(w) != "" {
			return ""
		}
		names := false
		for _, c := range f.credits(w) {
			switch {
			case !f.isAgency(c.Value):
			case name != "" && f.key(c.Value) != f.key(name):
				return ""
			default:
				name, names = c.Value, true
			}
		}
		if names {
			namedBy++
		}
	}
	if namedBy < 2 || f.present(name) {
		return ""
	}
	return name
}

// fromLostAgencies derives the witnesses around lost models from the agencies whose stories
// these are, latent nodes, and returns the names of the agencies.
func (f *family) fromLostAgencies(l *Lineage) (names []string) {
	for _, m := range f.lost {
		if m.agency == "" {
			continue
		}
		names = append(names, m.agency)
		from := latentID(m.agency)
		note := fmt.Sprintf("%s, and two of them or more name %s: its own story, in their middle, is not among the documents", f.standAlone(m), m.agency)
		for _, w := range m.around {
			if to := f.ws[w].ID; !l.hasText(from, to) {
				l.derive(from, to, lostAgencyProbability, 0, shapeOf(lostAgencyProbability, note))
			}
		}
	}
	return names
}
