package normalize

import "testing"

// Portals leave two spaces where Reuters set brackets around its codes, whose market is no agency's name.
func TestCodesBetweenSpaces(t *testing.T) {
	const top = "HARLOW, 7 février (Reuters) - Tarna  TRNA.PA  va racheter à Weston  WSTb.TO  sa part dans le port, a dit la capitaine.\n\n"
	checkMarks(t, "fr", Ticker, []markCase{
		{top + "Le groupe a approché le français Alcorta  ALSO.PA .", []string{"TRNA.PA|TRNA.PA|Reuters", "WSTb.TO|WSTb.TO|Reuters", "ALSO.PA|ALSO.PA|Reuters"}, "shares, and a class of them"},
		{"Tarna  TRNA.PA  va racheter sa part dans le port.", nil, "under no dateline"},
	})
	checkMarks(t, "fr", Credit, []markCase{
		{top + "Le groupe a approché le français Alcorta  ALSO.PA .", nil, "a market"},
	})
	checkMarks(t, "es", Credit, []markCase{
		{"La presidenta lo ha dicho en Alcorta durante su visita a EE.UU. EFE.", []string{"EFE.|EFE|close"}, "an agency behind capitals"},
		{"La presidenta lo ha dicho en Alcorta durante su visita.EFE.", []string{"EFE.|EFE|close"}, "and glued to a sentence"},
	})
}

// Bloomberg sets the exchange behind a share's code with a space.
func TestCodesOfBloomberg(t *testing.T) {
	checkMarks(t, "en", Ticker, []markCase{
		{"Harlow Cranes Inc. (HRLC US) and Weston Oyj (WSTN1 FH) rose, and Vale Corp. (V US) fell.", []string{"(HRLC US)|HRLC:US|Bloomberg", "(WSTN1 FH)|WSTN1:FH|Bloomberg", "(V US)|V:US|Bloomberg"}, "behind firms"},
		{"The talks of the two (EU US) go on at Harlow (SEE ABOVE) and Weston (EU-US).", nil, "parties to talks"},
	})
	checkMarks(t, "de", Ticker, []markCase{
		{"Die Aktie der Harlow Kran AG (HRL GY) stieg.", []string{"(HRL GY)|HRL:GY|Bloomberg"}, "in German"},
	})
}

// Exchanges go by their cities, which grow and shrink by other things as well.
func TestMovesOfExchanges(t *testing.T) {
	checkMarks(t, "es", Clock, []markCase{
		{"El índice caía. Además, Tokio perdía el 2,31 %, y Hong Kong cedía algo más del 3 %.", []string{"perdía el 2,31 %|price|-2.31%", "cedía algo más del 3 %|price|-3%"}, "in a text on shares"},
		{"El índice caía. Londres ganaba el 0,71 % de su población.", nil, "of something"},
		{"El índice caía. Los alquileres en Madrid suben un 3%.", nil, "in a city"},
		{"La gente se va. Tokio perdía el 1,04 %.", nil, "in another text"},
	})
	checkMarks(t, "it", Clock, []markCase{
		{"Le azioni salgono in Borsa. Londra guadagna lo 0,84%, mentre Tokyo perdeva l'1,04%.", []string{"guadagna lo 0,84%|price|+0.84%", "perdeva l'1,04%|price|-1.04%"}, "in Italian"},
	})
	checkMarks(t, "en", Clock, []markCase{
		{"The stock index rose. Frankfurt gained 0.7% and Tokyo fell 1%.", []string{"gained 0.7%|price|+0.7%", "fell 1%|price|-1%"}, "in English"},
		{"The stock index rose. Schools in Frankfurt gained 0.7%.", nil, "where, not what"},
	})
	checkMarks(t, "pl", Clock, []markCase{
		{"Indeks Nikkei. Frankfurt gained 0.7%.", nil, "a language without clauses"},
	})
}
