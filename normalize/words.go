package normalize

import (
	"math"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// A word is a run of letters, digits and the marks that go with them. In
// Chinese, Japanese, Thai, Lao, Khmer and Burmese, which put no spaces between
// words, every character with its marks is a word: no dictionary, no guess, and
// a copied stretch is found wherever it begins. A word of another script, or a
// number, inside such a text stays whole.

// A worder finds the words of one source.
type worder struct {
	folds  *foldTable
	source string
	bytes  []byte // of source, to be read only
	words  []Word
	buf    []byte // the folded form of the word at hand
}

// maxSource is the most that a Span can address.
const maxSource = math.MaxInt32

// words returns the words of source, in order.
func (n *Normalizer) words(source string) []Word {
	source = source[:min(len(source), maxSource)]
	w := worder{folds: n.folds, source: source, bytes: unsafe.Slice(unsafe.StringData(source), len(source))}
	w.all()
	return w.words
}

// run finds the words in source[lo:hi], a run of ASCII letters, digits and
// bytes above ASCII.
func (w *worder) run(lo, hi int) {
	w.buf = w.buf[:0]
	var (
		start, end = -1, 0 // of the word at hand; no word if start < 0
		flags      Flags
		simple     = true  // w.buf holds the folded form
		single     = false // the word is a character with its marks
	)
	flush := func() {
		if start >= 0 {
			if !simple {
				w.buf = foldComplex(w.buf[:0], []byte(w.source[start:end]))
			}
			w.words = append(w.words, Word{ID: foldedID(w.buf), Span: Span{int32(start), int32(end)}, Flags: flags})
		}
		w.buf, start, flags, simple, single = w.buf[:0], -1, 0, true, false
	}
	for i := lo; i < hi; {
		r, n := rune(w.source[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(w.source[i:hi])
		}
		c := w.folds.classOf(r)
		switch c & kindBits {
		case kindSeparator:
			flush()
		case kindIgnorable:
			if start >= 0 && unicode.IsMark(r) {
				end = i + n // a vowel point is a part of its word
			}
		case kindMark:
			if start >= 0 {
				simple, end = false, i+n
			}
		default:
			if single || c&kindBits == kindSingle {
				flush()
			}
			single = c&kindBits == kindSingle
			if start < 0 {
				start = i
				if c&classUpper != 0 {
					flags |= Capital
				}
			}
			if c&classDigit != 0 {
				flags |= Number
			}
			end = i + n
			switch {
			case c&classSimple == 0:
				simple = false
			case r < utf8.RuneSelf:
				w.buf = append(w.buf, byte(w.folds.fold[r]))
			case r < foldLimit:
				w.buf = utf8.AppendRune(w.buf, w.folds.fold[r])
			default:
				w.buf = append(w.buf, w.source[i:i+n]...)
			}
		}
		i += n
	}
	flush()
}
