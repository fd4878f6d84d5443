package lineage

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestLegalName(t *testing.T) {
	for _, x := range []struct {
		title, url string
		want       bool
	}{
		{"Terms of Service", "", true},
		{"Velmark Post - Privacy Policy", "", true},
		{"Allgemeine Geschäftsbedingungen", "", true},
		{"", "https://shop.velmark.example/legal/cookies.html", true},
		{"", "https://velmark.example/de/nutzungsbedingungen", true},
		{"Heron", "https://terms.example/wiki/Heron", false},
		{"The term of a heron", "", false},
		{"", "", false},
	} {
		require.Equal(t, x.want, legalName(&Witness{Title: x.title, URL: x.url}), "%q at %q", x.title, x.url)
	}
}

// Five versions that only grow are in order where pages of an encyclopedia are
// concerned, and less surely so where terms are.
func TestGrowthOfTermsSaysLess(t *testing.T) {
	var texts []string
	for n := range 5 {
		var b strings.Builder
		for i := range 40 + 4*n {
			fmt.Fprintf(&b, "Section %d says what the member of group %d may keep in box %d of the hall. ", i, 7*i%41, 3*i%29)
			if i%9 == n {
				b.WriteString("It was written anew by the clerk on duty. ")
			}
		}
		texts = append(texts, b.String())
	}
	surest := func(title string) (p float64) {
		ws, pairs := witnesses(t, texts)
		for i := range ws {
			ws[i].Title, ws[i].Source = title, "Velmark"
		}
		for _, d := range infer(t, ws, pairs).Derivations {
			p = max(p, d.Probability)
		}
		return p
	}
	page, terms := surest("Hall of boxes"), surest("Terms of the hall")
	require.Greater(t, page, .8, "a page")
	require.Less(t, terms, min(page, .8), "terms: however much they grow, one history in four grows towards its beginning")
}
