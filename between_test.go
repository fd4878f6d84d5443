package wiretrace_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/internal/wiregen"
)

// versionsOf are n versions of one page: each replaces one or two sentences of
// the one before.
func versionsOf(n, sentences int) []wiretrace.Document {
	r := rand.New(rand.NewPCG(3, 9))
	var fresh []string
	for a := range wiregen.Articles(11, n/2+10, wiregen.ArticleOptions{Words: 100, Share: -1}) {
		for s := range strings.SplitSeq(a.Body, ". ") {
			fresh = append(fresh, strings.TrimSpace(s))
		}
	}
	page := slices.Clone(fresh[:sentences])
	next := len(page)
	var docs []wiretrace.Document
	for i := range n {
		docs = append(docs, wiretrace.Document{ID: fmt.Sprintf("v%d", i), Title: "A page", Body: strings.Join(page, ".\n\n") + "."})
		for range 1 + r.IntN(2) {
			page[r.IntN(len(page))] = fresh[next%len(fresh)]
			next++
		}
	}
	return docs
}

// Of many versions of a page each is compared with those next to it, in any
// order of input, one by one as well as all at once; and every link is between
// two that were compared, so that it shows its passages.
func TestManyVersions(t *testing.T) {
	race.Elsewhere(t, "TestSameBytes")
	const n = 70
	docs := versionsOf(n, 20)
	check := func(t *testing.T, r *wiretrace.Report) {
		require.Len(t, r.Lineages, 1)
		require.Less(t, len(r.Matches), 10*n, "the page is reported as a mesh of pairs")
		matched := map[[2]string]bool{}
		for _, m := range r.Matches {
			matched[pairOf(m.A, m.B)] = true
		}
		next := 0
		for _, d := range r.Lineages[0].Derivations {
			require.True(t, matched[pairOf(d.From, d.To)], "%s -> %s has no passages", d.From, d.To)
			var a, b int
			_, err := fmt.Sscanf(d.From+" "+d.To, "v%d v%d", &a, &b)
			require.NoError(t, err)
			if a-b == 1 || b-a == 1 {
				next++
			}
		}
		require.GreaterOrEqual(t, next, n-3, "links of versions next to each other")
	}
	t.Run("in order", func(t *testing.T) {
		r, err := wiretrace.Analyze(context.Background(), docs, nil)
		require.NoError(t, err)
		check(t, r)
	})
	t.Run("shuffled", func(t *testing.T) {
		docs := slices.Clone(docs)
		rand.New(rand.NewPCG(1, 2)).Shuffle(n, func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
		r, err := wiretrace.Analyze(context.Background(), docs, nil)
		require.NoError(t, err)
		check(t, r)
	})
	t.Run("one by one", func(t *testing.T) {
		d, err := wiretrace.New(&wiretrace.Options{Exhaustive: -1})
		require.NoError(t, err)
		for _, doc := range docs {
			_, err := d.Add(context.Background(), doc)
			require.NoError(t, err)
		}
		require.Less(t, d.Stats().Aligned, int64(10*n))
		r, err := d.Report(context.Background())
		require.NoError(t, err)
		check(t, r)
	})
	t.Run("articles", func(t *testing.T) {
		docs := slices.Clone(docs)
		for i := range docs {
			docs[i].Source = fmt.Sprintf("Paper %d", i)
		}
		r, err := wiretrace.Analyze(context.Background(), docs, nil)
		require.NoError(t, err)
		require.Greater(t, len(r.Matches), 10*n, "of articles of many outlets every pair counts")
	})
}
