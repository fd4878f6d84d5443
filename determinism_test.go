package wiretrace_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/internal/wiregen"
)

// generated is the documents of a generated story.
func generated(seed uint64, o wiregen.Options) []wiretrace.Document {
	var docs []wiretrace.Document
	for _, d := range wiregen.New(seed, o).Documents {
		docs = append(docs, wiretrace.Document{ID: d.ID, Title: d.Title, Source: d.Source, Published: d.Published, Body: d.Body})
	}
	return docs
}

func reportBytes(t *testing.T, docs []wiretrace.Document) string {
	t.Helper()
	r, err := wiretrace.Analyze(context.Background(), docs, nil)
	require.NoError(t, err)
	b, err := json.MarshalIndent(r, "", " ")
	require.NoError(t, err)
	return string(b)
}

// The same documents give the same bytes, however many processors there are
// and however often they are asked.
func TestSameBytes(t *testing.T) {
	runs := 20
	switch {
	case race.Enabled:
		runs = 1 // what runs beside what is the same in each
	case testing.Short():
		runs = 3
	}
	sets := map[string][]wiretrace.Document{"generated": generated(5, wiregen.Options{Agencies: 2, Versions: 2, Rewrites: 6})}
	for _, s := range stories(t) {
		sets[s.name] = s.docs
	}
	for name, docs := range sets {
		t.Run(name, func(t *testing.T) {
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
			want := reportBytes(t, docs)
			runtime.GOMAXPROCS(2)
			for run := range runs {
				if got := reportBytes(t, docs); got != want {
					t.Fatalf("run %d on two processors differs from the first on one:\n%s", run, firstDifference(want, got))
				}
			}
		})
	}
}

// firstDifference is the lines around the first one that differs.
func firstDifference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(w), len(g)) {
		if w[i] != g[i] {
			return fmt.Sprintf("line %d\n-%s\n+%s", i+1, strings.Join(w[max(0, i-3):i+1], "\n-"), strings.Join(g[max(0, i-3):i+1], "\n+"))
		}
	}
	return fmt.Sprintf("%d lines, then %d", len(w), len(g))
}

// Where times and content decide, the order in which the documents are given
// does not: the same claims come out of every permutation.
func TestInputOrder(t *testing.T) {
	race.Elsewhere(t, "TestSameBytes")
	r := rand.New(rand.NewPCG(4, 8))
	permutations := 5
	if testing.Short() {
		permutations = 2
	}
	for _, s := range stories(t) {
		t.Run(s.name, func(t *testing.T) {
			docs := slices.Clone(s.docs)
			want := claims(t, docs)
			for range permutations {
				r.Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
				require.Equal(t, want, claims(t, docs), "claims in the order %s", ids(docs))
			}
		})
	}
}

// The same of stories that nobody looked at.
func TestInputOrderOfGenerated(t *testing.T) {
	race.Elsewhere(t, "TestSameBytes")
	r := rand.New(rand.NewPCG(15, 16))
	seeds := uint64(60)
	if testing.Short() {
		seeds = 10
	}
	for seed := range seeds {
		docs := generated(seed, wiregen.Options{Undated: seed%2 == 1})
		want := claims(t, docs)
		for range 2 {
			r.Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
			require.Equal(t, want, claims(t, docs), "seed %d in the order %s", seed, ids(docs))
		}
	}
}

func ids(docs []wiretrace.Document) []string {
	var out []string
	for _, d := range docs {
		out = append(out, d.ID)
	}
	return out
}

// claims are the directed derivations with an even chance or better, and the
// undirected ones with their ends sorted, all with their probabilities.
func claims(t *testing.T, docs []wiretrace.Document) []string {
	t.Helper()
	r, err := wiretrace.Analyze(context.Background(), docs, nil)
	require.NoError(t, err)
	var out []string
	for _, l := range r.Lineages {
		for _, d := range l.Derivations {
			switch {
			case d.Directed && d.Probability >= .5:
				out = append(out, fmt.Sprintf("%s %s -> %s %.6f", d.Relation, d.From, d.To, d.Probability))
			case !d.Directed:
				out = append(out, fmt.Sprintf("%s %s -- %s %.6f", d.Relation, min(d.From, d.To), max(d.From, d.To), d.Probability))
			}
		}
	}
	slices.Sort(out)
	return out
}
