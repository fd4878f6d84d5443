package normalize

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Who breaks a story is an outlet, whatever its name; news is broken to people, and by persons.
func TestNewsDeed(t *testing.T) {
	checkMarks(t, "en", Scoop, []markCase{
		{"The Calden Lamplighter, which broke the story last week, has 11 people.", []string{"The Calden Lamplighter, which broke the story|Calden Lamplighter|revealed"}, "a relative clause"},
		{"The Calden Lamplighter first broke the story.", []string{"The Calden Lamplighter first broke|Calden Lamplighter|first reported"}, "an article"},
		{"Calden Hour, which had the scoop in May, is small.", []string{"Calden Hour, which had the scoop|Calden Hour|revealed"}, "\"which\", no article"},
		{"The sale was first reported by the Lamplighter.", []string{"first reported by the Lamplighter|Lamplighter|first reported"}, "one word"},
		{"The Lamplighter first reported the sale.", []string{"The Lamplighter first reported|Lamplighter|first reported"}, "its subject"},
		{"Kitestring first reported the sale. The sale, Kitestring said, is off.", []string{"Kitestring first reported|Kitestring|first reported"}, "no article, and named elsewhere"},
		{"The Lamplighter newspaper first reported the sale.", []string{"The Lamplighter newspaper first reported|Lamplighter|first reported"}, "what it is"},
		{"Jane Roe broke the story. Jane Roe, who broke the story, was glad.", nil, "a reporter"},
		{"Jane Roe saw it. It was first reported by Roe. Later Roe first reported the theft.", nil, "a person with a first name"},
		{"The Calden Council, which broke the news to staff, was sorry. The Calden Council revealed a plan.", nil, "news, and what anybody reveals"},
		{"The Italian paper, which broke the story, is small. It broke the story.", nil, "no name"},
		{"The Calden Players, who had the scoop of the season, won.", nil, "\"who\""},
		{"The Harlow Institute first reported the effect. It was first reported by the Health Ministry.", nil, "bodies"},
		{"The Lamplighter first reported the theft to police.", nil, "to the police"},
		{"The case was first reported by the Lamplighter's owner.", nil, "somebody of it"},
		{"Campers first reported the fire.", nil, "people"},
	})
	checkMarks(t, "fr", Scoop, []markCase{
		{"Le Fanal a sorti l'affaire jeudi.", []string{"Le Fanal a sorti l'affaire|Le Fanal|revealed"}, "what newsrooms do"},
		{"Le prix, dévoilé par Le Fanal, est élevé.", []string{"dévoilé par Le Fanal|Le Fanal|revealed"}, "an article of its own"},
		{"Le prix, dévoilé par Le Pic, est élevé. Jeanne Le Pic est partie.", nil, "a person"},
		{"Le prix, dévoilé par le fanal, est élevé. La ministre a sorti l'affaire du tiroir.", nil, "a thing"},
	})
	checkMarks(t, "es", Scoop, []markCase{
		{"La opa es de 4 euros, según reveló El Candil.", []string{"reveló El Candil|El Candil|revealed"}, "behind the verb"},
		{"La opa es de 4 euros, según reveló El Cairo. El Gobierno reveló un plan.", nil, "a town, a government"},
	})
}

// A report that says on whom it stands is an outlet's; what is reported otherwise may be anybody's.
func TestReportsOfStrangers(t *testing.T) {
	checkMarks(t, "en", Attribution, []markCase{
		{"Kitestring reported on Tuesday, citing three people, that the pier is shut. The page of Kitestring was down.", []string{"Kitestring reported|Kitestring|reported"}, "its sources"},
		{"The Lamplighter reported a sale, citing emails. \"No,\" Roe told the Lamplighter.", []string{"The Lamplighter reported|Lamplighter|reported", "told the Lamplighter|Lamplighter|told"}, "its other mentions"},
		{"\"No,\" Roe told the Lamplighter. The Lamplighter reported a sale, citing emails.", []string{"told the Lamplighter|Lamplighter|told", "The Lamplighter reported|Lamplighter|reported"}, "those before it"},
		{"The Nimitz reported on Friday that a plane was lost. The Cubs reported Sunday. \"No,\" Roe told the Nimitz.", nil, "a ship, a club"},
		{"The Harlow Council reported a loss, citing the weather.", []string{"Council reported||official"}, "a body"},
	})
	checkMarks(t, "pt", Attribution, []markCase{
		{"Saiu um dia depois de o Candil ter noticiado a venda.", []string{"Candil ter noticiado|Candil|reported"}, "a verb of newsrooms"},
	})
	checkMarks(t, "fr", Attribution, []markCase{
		{"Le patron part, selon Le Fanal, qui cite trois sources.", []string{"selon Le Fanal|Le Fanal|according", "qui cite trois sources||citing"}, "what it stands on"},
		{"Il l'a dit, confirmant une information du Fanal. « Non », a-t-il dit à nos confrères de Ricochet.", []string{"confirmant une information du Fanal|Fanal|according", "nos confrères de Ricochet|Ricochet|according"}, "what the press has"},
		{"Selon « Le Fanal », il part.", []string{"Selon « Le Fanal »|Le Fanal|according"}, "in quotation marks"},
		{"Selon une information du ministère, il part. Selon une information de Jeanne Roc, non. Selon « Jeannot », il part.", []string{"Selon une information du ministère||official"}, "others who know"},
		{"Le magazine français Fanal a rapporté la vente.", []string{"Fanal a rapporté|Fanal|reported"}, "what and where it is"},
		{"Les ventes montent, selon La Redoute. La salle, selon Le Palais, rouvre.", nil, "firms and houses"},
	})
	checkMarks(t, "es", Attribution, []markCase{
		{"El portal local Candil publicó un informe.", []string{"Candil publicó|Candil|reported"}, "what and where it is"},
	})
}

// Papers whose names say what they are need no word before them, in quotation marks or with their town behind.
func TestPapersInPassing(t *testing.T) {
	checkMarks(t, "de", Attribution, []markCase{
		{"„Uferland-Kurier“ hatte am Montag vorab berichtet, dass er geht.", []string{"„Uferland-Kurier“ hatte am Montag vorab berichtet|Uferland-Kurier|reported"}, "it opens a sentence"},
		{"Er rannte davon, wie «Laterne» berichtet. Er sei «Harlower Anzeiger» zufolge fort.", []string{"«Laterne» berichtet|Laterne|reported", "«Harlower Anzeiger» zufolge|Harlower Anzeiger|according"}, "\"wie\", and a name alone"},
		{"„Lange Nacht“ hatte er das Lied genannt, berichtet er.", nil, "a song"},
	})
	checkMarks(t, "fr", Scoop, []markCase{
		{"Elle part, après que «Courrier du Verdon» eut révélé le contrat.", []string{"«Courrier du Verdon» eut révélé|Courrier du Verdon|revealed"}, "in quotation marks"},
		{"L'affaire avait été mise au jour lundi par le Courrier du Verdon.", []string{"mise au jour lundi par le Courrier du Verdon|Courrier du Verdon|revealed"}, "a day between"},
		{"La mosaïque a été mise au jour lundi par l'équipe du Verdon.", nil, "diggers"},
	})
	checkMarks(t, "es", Attribution, []markCase{
		{"Se hunden, después de que El Correo de Alcorta reportara una mortandad.", []string{"El Correo de Alcorta reportara|El Correo de Alcorta|reported"}, "the subjunctive"},
	})
	checkMarks(t, "en", Attribution, []markCase{
		{"The Pinnock Bulletin newspaper in Sydney reported that she had left.", []string{"The Pinnock Bulletin newspaper in Sydney reported|Pinnock Bulletin|reported"}, "its town"},
		{"The Pinnock company in Sydney reported that she had left.", nil, "no paper"},
	})
	checkMarks(t, "en", Credit, []markCase{
		{"They swam for years and years until the very end of it.\n\nSource: Tidewater Courier February 22, 2019 02:48 UTC", []string{"Source: Tidewater Courier|Tidewater Courier|source"}, "its time"},
	})
}

// However many names do what outlets do, a text is searched for some of them alone; spaces before them may be two.
func TestManyStrangers(t *testing.T) {
	n, err := New(nil)
	require.NoError(t, err)
	var b strings.Builder
	for i := range 2 * mostStrangers {
		fmt.Fprintf(&b, "The pier is shut, as the  Lantern%c%c first reported.  Kite%[1]c%[2]c reported on Monday, citing Roe. ", 'a'+i/26, 'a'+i%26)
	}
	found := map[string]bool{}
	for _, m := range n.TextIn(b.String(), "en").Marks {
		if m.Kind == Scoop && strings.HasPrefix(m.Value, "Lantern") {
			found[m.Value] = true
		}
	}
	require.Len(t, found, 2*mostStrangers, "each credited where it stands")
}
