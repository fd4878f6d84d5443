package lsh

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/cputime"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/shingle"
)

// Added together or one by one: what is found, what is left out of full buckets
// and what a snapshot holds is the same, whatever came before, with keys that
// come again and signatures of nothing.
func TestAddAllIsAddForEach(t *testing.T) {
	race.OneGoroutine(t)
	r := rand.New(rand.NewPCG(51, 51))
	o := &Options{Bands: 6, Rows: 2, MaxBucket: 5}
	one, all := mustNew(t, o), mustNew(t, o)
	for round := range 30 {
		n := []int{0, 1, 40, 700, 3000}[r.IntN(5)]
		keys, sigs := make([]Key, n), make([]shingle.Signature, n)
		for i := range keys {
			keys[i] = Key(r.IntN(20_000))
			if sigs[i] = few(r, 12, 10+40*(i%2)); r.IntN(20) == 0 {
				sigs[i] = nil
			}
		}
		if round%4 > 0 {
			slices.Sort(keys)
		}
		if round%4 > 1 { // no key twice
			keys = slices.Compact(keys)
			sigs = sigs[:len(keys)]
		}
		if round%4 > 1 {
			for _, k := range keys {
				one.Remove(k)
			}
		}
		for i, k := range keys {
			require.NoError(t, one.Add(k, sigs[i]))
		}
		require.NoError(t, all.AddAll(keys, sigs))
		for range n / 3 {
			k := Key(r.IntN(20_000))
			require.Equal(t, one.Remove(k), all.Remove(k))
		}
		a, b := one.Stats(), all.Stats()
		a.Buckets, a.Bytes, b.Buckets, b.Bytes = 0, 0, 0, 0
		require.Equal(t, a, b, "round %d", round)
		for range 50 {
			sig := few(r, 12, 20)
			require.Equal(t, one.Query(nil, sig), all.Query(nil, sig), "round %d", round)
		}
	}
	require.Positive(t, one.Stats().LeftOut, "a test without full buckets shows nothing of them")
	require.Equal(t, slices.Collect(one.Candidates()), slices.Collect(all.Candidates()))
	var a, b bytes.Buffer
	_, err := one.WriteTo(&a)
	require.NoError(t, err)
	_, err = all.WriteTo(&b)
	require.NoError(t, err)
	require.Equal(t, a.Bytes(), b.Bytes())

	require.EqualError(t, all.AddAll([]Key{1, 2}, []shingle.Signature{few(r, 12, 9), few(r, 3, 9)}), "lsh: signature has 3 slots, want 12 for 6 bands of 2 rows")
	require.Equal(t, one.Len(), all.Len(), "nothing was added")
}

// BenchmarkAddAll fills an index with 131,072 entries, so many at a time; those
// of one at a time are Add's.
func BenchmarkAddAll(b *testing.B) {
	const n = 1 << 17
	r := rand.New(rand.NewPCG(52, 52))
	keys, sigs := make([]Key, n), make([]shingle.Signature, n)
	for i := range keys {
		keys[i], sigs[i] = Key(i), few(r, 63, 1<<30)
	}
	for _, many := range []int{1, 1 << 10, 1 << 15, n} {
		b.Run(fmt.Sprintf("bands=21/rows=3/many=%d", many), func(b *testing.B) {
			cpu := cputime.Used()
			for b.Loop() {
				x := mustNew(b, &Options{Bands: 21, Rows: 3})
				x.Grow(n)
				for i := 0; i < n; i += many {
					if many == 1 {
						require.NoError(b, x.Add(keys[i], sigs[i]))
					} else {
						require.NoError(b, x.AddAll(keys[i:i+many], sigs[i:i+many]))
					}
				}
			}
			b.ReportMetric(float64(cputime.Used()-cpu)/float64(b.N*n), "cpu-ns/entry")
		})
	}
}
