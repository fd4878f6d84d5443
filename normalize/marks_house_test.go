package normalize

import "testing"

// Habits of single houses: how dpa-AFX and APA sign, how regional papers set
// their datelines, how broadcasters name themselves.
func TestMarksOfHouses(t *testing.T) {
	const rest = "Der Zug ist am Mittwoch gegen einen Block geprallt und entgleist. Elf Menschen wurden verletzt."
	const story = "HAMBURG (dpa-AFX) - " + rest + "\n\nDie Strecke bleibt gesperrt.\n\nGroßaktionär ist die Familie."
	checkMarks(t, "de", Credit, []markCase{
		{story + "/lor/zeb/stk", []string{"/lor/zeb/stk|dpa|initials"}, "dpa-AFX signs behind the last stop"},
		{story, nil, "nobody signs"},
		{rest + "\n\nMehr steht auf der Seite./ein/aus", nil, "of no agency"},
		{"Feuer am Kai\n\nHARLOW (dpa-AFX) - " + story + "/lor/zeb", []string{"/lor/zeb|dpa|initials"}, "below no more than its dateline's paragraph"},
		{"HARLOW (dpa-AFX) - " + story + "/lor/zeb/stk", []string{"/lor/zeb/stk|dpa|initials"}, "three of them, told once"},
		{"HARLOW - " + story + "/lor/zeb", nil, "a dateline of no agency"},
		{"Unglück im Tal\n\nGraz (APA) - " + rest + "\n\nDie Strecke bleibt gesperrt.\n\n(Schluss) pem/gru", []string{"(Schluss) pem/gru|APA|initials"}, "APA ends so"},
		{"Unglück im Tal\n\n" + rest + "\n\nDie Strecke bleibt gesperrt.\n\n(Schluss) pem/gru", []string{"(Schluss) pem/gru|APA|initials"}, "nobody else does"},
		{"Unglück im Tal\n\n" + rest + "\n\nDie Strecke bleibt gesperrt.\n\npem/gru", nil, "desks of papers sign with two as well"},
		{rest + " (APA, red, 19.2.2025)", []string{"(APA, red, 19.2.2025)|APA|with"}, "its own people as well"},
		{rest + " (APA, 19.2.2025)", []string{"(APA, 19.2.2025)|APA|close"}, "and its day"},
		{rest + " (jro, red, APA, 19.2.2025)", []string{"(jro, red, APA, 19.2.2025)|APA|with"}, "whom a paper names first"},
		{rest + " (jro, dpa)", []string{"(jro, dpa)|dpa|with"}, "behind a comma as well as a stroke"},
		{rest + " (jro, 19.2.2025)", []string{"(jro, 19.2.2025)||author"}, "its own author, and the day"},
		{rest + " (Lok 3, 19.2.2025)", nil, "an engine"},
		{rest + " jro/dpa", []string{"jro/dpa|dpa|with"}, "without brackets"},
		{rest + " Jana Roth/dpa", nil, "who took a picture"},
		{rest + " JRO/dpa", nil, "an office that gave one out"},
		{"Der Zug am Block. jro/dpa\n\n" + rest, nil, "what a picture shows"},
	})
	checkMarks(t, "de", Byline, []markCase{
		{rest + " (red, 19.2.2025)", []string{"(red, 19.2.2025)||newsroom"}, "the newsroom, and the day"},
		{rest + " (red)", []string{"(red)||newsroom"}, "the newsroom"},
		{rest + " (rot, 19.2.2025 in Graz)", nil, "more than a day"},
	})
	checkMarks(t, "de", Dateline, []markCase{
		{"WALLRODE/DPA " + rest, []string{"WALLRODE/DPA|dpa"}, "as regional papers set it"},
		{"Semmertal (bwp/sda/apa) " + rest, []string{"Semmertal (bwp/sda/apa)|Keystone-SDA"}, "the first of them that is known"},
		{"Wallrode/Thale " + rest, nil, "two places"},
	})
	checkMarks(t, "en", Dateline, []markCase{
		{"PORT LOMAN, Pa. (WPLM) — Fourteen people are in hospitals tonight after part of the pier fell.", []string{"PORT LOMAN, Pa. (WPLM) —|WPLM"}, "a station signs its own story"},
	})
	checkMarks(t, "de", Attribution, []markCase{
		{"Der Felsblock war groß, sagte Geologin Eva Thorn zur APA.", []string{"sagte Geologin Eva Thorn zur APA|APA|told"}, "to the agency"},
		{"Das sagte Vorständin Gerlinde Aumann dem Evangelischen Pressedienst (epd).", []string{"sagte Vorständin Gerlinde Aumann dem Evangelischen Pressedienst|epd|told"}, "in the dative"},
		{"Das bestätigte die Polizei MDR SACHSEN-ANHALT.", []string{"bestätigte die Polizei MDR|MDR|told"}, "broadcasters leave their article out"},
		{"Das sagte MDR-Intendantin Lohse.", nil, "who speaks is of the house"},
	})
	checkMarks(t, "en", Spin, []markCase{
		{"Halvard will purchase Nevada-primarily based Orrin.", []string{"Nevada-primarily based|based"}, "a fixed form"},
		{"The firm is primarily based in Nevada.", nil, "a phrase"},
	})
}
