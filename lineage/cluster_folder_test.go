package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A reporter who was there shares no sentence with those who copied one another, and
// is of their story by whom he writes of. Not so who writes of another matter, of one
// name in common, or of last year.
func TestReportOfTheSameEventIsOfItsStory(t *testing.T) {
	there := "Nobody slept in Kelsing that night, least of all Edda Lorne, its mayor, who counted hoses while engines from Varn stood before what used to be Brannock. Piet Osmer brought soup to them. In Port Tesh a telephone rang at Brannock Holdings, and rang."
	require.Equal(t, [][]int{{0, 1, 2}}, clusters(t, mill1+mill2, mill1+mill3, there))
	require.Equal(t, [][]int{{0, 1}}, clusters(t, mill1+mill2, mill1+mill3, train1+train2+train3), "another matter")
	require.Equal(t, [][]int{{0, 1}}, clusters(t, mill1+mill2, mill1+mill3,
		"Edda Lorne opened the flower show of Tornby, where Anders Tolk won the ribbon for dahlias and Hanne Birk that for leeks, and Jana Wold held the shears."), "the mayor has a life besides")
	require.Empty(t, clusters(t, mill1, there), "two texts that share no words are no story")

	day := func(month time.Month) Interval {
		at := time.Date(2021, month, 4, 8, 0, 0, 0, time.UTC)
		return Interval{at, at}
	}
	for month, want := range map[time.Month][][]int{time.May: {{0, 1, 2}}, time.November: {{0, 1}}} {
		ws := []Witness{{Published: day(time.May)}, {Published: day(time.May)}, {Published: day(month)}}
		require.Equal(t, want, clustersOf(t, ws, mill1+mill2, mill1+mill3, there), "%v", month)
	}
}
