package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A page in French with a story of a country of another clock may be of there or of Europe, and one of an outlet of
// there is of there; one that tells it to readers in Europe is of Europe, but for departments of France.
func TestFrenchPageFarFromParis(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const (
		head  = "Le quai reste fermé\n\n11/06/2031 10:31\n\n"
		prose = "La capitainerie a annoncé mardi que le quai resterait fermé jusqu'à ce que les plongeurs aient vu tous les pilotis. "
		dakar = "Quai fermé à Dakar\n\nLa capitainerie du port sénégalais a annoncé que le quai resterait fermé plusieurs jours."
		port  = "Quai fermé à La Réunion\n\nLa capitainerie du port réunionnais a annoncé que le quai resterait fermé plusieurs jours."
		brest = "Quai fermé à Harlou\n\nLa capitainerie du port a annoncé que le quai resterait fermé plusieurs jours."
	)
	for _, c := range []struct{ name, page, other, want string }{
		{"of Europe", head + prose, brest, "08:31 to 08:31"},
		{"of Senegal", head + prose + "Dakar attend.", dakar, "08:31 to 10:31"},
		{"in winter", "Le quai reste fermé\n\n11/12/2031 10:31\n\n" + prose + "Dakar attend.", dakar, "09:31 to 10:31"},
		{"told in Europe", head + prose + "Dakar attend l'argent de Paris.", dakar, "08:31 to 08:31"},
		{"of Réunion", head + prose + "La Réunion attend l'argent de Paris.", port, "06:31 to 08:31"},
		{"by an outlet of there", "Imaz Press\n\n" + head + prose + "La Réunion attend.", port, "06:31 to 06:31"},
		{"signed by an outlet of there", head + prose + "\n\nRJ/ HaïtiLibre", brest, "14:31 to 15:31"},
		{"told by somebody of an outlet of there", head + prose + "\n\nLe quai, selon Roc/HaïtiLibre, rouvrira.", brest, "08:31 to 08:31"},
		{"signed by a desk with the hour", "Le quai reste fermé\n\nP-au-P, 11 juin 2031 [AlterPresse] --- " + prose + "[jr emb apr 11/06/2031 10:31]", brest, "14:31 to 15:31"},
		{"named by one of three", head + prose, dakar + "\n\n" + prose, "08:31 to 08:31"},
	} {
		ws := []Witness{{ID: "page", Text: n.Text(c.page)}, {ID: "other", Text: n.Text(c.other)}}
		p := readPageTimes(ws, newStoryClocks(ws))[0]
		require.True(t, p.ok(), c.name)
		require.Equal(t, c.want, p.first.Format("15:04")+" to "+p.last.Format("15:04"), c.name)
	}
}

// What an agency tells of a place is told by its clock, in whatever language its name is.
func TestPlacesByTheirNamesElsewhere(t *testing.T) {
	for place, hours := range map[string]int{"saint-denis de la réunion": 4, "nouméa": 11, "pointe-à-pitre": -4, "cayenne": -3, "papeete": -10, "londres": 0, "moscú": 3, "pékin": 8, "cotonou": 1, "la habana": -5, "port-au-prince": -5} {
		east, ok := clockAt(place)(time.Date(2031, 1, 11, 0, 0, 0, 0, time.UTC), false)
		require.True(t, ok, place)
		require.Equal(t, time.Duration(hours)*time.Hour, east, place)
	}
	_, ok := clockAt("saint-denis")(time.Date(2031, 1, 11, 0, 0, 0, 0, time.UTC), false)
	require.False(t, ok, "a town near Paris as well")
}
