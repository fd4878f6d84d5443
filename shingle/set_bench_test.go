package shingle_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

// BenchmarkNewSet makes the set of a sentence, a paragraph, an article and a book.
func BenchmarkNewSet(b *testing.B) {
	r := rand.New(rand.NewPCG(3, 3))
	for _, n := range []int{20, 60, 600, 100_000} {
		words := make([]normalize.Word, n)
		for i := range words {
			words[i].ID = r.Uint64()
		}
		b.Run(fmt.Sprintf("words=%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				shingle.NewSet(words, 5)
			}
		})
	}
}
