package wiretrace_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/lsh"
)

// BenchmarkOpen opens a store of n articles, one in five a near-duplicate.
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
			for b.Loop() {
				_, err := wiretrace.Open(ctx, store, nil)
				require.NoError(b, err)
			}
		})
	}
}
