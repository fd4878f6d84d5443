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

// Who was there has mostly names of his own: that he speaks of those that a whole story is
// about tells it all the same. Not so who writes on another matter in the same town, nor on
// the same sort of matter elsewhere.
func TestReportWithNamesOfItsOwnIsOfTheStory(t *testing.T) {
	story := []string{mill1 + mill2, mill1 + mill3, mill1 + mill2 + mill3}
	with := func(text string) [][]int { return clusters(t, append(story[:3:3], text)...) }
	require.Equal(t, [][]int{{0, 1, 2, 3}}, with("Above the counter of the bakery in Kelsing hangs a picture of the paper mill. The night the roof had fallen in, says Olga Brenn, who bakes there with Timo Aske and Runa Feld, engines stood on both sides of the gate. The old Brannock chimney stands yet, and Mayor Lorne wants it kept. Her neighbour Sten Falk does not. His sons Aage and Rolf played there with Bo Hjelm and Liv Moen, when Ansgar Dahl was the watchman."),
		"a report of its own")
	require.Equal(t, [][]int{{0, 1, 2}}, with("The choir of Kelsing sings on Sunday, says Olga Brenn, who leads it with Timo Aske and Runa Feld. The Brannock hall is sold out, and Mayor Lorne will sit in the first row. Her neighbour Sten Falk stays at home with a cold."),
		"another matter in the same town")
	require.Equal(t, [][]int{{0, 1, 2}}, with("In Tornby it was a paper mill as well that burned, on a Tuesday like this one. The engines arrived when no roof was left, says Olga Brenn, who wrote a book on that fire with Timo Aske and Runa Feld. Nobody in Kelsing has read it. The watchman, Sten Falk, smelled solvent at night."),
		"a fire elsewhere")
}
