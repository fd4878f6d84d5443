package lineage

import "slices"

// Three houses print some sentences, and nothing tells which of them had these first. One of
// the three has all that the other two share, so that it explains them, and is linked with either
// without a direction. It seems to be the source, and is seldom: whose story it is would bear an
// agency's name, be credited or be the earlier one. It is a fuller print, and all three have the
// sentences from where it has them. Only a text that has hardly anything besides, where each of
// the others has, is as good as the story that they were made from.

// chainedProbability is the probability that a text of such a group has a source that is not
// there: of 378 generated claims .94 are true (TestClaimsOnSources -args -claims 6), and news is
// less regular.
const chainedProbability = .9

var chainedProof = proof{chainedProbability, "and nothing tells that one of them is the source of the others, though one has what two others share", true}

// chained are the sources of groups of texts that are linked by way of one another alone, no
// text of which is in one of found, in order of their first copy.
func (u *reuse) chained(links []link, found []ancestor) (out []ancestor) {
	linked := map[[2]int]bool{}
	near := make([][]int, len(u.runs)) // those that each is linked with, without a direction
	for _, l := range links {
		if l.und < evenOdds {
			continue
		}
		linked[[2]int{min(l.from, l.to), max(l.from, l.to)}] = true
		if !l.directed && !u.f.sameHouse(l.from, l.to) {
			near[l.from] = append(near[l.from], l.to)
			near[l.to] = append(near[l.to], l.from)
		}
	}
	g := newGroups(len(u.runs))
	for b := range near {
		slices.Sort(near[b])
		for i, a := range near[b] {
			for _, c := range near[b][i+1:] {
				known := g.find(a) == g.find(b) && g.find(b) == g.find(c)
				if !known && !linked[[2]int{a, c}] && !u.f.sameHouse(a, c) && u.shareMany(a, c) {
					g.join(a, b)
					g.join(b, c)
				}
			}
		}
	}
	for _, ws := range g.sets() {
		if len(ws) < 3 || anyCopy(found, ws) {
			continue
		}
		if a := u.ancestorOf(ws, chainedProof); !a.held() || !slices.ContainsFunc(ws, func(w int) bool { return u.isStory(w, ws, a.runs) }) {
			out = append(out, a)
		}
	}
	return out
}

// isStory says that w, one of ws, has nearly all of the runs that they share and hardly anything
// else, and that each of the others has more.
func (u *reuse) isStory(w int, ws []int, shared int) bool {
	others := make([]bool, len(u.runs))
	for _, x := range ws {
		others[x] = x != w
	}
	n, own := len(u.numbers[w]), 0
	for _, r := range u.numbers[w] {
		if !slices.ContainsFunc(u.holder[r], func(h int) bool { return others[h] }) {
			own++
		}
	}
	return 10*own <= n && 10*(n-own) >= 9*shared && !slices.ContainsFunc(ws, func(x int) bool {
		return x != w && len(u.numbers[x])-int(u.shared[x][w]) < leastExclusive
	})
}
