package extract_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/extract"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/unicode"
)

// page is what a newspaper makes of an article: a menu, the article with a
// teaser and an embedded post in it, comments, a footer.
func page(head, article string) string {
	return `<!DOCTYPE html><html lang="en-GB"><head><title>Harbour shut for weeks - The Daily Buoy</title>` + head + `</head><body>
<nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav>
<main><article><h1>Harbour shut for weeks</h1><div class="body">` + article + `</div></article>
<aside><h3>Most read</h3><ul><li><a href="/1">Ten ways to cook a turnip</a></li><li><a href="/2">Mayor opens bridge</a></li></ul></aside></main>
<section class="comments" id="comments"><h3>Comments</h3><p>First! I never liked that harbour, and my brother-in-law says so too.</p></section>
<footer><p>© 2022 The Daily Buoy. All rights reserved. No part of this site may be copied without leave.</p></footer></body></html>`
}

const article = `<p class="lead">The harbour of Vellmark stays shut until the dredgers have done their work, the port authority said on Tuesday, and nobody would say when that may be.</p>
<p>No ferry will sail before the end of the month, and the <a href="/fish">fish market</a> has moved to the <b>old</b>tannery on the hill, where it stood a hundred years ago.</p>
<blockquote class="twitter-tweet"><p>We are sorry for all who had plans for the holidays.</p>— Port of Vellmark (@portvellmark) <a href="https://example.org/1">May 3, 2022</a></blockquote>
<ul><li>The old pier is closed to all.</li><li>The new pier is closed to lorries of more than three tonnes.</li></ul>
<p>Shopkeepers fear for the season, and none more than those who sell nets, ropes and lamp oil to the herring fleet along the quay.</p>`

func TestBody(t *testing.T) {
	a := extract.Page([]byte(page("", article)), nil)
	require.Equal(t, `The harbour of Vellmark stays shut until the dredgers have done their work, the port authority said on Tuesday, and nobody would say when that may be.

No ferry will sail before the end of the month, and the fish market has moved to the oldtannery on the hill, where it stood a hundred years ago.

We are sorry for all who had plans for the holidays.

— Port of Vellmark (@portvellmark) May 3, 2022

The old pier is closed to all.

The new pier is closed to lorries of more than three tonnes.

Shopkeepers fear for the season, and none more than those who sell nets, ropes and lamp oil to the herring fleet along the quay.`, a.Body, "text inside links, lists and posts stays, words are apart as on the page, the rest of the page goes")
	require.True(t, a.Extracted)
	require.Empty(t, a.Warnings)
}

// An advertisement divides the article: the second half stands in an element
// of its own, after it.
func TestDividedBody(t *testing.T) {
	half := func(from string) string {
		var b strings.Builder
		for i := range 6 {
			fmt.Fprintf(&b, "<p>%s %d of the council's report says that the dredgers have found more than sand at the bottom of the basin, and that the %d anchors among it are of an age that nobody on the quay can tell.</p>", from, i+1, i+2)
		}
		return b.String()
	}
	a := extract.Page([]byte(page("", `<div class="chunk">`+half("Page")+`</div><div class="ad"><iframe src="x"></iframe></div><div class="chunk">`+half("Annex")+`</div>`)), nil)
	require.Contains(t, a.Body, "Page 1 of")
	require.Contains(t, a.Body, "Annex 6 of")
}

func TestMetadata(t *testing.T) {
	for _, c := range []struct {
		reason, head string
		check        func(*testing.T, *extract.Article)
	}{
		{"nothing but the title", "", func(t *testing.T, a *extract.Article) {
			require.Equal(t, "Harbour shut for weeks", a.Title)
			require.Equal(t, "en-GB", a.Language)
			require.Empty(t, a.Published)
			require.Equal(t, "The Daily Buoy", a.Source)
		}},
		{"JSON-LD that breaks off", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Quays, piers \"and\" locks","keywords":["quay","pier"],"datePublished":"2022-05-03T14:05:00-04:00","publisher":{"name":"The Evening Buoy","logo":{"@type":"Ima</script>`,
			func(t *testing.T, a *extract.Article) {
				require.Equal(t, `Quays, piers "and" locks`, a.Title)
				require.Equal(t, "2022-05-03T14:05:00-04:00", a.Published)
				require.Equal(t, "The Evening Buoy", a.Source)
			}},
		{"JSON-LD of which nothing is whole", `<script type="application/ld+json">{"@type":"NewsArt</script>`, func(t *testing.T, a *extract.Article) {
			require.Equal(t, "Harbour shut for weeks", a.Title)
		}},
		{"JSON-LD says all", `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
			{"@type":["NewsArticle"],"headline":"Harbour &amp; ferries","datePublished":"2022-05-03T14:05:00-04:00","dateModified":"2022-05-09T10:00:00Z",
			"author":[{"@type":"Person","name":"Ada Quill"},{"@type":"Person","name":"Bo Inkwell"}],"publisher":{"@type":"Organization","name":"The Daily Buoy"},
			"sourceOrganization":{"name":"Norda"},"isBasedOn":{"@id":"https://norda.example/harbour"},"url":"https://buoy.example/harbour"}]}</script>`,
			func(t *testing.T, a *extract.Article) {
				require.Equal(t, "Harbour & ferries", a.Title)
				require.Equal(t, "2022-05-03T14:05:00-04:00", a.Published, "with its zone; not when it was changed")
				require.Equal(t, []string{"Ada Quill", "Bo Inkwell"}, a.Authors)
				require.Equal(t, "The Daily Buoy", a.Source)
				require.Equal(t, "Norda", a.Provider)
				require.Equal(t, "https://norda.example/harbour", a.Canonical)
				require.Equal(t, "https://buoy.example/harbour", a.URL)
			}},
		{"JSON-LD with the faults of real pages", "<script type='application/ld+json'><!-- {\"@type\":\"Article\",\"headline\":\"Line one\nline two\",\"author\":\"Ada Quill\",\"datePublished\":\"2022-05-03\"}; --></script>",
			func(t *testing.T, a *extract.Article) {
				require.Equal(t, "Line one line two", a.Title)
				require.Equal(t, "2022-05-03", a.Published)
			}},
		{"Open Graph", `<meta property="og:title" content="Harbour shut"><meta property="og:site_name" content="The Daily Buoy">
			<meta property="og:url" content="https://www.buoy.example/harbour/"><meta property="article:published_time" content="2022-05-03T18:05:00+0000"><meta name="author" content="Ada Quill">`,
			func(t *testing.T, a *extract.Article) {
				require.Equal(t, "Harbour shut", a.Title)
				require.Equal(t, "The Daily Buoy", a.Source)
				require.Equal(t, "2022-05-03T18:05:00Z", a.Published)
				require.Equal(t, []string{"Ada Quill"}, a.Authors)
			}},
		{"a canonical link to the page itself says nothing", `<meta property="og:url" content="https://www.buoy.example/harbour/?from=mail"><link rel="canonical" href="http://buoy.example/harbour">`,
			func(t *testing.T, a *extract.Article) { require.Empty(t, a.Canonical) }},
		{"one to another page does", `<meta property="og:url" content="https://buoy.example/harbour"><link rel="canonical" href="https://norda.example/1">`,
			func(t *testing.T, a *extract.Article) { require.Equal(t, "https://norda.example/1", a.Canonical) }},
		{"a byline that is a link is no author", `<meta property="article:author" content="https://social.example/ada">`,
			func(t *testing.T, a *extract.Article) { require.Empty(t, a.Authors) }},
	} {
		t.Run(c.reason, func(t *testing.T) {
			c.check(t, extract.Page([]byte(page(c.head, article)), nil))
		})
	}
}

func TestTime(t *testing.T) {
	for in, want := range map[string]string{
		"2022-05-03T14:05:00-04:00":       "2022-05-03T14:05:00-04:00",
		"2022-05-03T14:05:00.123Z":        "2022-05-03T14:05:00Z",
		"2022-05-03T14:05-0400":           "2022-05-03T14:05:00-04:00",
		"2022-05-03 14:05:00 +0200":       "2022-05-03T14:05:00+02:00",
		"Tue, 03 May 2022 14:05:00 +0200": "2022-05-03T14:05:00+02:00",
		"2022-05-03T14:05:00":             "2022-05-03", // whose noon? The day is all that is sure
		"2022-05-03T00:00:00Z":            "2022-05-03", // a system that knows no time
		"2022-05-03":                      "2022-05-03",
		"20220503":                        "2022-05-03",
		"May 3, 2022":                     "2022-05-03",
		" 3 May 2022 ":                    "2022-05-03",
		"0001-01-01T00:00:00Z":            "",
		"yesterday":                       "",
		"{{date}}":                        "",
	} {
		a := extract.Page([]byte(page(`<meta name="date" content="`+in+`">`, article)), nil)
		require.Equal(t, want, a.Published, "%q", in)
	}
}

func TestCharset(t *testing.T) {
	const word = "Vélmårk £5 “shut”"
	html := func(meta string) string {
		return page(meta, strings.Replace(article, "Shopkeepers fear", word+" keepers fear", 1))
	}
	latin, err := charmap.Windows1252.NewEncoder().String(html(`<meta charset="iso-8859-1">`))
	require.NoError(t, err)
	undeclared, err := charmap.Windows1252.NewEncoder().String(html(""))
	require.NoError(t, err)
	utf16, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(html(""))
	require.NoError(t, err)
	for name, in := range map[string]string{
		"UTF-8 undeclared":        html(""),
		"UTF-8 with its mark":     "\ufeff" + html(""),
		"UTF-8 declared as latin": html(`<meta charset="iso-8859-1">`),
		"latin declared":          latin,
		"windows-1252 undeclared": undeclared,
		"UTF-16 with its mark":    utf16,
	} {
		a := extract.Page([]byte(in), nil)
		require.Contains(t, a.Body, word, name)
		require.Empty(t, a.Warnings, name)
	}
	jis, err := japanese.ShiftJIS.NewEncoder().String(strings.NewReplacer("©", "", "—", "-", "Shopkeepers", "港は閉鎖されたまま").Replace(page("", article)))
	require.NoError(t, err)
	a := extract.Page([]byte(jis), &extract.Options{ContentType: "text/html; charset=Shift_JIS"})
	require.Contains(t, a.Body, "港は閉鎖されたまま")

	a = extract.Page([]byte(undeclared), &extract.Options{ContentType: "text/html; charset=utf-8"})
	require.Contains(t, a.Body, word)
	require.Equal(t, []string{"The page is declared UTF-8 and is not; it is read as windows-1252."}, a.Warnings)

	a = extract.Page([]byte(strings.Replace(html(""), "keepers", "kee\xffpers", 1)), &extract.Options{ContentType: "text/html; charset=utf-8"})
	require.Contains(t, a.Body, word+" kee\ufffdpers")
	require.Equal(t, []string{"The page is declared UTF-8 and holds other bytes; they are replaced."}, a.Warnings)
}

func TestNothing(t *testing.T) {
	for _, in := range []string{"", " ", "<html></html>", "<nav><a href=x>News</a></nav>", "\xff\xfe"} {
		a := extract.Page([]byte(in), nil)
		require.Equal(t, []string{"The page has no article."}, a.Warnings, "%q", in)
		require.Empty(t, a.Body)
	}
	a := extract.Page([]byte("\x00\x01"), nil)
	require.Equal(t, []string{"The page has no article: it is application/octet-stream."}, a.Warnings)
	require.Empty(t, a.Body)
}

func TestDeepPage(t *testing.T) {
	a := extract.Page([]byte(strings.Repeat("<div>", 100_000)), nil)
	require.Empty(t, a.Body)
	require.NotEmpty(t, a.Warnings)
}

func TestSameEveryTime(t *testing.T) {
	in := []byte(page(`<meta name="date" content="3 May 2022">`, article))
	want := extract.Page(in, nil)
	for range 5 {
		require.Equal(t, want, extract.Page(in, nil))
	}
}

func ExamplePage() {
	a := extract.Page([]byte(`<html lang="en"><head><title>Harbour shut</title>
<meta property="og:site_name" content="The Daily Buoy">
<meta property="article:published_time" content="2022-05-03T14:05:00-04:00"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Harbour shut</h1>
<p>The harbour of Vellmark stays shut until the dredgers have done their work, the port authority said on Tuesday.</p>
<p>No ferry will sail before the end of the month, and the fish market has moved to the old tannery on the hill.</p>
</article></body></html>`), nil)
	fmt.Println(a.Title, "|", a.Source, "|", a.Published)
	fmt.Println(a.Body)
	// Output:
	// Harbour shut | The Daily Buoy | 2022-05-03T14:05:00-04:00
	// The harbour of Vellmark stays shut until the dredgers have done their work, the port authority said on Tuesday.
	//
	// No ferry will sail before the end of the month, and the fish market has moved to the old tannery on the hill.
}

func FuzzPage(f *testing.F) {
	f.Add([]byte(page("", article)))
	f.Add([]byte(`<script type="application/ld+json">{"@type":"Article","author":[[{"name":{}}]]}</script><table><p><td>x`))
	f.Add([]byte("\xfe\xff\x00<\x00p\x00>"))
	f.Add([]byte("\v0"))
	f.Add([]byte("<p>\u00a0Three cranes fell into the harbour.\u0085"))
	f.Fuzz(func(t *testing.T, in []byte) {
		a := extract.Page(in, nil)
		require.True(t, strings.ToValidUTF8(a.Body, "") == a.Body, "the body is UTF-8")
		require.Equal(t, strings.TrimSpace(a.Body), a.Body)
		for _, w := range a.Warnings {
			require.NotContains(t, w, "failed", "an extractor panicked")
		}
	})
}

func BenchmarkPage(b *testing.B) {
	in := []byte(page("", strings.Repeat(article, 20)))
	b.SetBytes(int64(len(in)))
	for b.Loop() {
		extract.Page(in, nil)
	}
}
