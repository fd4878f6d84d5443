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

// An agency's service for business or farmers signs with a name of its own, and is the agency.
func TestServicesOfAnAgency(t *testing.T) {
	for _, c := range []struct{ text, agency string }{
		{"Madrid, 16 abr (EFECOM).- El grupo naviero subió un 3 % en la Bolsa y nadie supo por qué. EFECOM\nrst/uvw", "EFE"},
		{"Almería, 16 abr (EFEAGRO).- La cosecha de tomates subió un 3 % y nadie supo por qué. EFEAGRO\nrst/uvw", "EFE"},
	} {
		n, err := New(nil)
		require.NoError(t, err)
		text := n.Text(c.text)
		for _, kind := range []MarkKind{Dateline, Credit} {
			found := 0
			for _, m := range text.Marks {
				if m.Kind == kind {
					require.Equal(t, c.agency, m.Value, "%s of %q", kind, c.text)
					found++
				}
			}
			require.NotZero(t, found, "%s of %q", kind, c.text)
		}
	}
}
