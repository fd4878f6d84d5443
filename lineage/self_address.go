package lineage

import (
	"slices"
	"strings"
	"unicode"

	"github.com/wiretrace/wiretrace/normalize"
)

// A page without its outlet's name has its people's addresses, in a line below the author or
// at its foot: "jroe@harlowpost.example". Their domain is the outlet's name, with the words
// run together and without accents.

// leastDomain is the fewest letters of a domain by which an outlet is known: short ones
// are several houses' initials.
const leastDomain = 6

// addressed adds to what a witness is by, of those that others credit, the outlet at
// whose address its people are written to.
func addressed(r *reading, t *normalize.Text, names []outletName) {
	for rest, from := t.Source, 0; ; {
		at := strings.IndexByte(rest, '@')
		if at < 0 {
			return
		}
		from += at + 1
		rest = rest[at+1:]
		host := rest[:len(rest)-len(strings.TrimLeftFunc(rest, inHost))]
		if !strings.Contains(host, ".") || len(strings.Fields(lineOf(t.Source, normalize.Span{Start: int32(from), End: int32(from)}))) > lineWords {
			continue
		}
		for _, label := range strings.Split(strings.ToLower(host), ".") {
			if len(label) < leastDomain {
				continue
			}
			label = strings.ReplaceAll(label, "-", "")
			if i := slices.IndexFunc(names, func(x outletName) bool { return isDomain(label, x.name) }); i >= 0 {
				r.addName(names[i].name)
			}
		}
	}
}

func inHost(r rune) bool {
	return r == '.' || r == '-' || r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// isDomain says that the label is the name of that key, with its article or without.
func isDomain(label, key string) bool {
	return label == key || strings.HasSuffix(label, key) && slices.Contains(articles, strings.TrimSuffix(label, key)+" ")
}
