package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// An agency's story of Monday is not the report after which a share rose on Friday.
func TestReportOfOtherDays(t *testing.T) {
	monday := doc{id: "monday", text: "[dateline|Reuters: TARNBY (Reuters)] - The share of Kelder Steel fell on [date|monday: Monday] as its merger with Varn Iron was in doubt."}
	credit := "after [attribution|Reuters|report: a Reuters report] that the merger with Varn Iron may fail"
	for _, c := range []struct {
		name, text, from string
	}{
		{"four days apart", "The share of Kelder Steel rose on [date|friday: Friday] " + credit + ".", "latent:reuters"},
		{"the day after", "The share of Kelder Steel rose on [date|tuesday: Tuesday] " + credit + ".", "monday"},
		{"without a day", "The share of Kelder Steel rose " + credit + ".", "monday"},
		{"the day of the report is named", "The share of Kelder Steel rose on [date|friday: Friday]. It had fallen " + credit + " on [date|monday: Monday].", "monday"},
		{"the report is of yesterday", "The share of Kelder Steel rose on [date|friday: Friday]. It had fallen " + credit + " [date|yesterday: yesterday].", "monday"},
	} {
		ders, _, _ := creditLines(newStory(t, monday, doc{id: "paper", text: c.text}))
		require.Equal(t, []string{c.from + " facts paper"}, ders, c.name)
	}
	monday.text = "[date|2031-05-05: 5 May 2031]\n\n" + monday.text
	ders, _, _ := creditLines(newStory(t, monday, doc{id: "paper", text: "[date|2031-05-09: 9 May 2031]\n\nThe share of Kelder Steel rose " + credit + "."}))
	require.Equal(t, []string{"monday facts paper"}, ders, "the week is known")
	paper := doc{id: "monday", source: "Kelderby Courier", text: "The share of Kelder Steel fell on [date|monday: Monday] as its merger with Varn Iron was in doubt."}
	ders, _, _ = creditLines(newStory(t, paper, doc{id: "paper", text: "The share of Kelder Steel rose on [date|friday: Friday] after [attribution|Kelderby Courier|report: a report of the Kelderby Courier]."}))
	require.Equal(t, []string{"monday facts paper"}, ders, "a paper has one page of its report")
	tuesday := doc{id: "tuesday", text: monday.text[len("[date|2031-05-05: 5 May 2031]\n\n"):] + " It went on falling on [date|tuesday: Tuesday], as both boards met."}
	for day, from := range map[string]string{"monday: Monday": "latent:reuters", "tuesday: Tuesday": "tuesday", "friday: Friday": "latent:reuters", "yesterday: yesterday": "tuesday"} {
		ders, _, _ = creditLines(newStory(t, tuesday, doc{id: "paper", text: "The merger is in doubt, [attribution|Reuters|reported: Reuters reported] on [date|" + day + "], and both houses are silent."}))
		require.Equal(t, []string{from + " facts paper"}, ders, "a story that goes on to Tuesday; reported on "+day)
	}
}

// What somebody told an agency stands in one of its stories, and who has nothing else of it has another.
func TestToldInAnotherStory(t *testing.T) {
	const story = "[dateline|APA: TARNBY (APA)] - The sale of the yard of Tarnby to Kelder Steel was put off on [date|wednesday: Wednesday], as all 480 contracts are still being read."
	const more = " The sale of the yard of Tarnby to Kelder Steel was put off, as all 480 contracts are still being read."
	told := "The board of the harbour has no money left, its chairman [attribution|APA|told: told APA]"
	for _, c := range []struct {
		name, text, from string
	}{
		{"another interview", told + ".", "latent:apa"},
		{"another day", told + " on [date|thursday: Thursday].", "latent:apa"},
		{"its number", "All 480 contracts are being read, the chairman of the harbour [attribution|APA|told: told APA].", "story"},
		{"another number", "All 312 contracts are being read, the chairman of the harbour [attribution|APA|told: told APA].", "latent:apa"},
		{"its words", told + "." + more, "story"},
		{"its day", told + " on [date|wednesday: Wednesday].", "story"},
		{"its report", "The yard of Tarnby is sold, [attribution|APA|reported: APA reported].", "story"},
		{"both", told + ", and [attribution|APA|reported: APA reported] that the yard is sold.", "story"},
	} {
		ders, _, _ := creditLines(newStory(t, doc{id: "story", text: story}, doc{id: "page", text: c.text}))
		require.Contains(t, ders, c.from+" facts page", c.name)
	}
	ders, _, _ := creditLines(newStory(t, doc{id: "story", source: "Tarnby Post", text: story[len("[dateline|APA: TARNBY (APA)] - "):]},
		doc{id: "page", text: "The board has no money left, its chairman [attribution|Tarnby Post|told: told the Tarnby Post]."}))
	require.Equal(t, []string{"story facts page"}, ders, "a paper has one page of it")
}
