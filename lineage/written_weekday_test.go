package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// An agency tells the day itself, whoever prints its words; of anybody else's words the day may
// have come with them.
func TestWrittenOnTheDayOfAnAgency(t *testing.T) {
	told := flood + ", and the mayor came on [date|wednesday: Wednesday]."
	page := doc{id: "page", text: "[date|2031-05-07: 7 May 2031]\n\n" + told}
	f := newStory(t, doc{id: "wire", text: "[dateline|AFP: TARNBY (AFP)] - " + told}, page)
	require.Equal(t, "2031-05-07", f.written(0).Earliest.Format(time.DateOnly))
	f = newStory(t, doc{id: "blog", text: told}, page)
	require.Nil(t, f.written(0))
}

// Who tells of a close the day after names that day first.
func TestWrittenOnTheDayAfterAPrice(t *testing.T) {
	const price = "The Nasdaq share [clock|close|+3%: closed up 3 percent] on [date|monday: Monday]. "
	wire := doc{id: "wire", text: "[date|2031-05-05: 5 May 2031]\n\n" + flood + "."}
	day := func(text string) string {
		return newStory(t, doc{id: "paper", text: text + flood + " again."}, wire).written(0).Earliest.Format("2006-01-02T15:04")
	}
	require.Equal(t, "2031-05-05T20:00", day(price))
	require.Equal(t, "2031-05-06T00:00", day("At the gate they stood on [date|tuesday: Tuesday]. "+price))
	require.Equal(t, "2031-05-05T20:00", day("At the gate they will stand on [date|tuesday: Tuesday]. "+price), "to come")
	require.Equal(t, "2031-05-05T20:00", day("At the gate they stood on [date|saturday: Saturday]. "+price), "before")
}

// A day that nothing shows to be over is to come, if it is after one on which something was said.
func TestWrittenBeforeTheDayThatComes(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for text, want := range map[string]string{
		"Die Reederei streicht am Donnerstag 22 Fahrten. Das sagte eine Sprecherin am Mittwoch.":                                                  "2031-05-07",
		"Der Frachter sank am Donnerstag vor Tarnby. Das Schiff sei alt, sagte ein Lotse am Mittwoch.":                                            "2031-05-08",
		"Von acht Leuten fehlt am Donnerstag jede Spur. Der Hafen sei zu, sagte ein Lotse am Mittwoch. Das teilte die Polizei am Donnerstag mit.": "2031-05-08",
		"Die Reederei streicht am Donnerstag 22 Fahrten. Das sagte eine Sprecherin am Freitag.":                                                   "2031-05-09",
		"Die Reederei streicht am Donnerstag 22 Fahrten. Der Hafen war am Mittwoch voller Leute.":                                                 "2031-05-08",
		"Die Reederei streicht am Donnerstag 22 Fahrten. Das sagte eine Sprecherin am vorigen Freitag.":                                           "2031-05-08",
	} {
		f := newFamily([]Witness{{ID: "a", Text: n.TextIn(text, "de")}}, nil, Cluster{Witnesses: []int{0}})
		b, ok := f.byWeekday(0, func(_ normalize.Mark, w time.Weekday) (time.Time, bool) {
			return onOrBefore(time.Date(2031, time.May, 11, 0, 0, 0, 0, time.UTC), w), true
		})
		require.True(t, ok, text)
		require.Equal(t, want, b.from.Add(2*time.Hour).Format(time.DateOnly), text) // of summer time
	}
}

// "Last Wednesday, May 7" was before the day of writing, if it is of the week of the story.
func TestWrittenAfterADayThatIsPast(t *testing.T) {
	wire := doc{id: "wire", text: "[date|2031-05-07: 7 May 2031]\n\n" + flood + "."}
	day := func(text string) string {
		b := newStory(t, doc{id: "paper", text: text + flood + " again."}, wire).written(0)
		if b == nil {
			return "unknown"
		}
		return b.Earliest.Format(time.DateOnly) + " to " + b.Latest.Format(time.DateOnly)
	}
	require.Equal(t, "2031-05-08 to 2031-05-14", day("The dam broke last [date|wednesday|last: Wednesday], [date|--05-07: May 7]. "))
	require.Equal(t, "unknown", day("The dam broke last [date|wednesday|last: Wednesday]. "), "which one, writers do not agree on")
	require.Equal(t, "unknown", day("A dam broke last [date|wednesday|last: Wednesday], [date|--04-02: April 2]. "), "not of the story's week")
	require.Equal(t, "unknown", day("The dam broke last [date|wednesday|last: Wednesday], [date|2031-05-07: May 7, 2031]. "), "a day with its year may be remembered")
	require.Equal(t, "2031-05-09 to 2031-05-15", day("At the gate they stood on [date|friday: Friday]. The dam broke last [date|wednesday|last: Wednesday], [date|--05-07: May 7]. "))
}
