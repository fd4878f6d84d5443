package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Lines that credit agencies without a name, and sentences that end in the word.
func TestAgenciesWithoutName(t *testing.T) {
	for language, lines := range map[string][]string{
		"en": {"(With inputs from agencies)", "With agency inputs"},
		"de": {"(mit Material von Agenturen)", "Mit Agenturen", "Mit Agenturmaterial"},
		"fr": {"Avec agences", "(avec nos agences)", "Source : agences"},
		"es": {"Con información de agencias", "Redacción y agencias"},
		"it": {"Fonte: agenzie", "(con fonte agenzie)"},
		"nl": {"Bron: persbureaus"},
	} {
		for _, line := range lines {
			require.Len(t, marksOf(t, language, "XXI\n\n"+deskProse[language]+"\n\n"+line+"\n\n"+deskProse[language], Credit), 1, "%s: %q", language, line)
		}
	}
	for language, line := range map[string]string{"en": "Jane Roe works with agencies", "es": "La ministra habló con agencias", "fr": "Elle travaille avec des agences", "it": "Fonte: agenzie di viaggio"} {
		require.Empty(t, marksOf(t, language, "XXI\n\n"+deskProse[language]+"\n\n"+line+"\n\n"+deskProse[language], Credit), "%s: %q", language, line)
	}
}
