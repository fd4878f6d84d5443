package wiretrace_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/cputime"
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

// sizes are those that a benchmark goes through; with -short the least alone,
// since the others take minutes.
func sizes(all ...int) []int {
	if testing.Short() {
		return all[:1]
	}
	return all
}

// BenchmarkStory analyzes one story.
func BenchmarkStory(b *testing.B) {
	for _, world := range []string{"dated", "undated"} {
		for _, n := range sizes(100, 300, 1000, 3000) {
			b.Run(fmt.Sprintf("world=%s/n=%d", world, n), func(b *testing.B) {
				docs := oneStory(n, wiregen.Options{Undated: world == "undated"})
				b.ReportAllocs()
				cpu := cputime.Used()
				for b.Loop() {
					r, err := wiretrace.Analyze(context.Background(), docs, nil)
					require.NoError(b, err)
					b.ReportMetric(float64(len(r.Lineages)), "lineages")
					b.ReportMetric(float64(len(r.Matches)), "matches")
					runtime.KeepAlive(r)
				}
				b.ReportMetric((cputime.Used()-cpu).Seconds()/float64(b.N), "cpu-s/op")
			})
		}
	}
}

// copies is one story on n pages of as many papers, whole or each without some of its paragraphs, as clients of an
// agency cut it.
func copies(n int, cut bool) []wiretrace.Document {
	r := rand.New(rand.NewPCG(5, 8))
	whole := bodies(12, 60) // a paragraph each
	var docs []wiretrace.Document
	for i := range n {
		paragraphs := slices.Clone(whole)
		for cut && len(paragraphs) > 4 && r.IntN(3) > 0 {
			at := r.IntN(len(paragraphs))
			paragraphs = slices.Delete(paragraphs, at, at+1)
		}
		docs = append(docs, wiretrace.Document{ID: fmt.Sprintf("p%d", i), Source: fmt.Sprintf("Harlow Paper %d", i), Body: strings.Join(paragraphs, "\n\n")})
	}
	return docs
}

// BenchmarkCopies analyzes one story that many papers print.
func BenchmarkCopies(b *testing.B) {
	for _, print := range []string{"whole", "cut"} {
		for _, n := range sizes(100, 300, 1000) {
			b.Run(fmt.Sprintf("print=%s/n=%d", print, n), func(b *testing.B) {
				docs := copies(n, print == "cut")
				b.ReportAllocs()
				cpu := cputime.Used()
				for b.Loop() {
					r, err := wiretrace.Analyze(context.Background(), docs, nil)
					require.NoError(b, err)
					b.ReportMetric(float64(len(r.Lineages)), "lineages")
					b.ReportMetric(float64(len(r.Matches)), "matches")
				}
				b.ReportMetric((cputime.Used()-cpu).Seconds()/float64(b.N), "cpu-s/op")
			})
		}
	}
}

// BenchmarkVersions analyzes the versions of one page.
func BenchmarkVersions(b *testing.B) {
	for _, n := range sizes(100, 300, 1000) {
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			docs := versionsOf(n, 60)
			b.ReportAllocs()
			cpu := cputime.Used()
			for b.Loop() {
				r, err := wiretrace.Analyze(context.Background(), docs, nil)
				require.NoError(b, err)
				b.ReportMetric(float64(len(r.Lineages)), "lineages")
				b.ReportMetric(float64(len(r.Matches)), "matches")
			}
			b.ReportMetric((cputime.Used()-cpu).Seconds()/float64(b.N), "cpu-s/op")
		})
	}
}

// BenchmarkStories analyzes many stories at once.
func BenchmarkStories(b *testing.B) {
	for _, stories := range sizes(10, 60, 200, 300) {
		b.Run(fmt.Sprintf("stories=%d/n=%d", stories, 34*stories), func(b *testing.B) {
			docs, of := manyStories(stories, 26)
			b.ReportAllocs()
			cpu := cputime.Used()
			for b.Loop() {
				r, err := wiretrace.Analyze(context.Background(), docs, nil)
				require.NoError(b, err)
				p, recall, mixed := bCubed(r, of)
				b.ReportMetric(float64(len(docs)), "documents")
				b.ReportMetric(float64(len(r.Lineages)), "lineages")
				b.ReportMetric(float64(mixed), "mixed")
				b.ReportMetric(p, "precision")
				b.ReportMetric(recall, "recall")
			}
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			b.ReportMetric(float64(m.Sys)/(1<<20), "most-MB") // all that was asked of the system
			b.ReportMetric((cputime.Used()-cpu).Seconds()/float64(b.N), "cpu-s/op")
		})
	}
}

// BenchmarkStream adds articles of which one in five is a near-duplicate to a
// corpus of n, one at a time, and reports the median and the slowest of a
// hundred, in milliseconds, and the memory of a document.
func BenchmarkStream(b *testing.B) {
	for _, n := range sizes(1000, 10000, 100000) {
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			const more = 1000
			for b.Loop() {
				d, err := wiretrace.New(nil)
				require.NoError(b, err)
				before := heap()
				var took []time.Duration
				i := 0
				for a := range wiregen.Articles(3, n+more, wiregen.ArticleOptions{}) {
					at := time.Now()
					_, err := d.Add(context.Background(), wiretrace.Document{ID: a.ID, Body: a.Body})
					require.NoError(b, err)
					if i++; i > n {
						took = append(took, time.Since(at))
					}
				}
				slices.Sort(took)
				b.ReportMetric(float64(took[more/2])/1e6, "median-ms")
				b.ReportMetric(float64(took[more*99/100])/1e6, "p99-ms")
				b.ReportMetric(float64(heap()-before)/float64(n+more), "B/document")
				runtime.KeepAlive(d)
			}
		})
	}
}

// heap is the memory in use after a collection.
func heap() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
