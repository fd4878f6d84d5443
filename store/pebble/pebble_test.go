package pebble_test

import (
	"fmt"
	"os"
	"path/filepath"
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
	require.NoError(t, s.Close())
	require.NoError(t, mustOpen(t, dir).Close(), "it is free again")
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
