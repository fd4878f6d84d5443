package extract_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/extract"
)

// A page is by the outlet whose domain it has where its own name for its site says
// nothing of one.
func TestOutlet(t *testing.T) {
	for _, c := range []struct{ why, head, source string }{
		{"a section for a name", `<meta property="og:url" content="https://www.reuters.com/article/x"><meta property="og:site_name" content="U.S.">`, "Reuters"},
		{"an address for a name", `<meta property="og:url" content="https://www.buoy.example/harbour"><meta property="og:site_name" content="https://www.buoy.example">`, "buoy.example"},
		{"a part of a house with its own name", `<meta property="og:url" content="https://money.cnn.com/x"><meta property="og:site_name" content="CNNMoney">`, "CNNMoney"},
		{"a name that is known", `<meta property="og:url" content="https://www.msn.com/x"><meta property="og:site_name" content="Reuters">`, "Reuters"},
		{"an outlet that nobody knows", `<meta property="og:url" content="https://buoy.example/x"><meta property="og:site_name" content="The Daily Buoy">`, "The Daily Buoy"},
		{"no name, and a domain that is known", `<meta property="og:url" content="https://www.reuters.com/article/x">`, "Reuters"},
		{"neither, but the title of the window", ``, "The Daily Buoy"},
	} {
		require.Equal(t, c.source, extract.Page([]byte(page(c.head, article)), nil).Source, c.why)
	}
}

// Where nothing else names the outlet, the title of the window does, behind the headline.
func TestOutletBehindHeadline(t *testing.T) {
	for _, c := range []struct{ why, title, head, source string }{
		{"a name", "Harbour shut - The Daily Buoy", ``, "The Daily Buoy"},
		{"a section and a name", "Harbour shut – News – Daily Buoy", ``, "Daily Buoy"},
		{"a name that the host has, and a slogan", "Harbour shut | Daily Buoy | All the Coast", `<meta property="og:url" content="https://www.dailybuoy.example/x">`, "Daily Buoy"},
		{"a name that is known, and a section", "Harbour shut | Reuters | World", ``, "Reuters"},
		{"a section alone", "Harbour shut - World News", ``, ""},
		{"the rest of a headline", "Harbour shut - Mayor blames the builders", ``, ""},
		{"a question", "Harbour shut - What Now?", ``, ""},
		{"nothing", "Harbour shut", ``, ""},
		{"another headline", "Quay closed - The Daily Buoy", ``, ""},
	} {
		html := `<html><head><title>` + c.title + `</title><meta property="og:title" content="Harbour shut">` + c.head + `</head><body><article>` + article + `</article></body></html>`
		require.Equal(t, c.source, extract.Page([]byte(html), nil).Source, c.why)
	}
}
