package normalize

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

// mayEnd says whether what highPunct finds may begin with byte b. No letter of Chinese
// does, and few of any script.
func mayEnd(b byte) bool { return b == 0xC2 || b == 0xE2 || b == 0xE3 || b == 0xEF }

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
