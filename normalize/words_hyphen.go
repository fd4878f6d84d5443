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
	var broken []int // first halves, by index
	hard := 0
	for i := 1; i < len(words); i++ {
		switch lineHyphen(source, words[i-1], words[i]) {
		case softHyphen:
			broken = append(broken, i-1)
		case hardHyphen:
			broken = append(broken, i-1)
			hard++
		}
	}
	joinHard := typesetter(source, hard)
	var buf []byte
	out := words[:0]
	for i := 0; i < len(words); i++ {
		w, first := words[i], i
		for len(broken) > 0 && broken[0] == i && i+1 < len(words) {
			broken = broken[1:]
			if !joinHard && lineHyphen(source, words[i], words[i+1]) == hardHyphen {
				break
			}
			i++
			w.End = words[i].End
			w.Flags |= words[i].Flags & Number
		}
		if w.End != words[first].End {
			buf = n.fold(buf[:0], source[w.Start:w.End])
			w.ID = foldedID(buf)
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

// unbroken returns word without the line end and hyphen inside it.
func unbroken(word string) string {
	if !strings.Contains(word, "\n") {
		return word
	}
	return strings.Map(func(r rune) rune {
		switch r {
		case '\n', '\r', '\t', ' ', '-', '\u2010':
			return -1
		}
		return r
	}, word)
}

// fold appends to dst the folded form of one word as its source has it.
func (n *Normalizer) fold(dst []byte, word string) []byte {
	return foldComplex(dst, []byte(unbroken(word)))
}
