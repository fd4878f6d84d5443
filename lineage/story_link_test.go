package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Who credits an agency for one sentence has what stands in others, in words of his own,
// from the event: what he owes to the agency is a fact.
func TestCreditBesideWhatIsReworded(t *testing.T) {
	const (
		agency  = "[dateline|AFP: TARNBY (AFP) -] "
		theirs  = "The ferry Alma was crossing from the town of Tarnby to the harbour of Sund on the island of Orrick when it struck a rock shortly before noon, officials said. "
		ours    = "The crossing from Tarnby was bound for the harbour of Sund on Orrick, the largest island, when the ferry Alma struck a rock just before noon. "
		nobody  = "The coast guard expected to find nobody alive by the evening. "
		wreck   = "Divers went down to the wreck three times in the afternoon and came back with nothing but a child's coat."
		weather = "The weather was fine, and the wind had dropped since the morning to a breeze from the west."
	)
	for _, tt := range []struct {
		reason, text string
		linked       bool
	}{
		{"for a sentence of its own", ours + weather + " No more bodies would be found, [attribution|AFP|according: according to AFP].", false},
		{"for what it rewords", "The crossing from Tarnby was bound for the harbour of Sund on Orrick, the largest island, when the ferry Alma struck a rock just before noon, officials [attribution|AFP|told: told AFP]. " + weather, true},
		{"for all of it", ours + weather + "\n\n[credit|AFP|with: With material from AFP]", true},
	} {
		f := newStory(t, doc{id: "a", text: agency + theirs + nobody + wreck}, doc{id: "b", text: tt.text, source: "The Orrick Echo"})
		_, ok := f.reuse().link(0, 1)
		require.Equal(t, tt.linked, ok, tt.reason)
	}
}

// A paper is credited for what it alone had; the words of an office, in another sentence,
// both have from there. Whole sentences in a row are its own, wherever it is named.
func TestCreditBesideWhatIsShared(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(5, 9)), 40)
	const (
		office = "Traces of an accelerant had been found at an emergency exit of the hall, a spokeswoman said in the morning, and the damage was put at eight million crowns."
		again  = "Nobody was hurt. Traces of an accelerant had been found at an emergency exit, the office announced, and more would be known tomorrow, it hoped."
		paper  = "The pumps had failed twice in the summer, [attribution|The Tarnby Echo|reported: The Tarnby Echo reported]."
		told   = "The mayor had heard nothing of it, he [attribution|The Tarnby Echo|told: told The Tarnby Echo]."
	)
	echo := doc{id: "a", source: "The Tarnby Echo", url: "https://echo.example/2031/pumps", text: strings.Join(s[:8], " ") + " " + office}
	for _, tt := range []struct {
		reason, text string
		least, most  float64
	}{
		{"for another sentence", strings.Join(s[20:26], " ") + " " + again + "\n\n" + paper, .3, .8},
		{"for another sentence, with a link to its page", strings.Join(s[20:26], " ") + " " + again + "\n\n" + paper + " See https://echo.example/2031/pumps", .85, 1},
		{"who was told the news", strings.Join(s[20:26], " ") + " " + again + "\n\n" + told, .85, 1},
		{"for another sentence, and half of the text is the paper's", strings.Join(s[2:8], " ") + " " + strings.Join(s[20:26], " ") + "\n\n" + paper, .95, 1},
	} {
		l, ok := newStory(t, echo, doc{id: "b", text: tt.text, source: "The Orrick Courier"}).reuse().link(0, 1)
		require.True(t, ok, tt.reason)
		require.Greater(t, l.und, tt.least, tt.reason)
		require.LessOrEqual(t, l.und, tt.most, tt.reason)
	}
}

// Two agencies have what a ministry said from the ministry, with the clause that brings it in; what
// both tell in their own voice one of them has from the other.
func TestAgenciesThatHeardOneStatement(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(9, 27)), 40)
	const statement = `Ports Minister Agnes Varn Tolliver said in a statement that the government would “leave no rope untied until each of the nine men is ashore”.`
	const told = `The trawler had been lying across the mouth of the outer harbour since the first night of the storm with its nets in the screw and nobody near it.`
	for _, tt := range []struct {
		reason, both string
		linked       bool
	}{
		{"a statement", statement, false},
		{"what nobody said", told, true},
		{"both", statement + " " + told, true},
	} {
		wire := func(id, agency string, from int) doc {
			return doc{id: id, text: "[dateline|" + agency + ": TARNBY (" + agency + ") -] " + strings.Join(s[from:from+8], " ") + " " + tt.both + " " + strings.Join(s[from+8:from+12], " ")}
		}
		_, linked := newStory(t, wire("a", "AFP", 0), wire("b", "Reuters", 20)).reuse().link(0, 1)
		require.Equal(t, tt.linked, linked, tt.reason)
	}
}

// A machine that exchanges every fourth word leaves no five in a row, and credits nobody. Forty words in
// such passages are a copy all the same; two agencies that heard one announcement are none.
func TestExchangedWords(t *testing.T) {
	const (
		told = "The club has sent its coach away. As the team in the cellar announced after a meeting of two hours by its council, the fitness coach must go as well. " +
			"The players heard the news from a speaker of the club in the cabin, shortly before the run in the woods. For the coach of 46 it is the first dismissal of his career. " +
			"Next Saturday the club receives its neighbour from the coast in a duel of the cellar."
		spun = "The club has taken its trainer away. As the side in the cellar declared after a session of two hours by its board, the fitness trainer must leave as well. " +
			"The squad heard the report from a spokesman of the club in the dressing room, shortly before the jog in the forest. For the trainer of 46 this is the first sacking of his life. " +
			"Coming Saturday the club hosts its neighbour from the shore in a battle of the basement."
		briefly = "The club has taken its trainer away. As the side in the cellar declared after a session of two hours by its board, the fitness trainer must leave as well. Nobody knows who comes."
	)
	release := func(day, text string) doc { return doc{id: day, source: "Arle Water", published: day, text: text} }
	if _, ok := newStory(t, release("2031-05-05", told), release("2031-09-05", spun)).reuse().link(0, 1); ok {
		t.Error("what a house says of itself whenever it speaks links none of its texts")
	}
	for _, tt := range []struct {
		name, b string
		linked  bool
	}{
		{"every fourth word", spun, true},
		{"of a rival", "[dateline|SID: KÖLN (SID) -] " + spun, false},
		{"a sentence or two", briefly, false},
		{"of a statement, which it quotes", "[quotation|balanced: \"" + spun + "\"] So said the club.", false},
	} {
		f := newStory(t, doc{id: "wire", text: "[dateline|dpa: TARNBY (dpa) -] " + told}, doc{id: "other", text: tt.b})
		u := f.reuse()
		alone, _ := u.residue(0, 1)
		require.Less(t, alone, leastResidue, tt.name)
		l, ok := u.link(0, 1)
		require.Equal(t, tt.linked, ok, tt.name)
		if ok {
			require.True(t, l.directed && l.from == 0, tt.name)
		}
	}
}

// Which take of a desk its clients had tells nothing of which came first.
func TestNoHubAmongTakes(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(5, 41)), 40)
	prose := func(from, n int) string { return strings.Join(s[from:from+n], " ") }
	const line = "[dateline|dpa: OSTREL (dpa) -] "
	early := doc{id: "early", text: line + "The works caught fire [date|monday: on Monday]. " + prose(0, 5)}
	late := doc{id: "late", text: line + "The works were given up [date|tuesday: on Tuesday]. " + prose(0, 5) + " " + prose(10, 6)}
	client := func(id string, from int) doc { return doc{id: id, text: prose(from, 3), source: id + ".example"} }
	l, ok := newStory(t, early, late, client("radio", 10), client("courier", 13)).reuse().link(0, 1)
	require.True(t, ok && l.directed && l.from == 0, "%+v", l)
	for _, e := range append(l.evidence, l.against...) {
		require.NotEqual(t, "hub", e.Signal)
	}
	l, ok = newStory(t, early, doc{id: "late", source: "pier.example", text: late.text}, client("radio", 10), client("courier", 13)).reuse().link(0, 1)
	require.True(t, ok)
	require.True(t, slices.ContainsFunc(append(l.evidence, l.against...), func(e Evidence) bool { return e.Signal == "hub" }), "a page that prints it is no take: %+v", l)
}
