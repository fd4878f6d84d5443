package normalize

import "testing"

// A share's move with its price, and what has a percentage and money as well.
func TestPrice(t *testing.T) {
	for language, cases := range map[string][]markCase{
		"fr": {
			{"L'action de l'armateur perd 3,52% à 12,33 francs suisses, lanterne rouge de l'indice.", []string{"perd 3,52% à 12,33 francs|price|-3.52%"}, "behind its figure"},
			{"Le titre Orlac progresse de 1,70% à proximité des 60 euros.", []string{"progresse de 1,70% à proximité des 60 euros|price|+1.70%"}, "near it"},
			{"Le titre Orlac a bondi (+4,43% à 30,285 euros) après l'annonce.", []string{"+4,43% à 30,285 euros|price|+4.43%"}, "in brackets"},
			{"L'action Orlac a terminé la séance à 3,45 euros.", []string{"a terminé la séance à 3,45 euros|close"}, "a session that ended"},
			{"L'action Orlac a clôturé la journée de mardi sur un cours de 3,45 euros.", nil, "a price that nothing leads to"},
			{"Le maire a terminé la séance à 3,45 euros le café.", nil, "a council's session"},
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
			{"Le titre Orlac est recherché. Brunel grimpe de 5,62% à 26,32 euros.", []string{"grimpe de 5,62% à 26,32 euros|price|+5.62%"}, "a company, beside a sentence on shares"},
			{"La grève continue. Le Smic grimpe de 2% à 11,88 euros.", nil, "no share is spoken of"},
			{"L'action gagne 3% et la livraison passe à 4 euros.", nil, "another amount"},
		},
		"it": {
			{"Il titolo Orlac, in crescita del 27 per cento a 0,44 euro, è il migliore.", []string{"crescita del 27 per cento a 0,44 euro|price|+27%"}, "a noun"},
			{"Il titolo scambia a 0,42 euro con un rialzo di oltre il 21 per cento.", []string{"a 0,42 euro con un rialzo di oltre il 21 per cento|price|+21%"}, "the price first"},
			{"Il titolo Orlac ha chiuso la seduta a 0,471 euro.", []string{"ha chiuso la seduta a 0,471 euro|close"}, "a session that ended"},
			{"Il titolo sale del 9,46% a 0,471 euro.", []string{"sale del 9,46% a 0,471 euro|price|+9.46%"}, "a verb"},
			{"Il prezzo del pane sale del 9% a 3 euro.", nil, "bread"},
		},
		"en": {
			{"Harlow shares rose nearly 2% to $52.23.", []string{"rose nearly 2% to $52.23|price|+2%"}, "a sign before it"},
			{"Harlow shares briefly fell to $52.23 on Tuesday.", []string{"briefly fell to $52.23|price"}, "an extreme without a percentage"},
			{"Harlow stock gained 3.1% to $52.23 at 1:33 p.m.", []string{"gained 3.1% to $52.23 at 1:33 p.m.|13:33|+3.1%"}, "an hour after noon"},
			{"Harlow stock was up 4.6% to C$47.67 at 12:20 p.m. in Toronto.", []string{"up 4.6% to C$47.67 at 12:20 p.m.|12:20|+4.6%"}, "the hour after noon"},
			{"Harlow shares fell 2.4% by 2 pm.", []string{"fell 2.4% by 2 pm|14:00|-2.4%"}, "an hour without minutes"},
			{"Harlow shares fell 2.4% at 10:05 in London.", []string{"fell 2.4% at 10:05|10:05|-2.4%"}, "an hour before noon"},
			{"Harlow stock: the dividend rose 5% to $2.10.", nil, "a dividend"},
			{"Rents rose 5% to $2,100 in Weston.", nil, "rents"},
			{"Harlow shares rose 12 percent this year to $52.", nil, "a year's move"},
		},
		"de": {
			{"Die Aktie von Orlac beendete den Handelstag bei 3,45 Euro.", []string{"beendete den Handelstag bei 3,45 Euro|close"}, "a day of trade that ended"},
			{"Der Bäcker beendete den Handelstag bei 3,45 Euro das Brot.", nil, "a baker's"},
			{"Die Aktie stieg um 3,1 Prozent auf 23,45 Euro.", []string{"stieg um 3,1 Prozent auf 23,45 Euro|price|+3.1%"}, "auf"},
			{"Der Gewinn je Aktie stieg um 5 Prozent auf 1,20 Euro.", nil, "earnings"},
			{"Die Aktie legte an der Börse um 3,1 Prozent auf 23,45 Euro zu.", []string{"legte an der Börse um 3,1 Prozent auf 23,45 Euro|price|+3.1%"}, "a word that is a year in French"},
			{"Die Aktie brach am Montag an der Frankfurter Börse um 7,54 Prozent auf 10,550 Euro ein.", []string{"brach am Montag an der Frankfurter Börse um 7,54 Prozent auf 10,550 Euro|price|-7.54%"}, "a verb before time and place"},
			{"Die Aktie wies beim Börsenschluss am Montag einen Kurs von 10,55 Euro aus.", []string{"beim Börsenschluss|close"}, "the close"},
			{"Die Papiere verteuerten sich um 2,4 Prozent auf 30 Franken.", []string{"verteuerten sich um 2,4 Prozent auf 30 Franken|price|+2.4%"}, "a verb of markets"},
			{"Die Aktie sackte zeitweise um mehr als sechs Prozent auf 10,62 Euro ab.", []string{"zeitweise um mehr als sechs Prozent auf 10,62 Euro|price"}, "a percentage in words"},
			{"Der Titel notierte an der Börse zeitweise bei 9,93 Euro.", []string{"zeitweise bei 9,93 Euro|price"}, "a price that did not last"},
			{"Am Dienstag geben die Papiere um 4,3 Prozent auf 71,60 Franken nach.", []string{"geben die Papiere um 4,3 Prozent auf 71,60 Franken|price|-4.3%"}, "a verb in two parts"},
			{"Die Banken geben der Aktie 3 Prozent Rabatt.", nil, "what is given"},
			{"Die Papiere wurden zuletzt zu 12,40 Franken gehandelt.", []string{"zuletzt zu 12,40 Franken|price"}, "the price of the moment"},
			{"Die Aktie lag nachmittags 1,71 Prozent höher bei 10,73 Euro.", []string{"nachmittags 1,71 Prozent höher|afternoon|+1.71%"}, "an adverb for a part of the day"},
			{"Die Wahlbeteiligung lag nachmittags 3 Prozent höher.", nil, "a part of the day of no market"},
			{"Im Handel lag Butter zuletzt bei 3 Euro das Pfund.", nil, "butter"},
			{"Der Gewinn je Aktie lag zuletzt bei 2 Euro.", nil, "earnings"},
			{"Das Kursziel für die Aktie liegt aktuell bei 30 Euro.", nil, "a target"},
			{"Die Aktie lag im Jahr 2009 zeitweise bei 3 Euro, in den Jahren danach bei 9 Euro.", []string{}, "years ago"},
		},
		"es": {
			{"Las acciones de Orlac cotizan a 23,4 euros.", []string{"cotizan a 23,4 euros|price"}, "a verb of the moment"},
			{"Las acciones de Orlac cotizaban a 23,4 euros en 2019.", nil, "of another year"},
			{"Las entradas de Orlac se venden a 23,4 euros.", nil, "no share"},
			{"Los títulos B de Orlac cerraron la sesión bursátil a un precio de 0,252 euros.", []string{"cerraron la sesión bursátil a un precio de 0,252 euros|close"}, "a session that closed"},
			{"Las acciones de Orlac han cerrado la sesión de este miércoles en 42 céntimos.", []string{"cerrado la sesión de este miércoles en 42 céntimos|close"}, "of a day, in cents"},
			{"Las acciones de Orlac se han dejado más de un 40% en lo que va de día.", []string{"dejado más de un 40% en lo que va de día|midday|-40%"}, "so far that day"},
			{"La participación ha caído un 4% en lo que va de jornada.", nil, "an election so far"},
			{"La diputada cerró la sesión del pleno a 3 euros el café.", nil, "a parliament's session"},
			{"Las acciones cerraron la sesión, y el café pasó a 3 euros.", nil, "the price of something else"},
			{"Las acciones caían un 2,39%, hasta los 16,48 euros por título.", []string{"caían un 2,39%, hasta los 16,48 euros|price|-2.39%"}, "behind a comma"},
		},
	} {
		checkMarks(t, language, Clock, cases)
	}
}
