package normalize

import (
	"math/bits"
	"strings"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/unicode/norm"
)

// nextUnclean returns where, from byte i of s on, the next character is that Clean may
// have to change; len(s) if there is none.
func nextUnclean(s string, i int) int {
	b := unsafe.Slice(unsafe.StringData(s), len(s))
	if i = uncleanWide(b, i); i < len(s) && uncleanAt(s, i) {
		return i
	}
	for i+32 <= len(b) {
		four := (*[32]byte)(b[i:])
		if (load64(four[:])|load64(four[8:])|load64(four[16:])|load64(four[24:]))&highs == 0 {
			i += 32
			continue
		}
		for k := 0; k < 32; k += 8 {
			for leads := uncleanLeads(load64(four[k:])); leads != 0; leads &= leads - 1 {
				if at := i + k + bits.TrailingZeros64(leads)/8; uncleanAt(s, at) {
					return at
				}
			}
		}
		i += 32
	}
	for ; i < len(b); i++ {
		if b[i] >= utf8.RuneSelf && uncleanAt(s, i) {
			return i
		}
	}
	return len(s)
}

// uncleanLeads has the high bit of each of eight bytes with which a character may begin that Clean
// changes: C2, CC, CD, D9, E1, E2, E3 or EF. Few others have it: those with which
// the letters of Chinese (E4 to E9) and Cyrillic (D0 to D3) begin have not.
func uncleanLeads(eight uint64) uint64 {
	leads := eight & (eight << 1)                      // 11xxxxxx
	chinese := eight << 2 & (eight<<5 ^ eight<<4)      // 1x1x01xx, 1x1x10xx
	cyrillic := eight << 3 &^ (eight << 4)             // 1xx10xxx
	latin := eight << 6 & (eight << 7) &^ (eight << 2) // 1x0xxx11: C3, as C2 is wanted
	return leads &^ (chinese | cyrillic | latin) & highs
}

// uncleanAt says whether Clean may have to change the character that begins at byte i of s.
func uncleanAt(s string, i int) bool {
	switch s[i] {
	case 0xC2, 0xE2, 0xEF:
		return ignored(s, i) > 0 || hardSpace(s, i) > 0
	case 0xCC, 0xCD, 0xD9, 0xE1, 0xE3:
		return joinsBefore(s, i)
	}
	return false
}

// ignored is how many bytes of s at i are a character that nobody sees, 0 if there is none: soft
// hyphens, zero-width spaces and joiners, marks of direction, byte order marks and selectors
// of variants. Sites put them into long words and around names, and feeds in front of a text.
func ignored(s string, i int) int {
	switch s[i] {
	case 0xC2:
		if i+1 < len(s) && s[i+1] == 0xAD {
			return 2
		}
	case 0xE2:
		if i+2 >= len(s) {
			return 0
		}
		if b := s[i+2]; s[i+1] == 0x80 && (b >= 0x8B && b <= 0x8F || b >= 0xAA && b <= 0xAE) || s[i+1] == 0x81 && b >= 0xA0 && b <= 0xAF {
			return 3
		}
	case 0xEF:
		if i+2 < len(s) && (s[i+1] == 0xBB && s[i+2] == 0xBF || s[i+1] == 0xB8 && s[i+2] >= 0x80 && s[i+2] <= 0x8F) {
			return 3
		}
	}
	return 0
}

// hardSpace is how many bytes of s at i are a space of a width of its own or one at which no
// line may end, 0 if there is none.
func hardSpace(s string, i int) int {
	switch {
	case s[i] == 0xC2 && i+1 < len(s) && s[i+1] == 0xA0:
		return 2
	case s[i] == 0xE2 && i+2 < len(s) && (s[i+1] == 0x80 && (s[i+2] >= 0x80 && s[i+2] <= 0x8A || s[i+2] == 0xAF) || s[i+1] == 0x81 && s[i+2] == 0x9F):
		return 3
	}
	return 0
}

// joinsBefore says whether the rune of s at i becomes one with the character before it: an
// accent, a sound mark of kana, a letter of a Korean syllable.
func joinsBefore(s string, i int) bool {
	if i+1 >= len(s) {
		return false
	}
	switch b := s[i+1]; s[i] {
	case 0xCC:
		return b >= 0x80
	case 0xCD:
		return b >= 0x80 && b < 0xB0
	case 0xD9:
		return b >= 0x93 && b <= 0x95
	case 0xE1:
		return i+2 < len(s) && s[i+2] >= 0x80 && (b == 0x85 && s[i+2] >= 0xA0 || b == 0x86 || b == 0x87)
	case 0xE3:
		return b == 0x82 && i+2 < len(s) && (s[i+2] == 0x99 || s[i+2] == 0x9A)
	}
	return false
}

// besideBreak says whether s[from:to] stands between the words at a line end, with a hyphen
// there: without it the two may be one.
func besideBreak(s string, from, to int) bool {
	const close = 12
	before, behind := s[max(0, from-close):from], s[to:min(len(s), to+close)]
	if strings.IndexByte(before, '\n') < 0 && strings.IndexByte(behind, '\n') < 0 || !hasHyphen(before) && !hasHyphen(behind) {
		return false // as nearly always
	}
	before = before[len(strings.TrimRightFunc(before, outsideWord)):]
	behind = behind[:len(behind)-len(strings.TrimLeftFunc(behind, outsideWord))]
	return (strings.IndexByte(before, '\n') >= 0 || strings.IndexByte(behind, '\n') >= 0) && (hasHyphen(before) || hasHyphen(behind))
}

// hasHyphen says whether s has a hyphen of any sort.
func hasHyphen(s string) bool {
	return strings.IndexByte(s, '-') >= 0 || strings.Contains(s, "\u2010") || strings.Contains(s, "\u00AD")
}

// groups says whether the space s[from:to] parts thousands in a number.
func groups(s string, from, to int) bool {
	const digits = "0123456789"
	if from == 0 || s[from-1]-'0' > 9 {
		return false // as most
	}
	before, behind := s[max(0, from-4):from], s[to:min(len(s), to+4)]
	n, m := len(before)-len(strings.TrimRight(before, digits)), len(behind)-len(strings.TrimLeft(behind, digits))
	return n > 0 && n < 4 && m == 3
}

// mostMarks is the most bytes of one character with its accents: more are drawn, not written.
const mostMarks = 32

// cleanAt changes the character at byte i, if it has to be, and returns where what is
// looked at next begins.
func (c *cleaner) cleanAt(i int) int {
	s := c.source
	if n := ignored(s, i); n > 0 {
		if !besideBreak(s, i, i+n) && (i+n == len(s) || utf8.RuneStart(s[i+n])) {
			c.replace(i, i+n, "")
		}
		return i + n
	}
	if n := hardSpace(s, i); n > 0 {
		if !groups(s, i, i+n) && !besideBreak(s, i, i+n) {
			c.replace(i, i+n, " ")
		}
		return i + n
	}
	from, to := i, i
	for from > c.copied && i-from < mostMarks {
		_, n := utf8.DecodeLastRuneInString(s[c.copied:from])
		if from -= n; norm.NFC.PropertiesString(s[from:]).BoundaryBefore() {
			break
		}
	}
	for to < len(s) && to-i < mostMarks {
		p := norm.NFC.PropertiesString(s[to:])
		if to > i && p.BoundaryBefore() {
			break
		}
		to += max(1, p.Size())
	}
	if char := c.composed(s[from:to]); string(char) != s[from:to] {
		start := c.copyTo(from)
		c.out.Write(char)
		c.changed(start, from, to)
	}
	return to
}

// composed returns char in Unicode's form C, in memory that is used again. A text may be made of
// nothing but such characters, and what normalizes a string takes a kilobyte for each.
func (c *cleaner) composed(char string) []byte {
	if c.iter == nil {
		c.iter = new(norm.Iter)
	}
	c.char = c.char[:0]
	for c.iter.InitString(norm.NFC, char); !c.iter.Done(); {
		c.char = append(c.char, c.iter.Next()...)
	}
	return c.char
}
