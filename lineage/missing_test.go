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

// TestALostModelIsTheStoryOfTheAgencyThatItsCopiesName gives some of the copies a credit. Two
// that name one agency had the story from it, and so had the others; one alone, or two who
// name different agencies, say nothing of the whole.
func TestALostModelIsTheStoryOfTheAgencyThatItsCopiesName(t *testing.T) {
	credits := func(first, second, third string) *Lineage {
		rnd := rand.New(rand.NewPCG(1, 33))
		model := prose(rnd, 900)
		var texts []string
		for _, credit := range []string{first, second, third} {
			copied := strings.Join(scribe(rnd, model, 12), " ")
			texts = append(texts, copied+credit)
			for range 2 {
				texts = append(texts, strings.Join(scribe(rnd, strings.Fields(copied), 25), " "))
			}
		}
		ws, pairs := witnesses(t, texts)
		return infer(t, ws, pairs)
	}
	from := func(l *Lineage) (out []string) {
		for _, d := range l.Derivations {
			if d.Relation == TextOf && strings.HasPrefix(d.From, "latent:") && d.Directed {
				out = append(out, d.From+" "+d.To)
			}
		}
		return out
	}
	l := credits(". A harbour master told AFP on Monday.", ". The quay is shut, the mayor told AFP.", "")
	require.Equal(t, []string{"latent:afp 0", "latent:afp 3", "latent:afp 6"}, from(l), "two name it: %+v", l.Derivations)
	require.Empty(t, from(credits(". A harbour master told AFP on Monday.", "", "")), "one names it")
	require.Empty(t, from(credits(". A harbour master told AFP on Monday.", ". The quay is shut, the mayor told Reuters.", "")), "two agencies")
}
