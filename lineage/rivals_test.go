package lineage

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// An agency that credits another for what a survivor told that one alone heard the minister itself:
// for the rest of what the two share they are rivals. Where the credit stands in what they share, or
// for all of the text, the one has it from the other.
func TestRivalsCreditOneAnotherForSomethingElse(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(25, 3)), 8)
	const statement = "“We shall not leave this shaft before the last of them is out,” the minister of mines, Ruben Aldous, said."
	text := func(parts ...string) string { return strings.Join(parts, " ") }
	own := text("[dateline|Reuters: TARNBY (Reuters) -]", s[0], statement, s[1])
	for _, tt := range []struct {
		reason, text string
		rivals       bool
	}{
		{"no credit", text("[dateline|AFP: NORRVIK (AFP) -]", s[2], statement, s[3]), true},
		{"for what a survivor said", text("[dateline|AFP: NORRVIK (AFP) -]", s[2], statement, s[3], "They sang all night, one of the miners [attribution|Reuters|told: told Reuters]."), true},
		{"for the statement", text("[dateline|AFP: NORRVIK (AFP) -]", s[2], strings.Replace(statement, "said.", "[attribution|Reuters|told: told Reuters].", 1), s[3]), false},
		{"for all of it", text("[dateline|AFP: NORRVIK (AFP) -]", s[2], statement, s[3], "[credit|Reuters|with: With material from Reuters]"), false},
	} {
		f := newStory(t, doc{id: "a", text: own}, doc{id: "b", text: tt.text})
		require.Equal(t, tt.rivals, f.rivals(0, 1), tt.reason)
		require.Equal(t, tt.rivals, f.rivals(1, 0), tt.reason)
	}
}
