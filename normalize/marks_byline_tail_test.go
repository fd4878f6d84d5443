package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Pages sign with a day, a role, an address or an account behind the name.
func TestBylineTails(t *testing.T) {
	const title, prose = "Cranes fall in the port\n", "\n\nThree cranes fell in the port of Harlow, the harbour office said in the evening."
	for _, line := range []string{
		"By Jane Roe November 19, 2019, 07:47 PM EST", "By Jane Roe - Harbour Writer 2019-11-19T12:48:14Z Space", "by Jane Roe — November 18, 2019",
		"By Jane Roe | November 18, 2019 -- 19:14 GMT (19:14 GMT) | Topic: Cranes", "Jane Roe - Nov 19, 2019, 10:31 pm CST", "Jane Roe @janeroe / 2 days",
		"Jane Roe, Business Insider", "February 1, 2019 | BY: Jane Roe, MS, RDN", "By Jane Roe janer@harlow.example(509) 555-0142",
		"By Jane Roe on Monday, November 18th, 2019 at 11:08 a.m.", "By\nJane Roe\nThe Harlow Gazette", "Author:\nJane Roe",
	} {
		got := marksOf(t, "en", title+line+prose, Byline)
		require.Len(t, got, 1, line)
		require.Contains(t, got[0], "|Jane Roe", line)
	}
	for _, line := range []string{
		"By Harlow Quay on May 5, 2018, nobody was left, said Jane Roe.", "By Monday November 19, 2019", "FIND YOUR NEXT CAR\nNovember 20, 2019",
		"About Jane Roe\nNovember 20, 2019", "By\nthe quay", "Harlow Quay - it rained", "By The Sea, Open 10 to 5",
	} {
		require.Empty(t, marksOf(t, "en", title+line+prose, Byline), line)
	}
}

// Stations say who has done a story; German local papers sign above it with initials.
func TestBylineDone(t *testing.T) {
	const prose = "\n\nThree cranes fell in the port of Harlow, the harbour office said in the evening."
	checkMarks(t, "en", Byline, []markCase{
		{"Cranes fall\nDone by: Jane Roe" + prose, []string{"Done by: Jane Roe|Jane Roe"}, "a station"},
		{"Cranes fall\nDone by noon" + prose, nil, "an hour"},
	})
	const german = "\nHarlow - Drei Kräne sind im Hafen gestürzt, wie das Hafenamt am Abend mitteilte."
	checkMarks(t, "de", Credit, []markCase{
		{"Kräne gestürzt\nVon jro" + german, []string{"Von jro||author"}, "initials"},
		{"Kräne gestürzt\nVon wo" + german, nil, "a question"},
		{"Kräne gestürzt\nVon Beginn an" + german, nil, "a phrase"},
		{"Werft muss zahlen\nVon ddp / Anna Hale" + german, []string{"Von ddp|ddp|byline"}, "an agency of old"},
	})
}
