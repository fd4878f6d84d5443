package normalize

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
	"golang.org/x/text/unicode/norm"
)

// referenceWords is the definition of words, rune by rune, without tables,
// masks and shortcuts: what the fast path must find.
func referenceWords(source string) []Word {
	out := []Word{}
	start, end, flags, single := -1, 0, Flags(0), false
	flush := func() {
		if start >= 0 {
			folded := foldComplex(nil, []byte(source[start:end]))
			out = append(out, Word{ID: foldedID(folded), Span: Span{int32(start), int32(end)}, Flags: flags})
		}
		start, flags, single = -1, 0, false
	}
	for i := 0; i < len(source); {
		r, n := utf8.DecodeRuneInString(source[i:])
		alone := unicode.In(r, unspaced...) && unicode.IsLetter(r) || strings.ContainsRune("〇ーｰ", r) || isRadical(r)
		before, size := utf8.DecodeLastRuneInString(source[:max(end, 0)])
		amEnds := single && end-size > start && endsAm(before, r)
		switch {
		case unicode.Is(apostrophes, r):
			flush()
		case unicode.Is(ignorable, r):
			if start >= 0 && unicode.IsMark(r) {
				end = i + n
			}
		case unicode.IsMark(r) || r == 'ﾞ' || r == 'ﾟ' || r == 'ำ' || r == 'ຳ' || amEnds:
			if start >= 0 {
				end = i + n
			}
		case unicode.IsLetter(r) || unicode.IsNumber(r) || alone || isSquaredUnit(r):
			if single || alone {
				flush()
			}
			single = alone
			if start < 0 {
				start = i
				if unicode.IsUpper(r) || unicode.IsTitle(r) {
					flags |= Capital
				}
			}
			if unicode.IsNumber(r) && !alone {
				flags |= Number
			}
			end = i + n
		default:
			flush()
		}
		i += n
	}
	flush()
	return out
}

// awkward are the pieces of which the property tests make texts.
var awkward = []string{
	"the", "Bank", "of", "a", "I", "2018", "3.6%", "U.S.", "antidisestablishmentarianism", "sixteenletterswo", "seventeenletterswo",
	" ", " ", " ", " ", ". ", ", ", "\n", "\n\n", "\r\n", "-", "-\n", "\u00AD", "\u00AD\n", "'", "’", "“", "”", "\"", "«", "»", "…", "—", "!", "? ",
	"é", "É", "e\u0301", "ß", "İ", "i\u0307", "ΛΌΓΟΣ", "Банк", "ﬁ", "ｂａｎｋ", "央行", "か\u3099", "ｶﾞ", "ที่", "น้ำ", "น้ํา", "ํ", "า", "ຳ", "⻑", "⼈", "㎡", "हिन्दी", "كِتاب", "ـ", "한국", "\u1112\u1161\u11ab",
	"\u200B", "\uFEFF", "\u00A0", "\u3000", "ʼ", "②", "½", "٣", "𝐀", "𠀀", "😀", "\xff", "\xc3", "\xe2\x80", "\x00", "_", "@", "[", "`", "{", "/", ":",
}

func awkwardText(r *rand.Rand) string {
	var b strings.Builder
	for range r.IntN(60) {
		b.WriteString(awkward[r.IntN(len(awkward))])
	}
	return b.String()
}

// wordsOf are the words of source before those that a line end breaks are
// joined.
func wordsOf(n *Normalizer, source string) []Word {
	w := n.worder(nil, source, noFunctions)
	defer n.release(w)
	w.find(math.MaxInt)
	return w.words
}

// sameWords checks the fast path against the reference.
func sameWords(t testing.TB, n *Normalizer, source string) {
	if want, got := referenceWords(source), wordsOf(n, source); !slices.Equal(want, got) {
		require.Equal(t, want, got, "words of %q", source)
	}
}

func checkText(t testing.TB, n *Normalizer, source string) {
	sameWords(t, n, source)
	sameStructure(t, n, source)
	x := n.Text(source)
	checkWords(t, n, x)
	checkRanges(t, x)
}

func TestWordsAreTheReferences(t *testing.T) {
	race.OneGoroutine(t)
	n := plain(t)
	r := rand.New(rand.NewPCG(1, 2))
	for range 3_000 {
		checkText(t, n, awkwardText(r))
	}
	for _, source := range []string{englishText, frenchText, russianText, chineseText} {
		checkText(t, n, source)
	}
	// Every byte beside every other, at every place of a block.
	for a := range 256 {
		for b := range 256 {
			source := strings.Repeat(" ", (a+b)%70) + string([]byte{'x', byte(a), byte(b), 'y'})
			sameWords(t, n, source)
		}
	}
	// Every length of word up to past all blocks.
	for size := range 200 {
		source := "in " + strings.Repeat("q", size) + " Zürich " + strings.Repeat("é", size) + " x"
		sameWords(t, n, source)
	}
}

func TestEveryRune(t *testing.T) {
	race.OneGoroutine(t)
	n := plain(t)
	// Beyond these are only rarer ideographs, private planes and tags.
	for r := range rune(0x30000) {
		sameWords(t, n, "a"+string(r)+"b "+string(r))
	}
}

func TestFormsFoldAlike(t *testing.T) {
	race.OneGoroutine(t)
	n := plain(t)
	r := rand.New(rand.NewPCG(3, 4))
	for range 3_000 {
		source := strings.ToValidUTF8(awkwardText(r), " ")
		c := ids(n.Text(norm.NFC.String(source)))
		require.Equal(t, c, ids(n.Text(norm.NFD.String(source))), "%q", source)
	}
}

func TestQuotingFolds(t *testing.T) {
	race.OneGoroutine(t)
	n := plain(t)
	r := rand.New(rand.NewPCG(5, 6))
	for range 2_000 {
		x := n.Text(awkwardText(r))
		for _, w := range x.Words {
			word := x.Source[w.Start:w.End]
			if y := n.Text(word); len(y.Words) != 1 || y.Words[0].ID != w.ID {
				require.Failf(t, "quoting a word gives another", "%q: %v", word, y.Words)
			}
		}
	}
}

// FuzzText feeds any bytes to the whole of a Normalizer.
func FuzzText(f *testing.F) {
	for _, s := range awkward {
		f.Add(s)
	}
	for _, s := range []string{englishText[:1500], frenchText[:800], russianText[:800], chineseText[:600]} {
		f.Add(s)
	}
	words, all := plain(f), newNormalizer(f, &Options{Stem: true})
	f.Fuzz(func(t *testing.T, source string) {
		checkText(t, words, source)
		x := all.Text(source)
		checkRanges(t, x)
		require.Equal(t, x, all.Text(source), "the same source gives the same text")
		require.Len(t, x.Stems, len(x.Words))
	})
}
