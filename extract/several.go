package extract

import (
	"slices"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// dropOthers takes out of a page the articles that a reader is shown below its own when there is
// no more of that: whole ones, each in an <article> with a heading of the first rank. It
// does nothing where none of them has the title of the page, as in a live blog, the heading
// of which stands above its posts, and in a list of articles; nor to what stands within the
// page's own.
func dropOthers(root *html.Node, title string) {
	said := words(title)
	own := false
	var others []*html.Node
	for n := range root.Descendants() {
		if n.DataAtom != atom.Article || n.Type != html.ElementNode || insideOf(n, atom.Article) {
			continue
		}
		heading := headingOf(n)
		switch {
		case heading == nil:
		case slices.Equal(heading, said):
			own = true
		default:
			others = append(others, n)
		}
	}
	if !own {
		return
	}
	for _, n := range others {
		n.Parent.RemoveChild(n)
	}
}

// headingOf is the first heading of the first rank below n, in words; nil if there is none.
func headingOf(n *html.Node) []string {
	for c := range n.Descendants() {
		if c.DataAtom == atom.H1 {
			return words(allText(c))
		}
	}
	return nil
}
