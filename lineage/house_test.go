package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A name alone on a line is a paper's by its noun. A German one may be of one word behind its article, made of more than that noun.
func TestCalledPaper(t *testing.T) {
	for name, want := range map[string]bool{
		"Norrvik-Rundschau": true, "The Harlow Echo": true, "La Voz de Tarny": true, "Norrviker Bote": true,
		"Der Bote": false, "Die Mühle": false, "The Echo": false, "Harlow": false,
	} {
		require.Equal(t, want, calledPaper(name), name)
	}
	for name, want := range map[string]bool{
		"Der Norrvikbote": true, "Das Tarnblatt": true, "Die Morgenzeitung": true,
		"Der Bote": false, "Norrvikbote": false, "Angebote": false, "Das Angebot": false, "Die Mühle": false, "Der Waldbote geht um": false, "das abendblatt": false,
	} {
		require.Equal(t, want, compoundPaper(name), name)
	}
}

// Of two takes of one agency the one that counts more is later, whoever prints it: neither is a print of a story that is not there.
// Two that tell the same may be.
func TestTakesBesideAClient(t *testing.T) {
	const (
		first  = "Altmoor (dpa) - Ein Waldbrand bei Altmoor hat sich auf 90 Hektar ausgebreitet. Rund 250 Bewohner des Ortsteils Heide mussten ihre Häuser verlassen, wie ein Sprecher des Landkreises sagte. 300 Feuerwehrleute sind im Einsatz. Zwei Hubschrauber seien angefordert."
		second = "Altmoor (dpa) - Ein Waldbrand bei Altmoor hat sich auf 140 Hektar ausgebreitet. Rund 600 Bewohner der Ortsteile Heide und Sand mussten ihre Häuser verlassen, wie ein Sprecher des Landkreises sagte. 300 Feuerwehrleute sind im Einsatz."
		client = "Der Moorbote\nFlammen bei Altmoor\n\nEin Waldbrand bei Altmoor hat sich auf 140 Hektar ausgebreitet. Rund 600 Bewohner der Ortsteile Heide und Sand mussten ihre Häuser verlassen, wie ein Sprecher des Landkreises sagte. 300 Feuerwehrleute sind im Einsatz. (dpa)"
	)
	f := readStory(t, "de", first, second, client)
	require.Equal(t, 1, f.movedFrom(0, 1))
	require.Equal(t, -1, f.movedFrom(1, 0))
	l := f.linked(t)
	require.Equal(t, []bool{false, false, false}, f.prints(l))
	f.sources(l)
	require.NotContains(t, ids(l), "latent:dpa", "the agency's own takes are there")
}

// ids are the ids of the nodes of l.
func ids(l *Lineage) (out []string) {
	for _, n := range l.Nodes {
		out = append(out, n.ID)
	}
	return out
}
