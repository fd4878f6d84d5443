package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDeclined(t *testing.T) {
	for _, c := range []struct {
		name string
		want []string
		why  string
	}{
		{"Freie Presse", []string{"Freien Presse", "Freier Presse"}, "an adjective and a noun"},
		{"Westdeutsche Allgemeine Zeitung", []string{"Westdeutschen Allgemeinen Zeitung", "Westdeutscher Allgemeiner Zeitung"}, "two adjectives"},
		{"Märkische Allgemeine", []string{"Märkischen Allgemeinen", "Märkischer Allgemeiner"}, "the noun left out"},
		{"Neue Zürcher Zeitung", []string{"Neuen Zürcher Zeitung", "Neuer Zürcher Zeitung"}, "the name of a town stays"},
		{"junge Welt", []string{"jungen Welt", "junger Welt"}, "written small by the paper itself"},
		{"Berliner Zeitung", nil, "no adjective that is declined"},
		{"Yorkshire Post", nil, "English"},
		{"Centre Presse", nil, "French"},
		{"Süddeutsche", nil, "one word, which is a region's too"},
		{"", nil, "nothing"},
	} {
		require.Equal(t, c.want, Declined(c.name), "%q: %s", c.name, c.why)
	}
}

// In whatever case a sentence has it, a paper is one source.
func TestDeclinedSources(t *testing.T) {
	n := newNormalizer(t, &Options{Sources: []Source{{Name: "Nordharzer Freie Stimme"}}})
	for _, c := range []struct{ text, want, why string }{
		{"Die Brücke war gesperrt, sagte er der Kleinen Zeitung.", "Kleine Zeitung", "a paper of the table"},
		{"Laut Kleiner Zeitung war die Brücke gesperrt.", "Kleine Zeitung", "without an article"},
		{"Wie die „Freie Presse“ berichtet, war die Plakette abgelaufen.", "Freie Presse", "as it is called"},
		{"Er bestätigte einen Bericht der «Freien Presse», die Plakette war abgelaufen.", "Freie Presse", "a common word, in quotation marks"},
		{"Laut „Freier Presse“ war die Plakette abgelaufen.", "Freie Presse", "that without an article"},
		{"Das berichten die Westfälischen Nachrichten am Montag.", "Westfälische Nachrichten", "a plural"},
		{"Das sagte der Bürgermeister der Nordharzer Freien Stimme.", "Nordharzer Freie Stimme", "a caller's source"},
		{"Er berichtete einer kleinen Zeitung aus der Nachbarstadt von dem Brand.", "", "any paper that is small"},
		{"Nach Angaben der freien Presse ist er krank, doch wer ist das schon.", "", "the press"},
		{"Der Minister sprach von der freien Presse als einem hohen Gut.", "", "the press"},
	} {
		var got string
		for _, m := range n.TextIn(c.text, "de").Marks {
			if m.Kind == Attribution && m.Value != "" {
				got = m.Value
			}
		}
		require.Equal(t, c.want, got, "%s: %s", c.text, c.why)
	}
}
