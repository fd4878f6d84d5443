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

	taxes := "In Harlow the council argued until dawn about what a dog should cost its owner, and Jan Roth left in a rage. Mara Quist counted the votes, eleven to ten, and went home."
	bus := "The number nine bus of Weston has a new driver, Kees Brand, who sings. Old Petra Lund, ninety, rides to Marne and back on Thursdays to hear him."
	crew := "From Port Tesh, Brannock Holdings let it be known that nobody at the Kelsing mill, or what used to be the mill, had been hurt. Mayor Edda Lorne had said so at night. Of the engines from Varn four went home; soup was left, and hoses lay in the yard."
	require.Equal(t, [][]int{{0, 3}}, clusters(t, there, taxes, bus, crew), "two that share nothing but what they tell, among others")
	require.Empty(t, clusters(t, there, taxes, bus, train1+train2))

	day := func(month time.Month) Interval {
		at := time.Date(2021, month, 4, 8, 0, 0, 0, time.UTC)
		return Interval{at, at}
	}
	for month, want := range map[time.Month][][]int{time.May: {{0, 1, 2}}, time.November: {{0, 1}}} {
		ws := []Witness{{Published: day(time.May)}, {Published: day(time.May)}, {Published: day(month)}}
		require.Equal(t, want, clustersOf(t, ws, mill1+mill2, mill1+mill3, there), "%v", month)
	}
}
