package align

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A headline of which a copy keeps three words in four was copied with the article,
// in whatever order; what stands between the two is the page's own.
func TestAHeadlineThatIsNearlyKept(t *testing.T) {
	const head = "Quarry wall collapses above Miller's Lane in Kelderby, 64 households leave"
	n, err := normalize.New(nil)
	require.NoError(t, err)
	al, err := New(nil)
	require.NoError(t, err)
	article := strings.Join(quarry, "\n\n")
	for _, tt := range []struct {
		name, a, b string
		kept       bool
	}{
		{"synonyms", onPage(head+"\n\nBy Ada Norling", article), onPage("Quarry barrier crumbles above Miller's Lane in Kelderby, 64 households flee\n\nPosted 3 May 2029", article), true},
		{"another order", onPage(head+"\n\nBy Ada Norling", article), onPage("Kelderby: 64 households leave Miller's Lane, quarry wall collapses above\n\nPosted 3 May 2029", article), true},
		{"the site's name first", onPage(head+"\n\nBy Ada Norling", article), onPage("Welcome to the Kelderby Post online\n\nQuarry barrier collapses above Miller's Lane in Kelderby, 64 households flee\n\nPosted 3 May 2029", article), true},
		{"a headline of its own", onPage(head+"\n\nBy Ada Norling", article), onPage("64 families evacuated before dawn after a wall falls at the Kelderby quarry\n\nPosted 3 May 2029", article), false},
		{"one author", onPage("A wall falls at dawn\n\nBy Ada Norling and Ilja Brandt of the Kelderby Post", article), onPage("Families leave a lane\n\nby Ada Norling, Ilja Brandt, the Kelderby Post", article), false},
		{"one day", onPage("A wall falls at dawn\n\nPosted 03.05.2029, 10:15:30", article), onPage("Families leave a lane\n\nPosted 03.05.2029, 11:15:30", article), false},
		{"one sentence besides", onPage(head+"\n\nBy Ada Norling", quarry[0], regatta[0]), onPage("Quarry barrier crumbles above Miller's Lane in Kelderby, 64 households flee\n\nPosted 3 May 2029", quarry[0], regatta[1]), false},
	} {
		x, y := n.TextIn(tt.a, "en"), n.TextIn(tt.b, "en")
		ps := al.Passages(x, y)
		require.NotEmpty(t, ps, tt.name)
		if !tt.kept {
			require.Equal(t, quarry[0][:20], x.Quote(ps[0].A)[:20], tt.name)
			continue
		}
		require.Len(t, ps, 2, tt.name)
		require.Equal(t, head, x.Quote(ps[0].A), tt.name)
		require.Contains(t, tt.b, y.Quote(ps[0].B)+"\n\nPosted", tt.name)
		require.Equal(t, article, x.Quote(ps[1].A)+".", tt.name)
	}
}
