package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The agency's story, a paper's version of it, and a site that has the paper's
// version and changed it again. None is dated.
const (
	keptWire = "[dateline|AFP: VARMONTEL (AFP) -] The roof of the tannery in Varmontel fell on 38 parked bicycles at ten past six, the fire brigade of the canton said. " +
		"A night watchman who was late for his shift walked away with a scratch on the left hand. " +
		"The hall was built in 1911 and had been listed since the spring, after two families asked the council for it."
	keptPaper = "The roof of the old tannery in Varmontel came down on 38 parked bicycles at ten past six, the fire brigade of the canton said. " +
		"A night watchman who was late for his shift got away with a scratch on the left hand. " +
		"The hall was built in 1911 and had been protected since the spring, after two families asked the council for it."
	keptSite = "The roof of the old factory in Varmontel came down on 83 parked bikes at ten past six, the fire brigade of the canton said. " +
		"A night guard who was late for his shift got away with a scratch on the left hand. " +
		"The hall was built in 1911 and had been protected since the spring, after two families asked the council for it."
)

func TestKeptReadings(t *testing.T) {
	f := newStory(t, doc{id: "wire", text: keptWire}, doc{id: "paper", text: keptPaper}, doc{id: "site", text: keptSite})
	cs := keptReadings(f, 1, 2, f.passages(1, 2))
	require.Len(t, cs, 1, "the paper has the wire's words where the site has others")
	require.Contains(t, cs[0].Note, "the words of wire")
	require.True(t, cs[0].strong)
	require.Empty(t, keptReadings(f, 2, 1, f.passages(2, 1)))

	unsigned := strings.Replace(keptWire, "[dateline|AFP: VARMONTEL (AFP) -] ", "", 1)
	f = newStory(t, doc{id: "wire", text: unsigned}, doc{id: "paper", text: keptPaper}, doc{id: "site", text: keptSite})
	require.Empty(t, keptReadings(f, 1, 2, f.passages(1, 2)), "the third may have been made from the paper")

	f = newStory(t, doc{id: "wire", text: unsigned, published: "2021-05-04T08:00:00Z"}, doc{id: "paper", text: keptPaper, published: "2021-05-05"},
		doc{id: "site", text: keptSite, published: "2021-05-05"})
	require.Len(t, keptReadings(f, 1, 2, f.passages(1, 2)), 1, "the third is a day older")

	f = newStory(t, doc{id: "wire", text: keptWire}, doc{id: "paper", text: keptPaper})
	require.Empty(t, keptReadings(f, 0, 1, f.passages(0, 1)), "there is no third")
}

// What a story says anew that takes the place of an urgent line has few runs in
// common with it, and is the next take all the same.
func TestAStoryTakesThePlaceOfItsUrgentLine(t *testing.T) {
	urgent := doc{id: "urgent", source: "AFP", published: "2021-05-04T06:12:00Z",
		text: "[version|urgent: URGENT]\n\n[dateline|AFP: VARMONTEL (AFP) -] A fire broke out shortly before six in a tannery of Varmontel, where thirty workers were brought out, the prefecture said."}
	lead := doc{id: "lead", source: "AFP", published: "2021-05-04T08:00:00Z",
		text: "[dateline|AFP: VARMONTEL (AFP) -] Nine villages kept their windows shut on Tuesday after a tannery burned in Varmontel, the prefecture said.\n\n" +
			"The blaze, which had begun shortly before six in a tannery hall of the firm Lorne, was seen from the coast. Thirty workers were brought out through the yard."}
	f := newStory(t, urgent, lead)
	ls, err := f.links(t.Context())
	require.NoError(t, err)
	require.Len(t, ls, 1)
	require.True(t, ls[0].directed && ls[0].from == 0, "the lead follows")

	other := lead
	other.text = strings.ReplaceAll(lead.text, "[dateline|AFP: VARMONTEL (AFP) -]", "[dateline|AFP: OSTREL (AFP) -]")
	f = newStory(t, urgent, other)
	ls, err = f.links(t.Context())
	require.NoError(t, err)
	require.Empty(t, ls, "another place is another story")
}
