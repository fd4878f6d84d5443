package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// blocks returns the text under n: blocks (paragraphs, headings, items of a
// list, rows of a table) apart by an empty line, a line break for <br>, and
// white space otherwise as a browser shows it.
func blocks(n *html.Node) string {
	w := &writer{}
	w.node(n, false)
	return w.b.String()
}

// A writer collects the text of a page. What stands between two words is only
// written when the second one comes.
type writer struct {
	b   strings.Builder
	gap gap
}

// A gap is what stands between two words; the larger one wins.
type gap int

const (
	none gap = iota
	space
	line
	blank
)

func (w *writer) need(g gap) { w.gap = max(w.gap, g) }

func (w *writer) text(s string, pre bool) {
	for _, r := range s {
		switch {
		case pre && r == '\n':
			w.need(line)
		case r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\f':
			w.need(space)
		default:
			if w.b.Len() > 0 {
				w.b.WriteString([...]string{"", " ", "\n", "\n\n"}[w.gap])
			}
			w.gap = none
			w.b.WriteRune(r)
		}
	}
}

// node writes n and what it holds. The depth of the recursion is bounded: the
// parser refuses more than 512 open elements.
func (w *writer) node(n *html.Node, pre bool) {
	switch n.Type {
	case html.TextNode:
		w.text(n.Data, pre)
		return
	case html.ElementNode, html.DocumentNode:
	default:
		return
	}
	g := none
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Template, atom.Noscript:
		return
	case atom.Br:
		w.need(line)
	case atom.Td, atom.Th:
		g = space
	case atom.Pre:
		g, pre = blank, true
	case atom.P, atom.Div, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Li, atom.Ul, atom.Ol, atom.Dl,
		atom.Dt, atom.Dd, atom.Blockquote, atom.Table, atom.Tr, atom.Section, atom.Article, atom.Figure,
		atom.Figcaption, atom.Hr, atom.Header, atom.Footer, atom.Aside, atom.Main, atom.Address, atom.Details, atom.Summary:
		g = blank
	}
	w.need(g)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c, pre)
	}
	w.need(g)
}
