package shingle

import "fmt"

// A Signature stands for a set of shingles: slot i holds the least value that
// any shingle of the set takes under the i-th of a row of random functions, so
// that two sets agree in a slot with a probability that is their resemblance
// (Broder 1997). Signatures compare and merge if one MinHash, or two of the
// same Scheme, made them. The signature of no words is empty.
type Signature []uint32

// Resemblance estimates the resemblance of the two sets: the share of slots
// that agree. It is unbiased; its standard error is at most
// sqrt(J(1-J)/slots), 0.044 for 128 slots. It is 0 if either is empty.
//
// It panics if the signatures have different numbers of slots.
func (s Signature) Resemblance(t Signature) float64 {
	if len(s) == 0 || len(t) == 0 {
		return 0
	}
	if len(s) != len(t) {
		panic(fmt.Sprintf("shingle: signatures of %d and %d slots", len(s), len(t)))
	}
	n := 0
	for i, v := range s {
		if v == t[i] {
			n++
		}
	}
	return float64(n) / float64(len(s))
}

// Merge makes s the signature of the union of the two sets and returns it. s is
// changed in place, unless it is empty: then the result is a copy of t.
//
// It panics if the signatures have different numbers of slots.
func (s Signature) Merge(t Signature) Signature {
	switch {
	case len(t) == 0:
		return s
	case len(s) == 0:
		return append(s, t...)
	case len(s) != len(t):
		panic(fmt.Sprintf("shingle: signatures of %d and %d slots", len(s), len(t)))
	}
	for i, v := range t {
		s[i] = min(s[i], v)
	}
	return s
}
