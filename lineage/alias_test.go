package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// sourcesOf are the names of the latent sources of a story.
func sourcesOf(t *testing.T, docs ...doc) []string {
	t.Helper()
	f := newStory(t, docs...)
	l := &Lineage{}
	for i := range f.ws {
		l.Nodes = append(l.Nodes, Node{ID: f.ws[i].ID, Document: f.ws[i].ID, Rank: 1})
	}
	f.sources(l)
	var out []string
	for _, n := range l.Nodes {
		if n.Latent == Named {
			out = append(out, n.Name)
		}
	}
	return out
}

func TestShortNamesOfOutlets(t *testing.T) {
	full := doc{id: "full", text: flood + ", [scoop|Tarnby Echo|revealed: the Tarnby Echo revealed]."}
	short := doc{id: "short", text: flood + ", [attribution|Echo|reported: the Echo reported]."}
	require.Equal(t, []string{"Tarnby Echo"}, sourcesOf(t, full, short), "the Echo is the Tarnby Echo")

	other := doc{id: "other", text: flood + ", [attribution|Norrvik Echo|reported: the Norrvik Echo reported]."}
	require.Equal(t, []string{"Echo", "Norrvik Echo", "Tarnby Echo"}, sourcesOf(t, full, short, other), "of two Echoes it may be either")

	known := doc{id: "known", text: flood + ", [attribution|The Guardian|reported: the Guardian reported]."}
	longer := doc{id: "longer", text: flood + ", [attribution|Tarnby Guardian|reported: the Tarnby Guardian reported]."}
	require.Equal(t, []string{"The Guardian", "Tarnby Guardian"}, sourcesOf(t, known, longer), "the Guardian is known by its short name")

	again := doc{id: "again", text: flood + ", [attribution|Tarnby Guardian|reported: the Tarnby Guardian reported]. [attribution|Guardian|reported: the Guardian also reported]."}
	require.Equal(t, []string{"Tarnby Guardian"}, sourcesOf(t, again, longer), "named in full before")
	require.Equal(t, []string{"The Guardian", "Tarnby Guardian"}, sourcesOf(t, again, known), "another text has the Guardian")
}

// A paper is credited by the first part of the name that its own page has at its foot.
func TestShortNameOfAPagesHolder(t *testing.T) {
	short := doc{id: "short", text: flood + ", [attribution|Cuartel|reported: el diario Cuartel reported]."}
	page := doc{id: "page", text: flood + ".\n\n[copyright|Cuartel de Rafaela: © Cuartel de Rafaela]"}
	require.Empty(t, sourcesOf(t, page, short), "the page is Cuartel's own")
	other := doc{id: "other", text: flood + ".\n\n[copyright|Cuartel de Tarnby: © Cuartel de Tarnby]"}
	require.Equal(t, []string{"Cuartel"}, sourcesOf(t, page, other, short), "of two it may be either")
}

// TestStationsOwnPage: a station whose page begins with its name, and which
// speaks of itself by it, is no source that is not there.
func TestStationsOwnPage(t *testing.T) {
	page := doc{id: "page", text: "KBFM Radio Tarnby\n\n" + flood + ", the family has told KBFM.\n\nStay tuned."}
	copied := doc{id: "copied", text: flood + ", [attribution|KBFM Radio|reported: KBFM Radio reported]."}
	require.Empty(t, sourcesOf(t, page, copied), "the page is KBFM Radio's own")

	about := doc{id: "about", text: "KBFM Radio goes off the air\n\n" + flood + "."}
	require.Equal(t, []string{"KBFM Radio"}, sourcesOf(t, about, copied), "a headline may begin with a name too")
}
