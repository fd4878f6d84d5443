package wiretrace_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/race"
)

// A day of mixed news: all stories of testdata in one corpus, in which not
// every pair is compared. Each comes out as it does alone.
func TestMixedDay(t *testing.T) {
	race.Elsewhere(t, "TestSameBytes")
	var day []wiretrace.Document
	story := map[string]string{}
	var want []string
	for _, s := range stories(t) {
		docs := slices.Clone(s.docs)
		for i := range docs {
			docs[i].ID = s.name + "/" + docs[i].ID
			story[docs[i].ID] = s.name
		}
		day = append(day, docs...)
		r, err := wiretrace.Analyze(context.Background(), docs, nil)
		require.NoError(t, err)
		want = append(want, linksOf(r)...)
	}
	r, err := wiretrace.Analyze(context.Background(), day, nil)
	require.NoError(t, err)
	for _, l := range r.Lineages {
		for _, id := range l.Documents {
			require.Equal(t, story[l.Documents[0]], story[id], "%s and %s are in one lineage", l.Documents[0], id)
		}
	}
	got := linksOf(r)
	require.Subset(t, got, want, "links of %d documents of all stories, against those of each story alone", len(day))
	// Names are rarer among more stories, and bring two more pairs together, one of
	// which its story asks for (intervista: a rival that credits the paper).
	require.LessOrEqual(t, len(got), len(want)+2)
}

// linksOf are the derivations of a report, without their probabilities, which
// depend on how rare names are among all documents.
func linksOf(r *wiretrace.Report) (out []string) {
	for _, l := range r.Lineages {
		for _, d := range l.Derivations {
			out = append(out, fmt.Sprintf("%s %s -> %s, directed: %v", d.Relation, d.From, d.To, d.Directed))
		}
	}
	return out
}
