package wiretrace_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/lineage"
)

// bodies are n articles that have nothing in common.
func bodies(n, words int) []string {
	var out []string
	for a := range wiregen.Articles(7, n, wiregen.ArticleOptions{Words: words, Share: -1}) {
		out = append(out, a.Body)
	}
	return out
}

// add streams texts and returns the numbers of matches of each.
func add(t *testing.T, d *wiretrace.Detector, texts []string) []int {
	t.Helper()
	var out []int
	for i, s := range texts {
		ms, err := d.Add(context.Background(), wiretrace.Document{ID: fmt.Sprint(i), Body: s})
		require.NoError(t, err)
		out = append(out, len(ms))
	}
	return out
}

// What is the worst for an index is ordinary in a feed: one text sent again and
// again, one paragraph under everything, a book of all that was printed, and
// nothing at all. No document is compared with more than a bounded number of
// others.
func TestWorstCases(t *testing.T) {
	race.Elsewhere(t, "TestSameBytes")
	n := 400
	if testing.Short() {
		n = 200
	}
	t.Run("identical", func(t *testing.T) {
		d, err := wiretrace.New(nil)
		require.NoError(t, err)
		got := add(t, d, slices.Repeat(bodies(1, 100)[:1], n))
		require.Positive(t, got[n-1])
		require.LessOrEqual(t, d.Stats().Aligned, int64(64*n))
	})
	t.Run("boilerplate", func(t *testing.T) {
		d, err := wiretrace.New(nil)
		require.NoError(t, err)
		texts := bodies(n, 100)
		for i := range texts {
			texts[i] += "\n\nTravellers who bought a season ticket before the strike can have half of its price back at any counter until the end of the month."
		}
		add(t, d, texts)
		require.LessOrEqual(t, d.Stats().Aligned, int64(64*64/2+8*n), "a paragraph in all documents proposes a few")
	})
	t.Run("book", func(t *testing.T) {
		d, err := wiretrace.New(nil)
		require.NoError(t, err)
		texts := bodies(100, 200)
		got := add(t, d, append(texts, strings.Join(texts, "\n\n")))
		require.Equal(t, 64, got[len(got)-1], "it is compared with as many as it may be")
		r, err := d.Report(context.Background())
		require.NoError(t, err)
		require.Len(t, together(r), 1)
	})
	t.Run("empty", func(t *testing.T) {
		d, err := wiretrace.New(nil)
		require.NoError(t, err)
		for _, m := range add(t, d, make([]string, n)) {
			require.Zero(t, m)
		}
		r, err := d.Report(context.Background())
		require.NoError(t, err)
		require.Empty(t, together(r))
	})
}

// together are the lineages of more than one document.
func together(r *wiretrace.Report) (out []lineage.Lineage) {
	for _, l := range r.Lineages {
		if len(l.Documents) > 1 {
			out = append(out, l)
		}
	}
	return out
}
