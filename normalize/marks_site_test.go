package normalize

import "testing"

// A newsroom may go by its address: told by the noun before it or by what newsrooms alone do. Shops, banks and
// agents go by theirs as well, and announce and report.
func TestNewsroomsThatGoByTheirAddresses(t *testing.T) {
	for lang, cases := range map[string][]markCase{
		"fr": {
			{"Le média en ligne luxembourgeois Fanal.lu avait éventé l'affaire mardi soir.", []string{"Fanal.lu avait éventé l'affaire|Fanal.lu|revealed"}, "a noun with more behind it"},
			{"Fanal.lu avait ébruité le scandale mardi soir.", []string{"Fanal.lu avait ébruité le scandale|Fanal.lu|revealed"}, "what newsrooms do"},
			{"L'élu est parti à la suite de révélations du site d'information Fanal.lu.", []string{"révélations du site d'information Fanal.lu|Fanal.lu|revealed"}, "the land's own ending"},
			{"Selon le site d'information Fanal.ht, le pont est fermé.", []string{"Selon le site d'information Fanal.ht|Fanal.ht|according"}, "another land's"},
			{"Troquons.fr a annoncé la suppression de deux postes.", nil, "a shop"},
			{"Troquons.fr a révélé ses nouveaux tarifs.", nil, "a shop's own news"},
			{"Le site de vente en ligne Troquons.fr a annoncé une faille.", nil, "a shop with its noun"},
			{"Le site de rencontres Troquons.fr a révélé une faille.", nil, "what brings people together"},
			{"Il a lâché l'affaire mardi soir.", nil, "who lets go"},
		},
		"es": {
			{"El portal Farallon.com reveló el caso.", []string{"Farallon.com reveló|Farallon.com|revealed"}, "a noun"},
			{"El portal Farallon.com informó que el puerto cierra.", []string{"Farallon.com informó|Farallon.com|reported"}, "another verb"},
			{"Farallon.com reveló sus planes para el puerto.", nil, "no noun"},
			{"El portal de compras Farallon.com reveló el caso.", nil, "a shop"},
			{"El portal inmobiliario Farallon.com publicó los precios.", nil, "an agent of houses"},
		},
		"en": {
			{"Lantern.com first reported the closure.", []string{"Lantern.com first reported|Lantern.com|first reported"}, "what newsrooms do"},
			{"Lantern.com reported a loss of three million.", nil, "what firms do"},
		},
		"it": {
			{"Il sito Fanale.it ha rivelato la vicenda.", []string{"Fanale.it ha rivelato|Fanale.it|revealed"}, "a noun"},
			{"Il sito di annunci Fanale.it ha rivelato la vicenda.", nil, "advertisements"},
		},
		"pt": {
			{"O site Farol.pt revelou o caso.", []string{"Farol.pt revelou|Farol.pt|revealed"}, "a noun"},
			{"O site de leilões Farol.pt revelou o caso.", nil, "auctions"},
		},
		"de": {
			{"Das Portal Fanal.ch hat am Dienstag aufgedeckt, dass die Brücke bröckelt.", []string{"Fanal.ch hat am Dienstag aufgedeckt|Fanal.ch|revealed"}, "a noun"},
		},
	} {
		for _, c := range cases {
			checkNamed(t, lang, c)
		}
	}
}
