package wiretrace_test

import (
	"context"
	"fmt"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/cputime"
	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/lsh"
)

// BenchmarkOpen opens a store of n articles, one in five a near-duplicate, until
// Open returns (open-ns), and until documents can be added.
func BenchmarkOpen(b *testing.B) {
	ctx := context.Background()
	for _, n := range sizes(300, 10000) {
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			store := lsh.NewMemory()
			d, err := wiretrace.Open(ctx, store, nil)
			require.NoError(b, err)
			for a := range wiregen.Articles(3, n, wiregen.ArticleOptions{}) {
				_, err := d.Add(ctx, wiretrace.Document{ID: a.ID, Body: a.Body})
				require.NoError(b, err)
			}
			runtime.GC()
			cpu, opened := cputime.Used(), time.Duration(0)
			for b.Loop() {
				begin := time.Now()
				d, err = wiretrace.Open(ctx, store, nil)
				require.NoError(b, err)
				opened += time.Since(begin)
				d.Stats() // waits for the index
			}
			b.ReportMetric(float64(cputime.Used()-cpu)/float64(b.N), "cpu-ns/op")
			b.ReportMetric(float64(opened.Nanoseconds())/float64(b.N), "open-ns/op")
			b.ReportMetric(float64(d.Stats().Units), "units")
		})
	}
}
