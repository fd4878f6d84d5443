package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
)

// Sources that are not there are nodes of a lineage as its documents are, and what has wording from
// one derives from it. Whatever shows such a source, a name, a signature or the shape of the texts, its
// nodes and derivations are put together here.

// latentID is the ID of the latent node of an outlet or agency, by its name.
func latentID(name string) string { return "latent:" + slug(name) }

// namedNode is the latent node of an outlet or agency of that name.
func namedNode(name string) Node {
	return Node{ID: latentID(name), Latent: Named, Name: name, Rank: 1}
}

// sourceNode is the node of l that stands for the absent outlet of that name, by whichever of its names, or a new one.
func (f *family) sourceNode(l *Lineage, name string) Node {
	k := f.key(name)
	if n := slices.IndexFunc(l.Nodes, func(x Node) bool { return x.Latent == Named && f.key(x.Name) == k }); n >= 0 {
		return l.Nodes[n]
	}
	return namedNode(name)
}

// addNode adds a node, if none has its ID yet.
func (l *Lineage) addNode(n Node) {
	if !slices.ContainsFunc(l.Nodes, func(x Node) bool { return x.ID == n.ID }) {
		l.Nodes = append(l.Nodes, n)
	}
}

// derive adds that node to has a share of its wording from node from, one of which is latent, with
// probability p, by that evidence and what is against it.
func (l *Lineage) derive(from, to string, p, share float64, e Evidence, against ...Evidence) {
	if against == nil {
		against = []Evidence{}
	}
	l.Derivations = append(l.Derivations, Derivation{From: from, To: to, Relation: TextOf, Probability: p, Directed: true, Share: share,
		Evidence: []Evidence{e}, Against: against})
}

// shapeOf is the evidence of the shape of the texts, by a note, for what is true with probability p.
func shapeOf(p float64, note string) Evidence {
	return Evidence{Signal: sigStructure, Weight: odds.Logit(p), Note: note}
}

// hasText says that l has a derivation of wording between two nodes, however sure.
func (l *Lineage) hasText(from, to string) bool {
	return slices.ContainsFunc(l.Derivations, func(d Derivation) bool { return d.Relation == TextOf && d.From == from && d.To == to })
}
