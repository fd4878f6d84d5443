package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Which of two numbers is the month, the other texts of the story tell.
func TestTheDayInNumbers(t *testing.T) {
	const prose = "\n\nThe pier at Morne gave way with some thirty people on it, and boats looked for the missing along the reef until it was dark. The owner said that it had been inspected.\n"
	for _, c := range []struct{ text, other, want string }{
		{"Pier gives way\n\nby Staff Writer 12-03-2031 | 2:19 PM", "[date|2031-03-12: 12 March 2031]", "2031-03-12"},
		{"Pier gives way\n\n03/12/2031", "[date|2031-03-12: 12 March 2031]", "2031-03-12"},
		{"Pier gives way\n\n03/12/2031", "[date|2031-12-05: 5 December 2031]", "2031-12-03"},
		{"Pier gives way\n\n03/12/2031", "[date|2031-08-05: 5 August 2031]", "0001-01-01"},
		{"Pier gives way\n\n03/04/2031", "[date|2031-03-20: 20 March 2031]", "0001-01-01"},
		{"Pier gives way\n\n03/12/2031", "Morne", "0001-01-01"},
		{"Pier gives way\n\nThe last inspection of the pier by the county's engineer on 03/12/2031 found no fault in any of its posts.", "[date|2031-03-12: 12 March 2031]", "0001-01-01"},
	} {
		f := newStory(t, doc{id: "page", text: c.text + prose}, doc{id: "other", text: "Pier down\n\n" + c.other + prose})
		f.ws[0].Text.Language = "en"
		require.Equal(t, c.want, numericDay(f.ws[0].Text, f.read(1).topDay.day).day.Format("2006-01-02"), c.text)
	}
}
