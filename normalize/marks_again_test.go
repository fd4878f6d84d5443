package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Outlets that a text has named and calls by what they are, and nouns that look alike.
func TestOutletsAgain(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
		why  string
	}{
		{"The quay was sold, the Boston Herald reported. Jane Roe told the newspaper that she knew.", []string{"the Boston Herald reported|Boston Herald|reported", "told the newspaper|Boston Herald|told"}, "told again"},
		{"The quay was sold, the Boston Herald reported. It had been empty, the paper also said.", []string{"the Boston Herald reported|Boston Herald|reported", "the paper also said|Boston Herald|said"}, "an adverb in between"},
		{"The quay was sold, Bloomberg reported. The price was low, the report added.", []string{"Bloomberg reported|Bloomberg|reported", "the report added|Bloomberg|said"}, "the report of an agency"},
		{"The quay was sold, Bloomberg reported. According to the report, the price was low.", []string{"Bloomberg reported|Bloomberg|reported", "According to the report|Bloomberg|according"}, "by a preposition"},
		{"CNN reported the sale, and so did the Boston Herald. The network said the price was low.", []string{"CNN reported|CNN|reported", "The network said|CNN|said"}, "a network is no newspaper"},
		{"The quay was sold, Reuters reported. The newspaper said the price was low.", []string{"Reuters reported|Reuters|reported"}, "an agency is no newspaper"},
		{"The newspaper said that the price was low.", nil, "none was named"},
		{"The quay was sold, the Boston Herald reported. The chain told the newspaper group that it would leave.", []string{"the Boston Herald reported|Boston Herald|reported"}, "half of a name"},
		{"The quay was sold, the Boston Herald reported. A spokesman for the newspaper said it would not comment.", []string{"the Boston Herald reported|Boston Herald|reported"}, "who speaks for it"},
		{"The quay was sold, the Boston Herald reported. The newspaper said it would move its office.", []string{"the Boston Herald reported|Boston Herald|reported"}, "of itself"},
		{"The quay was sold, Bloomberg reported. It rained. It rained more. The town met. The report said that the crane had rusted.", []string{"Bloomberg reported|Bloomberg|reported"}, "another report"},
	} {
		require.Equal(t, append([]string{}, c.want...), marksOf(t, "en", c.text, Attribution), "%s: %q", c.why, c.text)
	}
}
