package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The least of a set stands for it, whatever the order in which its numbers came together.
func TestGroups(t *testing.T) {
	g := newGroups(6)
	g.join(5, 4)
	g.join(4, 1)
	g.join(3, 0)
	require.Equal(t, 1, g.find(5))
	require.Equal(t, [][]int{{0, 3}, {1, 4, 5}, {2}, nil, nil, nil}, g.sets())
	require.Equal(t, 3, g.largest())
	require.Zero(t, newGroups(0).largest())
}
