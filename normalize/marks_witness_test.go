package normalize

import "testing"

// A journalist of an agency tells what he saw; whom something befell tells nothing.
func TestWitnessOrVictim(t *testing.T) {
	checkMarks(t, "en", Attribution, []markCase{
		{"An AFP journalist at the quay saw three cranes fall.", []string{"AFP journalist|AFP|witness"}, "who saw it"},
		{"Among the crowd at the quay an AFP journalist saw three cranes fall.", []string{"AFP journalist|AFP|witness"}, "one of many who saw it"},
		{"The office said on Thursday that a crane had killed Reuters journalist Jane Roe.", nil, "who was killed"},
		{"Nine were hurt, including an AFP photographer, the boatmen said.", nil, "one of the hurt"},
	})
	checkMarks(t, "de", Attribution, []markCase{
		{"Ein AFP-Fotograf sah drei Kräne stürzen.", []string{"AFP-Fotograf|AFP|witness"}, "wer es sah"},
		{"Neun Verletzte meldet die Werft, darunter ein AFP-Fotograf, nach Angaben vom Kai.", nil, "einer der Verletzten"},
		{"Der Kran traf einen dpa-Reporter, sagte ein Bootsmann.", nil, "wen er traf"},
	})
	checkMarks(t, "fr", Attribution, []markCase{
		{"Un journaliste de l'AFP a vu trois grues tomber.", []string{"Un journaliste de l'AFP|AFP|witness"}, "qui l'a vu"},
		{"La grue a blessé un journaliste de l'AFP, a dit un marin.", nil, "qui fut blessé"},
	})
}

// In the midst of what somebody reports, an outlet behind a comma of another phrase is no subject of the verb.
func TestOtherReports(t *testing.T) {
	checkMarks(t, "de", Attribution, []markCase{
		{"Die Bank wollte Durchsuchungen in den Räumen der Zeit und der Frankfurter Rundschau, Durchsuchungen bei drei Reedern sowie eine Anhörung, berichtet Anna Roth am Mittwoch.", nil, "whose rooms they are"},
		{"Die Frankfurter Rundschau, seit Jahren nah am Hafen, berichtet von drei Kränen.", []string{"Frankfurter Rundschau, seit Jahren nah am Hafen, berichtet von|Frankfurter Rundschau|reported"}, "a subject with an aside"},
	})
}

// A day's name may be a paper's, a heading in a story nobody's name, and what helps to explain something says nothing.
func TestNobodySigns(t *testing.T) {
	const story = "Am Samstag wurde am Kai von Harlow Alarm ausgelöst, und drei Wehren rückten mit ihren Booten aus.\n"
	checkMarks(t, "de", Byline, []markCase{
		{story + "Keine Verletzten\nIn Weston fing am Sonntag eine Halle an zu brennen.", nil, "a heading"},
	})
	checkMarks(t, "de", Date, []markCase{
		{"Kran gestürzt\n\nHeute Redaktion\n\nEin Kran ist gestürzt.", nil, "a paper's newsroom"},
		{"Heute ist ein Kran gestürzt.", []string{"Heute|today"}, "a day"},
	})
}

// A paper's name goes on behind a stroke, and a page may break its line behind the article.
func TestReporterJoined(t *testing.T) {
	checkMarks(t, "en", Attribution, []markCase{
		{"All boats will have cameras by summer, The Oregonian/OregonLive reported Wednesday.", []string{"The Oregonian/OregonLive reported|The Oregonian|reported"}, "with its site"},
		{"The harbour police seized the boat of the old captain in a weekend raid, the\nAP reports. It was towed to Harlow on Monday morning, where nobody knew whose it was.", []string{"the\nAP reports|Associated Press|reported"}, "on two lines"},
		{"They took the boat in a raid\nAP reports on boats", nil, "a heading"},
	})
	checkMarks(t, "en", Date, []markCase{
		{"Cranes fall\n\nSource:Harlow Times Published: 2031-3-7 0:33:01\n\nThree cranes fell.", []string{"2031-3-7|2031-03-07"}, "a stamp with an hour"},
		{"Cranes fall\n\nThe code 2031-3-7 is that of a crane.", nil, "a code"},
	})
}
