package lineage

import (
	"slices"
	"strings"
	"unicode"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// Everybody through whose hands a take goes signs it: "(Editing by Tom Sealy)"
// becomes "(Editing by Tom Sealy and Ann Lowe)", and AFP's "ab/cd" "ab/cd/ef".

// signedByMore: of two takes of one desk, b bears all the names or initials that
// a is signed with and others beside them.
func signedByMore(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || !f.sameDesk(a, b) {
		return nil
	}
	x, _ := f.hands(a)
	y, m := f.hands(b)
	if len(x) == 0 || len(y) <= len(x) || slices.ContainsFunc(x, func(s string) bool { return !slices.Contains(y, s) }) {
		return nil
	}
	return []cue{f.cue(sigSigned, 1, b, m.Span, "%s is signed by those who signed %s and by others", f.name(b), f.name(a))}
}

// hands are the names or initials of those who sign witness i behind its text,
// and the last mark that has them.
func (f *family) hands(i int) (out []string, m normalize.Mark) {
	for _, c := range f.read(i).marks[normalize.Credit] {
		if c.Detail != "reporting" && c.Detail != "initials" {
			continue
		}
		m = c
		s := f.ws[i].Text.Source[c.Start:c.End]
		for _, name := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("/-;,()", r) }) {
			for _, name := range strings.Split(name, " and ") {
				if name = handName(name); name != "" && !slices.Contains(out, name) {
					out = append(out, name)
				}
			}
		}
	}
	return out, m
}

// handName is the name in "Reporting by Ida Holm in Oslo", or the initials: what
// follows the last "by", up to a word in small letters.
func handName(s string) string {
	words := strings.Fields(s)
	if i := slices.IndexFunc(words, func(w string) bool { return strings.EqualFold(w, "by") }); i >= 0 {
		words = words[i+1:]
	}
	if len(words) > 1 {
		if i := slices.IndexFunc(words, func(w string) bool { return unicode.IsLower([]rune(w)[0]) }); i >= 0 {
			words = words[:i]
		}
	}
	return strings.Join(words, " ")
}
