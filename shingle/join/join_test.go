package join

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/shingle"
)

// corpusOf makes sets of shingles as a newsroom would: stories of their own,
// copies with words changed, tails cut, stories run together, briefs lifted
// from features, and boilerplate that most have.
func corpusOf(r *rand.Rand, n int) [][]uint64 {
	boilerplate := fresh(r, 12)
	var sets [][]uint64
	for range n {
		var s []uint64
		if len(sets) > 0 {
			old := sets[r.IntN(len(sets))]
			switch r.IntN(8) {
			case 0: // the same to the letter
				s = append(s, old...)
			case 1: // words changed
				for _, h := range old {
					if r.IntN(10) > 0 {
						s = append(s, h)
					}
				}
				s = append(s, fresh(r, len(old)/10)...)
			case 2: // the tail cut
				s = append(s, old[:len(old)*(1+r.IntN(4))/5]...)
			case 3: // two run together
				s = append(append(s, old...), sets[r.IntN(len(sets))]...)
			case 4: // one sentence lifted
				s = append(fresh(r, r.IntN(30)), old[:min(len(old), 8)]...)
			}
		}
		if s == nil {
			s = fresh(r, r.IntN(60))
		}
		if r.IntN(3) == 0 {
			s = append(s, boilerplate[:r.IntN(len(boilerplate))]...)
		}
		if len(s) > 0 && r.IntN(4) == 0 {
			s = append(s, s[r.IntN(len(s))]) // one said twice
		}
		r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
		sets = append(sets, s)
	}
	return sets
}

// fresh makes n shingles. Every other falls into one part, so that there are
// large and small ones.
func fresh(r *rand.Rand, n int) []uint64 {
	s := make([]uint64, n)
	for i := range s {
		if s[i] = r.Uint64(); i%2 == 0 {
			s[i] >>= partBits
		}
	}
	return s
}

// bruteForce compares all with all by the sets of package shingle.
func bruteForce(sets [][]uint64, o Options) []Pair {
	exact := make([]shingle.Set, len(sets))
	for i, s := range sets {
		exact[i] = slices.Clone(s)
		slices.Sort(exact[i])
		exact[i] = slices.Compact(exact[i])
	}
	var pairs []Pair
	for a := range exact {
		for b := a + 1; b < len(exact); b++ {
			p := Pair{a, b, exact[a].Resemblance(exact[b]), exact[a].Containment(exact[b]), exact[b].Containment(exact[a])}
			if o.Measure == Resemblance && p.Resemblance >= o.Threshold || o.Measure == Containment && max(p.AInB, p.BInA) >= o.Threshold {
				pairs = append(pairs, p)
			}
		}
	}
	return pairs
}

func pairsOf(t testing.TB, sets [][]uint64, o Options) []Pair {
	j, err := New(&o)
	require.NoError(t, err)
	for _, s := range sets {
		require.NoError(t, j.Add(s))
	}
	require.Equal(t, len(sets), j.Len())
	var pairs []Pair
	for p, err := range j.Pairs() {
		require.NoError(t, err)
		pairs = append(pairs, p)
	}
	require.NoError(t, j.Close())
	return pairs
}

// The join is exact: every pair that comparing all with all finds, no other,
// each with the same figures, at any threshold, measure, parallelism and memory.
func TestFindsExactlyWhatComparingAllFinds(t *testing.T) {
	for _, measure := range []Measure{Resemblance, Containment} {
		for _, threshold := range []float64{.05, .3, .5, .7, .8, .95, 1} {
			for seed := range uint64(3) {
				if race.Enabled && seed == 0 {
					continue // not in parallel
				}
				r := rand.New(rand.NewPCG(seed, 17))
				o := Options{Threshold: threshold, Measure: measure, Parallel: 1 + int(seed)}
				sets := corpusOf(r, 150*int(seed)+40)
				want := bruteForce(sets, o)
				require.NotEmpty(t, want, "a test without pairs shows nothing")
				require.Equal(t, want, pairsOf(t, sets, o), "%s %v, %d sets", measure, threshold, len(sets))
			}
		}
	}
}

// Shingles that do not fit into memory go to a file, at once or in several
// times, and come back whole.
func TestSpillsToAFileThatIsRemoved(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 17))
	sets := corpusOf(r, 600)
	rounds := 5
	if race.Enabled {
		rounds = 1
	}
	for range rounds {
		sets = append(sets, make([][]uint64, 3000)...) // texts without a shingle, more than a run takes
		sets = append(sets, slices.Clone(sets[:500])...)
	}
	dir := t.TempDir()
	o := Options{Threshold: .5, Measure: Containment}
	want := pairsOf(t, sets, o)
	require.NotEmpty(t, want)
	for _, memory := range []int64{1, 80_000 * int64(rounds), 1 << 30} {
		o.Memory, o.Dir = memory, dir
		j, err := New(&o)
		require.NoError(t, err)
		for some := range slices.Chunk(sets, 450) {
			require.NoError(t, j.AddBatch(batchOf(some)))
		}
		files, err := os.ReadDir(dir)
		require.NoError(t, err)
		require.Equal(t, memory < 1<<30, len(files) == 1, "with %d bytes of memory", memory)
		var got []Pair
		for p, err := range j.Pairs() {
			require.NoError(t, err)
			got = append(got, p)
		}
		require.Equal(t, want, got, "with %d bytes of memory", memory)
		require.NoError(t, j.Close())
		files, err = os.ReadDir(dir)
		require.NoError(t, err)
		require.Empty(t, files, "the temporary file must be gone")
	}
}

// batchOf returns a batch of sets.
func batchOf(sets [][]uint64) *Batch {
	b := &Batch{}
	for _, s := range sets {
		b.Add(s)
	}
	return b
}

// Whatever sets come in a batch, sorted before or not, few or more than a gap
// can say, among sets added one by one: they are numbered and compared the same.
func TestBatchesAreSetsOneByOne(t *testing.T) {
	race.Elsewhere(t, "TestFindsExactlyWhatComparingAllFinds")
	r := rand.New(rand.NewPCG(5, 17))
	stories := corpusOf(r, 200)
	stories = append(stories, stories...)
	sets := slices.Clone(stories[:150])
	for range 3 * runSets { // a gap that needs a jump, within a batch or between two
		sets = append(sets, nil)
	}
	sets = append(sets, stories[150:]...)
	o := Options{Threshold: .4, Measure: Resemblance}
	want := bruteForce(stories, o)
	for i := range want {
		for _, n := range []*int{&want[i].A, &want[i].B} {
			if *n >= 150 {
				*n += 3 * runSets
			}
		}
	}
	require.NotEmpty(t, want)
	b := &Batch{}
	for range 20 {
		j, err := New(&o)
		require.NoError(t, err)
		for left := sets; len(left) > 0; {
			n := min(len(left), r.IntN([]int{5, 300, 9 * runSets}[r.IntN(3)]))
			if r.IntN(3) == 0 {
				for _, s := range left[:n] {
					require.NoError(t, j.Add(s))
				}
			} else {
				b.Reset()
				for i, s := range left[:n] {
					b.Add(s)
					if i == n/2 {
						b.Sort() // too early: what is added after must not be lost
					}
				}
				require.Equal(t, n, b.Len())
				if r.IntN(2) == 0 {
					b.Sort()
				}
				require.NoError(t, j.AddBatch(b))
			}
			left = left[n:]
			require.Equal(t, len(sets)-len(left), j.Len())
		}
		var got []Pair
		for p, err := range j.Pairs() {
			require.NoError(t, err)
			got = append(got, p)
		}
		require.Equal(t, want, got)
		require.EqualError(t, j.AddBatch(b), "join: Add after Pairs: the shingles are gone")
	}
}

func TestDelete(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 17))
	sets := corpusOf(r, 900)
	odd := func(set int) bool { return set%3 == 1 || set < 5 }
	var kept [][]uint64
	for i, s := range sets {
		if !odd(i) {
			kept = append(kept, s)
		}
	}
	o := Options{Threshold: .4, Measure: Containment}
	b := batchOf(sets)
	b.Sort()
	b.Delete(odd)
	require.Equal(t, len(kept), b.Len())
	j, err := New(&o)
	require.NoError(t, err)
	require.NoError(t, j.AddBatch(b))
	var got []Pair
	for p, err := range j.Pairs() {
		require.NoError(t, err)
		got = append(got, p)
	}
	require.NotEmpty(t, got)
	require.Equal(t, bruteForce(kept, o), got)
}

// A caller may stop, and then nothing waits or leaks.
func TestStopsWhenToldTo(t *testing.T) {
	sets := make([][]uint64, 5000)
	for i := range sets {
		sets[i] = []uint64{1, uint64(2 + i/2)}
	}
	j, err := New(&Options{Parallel: 3})
	require.NoError(t, err)
	for _, s := range sets {
		require.NoError(t, j.Add(s))
	}
	n := 0
	for _, err := range j.Pairs() {
		require.NoError(t, err)
		if n++; n == 3 {
			break
		}
	}
	require.Equal(t, 3, n)
	require.NoError(t, j.Close())
}

func TestAfterPairsAndClose(t *testing.T) {
	j, err := New(nil)
	require.NoError(t, err)
	for range j.Pairs() {
		require.Fail(t, "no sets, no pairs")
	}
	require.EqualError(t, j.Add([]uint64{1}), "join: Add after Pairs: the shingles are gone")
	for _, err := range j.Pairs() {
		require.EqualError(t, err, "join: Add after Pairs: the shingles are gone")
	}
	require.NoError(t, j.Close())
	require.NoError(t, j.Close(), "closing twice is no error")
}

func TestOptionsThatCannotBe(t *testing.T) {
	_, err := New(&Options{Threshold: 1.5, Measure: "cosine", Memory: -1, Parallel: -2})
	require.EqualError(t, err, `join: Threshold is 1.5, want more than 0 and at most 1
join: Measure is "cosine", want "resemblance" or "containment"
join: Memory is -1, want at least 0
join: Parallel is -2, want at least 0`)
}

func TestAFileThatCannotBeMadeIsSaid(t *testing.T) {
	j, err := New(&Options{Memory: 1, Dir: "/nowhere/at/all"})
	require.NoError(t, err)
	sameForAll := make([]uint64, full)
	require.ErrorContains(t, j.Add(sameForAll), "join: making a temporary file: open /nowhere/at/all/join-")
	require.NoError(t, j.Close())
}

func TestLeast(t *testing.T) {
	for _, c := range []struct {
		share float64
		n     uint32
		want  uint32
	}{{.8, 5, 4}, {.3, 10, 3}, {.5, 7, 4}, {1, 9, 9}, {.1, 30, 3}, {.7, 10, 7}} {
		require.Equal(t, c.want, least(c.share, c.n), "%v of %d", c.share, c.n)
	}
}

func Example() {
	j, err := New(&Options{Threshold: .5, Measure: Containment})
	if err != nil {
		panic(err)
	}
	defer j.Close()
	feature, brief, other := []uint64{1, 2, 3, 4, 5, 6, 7, 8}, []uint64{3, 4, 5, 99}, []uint64{100, 101}
	for _, shingles := range [][]uint64{feature, brief, other} {
		if err := j.Add(shingles); err != nil {
			panic(err)
		}
	}
	for p, err := range j.Pairs() {
		if err != nil {
			panic(err)
		}
		fmt.Printf("%d and %d: %.2f of the one is in the other, %.3f back\n", p.B, p.A, p.BInA, p.AInB)
	}
	// Output:
	// 1 and 0: 0.75 of the one is in the other, 0.375 back
}
