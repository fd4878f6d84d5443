package lineage

import (
	"fmt"
	"slices"
)

// Sources that nobody names. Distances suggest one between nearly any three
// texts and are nearly always wrong, so one is put in on positive proof alone:
// three articles of which every two share, outside of quotations, what the
// third lacks, while none bears a mark of having been made from another. Then
// none can be the source of the others, and for one to be merged from two that
// are copies of each other is far rarer than a common source that is not there.

// leastExclusive is the number of runs that two articles share and a third
// lacks for them to count: fifteen words in a row.
const leastExclusive = 11

// ancestorProbability is the probability that a text so found has a source that
// is not there.
const ancestorProbability = .8

// An ancestor is a source that the texts of its copies require.
type ancestor struct {
	copies []int // witnesses, in order
	more   []int // texts that have some of it too, in order, and prove nothing
	runs   int   // that two copies or more share
	has    []int // of each witness, how many of those
	proof  proof
}

// A proof is what shows that a source is not there.
type proof struct {
	probability float64 // that a copy has that source
	note        string  // why none of the copies is it
	beside      bool    // copies may have been made from one another all the same
}

var exclusiveProof = proof{ancestorProbability, "every two of three of them some that the third lacks: none is the source of the others", false}

// reason says why none of the copies is the source.
func (a *ancestor) reason() string {
	return fmt.Sprintf("%d documents share %d runs of %d words, %s", len(a.copies), a.runs, hubShingle, a.proof.note)
}

// ancestors are the sources that the links between articles require, in order
// of their first copy.
func (u *reuse) ancestors(links []link) []ancestor {
	linked := map[[2]int]bool{}
	near := make([][]int, len(u.runs))
	for _, l := range links {
		if l.proven() {
			continue
		}
		a, b := min(l.from, l.to), max(l.from, l.to)
		linked[[2]int{a, b}] = true
		near[a] = append(near[a], b)
	}
	g := newGroups(len(u.runs))
	found := false
	for a := range near {
		slices.Sort(near[a])
		for i, b := range near[a] {
			if u.alike(a, b) {
				continue
			}
			both := slices.Clone(u.commonRuns(a, b))
			for _, c := range near[a][i+1:] {
				if linked[[2]int{b, c}] && !u.alike(a, c) && !u.alike(b, c) && u.lacksMany(both, c) && u.exclusive(a, c, b) && u.exclusive(b, c, a) {
					g.join(a, b)
					g.join(a, c)
					found = true
				}
			}
		}
	}
	if !found {
		return nil
	}
	var out []ancestor
	for _, ws := range g.sets() {
		if len(ws) > 2 {
			if a := u.ancestorOf(ws, exclusiveProof); !a.held() {
				out = append(out, a)
			}
		}
	}
	return out
}

// alike says that a and b have the same runs: what a third shares with the one the other does not lack.
func (u *reuse) alike(a, b int) bool { return slices.Equal(u.numbers[a], u.numbers[b]) }

// exclusive says that a and b share leastExclusive runs outside of quotations that c lacks.
func (u *reuse) exclusive(a, b, c int) bool { return u.lacksMany(u.commonRuns(a, b), c) }

// shareMany says that a and b share leastExclusive runs outside of quotations.
func (u *reuse) shareMany(a, b int) bool { return manyUnquoted(u.commonRuns(a, b), nil) }

// lacksMany says that c lacks leastExclusive of both, which are outside of quotations.
func (u *reuse) lacksMany(both []sharedRun, c int) bool { return manyUnquoted(both, u.numbers[c]) }

// manyUnquoted says that leastExclusive of runs are outside of quotations and not among those of the given numbers,
// ascending as they are.
func manyUnquoted(runs []sharedRun, but []int32) bool {
	n := 0
	for i := range runs {
		r := &runs[i]
		for len(but) > 0 && but[0] < r.number {
			but = but[1:]
		}
		if !r.quoted && (len(but) == 0 || but[0] != r.number) {
			if n++; n == leastExclusive {
				return true
			}
		}
	}
	return false
}

// ancestorOf is the source that ws require by that proof.
func (u *reuse) ancestorOf(ws []int, p proof) ancestor {
	out := ancestor{copies: ws, has: make([]int, len(u.runs)), proof: p}
	copies, seen := make([]bool, len(u.runs)), make([]bool, len(u.holder))
	for _, w := range ws {
		copies[w] = true
	}
	for _, w := range ws {
		for _, r := range u.numbers[w] {
			if seen[r] {
				continue
			}
			seen[r] = true
			n := 0
			for _, h := range u.holder[r] {
				if copies[h] {
					n++
				}
			}
			if n < 2 {
				continue
			}
			out.runs++
			for _, h := range u.holder[r] {
				out.has[h]++
			}
		}
	}
	return out
}

// held says that some witness has nine in ten of the runs that the copies share: then it is
// the source, or as good as that.
func (a *ancestor) held() bool { return 10*slices.Max(a.has) >= 9*a.runs }

// proven says that a link has a mark of one text having been made from the
// other.
func (l *link) proven() bool {
	return provenCopy(Derivation{Directed: l.directed, Evidence: l.evidence}, false)
}

// fromAncestors derives the copies of each ancestor from a latent node in place
// of one another, or beside that.
func (f *family) fromAncestors(l *Lineage, all []ancestor) {
	for _, a := range all {
		copies := map[string]bool{}
		first := f.ws[a.copies[0]].ID // by name, whatever came first
		for _, w := range a.copies {
			copies[f.ws[w].ID] = true
			first = min(first, f.ws[w].ID)
		}
		// A copy that has a source already, but for what it quotes, or is an agency's own, is no proof.
		own := func(w int) bool { return a.derived(f, l, w, copies) || f.agencyOf(w) != "" }
		if slices.ContainsFunc(a.copies, own) {
			continue
		}
		more := slices.DeleteFunc(slices.Clone(a.more), own)
		node, reason := f.node(&a, first), a.reason()
		if node.Latent == Named {
			reason += fmt.Sprintf("; the page of one credits %s, whose own story is not among them", node.Name)
		}
		if !a.proof.beside {
			l.unlink(copies, false)
		}
		for _, w := range slices.Concat(a.copies, more) {
			l.derive(node.ID, f.ws[w].ID, a.proof.probability, 0, shapeOf(a.proof.probability, reason))
		}
		l.addNode(node)
	}
}
