package normalize

import "testing"

// What forms for an address say stands below stories in every language; articles speak of consent and of mail, too.
func TestFormsForAddresses(t *testing.T) {
	for _, c := range []struct{ lang, story, line, prose string }{
		{"en", "Three cranes fell into the harbour on Monday, the captain said, who waits for a report.", "By signing up, you agree to receive emails from Harlow Media and its partners, and can leave whenever you like.", "By signing the lease, the council agreed to pay for the cranes, the captain said on Monday."},
		{"de", "Drei Kräne fielen am Montag in den Hafen, sagte die Kapitänin, die auf einen Bericht wartet.", "Mit meiner Anmeldung akzeptiere ich die Bedingungen des Verlags Harlow und seiner Partner.", "Mit der Anmeldung des Hafens beim Amt begann am Montag das Verfahren, sagte die Kapitänin."},
		{"fr", "Trois grues sont tombées lundi dans le port, a dit la capitaine, qui attend un rapport.", "En m'abonnant, j'accepte de recevoir des courriels de Harlow Média et de ses sociétés.", "En m'abonnant au port, dit Jeanne Roc, j'ai perdu mes amis et gagné une grue."},
		{"es", "Tres grúas cayeron el lunes en el puerto, dijo la capitana, que espera un informe.", "Acepto recibir comunicaciones de Alcorta Medios y de sus empresas por correo.", "Acepto recibir a los vecinos en el puerto cuando quieran venir, dijo la capitana."},
		{"it", "Tre gru sono cadute lunedì nel porto, ha detto la capitana, che aspetta un rapporto.", "Iscrivendomi accetto di ricevere messaggi da Harlow Media e dalle sue società.", "Iscrivendosi al porto la capitana ha accettato le regole della città, ha detto il sindaco."},
		{"pt", "Três guindastes caíram na segunda-feira no porto, disse a capitã, que espera um relatório.", "Este site é protegido por reCAPTCHA e aplicam-se a política de privacidade e os termos.", "Este porto é protegido por um muro velho e aplicam-se as regras da cidade, disse a capitã."},
		{"nl", "Drie kranen vielen maandag in de haven, zei de kapitein, die op een rapport wacht.", "Deze site wordt beschermd door reCAPTCHA en het privacybeleid is van toepassing.", "Deze site wordt beschermd door een oude muur en de wetten van de stad, zei de kapitein."},
	} {
		checkMarks(t, c.lang, Furniture, []markCase{
			{c.story + "\n\n" + c.story + "\n\n" + c.line, []string{c.line + "|prompt"}, "a form"},
			{c.story + "\n\n" + c.prose + "\n\n" + c.story + " Er.", nil, "a sentence"},
		})
	}
}

// Headings of teasers are no authors.
func TestHeadingsAreNobody(t *testing.T) {
	const es, pt = "La capitana decretó el lunes el cierre del puerto por la tormenta, informó el ayuntamiento de Alcorta.\n\n", "A capitã fechou na segunda-feira o porto por causa da tempestade, informou a prefeitura.\n\n"
	checkMarks(t, "es", Byline, []markCase{{es + es + "En Portada\n\nLa grúa vuelve al puerto", nil, "the front page"}})
	checkMarks(t, "pt", Byline, []markCase{{pt + pt + "Artigos Recentes", nil, "articles"}})
	checkMarks(t, "fr", Furniture, []markCase{
		{"Une grue est tombée lundi dans le port, a dit la capitaine.\nElle attend un rapport, a-t-elle dit lundi.\nAutres articles\n-\nLa grue revient au port\n-\nLe port rouvre mardi", []string{"Autres articles|teaser", "-|footer", "La grue revient au port|teaser", "-|footer", "Le port rouvre mardi|teaser"}, "titles between signs"},
	})
}
