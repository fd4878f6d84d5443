package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A page that says when its story was on the air is the broadcaster's own, and tells what it
// was told as its own.
func TestOnOwnAir(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const prose = "Steg bei Tarnby gesperrt\n\n„Ich habe nur den Pfahl gesehen“, sagte der Hafenmeister Jan Roth am Freitag dem SWR. Der Steg bleibt bis zum Sommer gesperrt, die Taucher suchen weiter."
	other := Witness{ID: "other", Text: n.TextIn("Die Taucher suchen weiter\n\nDer Steg bei Tarnby bleibt bis zum Sommer gesperrt, teilte die Gemeinde am Freitag mit.", "de")}
	for _, c := range []struct {
		foot, reason string
		want         bool
	}{
		{"Sendung am Fr., 24.9.2031, 16:30 Uhr, SWR4 Baden-Württemberg", "its programme, with a number", true},
		{"Sendung vom 24.9.2031, 16:30 Uhr, SWR Aktuell", "its programme", true},
		{"Dieses Thema im Programm: SWR 1 | Tarnby am Abend | 24.09.2031 | 16:30 Uhr", "in a line of strokes", true},
		{"Sendung am Fr., 24.9.2031, 16:30 Uhr, NDR 1 Niedersachsen", "another's programme", false},
		{"Die Sendung am Freitag im SWR4 sah niemand.", "prose", false},
		{"Sendungsverfolgung: beim SWR", "a parcel", false},
		{"", "none", false},
	} {
		f := newFamily([]Witness{{ID: "page", Text: n.TextIn(prose+"\n\n"+c.foot, "de")}, other}, nil, Cluster{Witnesses: []int{0, 1}})
		require.Equal(t, c.want, f.isBy(0, "SWR"), c.reason)
	}
}

// A station of France that tells a story with its correspondent is the one into whose microphones
// people speak there; a paper's correspondent hears them there, too.
func TestOwnMicrophone(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const with, from = "Avec notre correspondante à Tarnby, Anna Roth\n\n", "De notre correspondante à Tarnby, Anna Roth\n\n"
	const mic = "Deux grues sont tombées lundi dans le port de Tarnby. « Je n'ai vu que la poussière », raconte un docker au micro de RFI. La capitainerie cherche encore les plongeurs."
	other := Witness{ID: "other", Text: n.TextIn("Les grues du port\n\nDeux grues sont tombées lundi dans le port de Tarnby, selon RFI, et la capitainerie cherche les plongeurs.", "fr")}
	for text, want := range map[string]bool{
		with + mic: true,
		from + mic: false,
		mic:        false,
		with + mic + " « On nous a menti », dit un autre au micro de France Info.":                                      false,
		with + "Deux grues sont tombées lundi dans le port de Tarnby, selon RFI, et un docker n'a vu que la poussière.": false,
	} {
		f := newFamily([]Witness{{ID: "page", Text: n.TextIn("Port de Tarnby: les grues\n\n"+text, "fr")}, other}, nil, Cluster{Witnesses: []int{0, 1}})
		require.Equal(t, want, f.isBy(0, "RFI"), text)
		require.False(t, f.isBy(1, "RFI"), text)
	}
}
