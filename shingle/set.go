package shingle

import (
	"iter"
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// All yields every shingle of k words with the place of its first word. A text
// of fewer than k words, but at least one, has one shingle of all its words.
func All(words []normalize.Word, k int) iter.Seq2[int, uint64] {
	return func(yield func(int, uint64) bool) {
		if len(words) == 0 {
			return
		}
		k := min(k, len(words))
		for i := 0; i+k <= len(words); i++ {
			h := uint64(k)
			for _, w := range words[i : i+k] {
				h = (h ^ w.ID) * 0x9e3779b97f4a7c15
				h ^= h >> 29
			}
			if !yield(i, h) {
				return
			}
		}
	}
}

// A Set is a sorted set of distinct shingles.
type Set []uint64

// NewSet returns the set of shingles of k words.
func NewSet(words []normalize.Word, k int) Set {
	var s Set
	for _, h := range All(words, k) {
		s = append(s, h)
	}
	slices.Sort(s)
	return slices.Compact(s)
}

// Shared is the number of shingles in both sets.
func (s Set) Shared(t Set) int {
	n := 0
	for i, j := 0, 0; i < len(s) && j < len(t); {
		switch {
		case s[i] < t[j]:
			i++
		case s[i] > t[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

// Resemblance is the exact Jaccard coefficient of the sets, 0 if both are empty.
func (s Set) Resemblance(t Set) float64 {
	n := s.Shared(t)
	if u := len(s) + len(t) - n; u > 0 {
		return float64(n) / float64(u)
	}
	return 0
}

// Containment is the exact share of s that is in t, 0 if s is empty.
func (s Set) Containment(t Set) float64 {
	if len(s) == 0 {
		return 0
	}
	return float64(s.Shared(t)) / float64(len(s))
}
