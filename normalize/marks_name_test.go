package normalize

import "testing"

// Names of several words are read whole, from their first word on and back from their last, whatever rule reads them.
func TestNames(t *testing.T) {
	checkMarks(t, "en", Scoop, []markCase{
		{"The French regional paper Le Fanal de l'Estuaire was first to report that it sank.", []string{"The French regional paper Le Fanal de l'Estuaire was first|Le Fanal de l'Estuaire|first reported"}, "words of its language"},
		{"The sale was first reported by trade publication Coopers' Ledger.", []string{"first reported by trade publication Coopers' Ledger|Coopers' Ledger|first reported"}, "a genitive of several"},
	})
	checkMarks(t, "de", Scoop, []markCase{
		{"Darüber hatte zuerst die französische Regionalzeitung Le Fanal de l'Estuaire berichtet.", []string{"Le Fanal de l'Estuaire berichtet|Le Fanal de l'Estuaire|first reported"}, "words of another language, and what it is behind \"zuerst\""},
	})
	checkMarks(t, "fr", Scoop, []markCase{
		{"La ville nie un paiement révélé par la chaîne Canal Sept.", []string{"révélé par la chaîne Canal Sept|Canal Sept|revealed"}, "no month behind another word"},
		{"Le journal d'Henri Roc a révélé la vente.", nil, "whose it is"},
	})
	checkMarks(t, "it", Scoop, []markCase{
		{"Il settimanale L'Ora delle Rive è stato il primo a scrivere della vendita.", []string{"L'Ora delle Rive è stato il primo a scrivere|L'Ora delle Rive|first reported"}, "an article and its small words"},
	})
	checkMarks(t, "en", Attribution, []markCase{
		{"In March the Quay newspaper reported nothing.", nil, "a month is no name"},
	})
}
