package normalize

import "testing"

// A sentence that names no share tells at what price it closed if the one before tells where it stood.
func TestSessionGoesOn(t *testing.T) {
	for lang, cases := range map[string][]markCase{
		"es": {
			{"A mediodía la acción valía 9,84 euros. Al cierre, eran 10,15 euros.", []string{"A mediodía|midday", "Al cierre, eran 10,15 euros|close"}, "a share"},
			{"A mediodía la acción valía 9,84 euros. Al cierre del bar eran tres.", []string{"A mediodía|midday"}, "a bar"},
			{"A mediodía llovía. Al cierre, eran 10,15 euros.", nil, "no share"},
		},
		"fr": {{"A midi l'action valait 26 euros. A la clôture, elle valait 28,19 euros.", []string{"A midi|midday", "A la clôture, elle valait 28,19 euros|close"}, "a share"}},
		"en": {
			{"At noon the shares stood at 9.84 euros. At the close it was 10.15 euros.", []string{"At noon|midday", "At the close it was 10.15 euros|close"}, "a share"},
			{"At noon the shares stood at 9.84 euros. At the close of the fair nobody was left.", []string{"At noon|midday"}, "a fair"},
		},
		"pt": {{"A meio da sessão a ação valia 9 euros. No fecho, eram 10,15 euros.", []string{"A meio da sessão|midday", "No fecho, eram 10,15 euros|close"}, "a share"}},
	} {
		checkMarks(t, lang, Clock, cases)
	}
}

// A verb and its session may be one phrase, "finalizaron la jornada".
func TestSessionWithinItsPhrase(t *testing.T) {
	checkMarks(t, "es", Clock, []markCase{
		{"Las acciones de Alcor terminaron la jornada en 12,40 euros.", []string{"terminaron la jornada en 12,40 euros|close"}, "shares"},
		{"Los títulos finalizaron la sesión en 12,40 euros.", []string{"finalizaron la sesión en 12,40 euros|close"}, "another verb"},
		{"Los concejales terminaron la jornada en 12,40 euros de café.", nil, "no share"},
		{"Las acciones de los vecinos terminaron la jornada en el bar.", nil, "no price"},
	})
}

// The exchange on which shares were traded parts no figure from its phrase.
func TestBehindVenue(t *testing.T) {
	for lang, cases := range map[string][]markCase{
		"en": {
			{"Shares in the mill closed on the Tokyo Stock Exchange's Prime Market up 351 yen, or 11.1 percent, at 3,513 yen.", []string{"closed on the Tokyo Stock Exchange's Prime Market up 351 yen, or 11.1 percent|close|+11.1%"}, "its market"},
			{"Shares in the mill ended the morning session on the Tokyo Stock Exchange's Prime Market up 262 yen, or 8.3 percent, at 3,424 yen.", []string{"ended the morning session on the Tokyo Stock Exchange's Prime Market up 262 yen, or 8.3 percent|midday|+8.3%"}, "a session"},
			{"Shares in the mill closed on a day of rain, fog, hail, snow and sleet, which the staff of the pier had not foreseen, up 3 percent.", nil, "what is no name"},
		},
		"de": {{"Die Aktie der Mühle schloss an der Frankfurter Wertpapierbörse 351 Cent oder 11,1 Prozent höher.", []string{"schloss an der Frankfurter Wertpapierbörse 351 Cent oder 11,1 Prozent höher|close|+11.1%"}, "an exchange"}},
	} {
		checkMarks(t, lang, Clock, cases)
	}
}
