package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// How surely a path is walked from its beginning: growth says little where there is little
// of it, and is outvoted by what the texts name.
func TestHeading(t *testing.T) {
	longer := arleGuide + " Dogs travel free of charge, and wait on the quay until they are called."
	v := newVersions(versionsOf(t, arleGuide, longer, longer+" So do bicycles."), []int{0, 1, 2})
	step := func(growth, others float64) float64 {
		grown := cue{Evidence: Evidence{Signal: "growth", Weight: growth}, school: growthSchool}
		told := cue{Evidence: Evidence{Signal: sigCounted.name, Weight: others}, school: mutationSchool}
		return v.heading([]int{0, 1, 2}, map[[2]int][]cue{{0, 1}: {grown}, {1, 2}: {told}})
	}
	require.InDelta(t, .5, step(0, 0), .01, "nothing says anything")
	require.Less(t, step(.3, 0), .65, "it hardly grows")
	require.Greater(t, step(2.5, 0), .95, "it grows much")
	require.InDelta(t, .5, step(-2, .8), .01, "a figure went up while it shrank")
	require.Greater(t, step(-1, 4), .9, "versions were counted up while it shrank")
	require.Less(t, step(2, -2), step(2, 0), "versions were counted down while it grew")
}

// A guide that is shortened again and again, and names later versions each time, is
// not taken for one that grew.
func TestAGuideThatShrinks(t *testing.T) {
	first := arleGuide + " Dogs travel free of charge, and wait on the quay until they are called. Bicycles are lashed to the rail on the lee side. " +
		"Whoever comes late for the last crossing rings the bell three times and waits for the lantern."
	second := strings.NewReplacer("Norrvik 1.9", "Norrvik 1.10", " Bicycles are lashed to the rail on the lee side.", "", "http:", "https:").Replace(first)
	third := strings.NewReplacer("Norrvik 1.10", "Norrvik 2.0", " Dogs travel free of charge, and wait on the quay until they are called.", "").Replace(second)
	f := versionsOf(t, third, first, second)
	ls, err := f.links(t.Context())
	require.NoError(t, err)
	got := map[[2]int]bool{}
	for _, l := range ls {
		require.True(t, l.directed, "%s and %s", f.name(l.from), f.name(l.to))
		got[[2]int{l.from, l.to}] = true
	}
	require.Equal(t, map[[2]int]bool{{1, 2}: true, {2, 0}: true}, got)
}
