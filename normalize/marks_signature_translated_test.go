package normalize

import "testing"

// What a house translated of an agency's copy is the agency's text, and says so at its end.
func TestTranslatedText(t *testing.T) {
	const french = "Le pont d'Harlès est fermé\n\nLe conseil a décidé mercredi de fermer le pont pendant un mois, a dit la mairie.\n\n%s"
	const english = "Bridge closed\n\nThe council closed the bridge on Wednesday for a month, a spokesman said.\n\n%s"
	for _, c := range []struct {
		language, page, line string
		want                 []string
		why                  string
	}{
		{"fr", french, "Texte de The Associated Press traduit par La Presse Canadienne", []string{"Texte de The Associated Press traduit par La Presse Canadienne|Associated Press|line"}, "two agencies"},
		{"fr", french, "Dépêche Reuters traduite par nos soins", []string{"Dépêche Reuters traduite par nos soins|Reuters|line"}, "the page's own translation"},
		{"es", "Cierran el puente\n\nEl concejo decidió el miércoles cerrar el puente durante un mes, según dijo su alcalde.\n\n%s", "Texto de la agencia Reuters, traducido por La Voz de Alcorta", []string{"Texto de la agencia Reuters, traducido por La Voz de Alcorta|Reuters|line"}, "Spanish"},
		{"en", english, "(Story by Agence France-Presse, translated by the Harlow Mail)", []string{"(Story by Agence France-Presse, translated by the Harlow Mail)|AFP|line"}, "English"},
		{"de", "Brücke gesperrt\n\nDer Rat hat am Mittwoch beschlossen, die Brücke für einen Monat zu sperren, wie er mitteilte.\n\n%s", "Text der dpa, übersetzt von Jan Roth", []string{"Text der dpa, übersetzt von Jan Roth|dpa|line"}, "German"},
		{"fr", french, "Texte de Jeanne Roc traduit par l'AFP", nil, "an author, whom the agency translated"},
		{"fr", french, "Le texte de l'accord, traduit par l'AFP, tient en deux pages.", nil, "prose"},
		{"en", english, "The story of Reuters was told by many.", nil, "nothing translated"},
	} {
		checkMarks(t, c.language, Credit, []markCase{{sprintLine(c.page, c.line), c.want, c.why}})
	}
}
