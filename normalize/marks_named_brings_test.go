package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// What outlets do with a report besides telling it, and where in them it stands.
func TestNamedBrings(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"en", "Sky News ran a story about the pier on Monday.", []string{"Sky News ran|Sky News|reported"}, "a story that it ran"},
		{"en", "The story that the BBC ran on Monday was long.", []string{"story that the BBC ran|BBC|report"}, "a relative clause"},
		{"en", "It is the race that the BBC ran on Monday. There are stories that Sky News ran into trouble.", nil, "what else it ran"},
		{"en", "The BBC launched an investigation into its presenter and ran a test.", nil, "what is no news of it"},
		{"de", "Der Beitrag, den der NDR am Montag ausstrahlte, war lang. Der Beitrag, den der NDR zahlt, ist hoch.", []string{"Beitrag, den der NDR am Montag ausstrahlte|NDR|report"}, "what it sent and what it pays"},
		{"es", "Se quejó de un reportaje que sacó el canal ATV sobre la grúa.", []string{"reportaje que sacó el canal ATV|ATV (Perú)|report"}, "the verb before it"},
		{"es", "Se quejó de un camión que sacó el canal ATV de la plaza.", nil, "what else it took out"},
		{"it", "L'indiscrezione era stata lanciata dall'agenzia Bloomberg.", []string{"lanciata dall'agenzia Bloomberg|Bloomberg|reported"}, "who set it going"},
		{"it", "La rete era stata lanciata da Bloomberg.", nil, "a network"},
		{"en", "CNN calls Roe a liar, and the Daily Mirror calls the sale a disaster.", []string{"CNN calls|CNN|reported", "the Daily Mirror calls|Daily Mirror|reported"}, "what it calls somebody"},
		{"en", "The BBC calls for a new charter, called off the show and called on Roe to leave.", nil, "small words behind it"},
		{"it", "«Corsa contro il tempo», apre Repubblica. Il sindaco apre Repubblica e legge.", []string{"apre Repubblica|la Repubblica|reported"}, "a headline before it"},
		{"it", "La Stampa apre con la crisi. La Stampa apre una sede.", []string{"La Stampa apre|La Stampa|reported"}, "what it leads with"},
		{"es", "El País deja claro que la grúa se vende. El País deja la plaza.", []string{"El País deja|El País|reported"}, "a verb of little meaning"},
		{"es", "El diario El País anunció en su portada la venta. El diario El País anunció en su sede la venta.", []string{"El diario El País anunció|El País|reported"}, "what it announces on its pages"},
		{"fr", "« La chute » est à la une du Parisien. Le camion du Parisien est bleu.", []string{"à la une du Parisien|Le Parisien|report"}, "a front page"},
		{"fr", "Le journaliste du Monde et sa collègue ont rencontré le maire.", []string{"Le journaliste du Monde et sa collègue ont rencontré|Le Monde|reported"}, "whom its journalists met"},
		{"fr", "Le propriétaire du Monde a rencontré le maire.", nil, "whom its owner met"},
		{"fr", "L'essai est « accablant » (Libération). Le feuilleton « Le Quai » (TF1) est long.", []string{"Libération|Libération|report"}, "a quotation and a programme"},
		{"it", "Il Sole 24 Ore (p. 3) e La Stampa (p. 7) ne fanno un titolo.", []string{"Il Sole 24 Ore|Il Sole 24 Ore|report", "La Stampa|La Stampa|report"}, "its page"},
		{"nl", "RTL Nieuws heeft de notulen in handen. RTL Nieuws heeft een prijs ontvangen.", []string{"RTL Nieuws heeft de notulen in handen|RTL Nieuws|reported"}, "papers that it has"},
		{"nl", "Dat blijkt uit een nota die VRT NWS kon inkijken.", []string{"VRT NWS kon inkijken|VRT|reported"}, "papers that it read"},
		{"pt", "Informa a coluna de Lara Roca, da Folha de S.Paulo. Janta a irmã de Lara Roca, da Folha de S.Paulo.", []string{"Informa a coluna de Lara Roca, da Folha de S.Paulo|Folha de S.Paulo|reported"}, "whose column it is"},
		{"en", "The pier is sold, per the Star. \"It is over\", says the Express.", []string{"per the Star|Star|according", "says the Express|Express|said"}, "everyday names where nothing else is"},
		{"en", "The fee is ten dollars per star. He follows the Star.", nil, "stars"},
		{"en", "The Sunday Telegraph and The Independent quote the mayor.", []string{"The Sunday Telegraph|The Sunday Telegraph|reported", "The Independent quote|The Independent|reported"}, "several"},
		{"en", "She learned of the sale from the Irish Times. She learned from a man at the Irish Times.", []string{"learned of the sale from the Irish Times|The Irish Times|reported"}, "from where somebody learned"},
		{"de", "Das erfuhr sie erst aus der «SZ». Das folgt aus der «SZ».", []string{"erfuhr sie erst aus der «SZ»|Süddeutsche Zeitung|reported"}, "from where, and what follows"},
		{"de", "Er zitiert den Brief, der Bild exklusiv vorliegt. Er malt den Rahmen, der Bild und Glas hält.", []string{"Bild|Bild|seen"}, "a clause without an article"},
		{"de", "„Bild“ (Bezahlangebot) liegt ein Brief von ihr vor. „Bild“ (Bezahlangebot) liegt in Berlin.", []string{"„Bild|Bild|seen"}, "what is told of a paper in brackets"},
		{"de", "Dem Bezirksblatt sagte sie: «Nein.» Dem Boulevardblatt sagte sie nichts, und dem Amtsblatt auch.", []string{"Dem Bezirksblatt sagte|Bezirksblatt|told"}, "a local paper and sorts of papers"},
		{"pt", "Souberam do caso após o jornal americano «The Wall Street Journal» publicar que a doca seria vendida. Saiu após o Globo mudar.", []string{"após o jornal americano «The Wall Street Journal» publicar|The Wall Street Journal|reported"}, "an infinitive with its subject"},
		{"nl", "De Volkskrant meldt de zaak. De krant baseert zich op mails.", []string{"De Volkskrant meldt|de Volkskrant|reported", "De krant baseert|de Volkskrant|reported"}, "the paper at the head of a sentence"},
		{"en", "The ABC's alleged use of the pier was wrong.", nil, "what is its own"},
		{"fr", "La jetée est fermée, nous informe l'AFP. Deux bateaux ont coulé, signale Reuters.", []string{"nous informe l'AFP|AFP|reported", "signale Reuters|Reuters|reported"}, "verbs of informing, turned round"},
		{"fr", "Le maire nous informe que l'AFP était là. Le préfet signale une panne.", []string{"préfet signale||official"}, "who informs is no outlet"},
		{"fr", "Le Figaro parle d'une vente. Le figaro parle d'une coupe. Il part, comme dit Le Figaro.", []string{"Le Figaro parle|Le Figaro|reported", "dit Le Figaro|Le Figaro|reported"}, "its capital makes the name"},
	} {
		assert.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, Attribution), "%s: %q", c.why, c.text)
	}
}
