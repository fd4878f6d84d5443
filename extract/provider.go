package extract

import (
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// provider is the organization whose text a page says it has: the first of
// named that is not the outlet itself, or the agency that stands among the
// authors, alone ("Reuters") or behind a name ("Ada Quill, dpa").
func provider(outlet string, authors []string, named ...string) string {
	own := outletKey(outlet)
	for _, s := range named {
		if s != "" && !strings.Contains(s, "://") && outletKey(s) != own {
			return s
		}
	}
	for _, a := range authors {
		for piece := range strings.FieldsFuncSeq(a, func(r rune) bool { return strings.ContainsRune(",/()|;–—&", r) }) {
			piece = strings.TrimSpace(piece)
			if s, ok := normalize.Lookup(piece); ok && s.Agency && outletKey(s.Name) != own {
				return s.Name
			}
		}
	}
	return ""
}

// agency is a name if it is an agency's, "" if not: whoever holds the rights of a text is
// mostly the outlet's owner, and its source often the system that it was written in.
func agency(name string) string {
	if s, ok := normalize.Lookup(name); ok && s.Agency {
		return name
	}
	return ""
}

// outletKey is a name of an outlet as it compares: the canonical one, without
// case, spaces, article and the dot-com of a site.
func outletKey(name string) string {
	if s, ok := normalize.Lookup(name); ok {
		name = s.Name
	}
	name = strings.ToLower(strings.Join(strings.Fields(name), ""))
	name = strings.TrimPrefix(name, "the")
	for _, end := range []string{".com", ".org", ".net"} {
		name = strings.TrimSuffix(name, end)
	}
	return name
}
