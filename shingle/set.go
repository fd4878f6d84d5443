package shingle

import (
	"slices"
	"sync"

	"github.com/wiretrace/wiretrace/internal/hashsort"
	"github.com/wiretrace/wiretrace/normalize"
)

// A Set is the distinct shingles of a text in ascending order. It is what
// similarity means here: Resemblance and Containment are exact but for two
// different shingles that share a 64-bit hash; a corpus of a million articles
// has one such pair with a probability of 0.003.
type Set []uint64

// NewSet returns the set of the shingles of k words, as All yields them.
func NewSet(words []normalize.Word, k int) Set {
	s := Append(make([]uint64, 0, len(words)), words, k)
	w := sorters.Get().(*hashsort.Sorter)
	w.Sort(s, 0)
	sorters.Put(w)
	return slices.Compact(s)
}

// sorters are *hashsort.Sorter, for their memory.
var sorters = sync.Pool{New: func() any { return new(hashsort.Sorter) }}

// skew is how many times larger one set must be for Shared to look the
// smaller's shingles up in the larger by galloping. Below it a merge, which
// reads both in order, is quicker.
const skew = 16

// Shared is the number of shingles in both sets.
func (s Set) Shared(t Set) int {
	if len(s) > len(t) {
		s, t = t, s
	}
	if len(s)*skew < len(t) {
		return gallop(s, t)
	}
	n, i, j := 0, 0, 0
	for i < len(s) && j < len(t) {
		a, b := s[i], t[j]
		if a == b {
			n++
		}
		if a <= b {
			i++
		}
		if b <= a {
			j++
		}
	}
	return n
}

// gallop counts the shingles of s in the much larger t.
func gallop(s, t Set) int {
	n := 0
	for _, h := range s {
		step := 1
		for step < len(t) && t[step] < h {
			step *= 2
		}
		i, found := slices.BinarySearch(t[:min(step+1, len(t))], h)
		if found {
			n++
		}
		t = t[i:]
	}
	return n
}

// Compare is Resemblance and, of s in t and of t in s, Containment, for the cost
// of one of them.
func (s Set) Compare(t Set) (resemblance, sInT, tInS float64) {
	n := s.Shared(t)
	if n == 0 {
		return 0, 0, 0
	}
	return float64(n) / float64(len(s)+len(t)-n), float64(n) / float64(len(s)), float64(n) / float64(len(t))
}

// Resemblance is the exact Jaccard coefficient of the sets, |s∩t| / |s∪t|; 0
// if both are empty.
func (s Set) Resemblance(t Set) float64 {
	n := s.Shared(t)
	if u := len(s) + len(t) - n; u > 0 {
		return float64(n) / float64(u)
	}
	return 0
}

// Containment is the exact share of s that is in t, |s∩t| / |s|; 0 if s is
// empty.
func (s Set) Containment(t Set) float64 {
	if len(s) == 0 {
		return 0
	}
	return float64(s.Shared(t)) / float64(len(s))
}
