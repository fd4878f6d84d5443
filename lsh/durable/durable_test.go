package durable

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/fields"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/shingle"
	"github.com/wiretrace/wiretrace/shingle/join"
	"github.com/wiretrace/wiretrace/shingle/join/cluster"
)

// newsroom makes sets as a newsroom would: stories of their own, copies with
// words changed, tails cut, stories run together, briefs lifted from features,
// and boilerplate that most have.
func newsroom(r *rand.Rand, n int) []shingle.Set {
	fresh := func(n int) []uint64 {
		s := make([]uint64, n)
		for i := range s {
			s[i] = r.Uint64()
		}
		return s
	}
	boilerplate := fresh(25)
	var sets []shingle.Set
	for range n {
		s := fresh(r.IntN(250))
		if len(sets) > 0 {
			old := sets[r.IntN(len(sets))]
			switch r.IntN(6) {
			case 0:
				s = slices.Clone(old)
			case 1:
				s = append(slices.Clone(old[:len(old)*(1+r.IntN(4))/5]), fresh(len(old)/8)...)
			case 2:
				s = append(slices.Clone(old), sets[r.IntN(len(sets))]...)
			case 3:
				s = append(s, old[:min(len(old), 8)]...)
			}
		}
		if r.IntN(3) == 0 {
			s = append(s, boilerplate[:r.IntN(len(boilerplate))]...)
		}
		slices.Sort(s)
		sets = append(sets, slices.Compact(s))
	}
	return sets
}

// exact is what package join finds.
func exact(t *testing.T, sets []shingle.Set, o Options) []string {
	j, err := join.New(&join.Options{Threshold: o.Threshold, Measure: o.Measure})
	require.NoError(t, err)
	defer j.Close()
	for _, s := range sets {
		require.NoError(t, j.Add(s))
	}
	var out []string
	for p, err := range j.Pairs() {
		require.NoError(t, err)
		out = append(out, fmt.Sprint(p.A, p.B, p.Resemblance, p.AInB, p.BInA))
	}
	slices.Sort(out)
	return out
}

// In whatever batches documents come, with the index closed, or dropped, between
// them: all pairs together are those of one join over everything.
func TestBatchesGiveThePairsOfTheWhole(t *testing.T) {
	n := 400
	if race.Enabled { // a quarter shows what runs in parallel
		n = 100
	}
	for _, measure := range []join.Measure{join.Resemblance, join.Containment} {
		for i, threshold := range []float64{.1, .3, .5, .8, 1} {
			r := rand.New(rand.NewPCG(uint64(i), 5))
			sets := newsroom(r, n)
			o := Options{Threshold: threshold, Measure: measure, Memory: []int64{1, 1 << 16, 1 << 30}[i%3], Parallel: 1 + i%3}
			store := lsh.NewMemory()
			var got []string
			var edges []cluster.Edge
			for at := 0; at < len(sets); {
				x, err := Open(store, "test", &o)
				require.NoError(t, err)
				require.Equal(t, at, x.Len())
				for range 1 + r.IntN(3) {
					var docs []Document
					for range min(len(sets)-at, 20+r.IntN(160)) {
						docs = append(docs, Document{fmt.Sprint(at), []Unit{{Set: sets[at]}}})
						at++
					}
					added, err := x.Add(docs, func(pairs []Pair) error {
						for _, p := range pairs {
							require.Equal(t, fmt.Sprint(p.A.Number), p.A.Document)
							got = append(got, fmt.Sprint(p.A.Number, p.B.Number, p.Resemblance, p.AInB, p.BInA))
							like := p.Resemblance
							if measure == join.Containment {
								like = max(p.AInB, p.BInA)
							}
							edges = append(edges, cluster.Edge{A: uint32(p.A.Number), B: uint32(p.B.Number), Like: float32(like)})
						}
						return nil
					})
					require.NoError(t, err)
					require.Equal(t, Added{Documents: len(docs)}, added)
				}
				if r.IntN(2) == 0 {
					require.NoError(t, x.Close())
				}
			}
			x, err := Open(store, "test", &o)
			require.NoError(t, err)
			kept, err := collect(x)
			require.NoError(t, err)
			require.Equal(t, edges, kept, "all that was reported is kept")
			place, err := x.Place(17)
			require.NoError(t, err)
			require.Equal(t, Place{Document: "17", Number: 17}, place)
			slices.Sort(got)
			want := exact(t, sets, o)
			require.NotEmpty(t, want)
			require.Equal(t, want, got, "%s %v", measure, threshold)
		}
	}
}

func TestKnownAndRefusedDocuments(t *testing.T) {
	x, err := Open(lsh.NewMemory(), "test", nil)
	require.NoError(t, err)
	a := Document{"a", []Unit{{0, 9, shingle.Set{1, 2, 3}}, {12, 20, shingle.Set{7}}}}
	other := Document{"a", []Unit{{0, 9, shingle.Set{1, 2, 4}}}}
	empty := Document{ID: "empty"}
	for _, known := range []int{1, 3} {
		added, err := x.Add([]Document{a, a, other, empty}, nil)
		require.NoError(t, err)
		require.Equal(t, known, added.Known)
		require.Len(t, added.Refused, 1)
		require.Equal(t, 2, added.Refused[0].Document)
		require.EqualError(t, added.Refused[0].Err, `document "a" is in the index already with another text`)
	}
	var got []Pair
	_, err = x.Add([]Document{{"b", []Unit{{5, 6, shingle.Set{7}}}}}, func(p []Pair) error { got = p; return nil })
	require.NoError(t, err)
	require.Equal(t, []Pair{{Place{"a", 12, 20, 1}, Place{"b", 5, 6, 3}, 1, 1, 1}}, got)
}

// A report that fails keeps the batch out; it can come again.
func TestReportComesBeforeTheDocumentsAreKept(t *testing.T) {
	store := lsh.NewMemory()
	x, err := Open(store, "test", nil)
	require.NoError(t, err)
	docs := []Document{{"a", []Unit{{Set: shingle.Set{1}}}}, {"b", []Unit{{Set: shingle.Set{1}}}}}
	full := errors.New("no space left")
	_, err = x.Add(docs, func([]Pair) error { return full })
	require.ErrorIs(t, err, full)
	require.Zero(t, x.Len())
	n := 0
	_, err = x.Add(docs, func(p []Pair) error { n = len(p); return nil })
	require.NoError(t, err)
	require.Equal(t, 1, n)
}

func TestAnIndexMadeOtherwiseIsRefused(t *testing.T) {
	store := lsh.NewMemory()
	_, err := Open(store, "words=5", nil)
	require.NoError(t, err)
	_, err = Open(store, "words=5", &Options{Threshold: .3})
	require.ErrorIs(t, err, lsh.ErrScheme)
	require.ErrorContains(t, err, `store has "pairs v1 measure=resemblance threshold=0.5 shingles=\"words=5\"", want "pairs v1 measure=resemblance threshold=0.3 shingles=\"words=5\""`)
	_, err = Open(store, "", &Options{Threshold: 2, Measure: "cosine", Memory: -1, Parallel: -1})
	require.EqualError(t, err, "durable: join: Threshold is 2, want more than 0 and at most 1\njoin: Measure is \"cosine\", want \"resemblance\" or \"containment\"\njoin: Memory is -1, want at least 0\njoin: Parallel is -1, want at least 0")
}

func FuzzDocument(f *testing.F) {
	f.Add(appendDocument(nil, &Document{"a", []Unit{{3, 9, shingle.Set{1, 2}}}}))
	f.Add([]byte("\x00\x01\x00\x00\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if _, err := document(b); err != nil {
			require.ErrorIs(t, err, errDamaged)
		}
		if _, err := readManifest(b); err != nil {
			require.ErrorIs(t, err, errDamaged)
		}
		x := &Index{bound: newBound(Options{Threshold: .5, Measure: join.Resemblance})}
		for r := (fields.Reader{Rest: b}); len(r.Rest) > 0; {
			e, err := x.edge(&r, lsh.Record{Key: key(pairsKey, 7), Value: b})
			if err != nil {
				require.ErrorIs(t, err, errDamaged)
				break
			}
			require.Less(t, e.A, e.B)
		}
	})
}

func Example() {
	x, err := Open(lsh.NewMemory(), "words=5", nil)
	if err != nil {
		panic(err)
	}
	defer x.Close()
	print := func(pairs []Pair) error {
		for _, p := range pairs {
			fmt.Printf("%s and %s: %.2f\n", p.A.Document, p.B.Document, p.Resemblance)
		}
		return nil
	}
	for _, doc := range []Document{
		{"wire", []Unit{{Set: shingle.Set{1, 2, 3, 4}}}},
		{"copy", []Unit{{Set: shingle.Set{1, 2, 3}}}},
	} {
		if _, err := x.Add([]Document{doc}, print); err != nil {
			panic(err)
		}
	}
	// Output:
	// wire and copy: 0.75
}
