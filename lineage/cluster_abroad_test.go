package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/normalize"
)

// A paper's page and what is told of it abroad have a name or two in common, without its accents, and a number.
func TestAPageAndItsEchoAbroad(t *testing.T) {
	const (
		page = `La Vigie

Enquête. Le château d'eau qui empoisonne Marnac

L'eau de Marnac contient depuis 2021 du plomb à des taux trois fois supérieurs à la norme, selon des analyses que La Vigie s'est procurées. Le maire, Gaston Péruchet, était au courant. « On ne voulait pas affoler les gens pour un tuyau », confie-t-il à La Vigie. Au total, 2 340 habitants sont raccordés au château d'eau de la Butte.`
		wire = `PARIS, Oct 12 (Reuters) - The mayor of the French town of Marnac knew for years that its tap water held three times as much lead as the law allows, French newspaper La Vigie reported on Thursday, citing laboratory tests.

"We did not want to frighten people over a pipe," mayor Gaston Peruchet told the newspaper. A spokesman for the health authority said it was testing the water of all 2,340 people served by the tower.`
		brief = `París, 12 oct 2028 (AFP) - El alcalde de la localidad francesa de Marnac sabía desde hacía años que el agua contenía tres veces más plomo de lo permitido, informó el jueves el diario La Vigie. Unos 2.340 habitantes reciben el agua de esa torre, según las autoridades. "Abrimos una investigación", dijo a la AFP la fiscal Odile Ransac.`
		other = `París, 12 oct 2028 (AFP) - El equipo de rugby de la localidad francesa de Marnac jugará el sábado su última final, informó el jueves el diario La Vigie. El club fue fundado en 1921 y tiene 180 socios, según su web. "Nos queda una tarde", dijo a la AFP la presidenta Odile Ransac.`
	)
	require.Equal(t, [][]int{{0, 1}}, clusters(t, page, wire), "a mayor, with an accent and without")
	require.Equal(t, [][]int{{0, 1}}, clusters(t, page, brief), "a town and a number")
	require.Equal(t, [][]int{{0, 1, 2}}, clusters(t, page, wire, brief))
	require.Empty(t, clusters(t, page, other), "the town and the paper, and nothing else")
}

func TestLargeNumbers(t *testing.T) {
	for s, want := range map[string][]string{
		"2 340 habitants, 2,340 people, 2.340 vecinos, 2’340 Personen, 2340 Einwohner": {"2340", "2340", "2340", "2340", "2340"},
		"in 2028, am 12.10.2028, um 12.30 Uhr, 23 of 47":                               nil,
		"1,000 or 500 people, 20.000 Euro":                                             nil,
		"12,345,678 in 1.955 places of 1955":                                           {"12345678", "1955"},
		"3,1415 and 2,34":                                                              {"1415"},
		"":                                                                             nil,
	} {
		require.Equal(t, want, largeNumbers(s), s)
	}
}

func TestPlainNames(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	id := func(word string) uint64 {
		text := n.TextIn("le "+word, "fr")
		return plainNames{}.id(text, text.Words[1])
	}
	require.Equal(t, id("Peruchet"), id("Péruchet"))
	require.Equal(t, id("Gross"), id("Groß"))
	require.NotEqual(t, id("pêche"), id("peche"), "a word that is no name")
	require.NotEqual(t, id("Иван"), id("Иван̆"), "letters that are no Latin keep what stands above them")
}

// Which of an agency's two stories a text in a third language has its facts from is told by them.
func TestFactsOfATextAbroad(t *testing.T) {
	german := doc{id: "german", text: "[dateline|dpa: Tarnby (dpa) -] Die Reederei Elvring verkauft 123 Schiffe an Niko Kalavros. Das sagte Uwe Tonnies [attribution|dpa|told: der dpa]."}
	english := doc{id: "other", text: "[dateline|dpa: Tarnby (dpa) -] The Elvring line sells 123 ships to Niko Kalavros, Uwe Tonnies [attribution|dpa|told: told dpa]. It is the largest sale since 2016, by the Baltic Tonnage Register."}
	french := doc{id: "third", text: "L'armateur Elvring cède 123 navires à Niko Kalavros, a dit Uwe Tonnies [attribution|dpa|told: à l'agence dpa]. C'est la plus grosse vente depuis 2016, selon le Baltic Tonnage [attribution|dpa|reported: cité par dpa]."}
	ders, _, _ := creditLines(newStory(t, german, english, french))
	require.Equal(t, []string{"other facts third"}, ders)
	french.text = "L'armateur Elvring cède 123 navires à Niko Kalavros, a dit Uwe Tonnies [attribution|dpa|told: à l'agence dpa]."
	ders, _, _ = creditLines(newStory(t, german, english, french))
	require.Equal(t, []string{"german facts third"}, ders, "both have it: the first by name")
}

// A text has nothing from an agency's story in another language that has not the people whom it credits the agency with, nor
// from a client's page that left them out.
func TestAnAgencysOtherStoryAbroad(t *testing.T) {
	whole := doc{id: "whole", language: "de", text: "[dateline|AFP: Vardal (AFP) -] Die Firma Holmvik verschwieg den Tod von 412 Robben. Das sagte Signe Rostad vom Institut Fjelltind [attribution|AFP|told: der AFP]."}
	client := doc{id: "client", language: "de", text: "[date|2028-05-30: 30. Mai 2028] [credit|AFP|byline: (AFP)]\n\nDie Firma Holmvik verschwieg den Tod von 412 Robben. Der Kanton prüft die Lieferungen aus Vardal."}
	third := doc{id: "third", language: "fr", text: "[date|2028-05-30: 30 mai 2028]\n\nLa firme Holmvik a caché la mort de 412 phoques de Vardal. « Un scandale », a dit Signe Rostad, de l'institut Fjelltind, [attribution|AFP|told: à l'AFP]."}
	ders, _, _ := creditLines(newStory(t, client, third))
	require.Equal(t, []string{"latent:afp facts third"}, ders, "a client's page without her")
	ders, _, _ = creditLines(newStory(t, client, third, whole))
	require.Contains(t, ders, "whole facts third", "the agency's own story, which has no date")
	whole.text = "[dateline|AFP: Vardal (AFP) -] In Vardal brannte eine Kirche. Der Pfarrer Eilif Brekke sagte [attribution|AFP|told: der AFP], die Firma Holmvik zahle ein Dach."
	ders, _, _ = creditLines(newStory(t, whole, third))
	require.Equal(t, []string{"latent:afp facts third"}, ders, "another story of the day, with two of the names")
}
