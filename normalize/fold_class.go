package normalize

import (
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A class says what a rune is to the words around it: a kind, and what its
// presence says of a word.
type class uint8

const (
	kindSeparator class = iota // between words
	kindLetter                 // makes words: letters, digits, numbers
	kindMark                   // goes on with the rune before it, starts nothing
	kindIgnorable              // inside a word, folds to nothing
	kindSingle                 // a word with its marks: scripts without spaces

	kindBits class = 7

	classUpper  class = 1 << 3 // an upper-case or title-case letter
	classDigit  class = 1 << 4 // a digit or other number
	classSimple class = 1 << 5 // folds to one rune, whatever surrounds it
	classCased  class = 1 << 6 // a letter of a script that has case
)

// A foldTable holds the class of every rune of the basic plane and, below
// foldLimit, what the simple ones fold to; and the sides of ASCII.
type foldTable struct {
	class [1 << 16]class
	fold  [foldLimit]rune
	sides [utf8.RuneSelf]side
}

// foldLimit is the end of Latin, Greek, Cyrillic and Armenian as two-byte
// runes: the scripts with case that news is written in.
const foldLimit = 0x590

// folds is the one table, made when it is first asked for.
var folds = sync.OnceValue(newFoldTable)

// classOf returns the class of any rune.
func (t *foldTable) classOf(r rune) class {
	if uint32(r) < 1<<16 {
		return t.class[r]
	}
	return classAbove(r)
}

// classAbove returns the class of a rune above the basic plane.
func classAbove(r rune) class {
	switch {
	case unicode.Is(ignorable, r):
		return kindIgnorable
	case unicode.IsLetter(r) && unicode.In(r, unspaced...):
		return kindSingle
	case unicode.IsLetter(r):
		c := kindLetter
		if unicode.IsUpper(r) {
			c |= classUpper | classCased
		}
		return c
	case unicode.IsNumber(r):
		return kindLetter | classDigit
	case unicode.IsMark(r):
		return kindMark
	}
	return kindSeparator
}

// The scripts that are written without spaces between words.
var unspaced = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar}

// ignorable runes fold to nothing inside a word. ZWSP is among them: it is
// how a text is broken for a reader's screen, or disguised from a detector.
var ignorable = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x00AD, Hi: 0x00AD, Stride: 1}, // soft hyphen
		{Lo: 0x034F, Hi: 0x034F, Stride: 1}, // grapheme joiner
		{Lo: 0x0591, Hi: 0x05BD, Stride: 1}, // Hebrew accents and points
		{Lo: 0x05BF, Hi: 0x05BF, Stride: 1},
		{Lo: 0x05C1, Hi: 0x05C2, Stride: 1},
		{Lo: 0x05C4, Hi: 0x05C5, Stride: 1},
		{Lo: 0x05C7, Hi: 0x05C7, Stride: 1},
		{Lo: 0x0610, Hi: 0x061A, Stride: 1}, // Arabic honorifics
		{Lo: 0x061C, Hi: 0x061C, Stride: 1}, // Arabic letter mark
		{Lo: 0x0640, Hi: 0x0640, Stride: 1}, // tatweel
		{Lo: 0x064B, Hi: 0x0652, Stride: 1}, // Arabic vowels
		{Lo: 0x0670, Hi: 0x0670, Stride: 1},
		{Lo: 0x06D6, Hi: 0x06DC, Stride: 1}, // signs for reciting
		{Lo: 0x06DF, Hi: 0x06E4, Stride: 1},
		{Lo: 0x06E7, Hi: 0x06E8, Stride: 1},
		{Lo: 0x06EA, Hi: 0x06ED, Stride: 1},
		{Lo: 0x180B, Hi: 0x180F, Stride: 1}, // Mongolian selectors
		{Lo: 0x200B, Hi: 0x200F, Stride: 1}, // zero width, direction
		{Lo: 0x202A, Hi: 0x202E, Stride: 1},
		{Lo: 0x2060, Hi: 0x206F, Stride: 1},
		{Lo: 0xFE00, Hi: 0xFE0F, Stride: 1}, // variation selectors
		{Lo: 0xFEFF, Hi: 0xFEFF, Stride: 1}, // byte order mark
	},
	R32:         []unicode.Range32{{Lo: 0xE0000, Hi: 0xE0FFF, Stride: 1}}, // tags, more variation selectors
	LatinOffset: 1,
}

// apostrophes are letters to Unicode and punctuation to a typist: they
// separate words as the ASCII one does.
var apostrophes = &unicode.RangeTable{R16: []unicode.Range16{{Lo: 0x02B9, Hi: 0x02BF, Stride: 1}, {Lo: 0x0374, Hi: 0x0374, Stride: 1}}}

// saraAm are the Thai and the Lao vowel that NFKC takes apart into the mark nikhahit, which
// goes behind any tone, and the vowel aa. They go on with the consonant before them, as
// the mark and the vowel do.
const (
	thaiAm, thaiAa, thaiNikhahit = 0x0E33, 0x0E32, 0x0E4D
	laoAm, laoAa, laoNikhahit    = 0x0EB3, 0x0EB2, 0x0ECD
)

// endsAm says that aa, behind a mark of its word, is the end of what is written as one vowel too.
func endsAm(nikhahit, aa rune) bool {
	return nikhahit == thaiNikhahit && aa == thaiAa || nikhahit == laoNikhahit && aa == laoAa
}

// isSquaredUnit says that r is a unit in the square of an ideograph, "㎡", which is a symbol to
// Unicode and letters and digits in NFKC; Japanese and Korean desks write either.
func isSquaredUnit(r rune) bool {
	if r < 0x3371 || r > 0x33DF {
		return false
	}
	for _, r := range norm.NFKC.String(string(r)) {
		if !unicode.IsLetter(r) && !unicode.IsNumber(r) || unicode.In(r, unspaced...) {
			return false
		}
	}
	return true
}

// isRadical says that r stands for an ideograph as a heading of dictionaries. Fonts have one glyph
// for both, so that text taken out of PDF files has either.
func isRadical(r rune) bool { return 0x2F00 <= r && r <= 0x2FD5 || r == 0x2EF3 || radicals[r] != 0 }

// radicals are the ideographs of those that are no words' parts but words, and that NFKC leaves.
var radicals = map[rune]rune{
	'⺠': '民', '⻁': '虎', '⻄': '西', '⻅': '见', '⻆': '角', '⻉': '贝', '⻋': '车', '⻑': '長', '⻓': '长', '⻔': '门',
	'⻘': '青', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻢': '马', '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟',
	'⻨': '麦', '⻩': '黄', '⻫': '斉', '⻬': '齐', '⻭': '歯', '⻮': '齿', '⻯': '竜', '⻰': '龙', '⻲': '亀',
}

func newFoldTable() *foldTable {
	t := new(foldTable)
	set := func(rt *unicode.RangeTable, f func(class) class) {
		for _, x := range rt.R16 {
			for r := uint32(x.Lo); r <= uint32(x.Hi); r += uint32(x.Stride) {
				t.class[r] = f(t.class[r])
			}
		}
	}
	to := func(c class) func(class) class { return func(class) class { return c } }
	with := func(c class) func(class) class { return func(old class) class { return old | c } }
	set(unicode.L, to(kindLetter))
	set(unicode.N, to(kindLetter|classDigit))
	set(unicode.M, to(kindMark))
	for _, script := range unspaced {
		set(script, func(c class) class {
			if c == kindLetter {
				return kindSingle
			}
			return c
		})
	}
	for _, r := range []rune{'〇', 'ー', 'ｰ'} {
		t.class[r] = kindSingle
	}
	for r := rune(0x2E80); r <= 0x33DF; r++ {
		switch {
		case isRadical(r):
			t.class[r] = kindSingle
		case isSquaredUnit(r):
			t.class[r] = kindLetter
		}
	}
	t.class['ﾞ'], t.class['ﾟ'] = kindMark, kindMark // half-width sound marks
	t.class[thaiAm], t.class[laoAm] = kindMark, kindMark
	set(unicode.Lu, with(classUpper|classCased))
	set(unicode.Lt, with(classUpper|classCased))
	set(unicode.Ll, with(classCased))
	set(apostrophes, to(kindSeparator))
	set(ignorable, to(kindIgnorable))

	// Unified ideographs, kana and Hangul syllables fold to themselves.
	for _, x := range [][2]rune{{0x3041, 0x3096}, {0x30A1, 0x30FA}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xAC00, 0xD7A3}} {
		for r := x[0]; r <= x[1]; r++ {
			if k := t.class[r] & kindBits; k == kindLetter || k == kindSingle {
				t.class[r] |= classSimple
			}
		}
	}
	for r := range rune(len(t.sides)) {
		t.sides[r] = t.newSide(r)
	}
	for r := range rune(foldLimit) {
		if t.class[r]&kindBits != kindLetter {
			continue
		}
		// A rune is simple if the definition folds it alone to one rune, and
		// if it cannot compose with what stands before it.
		raw := []byte(string(r))
		f := []rune(string(foldRunes(nil, norm.NFKC.Bytes(raw))))
		if p := norm.NFKC.Properties(raw); len(f) == 1 && f[0] < foldLimit && p.BoundaryBefore() {
			t.class[r] |= classSimple
			t.fold[r] = f[0]
		}
	}
	return t
}
