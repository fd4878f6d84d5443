package lineage

import (
	"strings"
	"unicode"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

const (
	plainScheme  = "http://"
	secureScheme = "https://"
)

// secureLinks: of two versions of one text b has addresses with https that a has
// without, and more of them than the other way round. Sites went over to https and
// do not go back, and the texts that name them follow.
func secureLinks(f *family, a, b int, _ []align.Passage) []cue {
	if !f.keptUp(a, b) {
		return nil
	}
	n, found := 0, ""
	there := addresses(f.ws[b].Text.Source)
	for at, was := range addresses(f.ws[a].Text.Source) {
		is := there[at]
		switch {
		case was == plainly && is == securely:
			if n++; found == "" || at < found {
				found = at
			}
		case was == securely && is == plainly:
			n--
		}
	}
	if n <= 0 {
		return nil
	}
	start := int32(strings.Index(f.ws[b].Text.Source, secureScheme+found))
	sp := normalize.Span{Start: start, End: start + int32(len(secureScheme+found))}
	return []cue{f.cue(sigSecure, 1, b, sp, "%s has %q where %s has the same address without the s", f.name(b), f.quote(b, sp), f.name(a))}
}

// A scheming is with which schemes an address stands in a text.
type scheming int

const (
	plainly scheming = 1 << iota
	securely
)

// addresses are the addresses in s without their schemes.
func addresses(s string) map[string]scheming {
	out := map[string]scheming{}
	for {
		i := strings.Index(s, "http")
		if i < 0 {
			return out
		}
		s = s[i:]
		scheme, how := plainScheme, plainly
		if strings.HasPrefix(s, secureScheme) {
			scheme, how = secureScheme, securely
		}
		if !strings.HasPrefix(s, scheme) {
			s = s[len("http"):]
			continue
		}
		s = s[len(scheme):]
		n := strings.IndexFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("<>()[]{}\"'`|\\", r) })
		if n < 0 {
			n = len(s)
		}
		if at := strings.TrimRight(s[:n], ".,;:/!?*_"); at != "" {
			out[at] |= how
		}
		s = s[n:]
	}
}
