package wiregen_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/wiregen"
)

func ExampleNewHistory() {
	h := wiregen.NewHistory(wiregen.Policy, 4)
	for _, e := range h.Edges()[:3] {
		a, b := h.Documents[e[0]], h.Documents[e[1]]
		fmt.Printf("version %s was changed into %s by %s\n", a.ID, b.ID, b.Published[:10])
	}
	// Output:
	// version 1 was changed into 2 by 2007-09-22
	// version 2 was changed into 3 by 2008-06-30
	// version 3 was changed into 4 by 2008-07-10
}

var worlds = []wiregen.World{wiregen.Prose, wiregen.Encyclopedia, wiregen.Policy, wiregen.Manuscript}

func TestHistoryIsPure(t *testing.T) {
	for _, w := range worlds {
		require.Equal(t, wiregen.NewHistory(w, 7), wiregen.NewHistory(w, 7), "%s", w)
		require.NotEqual(t, wiregen.NewHistory(w, 7), wiregen.NewHistory(w, 8), "%s", w)
	}
}

// Parents come before their children, and a document is there once.
func TestHistoryIsInOrder(t *testing.T) {
	for _, w := range worlds {
		for seed := range uint64(5) {
			h := wiregen.NewHistory(w, seed)
			require.Len(t, h.Of, len(h.Documents))
			seen := map[string]bool{}
			for i, d := range h.Documents {
				require.False(t, seen[d.Body], "%s %d: version %s is a second copy", w, seed, d.ID)
				seen[d.Body] = true
				require.Equal(t, d.ID, fmt.Sprint(h.Of[i]+1))
				for _, p := range h.Parents[h.Of[i]] {
					require.Less(t, p, h.Of[i], "%s %d", w, seed)
				}
			}
		}
	}
}

// How often the later of two linked versions is the longer one tells worlds
// apart.
func TestHabitsOfWorlds(t *testing.T) {
	for w, want := range map[wiregen.World][2]float64{
		wiregen.Prose: {.55, .72}, wiregen.Encyclopedia: {.7, .88}, wiregen.Policy: {.53, .72}, wiregen.Manuscript: {.2, .5},
	} {
		longer, all := 0, 0
		for seed := range uint64(12) {
			h := wiregen.NewHistory(w, seed)
			for _, e := range h.Edges() {
				a, b := len(strings.Fields(h.Documents[e[0]].Body)), len(strings.Fields(h.Documents[e[1]].Body))
				if a != b {
					all++
				}
				if b > a {
					longer++
				}
			}
		}
		share := float64(longer) / float64(all)
		t.Logf("%s: the later of two is longer in %.2f of %d", w, share, all)
		require.Greater(t, share, want[0], "%s", w)
		require.Less(t, share, want[1], "%s", w)
	}
}
