package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// An agency that the table has by its name signs datelines by letters that others sign by as well, "COSTA BREA (CNS) -".
// They are its own where the text names it in full, as whom somebody told something or in its copyright.

// leastSpelled is the fewest letters by which such an agency is known: two are too often a state's.
const leastSpelled = 3

// spelledDatelines gives datelines without a known agency that of the text whose initials they bear.
func (m *marker) spelledDatelines() {
	for i := range m.marks {
		d := &m.marks[i]
		if d.Kind != Dateline || d.Value != "" {
			continue
		}
		_, letters, _ := strings.Cut(m.src[d.Start:d.End], "(")
		letters, _, closed := strings.Cut(letters, ")")
		if !closed || len(letters) < leastSpelled || !upperCode(letters, leastSpelled, maxSpelled) {
			continue
		}
		for _, k := range m.marks {
			if k.Kind != Attribution && k.Kind != Copyright && k.Kind != Credit && k.Kind != Byline || k.Value == "" || initialsOf(k.Value) != letters {
				continue
			}
			if s, ok := m.book.sources.lookup(k.Value); ok && s.Agency {
				d.Value = s.Name
				break
			}
		}
	}
}

// maxSpelled is the most such letters.
const maxSpelled = 5

// initialsOf are the first letters of the words of a name that have capitals.
func initialsOf(name string) string {
	var b strings.Builder
	for word := range strings.FieldsSeq(name) {
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}
