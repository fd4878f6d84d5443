package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What happens in Germany APA has from German agencies: a page with the same sentences may have them
// from there. What happens in Austria it sends itself.
func TestStoryOfANeighbour(t *testing.T) {
	const (
		fire = "In der Nacht ist in Lohnde das alte Bootshaus abgebrannt, in dem der Ruderverein seine vierzig Boote und den Pokal von der ersten Regatta aufbewahrt hatte. " +
			"Die beiden Töchter des Bootsmeisters hätten das Feuer vom Steg aus gesehen und noch versucht, die Tore zu öffnen, ehe das Dach über den Booten einstürzte. " +
			"Von den Booten sei nur eines übrig geblieben, das zur Reparatur in einer Werft am anderen Ufer lag und nun als einziges auf die Regatta im Mai fahren werde."
		own   = "Der Verein sammelt seit dem Vormittag Geld für neue Boote. Wer helfen will, kann am Samstag beim Aufräumen zupacken, Handschuhe sind mitzubringen."
		other = "Brandermittler suchten am Nachmittag in den Trümmern nach der Ursache. Ein Gutachter soll klären, ob die Batterien der Begleitboote beim Laden zu heiß wurden."
	)
	for _, tt := range []struct {
		reason   string
		signed   string // by APA
		page     string
		directed bool
	}{
		{"the page says in which country it was", "Lohnde – " + fire + " " + other + " [credit|APA|close: (APA, 4.5.2031)]", "Im deutschen Lohnde trauert ein Verein. " + own + " " + fire, false},
		{"no text says where", "Lohnde – " + fire + " " + other + " [credit|APA|close: (APA, 4.5.2031)]", own + " " + fire, true},
		{"in the agency's own country, with a guest", "Lohnde – " + fire + " Die Polizei in Tirol ermittelt. " + other + " [credit|APA|close: (APA, 4.5.2031)]", "Eine deutsche Urlauberin sah zu. " + own + " " + fire, true},
		{"another agency", "Lohnde – " + fire + " " + other + " [credit|dpa|close: (dpa, 4.5.2031)]", "Im deutschen Lohnde trauert ein Verein. " + own + " " + fire, true},
		{"the page credits the agency", "Lohnde – " + fire + " " + other + " Das Dach habe gebrannt, sagte er der [attribution|APA|told: APA]. [credit|APA|close: (APA, 4.5.2031)]",
			"Im deutschen Lohnde trauert ein Verein. " + own + " " + fire + " Das Dach habe gebrannt, sagte er der [attribution|APA|told: APA].", true},
	} {
		f := newStory(t, doc{id: "a", text: tt.signed}, doc{id: "b", text: tt.page})
		for i := range f.ws {
			f.ws[i].Text.Language = "de"
		}
		ls, err := f.links(t.Context())
		require.NoError(t, err)
		require.Len(t, ls, 1, tt.reason)
		require.Equal(t, tt.directed, ls[0].directed, "%s: %v", tt.reason, ls[0].evidence)
	}
}

// Beginnings of words stand for all their forms, whole words for themselves alone.
func TestNamesAny(t *testing.T) {
	require.True(t, namesAny("Sie fuhr nach Österreichs Hauptstadt.", []string{"österreich"}))
	require.True(t, namesAny("Die Stadt Bern baut.", []string{"bern."}))
	require.False(t, namesAny("Bernd baut.", []string{"bern."}))
	require.False(t, namesAny("In Neuösterreich nicht.", []string{"österreich"}))
}
