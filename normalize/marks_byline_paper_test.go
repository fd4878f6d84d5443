package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	paperTitle = "Three cranes fall at Tarny\n\n"
	paperProse = "\n\nThree cranes fell into the harbour of Tarny on Tuesday after the wind had turned, the harbour master said."
)

// Who signs without "by" is told by what stands behind the name, and desks by what they are.
func TestPaperSigned(t *testing.T) {
	for _, c := range []struct {
		line string
		want []string
	}{
		{"Jane Roe May 3, 2018", []string{"Jane Roe|Jane Roe"}},
		{"Jane Roe Published 5:23 p.m. ET May 3, 2018", []string{"Jane Roe|Jane Roe"}},
		{"Jane Roe Last updated 09:15, May 3 2018", []string{"Jane Roe|Jane Roe"}},
		{"Jane Roe, The Canadian Press", []string{"Jane Roe|Jane Roe", "Canadian Press|Canadian Press|byline"}},
		{"Jane Roe and John Poe, Australian Associated Press", []string{"Jane Roe and John Poe|Jane Roe and John Poe", "Australian Associated Press|AAP|byline"}},
		{"Jane Roe, John Poe and Ann Lowe, Weston Gazette", []string{"Jane Roe, John Poe and Ann Lowe|Jane Roe, John Poe and Ann Lowe"}},
		{"Jane Roe & AAP", []string{"Jane Roe|Jane Roe", "AAP|AAP|byline"}},
		{"Jane Roe Chief Political Correspondent", []string{"Jane Roe|Jane Roe"}},
		{"Jane Roe Political Editor", []string{"Jane Roe|Jane Roe"}},
		{"Jane Roe for MailOnline", []string{"Jane Roe|Jane Roe"}},
		{"Jane Roe, Special to the Gazette", []string{"Jane Roe|Jane Roe"}},
		{"Jane Roe, jroe@harlow.example", []string{"Jane Roe|Jane Roe"}},
		{"Jane Roe (@janeroe)", []string{"Jane Roe|Jane Roe"}},
		{"By Admin", []string{"By Admin||newsroom"}},
		{"By: Staff Writer", []string{"By: Staff Writer|Staff Writer"}},
		{"By our correspondent", []string{"By our correspondent|our correspondent"}},
		{"By Web Desk", []string{"By Web Desk|Web Desk"}},
		{"By The Editorial Board", []string{"By The Editorial Board|The Editorial Board"}},
		{"Sports Desk", []string{"Sports Desk|Sports Desk"}},
		{"Our Bureau", []string{"Our Bureau|Our Bureau"}},
		{"Agency Staff", []string{"Agency Staff|Agency Staff"}},
		{"Agency Report", []string{"Agency Report|Agency Report"}},
		{"Wire Reports", []string{"Wire Reports|Wire Reports"}},
		{"Team Harlow, Apr 3, 2018, 9:53 AM IST", []string{"Team Harlow|Team Harlow"}},
	} {
		require.Equal(t, c.want, marksOf(t, "en", paperTitle+c.line+paperProse, Byline, Credit), c.line)
	}
	for _, line := range []string{
		"New York May 3, 2018", "St. Paul May 3, 2018", "Jane Roe for mayor", "Jane Roe, mother of three", "Jane Roe Monday",
		"Jane Roe and the harbour", "By The River", "By A Whisker", "By Our Own Hands", "Team Europe", "Help Desk", "Police Desk", "Medical Staff", "Annual Report", "Weather Report\n\n14 June 2031", "Weather Report\n14 June 2031",
	} {
		require.Empty(t, marksOf(t, "en", paperTitle+line+paperProse, Byline, Credit), line)
	}
	require.Empty(t, marksOf(t, "en", paperTitle+paperProse+paperProse+paperProse+paperProse+paperProse+"\n\nJane Roe May 3, 2018"+paperProse, Byline), "far below the title")
}
