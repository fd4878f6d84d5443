package lsh_test

import (
	"flag"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
	"github.com/wiretrace/wiretrace/shingle/join"
)

var articles = flag.Int("articles", 1000, "articles in the corpus of BenchmarkParameters")

// truthWords is the size of the shingles by which two articles are alike or not,
// whatever the signatures are made of.
const truthWords = 5

// A corpus is articles, three in ten of which are copies with up to a quarter of
// their words changed, and how alike any two of them are.
type corpus struct {
	words [][]normalize.Word
	like  map[[2]lsh.Key]float64 // of the pairs that are alike at all
}

func newCorpus(b *testing.B, n int) *corpus {
	c := &corpus{like: map[[2]lsh.Key]float64{}}
	norm, err := normalize.New(&normalize.Options{PlainText: true})
	require.NoError(b, err)
	j, err := join.New(&join.Options{Threshold: .1})
	require.NoError(b, err)
	defer j.Close()
	for a := range wiregen.Articles(1, n, wiregen.ArticleOptions{Share: .3, Edits: .25}) {
		words := norm.AppendWords(nil, a.Body)
		c.words = append(c.words, words)
		require.NoError(b, j.Add(shingle.Append(nil, words, truthWords)))
	}
	for p, err := range j.Pairs() {
		require.NoError(b, err)
		c.like[[2]lsh.Key{lsh.Key(p.A), lsh.Key(p.B)}] = p.Resemblance
	}
	return c
}

// banding returns the bands and rows to try for a threshold: those that Tune
// chooses for a recall of 0.95, and with one row less and one more as many
// bands as there are slots for.
func banding(b *testing.B, threshold float64, slots int) []lsh.Options {
	tuned, err := lsh.Tune(threshold, .95, slots)
	require.NoError(b, err)
	all := []lsh.Options{tuned}
	for _, rows := range []int{tuned.Rows - 1, tuned.Rows + 1} {
		if rows > 0 && rows <= slots {
			all = append(all, lsh.Options{Bands: slots / rows, Rows: rows})
		}
	}
	slices.SortFunc(all, func(x, y lsh.Options) int { return x.Rows - y.Rows })
	return all
}

// BenchmarkParameters makes signatures of a corpus, asks the index for what each
// article is like, and adds it, for thresholds, sizes of shingles and of
// signatures, bands and rows. Beside the time it says what was found: of the
// pairs that the exact join has at the threshold and above the share that was
// proposed (recall), the share of what was proposed that is one of these
// (precision), and how many were proposed (candidates/doc). How to read it is in
// docs/tuning.md.
//
//	go test ./lsh -run xxx -bench Parameters -articles 20000
func BenchmarkParameters(b *testing.B) {
	c := newCorpus(b, *articles)
	for _, threshold := range []float64{.3, .5, .8} {
		wanted := 0
		for _, like := range c.like {
			if like >= threshold {
				wanted++
			}
		}
		require.NotZero(b, wanted, "a corpus without pairs shows nothing")
		for _, words := range []int{3, 5, 8} {
			for _, slots := range []int{64, 128, 256} {
				for _, o := range banding(b, threshold, slots) {
					b.Run(fmt.Sprintf("threshold=%v/shingle=%d/slots=%d/bands=%d/rows=%d", threshold, words, slots, o.Bands, o.Rows), func(b *testing.B) {
						c.measure(b, threshold, wanted, &shingle.Options{Words: words, Slots: slots}, &o)
					})
				}
			}
		}
	}
}

// measure reports what an index with these options finds and takes.
func (c *corpus) measure(b *testing.B, threshold float64, wanted int, s *shingle.Options, o *lsh.Options) {
	m, err := shingle.New(s)
	require.NoError(b, err)
	var candidates, found int
	var sig shingle.Signature
	var near []lsh.Key
	for b.Loop() {
		x, err := lsh.New(o)
		require.NoError(b, err)
		candidates, found = 0, 0
		for i, words := range c.words {
			key := lsh.Key(i)
			sig = m.Append(sig[:0], words)
			near = x.Query(near[:0], sig)
			candidates += len(near)
			for _, k := range near {
				if c.like[[2]lsh.Key{k, key}] >= threshold {
					found++
				}
			}
			require.NoError(b, x.Add(key, sig))
		}
	}
	docs := float64(len(c.words))
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/docs, "ns/doc")
	b.ReportMetric(float64(candidates)/docs, "candidates/doc")
	b.ReportMetric(float64(found)/float64(wanted), "recall")
	b.ReportMetric(float64(found)/float64(max(1, candidates)), "precision")
}
