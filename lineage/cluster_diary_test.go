package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A page that tells of a whole day, one thing after another, names everybody, and so
// it has a good part of the names of any short report. That it credits a paper makes
// no report of that paper its source but the one on what the paper is credited with.
const (
	diary = `The day in Harland: mayors, mills and a visit

In the morning Governor Edda Lorne was at Varn, where Harland has its largest harbour, and told dockers from Kelsing and Torp that the pier would be theirs by winter.
In Mossel the judge Ola Breck fined Ferrant Parcels for leaving vans on the market of Aster, and Ferrant Parcels appealed to the court of Haldur within the hour.
At noon Prince Alvar of Norrvik landed in Solvik with Princess Runa, and crowds from Tornby, Haldur and Brannock lined the road to Castle Esk.
The Kelsing Gazette reported that Piet Osmer, who sold tickets for the Brannock ferry, had kept a second till under the counter, and that the owners of the Brannock ferry knew of it since Easter.
In the evening Inspector Jana Wold searched a boathouse at Port Tesh, and Mikko Rendal of Solvik Rail promised Tornby and Aster new trains by Christmas.
Doctor Hedda Quist of Aster hospital warned Mossel and Harth of a cough that came with the fair, and Minister Tove Sande promised Harland vaccine from Norrvik.
At night the tenor Rasmus Fjeld sang Orfeo in the Opera of Solvik, before Ambassador Lena Strand of Kareva, and the keeper Olle Brandt let Hammarby lose to Nordvik.`
	pier = `Kelsing Gazette
Dockers wait for their pier

Dockers at Varn no longer believe in the pier that Governor Edda Lorne has promised to Harland. The cranes were sold to a yard in Lund in March, the foreman Nils Aber says, and the sheds at Varn are let to a dealer in salt named Ulla Berg. Edda Lorne did not call back. In Kelsing the chamber of trade counts forty ships that went to Ystra and Morby instead, most of them with timber from Falun, and two with ore from Kiruna for the mill of Anders Holm at Skagen.`
	till = `Kelsing Gazette
Ferry clerk kept a second till

The clerk Piet Osmer put the fares of one passenger in nine on the Brannock ferry into a second till under his counter, according to the books of the Brannock ferry for last winter. The owners of the Brannock ferry learned of it at Easter and let Piet Osmer go on.`
)

func TestADiaryOfTheDayIsNoStoryOfThePaperThatItCredits(t *testing.T) {
	require.Empty(t, clusters(t, diary, pier), "it shares a governor, a harbour, a country and a town with another report of that paper")
	require.Equal(t, [][]int{{0, 2}}, clusters(t, diary, pier, till), "and is of the story that it credits the paper with")
}
