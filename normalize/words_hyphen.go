package normalize

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A typesetter breaks words at the end of a line with a hyphen; software that
// only wraps lines breaks them after hyphens that the words already have. Both
// leave "-\n" between small letters: "inter-\nnational" is one word then, and
// "long-\nterm" two. One broken line in 60 is more than compounds alone make
// of wrapped text, and fewer than a typesetter makes of it. A soft hyphen at
// the end of a line joins in any case, since it stands for nothing else.

// hyphenLines is the greatest number of lines for each broken word of a text
// whose hyphens are a typesetter's.
const hyphenLines = 60

// joinHyphens makes one word of each that a line end breaks, in place, and
// returns how many words there are then.
func (n *Normalizer) joinHyphens(source string, words []Word) int {
	hard := 0
	for i := 1; i < len(words); i++ {
		if lineHyphen(source, words[i-1], words[i]) == hardHyphen {
			hard++
		}
	}
	joinHard := typesetter(source, hard)
	joins := func(a, b Word) bool {
		kind := lineHyphen(source, a, b)
		return kind == softHyphen || kind == hardHyphen && joinHard
	}
	var whole, folded []byte
	out := words[:0]
	for i := 0; i < len(words); i++ {
		w := words[i]
		for ; i+1 < len(words) && joins(words[i], words[i+1]); i++ {
			w.End = words[i+1].End
			w.Flags |= words[i+1].Flags & Number
		}
		if w.Start != words[i].Start {
			whole = appendUnbroken(whole[:0], source[w.Start:w.End])
			folded = foldComplex(folded[:0], whole)
			w.ID = foldedID(folded)
		}
		out = append(out, w)
	}
	return len(out)
}

// typesetter tells whether the hyphens at so many line ends of source, between small
// letters, break words.
func typesetter(source string, hyphens int) bool {
	return hyphenLines*hyphens > strings.Count(source, "\n")
}

// breaksWords tells whether a line of the source ends in a hyphen right behind a
// word. Where none does, the words need not be looked at. The line end is the
// first event of its gap, as no hyphen is one in ASCII and none above is in a gap.
func (w *worder) breaksWords() bool {
	for k := range w.blocks {
		for events := w.blocks[k].events; events != 0; events &= events - 1 {
			i := 64*k + bits.TrailingZeros64(events)
			if i == 0 || w.source[i-1] != '-' && w.source[i-1] < utf8.RuneSelf || w.source[i] != '\n' && w.source[i] != '\r' {
				continue
			}
			if endsInHyphen(w.source[:i]) {
				return true
			}
		}
	}
	return false
}

// endsInHyphen says whether the last character of a line is a hyphen.
func endsInHyphen(line string) bool {
	line = strings.TrimSuffix(line, "\r")
	return line != "" && (line[len(line)-1] == '-' || strings.HasSuffix(line, "\u2010") || strings.HasSuffix(line, "\u00AD"))
}

type hyphen uint8

const (
	noHyphen hyphen = iota
	hardHyphen
	softHyphen
)

// lineHyphenOf tells which hyphen r is.
func lineHyphenOf(r rune) hyphen {
	switch r {
	case '-', '\u2010':
		return hardHyphen
	case '\u00AD':
		return softHyphen
	}
	return noHyphen
}

// lineHyphen tells what ends the line between two words of small letters, if a
// hyphen and nothing else does.
func lineHyphen(source string, a, b Word) hyphen {
	gap := source[a.End:b.Start]
	mark, n := utf8.DecodeRuneInString(gap)
	kind := lineHyphenOf(mark)
	if kind == noHyphen {
		return noHyphen
	}
	if kind == softHyphen && strings.HasPrefix(gap[n:], "-") {
		n++ // what a browser shows of it was copied as well
	}
	rest := strings.TrimPrefix(gap[n:], "\r")
	if !strings.HasPrefix(rest, "\n") || strings.Trim(rest[1:], " \t") != "" {
		return noHyphen
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(source[a.Start:a.End], unicode.IsMark))
	first, _ := utf8.DecodeRuneInString(source[b.Start:])
	if !unicode.IsLower(last) || !unicode.IsLower(first) {
		return noHyphen
	}
	// state-of-the-\nart: the hyphens of a compound.
	if kind == hardHyphen && a.Start > 0 && source[a.Start-1] == '-' {
		return noHyphen
	}
	return kind
}

// appendUnbroken appends word to dst without the line end and hyphen inside it.
func appendUnbroken(dst []byte, word string) []byte {
	if !strings.Contains(word, "\n") {
		return append(dst, word...)
	}
	for _, r := range word {
		switch r {
		case '\n', '\r', '\t', ' ', '-', '\u2010':
		default:
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}
