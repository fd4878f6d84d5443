package shingle

import (
	"iter"
	"math/bits"

	"github.com/wiretrace/wiretrace/normalize"
)

// The hash of a shingle is a polynomial in base over the identities of its
// words, modulo 2^64, which rolls from one shingle to the next with two
// multiplications whatever k is (Karp, Rabin 1987). A polynomial alone is
// linear: the sum of two shingles' hashes can equal that of two others, and
// its low bits see the low bits of the words only. One multiplication to 128
// bits, folded, ends that. Both constants are odd with about half their bits
// set, as any such pair would do; changing them changes every scheme.
const (
	base = 0x9fb21c651e98df25
	mix  = 0xd6e8feb86659fd93
)

// finish mixes the polynomial h of a shingle of k words into its hash. k goes
// in so that a text shorter than k words, whose one shingle is all of it, does
// not meet a shingle of another length.
func finish(h uint64, k int) uint64 {
	hi, lo := bits.Mul64(h^base^uint64(k), mix)
	return hi ^ lo
}

// begin returns the polynomial of the first k words and base^k.
func begin(words []normalize.Word, k int) (h, out uint64) {
	out = 1
	for _, w := range words[:k] {
		h = h*base + w.ID
		out *= base
	}
	return h, out
}

// length is the number of words a shingle of words really has: k, at least 1,
// at most all of them.
func length(words []normalize.Word, k int) int { return min(max(k, 1), len(words)) }

// All yields every shingle of k words, in order, with the index of its first
// word. A text of fewer than k words, but at least one, has one shingle of all
// its words; no words have none. A k below 1 counts as 1. A shingle that the
// text repeats is yielded each time.
func All(words []normalize.Word, k int) iter.Seq2[int, uint64] {
	return func(yield func(int, uint64) bool) {
		if len(words) == 0 {
			return
		}
		k := length(words, k)
		h, out := begin(words, k)
		for i := k; ; i++ {
			if !yield(i-k, finish(h, k)) || i == len(words) {
				return
			}
			h = h*base + words[i].ID - words[i-k].ID*out
		}
	}
}

// Append appends the shingles that All yields to dst and returns it.
func Append(dst []uint64, words []normalize.Word, k int) []uint64 {
	if len(words) == 0 {
		return dst
	}
	k = length(words, k)
	h, out := begin(words, k)
	dst = append(dst, finish(h, k))
	old := words[:len(words)-k]
	for i, w := range words[k:] {
		h = h*base + w.ID - old[i].ID*out
		dst = append(dst, finish(h, k))
	}
	return dst
}
