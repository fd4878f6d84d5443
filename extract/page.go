package extract

import (
	"fmt"

	"github.com/wiretrace/wiretrace"
)

// An Article is what a page holds. Its Body is empty for a page without one.
type Article struct {
	wiretrace.Document
	// Authors are the names in the byline's metadata, as the page has them.
	Authors []string
	// Warnings say what is doubtful, in whole sentences.
	Warnings []string
}

// Options say what is known of a page beside its bytes. Nil means nothing.
type Options struct {
	// URL is where the page was found. The default, "", takes it from the page.
	URL string
	// ContentType is the Content-Type header it came with, for its charset. The
	// default, "", relies on the page.
	ContentType string
}

// Page extracts the article of an HTML page in any charset, or of one that a
// browser has saved with all that belongs to it in one file (MHTML). It is total: a
// page that is empty, broken or no HTML at all gives an Article with an empty
// Body and a warning. ID is left empty. Page is safe for concurrent use.
func Page(page []byte, o *Options) *Article {
	if o == nil {
		o = &Options{}
	}
	a := &Article{}
	a.Extracted = true
	a.URL = o.URL
	page, kind, saved := unpack(page, o.ContentType)
	a.URL = or(a.URL, saved)
	source, warning := decode(page, kind)
	if warning != "" {
		a.Warnings = append(a.Warnings, warning)
	}
	root, err := parsePage(source)
	if err != nil {
		a.Warnings = append(a.Warnings, fmt.Sprintf("The page cannot be parsed: %v.", err))
		return a
	}
	root = unframed(root)
	m := readMetadata(root)
	m.fill(a)
	var head, links []string
	a.Body, head, links, err = vote(root, a.Title, a.URL)
	if err != nil {
		a.Warnings = append(a.Warnings, fmt.Sprintf("The article was not extracted: %v.", err))
	}
	if why := wall(a.Title, a.Body, a.Language); why != "" {
		a.Warnings = append(a.Warnings, why)
		a.Body, links = "", nil
	}
	if a.Body == "" {
		a.Body = m.hidden(a.Title)
	} else if stub(a.Body, m.body) {
		a.Body = m.body
	}
	if a.Body == "" {
		a.Warnings = append(a.Warnings, "The page has no article.")
	}
	if len(a.Authors) == 0 {
		a.Authors = bylines(a.Title, head, a.Language)
		a.Provider = or(a.Provider, provider(a.Source, a.Authors))
	}
	a.Links = outside(links, a.URL)
	a.Published = precise(a.Published, head, a.Language, a.URL)
	return a
}
