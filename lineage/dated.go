package lineage

import (
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
)

// dated links a family all of whose texts are in a known order: every text but
// the first has the earlier one it is most cheaply made from as its parent,
// and a second one if that explains what the first does not. One with which none
// of the earlier has anything in common begins anew, as the second of two
// articles does that a later page brings together.
func (v *versions) dated(order []int) []link {
	var out []link
	for i, t := range order {
		earlier := v.akin(t, order[:i])
		if len(earlier) == 0 {
			continue
		}
		first := v.firstParent(t, earlier)
		l := v.descent(first, t, earlier)
		out = append(out, l)
		if second, got, novelty := v.secondParent(t, first, earlier); second >= 0 {
			out = append(out, v.merge(second, first, t, got, novelty))
		}
	}
	return out
}

// akin are those of the earlier texts that share a run of words with t. Versions of
// one item all do, whatever was left of it in between, and so does whatever is too short
// for a run.
func (v *versions) akin(t int, earlier []int) []int {
	if v.item {
		return earlier
	}
	five := v.k.Five
	return slices.DeleteFunc(slices.Clone(earlier), func(u int) bool {
		return five.Both(u, t) == 0 && five.Minus(u, t) > 0 && five.Minus(t, u) > 0
	})
}

// merge is the link to t from a second parent, which explains got of the
// novelty readings that first does not.
func (v *versions) merge(second, first, t, got, novelty int) link {
	source, copied := v.carriers(second, t)
	return link{from: source, to: copied, directed: true, runner: -1, p: secondParentProbability, und: secondParentProbability,
		evidence: []Evidence{v.datedEvidence(second, t), {Signal: sigMerge, Weight: odds.Logit(secondParentProbability),
			Note: fmt.Sprintf("has %d of the %d readings of %s that %s lacks", got, novelty, v.name(t), v.name(first))}}}
}

// firstParent is the text that t was made from, of the earlier ones: the cheapest,
// or in a series the version just before. There each version takes the place of
// one, and where a change was taken back or a page was emptied by mistake an
// older one only looks nearer; it is the runner-up then.
func (v *versions) firstParent(t int, earlier []int) int {
	if v.item {
		return v.justBefore(t, earlier)
	}
	best, cost := -1, math.Inf(1)
	for _, u := range earlier {
		if c := v.k.Cost(u, t); c <= cost {
			best, cost = u, c
		}
	}
	return best
}

// secondParent looks for an earlier text that has at least half of the raw
// readings of t that its first parent lacks, and brings at most twice as many
// of its own that are in neither. It returns -1 if there is none. An item has
// one version at a time, so that what came back from an older one is no merger.
func (v *versions) secondParent(t, first int, earlier []int) (second, got, novelty int) {
	raw := v.k.Raw
	novelty = raw.Minus(t, first)
	second, best := -1, math.Inf(-1)
	if novelty == 0 || v.item {
		return -1, 0, 0
	}
	var added []uint64
	for _, x := range v.k.RawSet[t] {
		if _, ok := slices.BinarySearch(v.k.RawSet[first], x); !ok {
			added = append(added, x)
		}
	}
	for _, w := range earlier {
		// What w has beyond first is what t got of it and what was lost.
		beyond := raw.Minus(w, first)
		if w == first || 2*beyond < novelty || beyond > 3*novelty {
			continue
		}
		g := 0
		for _, x := range added {
			if _, ok := slices.BinarySearch(v.k.RawSet[w], x); ok {
				g++
			}
		}
		if lost := beyond - g; 2*g >= novelty && lost <= 2*g && float64(g-lost) > best {
			second, got, best = w, g, float64(g-lost)
		}
	}
	return second, got, novelty
}

// secondParentProbability is the share of second parents so found that were
// parents, on version histories.
const secondParentProbability = .8

// descent is the link to t from its first parent, with the next best of the
// earlier texts as its runner-up. Its probability falls with the cost of the
// parent relative to the next best: where two earlier texts explain t equally,
// either may be its parent.
func (v *versions) descent(first, t int, earlier []int) link {
	l := link{directed: true, runner: -1}
	l.from, l.to = v.carriers(first, t)
	cost, next, other := v.k.Cost(first, t), math.Inf(1), -1
	for _, u := range earlier {
		if c := v.k.Cost(u, t); u != first && c < next {
			next, other = c, u
		}
	}
	l.p = datedProbability(cost, next)
	note := "of all earlier texts %s is the one from which %s is made with the least change"
	if v.item {
		l.p = itemProbability(cost, next)
		note = "%s is the version of the item just before %s"
	}
	l.und = l.p
	if other >= 0 {
		l.runner, _ = v.carriers(other, t)
		l.runnerP = (1 - l.p) * .8
	}
	l.evidence = []Evidence{v.datedEvidence(first, t), {Signal: sigNearest, Weight: odds.Logit(l.p),
		Note: fmt.Sprintf(note, v.name(first), v.name(t))}}
	return l
}

func (v *versions) datedEvidence(a, b int) Evidence {
	x, y := v.carriers(a, b)
	p, q := &v.f.ws[x], &v.f.ws[y]
	return Evidence{Signal: "published", Weight: 3, Document: q.ID, Note: fmt.Sprintf("%s was published on %s, %s on %s",
		p.ID, p.Published.Earliest.Format(time.RFC3339), q.ID, q.Published.Earliest.Format(time.RFC3339))}
}

// chronology is the order of the texts if that of every two is known, else nil.
func (v *versions) chronology() []int {
	order := make([]int, v.k.N)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return -v.before(a, b) })
	for i := range order[1:] {
		if v.before(order[i], order[i+1]) != 1 {
			return nil
		}
	}
	return order
}
