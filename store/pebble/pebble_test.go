package pebble_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/lsh/storetest"
	"github.com/wiretrace/wiretrace/store/pebble"
)

func mustOpen(t testing.TB, dir string) *pebble.Store {
	s, err := pebble.Open(dir, nil)
	require.NoError(t, err)
	return s
}

func TestIsAStore(t *testing.T) {
	dir := t.TempDir()
	storetest.Test(t, func(t *testing.T, name string) lsh.Store { return mustOpen(t, filepath.Join(dir, name)) })
}

func TestADirectoryHasOneUser(t *testing.T) {
	dir := t.TempDir()
	s := mustOpen(t, dir)
	_, err := pebble.Open(dir, nil)
	require.ErrorIs(t, err, pebble.ErrInUse)
	require.EqualError(t, err, "pebble: opening "+dir+": the index is in use by another process")
	link := filepath.Join(t.TempDir(), "link")
	require.NoError(t, os.Symlink(dir, link))
	_, err = pebble.Open(link, nil)
	require.ErrorIs(t, err, pebble.ErrInUse, "by whatever name")
	require.NoError(t, s.Close())
	require.NoError(t, mustOpen(t, dir).Close(), "it is free again")
}

// A directory that may not be written to is in nobody's use.
func TestADirectoryThatIsReadOnly(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("nothing is read-only for root")
	}
	dir := t.TempDir()
	require.NoError(t, os.Chmod(dir, 0o500))
	_, err := pebble.Open(dir, nil)
	require.ErrorIs(t, err, os.ErrPermission)
	require.NotErrorIs(t, err, pebble.ErrInUse)
}

// A large batch takes another way than a small one, and leaves no file behind.
func TestLargeBatches(t *testing.T) {
	dir := t.TempDir()
	s := mustOpen(t, dir)
	var b lsh.Batch
	for i := range 3000 {
		key := fmt.Appendf(nil, "%c%04d", 'a'+i%3, i*7%1000)
		b.Put(key, bytes.Repeat([]byte{byte(i)}, 500))
	}
	require.NoError(t, s.Apply(&b))
	b.Reset()
	b.Put([]byte("a0000"), []byte("small and later"))
	require.NoError(t, s.Apply(&b))
	require.NoError(t, s.Close())
	s = mustOpen(t, dir)
	n := 0
	for r, err := range s.Scan(nil, []byte("z")) {
		require.NoError(t, err)
		if n == 0 {
			require.Equal(t, "a0000 small and later", string(r.Key)+" "+string(r.Value))
		} else {
			require.Len(t, r.Value, 500)
		}
		n++
	}
	require.Equal(t, 3000, n)
	require.NoError(t, s.Close())
	names, err := filepath.Glob(filepath.Join(dir, "incoming", "*"))
	require.NoError(t, err)
	require.Empty(t, names)
}

// Texts take less room if they are to, by way of the log and by way of large
// batches; and what is there can be read either way.
func TestCompressed(t *testing.T) {
	sizes := map[bool]int64{}
	for _, compress := range []bool{false, true} {
		dir := t.TempDir()
		s, err := pebble.Open(dir, &pebble.Options{Compress: compress})
		require.NoError(t, err)
		words := strings.Fields("the harbour office said on Monday that no ferry will sail before the crack in its rudder was mended")
		r := rand.New(rand.NewPCG(81, 81))
		value := func() []byte {
			var b []byte
			for len(b) < 3000 {
				b = append(append(b, words[r.IntN(len(words))]...), ' ')
			}
			return b
		}
		var large lsh.Batch
		for i := range 1000 {
			large.Put(fmt.Appendf(nil, "l%04d", i), value())
		}
		require.NoError(t, s.Apply(&large))
		for i := range 100 {
			var small lsh.Batch
			small.Put(fmt.Appendf(nil, "s%04d", i), value())
			require.NoError(t, s.Apply(&small))
		}
		require.NoError(t, s.Close())
		s, err = pebble.Open(dir, &pebble.Options{Compress: !compress}) // the log becomes a file, the other way
		require.NoError(t, err)
		n := 0
		for r, err := range s.Scan([]byte("l"), []byte("t")) {
			require.NoError(t, err)
			require.GreaterOrEqual(t, len(r.Value), 3000)
			n++
		}
		require.Equal(t, 1100, n)
		require.NoError(t, s.Close())
		tables, err := filepath.Glob(filepath.Join(dir, "*.sst"))
		require.NoError(t, err)
		for _, name := range tables {
			fi, err := os.Stat(name)
			require.NoError(t, err)
			sizes[compress] += fi.Size()
		}
	}
	require.Less(t, sizes[true], sizes[false]*7/10, "bytes of files")
}

func TestWhatCannotBeOpened(t *testing.T) {
	_, err := pebble.Open(t.TempDir(), &pebble.Options{Memory: 1})
	require.EqualError(t, err, "pebble: Memory is 1 bytes, want at least 8388608")
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, []byte("no directory"), 0o644))
	_, err = pebble.Open(file, nil)
	require.ErrorContains(t, err, "pebble: opening "+file+": ")
}

func Example() {
	dir, err := os.MkdirTemp("", "store-*")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	s, err := pebble.Open(dir, nil)
	if err != nil {
		panic(err)
	}
	var b lsh.Batch
	b.Put([]byte("ferry"), []byte("aground"))
	if err := s.Apply(&b); err != nil {
		panic(err)
	}
	if err := s.Close(); err != nil {
		panic(err)
	}

	s, err = pebble.Open(dir, nil)
	if err != nil {
		panic(err)
	}
	defer s.Close()
	v, ok, err := s.Get([]byte("ferry"))
	fmt.Println(string(v), ok, err)
	// Output:
	// aground true <nil>
}
