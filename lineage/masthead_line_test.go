package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A line that one house's system prints makes a page that house's, if another text credits it.
func TestLineOfAHouse(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const prose = "The harbour of Tarnby stays shut, the harbour master Jane Roe wrote to the council on Tuesday, since fourteen of its piles are rotten."
	for _, tt := range []struct {
		line, house string
		want        bool
	}{
		{"This article is more than 5 years old", "The Guardian", true},
		{"This article is more than 2 months old.", "The Guardian", true},
		{"The crane is old, and this article is more than 5 years old too", "The Guardian", false},
		{"This article is more than 5 years old", "BBC", false},
		{"The BBC is not responsible for the content of external sites.", "BBC", true},
		{"\"The BBC is not responsible for the content of external sites,\" she said of the film, and of the pages that show it to their readers", "BBC", false},
		{"At such a moment in history The Independent is on the ground when the story is developing.", "The Independent", true},
		{"The Independent is on the quay", "The Independent", false},
		{"https://p.dw.com/p/2abcd", "Deutsche Welle", true},
		{"More of it is at https://p.dw.com/p/2abcd", "Deutsche Welle", false},
		{"This article is more than 5 years old\n\nThe BBC is not responsible for the content of external sites.", "The Guardian", false},
	} {
		w := Witness{ID: "asked", Text: n.Text("Harbour shut\n\n" + tt.line + "\n\n" + prose + "\n\nNobody may land there.")}
		for _, credits := range []bool{true, false} {
			text := "Ferries of Weston\n\nThe harbour of Tarnby is shut. Divers will look at all of its piles before a boat lands there."
			if credits {
				text += " The piles are rotten, according to " + tt.house + "."
			}
			f := newFamily([]Witness{w, {ID: "other", Text: n.Text(text)}}, nil, Cluster{Witnesses: []int{0, 1}})
			require.Equal(t, tt.want && credits, f.isBy(0, tt.house), "%s: by %v", tt.line, f.read(0).by)
		}
	}
}
