// Package storetest has the tests that every lsh.Store must pass. A store calls
// Test from a test of its own.
package storetest

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/lsh"
)

// Test runs all tests. open opens the store of a name: an empty one for a new
// name, and after it was closed the same again.
func Test(t *testing.T, open func(t *testing.T, name string) lsh.Store) {
	t.Run("behaves as a sorted map", func(t *testing.T) { sortedMap(t, open) })
	t.Run("a scan sees what was there when it began", func(t *testing.T) { snapshot(t, open) })
	t.Run("edges", func(t *testing.T) { edges(t, open) })
	t.Run("is bound to one scheme", func(t *testing.T) { bound(t, open) })
	t.Run("may be used from many goroutines", func(t *testing.T) { concurrent(t, open) })
}

// all returns the records of a store from a key to another, as text.
func all(t *testing.T, s lsh.Store, from, to []byte) []string {
	t.Helper()
	var out []string
	for r, err := range s.Scan(from, to) {
		require.NoError(t, err)
		out = append(out, fmt.Sprintf("%x=%x", r.Key, r.Value))
	}
	return out
}

// sortedMap makes random changes to the store and to lsh.Memory, closes and
// opens it now and then, and wants both to hold the same.
func sortedMap(t *testing.T, open func(*testing.T, string) lsh.Store) {
	r := rand.New(rand.NewPCG(1, 2))
	key := func() []byte {
		k := make([]byte, 1+r.IntN(3))
		for i := range k {
			k[i] = byte(1 + r.IntN(6))
		}
		return k
	}
	want := lsh.NewMemory()
	s := open(t, "map")
	for step := range 300 {
		var b lsh.Batch
		for range r.IntN(6) {
			if from, to := key(), key(); r.IntN(5) > 0 {
				b.Put(from, fmt.Appendf(nil, "value %d of step %d", r.IntN(9), step))
			} else if string(from) < string(to) {
				b.Delete(from, to)
			}
		}
		require.NoError(t, s.Apply(&b))
		require.NoError(t, want.Apply(&b))
		if step%60 == 59 {
			require.NoError(t, s.Close())
			s = open(t, "map")
		}
		from, to := key(), key()
		require.Equal(t, all(t, want, from, to), all(t, s, from, to), "step %d: records from %x to %x", step, from, to)
		k := key()
		v, ok, err := s.Get(k)
		require.NoError(t, err)
		wantV, wantOK, _ := want.Get(k)
		require.Equal(t, wantOK, ok, "step %d: whether %x has a value", step, k)
		require.Equal(t, string(wantV), string(v), "step %d: value of %x", step, k)
	}
	require.NotEmpty(t, all(t, s, nil, []byte{0xff}), "an empty store shows nothing")
	require.Equal(t, all(t, want, nil, []byte{0xff}), all(t, s, nil, []byte{0xff}))
	require.NoError(t, s.Close())
}

func snapshot(t *testing.T, open func(*testing.T, string) lsh.Store) {
	s := open(t, "snapshot")
	var b lsh.Batch
	for i := range byte(20) {
		b.Put([]byte{1, i}, []byte{i})
	}
	require.NoError(t, s.Apply(&b))
	n := 0
	for r, err := range s.Scan([]byte{1}, []byte{2}) {
		require.NoError(t, err)
		require.Equal(t, []byte{byte(n)}, r.Value)
		var change lsh.Batch
		change.Delete([]byte{1}, []byte{2})
		change.Put([]byte{1, byte(n), 1}, []byte("late"))
		require.NoError(t, s.Apply(&change), "a store can be written to while it is scanned")
		n++
	}
	require.Equal(t, 20, n)
	require.Len(t, all(t, s, []byte{1}, []byte{2}), 1)
	require.NoError(t, s.Close())
}

func edges(t *testing.T, open func(*testing.T, string) lsh.Store) {
	s := open(t, "edges")
	_, ok, err := s.Get([]byte("none"))
	require.NoError(t, err)
	require.False(t, ok)
	require.NoError(t, s.Apply(&lsh.Batch{}), "a batch of nothing is no error")
	var b lsh.Batch
	b.Put([]byte("k"), nil)
	b.Put([]byte("k"), []byte("twice"))
	b.Put([]byte("void"), nil)
	b.Put([]byte("gone"), []byte("x"))
	b.Delete([]byte("gone"), []byte("gonf"))
	b.Put([]byte("large"), make([]byte, 5<<20))
	require.NoError(t, s.Apply(&b))
	v, ok, err := s.Get([]byte("k"))
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, "twice", string(v), "of two changes in a batch the later stands")
	_, ok, err = s.Get([]byte("void"))
	require.NoError(t, err)
	require.True(t, ok, "an empty value is a value")
	_, ok, err = s.Get([]byte("gone"))
	require.NoError(t, err)
	require.False(t, ok, "put, then deleted")
	v, _, err = s.Get([]byte("large"))
	require.NoError(t, err)
	require.Len(t, v, 5<<20)
	v[0] = 1
	v, _, err = s.Get([]byte("large"))
	require.NoError(t, err)
	require.Zero(t, v[0], "what Get returned belongs to the caller")
	require.Empty(t, all(t, s, []byte("z"), []byte("a")), "a range the wrong way round is empty")
	require.NoError(t, s.Close())
}

func bound(t *testing.T, open func(*testing.T, string) lsh.Store) {
	s := open(t, "bound")
	require.NoError(t, lsh.Bind(s, "v1 words=5"))
	require.NoError(t, s.Close())
	s = open(t, "bound")
	require.NoError(t, lsh.Bind(s, "v1 words=5"))
	err := lsh.Bind(s, "v1 words=3")
	require.ErrorIs(t, err, lsh.ErrScheme)
	require.EqualError(t, err, `lsh: scheme mismatch: store has "v1 words=5", want "v1 words=3"`)
	require.NoError(t, s.Close())

	s = open(t, "foreign")
	var b lsh.Batch
	b.Put([]byte("somebody's"), []byte("data"))
	require.NoError(t, s.Apply(&b))
	require.ErrorIs(t, lsh.Bind(s, "v1"), lsh.ErrScheme, "a store that something else wrote is left alone")
	require.NoError(t, s.Close())
}

// concurrent has writers of whole batches and readers who must see each whole.
func concurrent(t *testing.T, open func(*testing.T, string) lsh.Store) {
	s := open(t, "concurrent")
	var writers, readers sync.WaitGroup
	for w := range byte(3) {
		writers.Go(func() {
			for i := range byte(30) {
				var b lsh.Batch
				b.Put([]byte{'a', w}, []byte{i})
				b.Put([]byte{'b', w}, []byte{i})
				if err := s.Apply(&b); err != nil {
					t.Error(err)
				}
			}
		})
	}
	done := make(chan struct{})
	readers.Go(func() {
		for {
			select {
			case <-done:
				return
			default:
			}
			seen := map[byte]byte{}
			for r, err := range s.Scan([]byte("a"), []byte("c")) {
				if err != nil {
					t.Error(err)
					return
				}
				if a, ok := seen[r.Key[1]]; r.Key[0] == 'b' && (!ok || a != r.Value[0]) {
					t.Errorf("half of a batch was seen: a has %d, b has %d", a, r.Value[0])
					return
				}
				seen[r.Key[1]] = r.Value[0]
			}
		}
	})
	writers.Wait()
	close(done)
	readers.Wait()
	require.Len(t, all(t, s, []byte("a"), []byte("c")), 6)
	require.NoError(t, s.Close())
}
