package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// The text of a paper was written on the day before that of its page.
func TestWrittenForAPaper(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const day = "2031-11-03T23:00 2031-11-04T22:59"
	for _, c := range []struct{ language, text, want string }{
		{"de", "Harlau. Der Rat hat den Verkauf des Bads am Montag abgelehnt. Die Tribüne klatschte.\n\nHarlauer Rundschau, Dienstag, 4. November 2031, Seite 17", "2031-11-03T13:00 2031-11-04T11:00"},
		{"de", "Harlauer Bote | Dienstag, 4. November 2031 | Seite 3\n\nHarlau. Der Rat hat den Verkauf des Bads am Montag abgelehnt. Die Tribüne klatschte.", "2031-11-03T13:00 2031-11-04T11:00"},
		{"it", "Arlo. Il consiglio ha bocciato il bilancio. La seduta è finita alle undici di sera.\n\nGazzetta di Arlo, martedì 4 novembre 2031, pagina 12", "2031-11-03T13:00 2031-11-04T11:00"},
		{"de", "Harlauer Bote | Dienstag, 4. November 2031\n\nHarlau. Der Rat hat den Verkauf des Bads am Montag abgelehnt. Die Tribüne klatschte.", day},
		{"de", "4. November 2031\n\nHarlau. Der Rat hat den Verkauf des Bads abgelehnt. Die Tribüne klatschte.\n\nDas Gutachten vom Dienstag, 21. Oktober 2031, Seite 17, nennt den Preis.", day},
		{"de", "Harlau. Der Rat hat den Verkauf des Bads abgelehnt. Die Tribüne klatschte.\n\nLesen Sie mehr dazu auf Seite 17", ""},
	} {
		in, err := New(nil)
		require.NoError(t, err)
		got := ""
		if w := in.Written(&Witness{ID: "a", Text: n.TextIn(c.text, c.language)}); w != nil {
			got = w.Earliest.Format("2006-01-02T15:04") + " " + w.Latest.Format("2006-01-02T15:04")
		}
		require.Equal(t, c.want, got, c.text)
	}
}

// The hour at which a page was put up may stand on the line next to its day.
func TestHourBesideItsDay(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const de = "Der Rat von Harlau hat den Verkauf des Bads am Montag abgelehnt. Die Tribüne klatschte."
	for _, c := range []struct{ language, text, want string }{
		{"de", "Bad bleibt\n\nPubliziert heute um 10:15 Uhr\n4. November 2031\n\n" + de, "2031-11-04T09:15"},
		{"de", "Bad bleibt\nEingestellt von Tangokater um 22:14\n04.11.2031\n\n" + de, "2031-11-04T21:14"},
		{"fr", "Piscine\n4 novembre 2031\nPublié à 16 h 40\n\nLe conseil de Harlou a refusé la vente de la piscine lundi soir, au grand bonheur du public.", "2031-11-04T15:40"},
		{"de", "Bad bleibt\nDie Sitzung begann um 18:00\n04.11.2031\n\n" + de, "2031-11-04T22:59"},
		{"de", "Bad bleibt\nPubliziert am 3. November um 10:15 Uhr\n4. November 2031\n\n" + de, "2031-11-04T22:59"},
	} {
		in, err := New(nil)
		require.NoError(t, err)
		w := in.Written(&Witness{ID: "a", Text: n.TextIn(c.text, c.language)})
		require.NotNil(t, w, c.text)
		require.Equal(t, c.want, w.Latest.Format("2006-01-02T15:04"), c.text)
	}
}

// A page that tells both when it was put up and when it was changed may be as old as what went up first.
func TestWrittenBeforeItWasPutUp(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	in, err := New(nil)
	require.NoError(t, err)
	w := in.Written(&Witness{ID: "a", Text: n.TextIn("First published: March 4, 2031 11:30 GMT\nUpdated: March 4, 2031 16:00 GMT\nA bakery in Harlow recalled 9,000 loaves.", "en")})
	require.Equal(t, "2031-03-04T11:15 2031-03-04T16:00", w.Earliest.Format("2006-01-02T15:04")+" "+w.Latest.Format("2006-01-02T15:04"))
}

// A short sentence that tells of a day is no line of the page.
func TestNoDayOfThePageInASentence(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	in, err := New(nil)
	require.NoError(t, err)
	require.Nil(t, in.Written(&Witness{ID: "a", Text: n.TextIn("Trial over bells\n\nHe was arrested on June 5, 2031, the prosecutor said.\n\nThe bells had hung in Harlow since long before the war.", "en")}))
}
