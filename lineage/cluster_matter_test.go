package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A paper that reports on everything is credited for one thing, and its page on
// another matter of the same city is no part of that.
func TestACreditIsForWhatStandsBesideIt(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	same := func(credit string) bool {
		ws := []Witness{
			{Source: "Kelsing Gazette", Text: n.Text("Ferrant wants to close nine depots, a plan says.")},
			{Text: n.Text("Drivers of the parcel company Ferrant wait. Nobody answered. " + credit)},
		}
		x := matters{newTopics(ws), ws, map[crediting][]uint64{}, map[int][]uint64{}}
		for i := range ws {
			x.read(i, ws[i].Text, ws[i].Text.Marks)
		}
		return x.same(0, 1, oneWord(bareName("Kelsing Gazette")))
	}
	require.True(t, same("It was Ferrant who asked, the Kelsing Gazette reported."), "what the paper's page is about")
	require.False(t, same("In the harbour of Osmery a strike is over, the Kelsing Gazette reported."), "what it is not about")
	require.True(t, same("The depots will close, the Kelsing Gazette reported."), "nobody is named beside the credit")
}

// Two pages of one paper that share the names of its city are two stories.
func TestTwoPagesOfOnePaperAreNoStoryByItsName(t *testing.T) {
	a := "Mayor Edda Lorne of Kelsing opened the new lock of Port Tesh on Monday with Ilse Brand of the Varn Line. "
	b := "Teachers walked out in Kelsing, where Edda Lorne and Ilse Brand could not agree on money for a school in Port Tesh. "
	require.Empty(t, clustersOf(t, []Witness{{Source: "Kelsing Gazette"}, {Source: "Kelsing Gazette"}}, a, b))
}
