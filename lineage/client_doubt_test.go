package lineage

import (
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
