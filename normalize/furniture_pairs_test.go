package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The title of another article and its summary between two paragraphs.
func TestPairsAmidProse(t *testing.T) {
	const (
		tug     = "The tug will come from Varnholt on Thursday and lift the bow of the dredger before the river rises any further below the bridge."
		title   = "Farmers near Alcorta harvest twice as many plums as ever"
		summary = "Never since anybody has counted were there so many baskets on the market, and jam costs half of what it did in spring, merchants complain."
	)
	a := riverProse["en"]
	in := func(lines ...string) string {
		return strings.Join(furnitureOf(t, "en", a[0]+"\n\n"+a[1]+"\n\n"+a[2]+"\n\n"+tug+"\n\n"+strings.Join(lines, "\n\n")+"\n\n"+a[1]), "\n")
	}
	require.Equal(t, title+"|teaser\n"+summary+"|teaser", in(title, summary))
	for why, lines := range map[string][]string{
		"a heading of the article's own":      {"How the tug is going to lift the old dredger", "Two ropes are laid around her bow, and a diver sees to it that none of them slips while the engine pulls."},
		"a short heading":                     {"Plums and jam", summary},
		"a title that comes again":            {"Farmers of Varnholt lift twice as many plums out of the river", summary},
		"a summary that returns to the story": {"Seven questions, and what she answers to each of them", "The harbour master wants the old bridge of Varnholt closed until the tug has lifted the dredger out of the river, and says why the water rises."},
	} {
		require.Empty(t, in(lines...), why)
	}
	digest := a[0] + "\n\n" + a[1] + "\n\n" + a[2] + "\n\n" + tug
	for _, item := range []string{
		title + "\n\n" + summary,
		"Singer cancels four evenings because of her throat\n\nAn inflamed vocal cord keeps Clara Venn at home until Easter, her doctor said, and whoever paid for a seat gets his money back.",
		"Chess master from Narvia wins her seventh tournament\n\nNobody could take more than half a point from Irina Sall, who opened every game with the same pawn and never looked up.",
		"Parliament votes against higher pensions after three days\n\nTwelve members stayed away, and both sides claim that the missing ones would have been theirs, according to an usher.",
	} {
		digest += "\n\n" + item
	}
	require.NotContains(t, strings.Join(furnitureOf(t, "en", digest), "\n"), summary, "a digest tells of many things")
}
