package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestALostModelIsPutInTheMiddle copies one manuscript three times, and each of
// the copies twice, and then takes the manuscript away.
func TestALostModelIsPutInTheMiddle(t *testing.T) {
	for seed := range uint64(3) {
		rnd := rand.New(rand.NewPCG(seed, 33))
		model := prose(rnd, 900)
		var texts []string
		for range 3 {
			copied := scribe(rnd, model, 12)
			texts = append(texts, strings.Join(copied, " "))
			for range 2 {
				texts = append(texts, strings.Join(scribe(rnd, copied, 25), " "))
			}
		}
		ws, pairs := witnesses(t, texts)
		l := infer(t, ws, pairs)
		var latent []Node
		for _, n := range l.Nodes {
			if n.Latent != "" {
				latent = append(latent, n)
			}
		}
		require.Len(t, latent, 1, "tradition %d: three families of three have a model that is not there: %+v", seed, l.Nodes)
		require.Equal(t, Ancestor, latent[0].Latent)
		var around []string
		for _, d := range l.Derivations {
			require.False(t, d.Directed, "%s -> %s: nothing tells a model from its copy", d.From, d.To)
			if d.From == latent[0].ID {
				around = append(around, d.To)
				require.Equal(t, TextOf, d.Relation)
				require.Contains(t, d.Evidence[0].Note, d.To+" in ", "in how much it stands alone")
			}
			require.NotEqual(t, latent[0].ID, d.To, "an undirected derivation goes from the latent node")
		}
		require.Equal(t, []string{"0", "3", "6"}, around, "tradition %d: the first copies stand around it", seed)
		for _, n := range l.Nodes {
			require.Equal(t, 1, n.Rank, "no order is known: %+v", n)
		}
		require.Len(t, l.Audit.Origins, 1, "one tradition is one origin: %+v", l.Audit.Origins)

		ws, pairs = witnesses(t, append(slices.Clone(texts), strings.Join(model, " ")))
		for _, n := range infer(t, ws, pairs).Nodes {
			require.Empty(t, n.Latent, "tradition %d: the model is there: %+v", seed, n)
		}
	}
}
