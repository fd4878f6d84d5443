package extract

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// property keeps the time of publication where it is marked in the page's text, in
// microdata, <span itemprop="datePublished" content="...">, or in RDFa, which older systems
// write: <span property="dc:date dc:created" content="...">.
func (m *metadata) property(n *html.Node, below bool) {
	for name := range strings.FieldsSeq(strings.ToLower(attr(n, "property"))) {
		_, term, prefixed := strings.Cut(name, ":")
		if !prefixed {
			term = name
		}
		if t := or(attr(n, "content"), attr(n, "datetime")); t != "" && slices.Contains(publishedTerms, term) && !besides(n) {
			m.keepTime(t, below)
			break
		}
	}
	for name := range strings.FieldsSeq(strings.ToLower(attr(n, "itemprop"))) {
		if name == "author" {
			m.author(n)
		}
		if name == "publisher" {
			if v := named(n); v != "" {
				m.meta[name] = append(m.meta[name], v)
			}
		}
		if name != "datepublished" {
			continue
		}
		if v := or(attr(n, "content"), attr(n, "datetime"), stampIn(attr(n, "title")), strings.TrimSpace(content(n))); v != "" && !besides(n) {
			m.meta[name] = append(m.meta[name], v)
		}
	}
}

// publishedTerms are the properties of RDFa that say when a text was made.
var publishedTerms = strings.Fields("datepublished datecreated date created issued")

// named is the name of what n describes: the content or the text of the element
// below it that is marked so.
func named(n *html.Node) string {
	for c := range n.Descendants() {
		if c.Type == html.ElementNode && strings.EqualFold(attr(c, "itemprop"), "name") {
			return or(strings.TrimSpace(attr(c, "content")), strings.Join(strings.Fields(allText(c)), " "))
		}
	}
	return ""
}
