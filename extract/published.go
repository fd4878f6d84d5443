package extract

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// When a page was published is said by its JSON-LD, by meta elements of many names, and
// by elements of its text that mark a time.

// published is the first time that says when the page was published, or the
// first day if no time is of that day.
func (m *metadata) published(it item) string {
	all := []string{it.published, m.first("article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished"),
		m.first("parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "date",
			"citation_publication_date", "citation_online_date", "citation_date"),
		it.created, m.first(m.namesOfPublication()...)}
	for _, p := range m.pages {
		all = append(all, p.published)
	}
	if len(m.below) > 0 {
		all = append(all, m.below[0])
	} else if len(m.times) > 0 {
		all = append(all, m.times[0])
	}
	day := ""
	for _, s := range all {
		t := timestamp(s)
		if len(t) > len(time.DateOnly) && (day == "" || sameDay(day, t)) {
			return t
		}
		day = or(day, t)
	}
	return day
}

// namesOfPublication are the names of meta elements that hold, by their words, when
// the page was published, in whatever way a system writes them: "bt:pubDate",
// "iso-8601-publish-date", "OriginalPublicationDate", "article.published". They are sorted.
func (m *metadata) namesOfPublication() (names []string) {
	for name := range m.meta {
		if publicationName.MatchString(name) && !changeName.MatchString(name) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

var (
	publicationName = regexp.MustCompile(`publi(?:sh|cation)[a-z]*[-_.: ]?(?:date|time)|(?:date|time)[-_.: ]?publi|pub[-_]?(?:date|time)|[.:_-]published$|article[-_.:]?date|displaydate|date[-_.:]?issued`)
	changeName      = regexp.MustCompile(`modif|updat|revis|expir|unpublish|depubli|change|last`)
)

// stampIn is s if it is a time: <abbr title="2022-05-03T14:05:00+02:00">.
func stampIn(s string) string {
	if timestamp(s) == "" {
		return ""
	}
	return s
}

// time keeps the time of a <time> element, which stands below a headline or
// not.
func (m *metadata) time(n *html.Node, below bool) {
	t := attr(n, "datetime")
	if t == "" || besides(n) || strings.Contains(strings.ToLower(attr(n, "class")+attr(n, "itemprop")), "modified") || saysChanged(before(n)) {
		return
	}
	if hasAttr(n, "pubdate") {
		m.meta["datepublished"] = append(m.meta["datepublished"], t)
	}
	m.keepTime(t, below)
}

// before is the text right before n in the same element: in words of its own, or in an
// element of theirs.
func before(n *html.Node) string {
	for p := n.PrevSibling; p != nil; p = p.PrevSibling {
		switch {
		case p.Type == html.TextNode && strings.TrimSpace(p.Data) != "":
			return p.Data
		case p.Type == html.ElementNode:
			if s := allText(p); p.DataAtom != atom.Time && len(s) < longestHead {
				return s
			}
			return ""
		}
	}
	return ""
}

// keepTime keeps a time that the page's text has, below a headline or not.
func (m *metadata) keepTime(t string, below bool) {
	m.times = append(m.times, t)
	if below {
		m.below = append(m.below, t)
	}
}

// format keeps the time of publication where the classes of a microformat mark it:
// <abbr class="published" title="2022-05-03T14:05:00+02:00">.
func (m *metadata) format(n *html.Node, below bool) {
	if n.DataAtom == atom.Time || besides(n) {
		return
	}
	for class := range strings.FieldsSeq(strings.ToLower(attr(n, "class"))) {
		if t := or(attr(n, "datetime"), stampIn(attr(n, "title"))); t != "" && (class == "published" || class == "dt-published") {
			m.keepTime(t, below)
			return
		}
	}
}
