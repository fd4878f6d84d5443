package normalize

import (
	"math/bits"
	"strings"
	"unsafe"
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
	tUncased                         // a usual word of which nobody has asked whether it is in capitals
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
	t := &m.toks[i]
	if t.flags&tUncased != 0 {
		t.flags &^= tUncased
		if capitals(m.src[t.start:t.end]) {
			t.flags |= tCaps
		}
	}
	return t.flags&tCaps != 0
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

// pairsEnd is where the letters of two bytes from U+0400 on end that begin at s[j], as those of
// Cyrillic and Arabic do.
func pairsEnd(s string, j int) int {
	const kinds, pairs = 0xC0F0_C0F0_C0F0_C0F0, 0x80D0_80D0_80D0_80D0
	for b := unsafe.Slice(unsafe.StringData(s), len(s)); j+8 <= len(s); j += 8 {
		if other := load64(b[j:])&kinds ^ pairs; other != 0 {
			return j + bits.TrailingZeros64(other)/16*2
		}
	}
	for j+1 < len(s) && s[j]&0xF0 == 0xD0 && s[j+1]&0xC0 == 0x80 {
		j += 2
	}
	return j
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
		// Most words of Cyrillic and Arabic have no other letters.
		if end := pairsEnd(s, i); end > i && (end == len(s) || byteKind[s[end]] >= byteSpace && byteKind[s[end]] <= bytePunct) {
			t.end, t.code = int32(end), v.code(s, i, end)
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
			t.end, t.code = int32(j), v.number(s, i, j)
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
			if end := pairsEnd(s, j); end > j {
				lower++
				j = end
				continue
			}
			if mayEnd(b) {
				if _, _, ok := highPunct(s, j); ok {
					break scan
				}
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
