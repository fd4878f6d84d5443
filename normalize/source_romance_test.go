package normalize

import "testing"

// Outlets of the Romance languages whose names are everyday words as well.
func TestRomanceOutlets(t *testing.T) {
	checkMarks(t, "fr", Attribution, []markCase{
		{"Selon La Lettre du Continent, le ministre partira.", []string{"Selon La Lettre du Continent|La Lettre du Continent|according"}, "a newsletter"},
		{"Le revenu des ménages a baissé, et investir leur fait peur, dit le maire.", nil, "what they earn"},
		{"Le roi est malade, a déclaré la cour à l'AFP. Le prince est venu, a souligné l'agence de presse officielle du royaume (NPA).", []string{"déclaré la cour à l'AFP|AFP|told"}, "an agency that is not the one named before"},
		{"Le roi est malade, a déclaré la cour à l'AFP. Le prince est venu, a souligné l'agence.", []string{"déclaré la cour à l'AFP|AFP|told", "souligné l'agence|AFP|reported"}, "the one named before"},
		{"L'Union a voté, et selon l'Union nationale des pêcheurs c'est trop tard.", nil, "a union"},
	})
	checkMarks(t, "es", Attribution, []markCase{
		{"Según Las2orillas, la alcaldesa se irá.", []string{"Según Las2orillas|Las2orillas|according"}, "a site"},
		{"El Caribe es un mar, según dicen, y su acento se reconoce.", nil, "a sea"},
	})
	checkMarks(t, "pt", Attribution, []markCase{
		{"Prefeita renunciou, diz jornal\nO presidente da Câmara não quis falar do caso.", nil, "an article below a headline"},
	})
	checkMarks(t, "it", Attribution, []markCase{
		{"Secondo Italia Oggi, il sindaco lascerà.", []string{"Secondo Italia Oggi|Italia Oggi|according"}, "a paper"},
		{"Le iene hanno fame.", nil, "hyenas"},
	})
}
