package normalize

import "testing"

// Who had it first, by either gender and number, and who only came first in something else.
func TestFrenchFirst(t *testing.T) {
	checkMarks(t, "fr", Scoop, []markCase{
		{"La grue est tombée, selon Les Echos, qui ont les premiers révélé l'information.", []string{"Les Echos, qui ont les premiers révélé|Les Echos|first reported"}, "plural"},
		{"Selon Le Monde, qui a révélé l'affaire en premier, la grue est tombée.", []string{"Le Monde, qui a révélé l'affaire en premier|Le Monde|first reported"}, "behind the verb"},
		{"La société a annoncé en premier lieu la fermeture du port, dit Le Monde.", nil, "in the first place"},
		{"La marque est la première à annoncer une hausse, écrit Le Monde lundi.", nil, "a firm"},
	})
}
