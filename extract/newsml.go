package extract

import (
	"fmt"
	"strings"
)

// readNewsML reads NewsML-G2 (IPTC): one news item, or the message that many
// are sent in. Packages, which only list items, are left out.
func readNewsML(root *element) []*Article {
	var out []*Article
	switch root.name {
	case "newsItem":
		out = append(out, readNewsItem(root))
	case "newsMessage":
		for _, set := range root.all("itemSet") {
			for _, e := range set.all("newsItem") {
				out = append(out, readNewsItem(e))
			}
		}
	}
	return out
}

// readNewsItem reads one item. The time is that of this version: a text is no
// older than the version that it stands in.
func readNewsItem(e *element) *Article {
	a := &Article{}
	item, meta := e.at("itemMeta"), e.at("contentMeta")
	for _, h := range meta.all("headline") {
		if a.Title == "" || strings.HasSuffix(h.get("role"), "main") {
			a.Title = oneLine(h.html())
		}
	}
	a.Title = or(a.Title, item.at("title").content())
	a.Source = label(item.at("provider"))
	a.Language = language(or(meta.at("language").get("tag"), e.get("lang")))
	a.Published = timestamp(or(item.at("versionCreated").content(), meta.at("contentModified").content(), item.at("firstCreated").content(), meta.at("contentCreated").content()))
	for _, l := range item.all("link") {
		switch rel := l.get("rel"); {
		case strings.HasSuffix(rel, "derivedFrom"), strings.HasSuffix(rel, "translatedFrom"), strings.HasSuffix(rel, "evolvedFrom"):
			a.Canonical = or(a.Canonical, addressOr(l.get("href"), ""))
		case strings.HasSuffix(rel, "alternate"), strings.HasSuffix(rel, "hasPublication"):
			a.URL = or(a.URL, addressOr(l.get("href"), ""))
		}
	}
	for _, by := range meta.all("by") {
		a.Authors = append(a.Authors, by.content())
	}
	a.Authors = names(a.Authors)
	withdrawn(a, item.at("pubStatus").get("qcode"))
	for _, c := range meta.all("creator") {
		if s := label(c); s != "" && len(a.Authors) == 0 {
			a.Authors = append(a.Authors, s)
		}
	}
	a.Provider = provider(a.Source, a.Authors, meta.at("creditline").content(), label(meta.at("infoSource")), label(meta.at("contributor")))
	for _, c := range e.all("contentSet") {
		for _, inline := range append(c.all("inlineXML"), c.all("inlineData")...) {
			if a.Body == "" {
				a.Body = inlineText(inline)
			}
		}
		for _, remote := range c.all("remoteContent") {
			if s := remote.get("href"); a.Body == "" && s != "" && strings.HasPrefix(remote.get("contenttype"), "text/") {
				a.Warnings = append(a.Warnings, fmt.Sprintf("The text of the item is elsewhere, at %s.", s))
			}
		}
	}
	return a
}

// withdrawn warns of an item that its agency has taken back, or keeps back: in NewsML-G2
// and ninjs all that is not usable is one of these.
func withdrawn(a *Article, status string) {
	_, code, ok := strings.Cut(status, ":")
	if !ok {
		code = status
	}
	if code != "" && code != "usable" {
		a.Warnings = append(a.Warnings, fmt.Sprintf("The item is not to be used: its agency calls it %s.", code))
	}
}

// label is what people call a concept: its name, or the code behind its scheme.
func label(e *element) string {
	if e == nil {
		return ""
	}
	code := or(e.get("literal"), e.get("qcode"))
	if _, after, ok := strings.Cut(code, ":"); ok {
		code = after
	}
	return or(e.at("name").content(), code, e.content())
}

// inlineText is the text of an item's content: HTML or NITF as elements, or a
// text with or without mark-up.
func inlineText(e *element) string {
	if body := find(e, "body.content"); body != nil {
		return fragment(body.html())
	}
	if body := find(e, "body"); body != nil {
		return fragment(body.html())
	}
	for _, c := range e.children {
		if c.name != "" {
			return fragment(e.html())
		}
	}
	if s := e.raw(); strings.Contains(e.get("contenttype"), "html") || strings.Contains(s, "<p") {
		return fragment(s)
	}
	return plainText(e.raw())
}

// find returns the first element of that name below e, in order.
func find(e *element, name string) *element {
	if e == nil {
		return nil
	}
	for _, c := range e.children {
		if c.name == name {
			return c
		}
		if f := find(c, name); f != nil {
			return f
		}
	}
	return nil
}

// readNITF reads an article in the News Industry Text Format (IPTC).
func readNITF(root *element) *Article {
	a := &Article{}
	top := root.at("body", "body.head")
	a.Title = or(top.at("hedline", "hl1").content(), root.at("head", "title").content())
	a.Source = or(root.at("head", "pubdata").get("name"), top.at("distributor").content())
	a.Language = language(root.get("lang"))
	a.URL = addressOr(root.at("head", "pubdata").get("ex-ref"), "")
	a.Published = timestamp(or(root.at("head", "docdata", "date.issue").get("norm"), root.at("head", "pubdata").get("date.publication"), top.at("dateline", "story.date").get("norm")))
	for _, by := range top.all("byline") {
		if s := or(by.at("person").content(), by.content()); s != "" {
			a.Authors = append(a.Authors, s)
		}
	}
	a.Provider = provider(a.Source, a.Authors, top.at("distributor").content())
	if body := root.at("body", "body.content"); body != nil {
		a.Body = fragment(body.html())
	}
	return a
}
