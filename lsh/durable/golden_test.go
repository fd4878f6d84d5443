package durable

import (
	"encoding/hex"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/shingle"
)

var update = flag.Bool("update", false, "rewrite testdata")

// The records of a store of version 1, as hexadecimal: they open forever, and
// the same documents give the same bytes.
func TestStoreOfVersion1Opens(t *testing.T) {
	const name = "testdata/store-v1.txt"
	a := Document{"a", []Unit{{0, 9, shingle.Set{1, 2, 3}}, {12, 20, shingle.Set{7, 1 << 63}}}}
	b := Document{"b", []Unit{{5, 16, shingle.Set{2, 3, 9}}}}
	made := lsh.NewMemory()
	x, err := Open(made, "golden", nil)
	require.NoError(t, err)
	_, err = x.Add([]Document{a}, nil)
	require.NoError(t, err)
	require.NoError(t, x.Close())
	var lines strings.Builder
	for r, err := range made.Scan(nil, []byte{0xff}) {
		require.NoError(t, err)
		lines.WriteString(hex.EncodeToString(r.Key) + " " + hex.EncodeToString(r.Value) + "\n")
	}
	if *update {
		require.NoError(t, os.WriteFile(name, []byte(lines.String()), 0o644))
	}
	golden, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Equal(t, string(golden), lines.String())

	old := lsh.NewMemory()
	var batch lsh.Batch
	for line := range strings.Lines(string(golden)) {
		k, v, _ := strings.Cut(strings.TrimSpace(line), " ")
		key, err := hex.DecodeString(k)
		require.NoError(t, err)
		value, err := hex.DecodeString(v)
		require.NoError(t, err)
		batch.Put(key, value)
	}
	require.NoError(t, old.Apply(&batch))
	x, err = Open(old, "golden", nil)
	require.NoError(t, err)
	require.Equal(t, 2, x.Len())
	var got []Pair
	_, err = x.Add([]Document{b}, func(p []Pair) error { got = p; return nil })
	require.NoError(t, err)
	require.Equal(t, []Pair{{Place{"a", 0, 9, 0}, Place{"b", 5, 16, 2}, .5, 2. / 3, 2. / 3}}, got)
}
