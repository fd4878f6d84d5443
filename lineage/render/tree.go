package render

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/lineage"
)

// A tree hangs every node of a lineage below the one that it most likely took
// most from: a source of wording before a source of facts or a scoop. Its
// other sources are named beside it.
type tree struct {
	l     *lineage.Lineage
	nodes map[string]*lineage.Node
	above map[string]*lineage.Derivation   // to the parent
	below map[string][]string              // children, in order of the lineage
	into  map[string][]*lineage.Derivation // the parent's first
	folds map[string][]string              // children that are named in one line, by parent; "" for roots
}

func newTree(l *lineage.Lineage) *tree {
	t := &tree{l, nodes(l), map[string]*lineage.Derivation{}, map[string][]string{}, map[string][]*lineage.Derivation{}, map[string][]string{}}
	for i := range l.Derivations {
		if d := &l.Derivations[i]; t.nodes[d.From] != nil && t.nodes[d.To] != nil {
			t.into[d.To] = append(t.into[d.To], d)
		}
	}
	for i := range l.Nodes {
		id := l.Nodes[i].ID
		slices.SortStableFunc(t.into[id], func(a, b *lineage.Derivation) int {
			return cmp.Or(cmp.Compare(bit(claims(b)), bit(claims(a))),
				cmp.Compare(bit(b.Relation == lineage.TextOf), bit(a.Relation == lineage.TextOf)), cmp.Compare(b.Probability, a.Probability))
		})
		for _, d := range t.into[id] {
			if d.Directed && !t.leads(id, d.From) {
				t.above[id] = d
				t.below[d.From] = append(t.below[d.From], id)
				break
			}
		}
	}
	return t
}

// leads says whether the way up from the node `at` meets id.
func (t *tree) leads(id, at string) bool {
	for at != id {
		d := t.above[at]
		if d == nil {
			return false
		}
		at = d.From
	}
	return true
}

// tree writes the tree of l. What would be indented by more than half the
// width goes on below, as a tree of its own.
func (p *page) tree(l *lineage.Lineage) {
	t := newTree(l)
	if p.large = len(l.Documents) >= foldFrom; p.large {
		t.fold()
	}
	var roots []string
	for i := range l.Nodes {
		if id := l.Nodes[i].ID; t.above[id] == nil && !slices.Contains(t.folds[""], id) {
			roots = append(roots, id)
		}
	}
	for i := 0; i < len(roots); i++ {
		if i > 0 {
			p.b.WriteByte('\n')
		}
		p.branch(t, roots[i], "", "", &roots)
	}
	if ids := t.folds[""]; len(ids) > 0 {
		p.b.WriteByte('\n')
		p.fold(t, ids, "● ", "  ", plural(len(ids), "text")+" without a known source or copy")
	}
}

// branch writes a node and what hangs below it: its first line after first,
// all others after rest. An only child stands straight below, so that a chain
// of versions is not indented.
func (p *page) branch(t *tree, id, first, rest string, later *[]string) {
	for {
		below, folds := t.below[id], t.folds[id]
		trunk := " "
		if len(below)+len(folds) > 0 {
			trunk = p.trunk(t, id)
		}
		p.node(t, id, first, rest+trunk+"   ")
		if len(below)+len(folds) == 0 {
			return
		}
		if len(below) > 1 || len(folds) > 0 {
			p.gap(rest + trunk)
			break
		}
		p.put(rest+trunk, "", plainStyle, "")
		id, first = below[0], rest
	}
	arm, trunk := "─", p.trunk(t, id)
	if trunk == "┆" {
		arm = "┄"
	}
	below := t.below[id]
	for i, c := range below {
		corner, next := "├", trunk+" "
		last := i == len(below)-1 && len(t.folds[id]) == 0
		if last {
			corner, next = "└", "  "
		}
		if columns(rest) > p.width/2 && len(t.below[c]) > 0 {
			p.put(rest+corner+arm, rest+next, plainStyle, p.name(t.nodes[c])+": see below")
			*later = append(*later, c)
		} else {
			p.branch(t, c, rest+corner+arm, rest+next, later)
		}
		if !last {
			p.gap(rest + trunk)
		}
	}
	if ids := t.folds[id]; len(ids) > 0 {
		p.fold(t, ids, rest+"└"+arm+"● ", rest+"    ", t.same(ids))
	}
}

// gap is a line between two nodes; a large tree does without.
func (p *page) gap(trunk string) {
	if !p.large {
		p.put(trunk, "", plainStyle, "")
	}
}

// trunk is the line down from a node: dashed from a source that is not among
// the documents.
func (p *page) trunk(t *tree, id string) string {
	if t.nodes[id].Document == "" {
		return "┆"
	}
	return "│"
}

// node writes one node: its name and headline after first, and what is known
// of it after rest.
func (p *page) node(t *tree, id, first, rest string) {
	n := t.nodes[id]
	if n.Document == "" {
		p.put(first+"┄ ", rest, latentStyle, p.name(n)+" ┄ not among the documents")
	} else {
		p.put(first+"● ", rest, nameStyle, p.heading(n, p.width-max(columns(first)+2, columns(rest))))
		var known []string
		if id := line(n.Document, longName); !strings.Contains(p.name(n), id) {
			known = append(known, "id "+id)
		}
		if s := p.written(n.Document); s != "" {
			known = append(known, "written "+s)
		}
		if len(known) > 0 && !p.large {
			p.put(rest, rest+"  ", faintStyle, strings.Join(known, ", "))
		}
	}
	if p.large {
		p.gist(t, id, rest)
		return
	}
	for _, d := range t.into[id] {
		p.derivation(t, d, rest)
	}
}

// heading is the name of a document and as much of its headline as fits into
// cols columns.
func (p *page) heading(n *lineage.Node, cols int) string {
	s := shorten(p.name(n), cols)
	if strings.Contains(s, "“") {
		return s // it is called by its headline
	}
	if left := cols - columns(s) - 4; left >= 12 {
		if t := shorten(p.title(n.Document), left); t != "" {
			s += "  “" + t + "”"
		}
	}
	return s
}
