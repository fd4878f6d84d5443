package render_test

import (
	"io"
	"slices"
	"testing"

	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/lineage/render"
)

// A page of one story and of many, per document.
func BenchmarkHTML(b *testing.B) {
	for name, r := range map[string]*lineage.Report{"stories=1": fan(300), "stories=100": several(slices.Repeat([][2]int{{3, 1}}, 100)...)} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := render.HTML(io.Discard, r, nil); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(r.Documents)), "µs/document")
		})
	}
}
