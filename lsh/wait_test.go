package lsh

import (
	"io"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/shingle"
)

// A stuck writer says when it is written to first, and then waits.
type stuck struct {
	reached, released chan struct{}
	begun             atomic.Bool
}

func (w *stuck) Write(b []byte) (int, error) {
	if w.begun.CompareAndSwap(false, true) {
		close(w.reached)
	}
	<-w.released
	return len(b), nil
}

// A snapshot goes to a disk that hangs, and a writer waits for it: behind that
// one no reader may wait.
func TestASnapshotHoldsUpNobodyWhoQueries(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 31))
	x := mustNew(t, nil)
	sig := few(r, 105, 1<<30)
	for k := range Key(1000) {
		require.NoError(t, x.Add(k, few(r, 105, 1<<30)))
	}
	require.NoError(t, x.Add(1000, sig))
	w := &stuck{reached: make(chan struct{}), released: make(chan struct{})}
	written, added, queried := make(chan error, 1), make(chan error, 1), make(chan struct{})
	go func() {
		_, err := x.WriteTo(w)
		written <- err
	}()
	<-w.reached
	go func() { added <- x.Add(1001, sig) }()
	go func() {
		for range 200 {
			time.Sleep(100 * time.Microsecond) // meanwhile Add comes and waits
			if !slices.Contains(x.Query(nil, sig), 1000) || x.Len() != 1001 {
				t.Error("an entry is not found while a snapshot is written")
			}
		}
		close(queried)
	}()
	select {
	case <-queried:
	case <-time.After(10 * time.Minute):
		t.Error("queries wait for the snapshot")
	}
	require.Empty(t, added, "what is added meanwhile waits, or the snapshot would not be of one moment")
	close(w.released)
	require.NoError(t, <-written)
	require.NoError(t, <-added)
	require.Equal(t, []Key{1000, 1001}, x.Query(nil, sig))
}

// Who reads while much is expired sees it go, and does not wait for the end.
func TestExpireLetsReadersIn(t *testing.T) {
	// On one processor the scheduler may run Expire to its end before it looks at
	// anybody else, and on a busy machine it may once on two.
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(max(2, runtime.GOMAXPROCS(0))))
	const n, attempts = 20_000, 100
	r := rand.New(rand.NewPCG(32, 32))
	then := time.Date(2019, 3, 1, 0, 0, 0, 0, time.UTC)
	between := 0
	for attempt := 0; between == 0; attempt++ {
		require.Less(t, attempt, attempts, "nobody was let in")
		x := mustNew(t, &Options{Bands: 10, Rows: 1})
		x.Grow(n)
		for k := range Key(n) {
			require.NoError(t, x.AddAt(k, few(r, 10, 1<<30), then))
		}
		expired := make(chan int)
		go func() { expired <- x.Expire(then.Add(1)) }()
		for done := false; !done; {
			select {
			case got := <-expired:
				require.Equal(t, n, got)
				require.Zero(t, x.Len())
				done = true
			default:
				if l := x.Len(); l > 0 && l < n {
					between++
				}
			}
		}
	}
}

// BenchmarkQueryBeside is a query of 200,000 entries while another goroutine
// does something else to the index without a pause: the longest of a hundred
// queries, of a thousand, and of all.
func BenchmarkQueryBeside(b *testing.B) {
	const n = 200_000
	o := Options{Bands: 25, Rows: 5}
	r := rand.New(rand.NewPCG(33, 33))
	sigs := make([]shingle.Signature, 1000)
	for i := range sigs {
		sigs[i] = few(r, 125, 1<<30)
	}
	then := time.Date(2019, 3, 1, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name string
		do   func(x *Index, i int)
	}{
		{"nothing", func(*Index, int) { time.Sleep(time.Millisecond) }},
		{"Add", func(x *Index, i int) { x.Add(Key(i%n), sigs[i%len(sigs)]) }},
		{"Expire", func(x *Index, i int) {
			for k := range 5000 {
				x.AddAt(Key(k), sigs[k%len(sigs)], then)
			}
			x.Expire(then.Add(1))
		}},
		{"WriteTo", func(x *Index, i int) {
			if i%2 == 0 {
				x.WriteTo(io.Discard)
			}
			x.Add(Key(i%n), sigs[i%len(sigs)])
		}},
	} {
		b.Run("beside="+c.name, func(b *testing.B) {
			x, err := New(&o)
			require.NoError(b, err)
			x.Grow(n)
			for k := range Key(n) {
				require.NoError(b, x.Add(k, few(r, 125, 1<<30)))
			}
			stop, stopped := make(chan struct{}), make(chan struct{})
			go func() {
				defer close(stopped)
				for i := 0; ; i++ {
					select {
					case <-stop:
						return
					default:
						c.do(x, i)
					}
				}
			}()
			var found []Key
			waits := make([]time.Duration, 0, b.N)
			for i := 0; b.Loop(); i++ {
				begin := time.Now()
				found = x.Query(found[:0], sigs[i%len(sigs)])
				waits = append(waits, time.Since(begin))
			}
			close(stop)
			<-stopped
			slices.Sort(waits)
			b.ReportMetric(float64(waits[len(waits)*99/100]), "p99-ns")
			b.ReportMetric(float64(waits[len(waits)*999/1000]), "p99.9-ns")
			b.ReportMetric(float64(waits[len(waits)-1]), "max-ns")
		})
	}
}
