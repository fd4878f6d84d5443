package extract

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// The parts of a page that are none of its article, and those of an article that are none
// of its text, by the names that systems and frameworks give them.

// apartClasses are those of what wikis, forums and archives set into their text
// and readers do not read as such: links to edit a section, a table of contents, who
// somebody is that posts, the bar of an archive. And what only programs read that
// read aloud: "(opens in a new window)".
var apartClasses = set("mw-editsection toc postprofile postuserinfo userinfo message-user message-userDetails " + readAloud)

// readAloud are the classes that frameworks hide a text by from those who see.
const readAloud = "screen-reader-text screen-reader screenreader-text sr-only visually-hidden visuallyhidden u-visually-hidden is-visually-hidden element-invisible a11y-hidden"

// apart says whether an element is such a thing. A headline is one whoever sees it.
func apart(n *html.Node) bool {
	if len(n.Attr) == 0 || n.Data == "h1" {
		return false
	}
	if id := attr(n, "id"); id == "toc" || id == "wm-ipp-base" || id == "wm-ipp" {
		return true
	}
	for c := range strings.FieldsSeq(attr(n, "class")) {
		if apartClasses[c] {
			return true
		}
	}
	return false
}

// isNote says whether an element holds a picture and what is said of it.
func isNote(n *html.Node, class string) bool {
	if n.Data == "figure" || n.Data == "figcaption" {
		return true
	}
	class = strings.ToLower(class)
	for _, name := range []string{"caption", "gallery", "photo-credit", "photocredit", "image-credit", "imagecredit"} {
		if strings.Contains(class, name) {
			return true
		}
	}
	return false
}

// isPost says that a blockquote of this class is what a social network gives
// out to be embedded.
func isPost(class string) bool {
	for _, c := range strings.Fields(class) {
		switch c {
		case "twitter-tweet", "twitter-video", "instagram-media", "bluesky-embed", "mastodon-embed", "reddit-embed-bq", "tiktok-embed", "text-post-media":
			return true
		}
	}
	return false
}

// aside says whether n stands in a part of the page that is not the article:
// a menu, a footer, an aside.
func aside(n *html.Node) bool { return insideOf(n, atom.Nav, atom.Footer, atom.Aside) }

// insideOf says whether n stands in an element of one of those names.
func insideOf(n *html.Node, names ...atom.Atom) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		if slices.Contains(names, p.DataAtom) {
			return true
		}
	}
	return false
}

// besides says whether n stands where the page speaks of others than its article: where
// readers comment, and where other articles are recommended.
func besides(n *html.Node) bool {
	if aside(n) {
		return true
	}
	for p := n.Parent; p != nil && p.DataAtom != atom.Body; p = p.Parent {
		if isTalk(p) || classed(p, otherArticles) {
			return true
		}
	}
	return false
}

// What systems call the parts of a page that are not its article.
var (
	commentParts  = regexp.MustCompile(`^(?:comments?|comment-.*|.*[-_](?:comments?|commentlist)|commentlist|disqus.*|respond|replies)$`)
	otherArticles = regexp.MustCompile(`(?:^|[-_])(?:related|teasers?|recommend(?:ed|ations?)?|promos?|most-(?:read|popular)|popular-posts|recent-posts|more-(?:news|stories|articles))(?:$|[-_])`)
)

// isTalk says whether an element is where readers comment. Most classes are seen at once to
// be none of theirs.
func isTalk(n *html.Node) bool {
	for _, a := range n.Attr {
		if (a.Key == "class" || a.Key == "id") && talks(a.Val) {
			return classed(n, commentParts)
		}
	}
	return false
}

// talks says whether a class or an id may be one of commentParts, with a capital or without.
func talks(s string) bool {
	for _, part := range []string{"omment", "OMMENT", "isqus", "espond", "eplies"} {
		if strings.Contains(s, part) {
			return true
		}
	}
	return false
}

// classed says whether one of the classes of n, or its id, is such a name.
func classed(n *html.Node, name *regexp.Regexp) bool {
	if id := attr(n, "id"); id != "" && name.MatchString(strings.ToLower(id)) {
		return true
	}
	for class := range strings.FieldsSeq(attr(n, "class")) {
		if name.MatchString(strings.ToLower(class)) {
			return true
		}
	}
	return false
}
