package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// An unsigned story that ends with a desk's initials is the agency's with which another is signed
// that has words of it; not where a text of the agency is there, or where another agency is named.
func TestStoryThatEndsWithADesk(t *testing.T) {
	const (
		story = "Ein Geigenbauer aus Norrvik hat 17 Instrumente aus einer Fabrik als Meisterwerke verkauft. Um sie älter wirken zu lassen, legte er sie eine Nacht lang in schwarzen Tee. " +
			"Das Gericht verurteilte ihn am Donnerstag zu vier Jahren Haft und hörte dafür 43 Zeugen aus neun Ländern."
		part = "Um sie älter wirken zu lassen, legte er sie eine Nacht lang in schwarzen Tee. Das Gericht verurteilte ihn am Donnerstag zu vier Jahren Haft und hörte dafür 43 Zeugen aus neun Ländern. " +
			"In Norrvik spielt man seither Klavier."
		other = "In Tarnby stimmt eine Frau die Orgel, und niemand weiß, wer sie darum gebeten hat. Sie kam mit dem Schiff."
	)
	for _, c := range []struct {
		reason, story, print, third string
		by                          bool
	}{
		{"the print is signed with it", story + "\n\nran/cfm", part + "\n\nulk/dpa/AFP", other, true},
		{"no initials at its end", story, part + "\n\nulk/dpa/AFP", other, false},
		{"its agency is there", story + "\n\nran/cfm", part + "\n\nulk/dpa/AFP", other + "\n\n© Agence France-Presse", false},
		{"an agency that does not close so", story + "\n\nran/cfm", part + "\n\nulk/dpa", other, false},
		{"a print with other words", story + "\n\nran/cfm", other + "\n\nulk/dpa/AFP", part, false},
	} {
		f := readStory(t, "de", c.story, c.print, c.third)
		require.Equal(t, c.by, f.isBy(0, "AFP"), c.reason)
		require.Equal(t, c.by, f.agencyOf(0) == "AFP", c.reason)
	}
}
