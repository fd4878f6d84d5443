package extract

import (
	"net/url"
	"strings"
)

// readChannel reads RSS: the items below list, which are those of a channel.
// The fields are those of RSS 2.0, Dublin Core and the content module; each
// publisher takes some of each.
func readChannel(channel, list *element) []*Article {
	source, tongue := "", ""
	if channel != nil {
		source = oneLine(plain(channel, "title").raw())
		tongue = or(channel.at("language").content(), channel.get("lang"))
	}
	var out []*Article
	for _, e := range list.all("item") {
		a := &Article{}
		a.Title = oneLine(plain(e, "title").raw())
		a.Source = or(e.at("publisher").content(), source)
		a.Language = language(or(e.at("language").content(), tongue))
		a.Body = or(fragment(or(e.at("encoded").raw(), e.at("body").html())), fragment(plain(e, "description").raw()))
		guid := e.at("guid")
		// A service that counts readers puts links of its own in the place of the page's.
		a.URL = addressOr(e.at("origLink").content(), addressOr(plain(e, "link").content(), ""))
		if guid.get("isPermaLink") != "false" {
			a.URL = or(a.URL, addressOr(guid.content(), ""))
		}
		a.Published = timestamp(or(e.at("pubDate").content(), e.at("date").content(), e.at("published").content(), e.at("issued").content(), e.at("created").content(), e.at("updated").content()))
		for _, name := range []string{"creator", "author"} {
			var authors []string
			for _, c := range e.all(name) {
				authors = append(authors, author(c.content()))
			}
			if len(a.Authors) == 0 {
				a.Authors = names(authors)
			}
		}
		// <source url="..."> is the channel that the item was taken from.
		a.Provider = provider(a.Source, a.Authors, e.at("source").content())
		based := []string{e.at("canonical").content(), e.at("isBasedOn").content()}
		for _, l := range e.all("link") { // <atom:link>
			if rel := l.get("rel"); rel == "via" || rel == "canonical" {
				based = append(based, l.get("href"))
			}
		}
		for _, from := range e.all("source") { // <dc:source>
			based = append(based, from.content())
		}
		a.Canonical = elsewhere(a.URL, based...)
		out = append(out, a)
	}
	return out
}

// plain returns the child of that name of RSS itself: media:title and the like
// are those of a picture.
func plain(e *element, name string) *element {
	var other *element
	for _, c := range e.all(name) {
		switch {
		case strings.Contains(c.space, "media") || strings.Contains(c.space, "itunes"):
		case c.content() == "" && other != nil: // <atom:link/>
		case c.space == e.space:
			return c
		case other == nil || other.content() == "":
			other = c
		}
	}
	return other
}

// author is the name in "ada@buoy.example (Ada Quill)", which is how RSS has
// authors, or s itself.
func author(s string) string {
	if strings.Contains(s, "@") {
		if _, name, ok := strings.Cut(s, "("); ok {
			return strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(name), ")"))
		}
		if !strings.Contains(s, " ") {
			return ""
		}
	}
	return s
}

// readAtom reads the entries of a feed (RFC 4287).
func readAtom(feed *element) []*Article {
	var out []*Article
	for _, e := range feed.all("entry") {
		out = append(out, readEntry(e, feed))
	}
	return out
}

// readEntry reads an entry of a feed; one that stands alone is its own feed.
func readEntry(e, feed *element) *Article {
	a := &Article{}
	a.Title = oneLine(atomText(e.at("title")))
	if e != feed {
		a.Source = oneLine(atomText(feed.at("title")))
	}
	a.Language = language(or(e.get("lang"), feed.get("lang")))
	body := e.at("content")
	if body == nil || body.content() == "" {
		body = e.at("summary")
	}
	switch t := body.get("type"); {
	case t == "text" || t == "" || t == "text/plain":
		a.Body = plainText(body.raw())
	default:
		a.Body = fragment(atomText(body))
	}
	base, based := or(e.get("base"), feed.get("base")), ""
	for _, l := range e.all("link") {
		href := l.get("href")
		if at, err := url.Parse(or(l.get("base"), base)); err == nil && at.IsAbs() {
			if to, err := at.Parse(href); err == nil {
				href = to.String()
			}
		}
		switch l.get("rel") {
		case "", "alternate":
			a.URL = or(a.URL, addressOr(href, ""))
		case "via", "canonical":
			based = or(based, addressOr(href, ""))
		}
	}
	a.URL = or(a.URL, addressOr(e.at("id").content(), ""))
	a.Canonical = elsewhere(a.URL, based)
	a.Published = timestamp(or(e.at("published").content(), e.at("issued").content(), e.at("updated").content()))
	// An entry without an author is by that of the feed it was taken from, or of
	// the feed it stands in.
	for _, from := range []*element{e, e.at("source"), feed} {
		for _, w := range from.all("author") {
			if s := w.at("name").content(); s != "" {
				a.Authors = append(a.Authors, s)
			}
		}
		if len(a.Authors) > 0 {
			break
		}
	}
	a.Authors = names(a.Authors)
	// <source> holds the head of the feed that the entry was taken from.
	a.Provider = provider(a.Source, a.Authors, e.at("source", "title").content())
	return a
}

// atomText is a text of Atom as HTML, or as it is: its type says which.
func atomText(e *element) string {
	if e == nil {
		return ""
	}
	if t := e.get("type"); t == "xhtml" || strings.HasSuffix(t, "+xml") || strings.HasSuffix(t, "/xml") {
		return e.html()
	}
	return e.raw()
}

// elsewhere is the first of the addresses that is not the page at.
func elsewhere(at string, addresses ...string) string {
	for _, s := range addresses {
		if s = addressOr(s, ""); s != "" && !samePage(s, at) {
			return s
		}
	}
	return ""
}
