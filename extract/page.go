package extract

import (
	"bytes"
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"unicode"

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
	if kind := notText(page); kind != "" {
		a.Warnings = append(a.Warnings, fmt.Sprintf("The page has no article: it is %s.", kind))
		return a
	}
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
	dropOthers(root, a.Title)
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
	a.Language = spoken(a.Language, a.Body)
	authors, lines := bylines(a.Title, head, a.Language)
	a.Authors = or(a.Authors, authors)
	a.Provider = or(a.Provider, provider(a.Source, a.Authors), provider(a.Source, lines))
	a.Links = outside(links, a.URL)
	a.Published = precise(a.Published, head, a.Language, a.URL)
	return a
}

// notText is the media type of a page that is no text at all, "" if it may be one: a server hands
// out pictures, archives and documents of other programs under any name, and what it has
// compressed.
func notText(page []byte) string {
	if !bytes.HasPrefix(page, []byte("%PDF-")) && !bytes.ContainsFunc(page[:min(len(page), textPrefix)], noLetter) || wide(page) != nil || markup.Match(page) {
		return ""
	}
	kind := http.DetectContentType(page)
	if strings.HasPrefix(kind, "text/") {
		return ""
	}
	return kind
}

// textPrefix is how many bytes tell whether a page is a text.
const textPrefix = 512

// noLetter says whether r is a control character that stands in no text; the one that
// switches between alphabets may.
func noLetter(r rune) bool { return r < ' ' && !unicode.IsSpace(r) && r != '\x1b' }

// spoken is the language of a text: the one that its page declares, but English, which is
// what templates come with, only where the text does not show another.
func spoken(declared, text string) string {
	if !english.MatchString(declared) || len(words(text)) < stateWords {
		return declared
	}
	known, _ := reader()
	if shown := known.TextIn(text, "").Language; shown != "en" && shown != "und" && shown != "" {
		return shown
	}
	return declared
}

// english is a tag for English, of any country.
var english = regexp.MustCompile(`^(?i:en)(?:-|$)`)
