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
