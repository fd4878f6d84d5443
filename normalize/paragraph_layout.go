package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A blank line ends a paragraph. What a single line end means depends on how
// the text was laid out:
//
//   - on the web and in feeds every paragraph is a line, with or without blank
//     lines between, and so a line end is a paragraph's;
//   - in mail, plain files and old wires the lines are wrapped at some column,
//     and a line end is a space, unless the line stops well before the column.
//
// Three lines of four begin with a small letter in wrapped text, and next to
// none where a line is a paragraph. In scripts without case the lines of a
// wrapped text are told by their even width.

// A layout is how the lines of a text were made.
type layout struct {
	wrapped bool
	certain bool // half of the lines go on in small letters, and not one alone
	width   int  // in runes: nine of ten lines are no longer
}

const (
	// longestWrapped is the longest line, in runes, that is wrapped. People
	// wrap at 60 to 80, mail at 76, some converters at 100 to 132.
	longestWrapped = 160
	// wrappedShare is the least share of lines that go on with a small
	// letter in wrapped text: 0.75 in English, 0.6 in German with its capital
	// nouns, less with headings and lists; 0.02 where a line is a paragraph.
	wrappedShare = 0.3
	// layoutSample is how many lines are looked at.
	layoutSample = 1000
)

func newLayout(source string) layout {
	var (
		widths            [longestWrapped + 1]int // of lines that a single line end follows
		lines             int                     // of these
		small, large, odd int                     // what their next lines begin with; odd: a letter without case
		pos               = skipBlank(source, 0)
	)
	for lines < layoutSample {
		line, _, found := strings.Cut(source[pos:], "\n")
		if !found {
			break
		}
		end := pos + len(line)
		pos = skipBlank(source, end+1)
		if pos == len(source) {
			break
		}
		if strings.IndexByte(source[end+1:pos], '\n') >= 0 {
			continue // a blank line
		}
		lines++
		width := longestWrapped
		if len(line) < 4*longestWrapped {
			width = min(utf8.RuneCountInString(strings.TrimSpace(line)), longestWrapped)
		}
		widths[width]++
		switch r := firstLetter(source[pos:]); {
		case unicode.IsLower(r):
			small++
		case unicode.IsUpper(r):
			large++
		case r != 0:
			odd++
		}
	}
	if large == 0 && small > 2 {
		odd, small = odd+small, 0 // a text that somebody lower-cased
	}
	if lines == 0 {
		return layout{}
	}
	l := layout{}
	for sum := 0; l.width < longestWrapped; l.width++ {
		if sum += widths[l.width]; 10*sum >= 9*lines {
			break
		}
	}
	switch {
	case l.width == longestWrapped:
	case odd > small+large:
		even := 0
		for _, n := range widths[l.width-l.width/5:] {
			even += n
		}
		l.wrapped = lines >= 3 && 10*even >= 7*lines
	default:
		l.wrapped = float64(small) >= wrappedShare*float64(small+large) && small > 0
		l.certain = l.wrapped && small >= 2 && 2*small >= small+large
	}
	return l
}

// skipBlank returns the first place at or after i that is not blank.
func skipBlank(s string, i int) int {
	for i < len(s) && (s[i] == ' ' || s[i] == '\n' || s[i] == '\t' || s[i] == '\r') {
		i++
	}
	return i
}

// firstLetter returns the letter that line begins with, after a quotation mark
// or bracket; 0 if it begins with something else.
func firstLetter(line string) rune {
	for i, r := range line {
		switch {
		case unicode.IsLetter(r):
			return r
		case i > 8 || !unicode.IsPunct(r):
			return 0
		}
	}
	return 0
}

// breaks tells whether the line end at nl in the gap source[lo:hi] before word
// i ends a paragraph.
func (s *structurer) breaks(i, lo, nl, hi int) bool {
	source := s.t.Source
	if blankLine(source[nl:hi]) {
		return true
	}
	if !s.wrapped() {
		// Inline markup that a scraper put on lines of its own goes on in
		// small letters.
		return endsLine(source[lo:nl]) || !s.lower(i)
	}
	w := s.t.Words[i]
	return s.layout.breaks(source, s.line, lo, nl, hi, int(w.End), s.lower(i))
}

// breaks tells whether the line end at nl, of the wrapped line that begins at byte line,
// ends a paragraph. It stands in the gap source[lo:hi] between two words, of which
// the second ends at end and is lower-case, or not.
func (l layout) breaks(source string, line, lo, nl, hi, end int, lower bool) bool {
	// Marks before the first word of the next line: a bullet or an indent.
	ended, next := endsLine(source[lo:nl]), strings.TrimLeft(source[nl:hi], "\n\r\v\u0085\u2028")
	if strings.ContainsAny(next, "•▪●■◦‣·") {
		return true
	}
	if ended && (strings.ContainsAny(next, "*-–—") || indent(next) > indent(source[line:])+1) {
		return true
	}
	return (ended || !lower) && l.fits(source[line:nl], source[hi:end])
}

// fits tells whether word would have fitted behind the line, by a margin: fillers that look
// for the best break leave up to an eighth of the line.
func (l layout) fits(line, word string) bool {
	return l.width-utf8.RuneCountInString(strings.TrimSpace(line)) > utf8.RuneCountInString(word)+1+l.width/8
}

// blankLine tells whether the marks from a line end on end a paragraph by
// themselves: by a second line end, or as a page or a paragraph.
func blankLine(after string) bool {
	if strings.HasPrefix(after, "\r\n") {
		after = after[1:]
	}
	for j := 0; j < len(after); {
		r, n := runeAt(after, j)
		if j > 0 && isLineEnd(r) || r == '\f' || r == '\u2029' {
			return true
		}
		j += n
	}
	return false
}

// indent is the number of columns of white space that s begins with.
func indent(s string) int {
	n := 0
	for _, c := range []byte(s) {
		switch c {
		case ' ':
			n++
		case '\t':
			n += 8
		default:
			return n
		}
	}
	return n
}

// endsLine tells whether the marks after a line's last word end a statement.
func endsLine(gap string) bool {
	for j := 0; j < len(gap); {
		r, n := runeAt(gap, j)
		switch r {
		case '.', '!', '?', '…', ':', ';', '。', '！', '？', '；', '：', '؟', '۔', '।', '"', '”', '“', '»':
			return true
		}
		j += n
	}
	return false
}
