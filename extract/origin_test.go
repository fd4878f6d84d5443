package extract_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/extract"
)

// Where a page is from, and whose text it has.
func TestOrigin(t *testing.T) {
	for _, c := range []struct{ why, head, url, canonical, provider string }{
		{"the canonical link of a page alone is its address", `<link rel="canonical" href="https://buoy.example/harbour">`, "https://buoy.example/harbour", "", ""},
		{"unless its own links lead elsewhere", `<link rel="canonical" href="https://norda.example/harbour"><link rel="alternate" type="application/rss+xml" href="https://www.buoy.example/feed">`,
			"", "https://norda.example/harbour", ""},
		{"a relative link says nothing", `<link rel="canonical" href="https://buoy.example/harbour"><link rel="alternate" href="/feed">`, "https://buoy.example/harbour", "", ""},
		{"nor does one from the root of the site", `<meta property="og:url" content="https://buoy.example/harbour"><link rel="canonical" href="/harbour">`, "https://buoy.example/harbour", "", ""},
		{"nor one from the root of a site that is not known", `<link rel="canonical" href="/harbour">`, "", "", ""},
		{"one without a scheme does", `<meta property="og:url" content="https://buoy.example/harbour"><link rel="canonical" href="//norda.example/1">`, "https://buoy.example/harbour", "https://norda.example/1", ""},
		{"a page of the same site", `<meta property="og:url" content="https://m.buoy.example/harbour"><link rel="canonical" href="https://www.buoy.example/harbour">`, "https://m.buoy.example/harbour", "", ""},
		{"another site of the same registry", `<meta property="og:url" content="https://buoy.blogspot.com/harbour"><link rel="canonical" href="https://norda.blogspot.com/harbour">`,
			"https://buoy.blogspot.com/harbour", "https://norda.blogspot.com/harbour", ""},
		{"the old tags of Google", `<meta property="og:url" content="https://buoy.example/harbour"><meta name="syndication-source" content="https://norda.example/1">`,
			"https://buoy.example/harbour", "https://norda.example/1", ""},
		{"who was first comes before whose copy it is", `<meta property="og:url" content="https://buoy.example/harbour"><meta name="original-source" content="https://bote.example/9"><meta name="syndication-source" content="https://norda.example/1">`,
			"https://buoy.example/harbour", "https://bote.example/9", ""},
		{"a page saved by a browser", `<!-- saved from url=(0028)https://buoy.example/harbour --><link rel="canonical" href="https://norda.example/1">`,
			"https://buoy.example/harbour", "https://norda.example/1", ""},
		{"a page saved from nowhere", `<!-- saved from url=(0014)about:internet -->`, "", "", ""},
		{"an agency for an author", `<meta name="author" content="Reuters"><meta property="og:site_name" content="The Daily Buoy">`, "", "", "Reuters"},
		{"an agency behind an author", `<meta name="author" content="Ada Quill, dpa">`, "", "", "dpa"},
		{"an agency on its own page", `<meta name="author" content="Reuters"><meta property="og:site_name" content="Reuters">`, "", "", ""},
		{"an outlet that provides its own text", `<meta name="provider" content="The Daily Buoy"><meta property="og:site_name" content="DailyBuoy.com">`, "", "", ""},
		{"an author who is no agency", `<meta name="author" content="Ada Quill, Vellmark">`, "", "", ""},
	} {
		a := extract.Page([]byte(page(c.head, article)), nil)
		require.Equal(t, c.url, a.URL, c.why)
		require.Equal(t, c.canonical, a.Canonical, c.why)
		require.Equal(t, c.provider, a.Provider, c.why)
	}
}

// What a page says of its origin reaches the lineage as evidence.
func TestOriginIsEvidence(t *testing.T) {
	ours := `<meta property="og:url" content="https://buoy.example/harbour"><meta property="og:site_name" content="The Daily Buoy">`
	agency := `<meta property="og:url" content="https://norda.example/1"><meta property="og:site_name" content="Norda">`
	for _, c := range []struct{ why, from, to, signal string }{
		{"a canonical link", agency, ours + `<link rel="canonical" href="https://www.norda.example/1">`, "canonical"},
		{"isBasedOn", agency, ours + `<script type="application/ld+json">{"@type":"NewsArticle","isBasedOn":"https://norda.example/1"}</script>`, "canonical"},
		{"syndication-source", agency, ours + `<meta name="syndication-source" content="https://norda.example/1">`, "canonical"},
		{"a link in the text", agency, ours, "link"},
		{"an agency's own copy", `<meta property="og:site_name" content="Reuters">`, ours, "source-type"},
		{"an agency's copy at a client's", `<meta property="og:site_name" content="The Evening Buoy"><meta name="author" content="Reuters">`, ours, "source-type"},
	} {
		var docs []wiretrace.Document
		for _, p := range []struct{ id, head string }{{"to", c.to}, {"from", c.from}} {
			text := article
			if c.signal == "link" && p.id == "to" {
				text = strings.Replace(article, "/fish", "https://norda.example/1?from=buoy", 1)
			}
			a := extract.Page([]byte(page(p.head, text)), nil)
			a.ID = p.id
			docs = append(docs, a.Document)
		}
		r, err := wiretrace.Analyze(context.Background(), docs, nil)
		require.NoError(t, err)
		require.Len(t, r.Lineages, 1, c.why)
		require.Len(t, r.Lineages[0].Derivations, 1, c.why)
		d := r.Lineages[0].Derivations[0]
		require.Equal(t, "from", d.From, c.why)
		require.True(t, d.Directed, c.why)
		var signals []string
		for _, e := range d.Evidence {
			signals = append(signals, e.Signal)
		}
		require.Contains(t, signals, c.signal, c.why)
	}
}
