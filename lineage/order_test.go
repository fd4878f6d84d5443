package lineage

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/internal/wiregen"
)

// said is what is said of documents that are given in some order: each
// derivation of text with its probability, and each document's rank.
func said(t *testing.T, docs []wiregen.Document, order []int) map[string]float64 {
	t.Helper()
	var texts []string
	for _, k := range order {
		texts = append(texts, docs[k].Body)
	}
	ws, pairs := witnesses(t, texts)
	for i, k := range order {
		ws[i].ID, ws[i].Title, ws[i].Source = docs[k].ID, docs[k].Title, docs[k].Source
	}
	in, err := New(nil)
	require.NoError(t, err)
	out := map[string]float64{}
	for _, c := range in.Clusters(ws, pairs) {
		l, err := in.Lineage(context.Background(), ws, pairs, c)
		require.NoError(t, err)
		for _, n := range l.Nodes {
			out["rank of "+n.ID] = float64(n.Rank)
		}
		for _, d := range l.Derivations {
			from, to := d.From, d.To
			if !d.Directed {
				from, to = min(from, to), max(from, to)
			}
			out[fmt.Sprintf("%s to %s, directed %v", from, to, d.Directed)] = d.Probability
		}
	}
	return out
}

// What is said of versions does not depend on the order in which they are
// given, in any world.
func TestVersionsInAnyInputOrder(t *testing.T) {
	race.OneGoroutine(t)
	type given struct {
		name string
		docs []wiregen.Document
	}
	var all []given
	for seed := range uint64(120) {
		all = append(all, given{fmt.Sprint("takes ", seed), wiregen.Takes(seed, wiregen.TakeOptions{Takes: 2 + int(seed%3)})})
	}
	for seed := range uint64(4) {
		all = append(all, given{fmt.Sprint("page ", seed), wiregen.NewHistory(wiregen.Encyclopedia, seed).Documents})
	}
	for seed := range uint64(2) {
		all = append(all, given{fmt.Sprint("terms ", seed), wiregen.NewHistory(wiregen.Policy, seed).Documents[:6]},
			given{fmt.Sprint("prose ", seed), wiregen.NewHistory(wiregen.Prose, seed).Documents[:9]},
			given{fmt.Sprint("manuscripts ", seed), wiregen.NewHistory(wiregen.Manuscript, seed).Documents[:7]})
	}
	for i, g := range all {
		seen := map[string]bool{}
		for _, d := range g.docs {
			seen[d.Body] = true
		}
		if len(seen) < len(g.docs) {
			continue // of two copies of one text the first given stands for both
		}
		rnd := rand.New(rand.NewPCG(uint64(i), 12))
		order := make([]int, len(g.docs))
		for k := range order {
			order[k] = len(order) - 1 - k
		}
		want := said(t, g.docs, rnd.Perm(len(g.docs)))
		got := said(t, g.docs, order)
		require.Len(t, got, len(want), "%s: %v, and in another order %v", g.name, got, want)
		for what, p := range want {
			require.InDelta(t, p, got[what], 1e-9, "%s: %s", g.name, what)
		}
	}
}

// A tie that would put a source and its copy on one step is the weaker claim.
func TestTiesDoNotCloseACircle(t *testing.T) {
	f := newStory(t, doc{id: "wire", text: flood}, doc{id: "site", text: flood}, doc{id: "paper", text: flood}, doc{id: "blog", text: flood})
	l := &Lineage{Written: f.allWritten(), Derivations: []Derivation{
		{From: "paper", To: "blog", Relation: TextOf, Probability: .2},
		{From: "wire", To: "site", Relation: TextOf, Probability: .8, Directed: true},
		{From: "site", To: "blog", Relation: TextOf, Probability: .8, Directed: true},
		{From: "wire", To: "paper", Relation: TextOf, Probability: .4},
	}}
	for _, id := range []string{"wire", "site", "paper", "blog"} {
		l.Nodes = append(l.Nodes, Node{ID: id, Document: id})
	}
	f.rank(l)
	got := map[string]int{}
	for _, n := range l.Nodes {
		got[n.ID] = n.Rank
	}
	require.Equal(t, map[string]int{"wire": 1, "paper": 1, "site": 2, "blog": 3}, got, "the surer tie holds, the other would turn the chain into a knot")
}

// ranksOf are the ranks of the documents of f by the derivations.
func ranksOf(f *family, derivations ...Derivation) map[string]int {
	l := &Lineage{Written: f.allWritten(), Derivations: derivations}
	for _, w := range f.ws {
		l.Nodes = append(l.Nodes, Node{ID: w.ID, Document: w.ID})
	}
	f.rank(l)
	out := map[string]int{}
	for _, n := range l.Nodes {
		out[n.ID] = n.Rank
	}
	return out
}

// Texts that no derivation ties are in order by the days that they bear, published or not.
func TestDaysInHeadsPutTextsInOrder(t *testing.T) {
	text := func(id, head, told string) doc {
		return doc{id: id, text: "Flood drives hundreds from Tarnby\n\n" + head + "\n\n" + flood + ".\n\n" + told}
	}
	f := newStory(t, text("late", "[date|2031-10-15: 15 October 2031]", "The water is still rising."), text("wire", "[date|2031-10-13: 13 October 2031]", "No one was hurt."), text("early", "[date|2031-10-14: 14 October 2031]", "The mill stands empty."),
		text("undated", "By our staff", "Nobody knows when it will fall."))
	from := func(id string) Derivation {
		return Derivation{From: "wire", To: id, Relation: TextOf, Probability: .9, Directed: true}
	}
	require.Equal(t, map[string]int{"wire": 1, "early": 2, "undated": 2, "late": 3}, ranksOf(f, from("late"), from("early"), from("undated")))
	tie := Derivation{From: "early", To: "late", Relation: TextOf, Probability: .4}
	require.Equal(t, map[string]int{"wire": 1, "early": 2, "undated": 2, "late": 3}, ranksOf(f, from("late"), from("early"), from("undated"), tie), "what is tied without direction may be of two days")
	against := Derivation{From: "late", To: "early", Relation: TextOf, Probability: .9, Directed: true}
	require.Equal(t, map[string]int{"wire": 1, "undated": 2, "late": 2, "early": 3}, ranksOf(f, from("late"), against, from("undated")), "a derivation speaks against its days, and not against those of others")
	chain := []Derivation{{From: "early", To: "undated", Relation: TextOf, Probability: .4}, {From: "late", To: "undated", Relation: TextOf, Probability: .3}}
	require.Equal(t, map[string]int{"wire": 1, "early": 2, "undated": 2, "late": 3}, ranksOf(f, append(chain, from("late"), from("early"), from("undated"))...), "nor are two days one by way of a third text")
	through := []Derivation{from("undated"), {From: "undated", To: "early", Relation: TextOf, Probability: .9, Directed: true}}
	doubt := Derivation{From: "late", To: "undated", Relation: TextOf, Probability: .1}
	require.Equal(t, map[string]int{"wire": 1, "undated": 2, "early": 3, "late": 4}, ranksOf(f, append(through, from("late"), doubt)...), "what is hardly linked ties nothing")
}

// Where no text has a date, what they say of the days of one week orders them; days that
// lie too far apart may be those of the week before, and order none.
func TestDaysOfAWeekWithoutDates(t *testing.T) {
	held := doc{id: "held", text: "The mayor of Tarnby was held on [date|friday: Friday]. He will be brought before a judge on [date|saturday: Saturday]."}
	freed := doc{id: "freed", text: "The mayor of Tarnby, who was held on [date|friday: Friday], is free. A judge said on [date|sunday: Sunday] that he may go."}
	silent := doc{id: "silent", text: "The mayor of Tarnby was held. He may not speak of it."}
	require.Equal(t, map[string]int{"held": 1, "freed": 2, "silent": 1}, ranksOf(newStory(t, freed, held, silent)))
	late := doc{id: "late", text: "The mayor of Tarnby, who was held on [date|friday: Friday], spoke. He said on [date|monday: Monday] that he knew nothing."}
	require.Equal(t, map[string]int{"held": 1, "late": 1}, ranksOf(newStory(t, late, doc{id: "held", text: "The mayor of Tarnby was held on [date|friday: Friday]."})), "nothing says that the other is not of that Monday")
	tuesday := doc{id: "tuesday", text: "The mayor of Tarnby will be held on [date|wednesday: Wednesday], the court said on [date|tuesday: Tuesday]."}
	require.Equal(t, map[string]int{"held": 1, "freed": 2, "tuesday": 1}, ranksOf(newStory(t, freed, held, tuesday)), "the Tuesday before or the one after")
}

// A tie is no order, but it puts two texts on one step: not where one of them has its facts
// from what was written after the other.
func TestATieDoesNotTurnTimesRound(t *testing.T) {
	text := func(id, head string) doc {
		return doc{id: id, text: "Flood drives hundreds from Tarnby\n\n" + head + "\n\n" + flood + "."}
	}
	f := newStory(t, text("early", "[date|2031-10-13: 13 October 2031]"), text("late", "[date|2031-10-14: 14 October 2031]"), text("undated", "By our staff"))
	got := ranksOf(f, Derivation{From: "early", To: "undated", Relation: TextOf, Probability: .4},
		Derivation{From: "late", To: "undated", Relation: FactsOf, Probability: .9, Directed: true})
	require.Equal(t, map[string]int{"early": 1, "late": 2, "undated": 3}, got)
}

// Of texts on one event without any clock the one that opens with more dead was written
// later, unless they are tied by nothing that both say, bear days, or say how one was made
// from the other.
func TestLeadTollsPutTextsInOrder(t *testing.T) {
	text := func(id, lead string) doc { return doc{id: id, text: lead + "\n\n" + flood + "."} }
	two, nine := "Two people died when the river Tarn broke its banks, the prefect says.", "The river has killed nine people, and more are missed, as counted by those who search."
	wire := func(id string) Derivation {
		return Derivation{From: "wire", To: id, Relation: TextOf, Probability: .9, Directed: true}
	}
	docs := []doc{text("wire", "The Tarn is over its banks."), text("late", nine), text("early", two)}
	require.Equal(t, map[string]int{"wire": 1, "early": 2, "late": 3}, ranksOf(newStory(t, docs...), wire("late"), wire("early")))
	tie := Derivation{From: "early", To: "late", Relation: TextOf, Probability: .4}
	require.Equal(t, map[string]int{"wire": 1, "early": 2, "late": 3}, ranksOf(newStory(t, docs...), wire("late"), wire("early"), tie), "what is tied without direction may have two tolls")
	against := Derivation{From: "late", To: "early", Relation: TextOf, Probability: .9, Directed: true}
	require.Equal(t, map[string]int{"wire": 1, "late": 2, "early": 3}, ranksOf(newStory(t, docs...), wire("late"), against), "who copied an old toll copied")
	dated := []doc{docs[0], text("late", "[date|2031-10-13: 13 October 2031]\n\n"+nine), text("early", "[date|2031-10-14: 14 October 2031]\n\n"+two)}
	require.Equal(t, map[string]int{"wire": 1, "late": 2, "early": 3}, ranksOf(newStory(t, dated...), wire("late"), wire("early")), "days are surer than tolls")
	apart := []doc{docs[0], {id: "late", text: "In the valley of the Lorn, two hours away, a landslide has killed nine people, and the road is gone."}, docs[2]}
	require.Equal(t, map[string]int{"wire": 1, "early": 2, "late": 2}, ranksOf(newStory(t, apart...), wire("late"), wire("early")), "nothing shows that they count the same dead")
	further := []doc{docs[0], text("late", "The Tarn is falling. Boats go home. The schools are open. Bread is sold again. "+nine), docs[2]}
	require.Equal(t, map[string]int{"wire": 1, "early": 2, "late": 2}, ranksOf(newStory(t, further...), wire("late"), wire("early")), "further down stand the dead of other days")
}
