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
