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
