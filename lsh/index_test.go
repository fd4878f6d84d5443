package lsh

import (
	"flag"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/shingle"
)

var update = flag.Bool("update", false, "rewrite testdata")

// plain is the index that is too simple to be wrong: it compares the bands of
// all with all.
type plain struct {
	o     Options
	bands map[Key][]uint32
}

func (p *plain) query(sig shingle.Signature) []Key {
	bands := p.o.AppendBands(nil, sig)
	var found []Key
	for k, other := range p.bands {
		for b := range bands {
			if bands[b] == other[b] {
				found = append(found, k)
				break
			}
		}
	}
	slices.Sort(found)
	return found
}

func (p *plain) candidates() [][2]Key {
	var pairs [][2]Key
	for a, x := range p.bands {
		for b, y := range p.bands {
			for i := range x {
				if a < b && x[i] == y[i] {
					pairs = append(pairs, [2]Key{a, b})
					break
				}
			}
		}
	}
	slices.SortFunc(pairs, func(a, b [2]Key) int { return slices.Compare(a[:], b[:]) })
	return pairs
}

// few makes a signature whose bands often meet those of another.
func few(r *rand.Rand, slots, values int) shingle.Signature {
	s := make(shingle.Signature, slots)
	for i := range s {
		s[i] = uint32(r.IntN(values))
	}
	return s
}

func mustNew(t testing.TB, o *Options) *Index {
	x, err := New(o)
	require.NoError(t, err)
	return x
}

// Whatever is added, replaced and removed, the index answers as the plain one.
// 3,000 entries make it split buckets many times.
func TestIndexAnswersAsThePlainOne(t *testing.T) {
	race.OneGoroutine(t)
	for _, o := range []Options{{Bands: 4, Rows: 3}, {Bands: 70, Rows: 2}} {
		r := rand.New(rand.NewPCG(1, uint64(o.Bands)))
		x, p := mustNew(t, &o), &plain{o, map[Key][]uint32{}}
		for step := range 4000 {
			if step == 1000 {
				buckets := x.Stats().Buckets
				x.Grow(3000)
				require.Greater(t, x.Stats().Buckets, 2*buckets)
			}
			k := Key(r.IntN(3000)) << 33
			if r.IntN(5) == 0 {
				_, in := p.bands[k]
				delete(p.bands, k)
				require.Equal(t, in, x.Remove(k))
			} else {
				sig := few(r, o.Slots(), 20)
				p.bands[k] = o.AppendBands(nil, sig)
				require.NoError(t, x.Add(k, sig))
			}
			if step%37 == 0 {
				sig := few(r, o.Slots(), 20)
				require.Equal(t, p.query(sig), x.Query(nil, sig), "step %d", step)
			}
			if step%500 == 0 {
				allTheSame(t, x, r, 20)
			}
		}
		require.Equal(t, len(p.bands), x.Len())
		require.Equal(t, p.candidates(), slices.Collect(x.Candidates()))
		require.Zero(t, x.Stats().Overflow)
	}
}

// allTheSame checks that QueryAll finds what Query finds for each signature, for
// the empty and the short ones too, behind what was there before.
func allTheSame(t *testing.T, x *Index, r *rand.Rand, values int) {
	for _, n := range []int{0, 1, group, 2*group + 3} {
		sigs := make([]shingle.Signature, n)
		for i := range sigs {
			switch sigs[i] = few(r, x.o.Slots(), values); r.IntN(9) {
			case 0:
				sigs[i] = nil
			case 1:
				sigs[i] = sigs[i][1:]
			}
		}
		keys, ends := x.QueryAll([]Key{77}, []int{1}, sigs)
		require.Equal(t, Key(77), keys[0])
		require.Len(t, ends, 1+n)
		for i, sig := range sigs {
			require.Equal(t, x.Query([]Key{}, sig), slices.Clone(keys[ends[i]:ends[i+1]]), "signature %d of %d", i, n)
		}
		require.Equal(t, len(keys), ends[n])
	}
}

// The order in which keys come must not show in what comes out.
func TestCandidatesDoNotDependOnTheOrderOfAdds(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	o := &Options{Bands: 6, Rows: 2}
	sigs := make([]shingle.Signature, 500)
	for i := range sigs {
		sigs[i] = few(r, 12, 12)
	}
	var want [][2]Key
	for range 5 {
		x := mustNew(t, o)
		for _, i := range r.Perm(len(sigs)) {
			require.NoError(t, x.Add(Key(i), sigs[i]))
		}
		got := slices.Collect(x.Candidates())
		require.NotEmpty(t, got)
		if want == nil {
			want = got
		}
		require.Equal(t, want, got)
	}
}

// A line of boilerplate fills its buckets and no more: the work stays bounded,
// what is left out is counted, and still finds those that are in.
func TestHotBucketIsBoundedAndCounted(t *testing.T) {
	o := Options{Bands: 3, Rows: 1, MaxBucket: 10}
	x := mustNew(t, &o)
	boilerplate := shingle.Signature{1, 2, 3}
	for k := range Key(1000) {
		require.NoError(t, x.Add(k, boilerplate))
	}
	s := x.Stats()
	require.Equal(t, 1000, s.Entries)
	require.Equal(t, 990, s.Overflow)
	require.Equal(t, 990*3, s.LeftOut)
	require.Len(t, x.Query(nil, boilerplate), 10)

	pairs := slices.Collect(x.Candidates())
	require.Len(t, pairs, 10*9/2+990*10, "45 pairs within the bucket, and ten for each of those left out")
	require.True(t, slices.IsSortedFunc(pairs, func(a, b [2]Key) int { return slices.Compare(a[:], b[:]) }))

	for k := range Key(1000) {
		require.True(t, x.Remove(k), "key %d, in the bucket or left out", k)
	}
	require.Equal(t, 0, x.Stats().Overflow+x.Stats().LeftOut+x.Len())
	require.NoError(t, x.Add(7, boilerplate))
	require.Equal(t, []Key{7}, x.Query(nil, boilerplate), "a place that became free is used")
}

func TestEmptyAndShortSignatures(t *testing.T) {
	x := mustNew(t, nil)
	require.EqualError(t, x.Add(1, make(shingle.Signature, 100)), "lsh: signature has 100 slots, want 105 for 35 bands of 3 rows")
	require.NoError(t, x.Add(2, nil))
	require.NoError(t, x.Add(3, nil))
	require.Zero(t, x.Len(), "empty texts are in no bucket")
	require.Empty(t, slices.Collect(x.Candidates()))
	require.Empty(t, x.Query(nil, nil))
	require.Empty(t, x.Query(nil, make(shingle.Signature, 100)))
	require.Equal(t, []Key{5}, x.Query([]Key{5}, nil), "what dst had stays")

	require.NoError(t, x.Add(2, make(shingle.Signature, 105)))
	require.NoError(t, x.Add(2, nil), "replaced by an empty text")
	require.Zero(t, x.Len())
}

func TestOptionsThatCannotBe(t *testing.T) {
	_, err := New(&Options{Bands: 5, MaxBucket: -1})
	require.EqualError(t, err, "lsh: Rows is 0, want 1 to 4096\nlsh: MaxBucket is -1, want 1 to 2147483647")
}

// Readers and writers at once: run with -race. Every key that stays in
// throughout must be found by every query.
func TestConcurrentUse(t *testing.T) {
	o := Options{Bands: 8, Rows: 2}
	x := mustNew(t, &o)
	stays := few(rand.New(rand.NewPCG(9, 9)), 16, 1<<30)
	require.NoError(t, x.Add(0, stays))
	var writers, readers sync.WaitGroup
	for w := range 4 {
		writers.Go(func() {
			r := rand.New(rand.NewPCG(9, uint64(w)))
			for i := range 2000 {
				k := Key(1 + w + 4*(i%300))
				if err := x.Add(k, few(r, 16, 30)); err != nil {
					t.Error(err)
				}
				if i%3 == 0 {
					x.Remove(k)
				}
			}
		})
	}
	stop := make(chan struct{})
	for range 2 {
		readers.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				keys, _ := x.QueryAll(nil, nil, []shingle.Signature{stays})
				if !slices.Contains(x.Query(nil, stays), 0) || !slices.Contains(keys, 0) {
					t.Error("a key that was never removed was not found")
					return
				}
				for range x.Candidates() {
					break
				}
				x.Stats()
			}
		})
	}
	writers.Wait()
	close(stop)
	readers.Wait()
	require.Equal(t, []Key{0}, x.Query(nil, stays))
}

func TestQueryAllocatesNothing(t *testing.T) {
	if race.Enabled {
		t.Skip("the race detector allocates too")
	}
	r := rand.New(rand.NewPCG(10, 10))
	x := mustNew(t, nil)
	for k := range Key(2000) {
		require.NoError(t, x.Add(k, few(r, 105, 40)))
	}
	sig := few(r, 105, 40)
	found := x.Query(nil, sig)
	require.Zero(t, testing.AllocsPerRun(100, func() { found = x.Query(found[:0], sig) }))
	sigs := make([]shingle.Signature, 40)
	for i := range sigs {
		sigs[i] = few(r, 105, 40)
	}
	found, ends := x.QueryAll(nil, nil, sigs)
	require.Zero(t, testing.AllocsPerRun(100, func() { found, ends = x.QueryAll(found[:0], ends[:0], sigs) }))
}

// The bar is 400 bytes an entry at 25 bands, at the least favourable size too.
func TestMemoryOfAnEntry(t *testing.T) {
	race.OneGoroutine(t)
	r := rand.New(rand.NewPCG(11, 11))
	x := mustNew(t, &Options{Bands: 25, Rows: 5})
	for k := range Key(20_000) {
		require.NoError(t, x.Add(k, few(r, 125, 1<<30)))
		if k > 5000 {
			s := x.Stats()
			require.Less(t, s.Bytes/int64(s.Entries), int64(400), "at %d entries", s.Entries)
		}
	}
}

// In a large index bucket and tag are the whole hash, and nothing else is asked
// for: half of these hashes differ in one bit from another's, any of the 32.
func TestLargeIndexTellsHashesApart(t *testing.T) {
	if testing.Short() {
		t.Skip("600,000 entries")
	}
	r := rand.New(rand.NewPCG(14, 14))
	x := mustNew(t, &Options{Bands: 1, Rows: 1})
	hashes := make([]uint32, 600_000)
	for k := range hashes {
		if hashes[k] = r.Uint32(); k%2 == 1 {
			hashes[k] = hashes[k-1] ^ 1<<r.IntN(32)
		}
		require.NoError(t, x.insert(Key(k), hashes[k:k+1]))
		if k%10 == 0 {
			require.True(t, x.Remove(Key(k)))
		}
	}
	require.True(t, x.table.exact())
	require.Equal(t, 540_000, x.Len())
	keys := map[uint32][]Key{}
	for k, h := range hashes[:20_000] {
		keys[h] = nil
		if k%2 == 0 {
			keys[^h] = nil
		}
	}
	for k, h := range hashes {
		if _, asked := keys[h]; asked && k%10 != 0 {
			keys[h] = append(keys[h], Key(k))
		}
	}
	s := &search{}
	for h, want := range keys {
		s.begin()
		s.hashes = append(s.hashes, h)
		require.Equal(t, want, x.find(nil, s), "hash %08x", h)
	}
}
