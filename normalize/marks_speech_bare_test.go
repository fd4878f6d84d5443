package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Who is left out, speaks of himself, to the reporter, or rejects what is said of him, and a paper that says so by itself, in
// Romance languages; and what the same words are besides.
func TestSpeakersBare(t *testing.T) {
	for _, c := range []struct {
		language, source string
		want             []string
		why              string
	}{
		{"es", "Detalló que los heridos son dos. Además, precisó que la grúa era vieja. Ha añadido que se cierra el muelle.", []string{"Detalló", "precisó", "Ha añadido"}, "the speaker was named before"},
		{"es", "Llegó tarde y añadió que la grúa era vieja.", []string{"añadió"}, "behind another verb"},
		{"es", "Le indicó que la grúa era vieja.", []string{"indicó"}, "to whom it was said"},
		{"pt", "Acrescentou que os feridos são dois. Destacaram que o guindaste era velho.", []string{"Acrescentou", "Destacaram"}, "Portuguese"},
		{"it", "Ha aggiunto che i feriti sono due.", []string{"Ha aggiunto"}, "Italian"},
		{"es", "Recuerda que puedes venir al muelle. Destaca que es gratis.", nil, "an order to the reader"},
		{"es", "No precisó que fuera vieja. Se confirmó que era vieja. Eso fue lo que confirmó que era tarde.", nil, "nobody says it"},

		{"fr", "Le port a déclaré avoir fermé le quai. La ville dit ne pas avoir été prévenue.", []string{"Le port a déclaré", "La ville dit"}, "of itself"},
		{"fr", "Contactée, la capitainerie confirme avoir fermé le quai.", []string{"la capitainerie confirme"}, "the present"},
		{"es", "El alcalde reconoció haber cobrado. Negó haber visto la grúa.", []string{"El alcalde reconoció", "Negó"}, "Spanish, with and without its subject"},
		{"it", "Il sindaco ha ammesso di non aver visto la gru.", []string{"Il sindaco ha ammesso"}, "Italian"},
		{"pt", "O prefeito confirmou ter visto o guindaste.", []string{"O prefeito confirmou"}, "Portuguese"},
		{"fr", "Le port a déclaré forfait. La ville a déclaré la guerre aux rats.", nil, "what is done by being declared"},

		{"fr", "« Le quai est fermé », nous confie une passante. « Il le restera », nous a expliqué Anne Vial.", []string{"nous confie une passante", "nous a expliqué Anne Vial"}, "to the reporter"},
		{"es", "«El muelle se cierra», nos cuenta la capitana.", []string{"nos cuenta la capitana"}, "Spanish"},
		{"it", "«Il molo chiude», ci spiega la capitana.", []string{"ci spiega la capitana"}, "Italian"},
		{"fr", "Le quai, où nous confie son sac une passante, est fermé.", nil, "no quotation"},
		{"fr", "« Le quai est fermé », est-il indiqué dans le rapport. « Il le restera », est-il ajouté.", []string{"est-il indiqué dans le rapport", "est-il ajouté"}, "a paper says so"},
		{"fr", "Ce remède est-il indiqué dans ce cas ? Est-il précisé quand ?", nil, "questions"},

		{"fr", "La ville dément toute fermeture. Le port réfute ces accusations.", []string{"La ville dément", "Le port réfute"}, "what is said of them"},
		{"es", "El alcalde desmintió rotundamente esas acusaciones.", []string{"El alcalde desmintió"}, "Spanish"},
		{"it", "Il sindaco smentisce ogni coinvolgimento.", []string{"Il sindaco smentisce"}, "Italian"},
		{"pt", "O prefeito nega qualquer irregularidade.", []string{"O prefeito nega"}, "Portuguese"},
		{"es", "La aduana niega la entrada a los barcos. El portero negó el gol al delantero.", nil, "what is no claim"},
		{"fr", "Le joueur conteste le ballon au gardien.", nil, "a ball"},

		{"es", "El muelle se cierra, según recoge el informe. La grúa cae, según se indica en el acta.", []string{"según recoge el informe", "según se indica en el acta"}, "where it stands"},
		{"es", "«El muelle se cierra», planteó la capitana.", []string{"planteó la capitana"}, "behind a quotation"},
		{"es", "La capitana planteó un cierre del muelle.", nil, "no quotation"},
		{"es", "«Hay dos heridos, que ya salieron», indicó Ruiz durante la visita.", []string{"indicó Ruiz"}, "a comma within what is said"},
		{"fr", "« Deux grues, qui étaient vieilles, sont tombées », a indiqué Anne Vial lors de sa visite.", []string{"a indiqué Anne Vial"}, "French"},
	} {
		require.Equal(t, c.want, speakersIn(t, c.language, c.source), "%s: %s", c.why, c.source)
	}
}
