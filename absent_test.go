package wiretrace_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
)

// Clients of an agency that no table knows have their text from it, whether they come at
// once or one after the other, and the first shows what the dateline of the others names.
func TestClientsOfAnAgencyComeInAnyWay(t *testing.T) {
	ctx := context.Background()
	body := func(said string) string {
		return text("VELLMARK, Aug 6 (Norda) - "+ferry, pilot, "\"Nobody had told us of the buoy,\" she "+said+".", owner)
	}
	docs := []wiretrace.Document{{ID: "echo", Source: "Tarnby Echo", Body: body("said")}, {ID: "post", Source: "Harlow Post", Body: body("said")},
		{ID: "mail", Source: "Weston Mail", Body: body("told Norda")}}
	batch, err := wiretrace.Analyze(ctx, docs, nil)
	require.NoError(t, err)
	d, err := wiretrace.New(nil)
	require.NoError(t, err)
	for _, doc := range docs {
		_, err := d.Add(ctx, doc)
		require.NoError(t, err)
	}
	stream, err := d.Report(ctx)
	require.NoError(t, err)
	for _, rep := range []*wiretrace.Report{batch, stream} {
		require.Len(t, rep.Lineages, 1)
		for _, doc := range rep.Documents {
			require.Equal(t, "dateline", doc.Marks[0].Kind)
			require.Equal(t, "Norda", doc.Marks[0].Value)
		}
		var from []string
		for _, d := range rep.Lineages[0].Derivations {
			if d.Directed {
				from = append(from, d.From+" "+d.To)
			}
		}
		require.Equal(t, []string{"latent:norda echo", "latent:norda post", "latent:norda mail"}, from)
	}
}
