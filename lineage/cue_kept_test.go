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

// A correction seldom says which version it corrects: that which it resembles.
func TestACorrectionWithoutANumberCorrectsWhatItResembles(t *testing.T) {
	const body = " Nine villages kept their windows shut after a tannery burned in Varmontel, in a building of three floors, the prefecture said. " +
		"The firm Lorne had the hall inspected in the autumn and was told to replace a wall. Thirty workers were brought out through the yard, and a watchman was late."
	first := doc{id: "first", source: "AFP", text: "[dateline|AFP: VARMONTEL (AFP) -] A tannery burned in Varmontel, the prefecture said. Thirty workers were brought out through the yard."}
	second := doc{id: "second", source: "AFP", text: "[version|update: UPDATE] [dateline|AFP: VARMONTEL (AFP) -]" + body}
	third := doc{id: "third", source: "AFP", text: "[version|corrected: CORRECTED] [dateline|AFP: VARMONTEL (AFP) -]" + strings.Replace(body, "three floors", "four floors", 1)}
	f := newStory(t, first, second, third)
	require.Len(t, correction(f, 1, 2, f.passages(1, 2)), 1)
	require.Empty(t, correction(f, 2, 1, f.passages(2, 1)))
}

// The interview stands in the paper, which names itself in its first line alone;
// an agency has two sentences of it and says from where.
func TestAnInterviewIsThePapersOwn(t *testing.T) {
	paper := doc{id: "paper", text: "Il Giornale di Valdambra\n\nI knew of the crack and wrote nine letters, all of them on file. They answered once, and asked me to write less. " +
		"Who should have acted? The consortium: it had the money in its till and built a roundabout. Are you afraid? I sleep upstairs, if that is what you mean."}
	agency := doc{id: "agency", text: "[dateline|ANSA: VALDAMBRA (ANSA) -] \"I knew of the crack and wrote nine letters, all of them on file. They answered once, and asked me to write less,\" " +
		"the surveyor says [attribution|Giornale di Valdambra Ettore Salvadei|interview: in an interview with the Giornale di Valdambra Ettore Salvadei]. The consortium would read the papers first."}
	for _, docs := range [][]doc{{paper, agency}, {agency, paper}} {
		f := newStory(t, docs...)
		ls, err := f.links(t.Context())
		require.NoError(t, err)
		require.Len(t, ls, 1)
		require.True(t, ls[0].directed)
		require.Equal(t, "paper", docs[ls[0].from].id)
	}
}

func TestDateAtTheHeadOfAParagraph(t *testing.T) {
	f := newStory(t, doc{id: "one", text: "[date|2019-09-15: 15 settembre 2019] - Banda, porchetta e caschetto obbligatorio per tutti i settecento visitatori della diga di Monte Cervara, che ieri ha compiuto sessant'anni."},
		doc{id: "two", text: "Il [date|2019-09-15: 15 settembre 2019] la diga di Monte Cervara ha compiuto sessant'anni, con banda, porchetta e caschetto obbligatorio per tutti i settecento visitatori."})
	require.True(t, f.read(0).topDay.ok())
	require.False(t, f.read(1).topDay.ok(), "a date in a sentence is no head")
}
