package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Two papers printed the first take of a story and two the second, which has some of the first.
func TestTwoTakesOfAMissingSource(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(6, 16)), 80)
	text := func(parts ...[]string) string { return strings.Join(slices.Concat(parts...), "\n\n") }
	kept, first, second := s[:3], s[3:7], s[7:11]
	texts := []string{
		text(kept, first, s[20:23]),
		text(kept, first, s[30:33], []string{"By Ida Holm"}),
		text(kept, second, s[40:43]),
		text(kept, second, s[50:53], []string{"By Per Lund"}),
	}
	copies := func(probability float64, texts ...string) (of []string, links int) {
		ws, pairs := witnesses(t, texts)
		for i := range ws {
			ws[i].Source = []string{"Harbour Mail", "Vestrand Post", "Island Courier", "Northern Echo", "Vestrand Herald"}[i]
		}
		for _, d := range infer(t, ws, pairs).Derivations {
			switch {
			case strings.HasPrefix(d.From, "latent:ancestor-of"):
				require.True(t, d.Directed)
				require.Equal(t, probability, d.Probability)
				of = append(of, d.To)
			case d.Relation == TextOf:
				links++
			}
		}
		return of, links
	}
	of, links := copies(pairedProbability, texts...)
	require.Equal(t, []string{"0", "1", "2", "3"}, of)
	require.NotZero(t, links, "two may have it from each other all the same")

	of, _ = copies(chainedProbability, texts[:3]...)
	require.Equal(t, []string{"0", "1", "2"}, of, "which of the first two the third has it from nothing tells")
	of, _ = copies(pairedProbability, append(texts, text(kept, first, second))...)
	require.Empty(t, of, "the story itself is there")
}
