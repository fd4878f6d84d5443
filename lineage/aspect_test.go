package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Every cue of the table of signals is one of direction: what ties two texts
// together is no cue.
func TestAspects(t *testing.T) {
	for _, s := range signals {
		require.Equal(t, OnDirection, aspectOf(TextOf, s.name), s.name)
		require.Equal(t, OnCredit, aspectOf(FactsOf, s.name), s.name)
	}
	l := &Lineage{Derivations: []Derivation{
		{Relation: TextOf, Evidence: []Evidence{{Signal: sigPassages}, {Signal: "hub"}}, Against: []Evidence{{Signal: sigTail.name}}},
		{Relation: ScoopOf, Evidence: []Evidence{{Signal: "scoop"}}},
	}}
	l.aspects()
	require.Equal(t, []Evidence{{Signal: "passages", Aspect: OnLink}, {Signal: "hub", Aspect: OnDirection}}, l.Derivations[0].Evidence)
	require.Equal(t, OnDirection, l.Derivations[0].Against[0].Aspect)
	require.Equal(t, OnCredit, l.Derivations[1].Evidence[0].Aspect)
}
