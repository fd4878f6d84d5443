// Package pebble is an lsh.Store in a directory, on Pebble
// (github.com/cockroachdb/pebble): what lsh/durable and wiretrace.Open keep
// survives kill -9 and a loss of power from the moment Apply returns.
//
//	store, err := pebble.Open(dir, nil)
//	x, err := durable.Open(store, scheme, nil)
//
// Only one process can have a directory open at a time. A disk that fails, or
// is full, is an error of the call that needs it, and of all calls after it:
// what was acknowledged before is there when the directory is opened again.
package pebble

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"time"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/bloom"
	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/wiretrace/wiretrace/lsh"
)

// Options shape a store. The zero value is the default. They are no part of
// what is stored: a directory can be opened with others.
type Options struct {
	// Memory bounds what the store holds in memory, in bytes: half for reading,
	// half for what is being written. The default is 64 MiB. Why not smaller? A
	// batch larger than a sixteenth of it is a file of its own, and many small
	// files are slow to open. Why not larger? The system's own cache of files
	// serves as well and gives the memory back.
	Memory int64
	// Compress makes what is written from now on smaller, if it can be: the texts
	// of a Detector are, hashes are not. The default is false. Why not true? An
	// index of pairs is nearly all hashes, and trying takes time.
	Compress bool
}

// leastMemory is what Pebble needs to work at all well.
const leastMemory = 8 << 20

// blockSize is how much Pebble reads at a time. Why not less? Half of all reading
// is that of whole stretches in order, and a block costs a call of the system.
// Why not more? The other half is of one record.
const blockSize = 32 << 10

// A Store is a directory with records. It is safe for concurrent use.
type Store struct {
	dir      string
	db       *pebble.DB
	lock     io.Closer
	fs       vfs.FS
	fate     fate
	incoming incoming
}

var _ lsh.Store = (*Store)(nil)

// Open opens the store in dir, and makes it if there is none; nil options mean
// the defaults. Close must be called when it is done with. The error wraps
// ErrInUse if another has the directory open, and ErrDamaged if its files are not
// what was written: then none is changed.
func Open(dir string, o *Options) (*Store, error) { return open(dir, o, vfs.Default) }

// open is Open on a file system.
func open(dir string, o *Options, fs vfs.FS) (*Store, error) {
	var opt Options
	if o != nil {
		opt = *o
	}
	if opt.Memory == 0 {
		opt.Memory = 64 << 20
	}
	if opt.Memory < leastMemory {
		return nil, fmt.Errorf("pebble: Memory is %d bytes, want at least %d", opt.Memory, leastMemory)
	}
	s := &Store{dir: dir, fs: fs}
	if err := s.open(opt); err != nil {
		return nil, s.wrap("opening", err)
	}
	return s, nil
}

func (s *Store) open(opt Options) error {
	if err := os.MkdirAll(s.dir, 0o755); err != nil {
		return err
	}
	lock, err := lockDirectory(s.dir)
	if err != nil {
		return err
	}
	s.fate.failed = make(chan struct{})
	s.incoming.dir = filepath.Join(s.dir, "incoming")
	err = os.RemoveAll(s.incoming.dir) // what a crash left
	if err == nil {
		err = checkManifest(s.fs, s.dir)
	}
	if err == nil {
		po := s.options(opt, lock)
		s.db, err = pebble.Open(s.dir, po)
		err = damagedOnOpening(err)
		if err == nil {
			s.incoming.table = po.MakeWriterOptions(0, s.db.TableFormat())
		}
	}
	if err != nil {
		return errors.Join(err, lock.Close())
	}
	s.lock = lock
	return nil
}

func (s *Store) options(opt Options, lock *directoryLock) *pebble.Options {
	po := &pebble.Options{
		FS:   s.fs,
		Lock: lock.pebble,
		// A version of Pebble's files is entered and never left again: it changes
		// with a version of this module, not with one of Pebble. In this one a log
		// tells a damage from its end.
		FormatMajorVersion:          pebble.FormatTableFormatV6,
		CacheSize:                   opt.Memory / 2,
		MemTableSize:                uint64(min(opt.Memory/8, 64<<20)),
		MemTableStopWritesThreshold: 4,
		CompactionConcurrencyRange:  func() (int, int) { return 1, 2 },
		Logger:                      &s.fate,
		EventListener: &pebble.EventListener{
			BackgroundError: s.fate.fail,
			DataCorruption:  func(pebble.DataCorruptionInfo) {}, // the call that reads it has the error
		},
	}
	po.ApplyCompressionSettings(func() pebble.DBCompressionSettings {
		if opt.Compress {
			return pebble.DBCompressionFastest
		}
		return pebble.DBCompressionNone
	})
	for i := range po.Levels {
		po.Levels[i].FilterPolicy = bloom.FilterPolicy(10)
		po.Levels[i].BlockSize = blockSize
	}
	po.EnsureDefaults()
	return po
}

// Get returns the value of a key, and whether it has one.
func (s *Store) Get(key []byte) ([]byte, bool, error) {
	if err := s.fate.err(); err != nil {
		return nil, false, s.wrap("reading", err)
	}
	v, c, err := s.db.Get(key)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, s.wrap("reading", err)
	}
	v = bytes.Clone(v)
	return v, true, s.wrap("reading", c.Close())
}

// Scan yields the records with from <= Key < to, ascending.
func (s *Store) Scan(from, to []byte) iter.Seq2[lsh.Record, error] {
	return func(yield func(lsh.Record, error) bool) {
		if bytes.Compare(from, to) >= 0 {
			return
		}
		err := s.fate.err()
		var it *pebble.Iterator
		if err == nil {
			it, err = s.db.NewIterWithContext(context.Background(), &pebble.IterOptions{LowerBound: from, UpperBound: to})
		}
		if err != nil {
			yield(lsh.Record{}, s.wrap("reading", err))
			return
		}
		more := true
		for ok := it.First(); ok && more; ok = it.Next() {
			v, err := it.ValueAndErr()
			if err != nil {
				break // Close returns it too
			}
			more = yield(lsh.Record{Key: it.Key(), Value: v}, nil)
		}
		if err := it.Close(); err != nil && more {
			yield(lsh.Record{}, s.wrap("reading", err))
		}
	}
}

// patience is how long Close waits for Pebble after a failure: some of what it
// would wait for may have ended with it.
const patience = 2 * time.Second

// Close releases the directory. After a failure of the disk it returns that, and
// the directory may stay in use until the process ends.
func (s *Store) Close() error {
	closed := make(chan error, 1)
	go func() {
		s.fate.running.Wait()
		closed <- errors.Join(s.db.Close(), s.lock.Close())
	}()
	if s.fate.err() == nil {
		select {
		case err := <-closed:
			return s.wrap("closing", cmp.Or(s.fate.err(), err)) // which of two is first is chance
		case <-s.fate.failed:
		}
	}
	select {
	case <-closed:
	case <-time.After(patience):
	}
	return s.wrap("closing", s.fate.err())
}

func (s *Store) wrap(doing string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("pebble: %s %s: %w", doing, s.dir, damaged(err))
}
