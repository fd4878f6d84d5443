package normalize

import (
	"math/bits"
	"strings"
)

// fold8 sets the bit that tells lower from upper case in ASCII and, by good
// luck of the encoding, in the accented letters of Latin-1 as well.
const fold8 = 0x2020202020202020

// load8 reads up to eight bytes of s from i, little-endian, the rest zero.
func load8(s string, i, n int) uint64 {
	if i+8 <= len(s) {
		b := s[i : i+8]
		v := uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
			uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
		if n >= 8 {
			return v | fold8
		}
		return (v | fold8) & (1<<(8*n) - 1)
	}
	var v uint64
	for j := 0; j < n && j < 8; j++ {
		v |= uint64(s[i+j]|0x20) << (8 * j)
	}
	return v
}

// A vocabulary numbers words, case aside. Its lookup reads the first and the
// last eight bytes of a word and compares the rest only on a hit.
type vocabulary struct {
	filter  [1024]uint64 // one bit a hash: most words of a text stop here
	firsts  [4]uint64    // the first bytes of the words, case aside: those of few scripts
	numbers [1110]uint16 // the codes of numbers of up to three digits, by numberIndex
	long    uint32       // a bit for each length of the longer ones, points and commas within, that are words
	table   []vocabularyEntry
	mask    uint64
	ids     idTable
	words   []string // by code - firstWord
}

type vocabularyEntry struct {
	head, tail uint64
	n          int32
	code       uint16
}

func wordHash(head, tail uint64, n int) uint64 {
	h := (head ^ bits.RotateLeft64(tail, 29) ^ uint64(n)<<56) * 0x9E3779B97F4A7C15
	return h ^ h>>31
}

func wordKey(s string, start, end int) (head, tail uint64) {
	n := end - start
	head = load8(s, start, n)
	if n > 8 {
		tail = load8(s, end-8, 8)
	}
	return head, tail
}

// numberIndex is where vocabulary.numbers has s, if it is one to three digits.
func numberIndex(s string) (i int, ok bool) {
	if len(s) > 3 {
		return 0, false
	}
	n := 0
	for k := range len(s) {
		d := s[k] - '0'
		if d > 9 {
			return 0, false
		}
		n = 10*n + int(d)
	}
	return n + [...]int{0, 0, 10, 110}[len(s)], len(s) > 0
}

// number is the code of s, a number that may have points and commas, 0 if it is not in v.
func (v *vocabulary) number(s string, start, end int) uint16 {
	if i, ok := numberIndex(s[start:end]); ok {
		return v.numbers[i]
	}
	if v.long>>min(end-start, 31)&1 == 0 {
		return 0
	}
	return v.code(s, start, end)
}

// newVocabulary returns an empty vocabulary with room for n words.
func newVocabulary(n int) *vocabulary {
	size := 1 << bits.Len(uint(2*n))
	return &vocabulary{table: make([]vocabularyEntry, size), mask: uint64(size - 1)}
}

// code is the number of the word s[start:end], 0 if it is not in v.
func (v *vocabulary) code(s string, start, end int) uint16 {
	n := end - start
	if first := s[start] | 0x20; v.firsts[first>>6]>>(first&63)&1 == 0 {
		return 0
	}
	head, tail := wordKey(s, start, end)
	h := wordHash(head, tail, n)
	if v.filter[h>>6&1023]>>(h&63)&1 == 0 {
		return 0
	}
	for i := h >> 16 & v.mask; v.table[i].code != 0; i = (i + 1) & v.mask {
		e := &v.table[i]
		if e.head == head && e.tail == tail && int(e.n) == n && (n <= 16 || sameFolded(v.words[e.code-firstWord], s[start:end])) {
			return e.code
		}
	}
	return 0
}

func sameFolded(a, b string) bool {
	for i := range len(a) {
		if a[i]|0x20 != b[i]|0x20 {
			return false
		}
	}
	return true
}

// add numbers a word that newVocabulary made room for.
func (v *vocabulary) add(word string) uint16 {
	if c := v.code(word, 0, len(word)); c != 0 {
		return c
	}
	code := uint16(firstWord + len(v.words))
	v.words = append(v.words, word)
	head, tail := wordKey(word, 0, len(word))
	h := wordHash(head, tail, len(word))
	v.filter[h>>6&1023] |= 1 << (h & 63)
	first := word[0] | 0x20
	v.firsts[first>>6] |= 1 << (first & 63)
	if i, ok := numberIndex(word); ok {
		v.numbers[i] = code
	} else if strings.Trim(word, "0123456789.,") == "" {
		v.long |= 1 << min(len(word), 31)
	}
	i := h >> 16 & v.mask
	for v.table[i].code != 0 {
		i = (i + 1) & v.mask
	}
	v.table[i] = vocabularyEntry{head, tail, int32(len(word)), code}
	return code
}
