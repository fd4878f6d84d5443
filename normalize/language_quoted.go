package normalize

import "strings"

// The language of a short text is that of who tells, not of whom he quotes: "El ministro respondió: 'We are not
// going back'" is Spanish, though most of its small words are English.

// toldLeast is the number of words outside of quotations from which they say the language.
const toldLeast = 4

// told are the words of a short text outside of its quotations, all of them if it has none. What opens a
// quotation in one language closes it in another, so that every mark does either by turns; a line
// begins outside, since quotations that go on open again.
func told(source string, words []Word) []Word {
	if !strings.ContainsAny(source[words[0].Start:words[len(words)-1].End], quotationMarks) {
		return words
	}
	var out []Word
	at, quoted := 0, false
	for _, w := range words {
		for _, r := range source[at:w.Start] {
			switch {
			case r == '\n':
				quoted = false
			case strings.ContainsRune(quotationMarks, r):
				quoted = !quoted
			}
		}
		at = int(w.End)
		if !quoted {
			out = append(out, w)
		}
	}
	return out
}

// quotationMarks are those that are no apostrophes.
const quotationMarks = "\"“”„«»"
