package render

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/lineage"
)

// An htmlGraph is a chronogram in pixels. The page's script draws it anew, by
// the same rules, when a fold opens or the window is narrow.
type htmlGraph struct {
	Width, Height, Row int // Row is the height of a row
	Axis               int // the width of the axis, from axisLeft
	Label              string
	Timed              bool // the axis is time
	Ticks              []htmlTick
	Nodes              []htmlNode
	Edges              []htmlEdge
	Versions           []htmlVersions
	Hidden             int // derivations of facts and scoops left out of a crowded graph, to documents that took wording too
	Folds              int
	Outlets            bool // some outlet has several documents
	Untimed, Beyond    bool // some document has no time; one that goes on past the axis
}

// An htmlTick is a line of the axis, or a break of it.
type htmlTick struct {
	X     int
	Label string
	Break bool
}

// An htmlNode is a row: a document, a source that is not among them, or a fold.
type htmlNode struct {
	Row, Fold    int // Fold is the row of the fold that hides it, -1 for none
	Y, X         int
	From, To     int  // its time, if that is long enough to be drawn
	Beyond       bool // its time goes on past the axis
	Timed        bool
	Latent, Many bool // Many: a fold
	Marks        []int
	Href, Name   string
	Detail       string
	Tall         bool // the detail stands below the name
	Title        string
	Outlet       string // the row of a node where rows are outlets
}

// An htmlEdge is a derivation between two rows.
type htmlEdge struct {
	A, B           int
	Path           string
	ShiftA, ShiftB int // pixels aside, where lines would lie on one another
	Off            bool
	Href, Name     string
	Relation       string
	Directed       bool
	Stroke         string // width
	Label          string // of wording alone, and not on a crowded graph
	LabelX, LabelY int
}

// An htmlVersions is the rows of one desk's versions, [A, B].
type htmlVersions struct {
	A, B, Y, H int
	Desk       string
}

// The measures of a graph, in pixels.
const (
	graphWidth        = 1160
	graphTop          = 40
	rowTall, rowSmall = 44, 24 // with a headline on a line of its own, and without
	fewEdges          = 40     // derivations: above, labels and lesser lines would cover the graph
	fewRows           = 24     // rows: above, a row has one line
	dotRadius         = 6
	labelColumns      = 46
)

// unknownOutlet is the row of documents whose outlet nobody says.
const unknownOutlet = "outlet not known"

// graph lays out l. anchors are the evidence of its derivations, "" for none;
// rows of documents are below story.
func (v *view) graph(l *lineage.Lineage, anchors []string, story string) *htmlGraph {
	t := newTree(l)
	c := v.chronogram(t)
	g := &htmlGraph{Width: graphWidth, Row: rowTall, Axis: axisRight - axisLeft, Timed: c.scale != nil}
	if len(c.rows) > fewRows {
		g.Row = rowSmall
	}
	g.Ticks = c.ticks()
	place, outlets := map[string]int{}, map[string]bool{}
	y := graphTop + g.Row/2
	for i := range c.rows {
		n := v.htmlNode(c, i, story, g.Row == rowTall)
		if n.Fold < 0 {
			n.Y = y
			y += g.Row
		}
		if r := &c.rows[i]; r.node != nil {
			place[r.node.ID] = i
		} else {
			g.Folds++
		}
		g.Outlets = g.Outlets || outlets[n.Outlet]
		outlets[n.Outlet] = n.Outlet != "" && n.Outlet != unknownOutlet
		g.Untimed = g.Untimed || !n.Timed && !n.Many && !n.Latent
		g.Beyond = g.Beyond || n.Beyond
		g.Nodes = append(g.Nodes, n)
	}
	g.Height = y - g.Row/2 + 12
	v.edges(g, c, t, anchors, place)
	v.versions(g, c, t, place)
	g.Label = fmt.Sprintf("Lineage of %s and %s, %s from left to right; the evidence below says the same in words.",
		plural(len(l.Nodes), "text"), plural(len(l.Derivations), "derivation"), [...]string{"in order", "in time"}[bit(g.Timed)])
	return g
}

// htmlNode is row i of c.
func (v *view) htmlNode(c *chronogram, i int, story string, tall bool) htmlNode {
	r := &c.rows[i]
	h := htmlNode{Row: i, Fold: r.fold, X: int(r.x), Timed: r.timed}
	if r.node == nil {
		h.Many, h.Name, h.Href = true, r.what, "#"+story+"-documents"
		var names []string
		for _, n := range r.members {
			names = append(names, v.name(n))
			for j := range c.rows {
				if c.rows[j].node == n {
					h.Marks = append(h.Marks, int(c.rows[j].x-r.x))
				}
			}
		}
		h.Title = sentence(names, 20)
		return h
	}
	n := r.node
	h.Name = shorten(v.name(n), labelColumns)
	if n.Document == "" {
		h.Outlet = v.name(n)
		h.Latent, h.Tall, h.Detail, h.Title = true, tall, "not among the documents", v.name(n)+", not among the documents"
		return h
	}
	h.Outlet = cmp.Or(v.deskName(n.Document), unknownOutlet)
	h.Href = fmt.Sprintf("#%s-doc%d", story, v.at[n.Document]+1)
	title := v.title(n.Document)
	switch left := labelColumns - columns(h.Name); {
	case strings.Contains(h.Name, "“"): // it is called by its headline
	case tall:
		h.Tall, h.Detail = true, shorten(title, labelColumns)
	case left > 12:
		h.Detail = shorten(title, left)
	}
	when := v.when(n.Document)
	h.Title = strings.Join(slices.DeleteFunc([]string{v.name(n), title, when}, func(s string) bool { return s == "" }), ", ")
	if r.timed && c.scale != nil {
		h.From, h.To = int(c.scale.x(r.clock.from)), int(c.scale.x(r.clock.to))
		last := c.scale.segs[len(c.scale.segs)-1]
		h.Beyond = r.clock.to > last.to
	}
	return h
}

// ticks are the lines of the axis.
func (c *chronogram) ticks() []htmlTick {
	var out []htmlTick
	if c.scale == nil {
		for i := range c.ranks {
			label := "then"
			if i == 0 {
				label = "earliest"
			}
			out = append(out, htmlTick{X: axisLeft + (axisRight-axisLeft)*i/max(1, c.ranks), Label: label})
		}
		return out
	}
	const apart = 92 // pixels that a label takes
	last := -apart
	add := func(x float64, label string, brk bool) {
		if int(x)-last >= apart || brk {
			out = append(out, htmlTick{int(x), label, brk})
			if !brk {
				last = int(x)
			}
		}
	}
	for _, g := range c.scale.segs {
		if g.gap {
			add((g.x+g.end)/2, lasting(g.to-g.from), true)
			continue
		}
		ks := ticks(g.from, g.to, max(2, int((g.end-g.x)/apart)))
		if len(ks) == 0 {
			ks = []tick{{g.from, dateOf(g.from)}}
		}
		for _, k := range ks {
			add(c.scale.x(k.at), k.label, false)
		}
	}
	return out
}

// edges draws the derivations and the lines to folds.
func (v *view) edges(g *htmlGraph, c *chronogram, t *tree, anchors []string, place map[string]int) {
	crowded := len(t.l.Derivations) > fewEdges
	into := map[int]int{} // lines that end at a row
	add := func(e htmlEdge) {
		a, b := &g.Nodes[e.A], &g.Nodes[e.B]
		e.Off = a.Fold >= 0 || b.Fold >= 0
		e.Path = edgePath(a.X+e.ShiftA, a.Y, b.X, b.Y+e.ShiftB, g.Row, e.Directed)
		e.LabelX, e.LabelY = b.X-dotRadius-6, b.Y+e.ShiftB-4
		if b.X-a.X < 70 || !e.Directed {
			e.Label = ""
		}
		g.Edges = append(g.Edges, e)
	}
	for i := range c.rows {
		if r := &c.rows[i]; r.node == nil && r.parent != "" {
			add(htmlEdge{A: place[r.parent], B: i, Href: g.Nodes[i].Href, Name: r.what + ": " + g.Nodes[i].Title,
				Relation: string(t.above[r.members[0].ID].Relation), Directed: true, Stroke: "2.5"})
		}
	}
	took := map[string]bool{} // wording, from somebody
	for j := range t.l.Derivations {
		if d := &t.l.Derivations[j]; claims(d) && d.Relation == lineage.TextOf {
			took[d.To] = true
		}
	}
	for j := range t.l.Derivations {
		d := &t.l.Derivations[j]
		if anchors[j] == "" {
			continue
		}
		if crowded && d.Relation != lineage.TextOf && took[d.To] {
			g.Hidden++
			continue
		}
		e := htmlEdge{A: place[d.From], B: place[d.To], Href: "#" + anchors[j], Relation: string(d.Relation), Directed: d.Directed,
			Name:   fmt.Sprintf("%s %s", v.name(t.nodes[d.To]), v.claim(t.nodes, d)),
			Stroke: fmt.Sprintf("%.1f", 1.2+2*d.Probability)}
		if d.Directed {
			e.ShiftB = [...]int{0, 5, -5, 9}[min(into[e.B], 3)]
			into[e.B]++
			if t.above[d.To] != d {
				// Lines of facts and credits of one source share a trunk of their own.
				e.ShiftA = 5 * (1 + bit(d.Relation != lineage.TextOf))
			}
		}
		if !crowded && d.Relation == lineage.TextOf {
			e.Label = percent(d.Probability)
		}
		add(e)
	}
	// Wording is drawn last, over the rest.
	slices.SortStableFunc(g.Edges, func(a, b htmlEdge) int {
		return 2*(bit(a.Relation == "text")-bit(b.Relation == "text")) + bit(a.Directed) - bit(b.Directed)
	})
}

// edgePath is a line from a down its column and across to b, with a round
// corner, or straight down to a row that is next and at about the same time; one
// without a direction, or back in time, is a curve on the left.
func edgePath(ax, ay, bx, by, row int, directed bool) string {
	const corner = 8
	end := bx - dotRadius
	switch {
	case directed && ay == by:
		return fmt.Sprintf("M%d %dH%d", ax+dotRadius, ay, end)
	case directed && end > ax:
		c := min(corner, end-ax)
		turn := by - c
		if by < ay {
			turn = by + c
		}
		return fmt.Sprintf("M%d %dV%dQ%d %d %d %dH%d", ax, ay, turn, ax, by, ax+c, by, end)
	}
	if near := row + dotRadius; directed && ax <= bx && by > ay && by-ay < near {
		return fmt.Sprintf("M%d %dL%d %d", ax, ay+dotRadius, bx, by-dotRadius)
	}
	left := min(ax, bx) - 30
	return fmt.Sprintf("M%d %dC%d %d %d %d %d %d", ax-dotRadius, ay, left, ay, left, by, end, by)
}

// versions finds the rows that are versions of one desk's story: one below the
// other, each the source of the next.
func (v *view) versions(g *htmlGraph, c *chronogram, t *tree, place map[string]int) {
	p := &planter{v: v, t: t}
	for i := 0; i < len(c.rows); i++ {
		j := i
		for j+1 < len(c.rows) && c.rows[j].node != nil && c.rows[j+1].node != nil && c.rows[j+1].fold == c.rows[i].fold {
			n := c.rows[j+1].node
			if d := t.above[n.ID]; d == nil || !p.version(n.ID) || place[d.From] < i || place[d.From] > j {
				break
			}
			j++
		}
		if j > i {
			h := htmlVersions{A: i, B: j, Desk: v.deskName(c.rows[i].node.Document)}
			if g.Nodes[i].Fold < 0 {
				h.Y, h.H = g.Nodes[i].Y-g.Row/2+1, g.Nodes[j].Y-g.Nodes[i].Y+g.Row-2
			}
			g.Versions = append(g.Versions, h)
		}
		i = j
	}
}

// deskName is the desk of a document as people write it.
func (v *view) deskName(id string) string {
	d := v.docs[id]
	if s := v.outlet(d); s != "" {
		return s
	}
	for _, m := range d.Marks {
		if strings.EqualFold(line(m.Value, longName), v.desk(id)) {
			return line(m.Value, longName)
		}
	}
	return ""
}
