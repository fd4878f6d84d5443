package lineage

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

const colour = "Down at the landing stage an old woman went on mending her nets as if none of it had anything to do with her."

// compared is clusters where only the first two texts were compared.
func compared(t *testing.T, texts ...string) [][]int {
	t.Helper()
	n, err := normalize.New(&normalize.Options{Stem: true})
	require.NoError(t, err)
	al, err := align.New(nil)
	require.NoError(t, err)
	in, err := New(nil)
	require.NoError(t, err)
	ws := make([]Witness, len(texts))
	for i, s := range texts {
		ws[i] = Witness{ID: fmt.Sprint(i), Text: n.Text(s)}
	}
	pair := Pair{A: 0, B: 1, Passages: al.Passages(ws[0].Text, ws[1].Text)}
	require.NotEmpty(t, pair.Passages)
	var out [][]int
	for _, c := range in.Clusters(ws, []Pair{pair}) {
		out = append(out, c.Witnesses)
	}
	return out
}

// A lone text that shares a sentence with another belongs to it, unless a third
// has the sentence too, though nobody compared it with either.
func TestSentenceOfThirdStory(t *testing.T) {
	strike := "The crews of the Marrow ferries stopped work at six, said Ines Dabrowski of their union. " + colour
	orchard := "Frost has taken two thirds of the plums around Tellin, the growers of Oster Valley reckon. " + colour
	choir := "Sixty singers from Pell and Garrick will share the prize of the jury in Loxby. " + colour
	require.Equal(t, [][]int{{0, 1}}, compared(t, strike, orchard))
	require.Empty(t, compared(t, strike, orchard, choir), "what a third text has too")
}

// Groups that are a month apart are one story only if they are more alike.
func TestStoriesOfDifferentMonths(t *testing.T) {
	day := func(month time.Month, d int) Interval {
		at := time.Date(2024, month, d, 0, 0, 0, 0, time.UTC)
		return Interval{at, at.Add(24*time.Hour - time.Second)}
	}
	may := hull(hull(Interval{}, day(5, 3)), day(5, 9))
	require.Equal(t, day(5, 3).Earliest, may.Earliest)
	require.Equal(t, day(5, 9).Latest, may.Latest)
	require.Equal(t, may, hull(may, Interval{}), "one without a date says nothing")

	n, err := normalize.New(&normalize.Options{Stem: true})
	require.NoError(t, err)
	texts := []string{
		"In the evening Orla Venn of Tarrow Bay met Idris Kolm in Quell.", "At noon Orla Venn and Idris Kolm left Tarrow Bay.", "So Idris Kolm spoke for Orla Venn.",
		"Again Orla Venn wrote to the court in Sandrey about Mirko Paal.", "Then Mirko Paal and Orla Venn heard the court of Sandrey.", "For Sandrey it was Mirko Paal and Idris Kolm who signed.",
	}
	story := func(later Interval) (*gathering, float64) {
		ws := make([]Witness, len(texts))
		for i, s := range texts {
			ws[i] = Witness{ID: fmt.Sprint(i), Text: n.Text(s), Published: day(5, 3)}
			if i >= 3 {
				ws[i].Published = later
			}
		}
		s := newGathering(ws, newTopics(ws))
		s.join(0, 1)
		s.join(1, 2)
		s.join(3, 4)
		s.join(4, 5)
		return s, s.alike(0, 3)
	}
	s, alike := story(day(5, 20))
	require.Greater(t, alike, sameNames)
	require.Less(t, alike, sameNamesApart)
	require.True(t, s.oneStory(0, 3), "in the same month")
	s, _ = story(day(8, 20))
	require.False(t, s.oneStory(0, 3), "months later")
	s, _ = story(Interval{})
	require.True(t, s.oneStory(0, 3), "without dates")
}

// Who speaks of the same people belongs together though a third text, of which
// nothing is known yet, has the sentence that they share.
func TestAcquaintedTextsShareASentenceWithAThird(t *testing.T) {
	warning := "There is danger to life and limb from falling branches and uprooted trees, the weather service warned. "
	camp := "At the camp by Lake Tellin, Ines Dabrowski, Oskar Venn and Mirko Paal brought the children of Marrow, Quell and Loxby to a gymnasium. " + warning
	after := "A day later Ines Dabrowski hung sleeping bags over the bars, and Oskar Venn of Marrow praised the young with Mirko Paal. " + warning
	bulletin := "Issued by the office in Garrick for the district of Pell until ten. " + warning
	require.Equal(t, [][]int{{0, 1, 2}}, clusters(t, camp, after, bulletin))
	require.Empty(t, clusters(t, camp, "Frost has taken two thirds of the plums around Sandrey, the growers of Oster Valley reckon. "+warning, bulletin), "strangers")
}

// A lone text has one sentence of a paper's interview and one that a report on the
// interview has too. That is a third story only as long as the credit has not joined them.
func TestWhatACreditJoinsIsNoThirdStory(t *testing.T) {
	said := "My mother buys her tickets on a telephone and grumbles. "
	strike := "The crews have been on strike for nine days and the company loses two million crowns on each of them. "
	paper := "The head of the Solvik railway receives us above the yard of Haldur. " + strike + "How will you end this, Mikko Rendal? " + said
	credit := "The Solvik railway will close every ticket office at Haldur, its head Mikko Rendal said in an interview with the Guardian. "
	lone := "Bad news for all who like to queue at a window. " + said + strike + "Keep a copy on paper, advises Ola Breck of the travel agency Mossel. "
	n, err := normalize.New(&normalize.Options{Stem: true})
	require.NoError(t, err)
	al, err := align.New(nil)
	require.NoError(t, err)
	in, err := New(nil)
	require.NoError(t, err)
	for _, tt := range []struct {
		report string
		want   [][]int
	}{{credit + strike, [][]int{{0, 1, 2}}}, {strings.Replace(credit, " in an interview with the Guardian", "", 1) + strike, nil}} {
		ws := []Witness{{ID: "paper", Source: "The Guardian", Text: n.Text(paper)}, {ID: "report", Source: "Reuters", Text: n.Text(tt.report)},
			{ID: "lone", Source: "Tipsheet", Text: n.Text(lone)}}
		for range folder { // in a folder of a few the people whom all three name would do
			ws = append(ws, Witness{ID: "other", Text: n.Text("")})
		}
		var pairs []Pair
		for i := range 2 {
			pairs = append(pairs, Pair{A: i, B: 2, Passages: al.Passages(ws[i].Text, ws[2].Text)})
		}
		var got [][]int
		for _, c := range in.Clusters(ws, pairs) {
			got = append(got, c.Witnesses)
		}
		require.Equal(t, tt.want, got)
	}
}
