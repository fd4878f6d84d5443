package render

import (
	"cmp"
	"slices"

	"github.com/wiretrace/wiretrace/lineage"
)

// byRank groups the nodes of l by rank, earliest first, in their order.
func byRank(l *lineage.Lineage) [][]*lineage.Node {
	var ns []*lineage.Node
	for i := range l.Nodes {
		ns = append(ns, &l.Nodes[i])
	}
	slices.SortStableFunc(ns, func(a, b *lineage.Node) int { return cmp.Compare(a.Rank, b.Rank) })
	var out [][]*lineage.Node
	for i, n := range ns {
		if i == 0 || n.Rank != ns[i-1].Rank {
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], n)
	}
	return out
}

// A supplier is a source of wording with those that took it, the greatest
// share first.
type supplier struct {
	node *lineage.Node
	to   []*lineage.Derivation
}

// suppliers are the sources of wording of l, those that most took from first.
func suppliers(l *lineage.Lineage) []supplier {
	byID := nodes(l)
	to := map[string][]*lineage.Derivation{}
	for i := range l.Derivations {
		if d := &l.Derivations[i]; claims(d) && d.Relation == lineage.TextOf && byID[d.To] != nil {
			to[d.From] = append(to[d.From], d)
		}
	}
	var out []supplier
	for i := range l.Nodes {
		if ds := to[l.Nodes[i].ID]; len(ds) > 0 {
			slices.SortStableFunc(ds, func(a, b *lineage.Derivation) int { return cmp.Compare(b.Share, a.Share) })
			out = append(out, supplier{&l.Nodes[i], ds})
		}
	}
	slices.SortStableFunc(out, func(a, b supplier) int { return cmp.Compare(len(b.to), len(a.to)) })
	return out
}

// claims says whether d says that one came from the other, more likely than
// not.
func claims(d *lineage.Derivation) bool { return d.Directed && d.Probability >= .5 }
