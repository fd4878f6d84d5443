package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A site has three sentences of a paper's version of an agency's story, as the paper
// changed them; the paper has more of the story.
func TestSharedChanges(t *testing.T) {
	const (
		more  = " The owner, who lives in Orsel, had let the hall to a brass band until the end of June, and the band played in the yard that evening all the same."
		other = " Whoever has lost a bicycle may come to the town hall on Saturday between nine and noon with its key."
	)
	wire, paper := doc{id: "wire", text: keptWire + more}, doc{id: "paper", text: keptPaper + more}
	site := doc{id: "site", text: keptPaper + other}
	f := newStory(t, wire, paper, site)
	cs := sharedChanges(f, 1, 2, f.passages(1, 2))
	require.Len(t, cs, 1)
	require.Equal(t, "site has 3 changes of wire in common with paper, and nothing of it that paper lacks", cs[0].Note)
	require.Empty(t, sharedChanges(f, 2, 1, f.passages(2, 1)), "the paper has more than the site gives")
	l, ok := f.reuse().link(1, 2)
	require.True(t, ok)
	require.True(t, l.directed && l.from == 1)

	for _, tt := range []struct {
		name string
		docs []doc
	}{
		{"the site has of the story what the paper lacks", []doc{wire, {id: "paper", text: keptPaper + other}, {id: "site", text: keptPaper + more}}},
		{"the paper has no more of it", []doc{wire, {id: "paper", text: keptPaper}, site}},
		{"they changed nothing", []doc{{id: "wire", text: "[dateline|AFP: VARMONTEL (AFP) -] " + keptPaper + more}, paper, site}},
		{"nobody knows who was first", []doc{{id: "wire", text: keptWire[len("[dateline|AFP: VARMONTEL (AFP) -] "):] + more}, paper, site}},
	} {
		f := newStory(t, tt.docs...)
		require.Empty(t, sharedChanges(f, 1, 2, f.passages(1, 2)), tt.name)
	}
}
