package lineage

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// pierWhole is a story as an agency sent it, with two clauses that a client may cut, and pierCut without them.
const pierWhole = "A heron that had built its nest on the swing bridge of Tarnby held up eleven barges for most of a day, the harbour office said. " +
	"The bird, \"a young one and not at all shy\", was first seen on the northern span by the keeper of the bridge, according to the office. " +
	"The keeper, who was on his first shift of the year, stopped the traffic and called the wildlife station at Morne. " +
	"Two of its people carried the nest to a poplar on the bank with a crane that belongs to the dredger, the statement said. " +
	"The heron followed the nest within the hour, and the barges went on before dark."

var pierCut = strings.NewReplacer(", \"a young one and not at all shy\",", "", ", who was on his first shift of the year,", "").Replace(pierWhole)

// A page signed by an agency stands for its story, unless another has the very sentences with more
// in them and signs with nobody. Who adds sentences of his own to a copy, or a clause in one place,
// or leaves something out himself, may have made it from the signed page.
func TestAbridgedPrint(t *testing.T) {
	signed := func(text string) string { return "Heron stops barges\n\nBy [credit|AFP|byline: AFP]\n\n" + text }
	const own = " Bridges further down the river were not affected and stayed open to road traffic all day."
	one := strings.Replace(pierWhole, ", who was on his first shift of the year,", "", 1)
	for _, tt := range []struct {
		reason, print, page string
		abridged            bool
	}{
		{"two clauses were cut", signed(pierCut), pierWhole, true},
		{"the page adds a sentence besides", signed(pierCut), pierWhole + own, true},
		{"nothing was cut", signed(pierWhole), pierWhole, false},
		{"the page adds a sentence and no clause", signed(pierCut), pierCut + own, false},
		{"the page has one clause more", signed(pierCut), one, false},
		{"the page was cut", signed(pierWhole), pierCut, false},
		{"both were cut", signed(pierCut), strings.Replace(pierWhole, " with a crane that belongs to the dredger", "", 1), false},
		{"the signed page has the agency's dateline", "[dateline||: TARNBY (AFP) —] " + pierCut, pierWhole, false},
	} {
		docs := []doc{{id: "print", text: tt.print}, {id: "page", text: "Nest on the bridge\n\n" + tt.page}}
		for range 2 {
			f := newStory(t, docs...)
			l := f.linked(t)
			f.sources(l)
			var from, latent []string
			for _, d := range l.Derivations {
				if d.Relation == TextOf && d.Directed {
					from = append(from, d.From+" -> "+d.To)
				}
			}
			for _, n := range l.Nodes {
				if n.Latent == Named {
					latent = append(latent, n.Name)
				}
			}
			slices.Sort(from)
			if tt.abridged {
				require.Equal(t, []string{"latent:afp -> page", "latent:afp -> print"}, from, tt.reason)
				require.Equal(t, []string{"AFP"}, latent, tt.reason)
			} else {
				require.Empty(t, latent, tt.reason)
			}
			slices.Reverse(docs)
		}
	}
}

// What a page has besides one take stands in another of its desk: nothing was cut.
func TestAbridgedBesideAnotherTake(t *testing.T) {
	signed := func(text string) string { return "Heron stops barges\n\nBy [credit|AFP|byline: AFP]\n\n" + text }
	page := doc{id: "page", text: "Nest on the bridge\n\n" + pierWhole}
	alone := newStory(t, doc{id: "late", text: signed(pierCut)}, page)
	require.Equal(t, []int{1}, alone.abridged(0))
	other := newStory(t, doc{id: "late", text: signed(pierCut)}, page, doc{id: "early", text: signed(pierWhole[:strings.Index(pierWhole, " Two of its people")])})
	require.Empty(t, other.abridged(0))
}

// Three pages of which every two have words that the third lacks: what the signed one wrote anew
// stands in the other two as the agency had it.
func TestPrintWithALeadOfItsOwn(t *testing.T) {
	const lead, rest = "Wegen eines Reihers auf der Drehbrücke ist es in Tarnby zu langen Staus von Lastkähnen gekommen. ",
		"Das Tier habe am Tag vor Pfingsten auf dem nördlichen Pfeiler genistet, sagte eine Sprecherin des Hafenamts am Montag. "
	const end = "Die Brücke blieb bis zum Abend gesperrt, ehe Helfer aus Morne das Nest mit einem Kran auf eine Pappel am Ufer gesetzt hatten."
	f := newStory(t,
		doc{id: "signed", text: "Reiher nistet auf Brücke\n\nVon [credit|dpa|byline: dpa]\n\nSo lange wartet sonst niemand. Deshalb ist es in Tarnby zu langen Staus von Lastkähnen gekommen. " + rest + "Niemand habe das Nest bis dahin bemerkt. " + end},
		doc{id: "long", text: "Stau auf dem Kanal\n\n" + lead + rest + "Bemerkt hatte es der Brückenwärter. " + end},
		doc{id: "short", text: lead + rest + "Niemand habe das Nest bis dahin bemerkt."})
	require.Equal(t, []int{1, 2}, f.abridged(0))
	require.Nil(t, f.abridged(1), "a page that nobody signs is no print")
	f = newStory(t,
		doc{id: "signed", text: "Reiher nistet auf Brücke\n\nVon [credit|dpa|byline: dpa]\n\n" + lead + rest + end},
		doc{id: "long", text: "Stau auf dem Kanal\n\n" + lead + rest + "Bemerkt hatte es der Brückenwärter. " + end},
		doc{id: "short", text: lead + rest})
	require.Nil(t, f.abridged(0), "the others have nothing in common that the signed one lacks")
}
