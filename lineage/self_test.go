package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// By whom a page is that names itself only in passing.
func TestReadSelves(t *testing.T) {
	const other = "The harbour office said that the pier would stay shut until the divers had looked at all of its posts."
	for _, tt := range []struct {
		name string
		docs []doc // the first is asked
		by   string
		want bool
	}{
		{"as its readers know it", []doc{{text: flood + " She [attribution|Gazette|told: told the Gazette] so."}}, "Gazette", true},
		{"by its full name, as others cite it", []doc{{text: flood + " She [attribution|Tarnby Gazette|told: told the Tarnby Gazette] so."}}, "Tarnby Gazette", false},
		{"a paper that every reader knows", []doc{{text: flood + " She [attribution|The Guardian|told: told the Guardian] so."}}, "The Guardian", false},
		{"a station, which goes by its letters everywhere", []doc{{text: flood + " She [attribution|WRLT|told: told WRLT] so."}}, "WRLT", false},
		{"it reports what another reported", []doc{{text: flood + " As [attribution|Gazette|reported: the Gazette reported], it rained."}}, "Gazette", false},
		{"by its own findings", []doc{{text: flood + " Nach [attribution|Der Spiegel|report: SPIEGEL-Informationen] war es so."}}, "Der Spiegel", true},
		{"by another's findings", []doc{{text: flood + " Laut [attribution|Der Spiegel|report: SPIEGEL-Informationen] war es so."}}, "Der Spiegel", false},
		{"its outlet is known", []doc{{source: "The Echo", text: flood + " She [attribution|Gazette|told: told the Gazette] so."}}, "Gazette", false},
		{"what it copied with the rest", []doc{
			{text: flood + " She [attribution|Gazette|told: told the Gazette] so on the bridge."},
			{text: flood + " She [attribution|Gazette|told: told the Gazette] so on the bridge."}}, "Gazette", false},
		{"it says where it appeared first", []doc{{text: flood + "\n\n[credit|Tarnby Post|republished: First published by the Tarnby Post]"}}, "Tarnby Post", true},
		{"another is by where it appeared first", []doc{
			{text: flood + "\n\n[credit|Tarnby Post|republished: First published by the Tarnby Post]"},
			{source: "Tarnby Post", text: other}}, "Tarnby Post", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for i := range tt.docs {
				tt.docs[i].id = string(rune('a' + i))
			}
			require.Equal(t, tt.want, newStory(t, tt.docs...).isBy(0, tt.by))
		})
	}
}
