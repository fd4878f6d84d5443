package ekzhu

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/shingle"
)

// family makes signatures of texts of which many resemble each other: each is
// a random share of one of a few stories, and some shingles of its own.
func family(r *rand.Rand, m *shingle.MinHash, n int) []shingle.Signature {
	stories := make([][]uint64, 1+n/10)
	for i := range stories {
		for range 60 {
			stories[i] = append(stories[i], r.Uint64())
		}
	}
	sigs := make([]shingle.Signature, n)
	for i := range sigs {
		var text []uint64
		keep := r.Float64()
		for _, h := range stories[r.IntN(len(stories))] {
			if r.Float64() < keep {
				text = append(text, h)
			}
		}
		for range r.IntN(40) {
			text = append(text, r.Uint64())
		}
		sigs[i] = m.AppendShingles(nil, text)
	}
	return sigs
}

// The backend must not matter: after any history of adds, replacements and
// removals both give the same candidates in the same order.
func TestSameCandidatesAsOurOwnIndex(t *testing.T) {
	for _, sketch := range []shingle.Sketch{shingle.FSS, shingle.Classic} {
		m, err := shingle.New(&shingle.Options{Sketch: sketch})
		require.NoError(t, err)
		for _, o := range []lsh.Options{{}, {Bands: 1, Rows: 1}, {Bands: 25, Rows: 5}, {Bands: 9, Rows: 13}, {Bands: 128, Rows: 1}} {
			t.Run(fmt.Sprintf("sketch=%s/bands=%d/rows=%d", sketch, o.Bands, o.Rows), func(t *testing.T) {
				r := rand.New(rand.NewPCG(uint64(o.Bands), uint64(o.Rows)))
				o.MaxBucket = 1 << 20
				ours, err := lsh.New(&o)
				require.NoError(t, err)
				theirs, err := New(&o)
				require.NoError(t, err)
				require.Equal(t, ours.Options(), theirs.Options())
				both := []lsh.Backend{ours, theirs}

				sigs := family(r, m, 700)
				for step, sig := range sigs {
					k := lsh.Key(r.IntN(600))
					if r.IntN(8) == 0 {
						require.Equal(t, ours.Remove(k), theirs.Remove(k), "step %d: remove %d", step, k)
						continue
					}
					for _, b := range both {
						require.NoError(t, b.Add(k, sig))
					}
				}
				require.Equal(t, ours.Len(), theirs.Len())
				pairs := slices.Collect(ours.Candidates())
				require.NotEmpty(t, pairs, "a test without candidates shows nothing")
				require.Equal(t, pairs, slices.Collect(theirs.Candidates()))
				for i, sig := range sigs {
					require.Equal(t, ours.Query(nil, sig), theirs.Query(nil, sig), "query %d", i)
				}
			})
		}
	}
}

func TestWhatCannotBe(t *testing.T) {
	_, err := New(&lsh.Options{Bands: 3})
	require.EqualError(t, err, "lsh: Rows is 0, want 1 to 4096")
	x, err := New(nil)
	require.NoError(t, err)
	require.EqualError(t, x.Add(1, make(shingle.Signature, 7)), "lsh: signature has 7 slots, want 105 for 35 bands of 3 rows")
	require.NoError(t, x.Add(2, nil), "an empty text is no error")
	require.Zero(t, x.Len())
	require.Empty(t, x.Query(nil, nil))
	require.Empty(t, x.Query(nil, make(shingle.Signature, 7)))
	require.False(t, x.Remove(2))
}

func Example() {
	m, _ := shingle.New(nil)
	var x lsh.Backend
	x, err := New(&lsh.Options{Bands: 32, Rows: 4})
	if err != nil {
		panic(err)
	}
	wire := m.AppendShingles(nil, []uint64{1, 2, 3, 4, 5, 6, 7, 8})
	x.Add(10, wire)
	x.Add(11, m.AppendShingles(nil, []uint64{91, 92, 93}))
	fmt.Println(x.Query(nil, m.AppendShingles(nil, []uint64{1, 2, 3, 4, 5, 6, 7})))
	// Output:
	// [10]
}
