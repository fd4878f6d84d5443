package extract

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// metadata is what a page says of itself outside its text. Every list is in
// order of the page.
type metadata struct {
	meta      map[string][]string // by lower-case name, property or itemprop
	canonical string
	language  string
	title     string // of <title>
	times     []string
	items     []item // articles in JSON-LD
}

// readMetadata collects the metadata of a page.
func readMetadata(root *html.Node) *metadata {
	m := &metadata{meta: map[string][]string{}}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Html:
			m.language = attr(n, "lang")
		case atom.Title:
			if m.title == "" && n.Namespace == "" { // an svg has titles too
				m.title = strings.Join(strings.Fields(content(n)), " ")
			}
		case atom.Meta:
			content := strings.TrimSpace(attr(n, "content"))
			for _, k := range []string{"property", "name", "itemprop", "http-equiv"} {
				if name := strings.ToLower(attr(n, k)); name != "" && content != "" {
					m.meta[name] = append(m.meta[name], content)
				}
			}
		case atom.Link:
			if m.canonical == "" && strings.EqualFold(attr(n, "rel"), "canonical") {
				m.canonical = strings.TrimSpace(attr(n, "href"))
			}
		case atom.Time:
			if t := attr(n, "datetime"); t != "" {
				if strings.EqualFold(attr(n, "itemprop"), "datePublished") || hasAttr(n, "pubdate") {
					m.meta["datepublished"] = append(m.meta["datepublished"], t)
				}
				m.times = append(m.times, t)
			}
		case atom.Script:
			if strings.HasPrefix(strings.ToLower(strings.TrimSpace(attr(n, "type"))), "application/ld+json") && n.FirstChild != nil {
				m.items = append(m.items, readItems(n.FirstChild.Data)...)
			}
		}
	}
	return m
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
	var it item
	if len(m.items) > 0 {
		it = m.items[0]
	}
	a.Title = or(it.headline, m.first("og:title", "twitter:title", "dc.title", "headline"), m.title)
	a.Source = or(m.first("og:site_name"), it.publisher, m.first("application-name", "dc.publisher", "publisher"))
	a.URL = or(a.URL, m.first("og:url"), m.canonical, it.url)
	for _, u := range []string{it.isBasedOn, m.first("original-source"), m.first("syndication-source"), m.canonical} {
		if u != "" && !samePage(u, a.URL) {
			a.Canonical = u
			break
		}
	}
	a.Language = language(or(m.language, it.language, m.first("og:locale", "content-language", "dc.language")))
	a.Authors = it.authors
	if s := m.first("author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author"); len(a.Authors) == 0 && s != "" && !strings.Contains(s, "://") {
		a.Authors = []string{s}
	}
	if p := or(it.provider, m.first("article:provider", "news_agency", "provider", "dc.source")); !strings.EqualFold(p, a.Source) {
		a.Provider = p
	}
	a.Published = m.published(it)
}

// samePage says whether two addresses are one page, however it was asked for:
// scheme, "www.", "m." and "amp." of the host, a slash at the end, query and
// fragment do not count.
func samePage(a, b string) bool {
	plain := func(s string) string {
		u, err := url.Parse(s)
		if err != nil {
			return s
		}
		host := strings.ToLower(u.Hostname())
		for _, p := range []string{"www.", "m.", "amp."} {
			host = strings.TrimPrefix(host, p)
		}
		return host + strings.TrimSuffix(strings.TrimSuffix(u.Path, "/"), "/amp")
	}
	return plain(a) == plain(b)
}

// published is the first time that says when the page was published.
func (m *metadata) published(it item) string {
	all := []string{it.published, m.first("article:published_time", "og:article:published_time", "datepublished"),
		m.first("parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "date"),
		it.created}
	if len(m.times) > 0 {
		all = append(all, m.times[0])
	}
	for _, s := range all {
		if t := timestamp(s); t != "" {
			return t
		}
	}
	return ""
}

// language is the tag that s begins with, with "-" for "_".
func language(s string) string {
	s, _, _ = strings.Cut(s, ",")
	return strings.ReplaceAll(strings.TrimSpace(s), "_", "-")
}

// or is the first of ss that is not empty.
func or(ss ...string) string {
	for _, s := range ss {
		if s != "" {
			return s
		}
	}
	return ""
}
