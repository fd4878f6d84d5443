package normalize

import "testing"

// A newsletter has scoops as papers do, and only the word for it says that the name behind it is one.
func TestNewsletters(t *testing.T) {
	for lang, cases := range map[string][]markCase{
		"fr": {
			{"Trois comptes manquent, a révélé jeudi la newsletter judiciaire Vert Dragon.", []string{"a révélé jeudi la newsletter judiciaire Vert Dragon|Vert Dragon|revealed"}, "verb first"},
			{"La lettre d'information Vert Dragon a révélé jeudi la vente.", []string{"Vert Dragon a révélé|Vert Dragon|revealed"}, "in three words"},
			{"La lettre spécialisée Afrique Verte a révélé jeudi la vente.", []string{"Afrique Verte a révélé|Afrique Verte|revealed"}, "with what it is about"},
			{"Dans sa lettre d'information, Jean Roc a révélé la vente.", nil, "a mayor's"},
			{"La lettre ouverte de Jean Roc a révélé la vente.", nil, "no newsletter"},
			{"Dans la lettre confidentielle Jean Roc a révélé la vente.", nil, "nor this one"},
		},
		"es": {{"Faltan tres cuentas, reveló el jueves la newsletter Dragón Verde.", []string{"reveló el jueves la newsletter Dragón Verde|Dragón Verde|revealed"}, "verb first"}},
		"it": {{"Mancano tre conti, ha rivelato giovedì la newsletter Drago Verde.", []string{"ha rivelato giovedì la newsletter Drago Verde|Drago Verde|revealed"}, "verb first"}},
		"pt": {{"Faltam três contas, revelou na quinta-feira a newsletter Dragão Verde.", []string{"revelou na quinta-feira a newsletter Dragão Verde|Dragão Verde|revealed"}, "verb first"}},
	} {
		checkMarks(t, lang, Scoop, cases)
	}
	for lang, cases := range map[string][]markCase{
		"en": {{"Three accounts are missing, the newsletter Green Dragon reported on Thursday.", []string{"Green Dragon reported|Green Dragon|reported"}, "name behind the noun"}},
		"de": {{"Drei Konten fehlen, wie der Newsletter Grüner Drache am Donnerstag berichtete.", []string{"Grüner Drache am Donnerstag berichtete|Grüner Drache|reported"}, "name behind the noun"}},
		"nl": {{"Er ontbreken drie rekeningen, meldde de nieuwsbrief Groene Draak donderdag.", []string{"meldde de nieuwsbrief Groene Draak|Groene Draak|reported"}, "verb first"}},
	} {
		checkMarks(t, lang, Attribution, cases)
	}
}

// French and Italian join the article of a paper's name to it.
func TestElidedPaper(t *testing.T) {
	checkMarks(t, "fr", Scoop, []markCase{
		{"Le quotidien L'Aurore a révélé mardi que le pont fermait.", []string{"L'Aurore a révélé|L'Aurore|revealed"}, "a paper of no table"},
		{"Le quotidien L'Aurore du Sud a révélé, dans sa livraison de mardi, que le pont fermait.", []string{"L'Aurore du Sud a révélé|L'Aurore du Sud|revealed"}, "more words, and an aside"},
		{"Le journal d'Henri Roc a révélé la vente.", nil, "whose it is"},
		{"Le journal qu'Anne Roc a révélé lundi est vrai.", nil, "what she revealed"},
	})
	checkMarks(t, "it", Scoop, []markCase{
		{"Il settimanale L'Alba ha rivelato martedì la vendita.", []string{"L'Alba ha rivelato|L'Alba|revealed"}, "a paper of no table"},
	})
}
