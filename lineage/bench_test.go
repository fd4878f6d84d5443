package lineage

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// BenchmarkLineage infers the lineage of one cluster: versions of one text
// with and without times, and copies of an agency's story.
func BenchmarkLineage(b *testing.B) {
	for _, world := range []string{"dated", "undated", "by-day", "news"} {
		sizes := []int{100, 1000}
		if testing.Short() {
			sizes = sizes[:1]
		}
		for _, n := range sizes {
			b.Run(fmt.Sprintf("world=%s/witnesses=%d", world, n), func(b *testing.B) {
				ws, pairs := largeCluster(b, world, n)
				in, err := New(nil)
				require.NoError(b, err)
				cs := in.Clusters(ws, pairs)
				b.ReportAllocs()
				for b.Loop() {
					l, err := in.Lineage(context.Background(), ws, pairs, cs[0])
					require.NoError(b, err)
					require.GreaterOrEqual(b, len(l.Derivations), n-1)
				}
			})
		}
	}
}

// largeCluster is n witnesses of some 500 words, each paired with the 100
// before it by one passage.
func largeCluster(b *testing.B, world string, n int) ([]Witness, []Pair) {
	rnd := rand.New(rand.NewPCG(1, uint64(n)))
	var texts []string
	if world == "news" {
		story := prose(rnd, 400)
		for i := range n {
			from := rnd.IntN(200)
			texts = append(texts, strings.Join(append(prose(rnd, 100), story[from:from+200]...), " "))
			if i == 0 {
				texts[0] = "VESTRAND (AFP) - " + strings.Join(story, " ")
			}
		}
	} else {
		texts, _ = history(rnd, n, 500)
	}
	norm, err := normalize.New(&normalize.Options{Stem: true})
	require.NoError(b, err)
	var ws []Witness
	for i, s := range texts {
		w := Witness{ID: fmt.Sprint(i), Text: norm.TextIn(s, "en")}
		switch world {
		case "dated":
			w.Published = on(i)
		case "by-day":
			w.Published = on(i / 4)
			w.Published.Latest = w.Published.Latest.Add(day - 1)
		}
		ws = append(ws, w)
	}
	var pairs []Pair
	for a := range ws {
		for c := a + 1; c < min(n, a+101); c++ {
			r := normalize.Range{Start: 0, End: min(200, len(ws[a].Text.Words), len(ws[c].Text.Words))}
			resemblance := .8
			if world == "news" {
				resemblance = .2
			}
			pairs = append(pairs, Pair{A: a, B: c, Resemblance: resemblance,
				Passages: []align.Passage{{A: r, B: r, Kind: align.Verbatim, Similarity: 1, Words: r.Len()}}})
		}
	}
	return ws, pairs
}

// BenchmarkPageTimes reads when the pages of one Spanish story were put up, whose clock the other
// pages tell.
func BenchmarkPageTimes(b *testing.B) {
	norm, err := normalize.New(nil)
	require.NoError(b, err)
	for _, n := range []int{100, 1000} {
		b.Run(fmt.Sprintf("pages=%d", n), func(b *testing.B) {
			ws := make([]Witness, n)
			for i := range ws {
				s := fmt.Sprintf("El muelle sigue cerrado\n\n11/06/2031 10:%02d\n\n", i%60) +
					strings.Repeat("La capitanía anunció el miércoles que el muelle seguirá cerrado hasta que los buzos hayan visto todos los pilotes. ", 5)
				if i%5 == 0 {
					s += "El puerto está en Chile."
				}
				ws[i] = Witness{ID: fmt.Sprint(i), Text: norm.TextIn(s, "es")}
			}
			b.ReportAllocs()
			for b.Loop() {
				pages := slices.Clone(ws)
				require.True(b, readPageTimes(pages, newStoryClocks(pages))[1].ok())
			}
		})
	}
}

// BenchmarkWritten tells when the texts of one story were written, half of which have no date but
// the days of the week that they name.
func BenchmarkWritten(b *testing.B) {
	norm, err := normalize.New(nil)
	require.NoError(b, err)
	for _, n := range []int{100, 1000} {
		b.Run(fmt.Sprintf("witnesses=%d", n), func(b *testing.B) {
			ws := make([]Witness, n)
			for i := range ws {
				var s strings.Builder
				for k := range 8 {
					fmt.Fprintf(&s, "The office of the harbour said late on %s that the pier would stay shut until the divers had seen all of its posts. ", time.Weekday((i+k/4)%7))
				}
				ws[i] = Witness{ID: fmt.Sprint(i), Text: norm.TextIn(s.String(), "en")}
				if i%2 == 1 {
					ws[i].Published = on(5)
				}
			}
			all := Cluster{Witnesses: make([]int, n)}
			for i := range ws {
				all.Witnesses[i] = i
			}
			for b.Loop() {
				require.NotNil(b, newFamily(ws, nil, all).allWritten()[0])
			}
		})
	}
}
