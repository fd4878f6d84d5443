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
		{"neither", ``, ""},
	} {
		require.Equal(t, c.source, extract.Page([]byte(page(c.head, article)), nil).Source, c.why)
	}
}
