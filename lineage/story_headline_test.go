package lineage

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A headline that was made anew says nothing of which of two prints of one story a text is nearest to.
func TestRewordedHeadlineIsNotNearer(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(7, 29)), 12)
	body := "\n\n" + strings.Join(s, " ")
	words := func(headline string) (int32, int) {
		f := newStory(t, doc{id: "print", text: "Keepers of the light on Tarnby rock carry lamps up the stairs by hand" + body}, doc{id: "copy", text: headline + body})
		return f.reuse().words[0][1], len(f.passages(0, 1))
	}
	alike, passages := words("Lamps up the stairs by hand: on Tarnby rock keepers carry the light")
	other, without := words("What the sea took last night from the people of a small island")
	require.Equal(t, other, alike)
	require.Greater(t, passages, without, "the headline is a passage")
}
