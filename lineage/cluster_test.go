package lineage

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

const setPhrase = "The ministry did not answer a request for comment by the time this article went to press on the evening in question."

// clusters aligns all pairs of texts and returns the members of each cluster.
func clusters(t *testing.T, texts ...string) [][]int {
	t.Helper()
	ws := make([]Witness, len(texts))
	return clustersOf(t, ws, texts...)
}

// clustersOf is clusters of witnesses that are given but for their texts.
func clustersOf(t *testing.T, ws []Witness, texts ...string) [][]int {
	t.Helper()
	n, err := normalize.New(&normalize.Options{Stem: true, KeepFurniture: true})
	require.NoError(t, err)
	al, err := align.New(nil)
	require.NoError(t, err)
	in, err := New(nil)
	require.NoError(t, err)
	for i, s := range texts {
		ws[i].ID, ws[i].Text = fmt.Sprint(i), n.Text(s)
	}
	var pairs []Pair
	for a := range ws {
		for b := a + 1; b < len(ws); b++ {
			if ps := al.Passages(ws[a].Text, ws[b].Text); len(ps) > 0 {
				pairs = append(pairs, Pair{A: a, B: b, Passages: ps})
			}
		}
	}
	var out [][]int
	for _, c := range in.Clusters(ws, pairs) {
		out = append(out, c.Witnesses)
	}
	return out
}

const (
	mill1  = "Fire destroyed the old Brannock paper mill on Tuesday night, and Mayor Edda Lorne of Kelsing said the roof had fallen in before engines from Varn arrived. "
	mill2  = "A watchman, Piet Osmer, told the Kelsing Gazette he had smelled solvent near the Varn gate for a week. "
	mill3  = "Brannock Holdings of Port Tesh had planned to sell the mill to Edda Lorne's town council in spring. "
	train1 = "The Solvik express left the rails outside Haldur on Friday with 90 passengers, and driver Mikko Rendal was flown to Aster hospital. "
	train2 = "Inspector Jana Wold said a switch at Haldur yard had been repaired by Solvik Rail only last month. "
	train3 = "Aster hospital treated eleven people, and Solvik Rail promised buses between Haldur and Tornby. "
)

func TestStoriesDoNotChainThroughASetPhrase(t *testing.T) {
	got := clusters(t,
		mill1+mill2+setPhrase, mill1+mill3, mill2+mill3+setPhrase,
		train1+train2+setPhrase, train1+train3, train2+train3+setPhrase)
	require.Equal(t, [][]int{{0, 1, 2}, {3, 4, 5}}, got)
}

func TestALoneTextThatLiftsASentenceBelongsToTheStory(t *testing.T) {
	lone := "My grandmother kept bees, and this week I thought of her smoke can. Rural papers are full of fires again. " + mill2
	require.Equal(t, [][]int{{0, 1, 2}}, clusters(t, mill1+mill2, mill1+mill2+mill3, lone))
}

func TestOneOfTwoThatTookTwoSentencesBelongsToTheStory(t *testing.T) {
	town := "Solvent makers in our own county have been told to fence their yards, the Harth fire marshal Ola Breck said in an interview at Mossel. "
	took := town + strings.ToLower(mill1+mill3)
	require.Equal(t, [][]int{{0, 1, 2, 3, 4}}, clusters(t, mill1+mill2, mill1+mill2+mill3, mill1+mill3, took, town+"Ola Breck of Harth said so at Mossel."))
}

// Four are more: what one of them took has to be more, too.
func TestOneOfFourThatTookThreeSentencesBelongsToTheStory(t *testing.T) {
	town := "Solvent makers in our own county have been told to fence their yards, the Harth fire marshal Ola Breck said in an interview at Mossel. "
	last := "Ola Breck of Harth said so at Mossel. "
	texts := func(took string) []string {
		return []string{mill1 + mill2, mill1 + mill2 + mill3, mill1 + mill3, mill3 + mill2,
			town + strings.ToLower(took), town + last, town + last + "Nobody at Mossel spoke against it.", last + town}
	}
	require.Equal(t, [][]int{{0, 1, 2, 3, 4, 5, 6, 7}}, clusters(t, texts(mill1+mill2+mill3)...))
	require.Equal(t, [][]int{{0, 1, 2, 3}, {4, 5, 6, 7}}, clusters(t, texts(mill1)...), "a sentence is background")
}

func TestTextsWithoutCapitalsAreOneTopic(t *testing.T) {
	a := "the harbour of the northern province was closed after a storm broke the long breakwater in two places overnight. "
	b := "several hundred crates of oranges were seen floating off the lighthouse by the crew of a pilot boat. "
	require.Equal(t, [][]int{{0, 1, 2}}, clusters(t, a+b, a, b+"and nothing else was found there"))
}

const (
	weir1 = "The Ostrow weir was never certified, the Kelsing Gazette reported on Monday, and Mayor Edda Lorne of Varn must explain to Anders Tolk why. "
	weir2 = "According to the Kelsing Gazette nobody ever signed for the barrier at Ostrow, a matter that Edda Lorne and Anders Tolk of Varn leave to lawyers. "
	goats = "According to the Kelsing Gazette a goat from Torp won the ribbon of the Sallow fair, led by Hanne Birk of Mossing. "
)

func TestRewritesOfOnePapersStoryBelongTogether(t *testing.T) {
	require.Equal(t, [][]int{{0, 1}}, clusters(t, weir1, weir2, goats), "the third credits the same paper with another story")
}

func TestAPageWithItsNameAboveItBelongsToWhoCreditsIt(t *testing.T) {
	page := "Kelsinger Bote\n\nKein Stempel unter dem Wehr\n\n„Wir haben gebaut, bevor jemand Nein sagen konnte“, erzählt die Bürgermeisterin vor dem Landratsamt. Am Ufer von Ostrow liegt Kies, im Schuppen rostet der Stahl. Zwei Angler, ein Hund und ein Imker aus Solvik suchen den Steg, den die Mutter des Wirts noch kannte. Auf dem Tisch stehen Käse, Brot und ein Krug. "
	agency := "Ein Wehr ohne Abnahme beschäftigt die Justiz. Die Behörde in Varn will Akten, Rechnungen und Protokolle sehen, sagte Anders Tolk am Abend vor der Presse. Bis zum Herbst soll ein Gutachten klären, wer die Haftung trägt und ob das Land einen Teil der Kosten übernimmt. „Wir haben gebaut, bevor jemand Nein sagen konnte“, sagte die Bürgermeisterin nach einem Bericht der Zeitung «Kelsinger Bote» zu Kies und Beton in Ostrow. "
	later, repeat := "Im Schuppen rostet der Stahl, am Ufer von Ostrow liegt Kies. "+page[len("Kelsinger Bote\n\n"):], agency+"Der Prozess beginnt nach den Ferien."
	require.Equal(t, [][]int{{0, 1, 2, 3}}, clusters(t, page, later, agency, repeat))
	other := strings.ReplaceAll(page, "Kelsinger Bote", "Torper Zeitung")
	require.Equal(t, [][]int{{0, 1}, {2, 3}}, clusters(t, other, later, agency, repeat), "another paper, and no more in common than a quotation")
}

func TestAnAgencyThatIsCreditedMakesNoStory(t *testing.T) {
	reuters := func(s string) string { return strings.ReplaceAll(s, "the Kelsing Gazette", "Reuters") }
	require.Empty(t, clusters(t, reuters(weir1), reuters(weir2)))
}

func TestGermanNounsDoNotHideThatTwoTextsAreOfOneStory(t *testing.T) {
	a := "Nach einem Bericht des «Kelsinger Boten» war das Wehr in Ostrow nie abgenommen, und Bürgermeisterin Edda Lorne muss dem Landrat Anders Tolk nun erklären, wie Kies, Beton und Stahl in die Rechnung kamen. "
	b := "Am Ufer stehen Angler, Rentner und ein Imker, und alle haben den «Kelsinger Boten» dabei. Nach einem Bericht des «Kelsinger Boten» hat in Ostrow niemand unterschrieben, sagt der Imker, den Edda Lorne am Morgen mit Anders Tolk im Garten sah. "
	other := "Nach einem Bericht des «Kelsinger Boten» gewann in Torp eine Ziege das Band der Messe, geführt von Hanne Birk aus Mossing, die Heu, Hafer und Geduld für das Geheimnis hält. "
	require.Equal(t, [][]int{{0, 1}}, clusters(t, a, b, other))
}

func TestOneHeadlineOverTwoStoriesDoesNotMakeThemOne(t *testing.T) {
	ws := make([]Witness, 6)
	for _, i := range []int{0, 3} {
		ws[i].Title, ws[i].Source = "This week in brief", "Kelsing Gazette"
	}
	texts := []string{mill1 + mill2 + setPhrase, mill1 + mill3, mill2 + mill3, train1 + train2 + setPhrase, train1 + train3, train2 + train3}
	require.Equal(t, [][]int{{0, 1, 2}, {3, 4, 5}}, clustersOf(t, ws, texts...))

	ws[3].Text = nil
	rewritten := "Nobody slept in Kelsing. Mayor Edda Lorne stood before the Brannock mill until the last hose from Varn was rolled up. " + setPhrase
	require.Equal(t, [][]int{{0, 1, 2, 3}}, clustersOf(t, ws[:4], texts[0], texts[1], texts[2], rewritten), "rewritten wholesale, an item is still itself")
}

func TestTwoGroupsAreOneStoryIfTheyHaveItsNames(t *testing.T) {
	// The last sentence has names of both stories, and a text of each has it.
	const both = "Mayor Edda Lorne and Inspector Jana Wold met Mikko Rendal in Varn on Sunday. "
	require.Equal(t, [][]int{{0, 1, 2}, {3, 4, 5}}, clusters(t,
		mill1+mill2+both, mill1+mill3, mill2+mill3+mill1,
		train1+train2+both, train1+train3, train2+train3+train1))
}

func TestATextThatIsAloneJoinsTheAgencyThatItNames(t *testing.T) {
	wire := "VARMONTEL (AFP) - The roof of the Lorne tannery came down on Tuesday, Mayor Edda Lorne of Varmontel said beside Inspector Anders Tolk. "
	told := "A hall of the Lorne works is gone, and nobody in Varmontel can say why: Edda Lorne told AFP that Anders Tolk would look into it. "
	other := "In Torp a goat won the ribbon of the fair, Hanne Birk told AFP, who led it there from Mossing and keeps its secret to herself. "
	require.Equal(t, [][]int{{0, 1}}, clusters(t, wire, told, other))
	require.Empty(t, clusters(t, strings.Replace(wire, "VARMONTEL (AFP) - ", "", 1), told, other), "nobody's story is there")
}
