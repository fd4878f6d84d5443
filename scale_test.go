package wiretrace_test

import (
	"context"
	"fmt"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/wiregen"
)

// oneStory is n articles on one event: what two agencies sent, and what others
// made of it.
func oneStory(n int, o wiregen.Options) []wiretrace.Document {
	o.Agencies, o.Versions, o.Independents = 2, 3, max(1, n/50)
	o.Rewrites = n - 6 - o.Independents
	var docs []wiretrace.Document
	for _, d := range wiregen.New(1, o).Documents {
		docs = append(docs, wiretrace.Document{ID: d.ID, Title: d.Title, Source: d.Source, Published: d.Published, Body: d.Body})
	}
	return docs
}

// BenchmarkStory analyzes one story.
func BenchmarkStory(b *testing.B) {
	for _, world := range []string{"dated", "undated"} {
		for _, n := range []int{100, 300, 1000} {
			b.Run(fmt.Sprintf("world=%s/n=%d", world, n), func(b *testing.B) {
				docs := oneStory(n, wiregen.Options{Undated: world == "undated"})
				b.ReportAllocs()
				for b.Loop() {
					r, err := wiretrace.Analyze(context.Background(), docs, nil)
					require.NoError(b, err)
					b.ReportMetric(float64(len(r.Lineages)), "lineages")
					b.ReportMetric(float64(len(r.Matches)), "matches")
					runtime.KeepAlive(r)
				}
			})
		}
	}
}
