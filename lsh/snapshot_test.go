package lsh

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"
)

// snapshot returns the bytes of an index.
func snapshot(t testing.TB, x *Index) []byte {
	var b bytes.Buffer
	n, err := x.WriteTo(&b)
	require.NoError(t, err)
	require.EqualValues(t, b.Len(), n)
	return b.Bytes()
}

// filled is an index with keys below n added in any order, and some removed.
func filled(t testing.TB, o *Options, seed uint64, n int) *Index {
	x := mustNew(t, o)
	r := rand.New(rand.NewPCG(seed, 1))
	for _, k := range r.Perm(n) {
		require.NoError(t, x.Add(Key(k), few(rand.New(rand.NewPCG(uint64(k), 2)), o.Slots(), 12)))
	}
	for k := 0; k < n; k += 7 {
		x.Remove(Key(k))
	}
	return x
}

func TestSnapshotBringsBackTheSameIndex(t *testing.T) {
	o := &Options{Bands: 5, Rows: 2, Scheme: "v1 words=5"}
	x := filled(t, o, 1, 900)
	bytes1 := snapshot(t, x)
	require.Equal(t, bytes1, snapshot(t, filled(t, o, 2, 900)), "the order of adds must not show in the bytes")

	y := mustNew(t, o)
	require.NoError(t, y.Add(123456, few(rand.New(rand.NewPCG(1, 1)), 10, 5)))
	n, err := y.ReadFrom(iotest.OneByteReader(bytes.NewReader(bytes1)))
	require.NoError(t, err)
	require.EqualValues(t, len(bytes1), n)
	require.Equal(t, x.Len(), y.Len(), "what was in the index before is gone")
	require.Equal(t, slices.Collect(x.Candidates()), slices.Collect(y.Candidates()))
	require.Equal(t, bytes1, snapshot(t, y))
	require.NoError(t, y.Add(0, few(rand.New(rand.NewPCG(0, 2)), 10, 12)), "it can be added to")
	require.True(t, y.Remove(1))
}

// Two snapshots, one after the other in a file, are read one after the other.
func TestSnapshotEndsWhereItEnds(t *testing.T) {
	o := &Options{Bands: 2, Rows: 1}
	two := append(snapshot(t, filled(t, o, 1, 20)), snapshot(t, filled(t, o, 1, 30))...)
	r := bytes.NewReader(two)
	x := mustNew(t, o)
	for _, want := range []int{17, 25} {
		_, err := x.ReadFrom(r)
		require.NoError(t, err)
		require.Equal(t, want, x.Len())
	}
}

func TestDamagedSnapshotsAreRefused(t *testing.T) {
	o := &Options{Bands: 2, Rows: 1, Scheme: "s"}
	good := snapshot(t, filled(t, o, 1, 20))
	change := func(at int, by byte) []byte {
		b := slices.Clone(good)
		b[at] ^= by
		return b
	}
	x := filled(t, o, 3, 50)
	before := snapshot(t, x)
	for _, c := range []struct {
		name, want string
		b          []byte
	}{
		{"nothing", "it is cut short after 0 bytes", nil},
		{"another file", `it begins with "<!DOCTYP", want "wtlsh\x00\x00\x01"`, []byte("<!DOCTYPE html><html>")},
		{"a later version", `it begins with "wtlsh\x00\x00\x03"`, change(7, 2)},
		{"a scheme longer than the file", "it is cut short after 16 bytes", append([]byte(snapshotMagic), 0xff, 0xff, 'b', 'a', 'n', 'd', 's', '=')},
		{"another scheme", `its scheme is "bands=2 rows=1 signatures=\"u\"", want "bands=2 rows=1 signatures=\"s\""`, change(8+2+len(`bands=2 rows=1 signatures="`), 's'^'u')},
		{"a bit turned in an entry", "its check is ", change(len(good)-7, 1)},
		{"keys out of order", "comes after key", change(len(good)-4-16+7, 0)},
		{"cut short", "it is cut short after", good[:len(good)-1]},
		{"a count too large", "it is cut short after", change(8+2+len(`bands=2 rows=1 signatures="s"`)+6, 1)},
	} {
		if c.name == "keys out of order" {
			c.b = slices.Clone(good)
			copy(c.b[len(good)-4-16:], c.b[len(good)-4-32:len(good)-4-16])
		}
		_, err := x.ReadFrom(bytes.NewReader(c.b))
		require.ErrorIs(t, err, ErrSnapshot, c.name)
		require.ErrorContains(t, err, "lsh: reading a snapshot: not a snapshot for this index: ", c.name)
		require.ErrorContains(t, err, c.want, c.name)
		require.Equal(t, before, snapshot(t, x), "%s: the index must stay as it was", c.name)
	}
}

// full is a disk without room.
type full struct{ left int }

func (f *full) Write(b []byte) (int, error) {
	if f.left -= len(b); f.left < 0 {
		return 0, errors.New("no space left")
	}
	return len(b), nil
}

func TestSnapshotErrorsOfOthersAreKept(t *testing.T) {
	o := &Options{Bands: 4, Rows: 1}
	x := filled(t, o, 1, 5000)
	_, err := x.WriteTo(&full{left: 1000})
	require.EqualError(t, err, "lsh: writing a snapshot: no space left")
	_, err = x.ReadFrom(io.MultiReader(strings.NewReader(snapshotMagic), iotest.ErrReader(errors.New("the disk is on fire"))))
	require.EqualError(t, err, "lsh: reading a snapshot: the disk is on fire")
	require.NotErrorIs(t, err, ErrSnapshot)
}

// A snapshot of version 1 opens forever.
func TestSnapshotOfVersion1Opens(t *testing.T) {
	o := &Options{Bands: 3, Rows: 2, Scheme: "golden"}
	const name = "testdata/index-v1.snapshot"
	if *update {
		require.NoError(t, os.WriteFile(name, snapshot(t, filled(t, o, 1, 12)), 0o644))
	}
	b, err := os.ReadFile(name)
	require.NoError(t, err)
	x := mustNew(t, o)
	_, err = x.ReadFrom(bytes.NewReader(b))
	require.NoError(t, err)
	require.Equal(t, 10, x.Len())
	require.Equal(t, b, snapshot(t, x))
}

// Any bytes give an index or one of the errors that are documented, and never
// more memory than they pay for.
func FuzzReadFrom(f *testing.F) {
	o := &Options{Bands: 2, Rows: 1}
	good := snapshot(f, filled(f, o, 1, 20))
	f.Add(good)
	f.Add(good[:len(good)/2])
	f.Add([]byte(snapshotMagic + "\xff\xff"))
	f.Fuzz(func(t *testing.T, b []byte) {
		x := mustNew(t, o)
		n, err := x.ReadFrom(bytes.NewReader(b))
		if err != nil {
			require.ErrorIs(t, err, ErrSnapshot)
			require.Zero(t, x.Len())
			return
		}
		require.Equal(t, b[:n], snapshot(t, x))
	})
}
