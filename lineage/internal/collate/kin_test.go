package collate

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What the second text changed and the third changed back is counted once, and
// every change is.
func TestTakenBack(t *testing.T) {
	first := "the keeper of the harbour opens the gate at six and closes it after the last boat"
	other := strings.Replace(first, "at six", "before dawn", 1)
	k := NewKin([]string{first, other, first + " of the evening"}, true)
	// "opens the gate at", ... : the runs of three words with "at" or "six" in them.
	back, changed := k.TakenBack([]int{0, 1, 2})
	require.Equal(t, 4, back, "runs that are in the first and the third text alone")
	require.Equal(t, 4+4+4+4+3, changed, "and all that changed, with the three runs at the end")
	back, changed = k.TakenBack([]int{1, 0, 2})
	require.Zero(t, back, "on the path that never turns back")
	require.Equal(t, 4+4+3, changed)
	back, changed = k.TakenBack([]int{1})
	require.Zero(t, back+changed, "one text alone")
}
