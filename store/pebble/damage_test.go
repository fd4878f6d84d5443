package pebble_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	raw "github.com/cockroachdb/pebble/v2"
	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/store/pebble"
)

// filled makes a store of n records by way of the log, of its files and of large
// batches, as a process leaves it that is killed, and returns a copy of it.
func filled(t *testing.T) (dir string, n int) {
	from := t.TempDir()
	s := mustOpen(t, from)
	add := func(records, size int) {
		var b lsh.Batch
		for range records {
			b.Put(fmt.Appendf(nil, "k%05d", n), bytes.Repeat([]byte{byte(n)}, size))
			n++
		}
		require.NoError(t, s.Apply(&b))
	}
	add(3000, 500) // files of a large batch
	for range 20 {
		add(5, 900)
	}
	require.NoError(t, s.Close())
	s = mustOpen(t, from) // what was in the log is a file now
	for range 20 {
		add(5, 900)
	}
	dir = filepath.Join(t.TempDir(), "copy")
	require.NoError(t, os.CopyFS(dir, os.DirFS(from)))
	require.NoError(t, s.Close())
	return dir, n
}

// errWrong is what a store must never give.
var errWrong = errors.New("not what was put in")

// readAll opens a store and reads all of it.
func readAll(dir string) (n int, err error) {
	s, err := pebble.Open(dir, nil)
	if err != nil {
		return 0, err
	}
	defer s.Close()
	for r, err := range s.Scan([]byte("k"), []byte("l")) {
		if err != nil {
			return n, err
		}
		if string(r.Key) != fmt.Sprintf("k%05d", n) || len(r.Value) == 0 || !bytes.Equal(r.Value, bytes.Repeat([]byte{byte(n)}, len(r.Value))) {
			return n, fmt.Errorf("%w: record %d is %q, %d bytes", errWrong, n, r.Key, len(r.Value))
		}
		n++
	}
	return n, nil
}

// Any file of a directory is damaged in any way: what is read is right, and all
// of it but for an end that may not have been written either, or the call says
// that the store is damaged. Nothing is removed then, so that all is there once
// the file is mended.
func TestADamagedFileIsAnError(t *testing.T) {
	from, n := filled(t)
	files, err := os.ReadDir(from)
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(61, 61))
	refused := map[string]int{}
	trials := 3
	if testing.Short() {
		trials = 1
	}
	for _, f := range files {
		was, err := os.ReadFile(filepath.Join(from, f.Name()))
		if f.IsDir() || len(was) == 0 {
			continue
		}
		require.NoError(t, err)
		ending := strings.TrimRight(f.Name(), "0123456789")
		if i := strings.IndexByte(ending, '.'); i >= 0 {
			ending = ending[i:]
		}
		for trial := range trials + 2 {
			is, what := bytes.Clone(was), ""
			switch trial {
			case 0:
				is, what = is[:len(is)/2], "half of it is gone"
			case 1:
				is, what = nil, "it is empty"
			default:
				at := r.IntN(len(is))
				is[at] ^= 1 << r.IntN(8)
				what = fmt.Sprintf("byte %d of %d is another", at, len(is))
			}
			dir := filepath.Join(t.TempDir(), "copy")
			require.NoError(t, os.CopyFS(dir, os.DirFS(from)))
			require.NoError(t, os.WriteFile(filepath.Join(dir, f.Name()), is, 0o644))
			got, err := readAll(dir)
			require.NotErrorIs(t, err, errWrong, "%s: %s", f.Name(), what)
			if err == nil {
				if ending != ".log" {
					require.Equal(t, n, got, "%s: %s, and nobody says so", f.Name(), what)
				}
				continue
			}
			refused[ending]++
			require.ErrorIs(t, err, pebble.ErrDamaged, "%s: %s", f.Name(), what)
			require.NotContains(t, err.Error(), "\n")
			require.NoError(t, os.WriteFile(filepath.Join(dir, f.Name()), was, 0o644))
			got, err = readAll(dir)
			require.NoError(t, err, "%s is mended", f.Name())
			require.Equal(t, n, got, "%s is mended", f.Name())
		}
	}
	for _, ending := range []string{".sst", "MANIFEST-"} {
		require.Positive(t, refused[ending], "files that end in %s: %v", ending, refused)
	}
}

// Whatever is done to one byte of the log but for its end, no document that was
// acknowledged is gone in silence.
func TestADamagedLogIsAnError(t *testing.T) {
	from, n := filled(t)
	logs, err := filepath.Glob(filepath.Join(from, "*.log"))
	require.NoError(t, err)
	require.Len(t, logs, 1)
	was, err := os.ReadFile(logs[0])
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(62, 62))
	for range 8 {
		dir := filepath.Join(t.TempDir(), "copy")
		require.NoError(t, os.CopyFS(dir, os.DirFS(from)))
		is := bytes.Clone(was)
		at := r.IntN(len(is) / 2)
		is[at] ^= 1 << r.IntN(8)
		require.NoError(t, os.WriteFile(filepath.Join(dir, filepath.Base(logs[0])), is, 0o644))
		got, err := readAll(dir)
		if err == nil {
			require.Equal(t, n, got, "byte %d of %d is another", at, len(is))
			continue
		}
		require.ErrorIs(t, err, pebble.ErrDamaged)
	}
}

// silent is a logger for what goes well.
type silent struct{}

func (silent) Infof(string, ...any)              {}
func (silent) Errorf(string, ...any)             {}
func (silent) Fatalf(format string, args ...any) { panic(fmt.Sprintf(format, args...)) }

// A store in the file format of the first version of this module opens.
func TestOldFilesOpen(t *testing.T) {
	dir := t.TempDir()
	db, err := raw.Open(dir, &raw.Options{FormatMajorVersion: raw.FormatVirtualSSTables, Logger: silent{}})
	require.NoError(t, err)
	for i := range 300 {
		require.NoError(t, db.Set(fmt.Appendf(nil, "k%05d", i), bytes.Repeat([]byte{byte(i)}, 50), raw.NoSync))
		if i == 100 {
			require.NoError(t, db.Flush())
		}
	}
	require.NoError(t, db.Close())
	for range 2 {
		n, err := readAll(dir)
		require.NoError(t, err)
		require.Equal(t, 300, n)
	}
}
