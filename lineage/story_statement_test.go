package lineage

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Who quotes a sentence of an agency's story and names the agency has it from there. Of
// two prints of that story nobody can tell which.
func TestQuotedFromAnAgency(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(7, 19)), 40)
	prose := func(from, n int) string { return strings.Join(s[from:from+n], " ") }
	wire := func(id string, n int) doc {
		return doc{id: id, text: "[dateline|AFP: TARNBY (AFP) -] The keeper of the light left the island for good this morning with all of his boats. " + prose(0, n)}
	}
	quoting := doc{id: "quoting", text: "[attribution|AFP|wrote: AFP wrote] that he “left the island for good this morning with all of his boats”.\n\n" + prose(20, 6)}
	for _, tt := range []struct {
		reason   string
		docs     []doc
		directed bool
	}{
		{"one print of the story", []doc{wire("long", 9), quoting}, true},
		{"two of them", []doc{wire("long", 9), quoting, wire("short", 5)}, false},
	} {
		u, quoted := newStory(t, tt.docs...).reuse(), false
		for _, from := range []int{0, len(tt.docs) - 1} {
			if l, ok := u.link(from, 1); from != 1 && ok {
				quoted = true
				require.Equal(t, tt.directed, l.directed, tt.reason)
			}
		}
		require.True(t, quoted, tt.reason)
	}
}
