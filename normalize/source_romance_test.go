package normalize

import "testing"

// Outlets of the Romance languages whose names are everyday words as well.
func TestRomanceOutlets(t *testing.T) {
	checkMarks(t, "fr", Attribution, []markCase{
		{"Selon La Lettre du Continent, le ministre partira.", []string{"Selon La Lettre du Continent|La Lettre du Continent|according"}, "a newsletter"},
		{"Le revenu des ménages a baissé, et investir leur fait peur, dit le maire.", nil, "what they earn"},
		{"L'Union a voté, et selon l'Union nationale des pêcheurs c'est trop tard.", nil, "a union"},
	})
	checkMarks(t, "es", Attribution, []markCase{
		{"Según Las2orillas, la alcaldesa se irá.", []string{"Según Las2orillas|Las2orillas|according"}, "a site"},
		{"El Caribe es un mar, según dicen, y su acento se reconoce.", nil, "a sea"},
	})
	checkMarks(t, "it", Attribution, []markCase{
		{"Secondo Italia Oggi, il sindaco lascerà.", []string{"Secondo Italia Oggi|Italia Oggi|according"}, "a paper"},
		{"Le iene hanno fame.", nil, "hyenas"},
	})
}
