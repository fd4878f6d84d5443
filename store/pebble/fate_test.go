package pebble

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"
	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/lsh"
)

func put(key string, size int) *lsh.Batch {
	var b lsh.Batch
	b.Put([]byte(key), bytes.Repeat([]byte{7}, size))
	return &b
}

// The disk is full from one moment on, for the log, for the files of large
// batches, or for what Pebble does with either in the background: a call says
// so, so do all that come after it, nothing hangs and nobody panics. What was
// acknowledged is there when there is room again.
func TestAFullDiskIsAnError(t *testing.T) {
	for _, c := range []struct {
		name, files string // the ending of what cannot be written
		size        int    // of a batch
	}{
		{"everything, small batches", "", 100},
		{"everything, large batches", "", 2 * large},
		{"the log", ".log", 100},
		{"what the log is turned into", ".sst", 400_000},
		{"files of large batches", ".sst", 2 * large},
		{"the list of files", "MANIFEST", 2 * large},
		{"the list of files, in the background", "MANIFEST", 400_000},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			var full, ended atomic.Bool
			disk := errorfs.Wrap(vfs.Default, errorfs.InjectorFunc(func(op errorfs.Op) error {
				if op.Kind.ReadOrWrite() == errorfs.OpIsWrite && (ended.Load() || full.Load() && strings.Contains(op.Path, c.files)) {
					return syscall.ENOSPC
				}
				return nil
			}))
			s, err := open(dir, &Options{Memory: leastMemory}, disk)
			require.NoError(t, err)
			acknowledged := 0
			apply := func() error { return s.Apply(put(fmt.Sprintf("k%04d", acknowledged), c.size)) }
			for range 3 {
				require.NoError(t, apply())
				acknowledged++
			}
			full.Store(true)
			for err = apply(); err == nil; err = apply() {
				acknowledged++
				require.Less(t, acknowledged, 5000, "the disk is full and nobody says so")
			}
			require.ErrorContains(t, err, "pebble: writing "+dir+": ")
			require.ErrorContains(t, err, syscall.ENOSPC.Error())
			if s.fate.err() != nil {
				require.Error(t, apply(), "a call after the failure")
				_, _, err = s.Get([]byte("k0000"))
				require.ErrorContains(t, err, syscall.ENOSPC.Error())
			} else {
				full.Store(false)
			}
			// What Pebble does in the background may have failed since.
			if err = s.Close(); s.fate.err() != nil {
				require.ErrorContains(t, err, syscall.ENOSPC.Error())
			} else {
				require.NoError(t, err, "a batch that was refused as a whole does no harm")
			}
			ended.Store(true) // as at the end of the process: what Pebble still does changes nothing

			// In a copy, since the directory may be in use as long as this process is.
			copied := filepath.Join(t.TempDir(), "copy")
			require.NoError(t, os.CopyFS(copied, os.DirFS(dir)))
			after, err := Open(copied, nil)
			require.NoError(t, err)
			for i := range acknowledged {
				v, ok, err := after.Get(fmt.Appendf(nil, "k%04d", i))
				require.NoError(t, err)
				require.True(t, ok && len(v) == c.size, "batch %d of %d", i, acknowledged)
			}
			require.NoError(t, after.Close())
		})
	}
}

// A write whose caller already has the failure has not begun yet when Close is
// called: it finds an open store, and the directory is free once it has ended.
func TestCloseWaitsForAWriteThatNobodyWaitsFor(t *testing.T) {
	dir := t.TempDir()
	s, err := Open(dir, nil)
	require.NoError(t, err)
	begun, begin, written := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	refused := make(chan error, 1)
	go func() {
		refused <- s.fate.guard(func() error {
			close(begun)
			<-begin
			written <- s.db.Set([]byte("k"), []byte("v"), nil)
			return nil
		})
	}()
	<-begun
	s.fate.fail(syscall.ENOSPC)
	require.ErrorIs(t, <-refused, syscall.ENOSPC)
	closed := make(chan error, 1)
	go func() { closed <- s.Close() }()
	time.Sleep(20 * time.Millisecond) // time to close what must stay open
	close(begin)
	require.NoError(t, <-written)
	require.ErrorIs(t, <-closed, syscall.ENOSPC)
	var again *Store
	require.Eventually(t, func() bool { // the disk may take longer than Close waits
		again, err = Open(dir, nil)
		return !errors.Is(err, ErrInUse)
	}, 10*time.Minute, 10*time.Millisecond, "the directory stays in use")
	require.NoError(t, err)
	require.NoError(t, again.Close())
}
