package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What a toll has come to is a number of the dead, however far from them it stands.
func TestTollThatRose(t *testing.T) {
	for _, tt := range []struct {
		text string
		n    float64 // 0 for none
	}{
		{"The death toll in the fall of the pier at Morne rose to 23 on Friday evening.", 23},
		{"The death toll from the flood along the river Morne has climbed again to at least 140.", 140},
		{"The number of deaths in the district of Morne stands at 31, the governor said.", 31},
		{"The death toll of the storm over Morne has reached 52, the mayor said.", 52},
		{"Die Zahl der Todesopfer nach dem Einsturz in Morne ist auf 23 gestiegen, sagte der Bürgermeister.", 23},
		{"Die Zahl der Todesopfer des Sturms stieg am Freitag auf mindestens 23, sagte der Bürgermeister.", 23},
		{"Le nombre de morts dans la chute du ponton de Morne s'élève à 23, a dit le maire.", 23},
		{"La cifra de muertos por la caída del muelle de Morne sube a 23, dijo el alcalde.", 23},
		{"Il numero delle vittime del crollo di Morne sale a 23, ha detto il sindaco.", 23},
		{"O número de mortos na queda do cais de Morne sobe para 23, disse o prefeito.", 23},
		{"Het dodental na de storm in Morne is opgelopen tot 23, zei de burgemeester.", 23},
		{"The toll on the bridge at Morne rose to 23 kroner on Friday, the operator said.", 0},
		{"Road deaths in the district of Morne rose to 7 percent of the figure for June.", 0},
		{"After the deaths on the pier the mayor of Morne went to 23 schools.", 0},
		{"The death toll from the fire in the hotel was discussed at 10 on Friday.", 0},
	} {
		f := newStory(t, doc{text: tt.text})
		var got float64
		for _, x := range f.readFigures(0) {
			if x.killed || x.dead > 0 {
				got = x.n
				break
			}
		}
		require.Equal(t, tt.n, got, tt.text)
	}
}
