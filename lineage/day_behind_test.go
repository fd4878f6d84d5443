package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A page west of the news is dated the day before that of which it tells; one that tells of a day to
// come, of a day that nobody else of that date has, or that is dated otherwise, was written before it.
func TestDayBehindTheNews(t *testing.T) {
	const (
		fourth = "Kiln shut\n\n[date|2031-06-04: 4 June 2031]\n\n" // a Wednesday
		fifth  = "Kiln of Morne shut\n\n[date|2031-06-05: 5 June 2031]\n\n"
		sixth  = "Kiln of Morne shut\n\n[date|2031-06-06: 6 June 2031]\n\n"
		line   = "[dateline|AP|2031-06-04: MORNE, June 4, 2031 (AP) -] "
		told   = "The kiln of Morne was shut early on [date|thursday: Thursday] after its flue fell onto the ramp beside the yard, and nobody was hurt."
		more   = " The flue had stood there since the year of the great frost, and the town had painted it twice."
		coming = "The kiln of Morne will be shut on [date|thursday: Thursday] before its flue falls onto the ramp beside the yard, and nobody is hurt."
		other  = "Nine bakers of Harlow met in the old tannery to eat rye bread and to sing of the sea on [date|thursday: Thursday] until their wives came with lanterns and a cart."
	)
	for _, tt := range []struct {
		name, page, news string
		behind           bool
	}{
		{"a page of the day before", fourth + told + more, fifth + told, true},
		{"a day to come", fourth + coming + more, fifth + coming, false},
		{"two days before", fourth + told + more, sixth + told, false},
		{"words of its own", fourth + other + more, fifth + told + more, false},
		{"the day of a dateline", line + told + more, fifth + told, false},
		{"nobody dated that day", fourth + told + more, told + more, false},
	} {
		f := newStory(t, doc{id: "page", text: tt.page}, doc{id: "news", text: tt.news})
		require.Equal(t, tt.behind, f.behindNews(0), tt.name)
		require.False(t, f.behindNews(1), tt.name)
		require.Equal(t, tt.behind, f.dayBehind(0, 1), tt.name)
		if tt.behind {
			require.Zero(t, f.headOrder(0, 1), tt.name)
			require.Zero(t, f.headOrder(1, 0), tt.name)
			require.Empty(t, datedText(f, 0, 1, f.passages(0, 1)), "its date says nothing")
			require.Equal(t, "2031-06-05T11:59:59Z", f.written(0).Latest.Format(time.RFC3339), "the day lasts as long as it does anywhere")
		}
	}
	f := newStory(t, doc{id: "page", text: fourth + told + more}, doc{id: "news", text: fifth + told}, doc{id: "later", text: fifth + more})
	require.True(t, f.dayBehind(0, 2), "of all that are dated so")
	f = newStory(t, doc{id: "page", text: fourth + told + more}, doc{id: "later", text: sixth + told + more}, doc{id: "news", text: fifth + told})
	require.Equal(t, 1, f.headOrder(0, 1), "two days are none of clocks")
}

// The clock of Greenwich on a line of a page tells of the page; what an agency gives for all the
// world tells of nobody.
func TestGreenwichAsASign(t *testing.T) {
	for text, want := range map[string]bool{
		"Published 18:40 GMT":                              true,
		"Mon 24 Nov 2031 18.40 GMT":                        true,
		"Updated 9:07 AM GMT":                              true,
		"The flue fell at 1341 GMT":                        false,
		"The flue fell at 2:41 am (1341 GMT Tuesday)":      false,
		"The flue fell at 2:41 am (13:41 GMT), police say": false,
		"The clock of GMT":                                 false,
	} {
		require.Equal(t, want, signIn(text, greenwich), text)
	}
	require.True(t, signIn("It cost £40", "£"))
	require.False(t, signIn("It cost $40", "£"))
}
