package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A house in a headline is whose report the story tells if its top says so, and otherwise whose page it is.
func TestHouseInAHeadline(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const (
		bare     = "The harbour of Tarnby is to be sold within months, and the master of its ferries has signed for a new berth in Weston already."
		reported = "The harbour of Tarnby is to be sold within months, the Tarnby Herald reported on Tuesday, and the master of its ferries has a new berth in Weston already."
		remind   = "The master of the harbour of Tarnby has gone, two days after the Tarnby Herald reported that his harbour is to be sold within months to a house in Weston."
		knows    = "The harbour of Tarnby is to be sold within months, the Tarnby Herald has learned, and the master of its ferries has signed for a new berth in Weston already."
		german   = "Der Hafen von Tarnby soll noch vor dem Winter verkauft werden, berichtete die „Tarnbyer Zeitung“ am Dienstag, und für die Fähren ist schon ein Liegeplatz in Weston gemietet."
	)
	for _, tt := range []struct {
		title, text, house string
		want               bool
	}{
		{"Harbour of Tarnby to be sold - Tarnby Herald", bare, "Tarnby Herald", true},
		{"Harbour of Tarnby to be sold - Tarnby Herald", reported, "Tarnby Herald", false},
		{"Harbour of Tarnby to be sold – Tarnby Herald", reported, "Tarnby Herald", false},
		{"Harbour of Tarnby to be sold | Tarnby Herald", reported, "Tarnby Herald", true},
		{"Harbour master gone - Tarnby Herald", remind, "Tarnby Herald", true},
		{"Harbour of Tarnby to be sold - Tarnby Herald", knows, "Tarnby Herald", true},
		{"Tarnby Herald", reported, "Tarnby Herald", true},
		{"Tarnbyer Zeitung - Hafen steht zum Verkauf", german, "Tarnbyer Zeitung", false},
	} {
		for _, inText := range []bool{false, true} {
			w := Witness{ID: "asked", Title: tt.title, Text: n.Text(tt.text + "\n\nNobody there would say how much.")}
			if inText {
				if tt.want {
					continue // the line of a page says less than its title
				}
				w = Witness{ID: "asked", Text: n.Text(tt.title + "\n\n" + tt.text + "\n\nNobody there would say how much.")}
			}
			other := Witness{ID: "other", Text: n.Text("Ferries of Weston\n\nThe harbour of Tarnby is for sale, the Tarnby Herald reported, wie die „Tarnbyer Zeitung“ berichtete. Divers will look at all of its piles before a buyer does.")}
			f := newFamily([]Witness{w, other}, nil, Cluster{Witnesses: []int{0, 1}})
			require.Equal(t, tt.want, f.isBy(0, tt.house), "%s\n%s\nby %v", tt.title, tt.text, f.read(0).by)
		}
	}
}
