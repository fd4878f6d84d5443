package split

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
	"github.com/wiretrace/wiretrace/shingle/join"
)

// articles returns n generated articles.
func articles(t testing.TB, n int, seed uint64) []Document {
	nz, err := normalize.New(&normalize.Options{PlainText: true})
	require.NoError(t, err)
	var docs []Document
	for a := range wiregen.Articles(seed, n, wiregen.ArticleOptions{}) {
		words := nz.AppendWords(nil, a.Body)
		docs = append(docs, Document{uint64(len(docs)), a.ID, shingle.NewSet(words, 5)})
	}
	return docs
}

// crowd returns sets of few shingles out of few, the frequent ones in most of
// them: the opposite of news.
func crowd(n int, seed uint64) []Document {
	r := rand.New(rand.NewPCG(seed, 1))
	z := rand.NewZipf(r, 1.3, 2, 400)
	var docs []Document
	for i := range n {
		var s shingle.Set
		for range r.IntN(30) {
			s = append(s, (z.Uint64()+1)*0x9e3779b97f4a7c15)
		}
		slices.Sort(s)
		docs = append(docs, Document{uint64(i), fmt.Sprint(i), slices.Compact(s)})
	}
	return docs
}

// cut deals documents out to batches of size, every third to a neighbour, so
// that batches are not intervals.
func cut(docs []Document, size int) []Batch {
	out := make([]Batch, (len(docs)+size-1)/size)
	for i, d := range docs {
		b := i / size
		if i%3 == 0 {
			b = (b + 1) % len(out)
		}
		out[b] = append(out[b], d)
	}
	return out
}

// whole is what package join finds.
func whole(t testing.TB, docs []Document, o Options) []join.Pair {
	j, err := join.New(&join.Options{Threshold: o.Threshold, Measure: o.Measure})
	require.NoError(t, err)
	defer j.Close()
	for _, d := range docs {
		require.NoError(t, j.Add(d.Set))
	}
	var out []join.Pair
	for p, err := range j.Pairs() {
		require.NoError(t, err)
		out = append(out, p)
	}
	return out
}

// plain gives pairs as package join has them, in its order.
func plain(pairs []Pair) []join.Pair {
	var out []join.Pair
	for _, p := range pairs {
		out = append(out, join.Pair{A: int(p.A.Number), B: int(p.B.Number), Resemblance: p.Resemblance, AInB: p.AInB, BInA: p.BInA})
	}
	slices.SortFunc(out, func(p, q join.Pair) int { return cmp.Or(p.A-q.A, p.B-q.B) })
	return out
}

func TestJoinFindsWhatPackageJoinFinds(t *testing.T) {
	for _, corpus := range []struct {
		name string
		docs []Document
	}{{"articles", articles(t, 500, 3)}, {"crowd", crowd(200, 5)}} {
		for _, o := range []Options{
			{},
			{Threshold: .3, Parts: 8, Bits: 20},
			{Threshold: .8, Parts: 1},
			{Measure: join.Containment, Parts: 16},
			{Measure: join.Containment, Threshold: .3, Bits: 16},
		} {
			t.Run(fmt.Sprintf("%s/%v/%v/%d", corpus.name, o.Threshold, o.Measure, o.Parts), func(t *testing.T) {
				want := whole(t, corpus.docs, o)
				require.NotEmpty(t, want, "a corpus without pairs shows nothing")
				sizes := []int{11, 100, 5000}
				if testing.Short() {
					sizes = sizes[1:2]
				}
				for _, size := range sizes {
					found, _, err := Join(cut(corpus.docs, size), o)
					require.NoError(t, err)
					require.Equal(t, want, plain(found), "batches of %d", size)
				}
			})
		}
	}
}

func TestTrafficOfArticlesStaysBelowThatOfTheirSets(t *testing.T) {
	if testing.Short() {
		t.Skip("fewer articles have more bytes each")
	}
	docs := articles(t, 4000, 4)
	_, traffic, err := Join(cut(docs, 2000), Options{})
	require.NoError(t, err)
	require.Zero(t, traffic.Cut)
	perDoc := traffic.Bytes() / int64(len(docs))
	t.Logf("%d bytes a document: %+v", perDoc, traffic)
	require.Less(t, perDoc, int64(1200), "a document's set alone has 2,400 bytes")
}
