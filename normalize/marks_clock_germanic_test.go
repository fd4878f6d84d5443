package normalize

import "testing"

// How far an index went before the level at which it closed, indices by their names, levels of the day before, verbs far
// before their figure, and the minutes behind a German hour.
func TestGermanicClocks(t *testing.T) {
	checkMarks(t, "de", Clock, []markCase{
		{"Der SMI schloss drei Punkte höher bei 12.485 Zählern.", []string{"schloss drei Punkte höher bei 12.485 Zählern|close"}, "the level behind how far it went"},
		{"Der Dax schloss kaum verändert bei 12.485 Punkten.", []string{"schloss kaum verändert bei 12.485 Punkten|close"}, "hardly at all"},
		{"Der MDax rückte um 0,63 Prozent auf 24.100 Punkte vor.", []string{"rückte um 0,63 Prozent auf 24.100 Punkte|price|+0.63%"}, "an index"},
		{"Der Leitindex gab um 0,4 Prozent auf 15.200 Zähler nach.", []string{"gab um 0,4 Prozent auf 15.200 Zähler|price|-0.4%"}, "what it is called"},
		{"Die Orvana-Papiere lagen zuletzt um fast 23 Prozent unter Eröffnungsniveau.", []string{"23 Prozent unter Eröffnungsniveau|price|-23%"}, "below a level of the day"},
		{"Er kam um 21 Uhr 45 in Harlow an. Um 17 Uhr 30 Leute standen am Hafen. Um 17 Uhr 30 weitere Boote.", []string{"um 21 Uhr 45|21:45|hour", "Um 17 Uhr|17:00|hour", "Um 17 Uhr|17:00|hour"}, "minutes, and who stood there"},
		{"Die Firma schloss drei Filialen auf 200 Euro Schulden.", nil, "shops"},
		{"Die Zahl der Aktien fiel um 5 Prozent.", nil, "a number"},
		{"Die Bond-Filme lagen um 23 Prozent unter Plan.", nil, "films"},
	})
	checkMarks(t, "nl", Clock, []markCase{
		{"Het aandeel van Orvana steeg in New York door de geruchten met ruim 16 procent tot 95,50 dollar.", []string{"steeg in New York door de geruchten met ruim 16 procent tot 95,50 dollar|price|+16%"}, "the verb far before"},
		{"De werf steeg in aanzien en verkocht met de haven 16 procent.", nil, "no share"},
	})
}
