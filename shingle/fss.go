package shingle

import "math/bits"

// fss fills sig, whose slots are all empty, by Fast Similarity Sketching
// (Dahlgaard, Knudsen, Thorup, "Fast Similarity Sketching", FOCS 2017).
//
// In each round every shingle draws a slot and a value, and a slot keeps the
// least. A value's high bits are the number of the round, so that a later
// round only reaches slots that the earlier ones left empty, and the work ends
// with the first round after which none is: about slots·ln(slots)/n rounds for
// n shingles, one or two for an article, ten for a paragraph. In the second
// half of the 2·slots rounds the slot is no longer drawn but given, one slot a
// round, so that the end is certain even for a single shingle.
//
// Where one permutation a slot samples the set with replacement, this samples
// it nearly without: the variance of the estimate halves when the set is no
// larger than the signature. Nothing is borrowed between slots, so the estimate
// is unbiased, and the minimum slot by slot is the signature of the union.
//
// With 128 slots a value is 8 bits of round and 24 random ones, and two
// shingles tie by chance once in 16 million.
func (m *MinHash) fss(sig Signature, shingles []uint64) {
	slots := uint64(len(sig))
	roundBits := bits.Len(uint(2*len(sig) - 1))
	random := empty >> roundBits
	// first is the first empty slot. It moves on after each round, so that a
	// round itself has no branch to guess wrong.
	first := 0
	for i := 0; first < len(sig) && i < len(m.rounds); i++ {
		key, round := m.rounds[i], uint32(i)<<(32-roundBits)
		if given := i - len(sig); given >= 0 {
			for _, x := range shingles {
				sig[given] = min(sig[given], round|uint32(fold(x, key))&random)
			}
		} else {
			for _, x := range shingles {
				z := fold(x, key)
				s := (z >> 32) * slots >> 32
				sig[s] = min(sig[s], round|uint32(z)&random)
			}
		}
		for first < len(sig) && sig[first] != empty {
			first++
		}
	}
}
