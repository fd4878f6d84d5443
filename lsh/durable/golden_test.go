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
	"github.com/wiretrace/wiretrace/shingle/join/cluster"
)

var update = flag.Bool("update", false, "rewrite testdata")

// golden reads records from testdata, where they are hexadecimal.
func golden(t *testing.T, name string) (*lsh.Memory, string) {
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	m := lsh.NewMemory()
	var batch lsh.Batch
	for line := range strings.Lines(string(text)) {
		k, v, _ := strings.Cut(strings.TrimSpace(line), " ")
		key, err := hex.DecodeString(k)
		require.NoError(t, err)
		value, err := hex.DecodeString(v)
		require.NoError(t, err)
		batch.Put(key, value)
	}
	require.NoError(t, m.Apply(&batch))
	return m, string(text)
}

// Stores of version 1 open forever, those that were begun before pairs were kept
// in them too, and the same documents give the same bytes.
func TestStoreOfVersion1Opens(t *testing.T) {
	const withPairs = "testdata/store-v1-pairs.txt"
	a := Document{"a", []Unit{{0, 9, shingle.Set{1, 2, 3}}, {12, 20, shingle.Set{7, 1 << 63}}}}
	b := Document{"b", []Unit{{5, 16, shingle.Set{2, 3, 9}}}}
	c := Document{"c", []Unit{{1, 4, shingle.Set{2, 3, 7}}}}
	made := lsh.NewMemory()
	x, err := Open(made, "golden", nil)
	require.NoError(t, err)
	for _, d := range []Document{a, b} {
		_, err = x.Add([]Document{d}, nil)
		require.NoError(t, err)
	}
	require.NoError(t, x.Close())
	var lines strings.Builder
	for r, err := range made.Scan(nil, []byte{0xff}) {
		require.NoError(t, err)
		lines.WriteString(hex.EncodeToString(r.Key) + " " + hex.EncodeToString(r.Value) + "\n")
	}
	if *update {
		require.NoError(t, os.WriteFile(withPairs, []byte(lines.String()), 0o644))
	}
	for _, name := range []string{withPairs, "testdata/store-v1.txt"} {
		old, text := golden(t, name)
		x, err := Open(old, "golden", nil)
		require.NoError(t, err, name)
		var got []Pair
		_, err = x.Add([]Document{b, c}, func(p []Pair) error { got = append(got, p...); return nil })
		require.NoError(t, err, name)
		ab := Pair{Place{"a", 0, 9, 0}, Place{"b", 5, 16, 2}, .5, 2. / 3, 2. / 3}
		bc := Pair{Place{"b", 5, 16, 2}, Place{"c", 1, 4, 3}, .5, 2. / 3, 2. / 3}
		ac := Pair{Place{"a", 0, 9, 0}, Place{"c", 1, 4, 3}, .5, 2. / 3, 2. / 3}
		edges, err := collect(x)
		if name == withPairs {
			require.Equal(t, text, lines.String())
			require.Equal(t, []Pair{ac, bc}, got)
			require.NoError(t, err)
			require.Equal(t, []cluster.Edge{{A: 0, B: 2, Like: .5}, {A: 0, B: 3, Like: .5}, {A: 2, B: 3, Like: .5}}, edges)
		} else {
			require.Equal(t, []Pair{ab, ac, bc}, got)
			require.ErrorIs(t, err, errNoPairs)
		}
	}
}

// collect returns the pairs that an index has kept.
func collect(x *Index) (edges []cluster.Edge, err error) {
	for e, err := range x.Edges() {
		if err != nil {
			return nil, err
		}
		edges = append(edges, e)
	}
	return edges, nil
}
