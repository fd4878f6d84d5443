package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A page that says at its foot when it was made is dated by that, and by no
// other date down there.
func TestTheFootOfAPageDatesIt(t *testing.T) {
	long := strings.Repeat(flood+". ", 8)
	for name, c := range map[string]struct {
		foot string
		want bool
	}{
		"published":   {"Published on [date|2031-05-04: May 4, 2031]", true},
		"signed":      {"(red, APA, [date|2031-05-04: 4.5.2031])", true},
		"a report's":  {"Report of the [attribution|dpa|report: dpa] of [date|2031-05-04: 4.5.2031]", true},
		"a sentence":  {"He read the [attribution|dpa|report: report of the dpa] of [date|2031-05-04: 4.5.2031].", false},
		"in brackets": {"(The hearing is set for [date|2031-05-04: May 4, 2031])", false},
		"an event":    {"The hearing is set for [date|2031-05-04: May 4, 2031]", false},
	} {
		f := newStory(t, doc{id: "page", text: long + "\n\n" + c.foot})
		require.Equal(t, c.want, f.read(0).topDay.ok(), name)
		w := f.written(0)
		require.Equal(t, c.want, w != nil, name)
		if w != nil {
			require.Equal(t, "2031-05-04", w.Earliest.Format("2006-01-02"))
		}
	}
}

// Who signs with the address of its site is the outlet that its text quotes as
// having been told.
func TestASiteSignsForItsOutlet(t *testing.T) {
	told := flood + ". A warden [attribution|BBC|told: told the BBC] that more would come."
	_, latents, _ := creditLines(newStory(t, doc{id: "a", text: told + "\n\nred, midlands.bbc.co.uk"}, doc{id: "b", text: flood}))
	require.Empty(t, latents, "its own page")
	_, latents, _ = creditLines(newStory(t, doc{id: "a", text: told}, doc{id: "b", text: flood}))
	require.Len(t, latents, 1, "a page of nobody's")
}

// A line that two agencies sign is a client's.
func TestAgenciesDoNotSignTogether(t *testing.T) {
	f := newStory(t, doc{id: "client", text: flood + "\n\n([credit|APA|line: APA]/[credit|dpa|line: dpa])"},
		doc{id: "agency", text: flood + "\n\n[credit|dpa|line: dpa]"})
	require.True(t, f.onPage(0, "dpa"))
	require.False(t, f.onPage(1, "dpa"))

	// Who signs with initials of his own beside the agency leaves out whom it was told.
	told := flood + ". A warden [attribution|dpa|told: told dpa] that the pumps from Harlow would come too late."
	f = newStory(t, doc{id: "agency", text: "[dateline|dpa: TARNBY (dpa)] - " + told},
		doc{id: "client", text: strings.Replace(told, "[attribution|dpa|told: told dpa]", "said", 1) + " Three gardens stand under water. [credit|dpa|close: (dpa/eb)]"})
	require.True(t, f.onPage(1, "dpa"))
	require.False(t, f.onPage(0, "dpa"))
	l, ok := f.reuse().link(0, 1)
	require.True(t, ok && l.directed)
	require.Equal(t, 0, l.from)
}

// A client that prints the agency's name at the end of a text below a dateline of its own leaves out
// whom the fireman told; one without any dateline may be the agency's story, from which it was cut.
func TestClosedBelowAPlace(t *testing.T) {
	told := flood + ". A warden [attribution|EFE|told: told EFE] that the pumps from Harlow would come too late."
	said := strings.Replace(told, "[attribution|EFE|told: told EFE]", "said", 1) + " Three gardens stand under water. [credit|EFE|close: EFE]"
	for place, want := range map[string]bool{"[dateline: TARNBY, ENGLAND.-] ": true, "": false} {
		f := newStory(t, doc{id: "agency", text: "[dateline|EFE|--05-04: Tarnby, 4 may (EFE).-] " + told + " [credit|EFE|close: EFE]"}, doc{id: "client", text: place + said})
		require.Equal(t, want, f.onPage(1, "EFE"), place)
		require.False(t, f.onPage(0, "EFE"))
		l, ok := f.reuse().link(0, 1)
		require.True(t, ok)
		require.Equal(t, want, l.directed, place)
		require.True(t, !want || l.from == 0)
	}
}

// An agency's day stands below the signs of its desk, and counts though it is a line of the page; a day
// below another article's title does not.
func TestDayBelowAnAgencysSigns(t *testing.T) {
	const prose = "Harlow (epd). Die Fähre nach Tarnby fährt von Mai an nicht mehr. Das sagte die Pröpstin Jana Roth dem epd. „Wer zur Insel will, muss schwimmen“, sagte sie.\n\n" +
		"Der Kirchenkreis hatte die Fähre im vorigen Jahr übernommen, nachdem der Reeder aufgegeben hatte. Nun fehlt ihm das Geld für den neuen Motor."
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for foot, want := range map[string]bool{
		"epd lnb mig\n24.4.2031":                   true,
		"Kirche in Tarnby wird saniert\n24.4.2031": false,
	} {
		w := Witness{ID: "a", Text: n.TextIn("Fähre nach Tarnby wird eingestellt\n\n"+prose+"\n\n"+foot, "de")}
		require.Equal(t, want, newFamily([]Witness{w}, nil, Cluster{Witnesses: []int{0}}).read(0).topDay.ok(), foot)
	}
}
