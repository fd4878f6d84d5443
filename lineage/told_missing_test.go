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

// Two clients of an agency whose story is not there print what it was told, and say so of it: who has
// the same words and does not say to whom they were said has them from that story. Not what was given
// out to everybody, or said to another, nor a turn of phrase, nor an agency.
func TestToldToAnAgencyThatIsNotThere(t *testing.T) {
	const (
		said, lead, queue, price = lockSaid, lockLead, lockQueue, lockPrice
		told                     = " Liv Aas [attribution|AFP|told: told AFP]."
	)
	a := doc{id: "a", source: "Tarn Gazette", text: lead + " " + said + told}
	b := doc{id: "b", source: "Ostby Courier", text: lead + " " + said + told + " " + queue}
	with := func(text string) doc { return doc{id: "c", source: "Vestrand Post", text: price + " " + text} }
	for _, tt := range []struct {
		reason string
		docs   []doc
		latent bool
	}{
		{"who says nothing of it", []doc{a, b, with(said + " Liv Aas said.")}, true},
		{"who says that it was a statement", []doc{a, b, with(said + " Liv Aas said in a statement.")}, false},
		{"who was told himself", []doc{a, b, with(said + " Liv Aas [attribution|Vestrand Post|told: told the Vestrand Post].")}, false},
		{"who credits another agency", []doc{a, b, with(said + " Liv Aas said. Boats turned back, an officer [attribution|Reuters|told: told Reuters].")}, false},
		{"what it was told is a turn of phrase", []doc{
			{id: "a", source: "Tarn Gazette", text: lead + " [quotation|balanced: \"No water has been lost,\"]" + told},
			{id: "b", source: "Ostby Courier", text: lead + " [quotation|balanced: \"No water has been lost,\"]" + told + " " + queue},
			with("[quotation|balanced: \"No water has been lost,\"] Liv Aas said.")}, false},
		{"one client alone", []doc{a, with(said + " Liv Aas said.")}, false},
		{"one of the two says that it was a statement", []doc{a, {id: "b", source: "Ostby Courier", text: lead + " " + said + " Liv Aas [attribution|AFP|told: told AFP] in a statement. " + queue}, with(said + " Liv Aas said.")}, false},
	} {
		f := newStory(t, tt.docs...)
		l := f.linked(t)
		f.sources(l)
		f.fromStatements(l)
		require.Equal(t, tt.latent, l.derives("latent:afp", "c"), tt.reason)
		if len(tt.docs) > 2 {
			require.True(t, l.derives("latent:afp", "a"), tt.reason)
		}
	}
}
