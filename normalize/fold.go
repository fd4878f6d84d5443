package normalize

import (
	"slices"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Folding maps the ways in which one word is written to one form: NFKC, lower
// case by full case folding (ß is ss, final ς is σ), decimal digits of every
// script as 0-9, without soft hyphens, zero-width characters, direction marks,
// variation selectors, Arabic tatweel and the vowel points and signs for
// reciting of Arabic and Hebrew. Accents stay: "resume" is not "résumé".
//
// What NFKC does not fold matters as much in wire copy: quotes, dashes,
// apostrophes and ellipses separate words whatever their glyph, so that
// "don't" and "don’t" are the two words don and t. That is also what a plain
// \w+ finds, and so resemblance means what others mean by it.

// A folder folds words that the tables cannot fold rune by rune: it is the
// whole of the definition. It keeps its memory from word to word.
type folder struct {
	folded, normal []byte
	iter           norm.Iter // unlike norm.Form, it can be kept
}

// fold returns the folded form of word, until the next call.
func (f *folder) fold(word []byte) []byte {
	if norm.NFKC.QuickSpan(word) != len(word) {
		f.nfkc(word)
		word = f.normal
	}
	if f.folded = f.folded[:0]; len(word) > longWord {
		f.folded = slices.Grow(f.folded, len(word))
	}
	f.folded = foldRunes(f.folded, word)
	if norm.NFKC.QuickSpan(f.folded) != len(f.folded) {
		f.nfkc(f.folded)
		f.folded, f.normal = f.normal, f.folded
	}
	return f.folded
}

// longWord is the number of bytes from which the memory for a word is made of its size:
// grown by and by, it would be several times that, and a letter may be eighteen in NFKC.
const longWord = 1 << 12

// nfkc makes f.normal the NFKC of b.
func (f *folder) nfkc(b []byte) {
	f.normal = f.normal[:0]
	if len(b) > longWord {
		n := 0
		for f.iter.Init(norm.NFKC, b); !f.iter.Done(); {
			n += len(f.iter.Next())
		}
		f.normal = slices.Grow(f.normal, n)
	}
	for f.iter.Init(norm.NFKC, b); !f.iter.Done(); {
		f.normal = append(f.normal, f.iter.Next()...)
	}
}

// forget lets go of the last word, which is a part of its source, and of what
// an extraordinary word left.
func (f *folder) forget() {
	f.iter.InitString(norm.NFKC, " ") // an empty text would leave the last one in place
	if cap(f.folded)+cap(f.normal) > longWord {
		f.folded, f.normal = nil, nil
	}
}

// folders keeps what folding words by rule needs, which is much beside a word.
var folders = sync.Pool{New: func() any { return new(folder) }}

// foldComplex appends to dst, which is empty, the folded form of word.
func foldComplex(dst, word []byte) []byte {
	if len(word) > longWord { // whose form would be copied
		f := folder{folded: dst}
		return f.fold(word)
	}
	f := folders.Get().(*folder)
	dst = append(dst, f.fold(word)...)
	f.forget()
	folders.Put(f)
	return dst
}

// foldRunes appends the case-folded runes of word, which is in NFKC.
func foldRunes(dst, word []byte) []byte {
	last := rune(0)
	for i := 0; i < len(word); {
		r, n := utf8.DecodeRune(word[i:])
		i += n
		switch {
		case unicode.Is(ignorable, r):
			continue
		case r == 'ß' || r == 'ẞ':
			dst = append(dst, "ss"...)
		case r == 'ς':
			dst = append(dst, "σ"...)
		case r == '\u0307' && last == 'i':
			// What lower-casing İ leaves behind in other software.
		case r >= utf8.RuneSelf && unicode.Is(unicode.Nd, r):
			dst = append(dst, '0'+digit(r))
		case 0x2E80 <= r && r < 0x2F00 && radicals[r] != 0:
			dst = utf8.AppendRune(dst, radicals[r])
		default:
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
		last = unicode.ToLower(r)
	}
	return dst
}

// digit is the value of a decimal digit. Unicode encodes the ten digits of a
// script in a row, from zero.
func digit(r rune) byte {
	for _, t := range unicode.Nd.R16 {
		if r <= rune(t.Hi) {
			return byte((r - rune(t.Lo)) % 10)
		}
	}
	for _, t := range unicode.Nd.R32 {
		if r <= rune(t.Hi) {
			return byte((r - rune(t.Lo)) % 10)
		}
	}
	return 0
}
