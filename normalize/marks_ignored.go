package normalize

// ignored is how many bytes of s at i are a character that nobody sees, 0 if there is none: soft
// hyphens, zero-width spaces and joiners, marks of direction, byte order marks and selectors
// of variants. Sites put them into long words and around names, and feeds in front of a text;
// words are found without them, and so are marks.
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
		if i+2 < len(s) && (s[i+1] == 0xBB && s[i+2] == 0xBF || s[i+1] == 0xB8 && s[i+2] <= 0x8F) {
			return 3
		}
	}
	return 0
}

// mayEnd says whether what ignored or highPunct find may begin with byte b. No letter of Chinese
// does, and few of any script.
func mayEnd(b byte) bool { return b == 0xC2 || b == 0xE2 || b == 0xE3 || b == 0xEF }

// shown is s without what nobody sees.
func shown(s string) string {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		if n := ignored(s, i); n > 0 {
			i += n
			continue
		}
		out = append(out, s[i])
		i++
	}
	return string(out)
}
