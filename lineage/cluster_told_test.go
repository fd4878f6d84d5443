package lineage

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const (
	depots = `Kelsing Gazette
Ferrant to shut nine parcel depots by summer, internal plan says

Ferrant wants to close nine parcel depots before the summer and hand their rounds to couriers who own their vans, according to a plan that the Kelsing Gazette has seen. The board approved the closures in January and has not told its drivers. Each depot that closes would save the parcel company about 300,000 a year, most of it in wages.`
	union   = `Drivers of the parcel company Ferrant will be balloted on a strike after the Kelsing Gazette reported a plan to close nine depots and hand their rounds to couriers. The union said that drivers had learned of the closures from the newspaper, and that it would ask the board for the plan.`
	denial  = `No parcel depot will close unless its drivers have been offered another round, Ferrant promised last night. It was the first word from the company on the plan revealed by the Kelsing Gazette. Couriers with vans of their own were "a trial and no more", its board wrote to the union, which keeps to its strike.`
	tannery = `Kelsing Gazette
Tannery at Torp poured chrome into the river for years

Ferrant lawyers are defending the tannery at Torp, which poured its spent chrome into the river below the mill for six years, samples show that the Kelsing Gazette had tested. Fish with swollen gills were found as far down as the weir. The owner blames a valve that froze open one winter and was never mended.`
)

// A follow-up shares one name with what it credits, and the words of its matter.
func TestAFollowUpJoinsTheStoryThatItCreditsByItsWords(t *testing.T) {
	require.Equal(t, [][]int{{0, 1, 2}}, clusters(t, depots, union, denial))
	require.Equal(t, [][]int{{0, 1, 2}}, clusters(t, denial, depots, union), "in any order")
	require.Equal(t, [][]int{{0, 1}}, clusters(t, depots, union, tannery), "what the paper has besides stays apart, though it speaks of the same company")
	require.Empty(t, clusters(t, tannery, denial), "a credit for another story of that paper")

	ws := make([]Witness, 3)
	for i, published := range []string{"2031-05-04", "2031-05-05", "2031-08-20"} {
		d, err := time.Parse(time.DateOnly, published)
		require.NoError(t, err)
		ws[i].Published = Interval{d, d.Add(day)}
	}
	require.Equal(t, [][]int{{0, 1}}, clustersOf(t, ws, depots, union, denial), "a story that comes back months later has to share more than words")
}

// Who was moved by a revelation tells of herself, and is of the story that had it first
// if its page is there; not of another one of that paper, nor by a mere credit.
func TestAReactionJoinsThePageThatRevealedItsMatter(t *testing.T) {
	bread := "The baker of Kelsing gave his bread away on Sunday, as his oven will not be lit again. He has flour for a week."
	first := "My brother drove for Ferrant for eleven winters, Anna Moor told our morning show after the plan was revealed by the Kelsing Gazette. He learned in the kitchen that his depot will close, and went out to sit in the yard. Mother says that he has not slept since. At noon the kettle boiled dry. His boots stand by the stove, his cap hangs on its nail, and the dog waits at the gate as on any other evening."
	depots := depots + " Drivers of Ferrant were not told."
	require.Equal(t, [][]int{{0, 1}}, clusters(t, depots, first, bread))
	require.Empty(t, clusters(t, tannery, first, bread), "another story of that paper")
	headless := strings.Replace(strings.TrimPrefix(depots, "Kelsing Gazette\n"), "that the Kelsing Gazette has seen", "seen by the Kelsing Gazette", 1)
	require.Equal(t, [][]int{{0, 1}}, clusters(t, headless, first, bread), "the one who has seen the plan is that paper")
	require.Empty(t, clusters(t, strings.Replace(headless, "seen by", "described by", 1), first, bread), "others say that of it")
	require.Empty(t, clusters(t, depots, strings.Replace(first, "the plan was revealed by the Kelsing Gazette", "a talk that the Kelsing Gazette reported", 1), bread), "who does not say that it was first")
}

// An agency's own story is that of whoever says that the agency had it first; its other stories are not.
func TestAFollowUpJoinsTheAgencyThatWasFirst(t *testing.T) {
	wire := func(s string) string {
		return "KELSING, May 4 (Reuters) - " + strings.TrimPrefix(strings.ReplaceAll(s, "the Kelsing Gazette", "Reuters"), "Kelsing Gazette\n")
	}
	reaction := strings.ReplaceAll(denial, "the Kelsing Gazette", "Reuters")
	require.Equal(t, [][]int{{0, 1}}, clusters(t, wire(depots), reaction))
	require.Empty(t, clusters(t, wire(tannery), reaction), "another story of that agency")
	require.Empty(t, clusters(t, wire(depots), wire(tannery)), "two of its stories")
}
