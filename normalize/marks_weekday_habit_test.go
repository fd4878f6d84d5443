package normalize

import "testing"

// A day of every week tells nothing of when a text was written.
func TestDaysOfEveryWeek(t *testing.T) {
	for _, c := range []struct{ language, source, want string }{
		{"en", "The quay opens every Monday and closed on Wednesday.", "Wednesday|wednesday"},
		{"de", "Der Kai öffnet jeden Montag und schloss am Mittwoch.", "Mittwoch|wednesday"},
		{"nl", "De kade opent elke maandag en sloot woensdag.", "woensdag|wednesday"},
		{"fr", "Le quai ouvre chaque lundi et tous les mardis, et il a fermé mercredi.", "mercredi|wednesday"},
		{"es", "El muelle abre cada lunes y todos los martes, y cerró el miércoles.", "miércoles|wednesday"},
		{"it", "Il molo apre ogni lunedì e tutti i martedì, e ha chiuso mercoledì.", "mercoledì|wednesday"},
		{"pt", "O cais abre cada segunda-feira e todos os sábados, e fechou na quarta-feira.", "quarta-feira|wednesday"},
	} {
		checkMarks(t, c.language, Date, []markCase{{c.source, []string{c.want}, "a habit"}})
	}
	checkMarks(t, "fr", Date, []markCase{
		{"Une grue tombe\n\nPort - 04 Dec 2016 à 10:22\n\nLa grue est vendue.", []string{"04 Dec 2016|2016-12-04"}, "a page's system counts in English"},
		{"Le quai 4 Dec est vendu. Le club Aug joue.", nil, "no whole date"},
	})
}
