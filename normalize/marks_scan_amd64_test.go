//go:build !purego

package normalize

import (
	"math/rand/v2"
	"testing"

	"github.com/wiretrace/wiretrace/internal/race"
)

// The portable code makes the tokens that the wide code makes: the plain ones.
func TestPortableTokensAreThePlainOnes(t *testing.T) {
	race.OneGoroutine(t)
	if !avx2 {
		t.Skip("this machine has no AVX2")
	}
	had := avx512
	defer func() { avx2, avx512 = true, had }()
	avx512 = false
	n := newNormalizer(t, nil)
	for language, source := range map[string]string{"en": englishText, "fr": frenchText, "ru": russianText, "zh": chineseText} {
		words := wordsOf(n, source)
		avx2 = false
		checkTokens(t, n, source, language, words)
		avx2 = true
	}
	r := rand.New(rand.NewPCG(25, 26))
	for range 1_000 {
		source := awkwardText(r) + phrasesTogether(r) + awkwardText(r)
		words := wordsOf(n, source)
		avx2 = false
		checkTokens(t, n, source, "en", words)
		avx2 = true
	}
}
