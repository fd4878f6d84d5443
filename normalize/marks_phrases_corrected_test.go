package normalize

import "testing"

// An agency that sends a story anew says what is to be read in it, and that the story follows.
func TestCorrectedInWords(t *testing.T) {
	for lang, cases := range map[string][]markCase{
		"fr": {
			{"Une grue tombe\n\nBien lire, au 1er paragraphe, que la grue a trente ans (et non quarante).\n\nVoici une version corrigée:\n\nLa grue est tombée dimanche sur le quai, ont dit les pompiers.", []string{"Bien lire, au 1er|corrected", "Voici une version corrigée:|corrected"}, "both"},
			{"Une grue tombe\n\nBien lire la notice avant de monter, a dit un pompier dimanche sur le quai du port.", nil, "advice"},
		},
		"es": {
			{"Cae una grúa\n\nLéase en el segundo párrafo treinta años y no cuarenta.\n\nLa grúa cayó el domingo en el muelle, dijeron los bomberos.", []string{"Léase en el segundo|corrected"}, "what is to be read"},
			{"Cae una grúa\n\nLéase en el tren, que es donde mejor se lee, dijo un bombero el domingo.", nil, "advice"},
		},
	} {
		checkMarks(t, lang, Version, cases)
	}
}
