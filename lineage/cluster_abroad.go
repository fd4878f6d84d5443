package lineage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/normalize"
)

// Texts of two languages have no words in common that tell what they are about, but names and
// numbers. Names lose their accents on the way, since many agencies write none: Péruchet is
// Peruchet in English. Numbers have the separators of each language.

// plainNames are the IDs of names without what stands above and below their letters, by the IDs of
// the names as they are written.
type plainNames map[uint64]uint64

// lastLatin is the first letter behind those of Latin with accents.
const lastLatin = 0x250

// id is the ID of word w of t without accents.
func (p plainNames) id(t *normalize.Text, w normalize.Word) uint64 {
	if w.Flags&normalize.Capital == 0 {
		return w.ID
	}
	word := t.Source[w.Start:w.End]
	accented := false
	for _, r := range word {
		if r >= lastLatin {
			return w.ID
		}
		accented = accented || r >= utf8.RuneSelf
	}
	if !accented {
		return w.ID
	}
	id, ok := p[w.ID]
	if !ok {
		id = w.ID
		if ids := idsOf(unaccented(word)); len(ids) == 1 {
			id = ids[0]
		}
		p[w.ID] = id
	}
	return id
}

// abroad says that a and b are in two languages.
func (s *gathering) abroad(a, b int) bool {
	x, y := s.ws[a].Text.Language, s.ws[b].Text.Language
	return x != "" && y != "" && x != y
}

// countAlike says that a and b have a number in common that is hardly of two matters.
func (s *gathering) countAlike(a, b int) bool {
	x := largeNumbers(s.ws[a].Text.Source)
	return slices.ContainsFunc(largeNumbers(s.ws[b].Text.Source), func(n string) bool { return slices.Contains(x, n) })
}

// largeNumbers are the numbers of s in figures, figuresOfOne or more, but for years and round ones: the separators of
// thousands taken out, whichever they are.
func largeNumbers(s string) []string {
	var out []string
	for i := 0; i < len(s); {
		if !isDigit(s, i) {
			i++
			continue
		}
		number, grouped := "", false
		for isDigit(s, i) {
			number += s[i : i+1]
			i++
		}
		for len(number) <= 3 || grouped {
			_, size := utf8.DecodeRuneInString(s[min(i, len(s)):])
			if !separates(s[min(i, len(s)):]) || !(isDigit(s, i+size) && isDigit(s, i+size+1) && isDigit(s, i+size+2)) || isDigit(s, i+size+3) {
				break
			}
			number, grouped, i = number+s[i+size:i+size+3], true, i+size+3
		}
		year := !grouped && len(number) == 4 && (number[:2] == "19" || number[:2] == "20")
		if len(number) >= figuresOfOne && !year && strings.Trim(number[1:], "0") != "" {
			out = append(out, number)
		}
	}
	return out
}

// separates says that s begins with what separates thousands in some language.
func separates(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r == '.' || r == ',' || r == '\'' || r == '’' || unicode.Is(unicode.Zs, r)
}

// isDigit says that s has a figure at i.
func isDigit(s string, i int) bool { return i < len(s) && '0' <= s[i] && s[i] <= '9' }
