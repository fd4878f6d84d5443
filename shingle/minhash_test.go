package shingle

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

func mustNew(t testing.TB, o *Options) *MinHash {
	m, err := New(o)
	require.NoError(t, err)
	return m
}

// twoSets draws two sets of shingles whose union has n members and whose
// resemblance is as near j as n allows. It returns the resemblance they have.
func twoSets(r *rand.Rand, n int, j float64) (a, b []uint64, exact float64) {
	shared := int(math.Round(j * float64(n)))
	for i := range n {
		h := r.Uint64()
		switch {
		case i < shared:
			a, b = append(a, h), append(b, h)
		case i%2 == 0:
			a = append(a, h)
		default:
			b = append(b, h)
		}
	}
	return a, b, float64(shared) / float64(n)
}

// The error of an estimate must be what the theory allows: that of drawing
// shingles with replacement, sqrt(J(1-J)/slots), for the classical sketch; and
// for FSS no more than three quarters of it on a paragraph.
func TestEstimateIsUnbiasedAndNarrow(t *testing.T) {
	const trials = 600
	for _, c := range []struct {
		sketch Sketch
		union  int
		worst  float64 // root mean square error relative to theory
	}{
		{FSS, 20, .80}, {FSS, 60, .75}, {FSS, 200, .90}, {FSS, 1000, 1.0},
		{Classic, 20, 1.1}, {Classic, 60, 1.1}, {Classic, 200, 1.1},
	} {
		m := mustNew(t, &Options{Sketch: c.sketch})
		r := rand.New(rand.NewPCG(7, uint64(c.union)))
		var square, theory, sum float64
		for _, j := range []float64{.3, .5, .8} {
			var bias float64
			for range trials {
				a, b, exact := twoSets(r, c.union, j)
				e := m.AppendShingles(nil, a).Resemblance(m.AppendShingles(nil, b)) - exact
				bias += e
				square += e * e
				theory += exact * (1 - exact) / 128
			}
			se := math.Sqrt(j*(1-j)/128/trials) * 4
			require.InDelta(t, 0, bias/trials, se, "%s, union of %d, resemblance %.1f: biased", c.sketch, c.union, j)
			sum += bias
		}
		got := math.Sqrt(square / theory)
		t.Logf("%s union=%d: RMSE %.3f of theory, bias %+.4f", c.sketch, c.union, got, sum/3/trials)
		require.LessOrEqual(t, got, c.worst, "%s, union of %d: RMSE relative to sqrt(J(1-J)/128)", c.sketch, c.union)
	}
}

// The least value slot by slot is the signature of both texts' shingles
// together, bit for bit.
func TestMergeIsTheSignatureOfTheUnion(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for _, sketch := range []Sketch{FSS, Classic} {
		for _, slots := range []int{1, 7, 64, 128, 300} {
			m := mustNew(t, &Options{Sketch: sketch, Slots: slots})
			for range 60 {
				a, b, _ := twoSets(r, 1+r.IntN(400), r.Float64())
				want := m.AppendShingles(nil, append(append([]uint64{}, a...), b...))
				got := m.AppendShingles(nil, a).Merge(m.AppendShingles(nil, b))
				require.Equal(t, want, got, "%s of %d slots, sets of %d and %d", sketch, slots, len(a), len(b))
			}
		}
	}
}

// Order and repetition of shingles do not matter: a signature is of a set.
func TestSignatureIsOfASet(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for _, sketch := range []Sketch{FSS, Classic} {
		m := mustNew(t, &Options{Sketch: sketch})
		words := randomWords(r, 80, 40)
		hashes := Append(nil, words, 5)
		want := m.AppendShingles(nil, NewSet(words, 5))
		r.Shuffle(len(hashes), func(i, j int) { hashes[i], hashes[j] = hashes[j], hashes[i] })
		require.Equal(t, want, m.AppendShingles(nil, hashes), sketch)
		require.Equal(t, want, m.Signature(words), sketch)
	}
}

// Every slot is reached, even by a text of one shingle, or two such texts would
// agree in the slots that neither reached.
func TestNoSlotStaysEmpty(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 14))
	m := mustNew(t, nil)
	for n := 1; n <= 20; n++ {
		for range 50 {
			a, b := m.Signature(randomWords(r, n, 1<<30)), m.Signature(randomWords(r, n, 1<<30))
			require.NotContains(t, a, empty, "text of %d words", n)
			require.LessOrEqual(t, a.Resemblance(b), 2.0/128, "two texts of %d words that share none", n)
		}
	}
}

func TestEmptySignatures(t *testing.T) {
	m := mustNew(t, nil)
	require.Nil(t, m.Signature(nil), "no words, no signature")
	some := m.Signature(ids(1, 2, 3))
	require.Zero(t, some.Resemblance(nil), "nothing resembles the empty text")
	require.Zero(t, Signature(nil).Resemblance(nil), "not even another")
	require.Equal(t, some, Signature(nil).Merge(some))
	require.Equal(t, some, m.Signature(ids(1, 2, 3)).Merge(nil))
}

func TestAppendAllocatesNothing(t *testing.T) {
	if race.Enabled {
		t.Skip("the race detector allocates too")
	}
	m := mustNew(t, nil)
	words := randomWords(rand.New(rand.NewPCG(15, 16)), 600, 1<<30)
	sig := m.Append(nil, words)
	require.Zero(t, testing.AllocsPerRun(200, func() { sig = m.Append(sig[:0], words) }))
}

func TestOptionsThatCannotBe(t *testing.T) {
	_, err := New(&Options{Words: -1, Slots: 5000, Sketch: "simhash"})
	require.EqualError(t, err, "shingle: Words is -1, want at least 1\n"+
		"shingle: Slots is 5000, want 1 to 4096\n"+
		`shingle: Sketch is "simhash", want "fss" or "classic"`)
}

func TestSchemeNamesEverySetting(t *testing.T) {
	require.Equal(t, "v1 words=5 sketch=fss slots=128 seed=0", mustNew(t, nil).Scheme())
	seen := map[string]string{}
	for _, o := range []Options{{}, {Words: 3}, {Slots: 64}, {Sketch: Classic}, {Seed: 9}} {
		m := mustNew(t, &o)
		sig := fmt.Sprint(m.Signature(ids(1, 2, 3, 4, 5, 6)))
		require.NotContains(t, seen, sig, "%s makes the signatures of %s", m.Scheme(), seen[sig])
		seen[sig] = m.Scheme()
	}
}
