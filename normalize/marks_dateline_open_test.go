package normalize

import "testing"

// Clients of some countries open an agency's story with its name.
func TestAgencyOpensItsStory(t *testing.T) {
	checkMarks(t, "en", Dateline, []markCase{
		{"REUTERS: Three cranes fell into the harbour of Vestrand on Monday, and nobody was hurt.", []string{"REUTERS:|Reuters"}, "a colon"},
		{"REUTERS: Cranes fall in Vestrand", nil, "a title"},
		{"Reuters: Three cranes fell into the harbour of Vestrand on Monday, and nobody was hurt.", nil, "who is quoted in small letters may be one of many"},
		{"REUTERS: Did the cranes of Vestrand fall on Monday because nobody had looked at them?", nil, "a question"},
		{"AP: Three cranes fell into the harbour of Vestrand on Monday, and nobody was hurt.", nil, "a state of India as well"},
	})
	checkMarks(t, "de", Dateline, []markCase{
		{"dpa Frankfurt/Main Drei Kräne sind am Montag in den Hafen von Westrand gestürzt.", []string{"dpa Frankfurt/Main|dpa"}, "its place, and nothing between"},
		{"dpa Berlin. Drei Kräne sind am Montag in den Hafen von Westrand gestürzt.", []string{"dpa Berlin.|dpa"}, "its place and a stop"},
		{"dpa Berlin Chefin Jana Roth hat am Montag die Kräne im Hafen von Westrand gesehen.", nil, "what somebody is"},
		{"dpa Kräne sind am Montag in den Hafen von Westrand gestürzt, wie der Zoll berichtet.", nil, "no place"},
	})
	checkMarks(t, "it", Dateline, []markCase{
		{"ROMA, ANSA: Tre gru sono cadute lunedì nel porto di Vestrand, e nessuno è ferito.", []string{"ROMA, ANSA:|ANSA"}, "behind the place"},
	})
}

// To whom somebody spoke may stand behind "zu", and the verb behind it.
func TestToldBeforeTheVerbInGerman(t *testing.T) {
	checkMarks(t, "de", Attribution, []markCase{
		{"Was die Chefin der Werft zur APA gesagt hat, hat er nicht gelesen.", []string{"zur APA gesagt|APA|told"}, "an acronym of an association, too"},
		{"Wie Jana Roth zur dpa sagte, ist der Kran bezahlt.", []string{"zur dpa sagte|dpa|told"}, "the end of a clause"},
		{"Zum Spiegel sagte Jana Roth: „Der Kran ist bezahlt.“", []string{"Zum Spiegel sagte|Der Spiegel|told"}, "the head of a sentence"},
		{"Jana Roth ging zur dpa und wurde Redakteurin.", nil, "a way"},
		{"Der Kran gehört zur ARD, gesagt wurde das nie.", nil, "another clause"},
	})
}
