package normalize

import "testing"

// In Dutch the participle ends the clause, and the outlet stands behind the auxiliary where a time, or what
// was told, comes first. Whoever else is the subject there was told, and tells nothing.
func TestDutchClausesThatTell(t *testing.T) {
	checkMarks(t, "nl", Attribution, []markCase{
		{"De minister stapte op nadat De Standaard had gepubliceerd dat haar broer de opdracht kreeg.", []string{"De Standaard had gepubliceerd|De Standaard|reported"}, "the auxiliary before the participle"},
		{"De minister stapte op nadat NRC heeft bekendgemaakt dat haar broer de opdracht kreeg.", []string{"NRC heeft bekendgemaakt|NRC|reported"}, "another one"},
	})
	checkMarks(t, "nl", Scoop, []markCase{
		{"Dat bleek dinsdag, nadat De Tijd het nieuws eerder op de ochtend had gebracht.", []string{"De Tijd het nieuws eerder op de ochtend had gebracht|De Tijd|first reported"}, "the news that was brought"},
		{"Eerder op de dag had VRT NWS het nieuws gebracht.", []string{"Eerder op de dag had VRT NWS het nieuws gebracht|VRT|first reported"}, "a time in front"},
		{"Eerder had De Standaard geschreven dat de steiger sluit.", []string{"Eerder had De Standaard geschreven|De Standaard|first reported"}, "what was told behind"},
		{"De meester reageert nadat NRC de brief had onthuld.", []string{"NRC de brief had onthuld|NRC|revealed"}, "a verb that reveals"},
		{"De meester had NRC de brief gegeven en dat ook gemeld.", nil, "who told it is another"},
		{"De redactie van De Morgen had het nieuws niet gebracht.", nil, "it was not told"},
		{"De ploeg had De Morgen als sponsor.", nil, "no participle"},
		{"Eerder had De Morgen de boot gebracht.", nil, "no news"},
	})
	checkMarks(t, "nl", Attribution, []markCase{
		{"Dat heeft persbureau Belga vernomen van de meester.", []string{"Dat heeft persbureau Belga vernomen|Belga|reported"}, "what was told in front"},
		{"Het nieuws lekte dinsdag uit in De Tijd.", []string{"lekte dinsdag uit in De Tijd|De Tijd|report"}, "it leaked out"},
		{"Het plan was uitgelekt via De Standaard.", []string{"uitgelekt via De Standaard|De Standaard|report"}, "it had leaked"},
		{"Bronnen bevestigen dat aan RTL Nieuws.", []string{"bevestigen dat aan RTL Nieuws|RTL Nieuws|told"}, "that, and to whom"},
		{"De meesters bevestigen dat aan de grens wordt gewerkt.", nil, "that it is so"},
		{"De olie lekte weg in Het Nieuwsblad van gisteren.", nil, "oil leaks away"},
		{"De kraan lekte, en de meester rolde een krant uit in De Morgen.", nil, "another verb"},
	})
}
