package normalize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// German declines the names of its papers: who reads the Freie Presse has it from the
// Freien Presse, "laut Freier Presse". So the table has each name once.

// declinable are the adjectives in names of papers and agencies that do not end in "sche".
var declinable = strings.Fields("neue neueste freie kleine große junge allgemeine mittelbayerische katholische")

// Declined returns the other forms in which German has a name of two words or more with
// an adjective in it: first that behind an article, "Freien Presse", then that without
// one, "Freier Presse". It is nil for a name without such an adjective.
func Declined(name string) []string {
	words := strings.Fields(name)
	weak, strong := slices.Clone(words), slices.Clone(words)
	found := false
	for i, word := range words {
		low := strings.ToLower(word)
		if !strings.HasSuffix(low, "sche") && !slices.Contains(declinable, low) || i > 0 && !capitalized(word) {
			continue
		}
		if last := i == len(words)-1; last && low != "allgemeine" {
			continue // "Das Deutsche" is a noun
		}
		found = true
		weak[i], strong[i] = word+"n", word+"r"
	}
	if len(words) < 2 || !found {
		return nil
	}
	return []string{strings.Join(weak, " "), strings.Join(strong, " ")}
}

// capitalized says that word begins with a capital.
func capitalized(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// withDeclined is s with the declined forms of its names among the others: those of a
// common word are so too.
func withDeclined(s Source) Source {
	own := len(s.Aliases)
	add := func(mark, name string) {
		for _, form := range Declined(name) {
			if !slices.ContainsFunc(s.Aliases, func(a string) bool { return strings.TrimLeft(a, "~^ ") == form }) {
				s.Aliases = append(s.Aliases, mark+form)
			}
		}
	}
	for _, a := range s.Aliases[:own] {
		name := strings.TrimLeft(a, "~^ ")
		add(a[:len(a)-len(name)], name)
	}
	add("", s.Name)
	return s
}
