//go:build !purego

package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Each width finds the codes of words that the plain lookup finds, and whether a phrase may
// begin with them.
func TestCodesAreThePlainOnes(t *testing.T) {
	if !avx2 {
		t.Skip("this machine has no AVX2")
	}
	had := avx512
	defer func() { avx512 = had }()
	n := newNormalizer(t, nil)
	source := englishText + strings.Join(basePhrasebook().words.words, " ") + " " + phrasesInOrder()
	words := wordsOf(n, source)
	require.Greater(t, len(words), 4*codeRoom)
	m := new(marker)
	m.begin(n, source, "en", words)
	begins := 0
	for _, avx512 = range []bool{had, false} {
		for _, from := range []int{0, 1, codeRoom, len(words) - 9, len(words) - 8, len(words) - 1} {
			m.codeWords(from)
			require.Equal(t, min(from+codeRoom, len(words)), m.codes.to)
			for i := from; i < m.codes.to; i++ {
				next := uint64(0)
				if i+1 < len(words) {
					next = words[i+1].ID
				}
				want, got := m.codeOf(words[i].ID, next), m.codes.list[i-from]
				require.Equal(t, want, got, "the code of %q from word %d on, with 512 bits: %v", source[words[i].Start:words[i].End], from, avx512)
				begins += got.begins()
			}
		}
	}
	require.NotZero(t, begins, "no phrase begins with any word")
}

// phrasesInOrder are the phrases of the table, one after the other.
func phrasesInOrder() string {
	var b strings.Builder
	for _, row := range phraseTable {
		b.WriteString(strings.ReplaceAll(row.phrases, ";", " "))
	}
	return b.String()
}
