package extract_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/extract"
	"golang.org/x/text/encoding"
)

// An expected is what a page or an item should give: a field that is empty here
// may be anything, and [nothing] says that it is.
type expected struct {
	title, source, lang, pub, canon, prov, url, authors string
	has, not                                            []string // pieces of the body
	warn                                                string   // a piece of the warnings
	empty                                               bool     // there is no body
}

const nothing = "-"

// A pageCase is a page, by why it is here.
type pageCase struct {
	why, page string
	o         *extract.Options
	want      expected
}

func checkPages(t *testing.T, cases []pageCase) {
	for _, c := range cases {
		t.Run(c.why, func(t *testing.T) {
			require.Empty(t, differs(extract.Page([]byte(c.page), c.o), c.want))
		})
	}
}

// differs says in what an article is not as expected.
func differs(a *extract.Article, w expected) (e []string) {
	f := func(name, want, got string) {
		if want == nothing {
			want = ""
			if got == "" {
				return
			}
		} else if want == "" {
			return
		}
		if want != got {
			e = append(e, fmt.Sprintf("%s: want %q got %q", name, want, got))
		}
	}
	f("title", w.title, a.Title)
	f("source", w.source, a.Source)
	f("lang", w.lang, a.Language)
	f("pub", w.pub, a.Published)
	f("canon", w.canon, a.Canonical)
	f("prov", w.prov, a.Provider)
	f("url", w.url, a.URL)
	f("authors", w.authors, strings.Join(a.Authors, "|"))
	for _, s := range w.has {
		if !strings.Contains(a.Body, s) {
			e = append(e, fmt.Sprintf("body lacks %.40q", s))
		}
	}
	for _, s := range w.not {
		if strings.Contains(a.Body, s) {
			e = append(e, fmt.Sprintf("body has %.40q", s))
		}
	}
	if w.empty && a.Body != "" {
		e = append(e, fmt.Sprintf("body not empty: %.80q", a.Body))
	}
	if w.warn != "" && !strings.Contains(strings.Join(a.Warnings, " "), w.warn) {
		e = append(e, fmt.Sprintf("warnings %q lack %q", a.Warnings, w.warn))
	}
	return e
}

// The text of most pages here.
const (
	first  = "The harbour of Vellmark stays shut until the dredgers have done their work, the port authority said on Tuesday, and nobody would say when that may be."
	second = "No ferry will sail before the end of the month, and the fish market has moved to the old tannery on the hill, where it stood a hundred years ago."
	third  = "Shopkeepers fear for the season, and none more than those who sell nets, ropes and lamp oil to the herring fleet along the quay."
)

var body = []string{first, second, third}

func paragraphs(ps ...string) string { return "<p>" + strings.Join(ps, "</p><p>") + "</p>" }

func described(s string) string { return `<script type="application/ld+json">` + s + `</script>` }

// pageOf is a page of a language, with by between its heading and its text.
func pageOf(language, head, title, by, text string) string {
	return `<!DOCTYPE html><html lang="` + language + `"><head><title>` + title + `</title>` + head + `</head><body><nav><a href="/a">News</a> <a href="/b">Sport</a></nav><main><article><h1>` + title + `</h1>` + by + text + `</article></main><footer><p>Imprint and contact</p></footer></body></html>`
}

// english is a page of which only the head is of interest.
func english(head string) string {
	return pageOf("en", head, "Harbour shut for weeks", "", paragraphs(body...))
}

func encoded(e encoding.Encoding, s string) string {
	out, err := e.NewEncoder().String(s)
	if err != nil {
		panic(err) // the texts are constant
	}
	return out
}
