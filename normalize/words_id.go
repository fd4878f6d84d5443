package normalize

import "math/bits"

// The identity of a word is a 64-bit hash of its folded form, the same on
// every machine and in every version that reports the same [Normalizer.Scheme]:
// indexes store it. The folded bytes are read as little-endian 64-bit numbers,
// the last padded with zeros, and taken two at a time, lo and hi:
//
//	h = length in bytes
//	h = fold(lo ^ h ^ k0, hi ^ k1)    for every 16 bytes begun
//	h = fold(h ^ k2, k3)
//
// where fold(x, y) is the exclusive or of the halves of the 128-bit product,
// as in wyhash. Of a million distinct words, the chance that any two share an
// identity is about 1 in 40 million.
//
// Most words are shorter than 16 bytes: one round, no loop, no allocation.
// The keys are the first digits of the fractional parts of the square roots of
// 2, 3, 5 and 7, made odd: numbers with nothing up their sleeve, and whose
// bytes are no text, so that no word makes a factor zero.
const (
	idKey0 = 0x6a09e667f3bcc909
	idKey1 = 0xbb67ae8584caa73b
	idKey2 = 0x3c6ef372fe94f82b
	idKey3 = 0xa54ff53a5f1d36f1
)

func mulFold(x, y uint64) uint64 {
	hi, lo := bits.Mul64(x, y)
	return hi ^ lo
}

// shortID is the identity of a folded word of n <= 16 bytes.
func shortID(lo, hi, n uint64) uint64 {
	return mulFold(mulFold(lo^n^idKey0, hi^idKey1)^idKey2, idKey3)
}

// foldedID is the identity of the folded word b.
func foldedID(b []byte) uint64 {
	h := uint64(len(b))
	for {
		var lo, hi uint64
		if len(b) >= 16 {
			lo, hi = load64(b), load64(b[8:])
		} else {
			lo, hi = loadShort(b)
		}
		h = mulFold(lo^h^idKey0, hi^idKey1)
		if len(b) <= 16 {
			return mulFold(h^idKey2, idKey3)
		}
		b = b[16:]
	}
}

// load64 reads the first eight bytes of b; the compiler makes it one load.
func load64(b []byte) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// load32 reads the first four bytes of b.
func load32(b []byte) uint64 {
	_ = b[3]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24
}

// loadShort reads fewer than 16 bytes, padded with zeros: the first and the
// last of a size that fits, which overlap.
func loadShort(b []byte) (lo, hi uint64) {
	n := len(b)
	switch {
	case n > 8:
		return load64(b), load64(b[n-8:]) >> (8 * (16 - n) % 64)
	case n >= 4:
		return load32(b) | load32(b[n-4:])<<(8*(n-4)), 0
	case n > 0:
		return uint64(b[0]) | uint64(b[n/2])<<(8*(n/2)) | uint64(b[n-1])<<(8*(n-1)), 0
	}
	return 0, 0
}
