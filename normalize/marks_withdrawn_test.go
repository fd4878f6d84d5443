package normalize

import "testing"

// An agency asks its clients not to use what it sent, above that or behind a dateline; what is cancelled
// otherwise is news.
func TestWithdrawn(t *testing.T) {
	for lang, cases := range map[string][]markCase{
		"en": {
			{"KILL: Crane falls in Tarnby\n\nTARNBY (AP) — The Associated Press has withdrawn its story about a crane. The account was false.", []string{"KILL:|withdrawn", "The Associated Press has withdrawn|withdrawn"}, "flag and sentence"},
			{"Kill the lights, says the mayor\n\nTARNBY (AP) — The harbour has withdrawn its bid for a crane, the mayor said on Monday.", nil, "a bid"},
			{"Crane falls in Tarnby\n\nThe mayor says The Associated Press has withdrawn its reporter from the quay.", nil, "within a sentence"},
		},
		"de": {
			{"Kran stürzt um\n\nTarnby (dpa) - Bitte verwenden Sie die Meldung über den Kran nicht. Der Absender war falsch, sagte die Polizei.", []string{"Bitte verwenden Sie die Meldung|withdrawn"}, "behind a dateline"},
			{"Kran stürzt um\n\nTarnby (dpa) - Bitte verwenden Sie die Treppe, stand am Montag auf einem Schild am Hafen.", nil, "a notice in the house"},
		},
		"fr": {
			{"AVIS D'ANNULATION - Une grue tombe\n\nTarnou, 8 nov 2031 (AFP) - Prière d'annuler la dépêche intitulée \"Une grue tombe\". Le message du port était faux.", []string{"AVIS D'ANNULATION -|withdrawn", "Prière d'annuler|withdrawn"}, "flag and sentence"},
			{"Annulation du concert : le maire s'explique\n\nTarnou, 8 nov 2031 (AFP) - Le maire a annulé lundi le concert prévu sur le port.", nil, "a concert"},
		},
		"es": {
			{"(ANULACIÓN) Rogamos anulen la noticia sobre la grúa\n\nTarnobal, 8 nov (EFE).- Rogamos a los señores abonados que anulen la información titulada \"Cae una grúa\", ya que era falsa.", []string{"(ANULACIÓN)|withdrawn", "Rogamos anulen|withdrawn", "Rogamos a los señores abonados que anulen|withdrawn"}, "flag and sentences"},
			{"Piden la anulación de la multa\n\nTarnobal, 8 nov (EFE).- Los vecinos piden que anulen la multa, dijo el alcalde el lunes.", nil, "a fine"},
		},
		"it": {
			{"ANNULLAMENTO - Cade una gru\n\nTarnovo, 8 nov. (Adnkronos) - Si prega di annullare la notizia dal titolo 'Cade una gru', trasmessa per errore.", []string{"ANNULLAMENTO -|withdrawn", "Si prega di annullare|withdrawn"}, "flag and sentence"},
		},
		"pt": {
			{"ANULAÇÃO - Cai uma grua\n\nTarnovas, 8 nov 2031 (Lusa) - Pedimos que anulem a notícia com o título \"Cai uma grua\", por ser falsa a mensagem do porto.", []string{"ANULAÇÃO -|withdrawn", "Pedimos que anulem|withdrawn"}, "flag and sentence"},
		},
		"nl": {
			{"INGETROKKEN: Kraan valt om\n\nTARNWIJK (ANP) - Gelieve dit bericht niet te gebruiken, zei de haven maandag tegen de redacties.", []string{"INGETROKKEN:|withdrawn", "Gelieve dit bericht niet te gebruiken|withdrawn"}, "flag and sentence"},
		},
	} {
		checkMarks(t, lang, Version, cases)
	}
}
