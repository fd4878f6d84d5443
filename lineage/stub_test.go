package lineage

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

const stubStory = `    HARLOW, March 12 - The Orrick Board put this year's wheat crop at
48.1 mln tonnes, against 46.7 mln estimated in February.
    Barley was put at 11.2 mln tonnes, oats at 4.9 mln.
 Reuter
`

// stubbed is a stub and witnesses whose texts share no passage with it.
func stubbed(t *testing.T, headline, source string, stories ...string) ([]Witness, []Pair) {
	t.Helper()
	ws, pairs := witnesses(t, append([]string{"Blah blah blah."}, stories...))
	ws[0].Title, ws[0].Source = headline, source
	require.False(t, slices.ContainsFunc(pairs, func(p Pair) bool { return p.A == 0 }), "no wording is shared")
	return ws, pairs
}

func TestAStubIsTheFirstTakeOfItsStory(t *testing.T) {
	ws, pairs := stubbed(t, "ORRICK BOARD PUTS WHEAT CROP AT 48.1 MLN TONNES", "", stubStory)
	l := infer(t, ws, pairs)
	require.Len(t, l.Derivations, 1)
	d := l.Derivations[0]
	require.True(t, d.Directed && d.From == "0", "the headline came first: %+v", d)
	require.True(t, slices.ContainsFunc(d.Evidence, func(e Evidence) bool { return e.Signal == sigMarker.name }), "%+v", d.Evidence)
}

func TestAStubOfAnotherStory(t *testing.T) {
	in, err := New(nil)
	require.NoError(t, err)
	for _, x := range []struct{ headline, source, why string }{
		{"VESTRAND PORT STRIKE ENDS, FERRIES TO SAIL", "", "nothing of the headline is in the story"},
		{"ORRICK BOARD PUTS WHEAT CROP AT 48.1 MLN TONNES", "Harlow Echo", "another house"},
		{"", "", "no headline"},
	} {
		ws, pairs := stubbed(t, x.headline, x.source, stubStory)
		require.Empty(t, in.Clusters(ws, pairs), x.why)
	}
	ws, pairs := stubbed(t, "Orrick Board puts wheat crop at 48.1 mln tonnes", "", "The Orrick Board in Harlow put this year's wheat crop at 48.1 million tonnes after a wet spring that pleased nobody.")
	require.Empty(t, in.Clusters(ws, pairs), "what is no agency's copy has no stubs")
}

// Of several stories a stub belongs to that which has most of its headline,
// whatever the order in which they are given.
func TestAStubFindsItsStory(t *testing.T) {
	other := `    HARLOW, March 12 - The Orrick Board put off its report on the
potato crop until the end of the month, and gave no reason for that.
 Reuter
`
	for _, stories := range [][]string{{stubStory, other}, {other, stubStory}} {
		ws, _ := stubbed(t, "ORRICK BOARD PUTS WHEAT CROP AT 48.1 MLN TONNES", "", stories...)
		s := newStoryOf(ws, func(int) bool { return true })
		require.Equal(t, stubStory, ws[s.of(0)].Text.Source)
	}
}
