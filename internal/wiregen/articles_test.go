package wiregen_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/wiregen"
)

func TestArticlesArePure(t *testing.T) {
	o := wiregen.ArticleOptions{}
	all := slices.Collect(wiregen.Articles(7, 500, o))
	require.Len(t, all, 500)
	require.Equal(t, all[:100], slices.Collect(wiregen.Articles(7, 100, o)), "the first hundred of five hundred")
	require.NotEqual(t, all[0].Body, slices.Collect(wiregen.Articles(8, 1, o))[0].Body)
}

// The share of near-duplicates is the one asked for; each shares much with its
// source, and articles of different families share nothing.
func TestArticlesShare(t *testing.T) {
	const n = 2000
	var sets []map[string]bool
	copies, words, least := 0, 0, 1.
	for a := range wiregen.Articles(1, n, wiregen.ArticleOptions{Share: .3}) {
		set := map[string]bool{}
		w := strings.Fields(strings.ToLower(a.Body))
		words += len(w)
		for i := 0; i+5 <= len(w); i++ {
			set[strings.Trim(strings.Join(w[i:i+5], " "), ".")] = true
		}
		if a.Of >= 0 {
			require.Less(t, a.Of, len(sets), "a copy of a later article")
			copies++
			least = min(least, resemblance(set, sets[a.Of]))
		} else if len(sets) > 0 {
			require.Less(t, resemblance(set, sets[len(sets)-1]), .02, "two new articles")
		}
		sets = append(sets, set)
	}
	require.InDelta(t, .3, float64(copies)/n, .03)
	require.InDelta(t, 300, float64(words)/n, 15)
	require.Greater(t, least, .1, "the farthest copy")
}

func resemblance(a, b map[string]bool) float64 {
	both := 0
	for s := range a {
		if b[s] {
			both++
		}
	}
	return float64(both) / float64(len(a)+len(b)-both)
}

func BenchmarkArticles(b *testing.B) {
	bytes := 0
	for a := range wiregen.Articles(1, b.N, wiregen.ArticleOptions{}) {
		bytes += len(a.Body)
	}
	b.SetBytes(int64(bytes / b.N))
}

func BenchmarkStory(b *testing.B) {
	for seed := range uint64(b.N) {
		wiregen.New(seed, wiregen.Options{})
	}
}
