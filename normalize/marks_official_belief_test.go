package normalize

import "testing"

// What authorities take to be so is theirs; a faith, a suspect and who goes somewhere are none of it.
func TestAuthoritiesBelieve(t *testing.T) {
	for language, cases := range map[string][]markCase{
		"en": {
			{"The port was shut. Police believe the boat was stolen in May.", []string{"Police believe||official"}, "a belief"},
			{"Detectives took a man away, and police suspect arson.", []string{"police suspect||official"}, "a suspicion"},
			{"The police suspect fled on Monday, and a police suspect was held.", nil, "a suspect"},
			{"The government believes in ships.", nil, "a faith"},
			{"Scientists believe the whale died in May.", nil, "no authority"},
		},
		"de": {
			{"Die Polizei geht von einem Unfall aus.", []string{"Polizei geht||official"}, "a belief told with three words"},
			{"Am Montag ging die Polizei von einem Unfall aus.", []string{"ging die Polizei||official"}, "the verb before the authority"},
			{"Den Schaden schätzt die Polizei auf 31.500 Euro.", []string{"schätzt die Polizei||official"}, "an estimate"},
			{"Die Polizei geht zum Hafen und glaubt an ein Wunder.", nil, "a walk and a faith"},
		},
		"fr": {
			{"Le port est fermé. La police soupçonne un voisin.", []string{"police soupçonne||official"}, "a suspicion"},
			{"La police croit en Dieu.", nil, "a faith"},
		},
		"es": {{"La policía cree que el barco fue robado, pero no cree en el amor.", []string{"policía cree||official"}, "a belief"}},
		"it": {{"La polizia ritiene che la barca sia stata rubata.", []string{"polizia ritiene||official"}, "a belief"}},
		"pt": {{"A polícia acredita que o barco foi roubado.", []string{"polícia acredita||official"}, "a belief"}},
		"nl": {
			{"De politie gaat uit van een ongeluk.", []string{"politie gaat||official"}, "a belief told with three words"},
			{"De politie gaat naar de haven.", nil, "a walk"},
		},
	} {
		checkMarks(t, language, Attribution, cases)
	}
}
