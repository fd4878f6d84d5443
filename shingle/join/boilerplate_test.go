package join

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// costOf joins sets and returns what it cost.
func costOf(t *testing.T, sets [][]uint64, o Options) (pairs int, s Stats) {
	j, err := New(&o)
	require.NoError(t, err)
	for _, s := range sets {
		require.NoError(t, j.Add(s))
	}
	for _, err := range j.Pairs() {
		require.NoError(t, err)
		pairs++
	}
	require.NoError(t, j.Close())
	return pairs, j.Stats()
}

// What many texts have makes no two of them meet unless they are alike: a
// thousand pages with one footer cost what a thousand pages cost.
func TestBoilerplateMakesNobodyMeet(t *testing.T) {
	const texts = 1500
	for _, c := range []struct {
		name string
		text func(r *rand.Rand, footer []uint64, teasers [][]uint64) []uint64
	}{
		{"three fifths of every text are the same", func(r *rand.Rand, footer []uint64, _ [][]uint64) []uint64 {
			return append(fresh(r, 40), footer...)
		}},
		{"the same in texts of many lengths", func(r *rand.Rand, footer []uint64, _ [][]uint64) []uint64 {
			return append(fresh(r, 35+r.IntN(30)), footer...)
		}},
		{"a part of it in each", func(r *rand.Rand, footer []uint64, _ [][]uint64) []uint64 {
			return append(fresh(r, 40+r.IntN(20)), footer[:20+r.IntN(40)]...)
		}},
		{"three of twenty teasers in each", func(r *rand.Rand, _ []uint64, teasers [][]uint64) []uint64 {
			s := fresh(r, 40)
			for _, i := range r.Perm(len(teasers))[:3] {
				s = append(s, teasers[i]...)
			}
			return s
		}},
	} {
		r := rand.New(rand.NewPCG(8, 17))
		footer, teasers := fresh(r, 60), make([][]uint64, 20)
		for i := range teasers {
			teasers[i] = fresh(r, 20)
		}
		sets := make([][]uint64, texts)
		for i := range sets {
			sets[i] = c.text(r, footer, teasers)
		}
		copied := append(slices.Clone(sets[7]), 1, 2, 3)
		pairs, cost := costOf(t, append(sets, copied), Options{})
		require.Equal(t, 1, pairs, "%s: the copy of the eighth is the one pair", c.name)
		require.LessOrEqual(t, cost.Met, int64(10), "%s: %d texts", c.name, texts)
	}
}

// Reprints of a wire story share some 30 % of their shingles, and all texts have
// phrases in common, some of them half of all texts. The work for a text does
// not grow with the corpus.
func TestWorkForAReprintIsTheSameInALargeCorpus(t *testing.T) {
	met := func(texts int) float64 {
		r := rand.New(rand.NewPCG(9, 17))
		phrases := fresh(r, 3000)
		var sets [][]uint64
		for len(sets) < texts {
			wire := fresh(r, 100)
			for range 4 {
				// Two reprints with 75 of the wire's 100 shingles share some 56 of about 107:
				// a resemblance of 0.35, give or take 0.05.
				s := fresh(r, 17+r.IntN(30))
				for _, i := range r.Perm(100)[:75] {
					s = append(s, wire[i])
				}
				for range 8 { // a phrase of rank n has a share of 1/n
					s = append(s, phrases[int(math.Pow(float64(len(phrases)), r.Float64()))-1])
				}
				sets = append(sets, s)
			}
		}
		pairs, cost := costOf(t, sets, Options{Threshold: .3})
		require.Greater(t, float64(pairs), 1.2*float64(texts), "most of the six pairs of each story of four")
		return float64(cost.Met) / float64(texts)
	}
	few, many := met(500), met(8000)
	t.Logf("sets that a text meets: %.2f of 500, %.2f of 8,000", few, many)
	require.Less(t, many, 1.1*few)
}

// Stats add up.
func TestStats(t *testing.T) {
	sets := [][]uint64{{1, 2, 3, 4}, {1, 2, 3, 5}, {4, 20, 21, 22}, {5, 30, 31, 32}, nil}
	pairs, cost := costOf(t, sets, Options{Threshold: .6})
	require.Equal(t, 1, pairs)
	require.Equal(t, Stats{Sets: 5, Left: 2, Met: 1, Compared: 1}, cost)
}

// BenchmarkBoilerplate joins 20,000 texts of 100 shingles, 60 of which all have.
func BenchmarkBoilerplate(b *testing.B) {
	r := rand.New(rand.NewPCG(8, 17))
	footer := fresh(r, 60)
	sets := make([][]uint64, 20_000)
	for i := range sets {
		sets[i] = append(fresh(r, 40), footer...)
	}
	for b.Loop() {
		j, err := New(nil)
		require.NoError(b, err)
		for _, s := range sets {
			require.NoError(b, j.Add(s))
		}
		for range j.Pairs() {
			b.Fatal("a pair, though 40 of 100 shingles are everybody's own")
		}
		require.NoError(b, j.Close())
		b.ReportMetric(float64(j.Stats().Met), "met")
	}
}
