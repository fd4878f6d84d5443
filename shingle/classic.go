package shingle

// classic fills sig, whose slots are all empty, with one permutation a slot:
// the high half of a·x + b modulo 2^64, with a odd (Dietzfelbinger 1996). It is
// the textbook's MinHash, the reference that FSS is measured against, and
// costs slots multiplications a shingle.
func (m *MinHash) classic(sig Signature, shingles []uint64) {
	a, b := m.a, m.b[:len(m.a)]
	sig = sig[:len(a)]
	for _, x := range shingles {
		for i := range a {
			sig[i] = min(sig[i], uint32((a[i]*x+b[i])>>32))
		}
	}
}
