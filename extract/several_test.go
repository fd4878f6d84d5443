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
