package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Whatever the case of a listed word, its shape does not hide it; most others have
// another length or first letter.
func TestShapesHideNoWord(t *testing.T) {
	n := newNormalizer(t, nil)
	list := listOf("chief über état superintendentendepartements sixteenlettersis Inc weiß çà où ł")
	source := "chief CHIEF Über ÜBER état ÉTAT Superintendentendepartements chiefs child über-all SixteenLettersIs SixteenLettersIst Inc inc weiß WEIß weiÿ wei\u00df\u00df ÇÀ çÀ çã OÙ ou ł Ł c\xe3"
	m := new(marker)
	m.begin(n, source, "en", wordsOf(n, source))
	m.scan(0)
	for k := range int32(len(m.toks)) {
		word := m.text(k, k+1)
		require.Equal(t, list.has(strings.ToLower(word)), m.listed(list, k), "%q", word)
	}
	require.False(t, m.listed(list, -1))
	require.False(t, m.listed(list, int32(len(m.toks))))
	for lang, nouns := range againNouns {
		for noun := range nouns {
			m.begin(n, noun, "", wordsOf(n, noun))
			m.scan(0)
			if m.lang = lang; len(m.toks) == 1 { // "tv-zender" is three
				require.Equal(t, nouns[noun], m.againSort(0), "%q", noun)
			}
		}
	}
}
