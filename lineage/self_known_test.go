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

// Who was told something by a house whose page is there is no page of that house for calling it by
// its short name the second time.
func TestShortOfNamed(t *testing.T) {
	const page = "The dog of the pier\n\nAda Holm\nHarlow Valley Courier\n\nMay 4, 2031, 6:14 p.m.\n\nNORVIK - The dog that slept on the pier is dead. County Attorney Veit Morsum told the Courier he would look into it, and that he had asked for the bowl. " +
		"The bowl stood behind the shed for three weeks, said a neighbor who feeds gulls."
	const digest = "The Letter\n\nMay 5, 2031\n\nThe dog is dead. The neighbors are sad. \"It slept there,\" one of them told the %s. And County Attorney Veit Morsum told the Courier he had asked for the bowl."
	by := func(texts ...string) bool {
		f := readStory(t, "en", texts...)
		return f.isBy(0, "Courier") || f.isBy(0, "Harlow Valley Courier")
	}
	require.False(t, by(fmt.Sprintf(digest, "Harlow Valley Courier"), page), "told in full, then in short")
	require.True(t, by(fmt.Sprintf(digest, "Tarnby Morning Herald"), "The tide\n\nAda Holm\n\nThe tide at Tarnby is high."), "a paper that is called so alone, and whose page is not there")
}
