package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Two who were told the same at one event copy each other's words, and never the
// changes that only somebody makes who has the other's text before him.
func TestMutated(t *testing.T) {
	mutation := cue{Evidence{Weight: sigSpin.weight}, sigSpin.school, true}
	weak, other, silent := mutation, mutation, mutation
	weak.strong, other.school, silent.Weight = false, attributionSchool, 0
	for _, tt := range []struct {
		reason string
		cs     []cue
		want   bool
	}{
		{"there is no cue", nil, false},
		{"one was made from the other", []cue{other, mutation}, true},
		{"whichever of the two", []cue{{Evidence{Weight: -mutation.Weight}, mutationSchool, true}}, true},
		{"a change that two may make by chance", []cue{weak}, false},
		{"a sign of another kind", []cue{other}, false},
		{"a change that tells nothing here", []cue{silent}, false},
	} {
		require.Equal(t, tt.want, mutated(tt.cs), tt.reason)
	}
}
