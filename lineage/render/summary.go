package render

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/lineage"
)

// few is the number of documents up to which a summary names all of them; of
// more it gives the numbers and the most telling names.
const few = 12

// A point is one sentence of a summary, under a label.
type point struct {
	Label string
	Text  phrase
}

// summary says in a few labelled sentences who was first, who copied most, and
// what is uncertain and why.
func (v *view) summary(l *lineage.Lineage) []point {
	g := v.digest(l)
	var out []point
	add := func(label string, ps ...phrase) {
		for _, p := range ps {
			if len(p) > 0 {
				out = append(out, point{label, p})
			}
		}
	}
	add("First", v.first(g))
	if len(g.takers)+len(g.renewed) <= few {
		add("Copied", v.copied(g)...)
	} else {
		add("Source", v.sources(g))
		add("Copied", v.most(g))
	}
	add("Silent", v.silence(g))
	add("Own", v.owners(g))
	add("Open", v.opens(g)...)
	add("Unsure", v.doubts(g))
	if len(l.Nodes) <= few {
		add("Order", v.order(l))
	}
	for _, s := range l.Warnings {
		add("Note", words("%s", v.note(s)))
	}
	return out
}

// of names a node, and leads to it.
func (v *view) of(n *lineage.Node) phrase { return phrase{{v.name(n), n.ID}} }

// all names nodes, at most n of them.
func (v *view) all(ns []*lineage.Node, n int) phrase {
	ps := make([]phrase, len(ns))
	for i := range ns {
		ps[i] = v.of(ns[i])
	}
	return list(ps, n)
}

// first says which node is earliest, and which document if that is another.
func (v *view) first(g *digest) phrase {
	ranks := byRank(g.l)
	if len(ranks) == 0 {
		return nil
	}
	if len(ranks[0]) > 3 || len(ranks[0]) > 1 && len(ranks[0]) == len(g.l.Nodes) {
		out := words("not determined: any of %s may be", plural(len(ranks[0]), "text"))
		if ns := v.earliestByClock(ranks[0]); len(ns) > 0 {
			out = join(out, words("; by the clock "), words("%s", [...]string{"", "one of "}[min(len(ns)-1, 1)]), v.all(ns, 4), words(", %s", v.when(ns[0].Document)))
		}
		return out
	}
	out := v.earliest(g, ranks[0])
	for _, rank := range ranks {
		docs := slices.DeleteFunc(slices.Clone(rank), func(n *lineage.Node) bool { return n.Document == "" })
		if len(docs) == 0 {
			continue
		}
		if len(docs) < len(rank) || rank[0] != ranks[0][0] {
			out = join(out, words("; of the documents, "), v.earliest(g, docs))
		}
		if s := v.when(docs[0].Document); s != "" && len(docs) == 1 {
			out = join(out, words(", %s", s))
		}
		break
	}
	return out
}

// earliest names nodes that share the first rank.
func (v *view) earliest(g *digest, ns []*lineage.Node) phrase {
	var ps []phrase
	for _, n := range ns {
		p := v.of(n)
		switch n.Latent {
		case lineage.Named:
			p = join(p, words(" (not among the documents, named by %d of %d)", namers(g.l, n.ID), len(g.l.Documents)))
		case lineage.Ancestor:
			p = join(p, words(" (not among the documents; the shared wording requires it)"))
		}
		ps = append(ps, p)
	}
	if len(ps) > 1 {
		return join(words("one of "), list(ps, 8))
	}
	return ps[0]
}

// earliestByClock are those of ns that have a time and that no other of them
// was surely written before; the one whose time is known best first.
func (v *view) earliestByClock(ns []*lineage.Node) []*lineage.Node {
	var end int64
	known := false
	for _, n := range ns {
		if c := v.clock(n.Document); c != nil && (!known || c.to < end) {
			end, known = c.to, true
		}
	}
	var out []*lineage.Node
	for _, n := range ns {
		if c := v.clock(n.Document); c != nil && c.from <= end {
			out = append(out, n)
		}
	}
	slices.SortStableFunc(out, func(a, b *lineage.Node) int {
		x, y := v.clock(a.Document), v.clock(b.Document)
		return cmp.Compare(x.to-x.from, y.to-y.from)
	})
	return out
}

// namers is the number of nodes that take anything from a node.
func namers(l *lineage.Lineage, id string) int {
	seen := map[string]bool{}
	for _, d := range l.Derivations {
		if d.From == id {
			seen[d.To] = true
		}
	}
	return len(seen)
}

// sources says to whom most of the wording goes back.
func (v *view) sources(g *digest) phrase {
	var ps []phrase
	for i, o := range g.origins {
		p := v.of(o.node)
		if i == 0 {
			p = join(p, words(" (%s)", plural(o.heirs, "document")))
		} else {
			p = join(p, words(" (%d)", o.heirs))
		}
		ps = append(ps, p)
	}
	return join(words("the wording of %d goes back to ", len(g.takers)+len(g.renewed)), list(ps, 6))
}

// most says how many took how much, and who took most.
func (v *view) most(g *digest) phrase {
	var nearly, half int
	for _, t := range g.takers {
		nearly += bit(t.share >= .9)
		half += bit(t.share >= .5 && t.share < .9)
	}
	var ps []phrase
	for i, t := range g.takers {
		if i == 5 {
			break
		}
		ps = append(ps, join(v.of(t.node), words(" (%s, from ", percent(t.share)), v.of(g.nodes[t.by.From]), words(")")))
	}
	var sizes []string
	for _, s := range []struct {
		n    int
		what string
	}{{nearly, "nine tenths of their words or more"}, {half, "half to nine tenths"}, {len(g.takers) - nearly - half, "less"}} {
		if s.n > 0 {
			sizes = append(sizes, fmt.Sprintf("%d took %s", s.n, s.what))
		}
	}
	renewed := plural(len(g.renewed), "new version") + " of a desk's own story"
	switch {
	case len(g.takers) == 0:
		return words("nobody: there are %s", renewed)
	case len(g.renewed) == 0:
		renewed = ""
	default:
		renewed = "; besides, " + renewed
	}
	return join(words("%s; most of all ", strings.Join(sizes, ", ")), list(ps, len(ps)), words("%s", renewed))
}

// copied says for every source of wording who took from it: the sources that
// most took from first, of theirs those that took most.
func (v *view) copied(g *digest) []phrase {
	var out []phrase
	for _, s := range suppliers(g.l) {
		var ps []phrase
		for _, d := range s.to {
			p := v.of(g.nodes[d.To])
			switch {
			case d.Share > 0 && len(ps) == 0:
				p = join(p, words(" (%s of its words)", percent(d.Share)))
			case d.Share > 0:
				p = join(p, words(" (%s)", percent(d.Share)))
			}
			ps = append(ps, p)
		}
		out = append(out, join(words("from "), v.of(s.node), words(": "), list(ps, 8)))
	}
	return out
}

// silence names those that copied and do not name their source.
func (v *view) silence(g *digest) phrase {
	if len(g.silent) == 0 {
		return nil
	}
	ps := make([]phrase, len(g.silent))
	for i, t := range g.silent {
		ps[i] = v.of(t.node)
	}
	if len(ps) == 1 {
		return join(ps[0], words(" does not name the source of what it copied"))
	}
	return join(words("%d do not name the source of what they copied: ", len(ps)), list(ps, 5))
}

// owners lists the documents that took no wording from anybody, so far as is
// known.
func (v *view) owners(g *digest) phrase {
	if len(g.own) == 0 {
		return nil
	}
	return join(v.all(g.own, few/2), words(" took no wording from the others"))
}

// opens says which documents are related without a direction, and why.
func (v *view) opens(g *digest) []phrase {
	if len(g.open) <= 3 {
		var out []phrase
		for _, d := range g.open {
			out = append(out, join(v.of(g.nodes[d.From]), words(" shares wording with "), v.of(g.nodes[d.To]),
				words("; who took it from whom is not determined: %s", why(d))))
		}
		return out
	}
	d := g.open[0]
	return []phrase{join(words("%d pairs share wording, and who took it from whom is not determined: %s; the most, ", len(g.open), reasons(g.open)),
		v.of(g.nodes[d.From]), words(" and "), v.of(g.nodes[d.To]), words(" (%s)", percent(d.Share)))}
}

// doubts says whose source is claimed but not very likely, and why.
func (v *view) doubts(g *digest) phrase {
	if len(g.unsure) == 0 {
		return nil
	}
	var ps []phrase
	for _, d := range g.unsure {
		ps = append(ps, join(v.of(g.nodes[d.To]), words(" (%.2f from ", d.Probability), v.of(g.nodes[d.From]), words(")")))
	}
	return join(words("the source is only likely of "), list(ps, 4), words(": %s", reasons(g.unsure)))
}

// reasons counts why derivations are not certain.
func reasons(ds []*lineage.Derivation) string {
	var n [rival + 1]int
	for _, d := range ds {
		n[why(d)]++
	}
	var out []string
	for d, k := range n {
		switch {
		case k == len(ds):
			return doubt(d).String()
		case k > 0:
			out = append(out, fmt.Sprintf("%s (%d)", doubt(d), k))
		}
	}
	return strings.Join(out, ", ")
}

// order writes the nodes from the earliest to the latest; those in braces
// are in no determined order.
func (v *view) order(l *lineage.Lineage) phrase {
	ranks := byRank(l)
	if len(ranks) < 2 {
		return nil
	}
	var out phrase
	for i, rank := range ranks {
		if i > 0 {
			out = join(out, words(" → "))
		}
		if len(rank) == 1 {
			out = join(out, v.of(rank[0]))
			continue
		}
		for k, n := range rank {
			out = join(out, words("%s", [...]string{"{", ", "}[min(k, 1)]), v.of(n))
		}
		out = join(out, words("}"))
	}
	if len(ranks) < len(l.Nodes) {
		out = join(out, words(" (in braces: not determined)"))
	}
	return out
}
