package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// Broadcasters say at the foot of a page when they sent it, and papers when they changed
// it; a date of the story at its end says neither.
func TestSentAtTheFoot(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const prose = "Nach dem Brand im Hafen von Tarnby laufen die Bergungsarbeiten. Ein Kran sei vor Ort, teilte die Polizei mit. Verletzt wurde niemand."
	for foot, want := range map[string]string{
		"Sendung: Radio Tarnby Nachrichten, 27.03.2031 21:45 Uhr":                      "2031-03-27T20:45:00Z",
		"Über dieses Thema berichtete das Abendmagazin am 27. März 2031 um 21:45 Uhr.": "2031-03-27T20:45:00Z",
		"Aktualisiert: 27.03.2031, 21:45 Uhr":                                          "2031-03-27T20:45:00Z",
		prose + " (APA, 27.3.2031)":                                                    "2031-03-27T22:59:59Z",
		prose + " (red, 27.3.2031)":                                                    "2031-03-27T22:59:59Z",
		prose + " (jro, 27.3.2031)":                                                    "2031-03-27T22:59:59Z",
		"Publiziert am 27.03.2031":                                                     "2031-03-27T22:59:59Z",
		"Mehr zum Thema: Brand im Hafen Weston, 27.03.2031":                            "",
		prose + " Der Prozess beginnt am 27.3.2031 (wir berichteten)":                  "",
		"Der Prozess beginnt am 27.03.2031 um 21:45 Uhr in Tarnby.":                    "",
	} {
		f := newFamily([]Witness{{ID: "a", Text: n.TextIn("Brand im Hafen\n\n"+prose+"\n\n"+prose+"\n\n"+prose+"\n\n"+prose+"\n\n"+foot, "de")}}, nil, Cluster{Witnesses: []int{0}})
		got := ""
		if w := f.written(0); w != nil {
			got = w.Latest.UTC().Format("2006-01-02T15:04:05Z")
		}
		require.Equal(t, want, got, foot)
	}
}

// Pages of the French and Italian press say at their foot when they were made by other words
// than at their top, and whole hours of their own clock.
func TestMadeAtTheFoot(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for _, c := range []struct{ lang, prose, foot, want string }{
		{"fr", "Un incendie a ravagé le port de Tarny. Une grue était sur place, a indiqué la police. Personne n'a été blessé dans la nuit.", "Publié: 27.03.2031, 21h45", "2031-03-27T20:45:00Z"},
		{"fr", "Un incendie a ravagé le port de Tarny. Une grue était sur place, a indiqué la police. Personne n'a été blessé dans la nuit.", "Créé: 27.03.2031, 21h45", "2031-03-27T20:45:00Z"},
		{"fr", "Un incendie a ravagé le port de Tarny. Une grue était sur place, a indiqué la police. Personne n'a été blessé dans la nuit.", "Le procès s'ouvre le 27.03.2031 à 21h45.", ""},
		{"it", "Un incendio ha devastato il porto di Tarno. Una gru era sul posto, ha detto la polizia. Nessuno è rimasto ferito nella notte.", "Pubblicato: 27.03.2031, 21:45", "2031-03-27T20:45:00Z"},
	} {
		text := "Le port\n\n" + c.prose + "\n\n" + c.prose + "\n\n" + c.prose + "\n\n" + c.prose + "\n\n" + c.foot
		f := newFamily([]Witness{{ID: "a", Text: n.TextIn(text, c.lang)}}, nil, Cluster{Witnesses: []int{0}})
		got := ""
		if w := f.written(0); w != nil {
			got = w.Latest.UTC().Format("2006-01-02T15:04:05Z")
		}
		require.Equal(t, c.want, got, c.foot)
	}
}

// Agencies of Africa send a story with its town and day below it, behind who wrote it.
func TestSentFromATown(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const prose = "Un incendie a ravagé le port de Tarny. Une grue était sur place, a indiqué la police. Personne n'a été blessé dans la nuit."
	for foot, want := range map[string]string{
		"AC/ls/te/APA\n\nDakar, 27 mars 2031":     "2031-03-27",
		"Dakar, le 27 mars 2031":                  "2031-03-27",
		"Prochain procès, Dakar, le 27 mars 2031": "",
	} {
		f := newFamily([]Witness{{ID: "a", Text: n.TextIn("Le port\n\n"+prose+"\n\n"+prose+"\n\n"+prose+"\n\n"+foot, "fr")}}, nil, Cluster{Witnesses: []int{0}})
		got := ""
		if w := f.written(0); w != nil {
			got = w.Latest.UTC().Format("2006-01-02")
		}
		require.Equal(t, want, got, foot)
	}
}

// Pages of British broadcasters have the day of their last change twice, and the section beside it.
func TestChangedOnALongLine(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const prose = "The fire in the port of Tarnby is out. A crane is on site, the police said. Nobody was hurt, and nobody knows how it began."
	for line, want := range map[string]string{
		"Last updated on 27 March 2031 27 March 2031 From the section Port of Tarnby":           "2031-03-27",
		"The tables of the port of Tarnby were last updated on 27 March 2031 by its own office": "",
	} {
		f := newFamily([]Witness{{ID: "a", Text: n.TextIn("Fire in the port\n\n"+line+"\n\n"+prose+"\n\n"+prose, "en")}}, nil, Cluster{Witnesses: []int{0}})
		got := ""
		if w := f.written(0); w != nil {
			got = w.Latest.UTC().Format("2006-01-02")
		}
		require.Equal(t, want, got, line)
	}
}
