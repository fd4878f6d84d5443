package normalize

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

func TestVariants(t *testing.T) {
	for _, c := range []struct{ reason, language, a, b string }{
		{"the United States", "en", "the U.S. bank", "the US bank"},
		{"the United States", "en", "the USA bank", "the U.S.A. bank"},
		{"acronyms", "en", "the U.K. and the F.B.I.", "the UK and the FBI"},
		{"thousands", "en", "1,000 ships", "1000 ships"},
		{"thousands with a fraction", "en", "1,234,567.50 tonnes", "1234567.5 tonnes"},
		{"German thousands", "de", "1.000 Schiffe und 3,50 Meter", "1000 Schiffe und 3,5 Meter"},
		{"money", "en", "it cost $1.3bn in all", "it cost 1.3 billion dollars in all"},
		{"money with a magnitude apart", "en", "it cost $1.3 billion in all", "it cost $1,300,000,000 in all"},
		{"a letter for a magnitude", "en", "paid £5m", "paid 5 million pounds"},
		{"German money", "de", "kostet 1,3 Mrd. Euro", "kostet 1,3 Milliarden €"},
		{"French money", "fr", "coûte 1,3 milliard d", "coûte 1300 millions d"},
		{"percent", "en", "fell 3.6% on", "fell 3.6 percent on"},
		{"per cent", "en", "fell 3.6 per cent on", "fell 3.60 percent on"},
		{"German percent", "de", "fiel um 3,6 %", "fiel um 3,6 Prozent"},
		{"spelling", "en", "the labour centre organised defence of colours", "the labor center organized defense of colors"},
		{"a rule on a word that a line end breaks", "en", "a finali-\nsed plan", "a finalized plan"},
		{"a rule of German on such a word", "de", "der größ-\nte Hafen", "der groesste Hafen"},
		{"spelling of endings", "en", "travelling neighbours analysed the favourite programmes", "traveling neighbors analyzed the favorite programs"},
	} {
		n := newNormalizer(t, &Options{Variants: true, PlainText: true})
		require.Equal(t, ids(n.TextIn(c.b, c.language)), ids(n.TextIn(c.a, c.language)), "%s: %q and %q", c.reason, c.a, c.b)
		m := plain(t)
		require.NotEqual(t, ids(m.TextIn(c.b, c.language)), ids(m.TextIn(c.a, c.language)), "%s is an option: %q and %q", c.reason, c.a, c.b)
	}
}

func TestVariantsKeepApart(t *testing.T) {
	for _, c := range []struct{ reason, a, b string }{
		{"a pronoun", "tell us more", "tell US more"},
		{"amounts", "$1.3bn", "$1.4bn"},
		{"currencies", "$5", "£5"},
		{"money and a number", "$5", "5"},
		{"a length", "5m", "5 million"},
		{"a date is no number", "5.8.2018", "582018"},
		{"nor is an address", "10.20.30.40", "10203040"},
		{"nor an ordinal", "2nd", "2"},
		{"decimals", "1.234", "1,234"},
	} {
		n := newNormalizer(t, &Options{Variants: true, PlainText: true})
		require.NotEqual(t, ids(n.TextIn(c.b, "en")), ids(n.TextIn(c.a, "en")), "%s: %q and %q", c.reason, c.a, c.b)
	}
}

// The span of a variant is all of it.
func TestVariantSpans(t *testing.T) {
	n := newNormalizer(t, &Options{Variants: true, PlainText: true, Language: "en"})
	x := n.Text("The U.S. spent US$1.3 billion, 3.6 % more. The USA too.")
	require.Equal(t, "The|U.S|spent|US$1.3 billion|3.6|%|more|The|USA|too", quoted(x))
	require.Equal(t, []string{"The U.S. spent US$1.3 billion, 3.6 % more", "The USA too"}, sentences(x))
	require.Equal(t, Number, x.Words[3].Flags)
}

func TestVariantsOfAnything(t *testing.T) {
	race.OneGoroutine(t)
	n := newNormalizer(t, &Options{Variants: true, PlainText: true, Stem: true})
	r := rand.New(rand.NewPCG(7, 8))
	pieces := append([]string{"$", "€", "%", " %", "bn", " billion", " dollars", "1", ",000", ".5", "US", "U.K.", " per cent", "£5m", "USA",
		"18h30", " h ", ":00", "pm", "5km", "5\u212Am", "½", "°", "º", "n", "٣٫٦", "．", "d'", " de ", " million", "G-7", "03/10/2018", "30", " crore", "'s"}, awkward...)
	for range 3_000 {
		source := ""
		for range r.IntN(40) {
			source += pieces[r.IntN(len(pieces))]
		}
		x := n.TextIn(source, []string{"", "en", "de", "fr", "es", "it", "pt", "nl", "ar"}[r.IntN(9)])
		checkRanges(t, x)
		require.Len(t, x.Stems, len(x.Words))
		end := int32(0)
		for i, w := range x.Words {
			require.True(t, end <= w.Start && w.Start < w.End && int(w.End) <= len(source), "word %d of %q is %v after %d", i, source, w.Span, end)
			end = w.End
		}
	}
}
