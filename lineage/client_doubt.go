package lineage

import (
	"fmt"
	"slices"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
	"github.com/wiretrace/wiretrace/normalize"
)

// Whoever prints or rewrites an agency's story that is not there has clients of the same agency beside it, and what
// tells which of two texts is the earlier tells it of two clients as well. So a text that credits such an agency
// is less surely the source of another, unless that credits it.

// clientDoubt is what the absent agency takes, in log-odds, off a text's being the source of another: of generated
// claims that were said at .71 .41 were true without the agency's own text.
const clientDoubt = -1

// doubtClients takes it off; where the direction is no longer likelier than not, the two are related.
func (f *family) doubtClients(l *Lineage) {
	at := f.byID()
	absent := map[string]string{} // the agency that each document has something from
	for _, n := range l.Nodes {
		if n.Latent != Named || !isAgency(n.Name) {
			continue
		}
		for _, d := range l.Derivations {
			if d.From == n.ID && absent[d.To] == "" {
				absent[d.To] = n.Name
			}
		}
	}
	for i := range l.Derivations {
		d := &l.Derivations[i]
		agency := absent[d.From]
		if from, here := at[d.From]; here && f.servesAsWell(from, at[d.To], agency) {
			continue
		}
		if _, here := at[d.To]; !here || agency == "" || d.Relation != TextOf || !d.Directed || slices.ContainsFunc(d.Evidence, func(e Evidence) bool { return e.Signal == sigCredit.name }) {
			continue
		}
		against := Evidence{Signal: sigStructure, Weight: clientDoubt,
			Note: fmt.Sprintf("%s credits %s, whose text is not there: %s may have it from there as well", f.name(at[d.From]), agency, f.name(at[d.To]))}
		if p := odds.Logistic(odds.Logit(d.Probability) + clientDoubt); p >= evenOdds {
			d.Probability = p
		} else {
			d.Probability, d.Directed = d.Probability/2, false
			if from, to := at[d.From], at[d.To]; to < from {
				d.From, d.To, d.Share = d.To, d.From, f.share(to, from)
			}
		}
		d.Against = append(d.Against, against)
	}
}

// servesAsWell says that witness from is the story of another agency than that one, whose facts it has, and
// that witness to names that other: then it is a client of that, and had the facts from there.
func (f *family) servesAsWell(from, to int, absent string) bool {
	agency := f.key(f.agencyOf(from))
	return agency != "" && agency != f.key(absent) && slices.ContainsFunc(f.credits(to), func(m normalize.Mark) bool { return f.key(m.Value) == agency })
}
