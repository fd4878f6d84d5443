package lsh

import (
	"iter"

	"github.com/wiretrace/wiretrace/shingle"
)

// A Key names an entry of an index. It is the caller's own: the number of a
// document, or of a document and a paragraph in it. Results are ordered by it.
type Key uint64

// A Backend finds candidates among the signatures added to it. With the same
// Options every Backend gives the same candidates. All methods are safe for
// concurrent use.
type Backend interface {
	// Add makes k findable by sig, in place of what k was added with before. An
	// empty signature, that of no words, is found by nothing and finds nothing.
	// The error says that sig has too few slots for the bands.
	Add(k Key, sig shingle.Signature) error
	// Remove takes k out and reports whether it was in.
	Remove(k Key) bool
	// Query appends to dst the keys that share a bucket with sig, each once, in
	// ascending order, and returns it. A signature that Add would not take finds
	// nothing.
	Query(dst []Key, sig shingle.Signature) []Key
	// Candidates yields every pair of keys that share a bucket, once, the lesser
	// key first, in ascending order. What is added or removed meanwhile may or
	// may not be seen.
	Candidates() iter.Seq[[2]Key]
	// Len is the number of keys in the index.
	Len() int
}
