package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A page at whose foot a house says what it is, is that house's, if it tells what the house found out
// and nothing says that it is from there.
func TestPageThatSaysWhatItsHouseIs(t *testing.T) {
	const (
		story   = "The ferry company Norrlink has charged for seats that were never built, an Inside Climate News investigation found.\n\nThe fees came to three million crowns, according to papers obtained by Inside Climate News. "
		told    = "\"A seat is a promise,\" the owner told Inside Climate News in Norrvik, where he keeps the only one."
		about   = "\n\nInside Climate News is a nonprofit newsroom that looks into ports and ships."
		credits = "Norrlink has asked its passengers for patience. Inside Climate News reported on Monday that it had charged for seats that were never built."
		bericht = "Die Reederei Norrlink hat für Sitze kassiert, die es nie gab. Das geht aus Akten hervor, die CORRECTIV vorliegen.\n\n„Ein Sitz ist ein Versprechen“, sagte der Reeder CORRECTIV in Norrvik, wo er den einzigen hütet."
		stelle  = "\n\nCORRECTIV ist ein gemeinnütziges Recherchezentrum für Häfen und Schiffe."
		sagt    = "Norrlink bittet um Geduld. Wie CORRECTIV berichtete, hatte die Reederei für Sitze kassiert, die es nie gab."
	)
	for _, c := range []struct {
		reason, lang, page, other, house string
		by                               bool
	}{
		{"its own", "en", story + told + about, credits, "Inside Climate News", true},
		{"in German", "de", bericht + stelle, sagt, "CORRECTIV", true},
		{"nothing at its foot", "en", story + told, credits, "Inside Climate News", false},
		{"a print that says so", "en", story + told + about + "\n\nThis article first appeared on Inside Climate News.", credits + about + " " + told, "Inside Climate News", true},
		{"a print that names the house above", "en", "No seats\n\nJane Roe, Inside Climate News\n\n" + story + told + about, credits, "Inside Climate News", false},
		{"one that tells what it reported", "en", credits + " " + told + about, credits, "Inside Climate News", false},
		{"the house is what the story is of", "en", story + told + "\n\nInside Climate News is in the old customs house, and the seat is in its hall.", credits, "Inside Climate News", false},
	} {
		f := readStory(t, c.lang, c.page, c.other)
		require.Equal(t, c.by, f.isBy(0, c.house), c.reason)
	}
	f := readStory(t, "en", story+told+about, story+told+about+"\n\nPhotos: the port")
	require.False(t, f.isBy(0, "Inside Climate News") || f.isBy(1, "Inside Climate News"), "two that say it")
}
