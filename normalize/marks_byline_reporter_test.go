package normalize

import "testing"

// Who wrote a story is said with whose reporter that is, in every language; who is anything else of an
// outlet, or of whom prose tells so, has not written it.
func TestBylineWithWhoseReporter(t *testing.T) {
	const portuguese, french = "\nUm apagão deixou muitas casas sem luz na manhã desta terça-feira em Tarna e arredores.", "\nUne panne a privé de courant de nombreuses maisons mardi matin à Tarna et alentour."
	checkMarks(t, "pt", Credit, []markCase{
		{"Luz volta\nMaria Caldas – Repórter da Agência Brasil" + portuguese, []string{"Agência Brasil|Agência Brasil|byline"}, "her name, a dash"},
		{"Luz volta\nMaria Caldas e João Prates – Repórteres da Agência Brasil" + portuguese, []string{"Agência Brasil|Agência Brasil|byline"}, "two"},
		{"Luz volta\nMaria Caldas - Repórter da Agência Brasil - Brasília" + portuguese, []string{"Agência Brasil|Agência Brasil|byline"}, "and from where"},
		{"Luz volta\nPor Maria Caldas, enviada especial da Lusa" + portuguese, []string{"Lusa|Lusa|byline"}, "behind a word for it"},
		{"Luz volta\nMaria Caldas – Leitora da Agência Brasil" + portuguese, nil, "who reads it"},
		{"Luz volta\nMaria Caldas – Repórter da Agência Brasil premiada em Tarna" + portuguese, nil, "of whom is told"},
	})
	checkMarks(t, "fr", Credit, []markCase{
		{"La lumière\nAnne Roc, correspondante de l’AFP" + french, []string{"AFP|AFP|byline"}, "an article between"},
		{"La lumière\nAnne Roc, correspondante de l’AFP, est morte mardi à Tarna à la suite d'une panne de courant.", nil, "prose"},
	})
	checkMarks(t, "es", Credit, []markCase{{"Vuelve la luz\nMarta Caldas, corresponsal de EFE\nUn apagón dejó muchas casas sin luz este martes en Tarna.", []string{"EFE|EFE|byline"}, "Spanish"}})
	checkMarks(t, "it", Credit, []markCase{{"Torna la luce\nMarta Caldi, corrispondente dell’ANSA\nUn guasto ha lasciato molte case senza luce martedì a Tarna.", []string{"ANSA|ANSA|byline"}, "Italian"}})
	checkMarks(t, "nl", Credit, []markCase{{"Het licht\nAnna Roos, correspondent van het ANP\nEen storing liet dinsdagochtend veel huizen in Tarna zonder stroom achter.", []string{"ANP|ANP|byline"}, "Dutch"}})
	checkMarks(t, "pt", Byline, []markCase{{"Luz volta\nMaria Caldas e João Prates – Repórteres da Agência Brasil" + portuguese, []string{"Maria Caldas e João Prates|Maria Caldas e João Prates"}, "their names"}})
}
