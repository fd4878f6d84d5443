package normalize

import "testing"

// How readers leave a letter is said to them by its house alone, in their own language's way; a story may say
// that somebody left one.
func TestLeavingALetter(t *testing.T) {
	for _, c := range []struct{ language, source, sort string }{
		{"fr", "Le Port utilise votre adresse e-mail afin de vous envoyer la lettre du quai. Vous pouvez vous désinscrire à tout moment.", furnitureNewsletter},
		{"fr", "Chaque jour, notre rédaction vous réserve le meilleur du quai.", furnitureNewsletter},
		{"es", "Puedes darte de baja en cualquier momento desde cada envío.", furnitureNewsletter},
		{"it", "Se hai scelto di non accettare i cookie, puoi aderire a un abbonamento del porto.", furnitureCookie},
	} {
		text := "Ría\n\nA.\n\n" + c.source
		checkMarks(t, c.language, Furniture, []markCase{{text, []string{c.source + "|" + c.sort}, "a house's"}})
	}
	checkMarks(t, "fr", Furniture, []markCase{
		{"Une grue tombe\n\nLa capitaine s'est désinscrite de la lettre du port à la fin de l'année dernière.", nil, "somebody's"},
		{"Une grue tombe\n\nLa rédaction du port réserve le meilleur quai aux marins depuis deux ans déjà.", nil, "a quay"},
	})
	checkMarks(t, "it", Furniture, []markCase{
		{"Cade una gru\n\nIl porto ha scelto di non accettare la gru vecchia, e la città ha detto di no anche lei.", nil, "a crane"},
	})
}
