package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What a publisher's papers were told is from the one that is there, and from the publisher where none is, or two.
func TestPapersOfOnePublisher(t *testing.T) {
	const (
		credits = "Der Bund soll die Hälfte zahlen, sagte die Ministerin den Zeitungen der Funke Mediengruppe (Samstag). Mehr sei nicht in der Kasse."
		waz     = "Die Ministerin bittet zum Gespräch in ihr Büro.\n\nDieser Artikel erschien zuerst auf waz.de."
		post    = "Die Ministerin bittet zum Kaffee in ihr Büro.\n\nDieser Artikel erschien zuerst auf morgenpost.de."
		other   = "Die Ministerin bittet zum Tee in ihr Büro.\n\nDieser Artikel erschien zuerst auf taz.de."
	)
	for _, c := range []struct {
		reason, page, more string
		paper              bool
	}{
		{"one of its papers", waz, other, true},
		{"none of them", other, credits, false},
		{"two of them", waz, post, false},
	} {
		f := readStory(t, "de", credits, c.page, c.more)
		require.Equal(t, c.paper, f.key(funke) == nameKey("WAZ"), c.reason)
		require.Equal(t, !c.paper, f.key(funke) == nameKey(funke), c.reason)
	}
}
