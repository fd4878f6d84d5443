package normalize

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

// grouped writes n in groups of three digits with mark between them.
func grouped(n int, mark string) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + mark + s[i:]
	}
	return s
}

// The forms of one amount are one word, in every language that writes them so,
// and whatever stands around them.
func TestFormsOfAnAmount(t *testing.T) {
	race.OneGoroutine(t)
	n := newNormalizer(t, &Options{Variants: true, PlainText: true})
	r := rand.New(rand.NewPCG(41, 42))
	for range 500 {
		whole, tenth := 1+r.IntN(999), 1+r.IntN(9)
		point := fmt.Sprintf("%d.%d", whole, tenth)
		comma := fmt.Sprintf("%d,%d", whole, tenth)
		million := 1_000_000*whole + 100_000*tenth
		for _, forms := range []struct {
			language string
			forms    []string
		}{
			{"en", []string{"$" + point + "m", "$" + point + " million", point + " million dollars", "$" + point + "mn", "$" + grouped(million, ","), "$" + strconv.Itoa(million)}},
			{"en", []string{"$" + point + "bn", "$" + point + " billion", point + " billion dollars", "$" + point + "b"}},
			{"en", []string{"£" + point + "m", point + " million pounds", "£" + grouped(million, ",")}},
			{"en", []string{point + " percent", point + " per cent", point + "%", point + " %"}},
			{"en", []string{grouped(million, ","), strconv.Itoa(million), point + " million"}},
			{"de", []string{comma + " Mio. Euro", comma + " Millionen Euro", comma + " Millionen €", grouped(million, ".") + " Euro"}},
			{"de", []string{comma + " Mrd. Euro", comma + " Milliarden Euro", comma + " Milliarden €"}},
			{"de", []string{comma + " Prozent", comma + "%", comma + " %"}},
			{"fr", []string{comma + " millions euros", comma + " millions €", comma + " million euros"}},
			{"fr", []string{comma + " %", comma + "%", comma + " pour cent"}},
			{"es", []string{comma + " por ciento", comma + "%", comma + " %"}},
			{"es", []string{grouped(million, "."), strconv.Itoa(million)}},
			{"nl", []string{comma + " procent", comma + "%"}},
		} {
			want := ids(n.TextIn("x "+forms.forms[0]+" y", forms.language))
			for _, form := range forms.forms[1:] {
				require.Equal(t, want, ids(n.TextIn("x "+form+" y", forms.language)), "%s: %q and %q", forms.language, forms.forms[0], form)
			}
		}
	}
}

// What a point or comma means is the language's: 1.234 is a thousand and more in
// German and little more than one in English.
func TestPointsByLanguage(t *testing.T) {
	race.OneGoroutine(t)
	n := newNormalizer(t, &Options{Variants: true, PlainText: true})
	r := rand.New(rand.NewPCG(43, 44))
	word := func(source, language string) uint64 {
		x := n.TextIn(source, language)
		require.Len(t, x.Words, 1, "%s: %q", language, source)
		return x.Words[0].ID
	}
	for range 500 {
		a, b := 1+r.IntN(999), 100+r.IntN(900)
		if b%10 == 0 {
			b++ // zeros at the end of a fraction say nothing
		}
		withPoint, withComma, plain := fmt.Sprintf("%d.%d", a, b), fmt.Sprintf("%d,%d", a, b), fmt.Sprint(1000*a+b)
		for _, language := range []string{"en", "zh", "ja", "ko", "th", "hi"} {
			require.Equal(t, word(plain, language), word(withComma, language), "%s: %s", language, withComma)
			require.NotEqual(t, word(plain, language), word(withPoint, language), "%s: %s", language, withPoint)
			require.Equal(t, word(withPoint, language), word(withComma, "de"), "%s in %s is %s in German", withPoint, language, withComma)
		}
		for _, language := range []string{"de", "fr", "es", "it", "pt", "nl", "ru", "da", "pl", "cs", "ro", "tr", "id"} {
			require.Equal(t, word(plain, language), word(withPoint, language), "%s: %s", language, withPoint)
			require.NotEqual(t, word(plain, language), word(withComma, language), "%s: %s", language, withComma)
		}
	}
}

// Amounts that differ are words that differ.
func TestAmountsKeepApart(t *testing.T) {
	n := newNormalizer(t, &Options{Variants: true, PlainText: true})
	seen := map[string]string{}
	for value := 1; value < 60; value++ {
		for _, form := range []string{"%d", "$%d", "€%d", "£%d", "%d million", "$%d million", "%d%%", "0.%d million", "1.%02d7"} {
			source := fmt.Sprintf(form, value)
			if strings.HasPrefix(form, "0.") && value%10 == 0 {
				continue
			}
			key := fmt.Sprint(ids(n.TextIn(source, "en")))
			require.NotContains(t, seen, key, "%q is %q", source, seen[key])
			seen[key] = source
		}
	}
}
