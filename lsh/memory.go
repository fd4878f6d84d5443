package lsh

import (
	"bytes"
	"iter"
	"maps"
	"slices"
	"sync"
)

// Memory is a Store in memory: for tests, and for what needs the interface and
// nothing durable. Its contents outlive Close, so that reopening can be tried.
// The zero value is empty and ready for use.
type Memory struct {
	mu     sync.Mutex
	values map[string][]byte
	order  []string // keys in ascending order; nil if not known
}

// NewMemory returns an empty Memory.
func NewMemory() *Memory { return &Memory{} }

// Get returns the value of a key.
func (m *Memory) Get(key []byte) ([]byte, bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	v, ok := m.values[string(key)]
	return bytes.Clone(v), ok, nil
}

// keys returns all keys in ascending order. The caller holds the lock.
func (m *Memory) keys() []string {
	if m.order == nil {
		m.order = slices.Sorted(maps.Keys(m.values))
	}
	return m.order
}

// Scan yields the records of a range of keys. It copies them when it begins.
func (m *Memory) Scan(from, to []byte) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		m.mu.Lock()
		keys := m.keys()
		i, _ := slices.BinarySearch(keys, string(from))
		var records []Record
		for ; i < len(keys) && keys[i] < string(to); i++ {
			records = append(records, Record{[]byte(keys[i]), bytes.Clone(m.values[keys[i]])})
		}
		m.mu.Unlock()
		for _, r := range records {
			if !yield(r, nil) {
				return
			}
		}
	}
}

// Apply makes the changes of a batch.
func (m *Memory) Apply(b *Batch) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.values == nil {
		m.values = map[string][]byte{}
	}
	for _, c := range b.Changes {
		if c.Delete {
			for _, k := range m.keys() {
				if k >= string(c.From) && k < string(c.To) {
					delete(m.values, k)
				}
			}
		} else {
			m.values[string(c.From)] = append([]byte{}, c.Value...)
		}
		m.order = nil
	}
	return nil
}

// Close does nothing.
func (m *Memory) Close() error { return nil }
