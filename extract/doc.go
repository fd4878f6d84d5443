// Package extract turns a web page into a [wiretrace.Document]: the text of
// its article, title, outlet, language, the time it was published with its
// zone, the canonical link, and what the page says of where the article comes
// from.
//
// The article is found by go-trafilatura (Barbaresi 2021), which leaves out
// navigation, teasers, comments and footers; the metadata come from JSON-LD,
// meta elements, links and <time>. A page is a function of its bytes: neither
// the clock nor the time zone of the machine shapes what comes out.
//
// It is a module of its own, since it needs much that the library does not.
package extract
