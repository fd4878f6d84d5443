package extract_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/extract"
)

// A page describes itself, and the articles that it recommends.
func TestSeveralArticles(t *testing.T) {
	const (
		other = `{"@type":"NewsArticle","headline":"Ferries are back","datePublished":"2019-01-02T03:04:05Z","url":"https://buoy.example/ferries","author":{"name":"John Poe"},"isBasedOn":"https://bote.example/9"}`
		own   = `{"@type":"NewsArticle","headline":"Harbour closes","datePublished":"2018-08-06T14:05:00+02:00","url":"https://buoy.example/harbour","author":[{"@type":"Person","name":"Ada Quill"}]}`
		noURL = `{"@type":["Article","NewsArticle"],"headline":"Harbour closes","datePublished":"2018-08-06T14:05:00+02:00","author":"Ada Quill"}`
		main  = `{"@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"https://buoy.example/harbour"},"datePublished":"2018-08-06T14:05:00+02:00","author":"Ada Quill"}`
		graph = `{"@context":"https://schema.org","@graph":[`
		list  = `{"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"item":` + other + `}]}`
		url   = `<meta property="og:url" content="https://buoy.example/harbour">`
		title = `<meta property="og:title" content="Harbour closes | The Daily Buoy">`
	)
	script := func(s string) string { return `<script type="application/ld+json">` + s + `</script>` }
	for _, c := range []struct{ why, head string }{
		{"by its address", url + script("["+other+","+own+"]")},
		{"by its address in a graph", url + script(graph+other+","+own+"]}")},
		{"by the address of the page that it is the main entity of", url + script(graph+other+","+main+"]}")},
		{"by a canonical link", `<link rel="canonical" href="https://buoy.example/harbour">` + script(other) + script(own)},
		{"by its title", title + script(graph+other+","+noURL+"]}")},
		{"it is in no list", script(list) + script(noURL)},
	} {
		a := extract.Page([]byte(page(c.head, article)), nil)
		require.Equal(t, "2018-08-06T14:05:00+02:00", a.Published, c.why)
		require.Equal(t, []string{"Ada Quill"}, a.Authors, c.why)
		require.Empty(t, a.Canonical, c.why)
	}
	a := extract.Page([]byte(page(url+script(list), article)), nil)
	require.Empty(t, a.Published, "nothing but a list says nothing of the page")
	require.Empty(t, a.Authors)
	a = extract.Page([]byte(page(script("["+own+","+other+"]"), article)), nil)
	require.Equal(t, []string{"Ada Quill"}, a.Authors, "of several the first, if nothing tells")
}

// Below an article some sites put the next ones, whole, as a reader scrolls.
func TestArticlesBelow(t *testing.T) {
	const (
		other  = "Turnips cost twice what they did in spring, the growers of the plain said on Monday, and cooks across the land have begun to look at beets."
		market = "The market hall of Norrby sold its last crate before noon, and a queue of forty people went home with leeks, which nobody had asked for."
	)
	own := `<article><h1>Harbour shut for weeks</h1>` + paragraphs(body...) + `</article>`
	next := `<article><h1>Turnip prices climb</h1>` + paragraphs(other, market) + `</article>`
	document := func(s string) string {
		return `<html lang="en"><head><title>Harbour shut for weeks</title></head><body><main>` + s + `</main></body></html>`
	}
	checkPages(t, []pageCase{
		{"the next article", document(own + next), nil, expected{has: body, not: []string{other, market}}},
		{"a part within the article", document(`<article><h1>Harbour shut for weeks</h1>` + paragraphs(body...) + `<article><h1>The market</h1>` + paragraphs(other, market) + `</article></article>`), nil, expected{has: append([]string{other, market}, body...)}},
	})
}
