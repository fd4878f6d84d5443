package lsh

import (
	"errors"
	"fmt"
	"iter"
)

// A Store keeps bytes under keys where they outlive the process: the narrow
// driver under package lsh/durable and wiretrace.Open. Package store/pebble has
// one on disk, NewMemory one for tests; package lsh/storetest tests any. All
// methods are safe for concurrent use. What a Store returns belongs to the
// caller.
type Store interface {
	// Get returns the value of a key, and whether it has one.
	Get(key []byte) ([]byte, bool, error)
	// Scan yields the records with from <= Key < to, ascending by the bytes of
	// their keys, as they are when it begins. A record is valid until the next.
	// An error ends it.
	Scan(from, to []byte) iter.Seq2[Record, error]
	// Apply does all of a batch in its order, or nothing. When it returns without
	// an error the batch survives a crash of the process and of the machine.
	Apply(*Batch) error
	// Close releases the store. Nothing may be called afterwards.
	Close() error
}

// A Record is a key and its value.
type Record struct{ Key, Value []byte }

// A Batch is changes to be made together. The zero value is empty. It keeps the
// slices it is given: they must not change until Apply has returned.
type Batch struct {
	// Changes in the order in which they are made.
	Changes []Change
	bytes   int
}

// A Change sets the value of From, or with Delete takes out the keys from From
// up to, and not with, To.
type Change struct {
	From, To, Value []byte
	Delete          bool
}

// Put sets the value of a key.
func (b *Batch) Put(key, value []byte) {
	b.Changes = append(b.Changes, Change{From: key, Value: value})
	b.bytes += len(key) + len(value)
}

// Delete takes out the keys from <= key < to.
func (b *Batch) Delete(from, to []byte) {
	b.Changes = append(b.Changes, Change{From: from, To: to, Delete: true})
	b.bytes += len(from) + len(to)
}

// Bytes is the size of all keys and values.
func (b *Batch) Bytes() int { return b.bytes }

// Reset empties the batch and keeps its memory.
func (b *Batch) Reset() {
	clear(b.Changes)
	b.Changes, b.bytes = b.Changes[:0], 0
}

// ErrScheme is wrapped by the error of Bind for a store made otherwise.
var ErrScheme = errors.New("scheme mismatch")

// storeMagic begins the value of bindKey; the last byte is the version of what
// a store holds, as docs/format.md describes it.
const storeMagic = "wtstore\x01"

// bindKey comes before all others.
var bindKey = []byte{0}

// Bind makes an empty store one of the given scheme, which names everything its
// contents depend on, and checks that any other was made with the same. The
// error of a mismatch wraps ErrScheme and has both. What uses a store binds it
// first and leaves the keys that begin with a zero byte alone.
func Bind(s Store, scheme string) error {
	head, ok, err := s.Get(bindKey)
	if err != nil {
		return fmt.Errorf("lsh: reading the scheme of the store: %w", err)
	}
	if want := storeMagic + scheme; ok && string(head) != want {
		if n := len(storeMagic); len(head) < n || string(head[:n]) != storeMagic {
			return fmt.Errorf("lsh: %w: the store begins with %q, want %q", ErrScheme, head[:min(n, len(head))], storeMagic)
		}
		return fmt.Errorf("lsh: %w: store has %q, want %q", ErrScheme, head[len(storeMagic):], scheme)
	} else if ok {
		return nil
	}
	for _, err := range s.Scan(nil, []byte{0xff}) {
		if err == nil {
			err = fmt.Errorf("%w: the store has records and no scheme, want %q", ErrScheme, scheme)
		}
		return fmt.Errorf("lsh: %w", err)
	}
	var b Batch
	b.Put(bindKey, []byte(storeMagic+scheme))
	if err := s.Apply(&b); err != nil {
		return fmt.Errorf("lsh: writing the scheme of the store: %w", err)
	}
	return nil
}
