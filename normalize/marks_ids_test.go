package normalize

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A table of any size has the codes of its words and no others.
func TestIDTable(t *testing.T) {
	for _, size := range []int{0, 1, 2, 3, 7, 100, 1_000, 10_000} {
		var words []string
		for i := range size {
			words = append(words, fmt.Sprintf("w%dé", i))
		}
		words = append(words, "L'Écho", "łódź", "straße") // not by letters whose case is one bit
		x := newIDTable(words)
		for i, word := range words[:size] {
			require.Equal(t, uint16(firstWord+i), x.of(foldedID([]byte(word))), "%q of %d", word, size)
		}
		for i := range 2_000 {
			other := fmt.Sprintf("v%d", i)
			require.Zero(t, x.of(foldedID([]byte(other))), "%q among %d", other, size)
		}
		require.Zero(t, x.of(foldedID([]byte("łódź"))))
	}
}

// The built-in phrasebook numbers a word of a text as it numbers its spelling.
func TestIDTableOfThePhrasebook(t *testing.T) {
	words := basePhrasebook().words
	found := 0
	for i, word := range words.words {
		if strings.ContainsFunc(word, func(r rune) bool { return !latinLetter(r) }) {
			continue // daß, which folds to another word
		}
		if code := words.ids.of(foldedID(foldComplex(nil, []byte(word)))); code != 0 {
			require.Equal(t, uint16(firstWord+i), code, "%q", word)
			found++
		}
	}
	require.Greater(t, found, 4_000, "of %d words", len(words.words))
}
