package normalize

import "testing"

// What a page's first line holds alone is the page's name, which people tell things.
func TestToldPage(t *testing.T) {
	checkMarks(t, "en", Attribution, []markCase{
		{"Pedal & Prose\nTECH | RACES\n\nThe price of gears\n\nThe shops are full. It is \"a pity\", Ada Holm told Pedal & Prose on Monday.", []string{"told Pedal & Prose|Pedal & Prose|told"}, "the name of the page"},
		{"The Long Handicap\nA racing blog\n\nThe horse is lame, its trainer told the Long Handicap.", []string{"told the Long Handicap|Long Handicap|told"}, "with its article"},
		{"Harlow Town Council\n\nMinutes\n\nThe clerk told Harlow Town Council that the pier was shut.", nil, "a body to which people speak"},
		{"Jane Roe\n\nA life\n\nThe doctor told Jane Roe that she would live.", nil, "a person"},
		{"Parliament\n\nPolitics\n\nThe minister told Parliament that all was well.", nil, "a section"},
		{"Pedal Prose\n\nRaces\n\nThe doctor told Pedal Prose Holm that she would live.", nil, "a part of another name"},
		{"The price of gears\n\nThe shops are full, Ada Holm told Pedal & Prose on Monday.", nil, "a name that nothing shows to be a page's"},
	})
}
