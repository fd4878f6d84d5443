package lsh

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A stream of thirty days of which the last three are kept: at every moment the
// index holds what is young enough, and what has no time.
func TestExpireKeepsTheLastDays(t *testing.T) {
	r := rand.New(rand.NewPCG(12, 12))
	x := mustNew(t, &Options{Bands: 4, Rows: 2})
	start := time.Date(2019, 3, 1, 0, 0, 0, 0, time.UTC)
	require.NoError(t, x.Add(1<<40, few(r, 8, 5)))
	times := map[Key]time.Time{}
	for day := range 30 {
		now := start.AddDate(0, 0, day)
		for range 40 {
			k := Key(r.IntN(400)) // many come again, and are as young as the last time
			times[k] = now.Add(time.Duration(r.IntN(24)) * time.Hour)
			require.NoError(t, x.AddAt(k, few(r, 8, 5), times[k]))
		}
		gone := Key(r.IntN(400))
		_, in := times[gone]
		require.Equal(t, in, x.Remove(gone))
		delete(times, gone)
		limit, old := now.AddDate(0, 0, -2), 0
		for k, at := range times {
			if at.Before(limit) {
				delete(times, k)
				old++
			}
		}
		require.Equal(t, old, x.Expire(limit), "day %d", day)
		require.Equal(t, len(times)+1, x.Len())
		require.Zero(t, x.Expire(limit))
	}
	var want []Key
	for k := range times {
		want = append(want, k)
	}
	slices.Sort(want)
	var got []Key
	for a := range 5 {
		for b := range 5 {
			got = x.Query(got, []uint32{uint32(a), uint32(b), uint32(a), uint32(b), uint32(a), uint32(b), uint32(a), uint32(b)})
		}
	}
	slices.Sort(got)
	require.Equal(t, append(want, 1<<40), slices.Compact(got), "what is left is found, and nothing else")
}
