package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What was said of an accident at a lock, and sentences of three papers about it.
const (
	lockSaid  = "[quotation|balanced: \"The lock gates at Ferrow were closed at ten past four after a barge struck the sill, and no water has been lost,\"]"
	lockLead  = "A barge laden with gravel rammed the lock at Ferrow before dawn and came to rest on the sill, from where two tugs could not move it all day."
	lockQueue = "Forty boats were waiting on the canal at noon, with crews that played cards on deck and children who had never seen so many of them."
	lockPrice = "Gravel has become dearer by a tenth in Ostby, where a ring road is being built that should be done before the first frost of the year."
)

// Papers that quote one speaker and have nothing else in common have it from a statement
// that is not there, and not from each other; unless one was told it, names a paper that
// was, or is the statement, or they have prose in common as well.
func TestStatementThatIsNotThere(t *testing.T) {
	const said, lead, queue, price = lockSaid, lockLead, lockQueue, lockPrice
	quoting := func(own, says string) string { return own + " " + said + " " + says + "." }
	agency := "Liv Aas of the Inland Waterways Agency said"
	a := doc{id: "a", source: "Tarn Gazette", text: quoting(lead, agency)}
	c := doc{id: "c", source: "Radio Lune", text: quoting(price, agency)}
	with := func(text string) doc { return doc{id: "b", source: "Ostby Courier", text: text} }
	for _, tt := range []struct {
		reason string
		docs   []doc
		want   string
	}{
		{"three that quote it", []doc{a, with(quoting(queue, agency)), c}, "a b c"},
		{"one took the other's lead with it", []doc{a, with(quoting(lead, agency)), c}, "a b c"},
		{"no more than two, one of which has the other's lead", []doc{a, with(quoting(lead, agency))}, ""},
		{"one says who was told", []doc{a, with(quoting(queue, "Liv Aas [attribution|Radio Lune|told: told Radio Lune]"))}, ""},
		{"nobody says who spoke", []doc{{id: "a", source: "Tarn Gazette", text: quoting(lead, "she said")}, with(quoting(queue, "she said"))}, ""},
		{"a turn of phrase", []doc{{id: "a", source: "Tarn Gazette", text: lead + " [quotation|balanced: \"No water has been lost,\"] " + agency + "."}, with(queue + " [quotation|balanced: \"No water has been lost,\"] " + agency + ".")}, ""},
		{"one house", []doc{{id: "a", source: "Ostby Courier", text: quoting(lead, agency)}, with(quoting(queue, agency))}, ""},
	} {
		f := newStory(t, tt.docs...)
		l := f.linked(t)
		given := len(l.Nodes)
		f.fromStatements(l)
		var to []string
		for _, d := range l.Derivations {
			if strings.HasPrefix(d.From, statementID) {
				to = append(to, d.To)
			}
		}
		if tt.reason == "one took the other's lead with it" { // whichever was first
			require.Contains(t, []string{"a b c", "a c", "b c"}, strings.Join(to, " "), tt.reason)
			continue
		}
		require.Equal(t, tt.want, strings.Join(to, " "), tt.reason)
		if tt.want != "" {
			require.Equal(t, "a statement by Liv Aas", l.Nodes[given].Name)
			require.Len(t, l.Derivations, len(to), "they are not from each other")
		}
	}
}

// Who speaks is named without an article, and not by a word that says nobody.
func TestWhoSpeaks(t *testing.T) {
	for _, tt := range []struct {
		lang, said, want string
	}{
		{"en", "The Harbour Board", "Harbour Board"}, {"en", "A Lindmar", "Lindmar"}, {"en", "La", ""}, {"en", "Reuters", ""},
		{"de", "Rekordmeister", ""}, {"de", "Birte Holm", "Birte Holm"},
	} {
		require.Equal(t, tt.want, whoSpeaks(tt.said, tt.lang), tt.said)
	}
}

// A title in capitals is no part of a speaker's name, and a name that a desk writes in capitals is one.
func TestSpeakerWithoutHerTitle(t *testing.T) {
	for name, want := range map[string]string{"CEO Anna Roos": "Anna Roos", "ANNA ROOS MAAS": "ANNA ROOS MAAS", "Anna Roos": "Anna Roos", "CEO Roos": "CEO Roos"} {
		require.Equal(t, want, whoSpeaks(name, "nl"), name)
	}
}

// A short sentence that two texts share is more than the statement which both quote; a line of their
// pages is not.
func TestShortSentencesBesideAStatement(t *testing.T) {
	const quote = "\"De ovens van Tarnby branden al honderd jaar en ze zullen blijven branden\", zegt Anna Roos."
	short := "Het aandeel noteerde dinsdagochtend 5,6 procent hoger op 17,32 euro"
	page := func(lead, tail string) string { return lead + "\n\n" + quote + "\n\n" + tail }
	one, other := "De glasfabriek van Tarnby wil de helft van de banen schrappen, zo hoorden de mensen in de zaal dinsdag van de baas zelf.", "Aan de poort van de oude fabriek deelt een man soep uit, en niemand weet wie hem heeft gestuurd of hoe lang hij blijft."
	require.Greater(t, readStory(t, "nl", page(one, short+"."), page(other, short+".")).besides(0, 1), mostBesides)
	require.LessOrEqual(t, readStory(t, "nl", page(one, short), page(other, short)).besides(0, 1), mostBesides)
}
