package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Associations in quotation marks say things as others do; films and books do not, and what somebody says is no name.
func TestHouseInQuotationMarks(t *testing.T) {
	for _, c := range []struct {
		language, source string
		want             []string
		why              string
	}{
		{"de", "«Reporter ohne Grenzen» erklärte, das sei Willkür.", []string{"«Reporter ohne Grenzen» erklärte"}, "the subject"},
		{"de", "Die «Rettung der Werften» sagte, es sei zu spät.", []string{"«Rettung der Werften» sagte"}, "behind an article"},
		{"de", "Laut «Reporter ohne Grenzen» (ROG) wird ihnen das vorgeworfen.", []string{"Laut «Reporter ohne Grenzen» (ROG)"}, "behind a word for according"},
		{"fr", "Selon « Reporters sans frontières », neuf hommes ont été arrêtés.", []string{"Selon « Reporters sans frontières »"}, "in French"},
		{"es", "Según «Reporteros sin Fronteras», nueve hombres fueron detenidos.", []string{"Según «Reporteros sin Fronteras»"}, "in Spanish"},
		{"de", "«Nacht über Harlow» erzählt, wie ein Kran fällt.", nil, "a film"},
		{"de", "«Wir gehen jetzt» sagte Roth.", []string{"sagte Roth"}, "what somebody says"},
		{"de", "«Hilfe» sagte, wer es konnte.", nil, "one word"},
	} {
		var got []string
		text := "Kran gestürzt\n\nAm Montag ist im Hafen ein Kran gestürzt. " + c.source
		for _, m := range newNormalizer(t, nil).TextIn(text, c.language).Marks {
			if m.Kind == Attribution {
				got = append(got, text[m.Start:m.End])
			}
		}
		require.Equal(t, c.want, got, "%s: %q", c.why, c.source)
	}
}
