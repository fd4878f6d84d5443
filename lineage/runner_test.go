package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRunnerUpOfAnUndatedLinkIsNotItsParent(t *testing.T) {
	texts, _ := history(rand.New(rand.NewPCG(5, 2)), 9, 300)
	ws, pairs := witnesses(t, texts)
	ds := infer(t, ws, pairs).Derivations
	require.GreaterOrEqual(t, len(ds), 8)
	for _, d := range ds {
		require.NotNil(t, d.RunnerUp, "%s -> %s: seven other texts may be the parent", d.From, d.To)
		require.NotEqual(t, d.From, d.RunnerUp.From)
		require.NotEqual(t, d.To, d.RunnerUp.From)
		require.Greater(t, d.RunnerUp.Probability, 0.)
		if d.Directed {
			require.LessOrEqual(t, d.Probability+d.RunnerUp.Probability, 1.2, "%s -> %s: one is the parent, or both of a merge", d.From, d.To)
		}
	}
}

func TestRunnerUpOfACopyIsTheOtherTextThatHasThePassage(t *testing.T) {
	rnd := rand.New(rand.NewPCG(6, 2))
	part := func(n int) string { return strings.Join(prose(rnd, n), " ") }
	lead, rest := part(60), part(120)
	ws, pairs := witnesses(t, []string{
		"VESTRAND (AFP) - " + lead + "\n\n" + rest,
		lead + "\n\n" + rest + "\n\n" + part(40),
		lead + "\n\n" + part(200),
	})
	ds := infer(t, ws, pairs).Derivations
	i := slices.IndexFunc(ds, func(d Derivation) bool { return d.From == "0" && d.To == "1" && d.Relation == TextOf })
	require.GreaterOrEqual(t, i, 0, "1 is the agency's story and some more: %+v", ds)
	require.NotNil(t, ds[i].RunnerUp, "2 has the lead too")
	require.Equal(t, "2", ds[i].RunnerUp.From)
	require.Less(t, ds[i].RunnerUp.Probability, ds[i].Probability)
}
