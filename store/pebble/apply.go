package pebble

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"sync/atomic"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/objstorage/objstorageprovider"
	"github.com/cockroachdb/pebble/v2/sstable"
	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/wiretrace/wiretrace/lsh"
)

// large is from how many bytes on a batch becomes files of Pebble's own, which
// it takes in whole: written once, where a log, the files it is turned into and
// their merging write everything four times. Why not smaller? A file costs some
// milliseconds.
const large = 1 << 20

// Apply does all of a batch, or nothing. When it returns without an error the
// batch is on disk.
func (s *Store) Apply(b *lsh.Batch) error {
	if len(b.Changes) == 0 {
		return nil
	}
	deletes := slices.ContainsFunc(b.Changes, func(c lsh.Change) bool { return c.Delete })
	if b.Bytes() >= large && !deletes {
		return s.wrap("writing", s.ingest(b))
	}
	return s.wrap("writing", s.commit(b))
}

// commit is Apply by way of Pebble's log.
func (s *Store) commit(b *lsh.Batch) error {
	if err := s.fate.err(); err != nil {
		return err
	}
	pb := s.db.NewBatchWithSize(b.Bytes() + 16*len(b.Changes) + 64)
	for _, c := range b.Changes {
		var err error
		if !c.Delete {
			err = pb.Set(c.From, c.Value, nil)
		} else if bytes.Compare(c.From, c.To) < 0 {
			err = pb.DeleteRange(c.From, c.To, nil)
		}
		if err != nil {
			return errors.Join(err, pb.Close())
		}
	}
	if err := s.fate.guard(func() error { return pb.Commit(pebble.Sync) }); err != nil {
		return err // the batch may still be in Pebble's hands
	}
	return pb.Close()
}

// incoming is where the files of large batches are made.
type incoming struct {
	dir   string
	table sstable.WriterOptions
	files atomic.Int64 // so far, for their names
}

// ingest is Apply by way of files. Keys that begin with the same byte share one,
// so that those of a kind that is only added to meet none that are there, and
// never have to be merged.
func (s *Store) ingest(b *lsh.Batch) error {
	changes := slices.Clone(b.Changes)
	slices.SortStableFunc(changes, func(a, b lsh.Change) int { return bytes.Compare(a.From, b.From) })
	n := 0
	for i, c := range changes {
		if i+1 == len(changes) || !bytes.Equal(c.From, changes[i+1].From) { // the last of a key stands
			changes[n] = c
			n++
		}
	}
	changes = changes[:n]
	if err := s.fs.MkdirAll(s.incoming.dir, 0o755); err != nil {
		return err
	}
	var names []string
	var err error
	for len(changes) > 0 && err == nil {
		n := slices.IndexFunc(changes, func(c lsh.Change) bool { return kind(c) != kind(changes[0]) })
		if n < 0 {
			n = len(changes)
		}
		name := filepath.Join(s.incoming.dir, fmt.Sprintf("%d.sst", s.incoming.files.Add(1)))
		names = append(names, name)
		err = s.table(name, changes[:n])
		changes = changes[n:]
	}
	if err == nil {
		err = s.fate.guard(func() error { return s.db.Ingest(context.Background(), names) })
	}
	if err != nil {
		for _, name := range names {
			s.fs.Remove(name) // or Open does
		}
	}
	return err
}

// kind is the first byte of a key.
func kind(c lsh.Change) int {
	if len(c.From) == 0 {
		return -1
	}
	return int(c.From[0])
}

// table writes a file of changes, ascending by key.
func (s *Store) table(name string, changes []lsh.Change) error {
	f, err := s.fs.Create(name, vfs.WriteCategoryUnspecified)
	if err != nil {
		return err
	}
	w := sstable.NewWriter(objstorageprovider.NewFileWritable(f), s.incoming.table)
	for _, c := range changes {
		if err = w.Set(c.From, c.Value); err != nil {
			break
		}
	}
	return errors.Join(err, w.Close())
}
