package render

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/lineage"
)

// summary says in a few labelled sentences who was first, who copied whom and
// what is open.
func (v *view) summary(l *lineage.Lineage) [][2]string {
	var out [][2]string
	add := func(label, s string) {
		if s != "" {
			out = append(out, [2]string{label, s})
		}
	}
	add("First", v.first(l))
	for _, s := range v.copied(l) {
		add("Copied", s)
	}
	add("Own", v.own(l))
	for _, s := range v.open(l) {
		add("Open", s)
	}
	add("Order", v.order(l))
	for _, s := range l.Warnings {
		add("Note", oneLine(s))
	}
	return out
}

// first says which node is earliest, and which document if that is another.
func (v *view) first(l *lineage.Lineage) string {
	ranks := byRank(l)
	if len(ranks) == 0 {
		return ""
	}
	if len(ranks[0]) > 1 && len(ranks[0]) == len(l.Nodes) {
		return "not determined"
	}
	s := v.earliest(l, ranks[0])
	for _, rank := range ranks {
		docs := slices.DeleteFunc(slices.Clone(rank), func(n *lineage.Node) bool { return n.Document == "" })
		if len(docs) == 0 {
			continue
		}
		if len(docs) < len(rank) || rank[0] != ranks[0][0] {
			s += "; of the documents, " + v.earliest(l, docs)
		}
		break
	}
	return s
}

// earliest names nodes that share the first rank.
func (v *view) earliest(l *lineage.Lineage, ns []*lineage.Node) string {
	var names []string
	for _, n := range ns {
		s := name(n)
		switch n.Latent {
		case lineage.Named:
			s += fmt.Sprintf(" (not among the documents, named by %d of %d)", len(namers(l, n.ID)), len(l.Documents))
		case lineage.Ancestor:
			s += " (not among the documents; the shared wording requires it)"
		}
		names = append(names, s)
	}
	if len(names) > 1 {
		return "one of " + list(names, 8)
	}
	return names[0]
}

// namers are the nodes that take anything from a node, each once.
func namers(l *lineage.Lineage, id string) []string {
	var out []string
	for _, d := range l.Derivations {
		if d.From == id && !slices.Contains(out, d.To) {
			out = append(out, d.To)
		}
	}
	return out
}

// copied says for every source of wording who took from it: the sources that
// most took from first, of theirs those that took most.
func (v *view) copied(l *lineage.Lineage) []string {
	const most = 6 // sources; the tree has all
	byID := nodes(l)
	type source struct {
		node *lineage.Node
		ds   []*lineage.Derivation
	}
	var all []source
	for i := range l.Nodes {
		s := source{node: &l.Nodes[i]}
		for j := range l.Derivations {
			if d := &l.Derivations[j]; d.From == s.node.ID && claims(d) && d.Relation == lineage.TextOf && byID[d.To] != nil {
				s.ds = append(s.ds, d)
			}
		}
		if len(s.ds) > 0 {
			all = append(all, s)
		}
	}
	slices.SortStableFunc(all, func(a, b source) int { return cmp.Compare(len(b.ds), len(a.ds)) })
	var out []string
	for i, s := range all {
		if i == most {
			out = append(out, fmt.Sprintf("and from %d more, by fewer", len(all)-most))
			break
		}
		slices.SortStableFunc(s.ds, func(a, b *lineage.Derivation) int { return cmp.Compare(b.Share, a.Share) })
		var takers []string
		for _, d := range s.ds {
			t := name(byID[d.To])
			switch {
			case d.Share > 0 && len(takers) == 0:
				t += fmt.Sprintf(" (%s of its words)", percent(d.Share))
			case d.Share > 0:
				t += fmt.Sprintf(" (%s)", percent(d.Share))
			}
			takers = append(takers, t)
		}
		out = append(out, fmt.Sprintf("from %s: %s", name(s.node), list(takers, 8)))
	}
	return out
}

// own lists the documents that took no wording from anybody, so far as is
// known.
func (v *view) own(l *lineage.Lineage) string {
	took := map[string]bool{}
	for i := range l.Derivations {
		if d := &l.Derivations[i]; d.Relation == lineage.TextOf {
			took[d.To] = true
			if !d.Directed {
				took[d.From] = true
			}
		}
	}
	var out []string
	for i := range l.Nodes {
		if n := &l.Nodes[i]; n.Document != "" && !took[n.ID] {
			out = append(out, name(n))
		}
	}
	if len(out) == 0 {
		return ""
	}
	return list(out, 12) + " took no wording from the others"
}

// open says which documents are related without a direction, those of one
// document together.
func (v *view) open(l *lineage.Lineage) []string {
	const most = 6 // stories of a wire on a busy day have hundreds
	byID := nodes(l)
	var out []string
	for i := range l.Nodes {
		var others []string
		for j := range l.Derivations {
			if d := &l.Derivations[j]; !d.Directed && d.From == l.Nodes[i].ID && byID[d.To] != nil {
				others = append(others, name(byID[d.To]))
			}
		}
		if len(others) > 0 {
			out = append(out, fmt.Sprintf("%s shares wording with %s; who took it from whom is not determined", name(&l.Nodes[i]), list(others, 8)))
		}
	}
	if n := len(out) - most; n > 0 {
		out = append(out[:most], fmt.Sprintf("and so for %d more", n))
	}
	return out
}

// order writes the nodes from the earliest to the latest; those in braces
// are in no determined order.
func (v *view) order(l *lineage.Lineage) string {
	ranks := byRank(l)
	if len(ranks) < 2 {
		return ""
	}
	const mostRanks, mostNames = 8, 6 // the graph and the JSON have all
	var out []string
	for i, rank := range ranks {
		if i == mostRanks-1 && len(ranks) > mostRanks {
			out = append(out, fmt.Sprintf("%d steps more", len(ranks)-i))
			break
		}
		var names []string
		for _, n := range rank {
			names = append(names, name(n))
		}
		if len(names) == 1 {
			out = append(out, names[0])
			continue
		}
		if n := len(names) - mostNames; n > 0 {
			names = append(names[:mostNames], fmt.Sprintf("%d more", n))
		}
		out = append(out, "{"+strings.Join(names, ", ")+"}")
	}
	s := strings.Join(out, " → ")
	if len(ranks) < len(l.Nodes) {
		s += " (in braces: not determined)"
	}
	return s
}

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

// claims says whether d says that one came from the other, more likely than
// not.
func claims(d *lineage.Derivation) bool { return d.Directed && d.Probability >= .5 }

// list joins names as a sentence does, at most n of them.
func list(names []string, n int) string {
	if len(names) > n {
		return strings.Join(names[:n-1], ", ") + fmt.Sprintf(" and %d more", len(names)-n+1)
	}
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}
