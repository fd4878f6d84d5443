package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What somebody told an outlet two papers have in the same words from its report, which is not
// there; unless it is, or only one of them says so, or they quote a turn of phrase, or one has it
// from the other with much else.
func TestToldToAnOutletThatIsNotThere(t *testing.T) {
	const (
		said, lead, queue, price = lockSaid, lockLead, lockQueue, lockPrice
		told                     = "Liv Aas [attribution|Radio Lune|told: told Radio Lune]."
	)
	a := doc{id: "a", source: "Tarn Gazette", text: lead + " " + said + " " + told}
	with := func(text string) doc { return doc{id: "b", source: "Ostby Courier", text: text} }
	for _, tt := range []struct {
		reason string
		docs   []doc
		want   string
	}{
		{"both say whom it was told", []doc{a, with(queue + " " + said + " " + told)}, "a b"},
		{"one says so in the sentence before", []doc{a, with(queue + " Liv Aas of the agency [attribution|Radio Lune|told: told Radio Lune] how it was. " + said + " she added.")}, "a b"},
		{"a third credits the outlet for something else", []doc{a, with(queue + " " + said + " " + told), {id: "c", source: "Vestrand Post", text: said + " said Liv Aas. " + price + " Boats turned back, [attribution|Radio Lune: Radio Lune reported]."}}, "a b c"},
		{"one alone says so", []doc{a, with(queue + " " + said + " Liv Aas said.")}, ""},
		{"the outlet is there", []doc{a, with(queue + " " + said + " " + told), {id: "c", source: "Radio Lune", text: price}}, ""},
		{"a turn of phrase", []doc{a, with(queue + " [quotation|balanced: \"No water has been lost,\"] " + told)}, ""},
		{"two outlets were told", []doc{a, with(queue + " " + said + " Liv Aas [attribution|Ostby TV|told: told Ostby TV].")}, ""},
		{"one house", []doc{a, {id: "b", source: "Tarn Gazette", text: queue + " " + said + " " + told}}, ""},
	} {
		f := newStory(t, tt.docs...)
		l := f.linked(t)
		f.fromStatements(l)
		var to []string
		for _, d := range l.Derivations {
			if d.From == "latent:radio-lune" {
				require.Equal(t, TextOf, d.Relation)
				require.True(t, quotesStatement(d), "what else it tells is its own")
				to = append(to, d.To)
			}
		}
		require.Equal(t, tt.want, strings.Join(to, " "), tt.reason)
	}
}
