package lineage

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Two pages print what the agency was told and say so. A third, which has sentences of both, leaves
// that out, and has them from the agency as well; not if it has them of one page alone, names
// another agency, was there before all others, prints only what both quote, or has no more than a
// sentence that all have, or set phrases.
func TestCopiesThatNameNoAgency(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(4, 18)), 60)
	told := "Two boats were missing in the sound, a spokeswoman of the harbour guard [attribution|AFP|told: told AFP] on the quay."
	text := func(parts ...string) string { return strings.Join(parts, "\n\n") }
	a := doc{id: "a", source: "Harbour Mail", text: text(s[0], told, s[1], s[2], s[20], s[21], s[22], s[23])}
	b := doc{id: "b", source: "Vestrand Post", text: text(s[0], told, s[1], s[3], s[30], s[31], s[32], s[33])}
	said := strings.ReplaceAll(told, " [attribution|AFP|told: told AFP] on the quay", " said on the quay")
	phrase := func(sentence string) string { return strings.Join(strings.Fields(sentence)[:8], " ") }
	for _, tt := range []struct {
		reason string
		c      doc
		latent bool
	}{
		{"who has a sentence that both have", doc{text: text(said, s[40], s[41], s[43], s[44])}, false},
		{"who has set phrases of both", doc{text: text(phrase(s[0])+" "+s[40], phrase(said)+" "+s[41], phrase(s[1])+" "+s[43], s[44])}, false},
		{"who has sentences of both", doc{text: text(s[0], said, s[1], s[40], s[41], s[43], s[44])}, true},
		{"who has a sentence of one alone", doc{text: text(s[20], s[21], s[40], s[41], s[43], s[44])}, false},
		{"who credits another agency", doc{text: text(s[0], said, s[1], s[40], s[41], s[43], "The sea was calm, the mayor [attribution|Reuters|told: told Reuters].")}, false},
		{"who quotes what both quote", doc{text: text("\""+s[0]+"\"", s[42], s[40], s[41], s[43], s[44])}, false},
		{"who was there a week before", doc{text: text(s[0], said, s[1], s[40], s[41], s[43], s[44]), published: "2031-03-01"}, false},
	} {
		tt.c.id, tt.c.source = "c", "Island Courier"
		x, y := a, b
		if tt.c.published != "" {
			x.published, y.published = "2031-03-08", "2031-03-09"
		}
		f := newStory(t, x, y, tt.c)
		l := f.linked(t)
		f.sources(l)
		var from []string
		for _, d := range l.Derivations {
			if d.From == "latent:afp" && d.Relation == TextOf {
				from = append(from, d.To)
			}
		}
		if tt.latent {
			require.ElementsMatch(t, []string{"a", "b", "c"}, from, tt.reason)
		} else {
			require.NotContains(t, from, "c", tt.reason)
			require.Contains(t, from, "a", tt.reason)
		}
	}
}
