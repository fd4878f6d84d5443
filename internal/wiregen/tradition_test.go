package wiregen_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/wiregen"
)

func TestTraditionIsPure(t *testing.T) {
	o := wiregen.Tradition{Texts: 20, Contaminated: .2, Lost: .3, Damaged: .5, Damage: .3, Habit: .1, Verse: true, Tongue: "gmh"}
	for seed := range uint64(5) {
		require.Equal(t, wiregen.NewTradition(seed, o), wiregen.NewTradition(seed, o))
	}
}

// What is asked of a tradition is what its manuscripts are.
func TestTraditionIsWhatItIsAskedFor(t *testing.T) {
	words := func(h wiregen.History) (n float64) {
		for _, d := range h.Documents {
			n += float64(len(strings.Fields(d.Body)))
		}
		return n / float64(len(h.Documents))
	}
	var plain, damaged, edges, merged, lost float64
	for seed := range uint64(20) {
		h := wiregen.NewTradition(seed, wiregen.Tradition{})
		require.Len(t, h.Documents, 12)
		require.Len(t, h.Edges(), 11, "each but the first has one model")
		plain += words(h)
		damaged += words(wiregen.NewTradition(seed, wiregen.Tradition{Damaged: 1, Damage: .4}))
		edges += float64(len(wiregen.NewTradition(seed, wiregen.Tradition{Contaminated: .5}).Edges()))
		h = wiregen.NewTradition(seed, wiregen.Tradition{Texts: 30, Lost: .5})
		lost += float64(30 - len(h.Documents))
		for i, v := range h.Of {
			require.NotEmpty(t, h.Documents[i].Body)
			for _, p := range h.Parents[v] {
				require.Less(t, p, v, "a model is older than its copy")
			}
		}
	}
	merged = edges/20 - 11
	require.InDelta(t, .6, damaged/plain, .08, "what is left of all words")
	require.InDelta(t, 4.5, merged, 1.2, "second models of nine copies that may have one")
	require.InDelta(t, 14, lost/20, 2, "manuscripts that have not come down")
}
