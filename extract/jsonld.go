package extract

import (
	"encoding/json"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// An item is an article as JSON-LD describes it.
type item struct {
	headline, published, created, publisher, provider, url, isBasedOn, language string
	authors                                                                     []string
	listed                                                                      bool // it stands in a list of articles
}

// readItems returns the articles and the web pages in one JSON-LD script, in
// order; none if it is no JSON.
func readItems(script string) (articles, pages []item) {
	s := strings.TrimSpace(script)
	for _, wrap := range [][2]string{{"<!--", "-->"}, {"//<![CDATA[", "//]]>"}, {"/*<![CDATA[*/", "/*]]>*/"}} {
		s = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(s, wrap[0]), wrap[1]))
	}
	s = strings.TrimRight(s, "; \n\t")
	var v any
	if json.Unmarshal([]byte(s), &v) != nil {
		// Raw line breaks inside strings are the commonest fault by far.
		if json.Unmarshal([]byte(strings.NewReplacer("\n", " ", "\r", " ", "\t", " ").Replace(s)), &v) != nil {
			return nil, nil
		}
	}
	walkItems(v, false, &articles, &pages)
	return articles, pages
}

// walkItems appends the articles and pages under v: v itself, in a list, or in
// a graph; listed says that v stands in a list of articles.
func walkItems(v any, listed bool, articles, pages *[]item) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			walkItems(e, listed, articles, pages)
		}
	case map[string]any:
		switch {
		case isA(v["@type"], "Article", "BlogPosting", "Report", "Review"):
			it := newItem(v)
			it.listed = listed
			*articles = append(*articles, it)
			return
		case isA(v["@type"], "WebPage", "ItemPage"):
			*pages = append(*pages, newItem(v))
		}
		for _, k := range []string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"} {
			if k != "mainEntityOfPage" || v["@type"] == nil {
				walkItems(v[k], listed || k == "itemListElement", articles, pages)
			}
		}
	}
}

// isA says whether a JSON-LD type ends in one of the names: schema.org has
// NewsArticle, LiveBlogPosting and ClaimReview.
func isA(t any, names ...string) bool {
	return slices.ContainsFunc(texts(t), func(s string) bool {
		return slices.ContainsFunc(names, func(n string) bool { return strings.HasSuffix(s, n) })
	})
}

func newItem(v map[string]any) item {
	it := item{
		headline:  first(v["headline"], v["name"]),
		published: first(v["datePublished"]),
		created:   first(v["dateCreated"]),
		publisher: first(v["publisher"]),
		provider:  first(v["provider"], v["sourceOrganization"], v["creditText"]),
		url:       first(v["url"], v["@id"]),
		isBasedOn: link(v["isBasedOn"], v["isBasedOnUrl"]),
		language:  first(v["inLanguage"]),
		authors:   texts(v["author"]),
	}
	if !strings.Contains(it.url, "://") {
		it.url = link(v["mainEntityOfPage"])
	}
	return it
}

// article is the item that describes the page itself: the one with an address of
// the page, else the one with its title, else the first that is in no list. A page
// has items of other articles as well, for those that it recommends.
func (m *metadata) article(address string) item {
	for _, u := range []string{address, m.saved, m.first("og:url"), m.canonical} {
		for _, it := range m.items {
			if u != "" && it.url != "" && samePage(u, it.url) {
				return it
			}
		}
	}
	for _, title := range []string{m.first("og:title", "twitter:title", "dc.title", "headline"), m.title} {
		for _, it := range m.items {
			if it.headline != "" && strings.HasPrefix(strings.ToLower(title), strings.ToLower(it.headline)) {
				return it
			}
		}
	}
	for _, it := range m.items {
		if !it.listed {
			return it
		}
	}
	return item{}
}

// texts are the strings that v stands for: itself, its name, or those of each
// of its elements.
func texts(v any) []string {
	switch v := v.(type) {
	case string:
		// Many a system escapes for HTML what stands in a script.
		if s := strings.Join(strings.Fields(html.UnescapeString(v)), " "); s != "" {
			return []string{s}
		}
	case []any:
		var out []string
		for _, e := range v {
			out = append(out, texts(e)...)
		}
		return out
	case map[string]any:
		for _, k := range []string{"name", "@value", "alternateName"} {
			if s := texts(v[k]); len(s) > 0 {
				return s
			}
		}
	}
	return nil
}

// first is the first string that any of vs stands for.
func first(vs ...any) string {
	for _, v := range vs {
		if s := texts(v); len(s) > 0 {
			return s[0]
		}
	}
	return ""
}

// link is the first address among vs: a string, or the url or @id of an object.
func link(vs ...any) string {
	for _, v := range vs {
		switch v := v.(type) {
		case string:
			if strings.Contains(v, "://") {
				return strings.TrimSpace(v)
			}
		case []any:
			if s := link(v...); s != "" {
				return s
			}
		case map[string]any:
			if s := link(v["url"], v["@id"]); s != "" {
				return s
			}
		}
	}
	return ""
}
