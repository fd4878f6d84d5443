package lineage

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// An Origin is an independent source of a story: one that has something that
// it has from no other node.
type Origin struct {
	Node string `json:"node"`
	Name string `json:"name"` // of the source, or the document's outlet
	Note string `json:"note"` // why it counts
}

// origins returns the independent sources: those that are not among the
// documents; documents that derive from nothing; and documents that say that
// they were told something themselves ("told AFP", in AFP's own copy), in a
// sentence that none of their parents has. Documents that share text in an undetermined
// direction are one source, the one whose node comes first, and none if what one of
// them has may be from where the other has it.
func (f *family) origins(l *Lineage, parents [][]int) []Origin {
	derived := map[string]bool{}
	undirected := map[string][]string{}
	for _, d := range l.Derivations {
		switch {
		case !likely(d):
		case d.Directed:
			derived[d.To] = derived[d.To] || !quotesStatement(d)
		default:
			undirected[d.From] = append(undirected[d.From], d.To)
			undirected[d.To] = append(undirected[d.To], d.From)
		}
	}
	out := []Origin{}
	for _, n := range l.Nodes {
		if n.Latent != "" && !derived[n.ID] && len(undirected[n.ID]) == 0 {
			name := n.Name
			if name == "" {
				name = "an unnamed source"
			}
			out = append(out, Origin{n.ID, name, "not among the documents; they credit it or require it"})
		}
	}
	counted := map[string]bool{}
	first := map[string]bool{} // of those that are linked without a direction
	for _, id := range f.byRank(l) {
		if !derived[id] {
			first[id] = !counted[id]
			spread(id, undirected, counted)
		}
	}
	for _, i := range f.given {
		id := f.ws[i].ID
		m, own := f.ownCredit(i, parents[i])
		switch {
		case own && derived[id]:
			out = append(out, Origin{id, f.houseName(i), fmt.Sprintf("has reporting of its own: %q", f.quote(i, m.Span))})
		case !derived[id] && first[id] && !f.passedOn(i, undirected, parents):
			note := "derives from no other"
			if with := slices.Sorted(slices.Values(undirected[id])); len(with) > 0 {
				note = fmt.Sprintf("shares text with %s, whoever was first, and derives from no other", strings.Join(with, ", "))
			}
			out = append(out, Origin{id, f.houseName(i), note})
		}
	}
	return out
}

// byRank are the IDs of the documents by the rank of their nodes, then by name.
func (f *family) byRank(l *Lineage) []string {
	rank := map[string]int{}
	for _, n := range l.Nodes {
		rank[n.ID] = n.Rank
	}
	ids := make([]string, len(f.ws))
	for i, w := range f.ws {
		ids[i] = w.ID
	}
	slices.SortFunc(ids, func(x, y string) int { return cmp.Or(cmp.Compare(rank[x], rank[y]), cmp.Compare(x, y)) })
	return ids
}

// spread marks all that is linked with id.
func spread(id string, links map[string][]string, seen map[string]bool) {
	for todo := []string{id}; len(todo) > 0; {
		id, todo = todo[len(todo)-1], todo[:len(todo)-1]
		if !seen[id] {
			seen[id] = true
			todo = append(todo, links[id]...)
		}
	}
}

// ownCredit returns the mark by which witness i credits itself, if it came with no
// sentence of its parents.
func (f *family) ownCredit(i int, parents []int) (normalize.Mark, bool) {
	for _, m := range f.credits(i) {
		copied := func(u int) bool {
			_, shared := f.sharedSentenceOf(i, u, m)
			return shared && f.sameWords(i, u, wordsIn(f.ws[i].Text, m.Span))
		}
		if f.isBy(i, m.Value) && !slices.ContainsFunc(parents, copied) {
			return m, true
		}
	}
	return normalize.Mark{}, false
}

// passedOn says that most of witness i stands in a text that another is from with which
// i is linked without a direction: whichever of the two was first, both may have it
// from there.
func (f *family) passedOn(i int, undirected map[string][]string, parents [][]int) bool {
	linked := map[string]bool{}
	spread(f.ws[i].ID, undirected, linked)
	for j, us := range parents {
		if j == i || !linked[f.ws[j].ID] {
			continue
		}
		for _, u := range us {
			if u != i && 2*sharedWords(f.passages(u, i)) > len(f.ws[i].Text.Words) {
				return true
			}
		}
	}
	return false
}

// sharedWords is the number of words of side B in passages.
func sharedWords(ps []align.Passage) (n int) {
	for _, p := range ps {
		n += p.B.Len()
	}
	return n
}

// houseName is what to call whom witness i is by: its agency, its outlet, or
// its own ID.
func (f *family) houseName(i int) string {
	switch {
	case f.agencyOf(i) != "":
		return f.agencyOf(i)
	case f.ws[i].Source != "":
		return f.ws[i].Source
	default:
		return f.ws[i].ID
	}
}
