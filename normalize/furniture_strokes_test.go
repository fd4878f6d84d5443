package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A line of links below an article is a menu by its strokes; one that signs, or of a table, is none.
func TestStrokeMenu(t *testing.T) {
	n, err := New(nil)
	require.NoError(t, err)
	prose := strings.Repeat("Der Pier von Tarnby ist am Montag für zwei Millionen Kronen an die Reederei verkauft worden, wie die Bürgermeisterin sagte. ", 3)
	for _, c := range []struct {
		last string
		want bool
		why  string
	}{
		{"Tippspiel | Tabelle | Transferticker", true, "words of one site"},
		{"Zum Fanladen | Kranführer | Mitglied werden", true, "what a reader may do"},
		{"Kundendienst 04841 5550 | Pierblatt | Kranportal", true, "a number"},
		{"Jan Roth | Anne Kran", false, "two names"},
		{"Jan Roth | Anne Kran | Lars Pier", false, "three"},
		{"Jan Roth | Tarnby | Mai 2031", false, "a year"},
		{"Jan Roth | Tarnby | Reuters", false, "an agency"},
		{"Er ging | sie blieb | niemand kam", false, "no capitals"},
		{"Kran | Pier | Tarnby\n\nAlcor | Lorne | Orvana\n\nNorra | Morne | Calden", false, "a table"},
	} {
		text := "Der Pier ist verkauft\n\n" + prose + "\n\n" + prose + "\n\n" + c.last
		line, _, _ := strings.Cut(c.last, "\n")
		found := false
		for _, m := range n.TextIn(text, "de").Marks {
			found = found || m.Kind == Furniture && strings.Contains(text[m.Start:m.End], line)
		}
		require.Equal(t, c.want, found, "%s: %q", c.why, c.last)
	}
}
