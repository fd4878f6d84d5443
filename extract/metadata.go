package extract

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// metadata is what a page says of itself outside its text. Every list is in
// order of the page.
type metadata struct {
	meta      map[string][]string // by lower-case name, property or itemprop
	canonical string
	language  string
	title     string     // of <title>
	heading   []string   // of the <h1> elements
	times     []string   // of <time> elements outside menus, footers and asides
	below     []string   // those of them that stand below the first headline
	links     []string   // addresses of the page's own site: its feeds, search, short link
	saved     string     // where a browser says that it has saved the page from
	scripts   []any      // JSON-LD
	states    []string   // scripts that hold what the page is made of
	byline    *html.Node // the element around the first of authors
	authors   []string   // names that the page's text marks as those of authors
	amp       bool       // a page for Google's cache, whose canonical link is the page itself
	*graph
	body string // the text of the article, as its description has it
}

// readMetadata collects the metadata of a page.
func readMetadata(root *html.Node) *metadata {
	m := &metadata{meta: map[string][]string{}}
	headline := false
	defer func() { m.graph = readGraph(m.scripts) }()
	for n := range root.Descendants() {
		if n.Type == html.CommentNode && m.saved == "" {
			m.saved = savedFrom(n.Data)
		}
		if n.Type != html.ElementNode {
			continue
		}
		if n.DataAtom != atom.Meta {
			m.property(n, headline)
			m.format(n, headline)
		}
		if n.DataAtom == atom.A && slices.Contains(strings.Fields(strings.ToLower(attr(n, "rel"))), "author") {
			m.author(n)
		}
		switch n.DataAtom {
		case atom.Html:
			m.language = or(attr(n, "lang"), attr(n, "xml:lang"))
			m.amp = hasAttr(n, "amp") || hasAttr(n, "⚡")
		case atom.H1:
			headline = true
			m.heading = append(m.heading, strings.Join(strings.Fields(allText(n)), " "))
		case atom.Title:
			if m.title == "" && n.Namespace == "" { // an svg has titles too
				m.title = strings.Join(strings.Fields(content(n)), " ")
			}
		case atom.Meta:
			content := strings.TrimSpace(attr(n, "content"))
			for _, k := range []string{"property", "name", "itemprop", "http-equiv"} {
				for name := range strings.FieldsSeq(strings.ToLower(attr(n, k))) {
					if content != "" {
						m.meta[name] = append(m.meta[name], content)
					}
				}
			}
		case atom.Base:
			m.links = append(m.links, attr(n, "href"))
		case atom.Link:
			m.link(n)
		case atom.Time:
			m.time(n, headline)
		case atom.Script:
			m.script(n)
		}
	}
	return m
}

// script keeps what a script describes or holds.
func (m *metadata) script(n *html.Node) {
	if strings.HasPrefix(strings.ToLower(strings.TrimSpace(attr(n, "type"))), "application/ld+json") {
		if v, ok := parseScript(content(n)); ok {
			m.scripts = append(m.scripts, v)
		}
	} else if s := content(n); len(s) >= leastState {
		m.states = append(m.states, s)
	}
}

// link keeps what a <link> element says.
func (m *metadata) link(n *html.Node) {
	href := strings.TrimSpace(attr(n, "href"))
	for rel := range strings.FieldsSeq(strings.ToLower(attr(n, "rel"))) {
		switch rel {
		case "canonical":
			m.canonical = or(m.canonical, href)
		case "alternate", "shortlink", "search", "pingback", "edituri", "amphtml":
			m.links = append(m.links, href)
		}
	}
}

// content is the text of an element such as <title>, which holds nothing else.
func content(n *html.Node) string {
	if n.FirstChild == nil {
		return ""
	}
	return n.FirstChild.Data
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Namespace == "" && a.Key == name {
			return a.Val
		}
	}
	return ""
}

func hasAttr(n *html.Node, name string) bool {
	for _, a := range n.Attr {
		if a.Namespace == "" && a.Key == name {
			return true
		}
	}
	return false
}

// first is the first value that any of the names has, in order of the names.
func (m *metadata) first(names ...string) string {
	for _, n := range names {
		if v := m.meta[n]; len(v) > 0 {
			return v[0]
		}
	}
	return ""
}

// fill writes what m knows into a. What a has already stays.
func (m *metadata) fill(a *Article) {
	it := m.article(a.URL)
	a.Title = or(it.headline, m.headed(html.UnescapeString(m.first("og:title", "twitter:title", "dc.title", "headline"))), m.headline())
	a.Source = or(m.first("og:site_name"), it.publisher, m.first("application-name", "dc.publisher", "publisher"))
	a.URL = unarchived(or(a.URL, m.saved, absolute(m.first("og:url"), "")))
	m.canonical = unarchived(absolute(m.canonical, a.URL))
	if a.URL == "" {
		a.URL = it.url
		if m.home(m.canonical) {
			a.URL = or(m.canonical, it.url)
		}
	}
	a.Source = outlet(or(a.Source, m.titled(a.Title, a.URL)), a.URL)
	for _, u := range slices.Concat([]string{it.isBasedOn}, m.meta["original-source"], m.meta["syndication-source"], []string{m.canonical, m.first("og:url")}) {
		u = absolute(u, a.URL)
		own := sameSite(pageOf(u).host, pageOf(a.URL).host)
		if u != "" && !samePage(u, a.URL) && !(own && (m.amp || pageOf(u).path == "")) { // many a system names its home page on every page
			a.Canonical = u
			break
		}
	}
	a.Language = language(or(m.language, it.language, m.first("og:locale", "content-language", "dc.language")))
	a.Authors = names(it.authors)
	for _, name := range []string{"author", "article:author", "og:article:author", "dc.creator", "dcterms.creator", "byl", "parsely-author", "sailthru.author", "citation_author", "authors", "cxenseparse:author"} {
		if len(a.Authors) == 0 {
			a.Authors = names(m.meta[name])
		}
	}
	if len(a.Authors) == 0 {
		a.Authors = names(m.authors)
	}
	a.Provider = provider(a.Source, a.Authors, it.provider, m.first("article:provider", "news_agency", "provider", "dc.source"),
		agency(it.holder), agency(m.first("agency", "dcterms.source", "source")))
	a.Published = m.published(it)
	if changed := timestamp(it.modified); changed != "" && a.Published != "" && parse(a.Published).Sub(parse(changed)) > 24*time.Hour {
		a.Warnings = append(a.Warnings, fmt.Sprintf("The page says that it was changed (%s) before it was published (%s).", changed, a.Published))
	}
	if it.paid {
		a.Warnings = append(a.Warnings, "Readers have to pay for the article; what is here may be its beginning alone.")
	}
	m.body = it.body
}

// headline is the page's <title>, or its heading where it has none.
func (m *metadata) headline() string {
	if m.title == "" && len(m.heading) > 0 {
		return m.heading[0]
	}
	return m.headed(m.title)
}

// headed is a title without the outlet's name behind it, where a heading of the page says
// where the title ends, or on either side of it, where the page says its site's name.
func (m *metadata) headed(title string) string {
	for _, h := range m.heading {
		rest, ok := strings.CutPrefix(title, h)
		if ok && h != "" && strings.HasPrefix(rest, " ") && strings.IndexAny(strings.TrimSpace(rest), "-|·:»«–—•") == 0 {
			return h
		}
	}
	site := m.first("og:site_name")
	parts := strings.Split(titleParts.Replace(title), "\n")
	if site == "" || len(parts) < 2 {
		return title
	}
	switch first, last := parts[0], parts[len(parts)-1]; {
	case strings.EqualFold(first, site):
		return strings.TrimSpace(strings.TrimLeft(title[len(first):], titleMarks))
	case strings.EqualFold(last, site):
		return strings.TrimSpace(strings.TrimRight(title[:len(title)-len(last)], titleMarks))
	}
	return title
}

// allText is the text of an element and all below it.
func allText(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}

// hidden is the article where no reader without scripts sees it: in what
// describes the page, or in what its scripts make it of.
func (m *metadata) hidden(title string) string {
	if saysMissing(title) {
		return ""
	}
	return or(m.body, stated(m.states))
}

// stub says whether a text is only a part of the whole that describes the
// page: the beginning before a paywall, one post of many.
func stub(text, whole string) bool {
	of := words(text)
	return float64(len(words(whole))) >= wholeLength*float64(len(of)) && newCover([]block{{text: whole}}).has(of)
}

// wholeLength is how much longer a whole is than a stub, at least: descriptions
// have a few words more or less than the page.
const wholeLength = 1.5

// language is the tag that s begins with, with "-" for "_".
func language(s string) string {
	s, _, _ = strings.Cut(s, ",")
	return strings.ReplaceAll(strings.TrimSpace(s), "_", "-")
}

// or is the first of ss that is not empty.
func or[S ~string | ~[]string](ss ...S) (none S) {
	for _, s := range ss {
		if len(s) > 0 {
			return s
		}
	}
	return none
}
