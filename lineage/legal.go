package lineage

import (
	"slices"
	"strings"
	"unicode"
)

// Terms of service, policies and other texts of law are versioned as pages of an
// encyclopedia are, and have other habits: what is added to an encyclopedia stays
// there, while terms are as often shortened. Of two versions the longer is the
// later in .79 of pairs there and in .62 here, and so the length of all of them
// together says little of which end of a history is its beginning.

// legalTitles are the IDs, sorted, of words by which such a text calls itself in
// its title or address.
var legalTitles = wordIDs(`terms policy policies privacy legal agreement tos eula guidelines rules conditions notice statement cookies
	agb nutzungsbedingungen geschäftsbedingungen datenschutz datenschutzerklärung datenschutzbestimmungen richtlinien impressum satzung
	cgu cgv confidentialité règlement mentions
	términos condiciones privacidad política políticas normas
	termini condizioni informativa regolamento
	termos política privacidade
	voorwaarden privacybeleid privacyverklaring`)

// legal says that the texts are versions of a text of law: most of the witnesses
// say so in their title or address.
func (v *versions) legal() bool {
	n, all := 0, 0
	for _, ws := range v.texts {
		for _, i := range ws {
			all++
			if legalName(&v.f.ws[i]) {
				n++
			}
		}
	}
	return 2*n > all
}

// legalName says that a word of the title or address of w is one of those.
func legalName(w *Witness) bool {
	_, path, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(w.URL, "https://"), "http://"), "/")
	words := idsOf(strings.ToLower(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return r
		}
		return ' '
	}, w.Title+" "+path)))
	return slices.ContainsFunc(words, func(id uint64) bool {
		_, ok := slices.BinarySearch(legalTitles(), id)
		return ok
	})
}
