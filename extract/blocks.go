package extract

import (
	"hash/maphash"
	"strings"

	"golang.org/x/net/html"
)

// A block is a stretch of a page's text that nothing but inline elements
// divides: a paragraph, a heading, an item of a list, a cell of a table.
type block struct {
	text  string   // white space as a browser shows it
	gap   gap      // what stands between it and the block before
	links int      // bytes of text inside links
	hrefs []string // where they lead
	place uint64   // equal for blocks in elements of the same names and classes
	post  bool     // inside an embedded post of a social network
	note  bool     // inside a figure or a caption
	reply bool     // inside the part where readers comment
}

// linky says that a block is mostly links: a teaser, a menu.
func (b *block) linky() bool { return 2*b.links > len(b.text) }

// A gap is what stands between two blocks; the larger one wins.
type gap int

const (
	none  gap = iota
	space     // between cells of a table
	line
	blank
)

// hidden elements hold nothing that a reader sees as text of the page.
// Of what stands over letters to say how they are read, the letters are the text.
var hidden = set("head script style template noscript iframe object svg math select option button textarea audio video canvas rt rp")

// inline elements stand within a block.
var inline = set("a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr")

func set(names string) map[string]bool {
	m := map[string]bool{}
	for _, n := range strings.Fields(names) {
		m[n] = true
	}
	return m
}

// places hashes where blocks stand. The seed changes from run to run; only
// equality counts.
var places = maphash.MakeSeed()

// A walker divides a page into blocks.
type walker struct {
	blocks []block
	text   strings.Builder
	space  bool // white space is due before the next word
	gap    gap
	links  int
	hrefs  []string
	place  uint64
	bytes  int // of text so far
	posts  int // elements around that are embedded posts
	notes  int // elements around that are figures or captions
	talk   int // elements around that are where readers comment
}

// divide returns the blocks below n, in order.
func divide(n *html.Node) []block {
	w := &walker{}
	w.node(n, 0, false, false)
	w.end(none)
	return w.blocks
}

// end ends the block at hand, if it has any text, with a gap.
func (w *walker) end(g gap) {
	if w.text.Len() > 0 {
		w.blocks = append(w.blocks, block{w.text.String(), w.gap, w.links, w.hrefs, w.place, w.posts > 0, w.notes > 0, w.talk > 0})
		w.text.Reset()
		w.gap, w.links, w.hrefs = none, 0, nil
	}
	w.space = false
	w.gap = max(w.gap, g)
}

// node walks n, which stands at place. The depth of the recursion is bounded:
// the parser refuses more than 512 open elements.
func (w *walker) node(n *html.Node, place uint64, link, pre bool) {
	switch n.Type {
	case html.TextNode:
		w.words(n.Data, place, link, pre)
		return
	case html.DocumentNode:
	case html.ElementNode:
		if hidden[n.Data] || apart(n) {
			return
		}
	default:
		return
	}
	g := none
	switch {
	case n.Type == html.DocumentNode || inline[n.Data]:
		link = link || n.Data == "a"
	case n.Data == "br":
		g = line
	case n.Data == "td" || n.Data == "th":
		g = space
	default:
		g, pre = blank, pre || n.Data == "pre"
	}
	leads := len(w.hrefs)
	if href := attr(n, "href"); href != "" && n.Data == "a" && n.Type == html.ElementNode {
		w.hrefs = append(w.hrefs, href)
	}
	before := w.bytes
	class := attr(n, "class")
	post := n.Data == "blockquote" && isPost(class)
	if g != none {
		var h maphash.Hash
		h.SetSeed(places)
		maphash.WriteComparable(&h, place)
		h.WriteString(n.Data)
		h.WriteByte(0)
		h.WriteString(class)
		place = h.Sum64()
		w.end(g)
	}
	if post {
		w.posts++
	}
	note := isNote(n, class)
	if note {
		w.notes++
	}
	talk := g != none && isTalk(n)
	if talk {
		w.talk++
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c, place, link, pre)
	}
	if before == w.bytes {
		w.hrefs = w.hrefs[:min(leads, len(w.hrefs))] // no text is a link there
	}
	if g != none {
		w.end(g)
	}
	if post {
		w.posts--
	}
	if note {
		w.notes--
	}
	if talk {
		w.talk--
	}
}

// words adds text to the block at hand, with white space folded.
func (w *walker) words(s string, place uint64, link, pre bool) {
	for _, r := range s {
		switch r {
		case '\n':
			if pre {
				w.end(line)
				continue
			}
			w.space = true
		case ' ', '\t', '\r', '\f', '\v':
			w.space = true
		default:
			n := w.text.Len()
			if w.space && n > 0 {
				w.text.WriteByte(' ')
			}
			w.space = false
			w.text.WriteRune(r)
			w.place = place
			w.bytes += w.text.Len() - n
			if link {
				w.links += w.text.Len() - n
			}
		}
	}
}

// join writes the blocks that keep says, with the gaps that were between them;
// spaces that do not break, at its ends, belong to no word.
func join(blocks []block, keep []bool) string {
	var b strings.Builder
	g := none
	for i := range blocks {
		g = max(g, blocks[i].gap)
		if !keep[i] {
			continue
		}
		if b.Len() > 0 {
			b.WriteString([...]string{none: " ", space: " ", line: "\n", blank: "\n\n"}[g])
		}
		b.WriteString(blocks[i].text)
		g = none
	}
	return strings.TrimSpace(b.String())
}

// all keeps every block.
func all(n int) []bool {
	keep := make([]bool, n)
	for i := range keep {
		keep[i] = true
	}
	return keep
}
