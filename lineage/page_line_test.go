package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A line of two days and hours, of when a page was put up and changed, is one for them,
// however many words it has; a sentence that begins with a day is none.
func TestLineOfDaysAndHours(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for line, want := range map[string]string{
		"Aug. 29, 2031 at 8:47 pm Updated Aug. 29, 2031 at 9:30 pm":                                     "2031-08-29",
		"29 August 2031 at 20:47 by the newsroom":                                                       "2031-08-29",
		"Harlow Digest | By Jane Roe | August 29, 2031 | 4 minute read":                                 "2031-08-29",
		"August 29, 2031 was the day on which the ferry of Tarnby went aground for the very first time": "",
	} {
		w := Witness{ID: "a", Text: n.TextIn("The ferry of Tarnby\n\n"+line+"\n\nThe ferry went aground off the pier, and nobody was hurt, said its master, who had been ashore.", "en")}
		f := newFamily([]Witness{w}, nil, Cluster{Witnesses: []int{0}})
		got := ""
		if d := f.read(0).topDay; d.ok() {
			got = d.day.Format(time.DateOnly)
		}
		require.Equal(t, want, got, line)
	}
}

// A mark that goes on below its line, or stands in the blanks behind it, is of the line all the same.
func TestLineSpanHoldsItsMark(t *testing.T) {
	const source = "Harlow  \n 6\nAugust 2031  \nEnd"
	for start := range len(source) {
		for end := start; end <= len(source); end++ {
			sp := normalize.Span{Start: int32(start), End: int32(end)}
			line := lineSpan(source, sp)
			require.True(t, line.Start <= sp.Start && sp.End <= line.End && int(line.End) <= len(source), "%v in %v", sp, line)
		}
	}
}
