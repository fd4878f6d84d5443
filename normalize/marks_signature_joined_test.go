package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A line that begins with "and" and names an agency goes on from an author: the page is his, and the
// agency has its part in it. An agency alone on its line, or two on two lines, sign the whole.
func TestJoinedAgency(t *testing.T) {
	n := newNormalizer(t, nil)
	for _, c := range []struct{ language, lines, want string }{
		{"fr", "et AFP", "AFP with"},
		{"fr", "Jeanne Roux\net AFP", "AFP with"},
		{"fr", "et l'AFP", "AFP with"},
		{"fr", "et l’AFP", "AFP with"},
		{"de", "und dpa", "dpa with"},
		{"de", "Jana Roth\nund die dpa", "dpa with"},
		{"es", "y EFE", "EFE with"},
		{"it", "e ANSA", "ANSA with"},
		{"pt", "e Lusa", "Lusa with"},
		{"nl", "en ANP", "ANP with"},
		{"en", "and the Associated Press", "Associated Press with"},
		{"en", "& Reuters", "Reuters with"},
		{"fr", "AFP", "AFP line"},
		{"fr", "Reuters\net AFP", "Reuters line; AFP line"},
		{"fr", "Reuters et AFP", "Reuters line; AFP line"},
		{"en", "and Vexley", ""},
		{"fr", "et AFP Varlac le port", ""},
	} {
		prose := deskProse[c.language]
		var got []string
		for _, m := range n.TextIn("XXI\n\n"+c.lines+"\n\n"+prose+"\n\n"+prose+"\n", c.language).Marks {
			if m.Kind == Credit {
				got = append(got, m.Value+" "+m.Detail)
			}
		}
		require.Equal(t, c.want, strings.Join(got, "; "), "%s: %q", c.language, c.lines)
	}
}
