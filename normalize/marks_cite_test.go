package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Whom the credited house itself has it from, in a clause of its own, and clauses that look alike.
func TestCitingInAClause(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"en", "According to Reuters, which quoted the Boston Herald, the quay is for sale.", []string{"According to Reuters|Reuters|according", "which quoted the Boston Herald|Boston Herald|citing"}, "quoted"},
		{"en", "According to Reuters which quoted German magazine Der Spiegel, the quay is for sale.", []string{"According to Reuters|Reuters|according", "which quoted German magazine Der Spiegel|Der Spiegel|citing"}, "with a description"},
		{"en", "The quay is for sale, said Bloomberg, which cites the Boston Herald.", []string{"said Bloomberg|Bloomberg|said", "which cites the Boston Herald|Boston Herald|citing"}, "in the present"},
		{"de", "Laut Reuters, die sich auf den Spiegel beruft, wird der Kai verkauft.", []string{"Laut Reuters|Reuters|according", "die sich auf den Spiegel|Der Spiegel|citing"}, "a clause with its verb at the end"},
		{"de", "Der Kai wird verkauft, meldet die AFP, die sich dabei auf die „Bild“ stützt.", []string{"meldet die AFP|AFP|reported", "die sich dabei auf die „Bild“|Bild|citing"}, "another verb"},
		{"de", "Laut Reuters, die sich auf zwei Insider beruft, wird der Kai verkauft.", []string{"Laut Reuters|Reuters|according", "die sich auf zwei Insider||citing"}, "nobody by name"},
		{"de", "Laut dem Spiegel wird der Kai verkauft. Die Zeitschrift beruft sich auf zwei Insider, wie es heißt.", []string{"Laut dem Spiegel|Der Spiegel|according", "Die Zeitschrift beruft sich auf|Der Spiegel|citing", "beruft sich auf zwei Insider||citing"}, "a sentence of its own"},
		{"de", "Die Werft, die sich auf die Bild verlassen hat, verkauft den Kai.", nil, "another verb at the end"},
		{"de", "Die Werft, die sich auf das Gesetz beruft, verkauft den Kai.", nil, "no house"},
		{"en", "The mayor, who quoted a sailor in May, sold the quay.", nil, "nor there"},
	} {
		require.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, Attribution), "%s: %q", c.why, c.text)
	}
}
