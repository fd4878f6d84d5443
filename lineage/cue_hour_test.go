package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A page that tells of a statement which was made after another was put up is the later.
func TestToldLater(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	al, err := align.New(nil)
	require.NoError(t, err)
	const shared = "Nach dem Brand im Hafen von Tarnby sind zwei Kräne eingestürzt, und elf Menschen wurden ins Krankenhaus gebracht."
	early, late := n.TextIn(shared, "de"), n.TextIn(shared+" Ein Mensch ist tot, teilte die Polizei am Donnerstagabend mit.", "de")
	pairs := []Pair{{A: 0, B: 1, Passages: al.Passages(early, late)}}
	for hour, later := range map[int]bool{9: true, 21: false} {
		at := time.Date(2031, time.March, 27, hour, 35, 0, 0, time.UTC)
		f := newFamily([]Witness{{ID: "early", Text: early, Published: Interval{at, at}}, {ID: "late", Text: late}}, pairs, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
		require.Equal(t, later, len(toldLater(f, 0, 1, f.passages(0, 1))) == 1, at)
		require.Empty(t, toldLater(f, 1, 0, f.passages(1, 0)), at)
	}
}
