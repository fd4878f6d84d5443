package lineage

import (
	"fmt"
	"slices"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
	"github.com/wiretrace/wiretrace/normalize"
)

// Who signs with an agency beside its own people, "Von Jana Roth (mit dpa)", "La rédaction, avec
// AFP", "Fuente: EFE", prints what he bought: part of such a text is the agency's as a rule, in its
// words, as of an agency's that signs with another, "Harlau (APA/AFP) -". Which part, nobody can see
// without the agency's story or another client's page.

// signedWeight is the log-odds of a text which is signed so having text of the agency, and
// unseenWeight what takes away that no other text shows it. Of eleven pages in 56 real and invented
// stories that are signed so with an agency which is not there, readers said of six that they have
// its text, of four that they may, and nothing of one. mostSigned is the most agencies of which one
// such signature says so.
const (
	signedWeight = 1.2
	unseenWeight = -.7
	mostSigned   = 2
)

// fromSignedAgencies derives from agencies that are not here, and that l gives them facts of, the text
// of those that are signed with them and have it from nobody else in l.
func (f *family) fromSignedAgencies(l *Lineage) {
	taken := map[string]bool{} // the texts that have some from somewhere
	credited := map[[2]string]bool{}
	for _, d := range l.Derivations {
		switch {
		case d.Relation == TextOf && d.Directed && d.Probability >= .5:
			taken[d.To] = true
		case d.Relation == FactsOf:
			credited[[2]string{d.From, d.To}] = true
		}
	}
	for i := range f.ws {
		id := f.ws[i].ID
		own := f.key(f.agencyOf(i))
		if taken[id] {
			continue
		}
		signed := slices.DeleteFunc(f.signedBeside(i), func(m normalize.Mark) bool { return f.key(m.Value) == own })
		if len(signed) > mostSigned {
			continue
		}
		for _, m := range signed {
			from := latentID(m.Value)
			if !credited[[2]string{from, id}] {
				continue // it is here, or the text is its own
			}
			l.derive(from, id, odds.Logistic(signedWeight+unseenWeight), 0,
				Evidence{Signal: sigCredit.name, Weight: signedWeight, Document: id, Start: int(m.Start), End: int(m.End),
					Note: fmt.Sprintf("%s is signed with %s beside its own house (%q): such texts have some of the agency's words", f.name(i), m.Value, f.quote(i, m.Span))},
				Evidence{Signal: sigStructure, Weight: unseenWeight, Note: "no other text shows which words these are"})
		}
	}
}

// signedBeside are the credits of witness i, one for each agency, that stand apart from its prose
// and name the agency beside its own house.
func (f *family) signedBeside(i int) (out []normalize.Mark) {
	seen := map[string]bool{}
	for _, m := range f.read(i).marks[normalize.Credit] {
		beside := m.Detail == "with" || m.Detail == "source" || m.Detail == "byline" && !signs(f.ws[i].Text, m)
		if k := f.key(m.Value); beside && f.isAgency(m.Value) && !seen[k] {
			seen[k] = true
			out = append(out, m)
		}
	}
	return out
}
