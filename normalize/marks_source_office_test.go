package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

const officeStory = "Kran gestürzt\n\nDie Werft Orvana hat am Montag einen Auftrag verloren, und das war am Abend im Hafen bekannt geworden, als alle schon nach Hause gingen."

// How a story of the German language ends whose source is an authority, an agency's service for markets or a station's
// author, and how its agency's writer signs; and what ends alike and signs nothing.
func TestGermanEnds(t *testing.T) {
	for _, c := range []struct {
		end  string
		kind MarkKind
		want []string
		why  string
	}{
		{"\n\nQuelle: Polizei Harlow", Attribution, []string{"Polizei Harlow||official"}, "an authority's release"},
		{"\n\nQuelle: Polizei Harlow, «Weser-Kurier»", Attribution, []string{"Polizei Harlow||official"}, "beside an outlet"},
		{"\n\nQuelle: Polizei Harlow, «Weser-Kurier»", Credit, []string{"Weser-Kurier|Weser-Kurier|source"}, "the outlet beside it"},
		{"\n\nQuelle: Regen im Norden", Attribution, nil, "no authority"},
		{"\n\nQuelle: DIE ZEIT", Credit, []string{"ZEIT|Die Zeit|source"}, "a paper in capitals, with its article"},
		{"\n\nQuelle: DIE ZEIT DES REGENS", Credit, nil, "a book"},
		{"\n\nQuelle: Polizei oder Feuerwehr, das weiß der Kran.", Attribution, nil, "prose"},
		{" Er sei alt und/abc/def/gh", Credit, nil, "no stop before"},
		{" Er sei alt./abc/def/gh", Credit, []string{"/abc/def/gh|dpa|initials"}, "three behind the last stop"},
		{" Er sei alt./abc/DP/gh", Credit, []string{"/abc/DP/gh|dpa|initials"}, "with the code of a desk"},
		{" Er sei alt./ab/cd", Credit, nil, "two are of a paper"},
		{"\n\nDJG/abc/def", Credit, []string{"DJG/abc/def|Dow Jones Newswires|initials"}, "the German service of Dow Jones"},
		{"\n\nDJG/DJN/abc/def", Credit, []string{"DJG/DJN/abc/def|Dow Jones Newswires|initials"}, "with that of New York"},
		{"\n\nDJG/2031", Credit, nil, "a number"},
		{" Er sei alt. [abcd]", Credit, []string{"[abcd]||author"}, "a station's author"},
		{" Er sei alt [abcd] und", Credit, nil, "in a sentence"},
		{"\n\n-Von Anna Hale, Dow Jones Newswires, +49 69 123456,", Byline, []string{"Von Anna Hale|Anna Hale"}, "an agency's writer and how to reach her"},
		{"\n\n-Von Anna Hale, Dow Jones Newswires, +49 69 123456,", Credit, []string{"Dow Jones Newswires|Dow Jones Newswires|byline"}, "and the agency"},
		{"\n\n- Von hier, aus dem Hafen, 20 Schritte", Byline, nil, "an entry of a list"},
	} {
		assert.Equal(t, append([]string{}, c.want...), marksOf(t, "de", officeStory+c.end, c.kind), "%s: %q", c.why, c.end)
	}
}

// An agency behind "by" has its day behind a dash, and before its place it is written small as well.
func TestAgencyAndDay(t *testing.T) {
	for _, c := range []struct {
		language, text string
		kind           MarkKind
		want           []string
		why            string
	}{
		{"nl", "Kraan gevallen\n\nDoor ANP - 29-9-2031, 20:04\n\nDe werf Orvana heeft maandag een opdracht verloren, en dat werd in de haven bekend.", Credit, []string{"Door ANP|ANP|byline"}, "a day with hyphens"},
		{"de", "Kran gestürzt\n\nvon dpa - 3. Mai 2031, 10:12 Uhr\n\nDie Werft hat am Montag einen Auftrag verloren.", Credit, []string{"von dpa|dpa|byline"}, "in small letters"},
		{"de", "Kran gestürzt\n\nvon dpa - 3 Kräne und 4 Schiffe im Hafen von Harlow\n\nDie Werft hat am Montag einen Auftrag verloren.", Credit, nil, "no day"},
		{"de", "Kran gestürzt\n\ndpa-afx HARLOW. Die Werft hat am Montag einen Auftrag verloren, und das war am Abend bekannt.", Dateline, []string{"dpa-afx HARLOW.|dpa"}, "the service for markets in small letters"},
		{"de", "Kran gestürzt\n\nDOW JONES--Die Werft hat am Montag einen Auftrag verloren, und das war am Abend bekannt.", Dateline, []string{"DOW JONES--|Dow Jones Newswires"}, "no place at all"},
		{"de", "Kran gestürzt\n\nDOW JONES - Der Index hat am Montag einen Sprung gemacht, und das war am Abend bekannt.", Dateline, nil, "the heading of an index"},
		{"de", "Kran gestürzt\n\nHarlow - Ein Kran ist gestürzt, und die Werft steht still.\n\nSo war es im Ferienort Harlow noch nie.", Dateline, []string{"Harlow -"}, "a place that the text calls a resort"},
		{"de", "Kran gestürzt\n\nSturm - Ein Kran ist gestürzt, und die Werft steht still.\n\nSo war es am Ferienort mit Sturm noch nie.", Dateline, nil, "no place"},
	} {
		assert.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, c.kind), "%s: %q", c.why, c.text)
	}
}
