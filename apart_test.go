package wiretrace_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/internal/wiregen"
)

// manyStories is a corpus of stories whose articles come from one hand: a
// dozen kinds of events in the same set phrases, with the same lines of colour,
// which is more than real news have in common. of is the story of each document.
func manyStories(stories, rewrites int) (docs []wiretrace.Document, of map[string]int) {
	of = map[string]int{}
	for s := range stories {
		o := wiregen.Options{Agencies: 2, Versions: 3, Independents: 2, Rewrites: rewrites}
		for _, d := range wiregen.New(uint64(1000+s), o).Documents {
			id := fmt.Sprintf("%d-%s", s, d.ID)
			of[id] = s
			docs = append(docs, wiretrace.Document{ID: id, Title: d.Title, Source: d.Source, Published: d.Published, Body: d.Body})
		}
	}
	return docs, of
}

// bCubed is, on average over the documents, the share of a document's lineage
// that is of its story, and the share of its story that is in its lineage; one
// in no lineage is alone (Bagga and Baldwin 1998). mixed are the lineages with
// documents of two stories.
func bCubed(r *wiretrace.Report, of map[string]int) (precision, recall float64, mixed int) {
	size := map[int]int{}
	for _, s := range of {
		size[s]++
	}
	alone := len(of)
	for _, l := range r.Lineages {
		here := map[int]int{}
		for _, id := range l.Documents {
			here[of[id]]++
		}
		if len(here) > 1 {
			mixed++
		}
		alone -= len(l.Documents)
		for s, n := range here {
			precision += float64(n*n) / float64(len(l.Documents))
			recall += float64(n*n) / float64(size[s])
		}
	}
	// One that is alone is all of its lineage, and so little of its story that
	// it is left out of recall.
	precision += float64(alone)
	return precision / float64(len(of)), recall / float64(len(of)), mixed
}

func TestStoriesStayApart(t *testing.T) {
	race.Elsewhere(t, "TestSameBytes")
	docs, of := manyStories(16, 8)
	r, err := wiretrace.Analyze(context.Background(), docs, nil)
	require.NoError(t, err)
	p, recall, mixed := bCubed(r, of)
	t.Logf("%d documents in %d lineages, %d of them mixed: B-cubed precision %.3f, recall %.3f", len(docs), len(r.Lineages), mixed, p, recall)
	require.Greater(t, p, .95, "documents of other stories in a lineage")
	require.Greater(t, recall, .5, "documents of a story in one lineage")
}
