package normalize

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// plainTokenEnd is where a token of letters ends that begins at s[0] with one beyond Latin-1, byte by byte.
func plainTokenEnd(s string) int {
	for j := 0; j < len(s); j++ {
		switch b := s[j]; byteKind[b] {
		case byteWord, byteNumber:
		case byteHigh:
			if _, _, ok := highPunct(s, j); mayEnd(b) && ok {
				return j
			}
			for j+1 < len(s) && s[j+1]&0xC0 == 0x80 {
				j++
			}
		default:
			return j
		}
	}
	return len(s)
}

// A word of Cyrillic, Hebrew or Arabic letters is read two bytes at a time, and ends where it does byte by byte, in
// broken text as well; it is in capitals only by letters of Latin.
func TestTokensOfTwoByteLetters(t *testing.T) {
	v := basePhrasebook().words
	r := rand.New(rand.NewPCG(71, 72))
	pieces := []string{"Порт", "о", "שלום", "مرحبا", "é", "É", "a", "B", "3", "\xD0", "\x80", "\xBF\xBF", "\xE2", "’", "—", "港", " ", ",", "\n", "«", "Ω", "-"}
	for range 20_000 {
		s := []string{"П", "ш", "م", "\xD7"}[r.IntN(4)] + randomPieces(r, pieces, r.IntN(8))
		var got token
		scanToken(&got, s, 0, v)
		require.Equal(t, plainTokenEnd(s), int(got.end), "%q", s)
		require.Zero(t, got.flags, "%q", s)
		require.Zero(t, got.code, "%q", s)
	}
}

// No word is missed whose first letter few words have.
func TestVocabularyHasItsWords(t *testing.T) {
	v := basePhrasebook().words
	for i, word := range v.words {
		require.Equal(t, uint16(firstWord+i), v.code("("+word+")", 1, 1+len(word)), "%q", word)
	}
}
