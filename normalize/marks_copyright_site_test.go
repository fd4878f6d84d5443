package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A site that holds its page's copyright by its address, and addresses that hold none.
func TestSitesHold(t *testing.T) {
	const story = "The quay at Harlow was closed on Monday after a crane fell on it, and no one was hurt there.\n\n"
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"de", story + "© 2014 www.harlow-bote.example.de", []string{"© 2014 www.harlow-bote.example.de|harlow-bote.example.de"}, "an address"},
		{"en", story + "© 2014 harlowpost.com", []string{"© 2014 harlowpost.com|harlowpost.com"}, "without its www"},
		{"de", story + "© 2014 www.spiegel.de", []string{"© 2014 www.spiegel.de|Der Spiegel"}, "of a known outlet"},
		{"en", story + "© 2014 www.harlowpost.com/terms", nil, "a page of it"},
		{"en", story + "© 2014 desk@harlowpost.com", nil, "somebody's mail"},
	} {
		assert.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, Copyright), "%s: %q", c.why, c.text)
	}
}

// The agency and the initials of a desk before the credit of the story's picture, and an automatic channel.
func TestDeskPictured(t *testing.T) {
	const story = "Am Montag ist am Hafen von Harlow ein Kran auf die Mole gestürzt, wie die Werft am Abend erklärte.\n\n"
	for _, c := range []struct {
		text string
		want []string
		why  string
	}{
		{story + "dpa/cd/mh - Bild: Jan Roth/AFP", []string{"dpa/cd/mh|dpa|with"}, "the story's agency, and the picture's"},
		{story + "(dpa/jr - Foto: Jan Roth)", []string{"dpa/jr|dpa|with"}, "in brackets"},
		{story + "Direkt aus dem dpa-Newskanal", []string{"dpa|dpa|source"}, "a channel"},
		{story + "dpa - Bild: Jan Roth", nil, "the picture's alone"},
		{story + "dpa/AFP - Bild: Jan Roth", nil, "agencies of pictures"},
	} {
		assert.Equal(t, append([]string{}, c.want...), marksOf(t, "de", c.text, Credit), "%s: %q", c.why, c.text)
	}
}
