package lsh

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/shingle"
)

func TestTuneKeepsItsPromise(t *testing.T) {
	race.OneGoroutine(t)
	for _, threshold := range []float64{.2, .3, .5, .7, .8, .9, .99, 1} {
		for _, recall := range []float64{.5, .9, .99} {
			for _, slots := range []int{64, 128, 256} {
				o, err := Tune(threshold, recall, slots)
				if err != nil {
					require.Less(t, Options{Bands: slots, Rows: 1}.Recall(threshold), recall, "%v", err)
					continue
				}
				require.LessOrEqual(t, o.Slots(), slots)
				require.GreaterOrEqual(t, o.Recall(threshold), recall, "threshold %v: %+v", threshold, o)
				for rows := o.Rows; rows <= slots; rows++ {
					for bands := 1; bands*rows <= slots; bands++ {
						rival := Options{Bands: bands, Rows: rows}
						if rival.Recall(threshold) >= recall {
							require.GreaterOrEqual(t, rival.Candidates(), o.Candidates(), "%+v has the recall with fewer candidates than %+v", rival, o)
						}
					}
				}
			}
		}
	}
}

func TestDefaultIsTuned(t *testing.T) {
	o, err := Tune(.5, .99, 128)
	require.NoError(t, err)
	require.Equal(t, (*Options)(nil).WithDefaults(), o)
}

func TestTuneSaysWhatCannotBe(t *testing.T) {
	for _, c := range []struct {
		threshold, recall float64
		slots             int
		want              string
	}{
		{0, .9, 128, "lsh: threshold is 0, want more than 0 and at most 1"},
		{.5, 1, 128, "lsh: recall is 1, want between 0 and 1"},
		{.5, .9, 0, "lsh: slots is 0, want at least 1"},
		{.01, .99, 128, "lsh: 128 slots find a pair of resemblance 0.01 with a recall of at most 0.724, want 0.99"},
	} {
		_, err := Tune(c.threshold, c.recall, c.slots)
		require.EqualError(t, err, c.want)
	}
}

// The S-curve is a promise about real signatures: what the index finds must
// be what Recall says, within the noise of the trials.
func TestIndexHasTheRecallThatIsPromised(t *testing.T) {
	race.OneGoroutine(t)
	r := rand.New(rand.NewPCG(21, 22))
	m, err := shingle.New(nil)
	require.NoError(t, err)
	o := Options{Bands: 25, Rows: 5}
	const trials, union = 1500, 300
	for _, s := range []float64{.3, .5, .7} {
		found := 0
		for range trials {
			x := mustNew(t, &o)
			var a, b []uint64
			for i := range union {
				h := r.Uint64()
				if shared := int(s * union); i < shared || i%2 == 0 {
					a = append(a, h)
				}
				if shared := int(s * union); i < shared || i%2 == 1 {
					b = append(b, h)
				}
			}
			require.NoError(t, x.Add(1, m.AppendShingles(nil, a)))
			found += len(x.Query(nil, m.AppendShingles(nil, b)))
		}
		require.InDelta(t, o.Recall(s), float64(found)/trials, .04, "resemblance %v", s)
	}
}
