// Package pebble is an lsh.Store in a directory, on Pebble
// (github.com/cockroachdb/pebble): what lsh/durable and wiretrace.Open keep
// survives kill -9 and a loss of power from the moment Apply returns.
//
//	store, err := pebble.Open(dir, nil)
//	x, err := durable.Open(store, scheme, nil)
//
// Only one process can have a directory open at a time.
package pebble

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"syscall"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/bloom"

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
}

// leastMemory is what Pebble needs to work at all well.
const leastMemory = 8 << 20

// A Store is a directory with records. It is safe for concurrent use.
type Store struct {
	dir string
	db  *pebble.DB
}

var _ lsh.Store = (*Store)(nil)

// ErrInUse is wrapped by the error of Open for a directory that is open
// already, in this process or another.
var ErrInUse = errors.New("the index is in use by another process")

// Open opens the store in dir, and makes it if there is none; nil options mean
// the defaults. Close must be called when it is done with.
func Open(dir string, o *Options) (*Store, error) {
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
	po := &pebble.Options{
		// A version of Pebble's files is entered and never left again: it changes
		// with a version of this module, not with one of Pebble.
		FormatMajorVersion:          pebble.FormatVirtualSSTables,
		CacheSize:                   opt.Memory / 2,
		MemTableSize:                uint64(min(opt.Memory/8, 64<<20)),
		MemTableStopWritesThreshold: 4,
		CompactionConcurrencyRange:  func() (int, int) { return 1, 2 },
		Logger:                      silent{},
	}
	// Hashes, which are nearly all of what is stored, cannot be compressed.
	po.ApplyCompressionSettings(func() pebble.DBCompressionSettings { return pebble.DBCompressionNone })
	for i := range po.Levels {
		po.Levels[i].FilterPolicy = bloom.FilterPolicy(10)
	}
	db, err := pebble.Open(dir, po)
	if errors.Is(err, syscall.EAGAIN) || errors.Is(err, syscall.EACCES) && lockable(dir) || err != nil && err.Error() == "lock held by current process" {
		return nil, fmt.Errorf("pebble: opening %s: %w", dir, ErrInUse)
	}
	if err != nil {
		return nil, fmt.Errorf("pebble: opening %s: %w", dir, err)
	}
	return &Store{dir, db}, nil
}

// lockable reports whether dir is there and can be written to, so that a denied
// lock is another's.
func lockable(dir string) bool {
	f, err := os.CreateTemp(dir, "probe-*")
	if err != nil {
		return false
	}
	f.Close()
	return os.Remove(f.Name()) == nil
}

// silent is a logger that says nothing: errors come out of the calls. Fatalf is
// for what leaves no way on, such as a log that can no longer be written.
type silent struct{}

func (silent) Infof(string, ...any)  {}
func (silent) Errorf(string, ...any) {}
func (silent) Fatalf(format string, args ...any) {
	panic(fmt.Sprintf("pebble: "+format, args...))
}

// Get returns the value of a key, and whether it has one.
func (s *Store) Get(key []byte) ([]byte, bool, error) {
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
		it, err := s.db.NewIterWithContext(context.Background(), &pebble.IterOptions{LowerBound: from, UpperBound: to})
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

// Apply does all of a batch, or nothing. When it returns without an error the
// batch is on disk.
func (s *Store) Apply(b *lsh.Batch) error {
	if len(b.Changes) == 0 {
		return nil
	}
	pb := s.db.NewBatchWithSize(b.Bytes() + 16*len(b.Changes) + 64)
	defer pb.Close()
	for _, c := range b.Changes {
		var err error
		if c.Delete {
			if bytes.Compare(c.From, c.To) < 0 {
				err = pb.DeleteRange(c.From, c.To, nil)
			}
		} else {
			err = pb.Set(c.From, c.Value, nil)
		}
		if err != nil {
			return s.wrap("writing", err)
		}
	}
	return s.wrap("writing", pb.Commit(pebble.Sync))
}

// Close releases the directory.
func (s *Store) Close() error { return s.wrap("closing", s.db.Close()) }

func (s *Store) wrap(doing string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("pebble: %s %s: %w", doing, s.dir, err)
}
