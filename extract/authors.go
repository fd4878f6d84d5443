package extract

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
	"golang.org/x/net/html"
)

// names are the names among those that metadata have for authors: each once,
// without "By". Addresses are those of profiles, and what a system calls who
// set it up is nobody's name.
func names(authors []string) []string {
	var out []string
	for _, s := range authors {
		s = strings.Join(strings.Fields(s), " ")
		if first, rest, ok := strings.Cut(s, " "); ok && slices.Contains(openers, strings.ToLower(first)) {
			s = rest
		}
		s = strings.Trim(s, ",;|:")
		if s == "" || strings.Contains(s, "://") || slices.Contains(accounts, strings.ToLower(s)) || slices.Contains(out, s) {
			continue
		}
		out = append(out, s)
	}
	return out
}

var (
	openers  = strings.Fields("by von par por di door")
	accounts = strings.Fields("admin administrator adm webmaster root superuser user author null undefined none unknown")
)

// bylines are the names in the bylines between a headline and its text, and their lines, in which an agency
// may stand behind a name: "By Ada Quill, Reuters". A line that speaks of pictures too is left out of these:
// the agency may be theirs.
func bylines(title string, head []string, language string) (authors, lines []string) {
	known, n := reader()
	if language != "" {
		n = known
	}
	text := strings.Join(strings.Fields(title), " ")
	for _, line := range head {
		if len(line) <= longestHead {
			text += "\n" + line
		}
	}
	for _, m := range n.TextIn(text, language).Marks {
		if m.Kind != normalize.Byline || m.Value == "" {
			continue
		}
		authors = append(authors, m.Value)
		line := text[strings.LastIndexByte(text[:m.Start], '\n')+1:]
		line, _, _ = strings.Cut(line, "\n")
		if !slices.ContainsFunc(words(line), func(w string) bool { return slices.Contains(pictures, w) }) {
			lines = append(lines, line)
		}
	}
	return names(authors), lines
}

// pictures are the words for a picture beside a byline, as its credit has them.
var pictures = strings.Fields(`photo photos photograph photographs photographer picture pictures image images video graphics
	foto fotos bild bilder grafik photographe photographie infographie imagen imágenes fotografía fotógrafo immagine immagini fotografia
	imagem imagens beeld fotografie fotograaf`)

// author keeps the name in an element that marks it as an author's: a link
// with rel=author, a property author. Those of comments and of other articles
// that the page recommends are others; of the rest the first ones count, as far
// as they stand side by side.
func (m *metadata) author(n *html.Node) {
	if aside(n) || within(n, "comment") {
		return
	}
	name := n
	for c := range n.Descendants() {
		if c.Type == html.ElementNode && attr(c, "itemprop") == "name" {
			name = c
			break
		}
	}
	var words []string
	for c := range name.Descendants() {
		if c.Type == html.TextNode {
			words = append(words, strings.Fields(c.Data)...)
		}
	}
	s := or(strings.Join(words, " "), attr(name, "content"))
	if s == "" || len(s) > longestName {
		return
	}
	if len(m.authors) == 0 {
		m.byline = n.Parent
	}
	if m.byline == n.Parent || m.byline == n {
		m.authors = append(m.authors, s)
	}
}

// longestName is the most bytes of what an element marks as a name: more are a
// name and what its owner has done.
const longestName = 80

// within says whether an element around n is named so in its class, id or
// property.
func within(n *html.Node, name string) bool {
	for p := n; p != nil; p = p.Parent {
		if strings.Contains(strings.ToLower(attr(p, "class")+" "+attr(p, "id")+" "+attr(p, "itemprop")+" "+attr(p, "itemtype")), name) {
			return true
		}
	}
	return false
}
