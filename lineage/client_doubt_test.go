package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A text that credits an agency which is not there is less surely the source of others, who may be its clients
// too; a paper's scoop says nothing of that, and who credits the text has it from there.
func TestClientsOfAnAbsentAgency(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	var ws []Witness
	for _, id := range []string{"a", "b", "c", "d"} {
		ws = append(ws, Witness{ID: id, Text: n.TextIn("The bridge of Harlow is shut.", "en")})
	}
	ws = append(ws, Witness{ID: "e", Text: n.TextIn("HARLOW, Aug 6 (Reuters) - The bridge of Harlow is shut.", "en")})
	ws = append(ws, Witness{ID: "f", Text: n.TextIn("The bridge of Harlow is shut, the mayor told Reuters on Monday.", "en")})
	credit := []Evidence{{Signal: sigCredit.name, Weight: 2.3}}
	for _, c := range []struct {
		name, source, from, to string
		evidence               []Evidence
		said, want             float64
		directed               bool
	}{
		{"less sure", "AFP", "b", "c", nil, .9, .768, true},
		{"related and no more", "AFP", "b", "c", nil, .6, .3, false},
		{"related, the later first", "AFP", "b", "a", nil, .6, .3, false},
		{"what it is credited with", "AFP", "b", "c", credit, .9, .9, true},
		{"another text", "AFP", "d", "c", nil, .9, .9, true},
		{"a paper", "Le Figaro", "b", "c", nil, .9, .9, true},
		{"another agency's story, and who does not name that", "AFP", "e", "c", nil, .9, .768, true},
		{"another agency's story, and its client", "AFP", "e", "f", nil, .9, .9, true},
	} {
		f := newFamily(ws, nil, Cluster{Witnesses: []int{0, 1, 2, 3, 4, 5}})
		l := &Lineage{Nodes: []Node{{ID: "a"}, {ID: "b"}, {ID: "c"}, {ID: "d"}, {ID: "e"}, {ID: "f"}, {ID: latentID(c.source), Latent: Named, Name: c.source}}, Derivations: []Derivation{
			{From: latentID(c.source), To: "b", Relation: FactsOf, Probability: .9, Directed: true},
			{From: latentID(c.source), To: "e", Relation: FactsOf, Probability: .9, Directed: true},
			{From: c.from, To: c.to, Relation: TextOf, Probability: c.said, Directed: true, Evidence: c.evidence},
		}}
		f.doubtClients(l)
		d := l.Derivations[2]
		require.InDelta(t, c.want, d.Probability, .001, c.name)
		require.Equal(t, c.directed, d.Directed, c.name)
		if !c.directed {
			require.Less(t, d.From, d.To, c.name)
		}
		require.Equal(t, c.want != c.said, len(d.Against) > 0, c.name)
	}
}

// An agency's story is there, and has nothing of what two of its clients share: they have another of its
// stories, and that one of them keeps to whom it was said makes it no source of the other.
func TestClientsOfAnotherStory(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(24, 8)), 60)
	const told = `Wie die Feuerwehr auf Anfrage der Deutschen Presse-Agentur am Morgen mitteilte, suchten die Helfer mit zwei Booten am alten Becken.`
	untold := strings.Replace(told, " auf Anfrage der Deutschen Presse-Agentur", "", 1)
	join := func(ss ...[]string) string { return strings.Join(slices.Concat(ss...), " ") }
	directed := func(story string) bool {
		ws, pairs := witnesses(t, []string{story, join([]string{told}, s[:8], s[30:34]), join(s[40:44], []string{untold}, s[:8])})
		for _, d := range infer(t, ws, pairs).Derivations {
			if d.Relation == TextOf && d.From == "1" && d.To == "2" && d.Probability >= evenOdds {
				return d.Directed
			}
		}
		return false
	}
	require.False(t, directed("TARNBY (dpa) — "+join(s[30:32], s[50:58])))
	require.True(t, directed(join(s[30:32], s[50:58])), "no story of the agency is there, and the one keeps what the other left out")
}
