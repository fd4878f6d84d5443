package normalize

import "testing"

// A share's move with its price, and what has a percentage and money as well.
func TestPrice(t *testing.T) {
	for language, cases := range map[string][]markCase{
		"fr": {
			{"L'action de l'armateur perd 3,52% à 12,33 francs suisses, lanterne rouge de l'indice.", []string{"perd 3,52% à 12,33 francs|price|-3.52%"}, "behind its figure"},
			{"Le titre Orlac progresse de 1,70% à proximité des 60 euros.", []string{"progresse de 1,70% à proximité des 60 euros|price|+1.70%"}, "near it"},
			{"Le titre Orlac a bondi (+4,43% à 30,285 euros) après l'annonce.", []string{"+4,43% à 30,285 euros|price|+4.43%"}, "in brackets"},
			{"L'action a brièvement plongé de 18,28%.", []string{"plongé de 18,28%|price|-18.28%"}, "an extreme"},
			{"Le titre a perdu jusqu'à 18% avant de se reprendre.", []string{"perdu jusqu'à 18%|price|-18%"}, "how far it went"},
			{"L'action cédait 0,28% juste avant 16h05.", []string{"cédait 0,28% juste avant 16h05|16:05|-0.28%"}, "an hour not reached"},
			{"Le titre Orlac est en tête (+0,94% au même instant) et entraîne dans son sillage son premier client, le chantier Brunel (+4,43% à 30,285 euros).", []string{"+0,94%|price|+0.94%", "+4,43% à 30,285 euros|price|+4.43%"}, "far from its share"},
			{"Le titre Orlac a brièvement plongé de 18,28% et a dû être réservé un moment à la baisse par la place, alors qu'il cédait encore 0,28% juste avant 16h05.", []string{"plongé de 18,28%|price|-18.28%", "cédait encore 0,28% juste avant 16h05|16:05|-0.28%"}, "an hour far from its share"},
			{"Le bénéfice par action recule de 4% à 1,20 euro.", nil, "earnings"},
			{"Les analystes ont baissé leur objectif sur le titre, en recul de 5% à 84 francs.", nil, "a target"},
			{"L'action a perdu 40% depuis janvier à 12 euros.", nil, "a stretch"},
			{"Le fonds cède jusqu'à 12% des actions de l'armateur.", nil, "a sale"},
			{"Au cours de la foire, le pain a gagné 5% à 3 euros.", nil, "bread"},
			{"L'offre sur le titre gagne 5% à 30 euros.", nil, "a bid"},
			{"L'action gagne 3% et la livraison passe à 4 euros.", nil, "another amount"},
		},
		"it": {
			{"Il titolo Orlac, in crescita del 27 per cento a 0,44 euro, è il migliore.", []string{"crescita del 27 per cento a 0,44 euro|price|+27%"}, "a noun"},
			{"Il titolo scambia a 0,42 euro con un rialzo di oltre il 21 per cento.", []string{"a 0,42 euro con un rialzo di oltre il 21 per cento|price|+21%"}, "the price first"},
			{"Il titolo sale del 9,46% a 0,471 euro.", []string{"sale del 9,46% a 0,471 euro|price|+9.46%"}, "a verb"},
			{"Il prezzo del pane sale del 9% a 3 euro.", nil, "bread"},
		},
		"en": {
			{"Harlow shares rose nearly 2% to $52.23.", []string{"rose nearly 2% to $52.23|price|+2%"}, "a sign before it"},
			{"Harlow stock: the dividend rose 5% to $2.10.", nil, "a dividend"},
			{"Rents rose 5% to $2,100 in Weston.", nil, "rents"},
			{"Harlow shares rose 12 percent this year to $52.", nil, "a year's move"},
		},
		"de": {
			{"Die Aktie stieg um 3,1 Prozent auf 23,45 Euro.", []string{"stieg um 3,1 Prozent auf 23,45 Euro|price|+3.1%"}, "auf"},
			{"Der Gewinn je Aktie stieg um 5 Prozent auf 1,20 Euro.", nil, "earnings"},
		},
		"es": {
			{"Las acciones caían un 2,39%, hasta los 16,48 euros por título.", []string{"caían un 2,39%, hasta los 16,48 euros|price|-2.39%"}, "behind a comma"},
		},
	} {
		checkMarks(t, language, Clock, cases)
	}
}
