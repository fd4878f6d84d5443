package lineage

import (
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/wiretrace/wiretrace/normalize"
)

// Two words that are a letter or two apart may both be right: forms of one word ("Monate", "Monaten"),
// the spellings of two countries or desks ("Centre", "Center"; "Kiev", "Kyiv"), or the same with and
// without the accents that some pages leave out.

// inflections are the endings of which one stands for another in a language whose nouns have a
// capital, or take one from a title; a name without one may have any of the others.
var inflections = map[string]map[string]bool{
	"en": endings(`s es y n an ian i ese`), // "German", "Germany"
	"de": endings(`e n en s es er em r m`),
	"nl": endings(`e n en s`),
	"fr": endings(`s x`),
	"es": endings(`s es a o as os`),
	"pt": endings(`s es a o as os`),
	"it": endings(`a e i o`),
}

func endings(words string) map[string]bool {
	out := wordSet(words)
	out[""] = true
	return out
}

// leastStem is the fewest bytes that two forms of one word have in common before their endings.
const leastStem = 3

// rightlySpelt says that x and y, in small letters, are two spellings in that language of which none
// is wrong, or two forms of one word.
func rightlySpelt(language, x, y string) bool {
	if ends, known := inflections[language]; known {
		if n := commonPrefix(x, y); n >= leastStem && ends[x[n:]] && ends[y[n:]] {
			return true
		}
	}
	return sameSpelling(language, x, y)
}

// sameSpelling says that x and y, in small letters, are one word in the spellings of two countries or desks,
// or with and without accents.
func sameSpelling(language, x, y string) bool {
	if unaccented(x) == unaccented(y) {
		return true
	}
	if _, known := inflections[language]; !known {
		return false
	}
	t := variantText(language)
	if t == nil {
		return false
	}
	v, w := t.Text(x).Words, t.Text(y).Words
	return len(v) == 1 && len(w) == 1 && v[0].ID == w[0].ID
}

// unaccented is s without what stands above and below its letters.
func unaccented(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(strings.ReplaceAll(s, "ß", "ss")))
}

var variantTexts sync.Map // language -> *normalize.Normalizer

// variantText is the Normalizer that folds what is spelt differently in a language; nil if there is none.
func variantText(language string) *normalize.Normalizer {
	if n, ok := variantTexts.Load(language); ok {
		return n.(*normalize.Normalizer)
	}
	n, err := normalize.New(&normalize.Options{Language: language, Variants: true, PlainText: true})
	if err != nil {
		n = nil
	}
	variantTexts.Store(language, n)
	return n
}
