package normalize

import (
	"math/bits"
	"strings"
)

// tokenFlags say what sort of token a token is.
type tokenFlags uint16

const (
	tUpper    tokenFlags = 1 << iota // the first letter is an upper-case one
	tCaps                            // two upper-case letters or more, no lower-case one; see marker.caps
	tDigit                           // begins with a digit
	tPunct                           // one mark of punctuation
	tSpace                           // white space before it
	tLine                            // a line end before it
	tSentence                        // begins a sentence
	tCredited                        // ends the name of a source that an attribution names
	tScooped                         // the same, of a scoop
	tSure                            // a phrase may begin with it whatever words follow in the text
	tUncoded                         // a usual word of which nobody has asked more than where it is
	tAsked                           // no phrase begins here but those among the hits
)

// A token is what the grammar of marks sees: a word, a number or one mark of
// punctuation. Words of a Text serve matching and are folded as options say;
// tokens keep case and punctuation, so that marks do not depend on folding.
type token struct {
	start, end int32
	hit        int32  // index of the first phrase that begins here, or negative: see wordHit
	code       uint16 // of the word in the phrasebook, or of the punctuation; 0 is a word not in it
	flags      tokenFlags
}

// wordHit is the hit of a token that is the word i of the text, and where no
// phrase begins. That of any other such token is -1.
func wordHit(i int) int32 { return int32(-2 - i) }

// code is the code of t, one of m's tokens. Of most words nobody asks for it,
// and to tell it takes longer than all else about them.
func (m *marker) code(t *token) uint16 {
	if t.flags&tUncoded != 0 {
		m.ask(t)
	}
	return t.code
}

// ask completes the token of a usual word.
func (m *marker) ask(t *token) {
	t.flags &^= tUncoded
	t.code = m.book.words.ids.of(m.found[-2-t.hit].ID)
	if t.flags&tUpper != 0 && capitals(m.src[t.start:t.end]) {
		t.flags |= tCaps
	}
}

// capitals says whether a word of letters of ASCII and Latin-1 is of two
// capitals or more.
func capitals(word string) bool {
	letters := 0
	for i := range len(word) {
		if word[i]&0x20 != 0 {
			return false
		}
		if word[i] != 0xC3 {
			letters++
		}
	}
	return letters > 1
}

// caps says whether token i is a word in capitals.
func (m *marker) caps(i int32) bool {
	if i < 0 || int(i) >= len(m.toks) || m.toks[i].flags&tUpper == 0 {
		return false
	}
	m.code(&m.toks[i])
	return m.toks[i].flags&tCaps != 0
}

// Codes of punctuation: ASCII marks are themselves; the others fold onto the
// ASCII mark that they stand for, or get a code of their own.
const (
	codeDash     = 1 // en dash, em dash and their kin
	codeLow      = 2 // „
	codeOpen     = 3 // “
	codeClose    = 4 // ”
	codeLeft     = 5 // «
	codeRight    = 6 // »
	codeSingle   = 7 // ‘
	codeCopy     = 8 // ©
	codeBullet   = 9 // •, · and other separators
	codeOther    = 10
	codeLowOne   = 11 // ‚
	codeLeftOne  = 12 // ‹
	codeRightOne = 13 // ›
	codeEllipsis = 14
	firstWord    = 128
)

const (
	byteWord = 1 + iota
	byteNumber
	byteSpace
	byteLine
	bytePunct
	byteHigh // first byte of a longer rune
)

var byteKind = func() (k [256]uint8) {
	for b := range k {
		switch {
		case b >= 'a' && b <= 'z', b >= 'A' && b <= 'Z':
			k[b] = byteWord
		case b >= '0' && b <= '9':
			k[b] = byteNumber
		case b == '\n', b == '\r', b == '\f', b == '\v':
			k[b] = byteLine
		case b <= ' ' || b == 0x7f:
			k[b] = byteSpace
		case b < 0x80:
			k[b] = bytePunct
		default:
			k[b] = byteHigh
		}
	}
	return k
}()

var smallLetter = func() (small [256]bool) {
	for b := 'a'; b <= 'z'; b++ {
		small[b] = true
	}
	return small
}()

// highPunct says whether the rune of several bytes at s[i] is punctuation or
// white space: its code (0 for white space), its length in bytes, and whether
// it is one. Letters of every script are left to the word around them.
func highPunct(s string, i int) (code uint16, n int, ok bool) {
	if i+1 >= len(s) {
		return 0, 1, false
	}
	switch s[i] {
	case 0xC2:
		switch b := s[i+1]; {
		case b == 0xA0 || b == 0x85:
			return 0, 2, true
		case b == 0xA9:
			return codeCopy, 2, true
		case b == 0xAB:
			return codeLeft, 2, true
		case b == 0xBB:
			return codeRight, 2, true
		case b == 0xB7:
			return codeBullet, 2, true
		case b == 0xAA || b == 0xB5 || b == 0xBA || b == 0xAD:
			return 0, 2, false
		case b >= 0x80 && b < 0xC0:
			return codeOther, 2, true
		}
	case 0xE2:
		if i+2 >= len(s) {
			return 0, 1, false
		}
		if s[i+1] != 0x80 {
			if s[i+1] >= 0x81 && s[i+1] <= 0xAF && s[i+1] != 0xB1 && s[i+1] != 0xB2 && s[i+1] != 0xB4 {
				switch {
				case s[i+1] == 0x88 && s[i+2] == 0x92: // the minus sign
					return '-', 3, true
				case s[i+1] == 0x92 && s[i+2] == 0xB8, s[i+1] == 0x93 && s[i+2] == 0x92: // C in a circle, as Korean desks write ©
					return codeCopy, 3, true
				}
				return codeOther, 3, true
			}
			return 0, 3, false
		}
		switch b := s[i+2]; {
		case b == 0x8B, b == 0x8C, b == 0x8D:
			return 0, 3, false
		case b <= 0x8F, b == 0xAF, b >= 0xA8 && b <= 0xAE:
			return 0, 3, true
		case b == 0x90 || b == 0x91:
			return '-', 3, true
		case b >= 0x92 && b <= 0x95:
			return codeDash, 3, true
		case b == 0x98:
			return codeSingle, 3, true
		case b == 0x99:
			return '\'', 3, true
		case b == 0x9A:
			return codeLowOne, 3, true
		case b == 0x9C:
			return codeOpen, 3, true
		case b == 0x9D:
			return codeClose, 3, true
		case b == 0x9E:
			return codeLow, 3, true
		case b == 0xA2:
			return codeBullet, 3, true
		case b == 0xA6:
			return codeEllipsis, 3, true
		case b == 0xB9:
			return codeLeftOne, 3, true
		case b == 0xBA:
			return codeRightOne, 3, true
		}
		return codeOther, 3, true
	case 0xE3:
		if i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] < 0x85 || s[i+2] >= 0x88 && s[i+2] < 0xA0) {
			if s[i+2] == 0x80 {
				return 0, 3, true
			}
			return codeOther, 3, true
		}
	}
	return 0, 1, false
}

// fold8 sets the bit that tells lower from upper case in ASCII and, by good
// luck of the encoding, in the accented letters of Latin-1 as well.
const fold8 = 0x2020202020202020

// load8 reads up to eight bytes of s from i, little-endian, the rest zero.
func load8(s string, i, n int) uint64 {
	if i+8 <= len(s) {
		b := s[i : i+8]
		v := uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
			uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
		if n >= 8 {
			return v | fold8
		}
		return (v | fold8) & (1<<(8*n) - 1)
	}
	var v uint64
	for j := 0; j < n && j < 8; j++ {
		v |= uint64(s[i+j]|0x20) << (8 * j)
	}
	return v
}

// A vocabulary numbers words, case aside. Its lookup reads the first and the
// last eight bytes of a word and compares the rest only on a hit.
type vocabulary struct {
	filter [1024]uint64 // one bit a hash: most words of a text stop here
	digits [16]uint16   // by first digit: a bit for each length of a word that begins so
	table  []vocabularyEntry
	mask   uint64
	ids    idTable
	words  []string // by code - firstWord
}

type vocabularyEntry struct {
	head, tail uint64
	n          int32
	code       uint16
}

func wordHash(head, tail uint64, n int) uint64 {
	h := (head ^ bits.RotateLeft64(tail, 29) ^ uint64(n)<<56) * 0x9E3779B97F4A7C15
	return h ^ h>>31
}

func wordKey(s string, start, end int) (head, tail uint64) {
	n := end - start
	head = load8(s, start, n)
	if n > 8 {
		tail = load8(s, end-8, 8)
	}
	return head, tail
}

// newVocabulary returns an empty vocabulary with room for n words.
func newVocabulary(n int) *vocabulary {
	size := 1 << bits.Len(uint(2*n))
	return &vocabulary{table: make([]vocabularyEntry, size), mask: uint64(size - 1)}
}

// code is the number of the word s[start:end], 0 if it is not in v.
func (v *vocabulary) code(s string, start, end int) uint16 {
	n := end - start
	head, tail := wordKey(s, start, end)
	h := wordHash(head, tail, n)
	if v.filter[h>>6&1023]>>(h&63)&1 == 0 {
		return 0
	}
	for i := h >> 16 & v.mask; v.table[i].code != 0; i = (i + 1) & v.mask {
		e := &v.table[i]
		if e.head == head && e.tail == tail && int(e.n) == n && (n <= 16 || sameFolded(v.words[e.code-firstWord], s[start:end])) {
			return e.code
		}
	}
	return 0
}

func sameFolded(a, b string) bool {
	for i := range len(a) {
		if a[i]|0x20 != b[i]|0x20 {
			return false
		}
	}
	return true
}

// add numbers a word that newVocabulary made room for.
func (v *vocabulary) add(word string) uint16 {
	if c := v.code(word, 0, len(word)); c != 0 {
		return c
	}
	code := uint16(firstWord + len(v.words))
	v.words = append(v.words, word)
	head, tail := wordKey(word, 0, len(word))
	h := wordHash(head, tail, len(word))
	v.filter[h>>6&1023] |= 1 << (h & 63)
	if d := word[0] - '0'; d <= 9 {
		v.digits[d] |= 1 << min(len(word), 15)
	}
	i := h >> 16 & v.mask
	for v.table[i].code != 0 {
		i = (i + 1) & v.mask
	}
	v.table[i] = vocabularyEntry{head, tail, int32(len(word)), code}
	return code
}

// closerReach is how far behind two grave accents their closing mark may be.
const closerReach = 2000

// pair makes t one double mark of two equal single ones at s[i], of n bytes
// each, and says whether there are: two grave accents and two apostrophes
// around a quotation, as wires and typesetters key them, and ’’ for ”. Two
// grave accents without such an end are mark-up.
func (t *token) pair(s string, i, n int) bool {
	if i+2*n > len(s) || s[i:i+n] != s[i+n:i+2*n] || i+2*n < len(s) && s[i+2*n] == s[i] {
		return false
	}
	code := uint16(codeClose)
	switch {
	case s[i] == '`' && !strings.Contains(s[i:min(len(s), i+closerReach)], "''"):
		return false
	case s[i] == '`' || s[i+n-1] == 0x98: // ‘‘
		code = codeOpen
	}
	t.end, t.code, t.flags = int32(i+2*n), code, tPunct
	return true
}

// scanToken makes t the token that begins at s[i], which is no white space,
// without its hit and the flags of what stands before it.
func scanToken(t *token, s string, i int, v *vocabulary) {
	t.start, t.hit, t.flags = int32(i), -1, 0
	switch b := s[i]; byteKind[b] {
	case bytePunct:
		if (b == '\'' || b == '`') && t.pair(s, i, 1) {
			return
		}
		t.end, t.code, t.flags = int32(i+1), uint16(b), tPunct
		return
	case byteHigh:
		if code, n, ok := highPunct(s, i); ok {
			if (code == '\'' || code == codeSingle) && t.pair(s, i, n) {
				return
			}
			t.end, t.code, t.flags = int32(i+n), code, tPunct
			return
		}
		// É and its kin: an upper-case letter of Latin-1.
		if b == 0xC3 && i+1 < len(s) && s[i+1] < 0x9F && s[i+1] != 0x97 {
			t.flags |= tUpper
		}
	case byteNumber:
		t.flags |= tDigit
		// Most numbers are digits, with points or commas between them.
		j := i + 1
		for j < len(s) && (byteKind[s[j]] == byteNumber || (s[j] == '.' || s[j] == ',') && j+1 < len(s) && byteKind[s[j+1]] == byteNumber) {
			j++
		}
		if j == len(s) || byteKind[s[j]] >= byteSpace && byteKind[s[j]] <= bytePunct {
			t.end, t.code = int32(j), 0
			if v.digits[b-'0']>>min(j-i, 15)&1 != 0 {
				t.code = v.code(s, i, j)
			}
			return
		}
	case byteWord:
		if b < 'a' {
			t.flags |= tUpper
		}
		// Most words are one letter of any case and small letters after it.
		j := i + 1
		for j < len(s) && smallLetter[s[j]] {
			j++
		}
		if j == len(s) || byteKind[s[j]] >= byteSpace && byteKind[s[j]] <= bytePunct {
			t.end = int32(j)
			t.code = v.code(s, i, j)
			return
		}
	}
	upper, lower := 0, 0
	j := i
scan:
	for j < len(s) {
		b := s[j]
		switch byteKind[b] {
		case byteWord:
			if b < 'a' {
				upper++
			} else {
				lower++
			}
		case byteNumber:
		case byteHigh:
			if _, _, ok := highPunct(s, j); ok {
				break scan
			}
			if b == 0xC3 && j+1 < len(s) && s[j+1] < 0x9F {
				upper++
			} else {
				lower++
			}
			// The bytes that follow belong to the same rune.
			for j+1 < len(s) && s[j+1]&0xC0 == 0x80 {
				j++
			}
		default:
			// 3.6, 1,000 and 06.08.2018 are one token.
			if t.flags&tDigit != 0 && (b == '.' || b == ',') && j+1 < len(s) && byteKind[s[j+1]] == byteNumber && lower == 0 {
				break
			}
			break scan
		}
		j++
	}
	if upper > 1 && lower == 0 {
		t.flags |= tCaps
	}
	t.end = int32(j)
	t.code = v.code(s, i, j)
}
