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
	folds     *foldTable
	functions *functionSet // the function words to flag
	// Those of the text before in whose language it was.
	lastFunctions *functionSet
	source        string
	bytes         []byte // of source, to be read only
	words         []Word // those of source after the first before
	before        int
	next          int // the byte to go on from, a multiple of chunk or the end

	places places // where runs of word bytes begin and end, by turns
	listed int    // how many there are
	inside uint64 // 1 if the byte before next makes words
	// Not 0 if a byte of the last chunk, or of the runs listed, is above ASCII.
	high, anyHigh uint64
	blocks        []blockMasks // of source before next

	scratch runScratch                     // of the code for wide registers
	events  [eventRoom + 64 + 8]eventPlace // those of the blocks at hand
	gaps    [eventRoom + 64]gapPlace       // those of the events that may do something
	closed  closings                       // of the code for wide registers

	plans  plans
	folder folder
	buf    []byte // what the tables make of the word at hand
}

// maxSource is the most that a Span can address.
const maxSource = math.MaxInt32

// AppendWords appends the words of source to dst and returns it: with the
// identities and spans that Text has, in the same order, and with the flags
// Number and Capital alone. It is for those who need nothing else, as those who
// make shingles of whole documents: no language is detected, no sentence and no
// mark is looked for, and so it takes about half the time of Text with
// Options.PlainText. Options have no say: furniture stays in, and neither
// variants are folded nor stems made. Like Text it is total. It allocates only
// what dst lacks, and a little for words that Unicode normalization changes or
// a line end breaks.
func (n *Normalizer) AppendWords(dst []Word, source string) []Word {
	w := n.worder(dst, source, noFunctions)
	w.find(math.MaxInt)
	before, dst := w.before, w.words
	if w.breaksWords() {
		dst = dst[:before+n.joinHyphens(source, dst[before:])]
	}
	n.release(w)
	return dst
}

// wordsAlone returns the words of source as they stand there, none of them joined.
func (n *Normalizer) wordsAlone(source string) []Word {
	w := n.worder(nil, source, noFunctions)
	w.find(math.MaxInt)
	words := w.words
	n.release(w)
	return words
}

// worder returns a worder for source that appends to dst.
func (n *Normalizer) worder(dst []Word, source string, functions *functionSet) *worder {
	w, ok := n.worders.Get().(*worder)
	if !ok {
		w = &worder{folds: n.folds, lastFunctions: noFunctions}
	}
	source = source[:min(len(source), maxSource)]
	w.source, w.bytes, w.functions = source, unsafe.Slice(unsafe.StringData(source), len(source)), functions
	w.words, w.before, w.next, w.listed, w.inside, w.high = dst, len(dst), 0, 0, 0, 0
	blocks := (len(source) + 63) / 64
	if cap(w.blocks) < blocks {
		w.blocks = make([]blockMasks, blocks)
	}
	w.blocks = w.blocks[:blocks]
	return w
}

// keptBlocks is the most blocks whose masks are kept for the next source: those
// of a megabyte.
const keptBlocks = 1 << 14

// release gives w back: what is kept for the next source is memory, not this
// one.
func (n *Normalizer) release(w *worder) {
	w.source, w.bytes, w.words = "", nil, nil
	if cap(w.blocks) > keptBlocks {
		w.blocks = nil
	}
	w.folder.forget()
	n.worders.Put(w)
}

// run finds the words in source[lo:hi], a run of ASCII letters, digits and
// bytes above ASCII.
func (w *worder) run(lo, hi int) {
	for i := lo; i < hi; {
		if end := w.quick(i, hi); end > i {
			i = end
			continue
		}
		r, n := w.decode(i, hi)
		c := w.folds.classOf(r)
		for c&(kindBits|classSimple) == kindSingle|classSimple && n == 3 && i+n < hi {
			// Ideographs and kana: words of three bytes, unless marks follow.
			next, size := w.decode(i+n, hi)
			d := w.folds.classOf(next)
			if kind := d & kindBits; kind == kindMark || kind == kindIgnorable {
				break
			}
			b := w.bytes[i : i+3]
			w.words = append(w.words, Word{ID: shortID(uint64(b[0])|uint64(b[1])<<8|uint64(b[2])<<16, 0, 3), Span: Span{int32(i), int32(i + 3)}})
			i += n
			n, c = size, d
		}
		switch c & kindBits {
		case kindLetter:
			i = w.letters(i, hi)
		case kindSingle:
			i = w.single(i, i+n, hi, c)
		default:
			i += n
		}
	}
}

// quick is letters for the usual word beyond ASCII: up to quickWord bytes, all
// of them ASCII or simple runes of two bytes. It returns start for any other.
func (w *worder) quick(start, hi int) int {
	const quickWord = 46
	var (
		buf   [quickWord + 2]byte
		flags Flags
		n     = 0
		i     = start
	)
	for i < hi && n < quickWord {
		c := w.bytes[i]
		if c < utf8.RuneSelf {
			if c <= '9' {
				flags |= Number
			} else if i == start && c <= 'Z' {
				flags |= Capital
			}
			buf[n] = c | 0x20
			n++
			i++
			continue
		}
		if c < 0xC3 || c > 0xD6 || i+1 >= hi || w.bytes[i+1]&0xC0 != 0x80 {
			break
		}
		r := rune(c&0x1F)<<6 | rune(w.bytes[i+1]&0x3F)
		class := w.folds.class[r]
		if class&(kindBits|classSimple|classDigit) != kindLetter|classSimple {
			break
		}
		if class&classUpper != 0 && i == start {
			flags |= Capital
		}
		f := w.folds.fold[r]
		if f < utf8.RuneSelf {
			return start
		}
		buf[n], buf[n+1] = 0xC0|byte(f>>6), 0x80|byte(f)&0x3F
		n += 2
		i += 2
	}
	if i == start || n >= quickWord {
		return start
	}
	if i < hi {
		// What stopped it must not belong to the word.
		r, _ := w.decode(i, hi)
		if kind := w.folds.classOf(r) & kindBits; kind != kindSeparator && kind != kindSingle {
			return start
		}
	}
	id := uint64(0)
	if n <= 16 {
		id = shortID(load64(buf[:]), load64(buf[8:]), uint64(n))
	} else {
		id = foldedID(buf[:n])
	}
	w.words = append(w.words, Word{ID: id, Span: Span{int32(start), int32(i)}, Flags: flags})
	return i
}

// letters appends the word of letters and digits that begins at start, and
// returns where it ends.
func (w *worder) letters(start, hi int) int {
	var (
		buf    = w.buf[:0]
		flags  Flags
		simple = true // buf holds the folded form
		end    = start
	)
	for i := start; i < hi; {
		r, n := w.decode(i, hi)
		c := w.folds.classOf(r)
		if kind := c & kindBits; kind != kindLetter {
			if kind == kindSeparator || kind == kindSingle {
				break
			}
			i += n
			if kind == kindMark {
				simple, end = false, i
			} else if unicode.IsMark(r) {
				end = i // a vowel point is a part of its word
			}
			continue
		}
		if c&classUpper != 0 && i == start {
			flags |= Capital
		}
		if c&classDigit != 0 {
			flags |= Number
		}
		switch {
		case c&classSimple == 0:
			simple = false
		case r < foldLimit:
			if f := w.folds.fold[r]; f < utf8.RuneSelf {
				buf = append(buf, byte(f))
			} else {
				buf = append(buf, 0xC0|byte(f>>6), 0x80|byte(f)&0x3F)
			}
		default:
			buf = append(buf, w.bytes[i:i+n]...)
		}
		i += n
		end = i
	}
	w.buf = buf
	if !simple {
		buf = w.folder.fold(w.bytes[start:end])
	}
	w.words = append(w.words, Word{ID: foldedID(buf), Span: Span{int32(start), int32(end)}, Flags: flags})
	return end
}

// single appends the word of the character source[start:end], of class c, and
// the marks after it, and returns where it ends.
func (w *worder) single(start, end, hi int, c class) int {
	simple := c&classSimple != 0
	last := rune(0) // the mark before
	for i := end; i < hi; {
		r, n := w.decode(i, hi)
		kind := w.folds.classOf(r) & kindBits
		if endsAm(last, r) {
			kind = kindMark
		}
		if kind != kindMark && kind != kindIgnorable {
			break
		}
		i += n
		if kind == kindMark || unicode.IsMark(r) {
			simple, end, last = false, i, r
		}
	}
	folded := w.bytes[start:end]
	if !simple {
		folded = w.folder.fold(folded)
	}
	w.words = append(w.words, Word{ID: foldedID(folded), Span: Span{int32(start), int32(end)}})
	return end
}

// decode is utf8.DecodeRune of w.bytes[i:hi], in line for the usual lengths.
func (w *worder) decode(i, hi int) (rune, int) {
	b := w.bytes[i:hi]
	switch c := b[0]; {
	case c < utf8.RuneSelf:
		return rune(c), 1
	case 0xC2 <= c && c < 0xE0 && len(b) > 1 && b[1]&0xC0 == 0x80:
		return rune(c&0x1F)<<6 | rune(b[1]&0x3F), 2
	case 0xE1 <= c && c < 0xED && len(b) > 2 && b[1]&0xC0 == 0x80 && b[2]&0xC0 == 0x80:
		return rune(c&0x0F)<<12 | rune(b[1]&0x3F)<<6 | rune(b[2]&0x3F), 3
	}
	return utf8.DecodeRune(b)
}
