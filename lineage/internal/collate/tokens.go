package collate

import (
	"unicode"
	"unicode/utf8"
)

// Tokens are a text as the comparison of versions sees it. Words alone are too
// coarse there: neighbouring versions often differ in case, punctuation or
// white space only, and those differences tell which version lies between two
// others. Furniture is kept for the same reason.
type Tokens struct {
	Folded []uint64 // lower-cased words and single punctuation marks
	Exact  []uint64 // the same in their case
	word   []bool   // parallel to Folded: a word, not a mark
	raw    []uint64 // words in their case, punctuation marks, runs of white space
	words  int      // number of words in Folded
}

// Hash constants of FNV-1a, 64 bits: Seed is where a hash begins.
const (
	Seed     = 14695981039346656037
	fnvPrime = 1099511628211
)

func hashRune(h uint64, r rune) uint64 { return (h ^ uint64(r)) * fnvPrime }

// Mix makes a well spread hash of two.
func Mix(a, b uint64) uint64 {
	h := (a ^ b*0x9e3779b97f4a7c15) * 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	return h ^ h>>29
}

func wordRune(r rune) bool {
	return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// Tokenize cuts source into its tokens.
func Tokenize(source string) Tokens {
	var t Tokens
	for i := 0; i < len(source); {
		r, n := utf8.DecodeRuneInString(source[i:])
		same := wordRune
		switch {
		case wordRune(r):
		case unicode.IsSpace(r):
			same = unicode.IsSpace
		default:
			h := hashRune(Seed, r)
			t.Folded, t.Exact, t.word, t.raw = append(t.Folded, h), append(t.Exact, h), append(t.word, false), append(t.raw, h)
			i += n
			continue
		}
		exact, folded := uint64(Seed), uint64(Seed)
		space := unicode.IsSpace(r)
		for i < len(source) {
			r, n = utf8.DecodeRuneInString(source[i:])
			if !same(r) {
				break
			}
			exact, folded = hashRune(exact, r), hashRune(folded, unicode.ToLower(r))
			i += n
		}
		t.raw = append(t.raw, exact)
		if !space {
			t.Folded, t.Exact, t.word = append(t.Folded, folded), append(t.Exact, exact), append(t.word, true)
			t.words++
		}
	}
	return t
}

// Runs returns the multiset of runs of k tokens as a set: the second and
// later occurrences of a run are elements of their own. A text shorter than k
// is one run.
func Runs(toks []uint64, k int) []uint64 {
	if len(toks) == 0 {
		return nil
	}
	k = min(k, len(toks))
	out := make([]uint64, 0, len(toks)-k+1)
	seen := make(map[uint64]uint64, len(toks))
	for i := 0; i+k <= len(toks); i++ {
		h := uint64(Seed)
		for _, t := range toks[i : i+k] {
			h = Mix(h, t)
		}
		c := seen[h]
		seen[h] = c + 1
		if c > 0 {
			h = Mix(h, c)
		}
		out = append(out, h)
	}
	return out
}
