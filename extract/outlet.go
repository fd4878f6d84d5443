package extract

import (
	"slices"
	"strings"
	"unicode"

	"github.com/wiretrace/wiretrace/normalize"
)

// outlet is the name of the outlet of the page at that address which calls its site
// so. Some call it by the section ("U.S."), or by the address; then an outlet that is
// known by its domain is meant, if the page's name says nothing of it.
func outlet(name, at string) string {
	host := pageOf(name).host
	if host != "" {
		name = strings.TrimPrefix(host, "www.")
	}
	if _, known := normalize.Lookup(name); known {
		return name
	}
	s, known := normalize.Lookup(pageOf(at).host)
	if !known {
		return name
	}
	called := letters(name)
	if strings.Contains(called, letters(s.Name)) || slices.ContainsFunc(s.Domains, func(domain string) bool {
		label, _, _ := strings.Cut(domain, ".")
		return strings.Contains(called, letters(label))
	}) {
		return name
	}
	return s.Name
}

// letters is s in lower case without all that is neither letter nor digit.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
