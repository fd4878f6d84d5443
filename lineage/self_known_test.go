package lineage

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// Who was asked by a station is told by papers as well, and a paper says so of itself alone.
func TestStationsAreHeardElsewhere(t *testing.T) {
	const asked = "La grue du port de Tarny est tombée dimanche soir sur le quai. Joint par %s, le maire a promis une enquête sur le chantier et ses ouvriers."
	const told = "La grue du port de Tarny est tombée dimanche soir, rapporte %s. Deux ouvriers ont été blessés et le quai est fermé jusqu'à nouvel ordre."
	n, err := normalize.New(nil)
	require.NoError(t, err)
	by := func(outlet, other string) bool {
		ws := []Witness{{ID: "a", Text: n.TextIn(fmt.Sprintf(asked, outlet), "fr")}, {ID: "b", Text: n.TextIn(fmt.Sprintf(told, other), "fr")}}
		return newFamily(ws, nil, Cluster{Witnesses: []int{0, 1}}).isBy(0, outlet)
	}
	require.False(t, by("RFI", "RFI"), "a station that another text credits")
	require.True(t, by("RFI", "Le Monde"), "one that nobody else speaks of")
	require.True(t, by("Mediapart", "Le Monde"), "a paper")
}

// The first word of a longer name is no outlet.
func TestOutletsWithinLongerNames(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for text, want := range map[string]int{
		"Selon le magazine Bourg, la journaliste de Radio Côte d'Ivoire qui a vu la grue est hors de danger.":  0,
		"« Une grue qui tombe, c'est rare, ici, en Côte d'Ivoire, ce type d'accident », a-t-il déclaré lundi.": 0,
		"Selon La Côte, le port de Nyon a rouvert lundi matin.":                                                0, // a mark of its own tells
	} {
		w := Witness{ID: "a", Text: n.TextIn(text, "fr")}
		require.Len(t, knownOutlets([]Witness{w}, true).mentions(&w), want, text)
	}
}
