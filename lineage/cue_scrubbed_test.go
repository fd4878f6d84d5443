package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Papers have an agency's name above its story or behind the place in it, as their house
// has it.
func TestTheAgencyAboveItsStory(t *testing.T) {
	const story = "The pier at Morne gave way on Monday with some thirty people on it, and boats looked for the missing along the reef until it was dark.\n\nThe owner of the pier said that it had been inspected in May, and that nobody had found a fault in it."
	for _, c := range []struct {
		name, a, b string
		scrubbed   int
	}{
		{"two papers", "Pier gives way\n\nMORNE (AP) — " + story, "Pier gives way at Morne\n\nBy The Associated Press\n\nMORNE — " + story, 0},
		{"a page without the place", "Pier gives way\n\nMORNE (AP) — " + story, "Pier gives way at Morne\n\nBy The Associated Press\n\n" + story, 1},
		{"nobody credited", "Pier gives way\n\nMORNE (AP) — " + story, "Pier gives way at Morne\n\nMORNE — " + story, 1},
	} {
		ws, pairs := witnesses(t, []string{c.a, c.b})
		f := newFamily(ws, pairs, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
		require.Len(t, scrubbed(f, 0, 1, f.passages(0, 1)), c.scrubbed, c.name)
	}
}
