package extract

import (
	"bytes"
	"slices"

	"golang.org/x/net/html"
)

// The parser refuses a page with more than 512 elements within one another, as an old
// one has that never closes its <font>, or a broken template. Such a page is read
// without the elements beyond a depth that no article has.

// parsePage parses a page, however deep its elements stand.
func parsePage(page []byte) (*html.Node, error) {
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return html.Parse(bytes.NewReader(flat(page)))
	}
	return root, nil
}

// flatDepth is how many elements may stand within one another in a page that is made
// flat. Why not the 512 of the parser? It opens some that the page leaves out, and
// opens those for bold type again in every paragraph.
const flatDepth = 128

// flat returns a page without the tags of elements that stand deeper than
// flatDepth. One for a block leaves a line break.
func flat(page []byte) []byte {
	type element struct {
		name string
		kept bool
	}
	var open []element
	var out bytes.Buffer
	broken := false // a line break has just been left
	z := html.NewTokenizer(bytes.NewReader(page))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			return out.Bytes()
		}
		raw := z.Raw()
		keep := true
		switch kind {
		case html.StartTagToken:
			name, _ := z.TagName()
			tag := string(name)
			if alone[tag] {
				break
			}
			if n := len(open); n > 0 && open[n-1].name == tag && closesItself[tag] {
				open = open[:n-1]
			}
			keep = len(open) < flatDepth
			open = append(open, element{tag, keep})
			if !keep && !broken && !inline[tag] {
				out.WriteString("<br>")
				broken = true
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			tag := string(name)
			from := max(0, len(open)-flatDepth)
			at := slices.IndexFunc(open[from:], func(e element) bool { return e.name == tag })
			if at < 0 {
				keep = len(open) < flatDepth
				break
			}
			for at = len(open) - 1; open[at].name != tag; {
				at--
			}
			keep = open[at].kept
			open = open[:at]
		}
		if keep {
			out.Write(raw)
			broken = broken && kind == html.TextToken && len(bytes.TrimSpace(raw)) == 0
		}
	}
}

var (
	// alone are elements that hold nothing, and have no end.
	alone = set("area base br col embed hr img input link meta param source track wbr")
	// closesItself are elements that end where the next of their kind begins.
	closesItself = set("p li td th tr dt dd option")
)
