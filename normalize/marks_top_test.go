package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Lines as papers and portals of India, Africa, Australia and America set them on top of a
// text and at its end, beside lines that look alike and say something else.
func TestEnglishTopsAndEnds(t *testing.T) {
	const prose = "The port was still shut in the morning. The ships waited in the roads, and nobody knew how long it would take."
	for _, c := range []struct {
		kind MarkKind
		line string
		want []string
	}{
		{Credit, "Harlow News Desk IANS, 22 Jul 2014 07:01 AM", []string{"IANS|IANS|line"}},
		{Credit, "Press Trust of India | New Delhi Last Updated at August 6, 2018 20:05 IST", []string{"Press Trust of India|Press Trust of India|line"}},
		{Credit, "Jane Roe, TNN | Aug 6, 2018, 04:12 IST", []string{"TNN|Times News Network|line"}},
		{Byline, "Jane Roe, TNN | Aug 6, 2018, 04:12 IST", []string{"Jane Roe|Jane Roe"}},
		{Byline, "Jane Roe, USA TODAY Published 9:05 a.m. ET Aug. 6, 2018 | Updated 2:10 p.m. ET Aug. 6, 2018", []string{"Jane Roe|Jane Roe"}},
		{Attribution, "Jane Roe, USA TODAY Published 9:05 a.m. ET Aug. 6, 2018", nil},
		{Credit, "Harlow Cranes AP Plant, August 6, 2018", nil},
		{Credit, "Reported by: PTI | Edited by: Jane Roe | Updated on: 06 Aug 2018, 02:10 PM IST", []string{"Reported by: PTI|Press Trust of India|source"}},
		{Credit, "Posted Monday, August 6, 2018 by Thesun.co.uk", []string{"by Thesun.co.uk|The Sun|byline"}},
		{Credit, "Posted Monday, August 6, 2018 by harlow-cranes.example", nil},
		{Credit, "By Jane Roe and John Poe for Wall Street Journal", []string{"for Wall Street Journal|The Wall Street Journal|source"}},
		{Credit, "By Jane Roe, Special to The Washington Post", []string{"Special to The Washington Post|The Washington Post|byline"}},
		{Credit, "By Jane Roe for the first time", nil},
		{Credit, "By Jane Roe via The Guardian", []string{"via The Guardian|The Guardian|source"}},
		{Credit, "Written content by Jane Roe via The Washington Post", []string{"via The Washington Post|The Washington Post|source"}},
		{Byline, "Authored by Jane Roe via The Guardian", []string{"Authored by Jane Roe|Jane Roe"}},
		{Credit, "By Jane Roe via Harlow and The Guardian Bridge", nil},
		{Byline, "By Jane Roe via Harlow", nil},
		{Byline, "Jane Roe\nSpecial to USA TODAY", []string{"Jane Roe|Jane Roe"}},
		{Byline, "Jane Roe\nJane Roe\nSenior Reporter\n|Updated:", []string{"Jane Roe|Jane Roe"}},
		{Byline, "Web Desk | Harlow | Updated: August 6, 2018", []string{"Web Desk|Web Desk"}},
		{Byline, "Our Special Correspondent", []string{"Our Special Correspondent|Our Special Correspondent"}},
		{Byline, "HT Correspondent, New Delhi", []string{"HT Correspondent|HT Correspondent"}},
		{Byline, "Harlow Help Desk", nil},
		{Byline, "Written by Jane Roe | Harlow | Updated: August 6, 2018 2:10:33 pm", []string{"Written by Jane Roe|Jane Roe"}},
		{Dateline, "(HARLOW VOICE) – Three cranes have fallen into the basin of the port, and nobody was hurt.", []string{"(HARLOW VOICE) –"}},
		{Dateline, "(VIDEO) – Three cranes have fallen into the basin of the port, and nobody was hurt.", nil},
		{Dateline, "HARLOW: Three cranes have fallen into the basin of the port here on Monday, police said.", []string{"HARLOW:"}},
		{Dateline, "EXPLAINED: Three cranes have fallen into the basin of the port, and here is what it means.", nil},
		{Dateline, "10 Aug 2018; AFP: Three cranes have fallen into the basin of the port, and nobody was hurt.", []string{"10 Aug 2018; AFP:|AFP|2018-08-10"}},
		{Dateline, "10 Aug 2018; Cranes: three of them have fallen into the basin of the port, and nobody was hurt.", nil},
		{Clock, "The plane left at 6:20 a.m. local time.", []string{"6:20 a.m. local time||06:20 local time"}},
		{Clock, "They played it at local time.", nil},
	} {
		text := "Cranes fall in port\n\n" + c.line + "\n\n" + prose + "\n\n" + prose
		require.Equal(t, append([]string{}, c.want...), marksOf(t, "en", text, c.kind), text)
	}
	for _, c := range []struct {
		line string
		want []string
	}{
		{"The cranes are gone, she said in a speech. PTI ABC DE FGH", []string{"PTI|Press Trust of India|close"}},
		{"She is a member of the board. CEO AND CFO", nil},
		{"The cranes are gone, she said in a speech. (BBC)", []string{"(BBC)|BBC|close"}},
		{"The cranes are gone, she said in a speech./BBC", []string{"/BBC|BBC|close"}},
		{"The cranes are gone, she said in a speech. -WSJ", []string{"-WSJ|The Wall Street Journal|close"}},
		{"The cranes are gone, she said in a speech. - Reuters/NAN", []string{"Reuters|Reuters|close", "NAN|NAN|close"}},
		{"The cranes are gone, she told the station (BBC)", nil},
		{"The cranes are gone (BBC). " + prose, nil},
	} {
		text := "Cranes fall in port\n\n" + prose + "\n\n" + prose + "\n\n" + c.line
		require.Equal(t, append([]string{}, c.want...), marksOf(t, "en", text, Credit), text)
	}
	// Further up brackets hold who took a picture.
	text := "Cranes fall in port\n\nThe basin on Monday, with a crane in it. (BBC)\n\n" + prose + "\n\n" + prose
	require.Empty(t, marksOf(t, "en", text, Credit), text)
}

// What a paper that was given out says has a source, and so has what people know who are not
// named; a statement that somebody makes is none.
func TestStatementsAndPeople(t *testing.T) {
	const why = "a mark without a value says that the sentence has a source"
	checkMarks(t, "en", Attribution, []markCase{
		{"The cranes were sold, a club statement said.", []string{"statement said||reported"}, why},
		{"A statement from the port read: \"We are sorry.\"", []string{"statement from the port read||reported"}, why},
		{"According to a statement, the cranes were sold.", []string{"According to a statement||according"}, why},
		{"She made a statement and left the port.", nil, why},
		{"The sale was, said a person familiar with the matter, a bad one.", []string{"said a person familiar||reported"}, why},
		{"The cranes were sold, said sources with the Harlow port office.", nil, why},
		{"The election commission said on Monday that the count was over.", []string{"election commission said||official"}, why},
	})
}
