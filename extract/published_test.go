package extract_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/extract"
)

// Systems name the time of publication in many ways, and mark it in the text in others.
func TestPublished(t *testing.T) {
	const at = "2022-05-03T14:05:00+02:00"
	timed := func(top string) string {
		return pageOf("en", "", "Harbour shut for weeks", top, paragraphs(body...))
	}
	var cases []pageCase
	for _, name := range strings.Fields("bt:pubDate iso-8601-publish-date OriginalPublicationDate article.published rnews:datePublished Date.Published cXenseParse:recs:publishtime displaydate vr:published_time articleDate og:pubdate") {
		cases = append(cases, pageCase{"meta " + name, english(`<meta name="` + name + `" content="` + at + `">`), nil, expected{pub: at}})
	}
	for _, name := range strings.Fields("article:modified_time last-published-change unpublishDate dateUpdated revision-published publisher expirydate") {
		cases = append(cases, pageCase{"meta " + name, english(`<meta name="` + name + `" content="` + at + `">`), nil, expected{pub: nothing}})
	}
	checkPages(t, append(cases, []pageCase{
		{"updated before published", timed(`<p>Updated <time datetime="2022-05-04T09:00:00+02:00">4 May</time> Published <time datetime="` + at + `">3 May</time></p>`), nil, expected{pub: at}},
		{"updated in an element of its own", timed(`<p><b>Aktualisiert</b> <time datetime="2022-05-04T09:00:00+02:00">4.5.</time> | <time datetime="` + at + `">3.5.</time></p>`), nil, expected{pub: at}},
		{"a microformat", timed(`<abbr class="published" title="` + at + `">3 May</abbr>`), nil, expected{pub: at}},
		{"a microformat's title that is no time", timed(`<abbr class="published" title="By the editors">3 May</abbr>`), nil, expected{pub: nothing}},
		{"an offset behind a line's time", timed(`<p>03 May 2022 14:05 +0200</p>`), nil, expected{pub: at}},
		{"a machine's time as a line", timed(`<p>2022-05-03T14:05:00+02:00</p>`), nil, expected{pub: at}},
		{"slashes and an offset", english(`<meta name="date" content="2022/05/03 14:05:00 +0200">`), nil, expected{pub: at}},
		{"UTC behind a T", english(`<meta name="date" content="2022-05-03T12:05:00 UTC">`), nil, expected{pub: "2022-05-03T12:05:00Z"}},
		{"RDFa", timed(`<span property="dc:date dc:created" content="` + at + `">3 May</span>`), nil, expected{pub: at}},
		{"RDFa with a prefix", timed(`<span property="schema:datePublished" content="` + at + `">3 May</span>`), nil, expected{pub: at}},
		{"RDFa of a change", timed(`<span property="schema:dateModified" content="` + at + `">3 May</span>`), nil, expected{pub: nothing}},
		{"what a reader said, and when", timed("") + `<section id="comments"><div class="comment"><time datetime="` + at + `">3 May</time></div></section>`, nil, expected{pub: nothing}},
		{"what a reader said, and when, in microdata", timed("") + `<ol class="comment-list"><li><p itemprop="datePublished" content="` + at + `">3 May</p></li></ol>`, nil, expected{pub: nothing}},
		{"another article, and when", timed("") + `<ul class="related-stories"><li><a href="/1">Turnips</a> <time datetime="` + at + `">3 May</time></li></ul>`, nil, expected{pub: nothing}},
		{"a day above the text, a time among comments", timed(`<p>By Ada Quill, 2 May 2022</p>`) + `<ol class="commentlist"><li><time datetime="` + at + `">3 May</time></li></ol>`, nil, expected{pub: "2022-05-02"}},
		{"a body that says that it may be commented", strings.Replace(timed(`<time datetime="`+at+`">3 May</time>`), "<body>", `<body class="has-comments">`, 1), nil, expected{pub: at}},
		{"a gallery", english(described(`{"@type":"ImageGallery","name":"Harbour shut for weeks","datePublished":"` + at + `"}`)), nil, expected{pub: at}},
	}...))
}

// JSON-LD as people write it by hand, and whose page it is in other words.
func TestDescribedLoosely(t *testing.T) {
	const item = `{"@type":"NewsArticle","headline":"Harbour shut for weeks","datePublished":"2022-05-03T14:05:00+02:00","author":{"name":"Ada Quill"}`
	want := expected{authors: "Ada Quill", pub: "2022-05-03T14:05:00+02:00"}
	checkPages(t, []pageCase{
		{"a comma behind the last", english(described(item + ",}")), nil, want},
		{"commas behind the last of lists", english(described(`[` + item + `,"keywords":["a","b",],},]`)), nil, want},
		{"two values in a script", english(described(`{"@type":"WebSite","name":"Buoy"}` + item + `}`)), nil, want},
		{"no JSON behind a value", english(described(item + `} var x`)), nil, expected{authors: nothing, pub: nothing}},
		{"a post in a network", english(described(strings.Replace(item, "NewsArticle", "SocialMediaPosting", 1) + "}")), nil, want},
		{"creator", english(described(strings.Replace(item, "author", "creator", 1) + "}")), nil, want},
		{"an offer of work is no article", english(described(strings.Replace(item, "NewsArticle", "JobPosting", 1) + "}")), nil, expected{authors: nothing, pub: nothing}},
		{"authors in meta", english(`<meta name="citation_author" content="Ada Quill">`), nil, expected{authors: "Ada Quill"}},
		{"a publisher in the text", pageOf("en", "", "Harbour shut for weeks", `<div itemprop="publisher" itemscope><meta itemprop="name" content="The Daily Buoy"></div>`, paragraphs(body...)), nil, expected{source: "The Daily Buoy"}},
	})
	a := extract.Page([]byte(`<html><body><article><h1>Harbour shut for weeks</h1>`+paragraphs(body...)+`</article></body></html>`), nil)
	require.Equal(t, "Harbour shut for weeks", a.Title, "a page without a title has a heading")
}

// A page whose elements stand too deep for a parser is read nevertheless, each paragraph
// as one.
func TestElementsTooDeep(t *testing.T) {
	text := paragraphs(body...)
	for name, page := range map[string]string{
		"in a thousand boxes":      strings.Repeat("<div>", 1000) + text + strings.Repeat("</div>", 1000),
		"bold type without an end": strings.Repeat("<div><font><b>x</div>", 600) + "<div>" + text + "</div>",
		"boxes without an end":     strings.Repeat("<div><span>", 700) + text,
	} {
		a := extract.Page([]byte("<html><head><title>Harbour shut for weeks</title></head><body>"+page+"</body></html>"), nil)
		require.Empty(t, a.Warnings, name)
		for _, p := range body {
			require.Contains(t, a.Body, p, name)
		}
		require.GreaterOrEqual(t, strings.Count(a.Body, "\n"), len(body)-1, "%s: the paragraphs stay apart", name)
	}
}
