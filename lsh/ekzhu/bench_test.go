package ekzhu

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	minhashlsh "github.com/ekzhu/minhash-lsh"
	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/cputime"
	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

var entries = flag.Int("entries", 100_000, "entries in the index of the benchmarks")

// prose writes a text of so many words, with the lengths and stops of news.
func prose(r *rand.Rand, words int) string {
	var b strings.Builder
	for i := range words {
		n := 1 + r.IntN(5) + r.IntN(6)
		for range n {
			b.WriteByte("etaoinshrdlucmfwypvbgk"[min(r.IntN(22), r.IntN(22))])
		}
		if i%15 == 14 {
			b.WriteByte('.')
		}
		b.WriteByte(' ')
	}
	return b.String()
}

// loop runs f as often as b wants, and reports the processor time it takes too:
// on a machine that others use, that compares where the clock does not. It
// includes what the collection of garbage takes.
func loop(b *testing.B, f func()) {
	start := cputime.Used()
	for b.Loop() {
		f()
	}
	b.ReportMetric(float64(cputime.Used()-start)/float64(b.N), "cpu-ns/op")
}

// BenchmarkSignature makes a signature of 128 slots from a text: with package
// shingle, from words that are there and from the text; and with
// github.com/ekzhu/minhash-lsh as its users write it.
func BenchmarkSignature(b *testing.B) {
	n, err := normalize.New(&normalize.Options{PlainText: true, Language: "en"})
	require.NoError(b, err)
	for _, words := range []int{60, 600} {
		text := prose(rand.New(rand.NewPCG(1, 1)), words)
		for _, sketch := range []shingle.Sketch{shingle.FSS, shingle.Classic} {
			m, err := shingle.New(&shingle.Options{Sketch: sketch})
			require.NoError(b, err)
			var sig shingle.Signature
			b.Run(fmt.Sprintf("words=%d/from=words/impl=%s", words, sketch), func(b *testing.B) {
				ws := n.Text(text).Words
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				loop(b, func() {
					sig = m.Append(sig[:0], ws)
				})
			})
			b.Run(fmt.Sprintf("words=%d/from=text/impl=%s", words, sketch), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				var ws []normalize.Word
				loop(b, func() {
					ws = n.AppendWords(ws[:0], text)
					sig = m.Append(sig[:0], ws)
				})
			})
		}
		b.Run(fmt.Sprintf("words=%d/from=text/impl=ekzhu", words), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			loop(b, func() {
				f := strings.Fields(strings.ToLower(text))
				m := minhashlsh.NewMinhash(1, 128)
				for i := 0; i+5 <= len(f); i++ {
					m.Push([]byte(strings.Join(f[i:i+5], " ")))
				}
				m.Signature()
			})
		})
	}
}

// BenchmarkQuery asks an index of 25 bands of 5 rows, which is what
// minhash-lsh chooses for threshold 0.5, for the candidates of signatures that
// are in it. The plain one is minhash-lsh with no adapter.
//
//	go test -bench Query -entries 1000000
func BenchmarkQuery(b *testing.B) {
	o := lsh.Options{Bands: 25, Rows: 5}
	r := rand.New(rand.NewPCG(2, 2))
	random := func() shingle.Signature {
		s := make(shingle.Signature, o.Slots())
		for i := range s {
			s[i] = r.Uint32()
		}
		return s
	}
	queries := make([]shingle.Signature, 4096)
	name := fmt.Sprintf("entries=%d/bands=%d/rows=%d/impl=", *entries, o.Bands, o.Rows)

	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	before := m.HeapAlloc
	filled, err := lsh.New(&o)
	require.NoError(b, err)
	for k := range *entries {
		sig := random()
		require.NoError(b, filled.Add(lsh.Key(k), sig))
		queries[r.IntN(len(queries))] = sig
	}
	for i := range queries {
		if queries[i] == nil {
			queries[i] = random()
		}
	}
	b.Run(name+"lsh", func(b *testing.B) {
		x := filled
		var found []lsh.Key
		b.ReportAllocs()
		i := 0
		loop(b, func() {
			found = x.Query(found[:0], queries[i%len(queries)])
			i++
		})
		b.ReportMetric(float64(x.Stats().Bytes)/float64(*entries), "bytes/entry")
		runtime.GC()
		runtime.ReadMemStats(&m)
		b.ReportMetric(float64(m.HeapAlloc-before)/float64(*entries), "heap-bytes/entry")
		runtime.KeepAlive(x)
	})
	b.Run(name+"lsh/batch=256", func(b *testing.B) {
		b.ReportAllocs()
		var found []lsh.Key
		var ends []int
		i := 0
		loop(b, func() { // an op is a query
			if i++; i%256 == 0 {
				found, ends = filled.QueryAll(found[:0], ends[:0], queries[i%len(queries):][:256])
			}
		})
	})
	filled = nil
	runtime.GC()
	b.Run(name+"ekzhu", func(b *testing.B) {
		x := minhashlsh.NewMinhashLSH(128, .5, *entries)
		k, l := x.Params()
		require.Equal(b, [2]int{o.Rows, o.Bands}, [2]int{k, l})
		wide := make([][]uint64, len(queries))
		for k := range *entries {
			sig := make([]uint64, 128)
			for i := range sig {
				sig[i] = uint64(r.Uint32())
			}
			x.Add(k, sig)
			wide[k%len(wide)] = sig
		}
		x.Index()
		b.ReportAllocs()
		i := 0
		loop(b, func() {
			x.Query(wide[i%len(wide)])
			i++
		})
	})
}

// BenchmarkAdd adds entries one by one, each found at once.
func BenchmarkAdd(b *testing.B) {
	r := rand.New(rand.NewPCG(3, 3))
	sigs := make([]shingle.Signature, 1024)
	for i := range sigs {
		sigs[i] = make(shingle.Signature, 125)
		for j := range sigs[i] {
			sigs[i][j] = r.Uint32()
		}
	}
	b.Run("bands=25/rows=5/impl=lsh", func(b *testing.B) {
		x, err := lsh.New(&lsh.Options{Bands: 25, Rows: 5})
		require.NoError(b, err)
		b.ReportAllocs()
		k := lsh.Key(0)
		loop(b, func() {
			sig := sigs[k%1024]
			for i := range 25 {
				sig[5*i] = uint32(k)*2654435761 + uint32(i)
			}
			if err := x.Add(k, sig); err != nil {
				b.Fatal(err)
			}
			k++
		})
	})
}
