package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Outlets that a text has named and calls by what they are, and nouns that look alike.
func TestOutletsAgain(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
		why  string
	}{
		{"The quay was sold, the Boston Herald reported. Jane Roe told the newspaper that she knew.", []string{"the Boston Herald reported|Boston Herald|reported", "told the newspaper|Boston Herald|told"}, "told again"},
		{"The quay was sold, the Boston Herald reported. It had been empty, the paper also said.", []string{"the Boston Herald reported|Boston Herald|reported", "the paper also said|Boston Herald|said"}, "an adverb in between"},
		{"The quay was sold, Bloomberg reported. The price was low, the report added.", []string{"Bloomberg reported|Bloomberg|reported", "the report added|Bloomberg|said"}, "the report of an agency"},
		{"The quay was sold, Bloomberg reported. According to the report, the price was low.", []string{"Bloomberg reported|Bloomberg|reported", "According to the report|Bloomberg|according"}, "by a preposition"},
		{"CNN reported the sale, and so did the Boston Herald. The network said the price was low.", []string{"CNN reported|CNN|reported", "The network said|CNN|said"}, "a network is no newspaper"},
		{"The quay was sold, Reuters reported. The newspaper said the price was low.", []string{"Reuters reported|Reuters|reported"}, "an agency is no newspaper"},
		{"The newspaper said that the price was low.", nil, "none was named"},
		{"Politico had a surprise for the town on Monday: according to the site, the price was low.", []string{"according to the site|Politico|according"}, "named in the sentence without a word of reporting"},
		{"A reader of Politico complained of the dirt. According to the site, the price was low.", nil, "a site of any kind"},
		{"The quay was sold, the Boston Herald reported. The chain told the newspaper group that it would leave.", []string{"the Boston Herald reported|Boston Herald|reported"}, "half of a name"},
		{"The quay was sold, the Boston Herald reported. A spokesman for the newspaper said it would not comment.", []string{"the Boston Herald reported|Boston Herald|reported"}, "who speaks for it"},
		{"The quay was sold, the Boston Herald reported. The newspaper said it would move its office.", []string{"the Boston Herald reported|Boston Herald|reported"}, "of itself"},
		{"The quay was sold, Bloomberg reported. It rained. It rained more. The town met. The report said that the crane had rusted.", []string{"Bloomberg reported|Bloomberg|reported"}, "another report"},
	} {
		require.Equal(t, append([]string{}, c.want...), marksOf(t, "en", c.text, Attribution), "%s: %q", c.why, c.text)
	}
}

// The same in German and Dutch, where verbs stand before their subjects and German nouns
// have capitals, and in Romance languages, where adjectives stand behind.
func TestOutletsAgainAbroad(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"de", "Wie der Spiegel schreibt, ist der Kai verkauft. Die Werft wollte sich gegenüber dem Magazin nicht äußern.", []string{"Der Spiegel", "Der Spiegel"}, "whom it would not tell"},
		{"de", "Wie der Spiegel schreibt, ist der Kai verkauft. Die Kritik gegenüber dem Magazin hält an.", []string{"Der Spiegel"}, "what somebody has towards it"},
		{"de", "Wie der Spiegel schreibt, ist der Kai verkauft. Das Haus gegenüber dem Rathaus steht leer.", []string{"Der Spiegel"}, "a place"},
		{"de", "Der Kai sei verkauft, meldete die «Bild». Der Zeitung zufolge war er leer.", []string{"Bild", "Bild"}, "behind the article"},
		{"de", "Der Kai sei verkauft, meldete die «Bild». Er sei leer gewesen, schrieb das Blatt.", []string{"Bild", "Bild"}, "behind the verb"},
		{"de", "Der Kai sei verkauft, meldete der ORF. «Er war leer», sagte Jan Roth dem Sender.", []string{"ORF", "ORF"}, "told again"},
		{"de", "Der Kai sei verkauft, meldete Reuters. Das sagte Jan Roth der Zeitung.", []string{"Reuters"}, "an agency is no newspaper"},
		{"de", "Der Zeitung zufolge war er leer.", nil, "none was named"},
		{"de", "Der Kai sei verkauft, meldete die «Bild». Der Chefredakteur der Zeitung berichtete von Drohungen.", []string{"Bild"}, "who works for it"},
		{"de", "Der Kai sei verkauft, meldete die «Bild». Sie habe es aus der Zeitung erfahren, sagte Jana Roth.", []string{"Bild"}, "who has read it"},
		{"de", "Der Kai sei verkauft, meldete die «Bild». Eine Frau erzählt, sie habe es aus der Zeitung.", []string{"Bild"}, "and says so"},
		{"nl", "De kade is verkocht, meldt De Telegraaf. Volgens de krant stond die leeg.", []string{"De Telegraaf", "De Telegraaf"}, "by a preposition"},
		{"nl", "De kade is verkocht, meldt De Telegraaf. Ze stond leeg, schrijft de krant.", []string{"De Telegraaf", "De Telegraaf"}, "behind the verb"},
		{"nl", "De kade is verkocht, meldt F1-Insider. Volgens het Duitse medium stond ze leeg.", []string{"F1-Insider", "F1-Insider"}, "of which country it is"},
		{"nl", "De kade is verkocht, meldt RTL Nieuws. Ze stond leeg, meldde de tv-zender.", []string{"RTL Nieuws", "RTL Nieuws"}, "a word with a hyphen"},
		{"nl", "De kade is verkocht, meldt De Telegraaf. Ze kocht de krant op het station.", []string{"De Telegraaf"}, "a thing that is bought"},
		{"fr", "Le quai serait vendu, a rapporté Le Figaro. Le quotidien précise qu'il était vide.", []string{"Le Figaro", "Le Figaro"}, "before the verb"},
		{"fr", "Le quai serait vendu, a rapporté Le Figaro. Il était vide, ajoute le journal.", []string{"Le Figaro", "Le Figaro"}, "behind it"},
		{"fr", "Le quai serait vendu, a rapporté la BBC. La chaîne britannique affirme qu'il était vide.", []string{"BBC", "BBC"}, "of which country it is"},
		{"fr", "Le quai serait vendu, a rapporté l'agence Tass. L'agence indique qu'il était vide.", []string{"TASS", "TASS"}, "the article elided"},
		{"fr", "Le quai serait vendu, a rapporté Le Figaro. « Il était vide », a dit Jeanne Roux au quotidien.", []string{"Le Figaro", "Le Figaro"}, "told again"},
		{"fr", "Le quai serait vendu, a rapporté Le Figaro. La chaîne de magasins annonce qu'elle ferme.", []string{"Le Figaro"}, "a chain of shops"},
		{"fr", "Le quai serait vendu, a rapporté Le Figaro. Elle a acheté le journal à la gare.", []string{"Le Figaro"}, "a thing that is bought"},
		{"fr", "Le quai serait vendu, a rapporté Le Figaro. Un porte-parole du quotidien a indiqué que rien ne change.", []string{"Le Figaro"}, "who speaks for it"},
		{"es", "El muelle fue vendido, informó El País. Estaba vacío, según el periódico.", []string{"El País", "El País"}, "by a preposition"},
		{"es", "El muelle fue vendido, informó El País. Estaba vacío, añadió el rotativo.", []string{"El País", "El País"}, "behind a verb of saying"},
		{"es", "El muelle fue vendido, informó la BBC. La cadena británica aseguró que estaba vacío.", []string{"BBC", "BBC"}, "before one"},
		{"es", "El muelle fue vendido, informó El País. El director del diario afirmó que seguirá.", []string{"El País"}, "who edits it"},
		{"es", "El muelle fue vendido, informó El País. Según el diario deportivo Norte Azul, estaba vacío.", []string{"El País", "Norte Azul"}, "another one"},
		{"es", "El medio señala que estaba vacío.", nil, "none was named"},
		{"it", "Il molo è stato venduto, scrive il Corriere della Sera. Secondo il quotidiano era vuoto.", []string{"Corriere della Sera", "Corriere della Sera"}, "by a preposition"},
		{"it", "Il molo è stato venduto, scrive il Corriere della Sera. L'agenzia immobiliare riporta un calo.", []string{"Corriere della Sera"}, "an agency for houses"},
		{"pt", "O cais foi vendido, noticiou a Folha de S.Paulo. O jornal afirma que estava vazio.", []string{"Folha de S.Paulo", "Folha de S.Paulo"}, "before the verb"},
		{"pt", "O cais foi vendido, noticiou a TV Globo. Estava vazio, informou a emissora.", []string{"TV Globo", "TV Globo"}, "behind it"},
		{"pt", "O cais foi vendido, noticiou a Folha de S.Paulo. Um porta-voz do jornal afirmou que nada muda.", []string{"Folha de S.Paulo"}, "who speaks for it"},
	} {
		require.Equal(t, c.want, sourcesIn(t, c.language, c.text), "%s: %q", c.why, c.text)
	}
}
