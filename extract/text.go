package extract

import (
	"strings"

	"golang.org/x/net/html"
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
	switch n.Data { // not DataAtom: the extractor makes elements without one
	case "script", "style", "template", "noscript":
		return
	case "br":
		w.need(line)
	case "td", "th":
		g = space
	case "pre":
		g, pre = blank, true
	case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "table", "tr",
		"section", "article", "figure", "figcaption", "hr", "header", "footer", "aside", "main", "address", "details", "summary":
		g = blank
	}
	w.need(g)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c, pre)
	}
	w.need(g)
}
