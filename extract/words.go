package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What counts as a word here only has to be the same on both sides of a comparison.

// words are the runs of letters, marks and digits of s, in lower case. In scripts
// without spaces between words every letter is one.
func words(s string) []string {
	var out []string
	s = strings.ToLower(s)
	from := -1
	end := func(at int) {
		if from >= 0 {
			out = append(out, s[from:at])
		}
		from = -1
	}
	for i, r := range s {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r):
			end(i)
		case r >= firstUnspaced && unspaced(r):
			end(i)
			out = append(out, s[i:i+utf8.RuneLen(r)])
		case from < 0:
			from = i
		}
	}
	end(len(s))
	return out
}

// firstUnspaced is the first letter of Thai, and so of all unspaced scripts.
const firstUnspaced = '\u0e01'

// unspaced says whether a letter is of a script without spaces between words.
func unspaced(r rune) bool {
	return unicode.In(r, unicode.Thai, unicode.Lao, unicode.Myanmar, unicode.Khmer, unicode.Hiragana, unicode.Katakana, unicode.Han)
}

// proseWords is how many words of three letters make a block of the article
// the beginning of its prose: bylines and dates above it have fewer, and nearly
// all leads more.
const proseWords = 10

// lettersAWord is how many letters of scripts without spaces make a word, about.
const lettersAWord = 2

func prose(s string) bool {
	n, letters := 0, 0
	for _, w := range words(s) {
		switch r, size := utf8.DecodeRuneInString(w); {
		case size == len(w) && r >= firstUnspaced:
			letters++
		case len(w) > 2 && !unicode.IsDigit(r):
			n++
		}
	}
	return n+letters/lettersAWord >= proseWords
}
