package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// furnitureOf returns the lines of a text that are furniture, as "line|sort".
func furnitureOf(t *testing.T, language, text string) []string {
	t.Helper()
	return marksOf(t, language, text, Furniture)
}

const (
	portTitle = "Harlow port closes after a crane falls\n\n"
	portLead  = "The port of Harlow closed on Monday after a crane fell across the quay, and nobody could say when a ship would call there again, officials said.\n\n"
	portEnd   = "Ships were sent to Weston until Thursday, said the harbour master, who had slept two hours and would not say for how long her port would have to stay shut."
)

// A heading such as "Related" announces titles, one a line.
func TestTitlesAfterAHeading(t *testing.T) {
	for language, box := range map[string]string{
		"en": "Related stories|Ferry strike ends after a week|Five cranes that fell in a year|Who owns the old quay of Harlow?",
		"de": "Lesen Sie auch:|Streik am Hafen ist beendet|Wem der alte Kai von Harlow gehört",
		"fr": "À lire aussi|La grève du port est terminée|À qui appartient le vieux quai de Harlès ?",
		"es": "Te puede interesar|Termina la huelga del puerto de Alcorta|Cinco grúas que cayeron en un año",
		"it": "Leggi anche:|Finito lo sciopero del porto di Alcorta|Cinque gru cadute in un anno",
		"pt": "Leia também|Termina a greve no porto de Alcorta|Cinco guindastes que caíram em um ano",
		"nl": "Lees ook:|Staking in de haven is voorbij|Vijf kranen die in een jaar vielen",
	} {
		lines := strings.Split(box, "|")
		var want []string
		for _, l := range lines {
			want = append(want, l+"|teaser")
		}
		for _, gap := range []string{"\n", "\n\n"} {
			require.Equal(t, want, furnitureOf(t, language, portTitle+portLead+strings.Join(lines, gap)+"\n\n"+portEnd), language)
		}
	}
	require.Equal(t, []string{"Read more|teaser"}, furnitureOf(t, "en", portTitle+portLead+"Read more\n\n"+portEnd), "prose goes on after a button")
	require.Equal(t, []string{"Continue reading|teaser"}, furnitureOf(t, "en", portTitle+portLead+"Continue reading\n\nWhat the builder says of it\n\n"+portEnd), "the article's own heading after its own button")
	require.Empty(t, furnitureOf(t, "en", "Related: how two ports became one\n\nThe ports of two towns\n\n"+portLead+portEnd), "a title may open so")
}

// Short lines that stand among known furniture are furniture.
func TestCompanyOfFurniture(t *testing.T) {
	tail := "Share on Facebook\n\nHarlow Post\n\nWorld\n\nPolitics\n\nLeave a comment\n\nOur other papers\n\nAbout | Contact | Privacy policy"
	got := furnitureOf(t, "en", portTitle+portLead+portEnd+"\n\n"+tail)
	require.Equal(t, []string{
		"Share on Facebook|prompt", "Harlow Post|footer", "World|footer", "Politics|footer", "Leave a comment|prompt",
		"Our other papers|footer", "About | Contact | Privacy policy|footer",
	}, got, "a page's end")

	for why, text := range map[string]string{
		"headings between prose": "What the builder says\n\n" + portLead + "What the town says\n\n" + portEnd,
		"a list of dates with one button": "June 9 – Weston, Old Quay\n\nJune 10 – Harlow, New Quay\n\nJune 14 – Alcorta, Town Hall\n\nJune 17 – Narvia, Great Hall\n\n" +
			"Sign up for our newsletter\n\n" + portEnd,
	} {
		for _, m := range furnitureOf(t, "en", portTitle+portLead+text) {
			require.Contains(t, m, "|newsletter", why)
		}
	}
	menu := "Share on Facebook\n\nWorld\n\nLog in to comment\n\nHarlow port closes after a crane falls\n\nBy Jane Roe\n\n"
	require.Equal(t, []string{"Share on Facebook|prompt", "World|footer", "Log in to comment|prompt"}, furnitureOf(t, "en", menu+portLead+portEnd), "a title stands among buttons, above all prose")
	top := "Skip to content\n\nWorld\n\nSports\n\nLog in to comment\n\nShare on Facebook\n\nScience and Health\n\nFollow us on Twitter\n\nPorts\n\n" + portTitle + "Jane Roe\n\n"
	require.Equal(t, []string{"Skip to content|prompt", "World|footer", "Sports|footer", "Log in to comment|prompt", "Share on Facebook|prompt", "Science and Health|footer", "Follow us on Twitter|prompt"},
		furnitureOf(t, "en", top+portLead+portEnd), "a menu between many buttons; what stands by the title stays")
	signed := portTitle + portLead + portEnd + "\n\nShare on Facebook\n\n(Reuters)\n\nLeave a comment"
	require.Equal(t, []string{"Reuters|Reuters|line"}, marksOf(t, "en", signed, Credit), "a signature among buttons")
	require.Len(t, furnitureOf(t, "en", signed), 2)
}

// A line that a text has three times is none of its sentences.
func TestRepeatedLines(t *testing.T) {
	line := "See the crane again"
	text := portTitle + portLead + line + "\n\n" + portEnd + "\n\n" + line + "\n\n" + portLead
	require.Empty(t, furnitureOf(t, "en", text), "twice is by accident")
	got := furnitureOf(t, "en", text+line+"\n\n"+portEnd)
	require.Equal(t, []string{line + "|repeated", line + "|repeated", line + "|repeated"}, got)
	song := strings.Repeat("Heave away the old anchor\nAnd the ships go by\nAnd the tide comes in\nAnd the crane comes down\nAnd nobody asks us why\n\n", 3)
	require.Empty(t, furnitureOf(t, "en", portTitle+song), "a song has a refrain")
	asked := strings.Repeat("Why did you come to Harlow?\n\n"+portEnd+"\n\n", 3)
	require.Empty(t, furnitureOf(t, "en", portTitle+asked), "one question to three people")
	bylines := strings.Repeat("By Jane Roe\n\n"+portEnd+"\n\n", 3)
	require.Empty(t, furnitureOf(t, "en", portTitle+bylines), "a line with a mark of its own")
}
