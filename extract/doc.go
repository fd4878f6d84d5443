// Package extract turns a web page into a [wiretrace.Document]: the text of
// its article, title, outlet, language, the time it was published with its
// zone, the canonical link, and what the page says of where the article comes
// from.
//
// The article is what go-trafilatura (Barbaresi 2021) and go-readability find
// of it between them, without navigation, teasers, comments and footers; the
// metadata come from JSON-LD, meta elements, links, <time>, and the byline as
// people read it. A page is a function of its bytes: neither
// the clock nor the time zone of the machine shapes what comes out.
//
// News items in the forms that agencies and outlets deliver (RSS, Atom,
// NewsML-G2, NITF, ninjs, JSON Feed) are read by [Items].
//
// It is a module of its own, since it needs much that the library does not.
package extract
