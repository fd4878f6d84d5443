package lineage

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/wiretrace/wiretrace/normalize"
)

// canonical is the name of an outlet or agency as the source table has it:
// found by name, alias or domain, and else as it is written.
func canonical(name string) string {
	if s, ok := normalize.Lookup(name); ok {
		return s.Name
	}
	return name
}

// isAgency says that the name is a news agency's.
func isAgency(name string) bool {
	s, ok := normalize.Lookup(name)
	return ok && s.Agency
}

// articles may stand before the name of an outlet.
var articles = []string{"the ", "der ", "die ", "das ", "le ", "la ", "les ", "l'", "l’", "el ", "los ", "las ", "il ", "lo ", "o ", "het "}

// bareName is the canonical name of an outlet in lower case, without an
// article before.
func bareName(name string) string { return withoutArticle(strings.ToLower(canonical(name))) }

// withoutArticle is name without an article before it.
func withoutArticle(name string) string {
	for _, a := range articles {
		if len(name) > len(a) && strings.EqualFold(name[:len(a)], a) {
			return name[len(a):]
		}
	}
	return name
}

// nameKey is the form under which names of outlets and agencies are compared:
// their canonical name in lower case, letters and digits alone, without an
// article before; of a name that is a domain, what stands before its last point. Accents
// do not count, which countries of one language set differently and sites leave out:
// "Valor Económico", "Valor Econômico", "El Pais".
func nameKey(name string) string {
	name, _, _ = strings.Cut(bareName(name), " (") // papers of two countries may have one name, and one story has one of them
	if end := strings.LastIndexByte(name, '.'); end > 2 && len(name)-end > 2 && !strings.ContainsRune(name, ' ') {
		name = strings.TrimPrefix(name[:end], "www.")
	}
	if strings.ContainsFunc(name, func(r rune) bool { return r > unicode.MaxASCII }) {
		name = norm.NFD.String(name)
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, name)
}

// legalForms are what the names of publishers end in, in small letters and without stops.
var legalForms = []string{"sa", "sl", "slu", "sau", "sas", "spa", "srl", "gmbh", "ag", "ltd", "limited", "ltda", "inc", "llc", "plc", "bv", "nv"}

// withoutForm is the name of a publisher without its legal form: the paper, where that
// is called so, "La Voz del Miño S.A.".
func withoutForm(name string) string {
	words := strings.Fields(name)
	for len(words) > 1 && slices.Contains(legalForms, strings.ToLower(strings.ReplaceAll(words[len(words)-1], ".", ""))) {
		words = words[:len(words)-1]
	}
	return strings.TrimRight(strings.Join(words, " "), ",")
}

// fuller returns which of two forms of one name a source is called by, whatever
// text comes first: the longer one, that with its article, and of equal ones
// that which is not in capitals.
func fuller(a, b string) string {
	if cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b)) >= 0 {
		return a
	}
	return b
}

// slug is name in a form that node IDs have: "the-wall-street-journal".
func slug(name string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), "-")
}
