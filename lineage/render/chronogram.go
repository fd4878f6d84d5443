package render

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/lineage"
)

// A chronogram is a lineage laid out for drawing: a tree whose branches stand
// where time puts them. Every node has a row of its own and stands at the time
// at which it was written; a text without a time stands between what it took
// from and what was taken from it. What would crowd the picture is folded: texts
// that took from the same source and that nobody took from share one row, and
// so do small families.
type chronogram struct {
	rows  []row
	scale *scale // nil if the times say nothing: then ranks are the axis
	ranks int
}

// A row is a node, or a fold of several.
type row struct {
	node  *lineage.Node // nil for a fold
	fold  int           // the fold that hides it, -1 for none
	x     float64
	timed bool
	clock *clock

	// Of a fold:
	members []*lineage.Node
	what    string // what its members have in common
	parent  string // the node they took from, "" if they took from none
}

// The measures of a chronogram, in pixels.
const (
	axisLeft, axisRight = 76., 840.
	beside              = 26. // from a text to one that it cannot be told apart from in time
)

// When a story is folded, in documents and rows.
const (
	foldFrom   = 30 // documents: fewer are read one by one
	foldLeaves = 3  // of one source
	foldRows   = 56 // rows: a picture of more does not fit two screens
)

// chronogram lays out the tree t of a lineage.
func (v *view) chronogram(t *tree) *chronogram {
	g := &chronogram{}
	var cs []clock
	for i := range t.l.Nodes {
		n := &t.l.Nodes[i]
		g.ranks = max(g.ranks, n.Rank)
		if c := v.clock(n.Document); c != nil {
			cs = append(cs, *c)
		}
	}
	g.scale = newScale(cs, axisLeft, axisRight)
	p := &planter{v: v, t: t, g: g, x: map[string]float64{}, size: map[string]int{}}
	p.place()
	p.plant()
	return g
}

// A planter makes the rows of a chronogram.
type planter struct {
	v     *view
	t     *tree
	g     *chronogram
	x     map[string]float64
	size  map[string]int // nodes of the subtree below, itself included
	roots []string
	small int // the largest family that is folded
	deep  map[string]bool
}

// place gives every node its place on the axis, sources before those that took
// from them.
func (p *planter) place() {
	for i := range p.t.l.Nodes {
		if id := p.t.l.Nodes[i].ID; p.t.above[id] == nil {
			p.roots = append(p.roots, id)
		}
	}
	var down func(id string, least float64) int
	down = func(id string, least float64) int {
		x, _ := p.natural(id)
		if c := p.v.clock(p.t.nodes[id].Document); p.g.scale != nil && c != nil {
			// Anywhere in its time is as good, but not before its source.
			x = max(x, min(least, p.g.scale.x(c.to)))
		} else {
			x = max(x, least)
			if hi, ok := p.earliestBelow(id); ok && hi > least {
				x = min(x, (least+hi)/2)
			}
		}
		p.x[id] = x
		p.size[id] = 1
		for _, c := range p.t.below[id] {
			p.size[id] += down(c, min(x+beside, axisRight+beside))
		}
		return p.size[id]
	}
	for _, id := range p.roots {
		least := 0.
		if x, ok := p.natural(id); !ok {
			least = 16
			if hi, ok := p.earliestBelow(id); ok {
				least = max(16, hi-2*beside)
			}
			least = max(least, x)
		}
		down(id, least)
	}
	slices.SortStableFunc(p.roots, func(a, b string) int { return cmp.Compare(p.size[b], p.size[a]) })
	for _, ids := range p.t.below {
		slices.SortStableFunc(ids, func(a, b string) int {
			return cmp.Or(bit(p.version(b))-bit(p.version(a)), cmp.Compare(p.x[a], p.x[b]))
		})
	}
}

// natural is where a node stands by its own time, or its rank if times say
// nothing, and whether it has one.
func (p *planter) natural(id string) (float64, bool) {
	n := p.t.nodes[id]
	if p.g.scale == nil {
		return axisLeft + (axisRight-axisLeft)*float64(n.Rank-1)/float64(max(1, p.g.ranks)), true
	}
	if c := p.v.clock(n.Document); c != nil {
		return p.g.scale.x(c.from), true
	}
	return 0, false
}

// earliestBelow is the least place of the nodes that hang below id, as far down
// as none has a time.
func (p *planter) earliestBelow(id string) (float64, bool) {
	least, found := 0., false
	for _, c := range p.t.below[id] {
		x, ok := p.natural(c)
		if !ok {
			x, ok = p.earliestBelow(c)
		}
		if ok && (!found || x < least) {
			least, found = x, true
		}
	}
	return least, found
}

// version says whether a node is a later version of its source: both are by
// one desk.
func (p *planter) version(id string) bool {
	d := p.t.above[id]
	return d != nil && d.Relation == lineage.TextOf && p.v.sameDesk(d.From, id)
}

// sameDesk says whether two documents are by one desk, so far as is known.
func (v *view) sameDesk(a, b string) bool { return v.desk(a) != "" && v.desk(a) == v.desk(b) }

// desk is who wrote a document, in lower case: its outlet, or the agency that
// signs it; "" if that is not known.
func (v *view) desk(id string) string {
	d := v.docs[id]
	if d == nil {
		return ""
	}
	if s := v.outlet(d); s != "" {
		return strings.ToLower(s)
	}
	for _, m := range d.Marks {
		if (m.Kind == "credit" || m.Kind == "dateline") && m.Value != "" {
			return strings.ToLower(line(m.Value, longName))
		}
	}
	return ""
}

// plant makes the rows, folding more until they fit.
func (p *planter) plant() {
	p.sow()
	for p.open() > foldRows && p.small < 4 && len(p.t.l.Documents) >= foldFrom {
		p.small++
		p.sow()
	}
	// Of the families that are left, what hangs below the smallest.
	p.deep = map[string]bool{}
	for i := len(p.roots) - 1; i >= 0 && p.open() > foldRows; i-- {
		if id := p.roots[i]; p.size[id] > p.small && p.size[id] > 2 {
			p.deep[id] = true
			p.sow()
		}
	}
	for p.open() > foldRows && p.small < len(p.t.l.Nodes) {
		p.small++
		p.sow()
	}
}

// open is the number of rows that are not hidden.
func (p *planter) open() int {
	n := 0
	for _, r := range p.g.rows {
		n += bit(r.fold < 0)
	}
	return n
}

// sow makes all rows.
func (p *planter) sow() {
	p.g.rows = nil
	folded := map[bool][]string{} // folded ones, by whether they are of one text only
	for _, id := range p.roots {
		if p.size[id] <= p.small {
			folded[p.size[id] == 1] = append(folded[p.size[id] == 1], id)
			continue
		}
		p.family(id, -1)
	}
	if ids := folded[false]; len(ids) > 0 {
		p.fold(ids, -1, "", families(len(ids)))
	}
	if ids := folded[true]; len(ids) > 0 {
		p.fold(ids, -1, "", plural(len(ids), "text")+" without a known source or copy")
	}
}

// family makes the rows of a subtree.
func (p *planter) family(id string, fold int) {
	p.add(row{node: p.t.nodes[id], fold: fold})
	below := p.t.below[id]
	if p.deep[id] {
		p.fold(below, fold, id, fmt.Sprintf("%d more that go back to it", p.size[id]-1))
		return
	}
	var leaves []string
	for _, c := range below {
		if p.size[c] == 1 && !p.version(c) && p.t.nodes[c].Document != "" {
			leaves = append(leaves, c)
		}
	}
	if len(leaves) < foldLeaves || len(p.t.l.Documents) < foldFrom {
		leaves = nil
	}
	for _, c := range below {
		if !slices.Contains(leaves, c) {
			p.family(c, fold)
		}
	}
	if len(leaves) > 0 {
		p.fold(leaves, fold, id, p.t.same(leaves))
	}
}

// fold makes a fold and the rows that it hides, those of subtrees.
func (p *planter) fold(ids []string, within int, parent, what string) {
	r := row{fold: within, what: what, parent: parent}
	var all func(id string)
	all = func(id string) {
		r.members = append(r.members, p.t.nodes[id])
		for _, c := range p.t.below[id] {
			all(c)
		}
	}
	for _, id := range ids {
		all(id)
	}
	p.add(r)
	at := len(p.g.rows) - 1
	p.g.rows[at].x = axisRight
	for _, n := range r.members {
		p.g.rows[at].x = min(p.g.rows[at].x, p.x[n.ID])
	}
	deep := p.deep
	p.deep = nil // one click opens all of it
	for _, id := range ids {
		p.within(id, at)
	}
	p.deep = deep
}

// within makes the rows of a subtree inside a fold, where nothing is folded
// again.
func (p *planter) within(id string, fold int) {
	p.add(row{node: p.t.nodes[id], fold: fold})
	for _, c := range p.t.below[id] {
		p.within(c, fold)
	}
}

// add appends a row, with the place of its node.
func (p *planter) add(r row) {
	if r.node != nil {
		r.x = p.x[r.node.ID]
		r.clock = p.v.clock(r.node.Document)
		r.timed = r.clock != nil && p.g.scale != nil
	}
	p.g.rows = append(p.g.rows, r)
}

// families names n small families.
func families(n int) string {
	if n == 1 {
		return "1 family of few documents"
	}
	return fmt.Sprintf("%d families of few documents", n)
}
