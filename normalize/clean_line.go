package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// A lineEnd is a line end inside a paragraph. A reader sees a space in its place, or nothing where
// it joins what stands before and behind.
type lineEnd struct {
	from, to int32
	joins    bool
}

// wrappedEnds returns the line ends of source at which nothing ends. See [layout].
func wrappedEnds(source string) []lineEnd {
	if !mayWrap(source) {
		return nil
	}
	l := newLayout(source)
	var ends []lineEnd
	hyphens := 0 // of those that a typesetter may have put there
	for line := 0; ; {
		n := strings.IndexByte(source[line:], '\n')
		if n < 0 {
			break
		}
		e, kind, ok := l.end(source, line, line+n)
		if ok {
			ends = append(roomFor(ends, line+n, len(source)), e)
		}
		if kind == hardHyphen {
			hyphens++
		}
		line += n + 1
	}
	if hyphens > 0 && !typesetter(source, hyphens) {
		// The hyphens are those of compounds.
		for i := range ends {
			if e := &ends[i]; e.joins && source[e.from] != 0xC2 {
				_, n := utf8.DecodeRuneInString(source[e.from:])
				e.from += int32(n)
			}
		}
	}
	return ends
}

// leastWrapped is the fewest characters at which lines are wrapped that are made one again:
// narrower are columns and lists.
const leastWrapped = 40

// mayWrap says whether some line of source goes on in small letters below.
func mayWrap(source string) bool {
	b := unsafe.Slice(unsafe.StringData(source), len(source))
	for i := 0; ; {
		i += goesOnWide(b[i:])
		n := strings.IndexByte(source[i:], '\n')
		if n < 0 {
			return false
		}
		for i += n + 1; i < len(source) && (source[i] == ' ' || source[i] == '\t'); i++ {
		}
		if i == len(source) {
			return false
		}
		if b := source[i]; b >= 'a' && b <= 'z' {
			return true
		} else if b >= utf8.RuneSelf {
			if r, _ := utf8.DecodeRuneInString(source[i:]); unicode.IsLower(r) {
				return true
			}
		}
	}
}

// end returns the end of the line of source that begins at byte line and ends at nl, if the
// paragraph goes on below, and the hyphen that breaks a word there.
func (l layout) end(source string, line, nl int) (e lineEnd, broken hyphen, ok bool) {
	certain, hyphened := l.certain && l.width >= leastWrapped, endsInHyphen(source[line:nl])
	if !certain && !hyphened {
		return e, noHyphen, false
	}
	next := nl + 1 + len(source[nl+1:]) - len(strings.TrimLeft(source[nl+1:], " \t"))
	last := line + len(strings.TrimRight(source[line:nl], " \t\r"))
	if last == line || next == len(source) || source[next] == '\n' || source[next] == '\r' {
		return e, noHyphen, false
	}
	lo := line + len(strings.TrimRightFunc(source[line:last], outsideWord))
	if lo == line {
		return e, noHyphen, false // before what is behind it is read: lines without words may be many
	}
	hi := next + len(source[next:]) - len(strings.TrimLeftFunc(source[next:], outsideWord))
	if hi == len(source) {
		return e, noHyphen, false
	}
	if hyphened {
		before := Word{Span: Span{int32(line + 1 + strings.LastIndexFunc(source[line:lo], outsideWord)), int32(lo)}}
		if broken = lineHyphen(source, before, Word{Span: Span{Start: int32(hi)}}); broken != noHyphen {
			return lineEnd{int32(lo), int32(next), true}, broken, true
		}
	}
	if !certain || blankLine(source[nl:hi]) {
		return e, noHyphen, false
	}
	end := hi + len(source[hi:]) - len(strings.TrimLeftFunc(source[hi:], insideWord))
	first, _ := utf8.DecodeRuneInString(source[hi:])
	lower := unicode.IsLower(first)
	if lower && endsLine(source[lo:nl]) || l.fits(source[line:nl], source[hi:end]) || l.breaks(source, line, lo, nl, hi, end, lower) {
		return e, noHyphen, false // a line that ends early is one of a list, or the last
	}
	return lineEnd{int32(last), int32(next), false}, noHyphen, true
}

func insideWord(r rune) bool { return !outsideWord(r) }

// outsideWord says whether r is no part of a word.
func outsideWord(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r)
}
