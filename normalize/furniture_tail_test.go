package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Below the heading of a list the titles of other articles stand with their summaries, which are as long as
// paragraphs.
func TestOthersBehindAHeading(t *testing.T) {
	a := riverProse["en"]
	article := a[0] + "\n\n" + a[1] + "\n\n" + a[2] + "\n\n"
	others := []string{
		"Farmers near Alcorta harvest plums",
		"Never since anybody has counted were there so many baskets on the market, and the price of jam has fallen by half within two weeks, merchants complain.",
		"Singer cancels four evenings",
		"An inflamed vocal cord keeps her at home until Easter.",
	}
	got := furnitureOf(t, "en", article+"Related stories\n\n"+strings.Join(others, "\n\n"))
	require.Len(t, got, 5)
	for i, line := range others {
		require.Equal(t, line+"|teaser", got[i+1])
	}
	more := "The tug will come from Varnholt on Thursday, the harbour master said, and lift the bow of the dredger before the river rises any further below the bridge."
	got = furnitureOf(t, "en", article+"Related stories\n\nFarmers near Alcorta harvest plums\n\n"+more+"\n\nShips wait below the bridge\n\n"+a[2])
	require.NotContains(t, strings.Join(got, "\n"), more, "the article goes on behind a box")
	more = "Two clerks must appear as well. Prosecutors, who put what was lost at three million, back an inquiry and ask both firms for letters of those years."
	got = furnitureOf(t, "en", article+"Related story\n\nFarmers near Alcorta harvest plums\n\n"+more+"\n\nReport an error in this story\n\nSubscribe to our newsletter here")
	require.NotContains(t, strings.Join(got, "\n"), more, "what the page asks of its readers is no title")
	digest := "A bakery in Alcorta was sold on Friday.\n\nThe buyer wants to keep all ovens, and no loaf is to become dearer.\n\nThe chess club of Narvia has a new roof."
	got = furnitureOf(t, "en", article+"Related stories\n\n"+digest)
	require.Len(t, got, 1, "sentences without titles")
}

// A sign stands before each of the titles below a heading.
func TestSignsBeforeTitles(t *testing.T) {
	got := framedIn(t, "en", "", "", "Related stories|-|Ferry strike ends after a week|-|Five cranes that fell in a year")
	require.Equal(t, []string{"Related stories|teaser", "-|footer", "Ferry strike ends after a week|teaser", "-|footer", "Five cranes that fell in a year|teaser"}, got)
}
