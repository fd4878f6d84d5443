package render

import (
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// columns is the number of columns that s takes in a terminal: two for a wide
// character (Chinese, Japanese, Korean, full-width forms), none for one that
// combines with the one before it.
func columns(s string) int {
	n := 0
	for _, r := range s {
		n += runeColumns(r)
	}
	return n
}

func runeColumns(r rune) int {
	if r < 0x300 {
		return 1
	}
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// wrap breaks s into lines of at most n columns, at spaces or after wide
// characters, and within a word only where it is longer than a line.
func wrap(s string, n int) []string {
	n = max(n, 2) // a wide character has to fit
	var out []string
	var line, word strings.Builder
	lineCols, wordCols := 0, 0
	flush := func() {
		out = append(out, line.String())
		line.Reset()
		lineCols = 0
	}
	glue := ""
	place := func() { // the word, after the gap before it
		if word.Len() == 0 {
			return
		}
		if line.Len() > 0 && lineCols+len(glue)+wordCols > n { // the gap is where the line breaks
			flush()
		}
		if line.Len() > 0 {
			line.WriteString(glue)
			lineCols += len(glue)
		}
		line.WriteString(word.String())
		lineCols += wordCols
		word.Reset()
		wordCols, glue = 0, ""
	}
	for _, r := range s {
		c := runeColumns(r)
		switch {
		case r == ' ':
			place()
			glue += " "
			continue
		case c == 2 || wordCols+c > n:
			place()
		}
		word.WriteRune(r)
		wordCols += c
		if c == 2 {
			place()
		}
	}
	place()
	if line.Len() > 0 || len(out) == 0 {
		flush()
	}
	return out
}

// shorten cuts s to n columns, the last of them "…" if anything is lost,
// between words if that loses little.
func shorten(s string, n int) string {
	if columns(s) <= n {
		return s
	}
	cols, cut := 0, 0
	for i, r := range s {
		c := runeColumns(r)
		if cols+c > n-1 {
			cut = i
			break
		}
		cols += c
	}
	if sp := strings.LastIndexByte(s[:cut], ' '); sp > cut*2/3 {
		cut = sp
	}
	return strings.TrimRight(s[:cut], " ,;:") + "…"
}
