package normalize

import "testing"

// Whom an outlet reached on the telephone it asked, in each language's way.
func TestCalledOnTheTelephone(t *testing.T) {
	for _, c := range []struct{ language, source, want string }{
		{"en", "The captain, reached by phone by Reuters, said no.", "reached by phone by Reuters|Reuters|asked"},
		{"fr", "La capitaine, jointe par téléphone par l'AFP, reste au port.", "jointe par téléphone par l'AFP|AFP|asked"},
		{"es", "La capitana, contactada telefónicamente por EFE, sigue en el puerto.", "contactada telefónicamente por EFE|EFE|asked"},
		{"it", "La capitana, raggiunta al telefono dall'ANSA, resta nel porto.", "raggiunta al telefono dall'ANSA|ANSA|asked"},
		{"pt", "A capitã, contatada por telefone pela Lusa, fica no porto.", "contatada por telefone pela Lusa|Lusa|asked"},
	} {
		got := marksOf(t, c.language, c.source, Attribution)
		if len(got) == 0 || got[0] != c.want {
			t.Errorf("%s: %q has %q, want %q first", c.language, c.source, got, c.want)
		}
	}
	checkMarks(t, "es", Attribution, []markCase{
		{"La nave está vacía. Así lo hizo saber el Ministerio de Pesca.", []string{"hizo saber el Ministerio||official"}, "made known"},
		{"Trascendió que la nave está vacía.", []string{"Trascendió que||according"}, "heard"},
		{"No trascendió que hubiera heridos.", nil, "not heard"},
	})
	checkMarks(t, "fr", Version, []markCase{
		{"Une grue tombe\n\n14 Nov. 2030, 23h27 | MAJ : 15 Nov. 2030, 01h27\n\nUne grue du port est tombée.", []string{"MAJ :|updated"}, "as papers shorten it"},
		{"Une grue tombe\n\nMàj. le 14 déc. 2030 à 00:01\n\nUne grue du port est tombée.", []string{"Màj. le|updated"}, "with an accent"},
		{"Une grue tombe\n\nLa maj le dit : une grue du port est tombée.", nil, "no day behind"},
	})
	checkMarks(t, "es", Version, []markCase{
		{"Cae una grúa\n\nAct. 2 de la obra: cae la grúa del puerto.", nil, "an act of a play"},
	})
	checkMarks(t, "pt", Clock, []markCase{
		{"A grua caiu pouco depois da 1h de sexta-feira no porto.", []string{"1h|01:00|hour"}, "one o'clock, and the day"},
		{"A grua fica depois da 1 loja do porto.", nil, "no hour"},
	})
	checkMarks(t, "es", Clock, []markCase{
		{"Eran las 5.15 horas cuando cayó la grúa del puerto.", []string{"las 5.15 horas|05:15|hour"}, "it was a quarter past"},
		{"A las 15,30 horas cayó la grúa del puerto.", []string{"las 15,30 horas|15:30|hour"}, "a comma in the hour"},
		{"El cable sube a las 15,30 coronas.", nil, "a price"},
	})
	checkMarks(t, "fr", Clock, []markCase{
		{"Le port est à 3 heures de route de la ville.", nil, "how far"},
	})
}
