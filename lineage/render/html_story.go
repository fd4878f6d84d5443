package render

import (
	"fmt"

	"github.com/wiretrace/wiretrace/lineage"
)

// An htmlStory is one lineage as the page shows it.
type htmlStory struct {
	Anchor, Name, Headline string
	Figures                []htmlFigure
	Summary                []htmlPoint
	Graph                  *htmlGraph
	Derivations            []htmlDerivation
	Rows                   []htmlRow
	Origins                []htmlOrigin
	Findings               []htmlFinding
	Drift                  []htmlDrift
	Quotations             []htmlQuotation
	Forms                  int // of all quotations
}

// An htmlFigure is a number that is read at a glance, and what it counts.
type htmlFigure struct {
	N    int
	What string
}

// An htmlPoint is a sentence of the summary, its names with links.
type htmlPoint struct {
	Label  string
	Pieces []htmlPiece
}

type htmlPiece struct{ Text, Href string }

// headings are the labels of a summary, as a page has room for them.
var headings = map[string]string{
	"First": "Who was first", "Source": "Whose wording it is", "Copied": "Who copied most", "Silent": "Without credit",
	"Own": "Who copied nobody", "Open": "Not determined", "Unsure": "Less sure", "Order": "In which order", "Note": "Note",
}

// fewRowsOpen is the length up to which a list stands open.
const fewRowsOpen = 24

// Brief says whether a list of n entries stands open.
func (s *htmlStory) Brief(n int) bool { return n <= fewRowsOpen }

// story prepares lineage i for the page.
func (v *view) story(i int) *htmlStory {
	l := &v.r.Lineages[i]
	s := &htmlStory{
		Anchor: fmt.Sprintf("story-%d", i+1),
		Name:   "Story " + line(l.ID, longName),
	}
	g := v.digest(l)
	s.Headline = v.headline(g)
	s.Figures = figures(g)
	byID := nodes(l)
	anchors := make([]string, len(l.Derivations))
	unfolded := 5 // derivations: more is a wall of text
	if len(l.Derivations) > fewRowsOpen {
		unfolded = 0
	}
	for j := range l.Derivations {
		d := &l.Derivations[j]
		if byID[d.From] == nil || byID[d.To] == nil {
			continue
		}
		anchors[j] = fmt.Sprintf("%s-d%d", s.Anchor, j+1)
		h := v.htmlDerivation(d, byID, anchors[j], len(l.Derivations) <= fewRowsOpen && len(v.r.Lineages) < manyStories)
		h.Open = d.Relation == lineage.TextOf && d.Directed && unfolded > 0
		unfolded -= bit(h.Open)
		s.Derivations = append(s.Derivations, h)
	}
	s.Summary = v.points(s, l)
	s.Graph = v.graph(l, anchors, s.Anchor)
	for _, id := range l.Documents {
		if v.docs[id] != nil {
			s.Rows = append(s.Rows, v.row(l, byID, id, anchors))
		}
	}
	if a := l.Audit; a != nil {
		v.audit(s, a)
	}
	return s
}

// headline is that of the document that most of the story goes back to.
func (v *view) headline(g *digest) string {
	for _, o := range g.origins {
		if t := v.title(o.node.Document); t != "" {
			return clip(t, 100)
		}
	}
	for _, rank := range byRank(g.l) {
		for _, n := range rank {
			if t := v.title(n.Document); n.Document != "" && t != "" {
				return clip(t, 100)
			}
		}
	}
	return ""
}

// figures are the numbers of a story.
func figures(g *digest) []htmlFigure {
	var out []htmlFigure
	add := func(n int, one, more string) {
		switch {
		case n == 1:
			out = append(out, htmlFigure{n, one})
		case n > 1:
			out = append(out, htmlFigure{n, more})
		}
	}
	add(len(g.l.Documents), "document", "documents")
	add(len(g.takers), "took another's wording", "took another's wording")
	add(len(g.renewed), "new version", "new versions")
	add(len(g.own), "copied nobody", "copied nobody")
	add(len(g.silent), "copied without credit", "copied without credit")
	add(len(g.open), "pair without a direction", "pairs without a direction")
	add(len(g.unsure), "source only likely", "sources only likely")
	add(g.undated, "without a time", "without a time")
	return out
}

// points is the summary of l with links to its rows.
func (v *view) points(s *htmlStory, l *lineage.Lineage) []htmlPoint {
	byID := nodes(l)
	var out []htmlPoint
	last := ""
	for _, p := range v.summary(l) {
		h := htmlPoint{Label: headings[p.Label]}
		for _, x := range p.Text {
			piece := htmlPiece{Text: x.Text}
			if n := byID[x.Node]; n != nil && v.docs[n.Document] != nil {
				piece.Href = v.link(s, n.Document).Href
			}
			h.Pieces = append(h.Pieces, piece)
		}
		if p.Label == last {
			h.Label = "" // said once
		}
		last = p.Label
		out = append(out, h)
	}
	return out
}
