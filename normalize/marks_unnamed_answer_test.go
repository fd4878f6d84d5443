package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// The press without a name, in what somebody denies, and people without a name in quotation marks.
func TestUnnamedAnswered(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"de", "Der Konzern hat einen Pressebericht dementiert.", []string{"Pressebericht||reported"}, "denied"},
		{"de", "Nach übereinstimmenden Medienberichten ist der Pier verkauft.", []string{"Nach übereinstimmenden Medienberichten||according"}, "several agree"},
		{"de", "Beide Medien berufen sich auf anonyme Ermittler.", []string{"berufen sich auf anonyme Ermittler||citing"}, "whom they cite"},
		{"de", "Der Konzern hat einen Pressebericht gedruckt.", nil, "printed"},
		{"en", "The town denied press reports that the pier was sold.", []string{"press reports||reported"}, "denied"},
		{"en", "Citing unnamed \"people familiar with the matter\", it said no more.", []string{"Citing unnamed||citing"}, "in quotation marks"},
		{"en", "The town denied the media access to the pier.", nil, "what the press was denied"},
		{"es", "El alcalde negó a la prensa la entrada.", nil, "what the press was denied"},
	} {
		assert.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, Attribution), "%s: %q", c.why, c.text)
	}
}
