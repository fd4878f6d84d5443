package align

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// onPage is a page: its lines, then paragraphs.
func onPage(head string, paragraphs ...string) string {
	for _, p := range paragraphs {
		head += "\n\n" + p
	}
	return head
}

func TestPageLines(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"above the article and below it",
			"Wall falls at quarry\n\nBy A. Norling\nThursday 3 May, 9.15am\n\nA wall fell above the quarry on Thursday.\n\nNobody was hurt.\n\nThe Kelderby Post",
			"Wall falls at quarry|By A. Norling|Thursday 3 May, 9.15am|The Kelderby Post"},
		{"a subhead is the article's", "A wall fell above the quarry on Thursday.\n\nThe warning\n\nEngineers had warned the council in February.", ""},
		{"lines that are wrapped", "A wall fell above the\nquarry on Thursday and\nburied a bakery.", ""},
		{"a text of lines alone", "Wall falls at quarry\nBakery buried\nNobody hurt", ""},
		{"a bulletin", "BRIEF-Quarry closes\n\nMay 3 (Agency) :\n* SAYS QUARRY CLOSED\n* EXPECTS NO LOSSES", "BRIEF-Quarry closes|May 3 (Agency"},
		{"what is signed at its end is prose", "A wall fell above the quarry on Thursday.\n\nThat was said by a speaker of the council./nor/kel", ""},
		{"an abbreviation ends nothing", "Posted 3 May, 9.15 a.m. by staff\n\nA wall fell above the quarry on Thursday.", "Posted 3 May, 9.15 a.m. by staff"},
	} {
		x := text(t, tt.text)
		got := ""
		for _, l := range pageLines(nil, x) {
			if got != "" {
				got += "|"
			}
			got += x.Quote(l)
		}
		require.Equal(t, tt.want, got, tt.name)
	}
}

// Two pages that copy one article have headlines, authors and days of their own,
// with some words of the story in them: the passage is the article.
func TestAPassageEndsBeforeThePagesLines(t *testing.T) {
	body := quarry[0] + "\n\n" + quarry[1] + "\n\n" + quarry[2]
	a := onPage("Quarry wall collapses, 64 households evacuated in Kelderby\n\nBy Ada Norling\nPublished on Thursday, 3 May 2029", body, "Ada Norling reports from Kelderby")
	b := onPage("Kelderby: limestone quarry wall collapses above Miller's Lane\n\nAgency staff\nThursday, 3 May 2029, 9.15", body, "More news from Kelderby and the quarry")
	ps, x, y := passages(t, a, b)
	require.Len(t, ps, 1)
	require.Equal(t, Verbatim, ps[0].Kind)
	require.Equal(t, body, x.Quote(ps[0].A)+".")
	require.Equal(t, body, y.Quote(ps[0].B)+".")
}

// A text without lines of its own has made prose of the other's.
func TestProseMadeOfAPagesLines(t *testing.T) {
	head := "Quarry wall collapses above Miller's Lane in Kelderby and 64 households leave before dawn"
	a := onPage(head+"\nBy Ada Norling of the Post", quarry[0], quarry[1])
	b := head + " wrote Ada Norling for the Post. " + quarry[0] + " " + quarry[1]
	ps, x, _ := passages(t, a, b)
	require.Len(t, ps, 1)
	require.Equal(t, head, x.Quote(ps[0].A)[:len(head)])
}

// A headline that both pages have is copied with the article, and what stands
// between the two is an edit.
func TestAHeadlineThatAgreesIsCopied(t *testing.T) {
	head := "Quarry wall collapses above Miller's Lane and 64 households leave Kelderby before dawn"
	body := quarry[0] + "\n\n" + quarry[1]
	ps, x, y := passages(t, onPage(head+"\n\nBy Ada Norling", body), onPage(head+"\n\nThursday, 3 May 2029", body))
	require.Len(t, ps, 1)
	require.Equal(t, Edited, ps[0].Kind)
	require.Equal(t, head, x.Quote(ps[0].A)[:len(head)])
	require.Equal(t, head, y.Quote(ps[0].B)[:len(head)])
}

// What resembles in headlines alone is no passage: every report of an event has
// the words of its headline.
func TestHeadlinesAreNoPassageWithWhatFollows(t *testing.T) {
	ps, x, _ := passages(t,
		onPage("Halvorsen evacuates Miller's Lane after limestone quarry collapse in Kelderby\n\nThursday, 3 May 2029", quarry[3], quarry[5]),
		onPage("Kelderby: Halvorsen orders limestone quarry evacuation, Miller's Lane empty\n\nThursday 3 May 2029", regatta[0], regatta[1]))
	for _, p := range ps {
		t.Errorf("%s passage %q", p.Kind, x.Quote(p.A))
	}
}

// What a cut above leaves ends as it ended, though with words that are in every text.
func TestACutAboveLeavesTheEnd(t *testing.T) {
	const said = `"We found one splinter in one loaf, and that is one too many`
	a := onPage("Harrow Mill Recalls Frozen Loaves Over Possible Slate Splinters",
		"KELDERBY, January 14, 2031 - Harrow Mill, Inc. is voluntarily recalling 38,000 bags of its Green Reed frozen loaves because they may contain small splinters of slate.",
		"The bags were sold in Kelderby, Tarnby and Vestrand between December 2 and January 8. They carry the lot numbers 4417 to 4423 and a best-by date of November 2032.",
		`"The safety of the families who trust us comes first," said the head of the mill, Ada Norling. `+said+`."`,
		"Nobody was hurt. Whoever has such a loaf may bring it back.")
	b := onPage("Frozen loaves recalled in 3 towns over slate splinters",
		"KELDERBY - A mill is recalling 38,000 bags of frozen loaves that may contain pieces of slate.",
		"Harrow Mill said Thursday that the Green Reed bags were sold in Kelderby, Tarnby and Vestrand between Dec. 2 and Jan. 8. They have lot numbers 4417 to 4423.",
		"Nobody was hurt.", said+`," Norling said in a statement.`, "The reeve was told of it by a customer in Harlow.")
	ps, x, y := passages(t, a, b)
	require.NotEmpty(t, ps)
	last := ps[len(ps)-1]
	require.Contains(t, x.Quote(last.A), "one too many")
	require.Contains(t, y.Quote(last.B), "one too many")
}
