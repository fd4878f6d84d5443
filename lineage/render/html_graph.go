package render

import (
	"fmt"
	"slices"

	"github.com/wiretrace/wiretrace/lineage"
)

// An htmlGraph is a lineage laid out: one column a rank from the earliest on
// the left to the latest on the right, a row for every leaf of the tree (the
// tree of [Text]), a node with many copies level with the first of them. Edges
// are curves. All lengths are in pixels.
type htmlGraph struct {
	Width, Height int
	Label         string // for those who cannot see it
	Columns       []htmlColumn
	Nodes         []htmlNode
	Edges         []htmlEdge
	Hidden        int // derivations of facts and scoops left out of a crowded graph, to documents that took wording too
}

// An htmlColumn is a rank.
type htmlColumn struct {
	X     int
	Label string
}

// An htmlNode is a box.
type htmlNode struct {
	X, Y, W, H int
	TX         int // where its text begins
	Lines      []string
	Latent     bool
	Href, Name string
}

// An htmlEdge is a derivation.
type htmlEdge struct {
	Path           string
	Href, Name     string
	Relation       string
	Directed       bool
	Stroke         string // width
	Label          string // of wording alone, and not on a crowded graph
	LabelX, LabelY int
}

// The measures of a graph, in pixels. A box holds 27 columns of 12-pixel text.
const (
	boxWidth, boxHeight = 200, 58
	columnStep, rowStep = 290, 78
	graphTop, graphLeft = 34, 12
	boxColumns          = 27
	fewEdges            = 40 // derivations: above, labels and lesser lines would cover the graph
)

// graph lays out l. anchors are the evidence of its derivations, "" for none;
// rows of documents are below story.
func (v *view) graph(l *lineage.Lineage, anchors []string, story string) htmlGraph {
	t := newTree(l)
	column := map[string]int{}
	var g htmlGraph
	for i, rank := range byRank(l) {
		label := "then"
		if i == 0 {
			label = "earliest"
		}
		if len(rank) > 1 {
			label += ", in no determined order"
		}
		g.Columns = append(g.Columns, htmlColumn{graphLeft + i*columnStep, label})
		for _, n := range rank {
			column[n.ID] = i
		}
	}
	row := rows(t)
	at := v.indexes()
	box := map[string]htmlNode{}
	for i := range l.Nodes {
		n := &l.Nodes[i]
		b := htmlNode{X: graphLeft + column[n.ID]*columnStep, Y: graphTop + row[n.ID]*rowStep, W: boxWidth, H: boxHeight,
			Latent: n.Document == "", Name: name(n)}
		b.TX = b.X + 10
		b.Lines = append(b.Lines, shorten(name(n), boxColumns))
		if n.Document == "" {
			b.Lines = append(b.Lines, "not among the documents")
		} else {
			if s := shorten(v.title(n.Document), boxColumns); s != "" {
				b.Lines = append(b.Lines, s)
			}
			if s := v.when(n.Document); s != "" {
				b.Lines = append(b.Lines, shorten(s, boxColumns))
			}
			b.Href = fmt.Sprintf("#%s-doc%d", story, at[n.Document]+1)
		}
		box[n.ID] = b
		g.Nodes = append(g.Nodes, b)
		g.Width = max(g.Width, b.X+boxWidth+70)
		g.Height = max(g.Height, b.Y+boxHeight+16)
	}
	crowded := len(l.Derivations) > fewEdges
	took := map[string]bool{} // wording, from somebody
	for j := range l.Derivations {
		if d := &l.Derivations[j]; claims(d) && d.Relation == lineage.TextOf {
			took[d.To] = true
		}
	}
	beside := map[[2]string]int{} // edges between two nodes already drawn
	for j := range l.Derivations {
		d := &l.Derivations[j]
		a, okA := box[d.From]
		b, okB := box[d.To]
		if !okA || !okB || anchors[j] == "" {
			continue
		}
		if crowded && d.Relation != lineage.TextOf && took[d.To] {
			g.Hidden++
			continue
		}
		pair := [2]string{d.From, d.To}
		e := curve(a, b, [...]int{0, 14, -14, 22}[min(beside[pair], 3)])
		beside[pair]++
		e.Href, e.Relation, e.Directed = "#"+anchors[j], string(d.Relation), d.Directed
		e.Name = fmt.Sprintf("%s %s", name(t.nodes[d.To]), claim(t.nodes, d))
		e.Stroke = fmt.Sprintf("%.1f", 1.2+2.4*d.Probability)
		switch {
		case crowded:
		case !d.Directed:
			e.Label = "?"
		case d.Relation == lineage.TextOf:
			e.Label = percent(d.Probability)
		}
		g.Edges = append(g.Edges, e)
	}
	// Wording is drawn last, over the rest.
	slices.SortStableFunc(g.Edges, func(a, b htmlEdge) int { return bit(a.Relation == "text") - bit(b.Relation == "text") })
	g.Label = fmt.Sprintf("Lineage graph of %s and %s, from the earliest on the left to the latest on the right; the evidence below says the same in words.",
		plural(len(l.Nodes), "node"), plural(len(g.Edges), "derivation"))
	return g
}

// rows gives every node its row: leaves of the tree one after the other, a
// document above others that of its first child, a latent source one of its own.
func rows(t *tree) map[string]int {
	out := map[string]int{}
	next := 0
	var place func(id string)
	place = func(id string) {
		if t.nodes[id].Document == "" {
			// What many name from afar stands above them: its lines do not run
			// behind the one that is nearest.
			out[id] = next
			next++
			for _, c := range t.below[id] {
				place(c)
			}
			return
		}
		for _, c := range t.below[id] {
			place(c)
		}
		if below := t.below[id]; len(below) > 0 {
			out[id] = out[below[0]]
			return
		}
		out[id] = next
		next++
	}
	for i := range t.l.Nodes {
		if id := t.l.Nodes[i].ID; t.above[id] == nil {
			place(id)
		}
	}
	return spread(t, out)
}

// spread moves nodes of one rank that share a row apart. It happens where a
// parent and its child have the same rank.
func spread(t *tree, row map[string]int) map[string]int {
	taken := map[[2]int]bool{}
	for i := range t.l.Nodes {
		n := &t.l.Nodes[i]
		for taken[[2]int{n.Rank, row[n.ID]}] {
			row[n.ID]++
		}
		taken[[2]int{n.Rank, row[n.ID]}] = true
	}
	return row
}

// curve draws an edge from the right of a to the left of b, shifted down;
// between nodes of one column, or backwards, it goes round on the right.
func curve(a, b htmlNode, shift int) htmlEdge {
	x1, y1 := a.X+a.W, a.Y+a.H/2+shift
	x2, y2 := b.X, b.Y+b.H/2+shift
	if b.X <= a.X {
		x2 = b.X + b.W
		out := max(x1, x2) + 50
		return htmlEdge{Path: fmt.Sprintf("M%d %d C%d %d %d %d %d %d", x1, y1, out, y1, out, y2, x2, y2), LabelX: out - 10, LabelY: (y1 + y2) / 2}
	}
	bend := (x2 - x1) / 2
	// The label stands at 0.72 of the curve, where edges of one source are apart.
	const at = .72
	y := float64(y1)*(1-at)*(1-at)*(1+2*at) + float64(y2)*at*at*(3-2*at)
	x := float64(x1) + at*float64(x2-x1)
	return htmlEdge{Path: fmt.Sprintf("M%d %d C%d %d %d %d %d %d", x1, y1, x1+bend, y1, x2-bend, y2, x2, y2), LabelX: int(x), LabelY: int(y) - 4}
}

// when is the time of a document in a box: the day, and the time if it is
// known to the minute.
func (v *view) when(id string) string {
	d := v.docs[id]
	if d == nil || d.Written == nil || d.Written.Earliest.IsZero() {
		return ""
	}
	from, to := d.Written.Earliest.UTC(), d.Written.Latest.UTC()
	switch {
	case from.Equal(to):
		return from.Format("2006-01-02 15:04 UTC")
	case to.IsZero():
		return "after " + from.Format("2006-01-02 15:04")
	case from.Format("2006-01-02") == to.Format("2006-01-02"):
		if s := from.Format("15:04") + "–" + to.Format("15:04"); s != "00:00–23:59" {
			return from.Format("2006-01-02 ") + s
		}
		return from.Format("2006-01-02")
	}
	return from.Format("2006-01-02") + " to " + to.Format("2006-01-02")
}
