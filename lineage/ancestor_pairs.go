package lineage

import (
	"slices"
	"strings"
)

// Of four texts and more that all share something, two may share what the others lack, and
// these what the two lack: two clients of an agency have its first take, two others its second.
// None of them is the source of all the others. One may be that of two, which nothing shows,
// so that the links between them stay beside the source that is not there.

// pairedProbability is the probability that a text of such a group has a source that is not
// there. Of generated stories .89 of 151 such claims are true (TestClaimsOnSources -args -claims 20);
// news is less regular.
const pairedProbability = .85

var pairedProof = proof{pairedProbability, "and each lacks some that two others share: none is the source of all the others", true}

// leastPaired is how many texts such a group has.
const leastPaired = 4

// paired are the sources that groups of linked texts require, no text of which is in one of
// found, in order of their first copy.
func (u *reuse) paired(links []link, found []ancestor) (out []ancestor) {
	g := newGroups(len(u.runs))
	for _, l := range links {
		if !l.directed && !l.proven() {
			g.join(l.from, l.to)
		}
	}
	for _, set := range g.sets() {
		ws := u.sharingAll(set)
		if len(ws) < leastPaired || anyCopy(found, ws) {
			continue
		}
		a := u.ancestorOf(ws, pairedProof)
		lacks := func(c int) bool { return a.runs-a.has[c] >= leastExclusive && u.lacksOfOthers(c, ws) }
		if !a.held() && !slices.ContainsFunc(ws, func(c int) bool { return !lacks(c) }) {
			out = append(out, a)
		}
	}
	return out
}

// anyCopy says that one of ws is a copy of one of found.
func anyCopy(found []ancestor, ws []int) bool {
	return slices.ContainsFunc(found, func(a ancestor) bool {
		return slices.ContainsFunc(a.copies, func(c int) bool { return slices.Contains(ws, c) })
	})
}

// sharingAll are those of ws of which every two share leastExclusive runs outside of quotations,
// ascending. They are taken by their names, so that the order of the input has no say.
func (u *reuse) sharingAll(ws []int) (out []int) {
	if len(ws) < leastPaired {
		return nil
	}
	named := slices.SortedFunc(slices.Values(ws), func(a, b int) int { return strings.Compare(u.f.ws[a].ID, u.f.ws[b].ID) })
	for _, w := range named {
		if !slices.ContainsFunc(out, func(o int) bool { return !u.shareMany(w, o) }) {
			out = append(out, w)
		}
	}
	slices.Sort(out)
	return out
}

// lacksOfOthers says that two others of ws share what c lacks.
func (u *reuse) lacksOfOthers(c int, ws []int) bool {
	for i, a := range ws {
		for _, b := range ws[i+1:] {
			if a != c && b != c && u.exclusive(a, b, c) {
				return true
			}
		}
	}
	return false
}
