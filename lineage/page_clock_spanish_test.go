package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A page in Spanish that names no country goes by the clock of the one that its story is set
// in, as the others name it; one that names a country may tell of it from anywhere.
func TestSpanishPageAtHome(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const (
		head  = "El muelle sigue cerrado\n\n11/06/2031 10:31\n\n"
		prose = "La capitanía anunció el martes que el muelle seguirá cerrado hasta que los buzos hayan visto todos los pilotes. "
		there = "Muelle cerrado en Chile\n\nLa capitanía del puerto chileno anunció que el muelle seguirá cerrado hasta que los buzos hayan visto los pilotes."
	)
	for _, tt := range []struct {
		name, page, other string
		want              string
	}{
		{"names none", head + strings.Repeat(prose, 4), there, "2031-06-11 13:31 to 2031-06-11 14:31"},
		{"names it", head + strings.Repeat(prose, 4) + "El puerto está en Chile.", there, "2031-06-11 08:31 to 2031-06-11 18:31"},
		{"names another", head + strings.Repeat(prose, 4) + "Los buzos son del Perú.", there, "2031-06-11 08:31 to 2031-06-11 18:31"},
		{"tells it to readers in Spain", head + strings.Repeat(prose, 4) + "Cuesta 400 euros.", there, "2031-06-11 08:31 to 2031-06-11 08:31"},
		{"is too short to tell", head + prose, there, "2031-06-11 08:31 to 2031-06-11 18:31"},
		{"of a story in two countries", head + strings.Repeat(prose, 4), there + " Los buzos son peruanos.", "2031-06-11 08:31 to 2031-06-11 18:31"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ws := []Witness{{ID: "page", Text: n.Text(tt.page)}, {ID: "other", Text: n.Text(tt.other)}}
			p := readPageTimes(ws, newStoryClocks(ws))[0]
			require.True(t, p.ok())
			require.Equal(t, tt.want, p.first.Format("2006-01-02 15:04")+" to "+p.last.Format("2006-01-02 15:04"))
		})
	}
}
