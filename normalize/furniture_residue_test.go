package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// framedIn returns the furniture of an article with lines above its title, between its paragraphs and below them.
func framedIn(t *testing.T, language, above, amid, below string) []string {
	t.Helper()
	a := riverProse[language]
	var parts []string
	for _, p := range []string{above, a[0], a[1], amid, a[2], below} {
		if p != "" {
			parts = append(parts, strings.ReplaceAll(p, "|", "\n\n"))
		}
	}
	return furnitureOf(t, language, strings.Join(parts, "\n\n"))
}

// What a page's machinery leaves between the lines of its text.
func TestResidue(t *testing.T) {
	for _, line := range []string{"×", "—", "?? ??", "803570676078702593", "orla_dredger-2.jpg", "https://www.example.org/films/2031/dredger.html", `<iframe width="560" src="https://www.example.org/embed/1" allowfullscreen></iframe>`} {
		require.Equal(t, []string{line + "|footer"}, framedIn(t, "en", "", line, ""), "amid the prose")
		require.Equal(t, []string{line + "|footer"}, framedIn(t, "en", "", "", line), "below it")
	}
	for _, line := range []string{"0", "220", "1 / 20", "3/"} {
		require.Equal(t, []string{line + "|footer"}, framedIn(t, "en", "", "", line), line)
	}
	require.Equal(t, []string{"01:18|footer", "Bridge of Narvia opens to lorries|teaser", "02:05|footer", "A ferry for the islands|teaser"},
		framedIn(t, "en", "", "", "01:18|Bridge of Narvia opens to lorries|02:05|A ferry for the islands"), "films, and how long they last")
}

// Figures, signs and addresses that are the article's.
func TestNoResidue(t *testing.T) {
	for why, line := range map[string]string{
		"a rule between parts":      "***",
		"a rule of dashes":          "---",
		"the number of a part":      "2",
		"a year":                    "2019",
		"a result":                  "3-1",
		"an entry of a live report": "14:05",
		"a price":                   "$139.00",
		"whom to call":              "02-751-1500",
		"addresses, as a list":      "https://a.example/1|https://b.example/2|https://c.example/3",
		"an address that is named":  "The report can be read here:|https://orla.example/report.pdf",
		"the source of a page":      `<img src="https://a.example/1" alt="avatar">`,
	} {
		got := framedIn(t, "en", "", line, "")
		require.Empty(t, got, why)
	}
	for why, line := range map[string]string{"a table": "Weston|4|Harlow|2|Narvia|1", "a year": "1998", "a drawing of lots": "4 - 11 - 23"} {
		require.Empty(t, framedIn(t, "en", "", "", line), why)
	}
	require.Empty(t, framedIn(t, "en", "", "1|2", "3"), "parts with numbers")
}

// Boxes above an article: what shares cost and how warm it is, the sections of its site.
func TestBoxesAbove(t *testing.T) {
	for _, box := range []string{"Markets closed|• NARVIA 50|7,897.50|+48.10 (+0.61%)|• GOLD|2,310.10|-0.50 (-0.02%)", "| 7.5°C Varnholt", "Orla Shipping|Narvia Gas|Harlow Rail|Weston Bank"} {
		got := framedIn(t, "en", "River Echo|"+box, "", "")
		lines := strings.Split(box, "|")
		if box[0] == '|' {
			lines = []string{box}
			got = furnitureOf(t, "en", box+"\n\n"+riverProse["en"][0]+"\n\n"+riverProse["en"][1]+"\n\n"+riverProse["en"][2])
		}
		joined := strings.Join(got, "\n")
		for _, l := range lines[1:max(1, len(lines)-1)] {
			require.Contains(t, joined, l, box)
		}
	}
	for why, above := range map[string]string{
		"a kicker and an author":   "Varnholt|Jane Roe|Monday",
		"a heading on the weather": "30 degrees in Varnholt",
	} {
		require.Empty(t, framedIn(t, "en", above, "", ""), why)
	}
	require.Empty(t, framedIn(t, "en", "", "", "Party of Orla|34.5%|+2.1%|Party of Narvia|12.0%|-1.1%"), "votes below an article")
}
