package lineage

import (
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// nationalOf is the outlet of whose name a regional edition's begins: "ITV News
// Midshire" is ITV News, and "MDR SACHSEN-ANHALT" the MDR; "" for any other
// name. Two words have to be left of it, or one that is an abbreviation, since
// many a local paper's name begins like that of a national one.
func nationalOf(name string) string {
	if _, known := normalize.Lookup(name); known {
		return ""
	}
	words := strings.Fields(name)
	for n := len(words) - 1; n > 0; n-- {
		s, known := normalize.Lookup(strings.Join(words[:n], " "))
		if known && !s.Agency && (n > 1 || abbreviation(words[0])) {
			return s.Name
		}
	}
	return ""
}

// abbreviation says that a word is of three capitals or more.
func abbreviation(word string) bool {
	return len(word) > 2 && strings.Trim(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}
