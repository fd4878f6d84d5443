package wiretrace_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/lineage"
)

// A text that is alone has its lineage too: with whom it credits, if it credits
// anybody, and else with nothing but itself.
func TestEveryDocumentStandsInOneLineage(t *testing.T) {
	docs := []wiretrace.Document{
		{ID: "harbour", Body: "The harbour of Ostrel was closed at noon after a barge lost forty drums of paint, the port office said."},
		{ID: "credits", Body: "Le préfet a fermé lundi la piscine de Varmontel. Selon Le Monde, deux rapports internes signalaient déjà la rouille du toit."},
		{ID: "copy", Body: "The harbour of Ostrel was closed at noon after a barge lost forty drums of paint, the port office said on the radio."},
		{ID: "silent", Body: "La pluie a cessé sur le plateau, et les vaches de Jean Costedoat sont remontées seules."},
	}
	r, err := wiretrace.Analyze(context.Background(), docs, nil)
	require.NoError(t, err)
	var in [][]string
	for _, l := range r.Lineages {
		in = append(in, l.Documents)
	}
	require.Equal(t, [][]string{{"harbour", "copy"}, {"credits"}, {"silent"}}, in)

	require.Len(t, r.Lineages[1].Derivations, 1)
	d := r.Lineages[1].Derivations[0]
	require.Equal(t, lineage.FactsOf, d.Relation)
	require.Equal(t, "latent:le-monde", d.From)
	require.Equal(t, "credits", d.To)
	require.Equal(t, []lineage.Node{{ID: "latent:le-monde", Latent: lineage.Named, Name: "Le Monde", Rank: 1}, {ID: "credits", Document: "credits", Rank: 2}},
		r.Lineages[1].Nodes)

	require.Empty(t, r.Lineages[2].Derivations)
	require.Equal(t, []lineage.Node{{ID: "silent", Document: "silent", Rank: 1}}, r.Lineages[2].Nodes)
}
