package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A source behind a dash at the end of a title is one if the text credits it, and else the page's own name.
func TestHeadlineSource(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
		why  string
	}{
		{"Kettle Home nears deal to buy Works - Bloomberg\n\nHARLOW - A deal is near, Bloomberg reported on Monday.",
			[]string{"Bloomberg|Bloomberg|headline", "Bloomberg reported|Bloomberg|reported"}, "the text credits it"},
		{"Kettle Home nears deal to buy Works | Reuters\n\nA deal is near, Jane Roe told Reuters.",
			[]string{"Reuters|Reuters|headline", "told Reuters|Reuters|told"}, "a stroke"},
		{"Money and More\n\nTwo firms in talks about a merger: Sky News\n\nA deal is near, Sky News reported.",
			[]string{"Sky News|Sky News|headline", "Sky News reported|Sky News|reported"}, "a colon below another line"},
		{"Kettle Home nears deal to buy Works - Bloomberg\n\nHARLOW - A deal is near, the board met on Monday.", nil, "the text does not credit it"},
		{"WSJ: Kettle Home nears deal to buy Works\n\nA deal is near, the Wall Street Journal reported on Monday.",
			[]string{"WSJ|The Wall Street Journal|headline", "the Wall Street Journal reported|The Wall Street Journal|reported"}, "before the title"},
		{"BBC: New boss to cut jobs\n\nThe house will cut jobs, its new boss said.", nil, "before a title that is about it"},
		{"Kettle Home nears deal to buy Works - Bloomberg\n\nA deal is near, the Irish Times reported.", []string{"the Irish Times reported|The Irish Times|reported"}, "it credits another"},
	} {
		assert.Equal(t, append([]string{}, c.want...), marksOf(t, "en", c.text, Attribution), "%s: %q", c.why, c.text)
	}
}

// A paper stands in quotation marks before a title and a colon; the one called Bild is no picture.
func TestQuotedPaperBeforeTitle(t *testing.T) {
	const story = "\n\nDie Werft hat ihren Vorstand überwacht, berichtete der «Spiegel» am Samstag. «Bild» schrieb, er gehe."
	checkMarks(t, "de", Attribution, []markCase{
		{"«Spiegel»: Werft überwachte ihren Vorstand" + story, []string{"«Spiegel|Der Spiegel|headline", "berichtete der «Spiegel»|Der Spiegel|reported", "Bild» schrieb|Bild|reported"}, "which the text credits"},
		{"«Titanic»: Kino zeigt den Film" + story, []string{"berichtete der «Spiegel»|Der Spiegel|reported", "Bild» schrieb|Bild|reported"}, "a film"},
	})
	checkMarks(t, "de", Furniture, []markCase{
		{"«Bild»: Vorstand der Werft geht" + story, nil, "a title"},
		{"Werft überwachte ihren Vorstand\n\nBild: Jan Roth" + story, []string{"Bild: Jan Roth|caption"}, "a picture"},
	})
	checkMarks(t, "de", Credit, []markCase{
		{"Werft überwachte ihren Vorstand\nBildquelle: ©Adobe Stock / Text: AFP" + story, []string{"AFP|AFP|source"}, "whose the text is, beside the picture"},
		{"Werft überwachte ihren Vorstand\nBildquelle: ©Adobe Stock / AFP" + story, nil, "whose the picture is"},
	})
}
