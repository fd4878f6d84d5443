package normalize

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func newNormalizer(t testing.TB, o *Options) *Normalizer {
	n, err := New(o)
	require.NoError(t, err)
	return n
}

// plain is a Normalizer for words and structure alone.
func plain(t testing.TB) *Normalizer { return newNormalizer(t, &Options{PlainText: true}) }

// quoted returns the words of a text as they stand in it, between bars.
func quoted(t *Text) string {
	var b strings.Builder
	for i, w := range t.Words {
		if i > 0 {
			b.WriteByte('|')
		}
		b.WriteString(t.Source[w.Start:w.End])
	}
	return b.String()
}

func ids(t *Text) []uint64 {
	out := make([]uint64, len(t.Words))
	for i, w := range t.Words {
		out[i] = w.ID
	}
	return out
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ reason, source, want string }{
		{"nothing", "", ""},
		{"no word", " ... \n— !", ""},
		{"punctuation", "Rates rose, he said: again.", "Rates|rose|he|said|again"},
		{"an apostrophe separates, straight or curly", "don't don’t l'eau", "don|t|don|t|l|eau"},
		{"a modifier letter apostrophe too", "Hawaiʻi", "Hawai|i"},
		{"a hyphen separates", "long-term", "long|term"},
		{"digits make words", "3.6% of $1,200 in 2nd Q4", "3|6|of|1|200|in|2nd|Q4"},
		{"accents", "Élysée, São Paulo", "Élysée|São|Paulo"},
		{"combining accents belong to their letter", "e\u0301lan", "e\u0301lan"},
		{"a soft hyphen is inside a word", "co\u00ADoperate", "co\u00ADoperate"},
		{"a zero width space disguises, it does not separate", "ba\u200Bnk", "ba\u200Bnk"},
		{"no word ends in an ignorable", "bank\u200B loan", "bank|loan"},
		{"no-break and ideographic spaces separate", "10\u00A0000\u3000yen", "10|000|yen"},
		{"dashes, ellipses and quotes of every sort separate", "a—b–c…d“e”f«g»h", "a|b|c|d|e|f|g|h"},
		{"Cyrillic", "Банк России", "Банк|России"},
		{"Arabic with vowels", "كِتَابٌ جديد", "كِتَابٌ|جديد"},
		{"Devanagari with vowel signs", "हिन्दी समाचार", "हिन्दी|समाचार"},
		{"Hangul", "한국 은행", "한국|은행"},
		{"every ideograph is a word", "央行加息25点。", "央|行|加|息|25|点"},
		{"every kana is a word, with its sound mark", "か\u3099ス", "か\u3099|ス"},
		{"Latin in Japanese stays whole", "FRBは利上げ", "FRB|は|利|上|げ"},
		{"a Thai character goes with its marks", "ที่นี่", "ที่|นี่"},
		{"invalid bytes separate", "a\xffb\xc3", "a|b"},
		{"a letter above the basic plane", "𝐀b 𠀀𠀁", "𝐀b|𠀀|𠀁"},
	} {
		require.Equal(t, c.want, quoted(plain(t).Text(c.source)), "%s: %q", c.reason, c.source)
	}
}

func TestFolding(t *testing.T) {
	for _, c := range []struct{ reason, a, b string }{
		{"case", "BANK Bank", "bank bank"},
		{"case beyond ASCII", "ÉLYSÉE БАНК ΤΡΆΠΕΖΑ", "élysée банк τράπεζα"},
		{"composed and decomposed", "Zürich élan", "Zu\u0308rich e\u0301lan"},
		{"two marks in either order", "a\u0323\u0307", "a\u0307\u0323"},
		{"Hangul syllables and their letters", "한국", "\u1112\u1161\u11ab\u1100\u116e\u11a8"},
		{"ligatures", "ﬁnance oﬃce", "finance office"},
		{"full width", "ＢＡＮＫ ２０１８", "bank 2018"},
		{"half-width kana", "ｶﾞｽ", "ガス"},
		{"soft hyphens", "inter\u00ADnational", "international"},
		{"zero-width characters", "in\u200Bter\u200Cnat\u2060ional\uFEFF", "international"},
		{"apostrophes", "don't", "don’t"},
		{"modifier apostrophes", "п'ять", "пʼять"},
		{"sharp s", "Straße STRASSE", "strasse strasse"},
		{"final sigma", "ΛΟΓΟΣ", "λογος"},
		{"dotted capital i", "İSTANBUL", "istanbul"},
		{"dotted capital i, lower-cased by others", "i\u0307stanbul", "istanbul"},
		{"Arabic digits", "٢٠١٨ ۲۰۱۸", "2018 2018"},
		{"Arabic vowels and tatweel", "كِتَابٌ كتـــاب", "كتاب كتاب"},
		{"Hebrew points", "שָׁלוֹם", "שלום"},
		{"superscripts", "m²", "m2"},
		{"quotes and dashes", "“a” – b… 'c'", "\"a\" - b... ‘c’"},
		{"a typesetter's hyphen at a line's end", "the inter-\nnational bank", "the international bank"},
		{"the same with a carriage return and an indent", "the inter-\r\n  national bank", "the international bank"},
		{"a soft hyphen at a line's end", "the inter\u00AD\nnational bank", "the international bank"},
	} {
		n := plain(t)
		require.Equal(t, ids(n.Text(c.b)), ids(n.Text(c.a)), "%s: %q and %q", c.reason, c.a, c.b)
	}
}

func TestFoldingKeepsApart(t *testing.T) {
	for _, c := range []struct{ reason, a, b string }{
		{"accents", "résumé", "resume"},
		{"digits", "2018", "2019"},
		{"a word and its plural", "bank", "banks"},
		{"a compound of capitals at a line's end", "the Anglo-\nDutch firm", "the AngloDutch firm"},
		{"the last hyphen of a compound", "state-of-the-\nart", "state of theart"},
	} {
		n := plain(t)
		require.NotEqual(t, ids(n.Text(c.b)), ids(n.Text(c.a)), "%s: %q and %q", c.reason, c.a, c.b)
	}
}

func TestHyphensOfWrappedText(t *testing.T) {
	// One compound broken after its own hyphen, in a hundred lines.
	source := strings.Repeat("no word of this line is broken at all\n", 100) + "a long-\nterm loan"
	words := quoted(plain(t).Text(source))
	require.True(t, strings.HasSuffix(words, "a|long|term|loan"), "compounds stay apart in a text without a typesetter: ...%s", words[len(words)-40:])
}

func TestFlags(t *testing.T) {
	for _, c := range []struct {
		source string
		want   Flags
	}{
		{"bank", 0}, {"Bank", Capital}, {"BANK", Capital}, {"2018", Number}, {"q4", Number}, {"Q4", Capital | Number},
		{"Élan", Capital}, {"élan", 0}, {"٣", Number}, {"the", Function}, {"The", Function | Capital}, {"internationalization2", Number},
	} {
		x := newNormalizer(t, &Options{Language: "en", PlainText: true}).Text(c.source)
		require.Len(t, x.Words, 1, c.source)
		require.Equal(t, c.want, x.Words[0].Flags, c.source)
	}
}

// checkWords is what holds for the words of any text. (The conditions stand
// outside of require, which is slow, since there are millions of words.)
func checkWords(t testing.TB, n *Normalizer, x *Text) {
	end := int32(0)
	for i, w := range x.Words {
		if w.Start < end || w.End <= w.Start || int(w.End) > len(x.Source) {
			require.Failf(t, "a word out of order, empty or outside", "word %d is %v after %d of %d", i, w.Span, end, len(x.Source))
		}
		end = w.End
		word := x.Source[w.Start:w.End]
		if !utf8.ValidString(word) {
			require.Failf(t, "a word is cut inside a rune", "word %d is %q", i, word)
		}
		if foldedID(foldComplex(nil, appendUnbroken(nil, word))) != w.ID {
			require.Failf(t, "a word does not fold to its ID", "word %d is %q", i, word)
		}
	}
}

// checkRanges is what holds for the sentences and paragraphs of any text.
func checkRanges(t testing.TB, x *Text) {
	cover := func(name string, ranges []Range) {
		at := 0
		for _, r := range ranges {
			require.Equal(t, at, r.Start, "%s do not follow one another", name)
			require.Less(t, r.Start, r.End, "one of the %s is empty", name)
			at = r.End
		}
		require.Equal(t, len(x.Words), at, "%s do not cover the words", name)
	}
	cover("sentences", x.Sentences)
	cover("paragraphs", x.Paragraphs)
	ends := map[int]bool{}
	for _, s := range x.Sentences {
		ends[s.End] = true
	}
	for _, p := range x.Paragraphs {
		require.True(t, ends[p.End], "a sentence crosses the end of the paragraph at word %d", p.End)
	}
}

func TestID(t *testing.T) {
	// IDs are stored in indexes: these never change within a wordScheme.
	x := plain(t).Text("a bank internationally antidisestablishmentarianism élysée 央")
	require.Equal(t, []uint64{0x13ead11d0d612350, 0xf4bfcf778240d402, 0xc1395031740256a2, 0x42c7d0b1004a0813, 0x895d1c1bac33f88a, 0xb177623057979a68}, ids(x))
}
