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
		{"one says so, and the other credits the outlet", []doc{a, with(queue + " [attribution|Radio Lune|reported: Radio Lune reported] it. " + price + " " + said + " Liv Aas said.")}, "a b"},
		{"both credit the outlet, and neither says to whom it was said", []doc{{id: "a", source: "Tarn Gazette", text: lead + " [attribution|Radio Lune|reported: Radio Lune reported] it. " + said + " Liv Aas said."}, with(queue + " [attribution|Radio Lune|reported: Radio Lune reported] it. " + said + " Liv Aas said.")}, ""},
		{"one says so, and the other credits another outlet as well", []doc{a, with(queue + " [attribution|Radio Lune|reported: Radio Lune reported] it, and so [attribution|Vestrand Post|reported: the Vestrand Post reported]. " + price + " " + said + " Liv Aas said.")}, ""},
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

// Who quotes twice what others say was told to an outlet, and credits nobody, has it from there: it may be the
// outlet's own page. Not who quotes it once, credits another, speaks of what it was told itself, or is an agency.
func TestQuotesWhatAnOutletWasToldInSilence(t *testing.T) {
	const (
		more = "[quotation|balanced: \"Nobody on the barge was hurt, and the two tugs that have to move it will come on the tide of Friday morning,\"]"
		told = " Liv Aas [attribution|Radio Lune|told: told Radio Lune]."
	)
	others := []doc{
		{id: "a", source: "Tarn Gazette", text: lockLead + " " + lockSaid + told + " " + lockPrice[:60] + ". " + more + told},
		{id: "b", source: "Ostby Courier", text: lockQueue + " " + lockSaid + told + " Many had come to see. " + more + told},
	}
	for _, tt := range []struct {
		reason, text string
		want         bool
	}{
		{"both, and nobody credited", lockSaid + " Liv Aas said. " + more + " she said.", true},
		{"one of them", lockSaid + " Liv Aas said.", false},
		{"another credited", lockSaid + " Liv Aas said. " + more + " she said. Boats turned back, [attribution|Vestrand Post|reported: the Vestrand Post reported].", false},
		{"it was told something itself", lockSaid + " Liv Aas said. " + more + " she [attribution||own: told this newspaper].", false},
		{"an agency's", lockSaid + " Liv Aas said. " + more + " she said. [credit|Reuters|line: (Reuters)]", false},
	} {
		f := newStory(t, append(others, doc{id: "c", text: lockPrice + " " + tt.text})...)
		l := f.linked(t)
		f.sources(l)
		f.fromStatements(l)
		require.Equal(t, tt.want, l.derives("latent:radio-lune", "c"), tt.reason)
	}
}

// A source that texts call by its short name and by its full one is one node.
func TestToldToAnOutletByItsShortName(t *testing.T) {
	f := newStory(t,
		doc{id: "a", source: "Tarn Gazette", text: lockLead + " " + lockSaid + " Liv Aas [attribution|Lune Echo|told: told the Lune Echo]."},
		doc{id: "b", source: "Ostby Courier", text: lockQueue + " " + lockSaid + " Liv Aas [attribution|Lune Echo|told: told the Lune Echo]."},
		doc{id: "c", source: "Vestrand Post", text: lockPrice + " Boats turned back, [attribution|Lune Echo Weekly|reported: the Lune Echo Weekly reported]."})
	l := f.linked(t)
	f.sources(l)
	f.fromStatements(l)
	var named []string
	for _, n := range l.Nodes {
		if n.Latent == Named {
			named = append(named, n.Name)
		}
	}
	require.Equal(t, []string{"Lune Echo Weekly"}, named)
	require.True(t, l.derives("latent:lune-echo-weekly", "a"))
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
