package extract

import (
	"encoding/json"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// An item is an article as JSON-LD describes it.
type item struct {
	headline, published, created, modified, publisher, provider, holder, url, isBasedOn, language string
	authors                                                                                       []string
	listed                                                                                        bool   // it stands in a list of articles
	paid                                                                                          bool   // readers have to pay for it
	body                                                                                          string // its text
}

// parseScript reads a JSON-LD script; ok is false if it is no JSON.
func parseScript(script string) (v any, ok bool) {
	s := strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(script), "\ufeff"))
	for _, wrap := range [][2]string{{"<!--", "-->"}, {"//<![CDATA[", "//]]>"}, {"/*<![CDATA[*/", "/*]]>*/"}} {
		s = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(s, wrap[0]), wrap[1]))
	}
	s = strings.TrimRight(s, "; \n\t")
	if v, ok = values(s); ok {
		return v, true
	}
	if !strings.Contains(s, `"`) {
		s = html.UnescapeString(s) // a system has escaped all of it for HTML
	}
	s = repaired(s)
	if v, ok = values(s); ok {
		return v, true
	}
	if s, ok = closed(s); ok { // an end that comes too early
		return values(s)
	}
	return nil, false
}

// values reads one value of JSON, or several that stand one behind the other, as a list.
func values(s string) (any, bool) {
	d := json.NewDecoder(strings.NewReader(s))
	var all []any
	for {
		var v any
		if err := d.Decode(&v); err == io.EOF && len(all) > 0 {
			break
		} else if err != nil {
			return nil, false
		}
		all = append(all, v)
	}
	if len(all) == 1 {
		return all[0], true
	}
	return all, true
}

// A graph holds all that the scripts of a page describe.
type graph struct {
	things map[string]map[string]any // by @id: what stands in full in one place is named by it in others
	items  []item                    // articles
	pages  []item                    // web pages
}

// readGraph returns the articles and the web pages in JSON-LD scripts, in
// order.
func readGraph(scripts []any) *graph {
	g := &graph{things: map[string]map[string]any{}}
	for _, v := range scripts {
		g.name(v, 0)
	}
	for _, v := range scripts {
		g.walk(v, false)
	}
	return g
}

// name keeps the things under v that have an @id and a name, or failing that an address.
// They stand in a list or a graph, or within one another; deeper nesting is none of theirs.
func (g *graph) name(v any, depth int) {
	if depth > 8 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			g.name(e, depth+1)
		}
	case map[string]any:
		if id := text(v["@id"]); id != "" {
			if known := g.things[id]; v["name"] != nil && known["name"] == nil || v["url"] != nil && known == nil {
				g.things[id] = v
			}
		}
		for _, k := range slices.Sorted(maps.Keys(v)) {
			g.name(v[k], depth+1)
		}
	}
}

// full is v with what it only refers to by @id.
func (g *graph) full(v any) any {
	switch v := v.(type) {
	case []any:
		out := make([]any, len(v))
		for i, e := range v {
			out[i] = g.full(e)
		}
		return out
	case map[string]any:
		if thing := g.things[text(v["@id"])]; thing != nil && v["name"] == nil {
			return thing
		}
	}
	return v
}

// walk appends the articles and pages under v: v itself, in a list, or in
// a graph; listed says that v stands in a list of articles.
func (g *graph) walk(v any, listed bool) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			g.walk(e, listed)
		}
	case map[string]any:
		switch {
		case isA(v["@type"], "Article", "BlogPosting", "SocialMediaPosting", "Report", "Review"):
			it := g.item(v)
			it.listed = listed
			g.items = append(g.items, it)
			return
		case isA(v["@type"], "WebPage", "ItemPage", "Gallery"):
			g.pages = append(g.pages, g.item(v))
		}
		for _, k := range []string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"} {
			if k != "mainEntityOfPage" || v["@type"] == nil {
				g.walk(v[k], listed || k == "itemListElement")
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

func (g *graph) item(v map[string]any) item {
	it := item{
		headline:  first(v["headline"], v["name"]),
		published: first(v["datePublished"]),
		created:   first(v["dateCreated"]),
		modified:  first(v["dateModified"]),
		publisher: first(g.full(v["publisher"])),
		provider:  first(g.full(v["provider"]), g.full(v["sourceOrganization"]), v["creditText"]),
		holder:    first(g.full(v["copyrightHolder"])),
		url:       first(v["url"]),
		isBasedOn: link(g.full(v["isBasedOn"]), v["isBasedOn"], v["isBasedOnUrl"], g.full(v["translationOfWork"])),
		language:  first(v["inLanguage"]),
		authors:   or(texts(g.full(v["author"])), texts(g.full(v["creator"]))),
		paid:      strings.EqualFold(first(v["isAccessibleForFree"]), "false"),
		body:      body(v),
	}
	if !strings.Contains(it.url, "://") {
		it.url = or(link(v["mainEntityOfPage"]), link(v["@id"]))
	}
	it.url, _, _ = strings.Cut(it.url, "#")
	return it
}

// body is the text of an article where its description has it: as one, or as the
// posts of a live blog.
func body(v map[string]any) string {
	if s := marked(text(v["articleBody"])); s != "" {
		return s
	}
	var posts []string
	list, _ := v["liveBlogUpdate"].([]any)
	for _, e := range list {
		m, _ := e.(map[string]any)
		for _, s := range []string{first(m["headline"]), marked(text(m["articleBody"]))} {
			if s != "" {
				posts = append(posts, s)
			}
		}
	}
	return strings.Join(posts, "\n\n")
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
	case bool:
		return []string{strconv.FormatBool(v)}
	case float64:
		return []string{strconv.FormatFloat(v, 'f', -1, 64)}
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
			if s := link(v["url"], v["@id"], v["mainEntityOfPage"]); s != "" {
				return s
			}
		}
	}
	return ""
}
