package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sourcesOf are the sources that a text of the language credits, in order.
func sourcesOf(t *testing.T, language, text string) (names []string) {
	n, err := New(&Options{Language: language})
	require.NoError(t, err)
	for _, m := range n.Text(text).Marks {
		if (m.Kind == Attribution || m.Kind == Scoop) && m.Value != "" {
			names = append(names, m.Value)
		}
	}
	return names
}

// A programme is a source where it does what newsrooms do, and not what else goes by the same words.
func TestProgrammes(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"fr", `La digue était fissurée, d'après des notes dévoilées lundi par l'émission "Bassin neuf".`, []string{"Bassin neuf"}, "by whom it was disclosed"},
		{"fr", "L'émission « Bassin neuf » a révélé jeudi que la digue était fissurée.", []string{"Bassin neuf"}, "it disclosed it"},
		{"fr", "Selon l'émission Bassin neuf, la digue était fissurée.", []string{"Bassin neuf"}, "according to it, by a noun of the air alone"},
		{"fr", "Selon l'émission obligataire Harlow 2030, le taux monte. L'émission « Bassin neuf » a duré deux heures.", nil, "a loan, and how long it was"},
		{"fr", "Le programme « Digues vives » a révélé une faille, selon le programme « Digues vives » du ministère.", nil, "a plan of the state"},
		{"es", `El dique estaba roto, según notas difundidas el lunes por el programa "Dársena".`, []string{"Dársena"}, "by whom it was spread"},
		{"es", `El programa "Dársena" desveló que el dique estaba roto.`, []string{"Dársena"}, "what it disclosed"},
		{"es", `El programa "Plan Dique" reveló un problema. Según el programa "Plan Dique", faltan muros.`, nil, "a plan"},
		{"it", `La trasmissione "Darsena" ha rivelato che la diga era rotta.`, []string{"Darsena"}, "what it disclosed"},
		{"pt", `O programa "Doca Seca" revelou que o dique estava roto.`, []string{"Doca Seca"}, "what it disclosed"},
		{"en", `The programme "Slack Water" reported on Monday that the lock was cracked.`, []string{"Slack Water"}, "what it reported"},
		{"en", `The programme "Warm Locks" paid for three gates, and revealed a weakness.`, nil, "a plan"},
		{"de", `Wie die Sendung "Schleusenwart" berichtete, war das Tor gerissen.`, []string{"Schleusenwart"}, "a clause with its verb at the end"},
		{"de", `Nach Recherchen der Sendung "Schleusenwart" war das Tor gerissen.`, []string{"Schleusenwart"}, "whose research it was"},
		{"de", `Die Sendung "Nordpaket" wurde am Montag geliefert.`, nil, "a parcel"},
	} {
		assert.Equalf(t, c.want, sourcesOf(t, c.language, c.text), "%s: %s", c.text, c.why)
	}
}
