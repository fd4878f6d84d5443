package pebble_test

import (
	"context"
	"flag"
	"fmt"
	"io/fs"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/cputime"
	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/store/pebble"
)

var (
	adds   = flag.Int("adds", 2000, "articles of the stream of BenchmarkMonths")
	window = flag.Int("window", 400, "articles that it keeps")
)

// BenchmarkMonths is a stream of which the last days are kept: what an article
// costs, and what memory and disk hold in the middle of the stream and at its end,
// when nearly all has been forgotten. Both should be the same.
//
//	go test -run xxx -bench Months -benchtime 1x -adds 200000 -window 20000
func BenchmarkMonths(b *testing.B) {
	ctx := context.Background()
	for b.Loop() {
		dir := b.TempDir()
		s, err := pebble.Open(dir, nil)
		require.NoError(b, err)
		d, err := wiretrace.Open(ctx, s, nil)
		require.NoError(b, err)
		measure := func(when string) {
			runtime.GC()
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			b.ReportMetric(float64(m.HeapAlloc)/(1<<20), when+"-heap-MB")
			b.ReportMetric(float64(sizeOf(b, dir))/(1<<20), when+"-disk-MB")
		}
		start := time.Date(2019, 3, 1, 0, 0, 0, 0, time.UTC)
		perDay := max(1, *window/10)
		cpu, i := cputime.Used(), 0
		for a := range wiregen.Articles(5, *adds, wiregen.ArticleOptions{Words: 100}) {
			day := start.AddDate(0, 0, i/perDay)
			doc := wiretrace.Document{ID: a.ID, Source: fmt.Sprint("outlet ", i%20), Published: day.Format(time.DateOnly), Body: a.Body}
			_, err := d.Add(ctx, doc)
			require.NoError(b, err)
			if i++; i%perDay == 0 {
				d.ForgetBefore(day.AddDate(0, 0, -9))
			}
			if i == *adds/2 {
				measure("half")
			}
		}
		b.ReportMetric(float64(cputime.Used()-cpu)/float64(*adds), "cpu-ns/add")
		measure("end")
		require.LessOrEqual(b, d.Len(), *window+perDay)
		require.NoError(b, s.Close())
	}
}

// sizeOf is the size of all files in a directory.
func sizeOf(b *testing.B, dir string) (sum int64) {
	require.NoError(b, filepath.WalkDir(dir, func(_ string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return nil // Pebble removes files as it goes
		}
		if fi, err := e.Info(); err == nil {
			sum += fi.Size()
		}
		return nil
	}))
	return sum
}
