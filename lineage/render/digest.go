package render

import (
	"cmp"
	"slices"

	"github.com/wiretrace/wiretrace/lineage"
)

// A digest is what a reader asks of a lineage first: whose wording it is, who
// took most of it, and what is not known. Its lists have the most telling first
// and are in order of the lineage where nothing tells two apart.
type digest struct {
	*tree
	origins []origin
	takers  []taker               // of another's wording
	renewed []taker               // of their own desk's: new versions
	own     []*lineage.Node       // documents that took no wording, so far as is known
	open    []*lineage.Derivation // related, without a direction
	unsure  []*lineage.Derivation // claimed, but not very likely
	silent  []taker               // takers that do not name their source
	undated int                   // documents that no clock dates to a month or better
}

// An origin is a source of wording that took none itself, with the number of
// documents that go back to it through any number of copies.
type origin struct {
	node  *lineage.Node
	heirs int
}

// A taker is a document that took wording, the share of its words that it did
// not write, and the derivation that most of them came by.
type taker struct {
	node  *lineage.Node
	share float64
	by    *lineage.Derivation
}

// digest reads l.
func (v *view) digest(l *lineage.Lineage) *digest {
	g := &digest{tree: newTree(l)}
	root := map[string]string{}
	for i := range l.Nodes {
		id := l.Nodes[i].ID
		at := id
		for d := g.wording(at); d != nil; d = g.wording(at) {
			at = d.From
		}
		root[id] = at
	}
	heirs := map[string]int{}
	for i := range l.Nodes {
		if n := &l.Nodes[i]; n.Document != "" && root[n.ID] != n.ID {
			heirs[root[n.ID]]++
		}
	}
	linked := map[string]bool{}
	for i := range l.Derivations {
		d := &l.Derivations[i]
		if d.Relation != lineage.TextOf || g.nodes[d.From] == nil || g.nodes[d.To] == nil {
			continue
		}
		linked[d.To] = true
		switch {
		case !d.Directed:
			linked[d.From] = true
			g.open = append(g.open, d)
		case d.Probability < .8:
			g.unsure = append(g.unsure, d)
		}
	}
	silent := uncredited(l)
	for i := range l.Nodes {
		n := &l.Nodes[i]
		if heirs[n.ID] > 0 {
			g.origins = append(g.origins, origin{n, heirs[n.ID]})
		}
		if n.Document == "" {
			continue
		}
		if v.clock(n.Document) == nil {
			g.undated++
		}
		if !linked[n.ID] {
			g.own = append(g.own, n)
		}
		if d := g.wording(n.ID); d != nil {
			t := taker{n, d.Share, d}
			if doc := v.docs[n.Document]; doc != nil {
				t.share = max(t.share, doc.Reused)
			}
			if v.sameDesk(d.From, n.ID) {
				g.renewed = append(g.renewed, t)
				continue
			}
			g.takers = append(g.takers, t)
			if silent[n.Document] {
				g.silent = append(g.silent, t)
			}
		}
	}
	slices.SortStableFunc(g.origins, func(a, b origin) int { return cmp.Compare(b.heirs, a.heirs) })
	for _, ts := range [][]taker{g.takers, g.silent} {
		slices.SortStableFunc(ts, func(a, b taker) int { return cmp.Compare(b.share, a.share) })
	}
	slices.SortStableFunc(g.open, func(a, b *lineage.Derivation) int { return cmp.Compare(b.Share, a.Share) })
	slices.SortStableFunc(g.unsure, func(a, b *lineage.Derivation) int { return cmp.Compare(a.Probability, b.Probability) })
	return g
}

// wording is the claimed derivation that a node has most of its wording by, nil
// if there is none.
func (g *digest) wording(id string) *lineage.Derivation {
	if d := g.above[id]; d != nil && d.Relation == lineage.TextOf && claims(d) {
		return d
	}
	return nil
}

// uncredited are the documents of l that reuse text of a source that they do
// not name.
func uncredited(l *lineage.Lineage) map[string]bool {
	out := map[string]bool{}
	if l.Audit != nil {
		for _, d := range l.Audit.Documents {
			if slices.ContainsFunc(d.Findings, func(f lineage.Finding) bool { return f.Kind == lineage.Uncredited }) {
				out[d.Document] = true
			}
		}
	}
	return out
}

// A doubt is why a direction, or a source, is not certain.
type doubt int

const (
	noSign   doubt = iota // nothing says which was first
	weakSign              // what does says too little
	contrary              // signs contradict one another
	rival                 // another source is nearly as likely
)

func (d doubt) String() string {
	return [...]string{"no clock, credit or edit tells", "the signs are too weak", "the signs contradict one another",
		"another source is possible"}[d]
}

// why says why d is not certain.
func why(d *lineage.Derivation) doubt {
	const close = .1 // a runner-up that is as likely deserves a look
	if d.Directed && d.RunnerUp != nil && d.RunnerUp.Probability >= close {
		return rival
	}
	turning := func(es []lineage.Evidence) bool {
		return slices.ContainsFunc(es, func(e lineage.Evidence) bool { return e.Aspect == lineage.OnDirection })
	}
	switch pro, con := turning(d.Evidence), turning(d.Against); {
	case pro && con:
		return contrary
	case pro || con || d.Directed:
		return weakSign
	}
	return noSign
}
