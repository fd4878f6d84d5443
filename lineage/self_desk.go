package lineage

import (
	"regexp"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// Agencies close a story with who wrote it and who passed it, "ran/cfm", and so do some papers;
// nothing else on the page may say whose it is. Where another text is signed with an agency that
// closes so and that no text at hand is by, and has words of that story, the story is the agency's.

// closing are the agencies whose stories end so wherever they are printed.
var closing = []string{"AFP", "EFE"}

// deskCodes are the initials of two people or more alone on the last line of a text.
var deskCodes = regexp.MustCompile(`^[a-zäöü]{2,4}(?:[/-][a-zäöü]{2,4}){1,3}$`)

// readDesks gives the texts that end so to the one such agency.
func (f *family) readDesks(all []reading) {
	agency := make([]string, len(all)) // whose it may be, and "-" where that is of two
	for n := range f.pairs {
		p := &f.pairs[n]
		for _, of := range [][2]int{{p.A, p.B}, {p.B, p.A}} {
			i, j := of[0], of[1]
			if f.ws[i].Source != "" || len(all[i].by) > 0 || all[i].release || !endsWithDesk(f.ws[i].Text.Source) || unquotedWords(f.ws, p) < agencyWords {
				continue
			}
			for _, m := range all[j].marks[normalize.Credit] {
				name := canonical(m.Value)
				if !slices.Contains(closing, name) || signs(f.ws[j].Text, m) || name == agency[i] || f.hasCopy(all, name) {
					continue
				}
				if agency[i] != "" {
					name = "-"
				}
				agency[i] = name
			}
		}
	}
	for i, name := range agency {
		if name != "" && name != "-" && slices.Index(agency, name) == lastIndex(agency, name) {
			all[i].addName(nameKey(name))
			all[i].agency = name
		}
	}
}

// hasCopy says that some witness is by the agency of that name, or its copy.
func (f *family) hasCopy(all []reading, name string) bool {
	return slices.ContainsFunc(all, func(r reading) bool { return r.agency == name || slices.Contains(r.by, nameKey(name)) })
}

// endsWithDesk says that the last line of s is a desk's initials.
func endsWithDesk(s string) bool {
	s = strings.TrimSpace(s)
	return deskCodes.MatchString(strings.TrimSpace(s[strings.LastIndexByte(s, '\n')+1:]))
}

// unquotedWords is how many words, outside of quotations and as they are, the passages of p have.
func unquotedWords(ws []Witness, p *Pair) (n int) {
	for _, q := range p.Passages {
		if q.Kind != align.Paraphrased {
			n += unedited(q, q.A) - quotedWords(ws[p.A].Text.Words[q.A.Start:q.A.End])
		}
	}
	return n
}
