package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

func TestOneStatementDoesNotLinkThoseWhoQuoteIt(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(5, 12)), 60)
	own := func(from int, words string) string {
		return strings.Join(s[from:from+5], " ") + " " + words + " " + strings.Join(s[from+5:from+10], " ")
	}
	const statement = "We shall search the harbour until every one of the eleven crates is found again"
	linked := func(texts ...string) float64 {
		ws, pairs := witnesses(t, texts)
		l := infer(t, ws, pairs)
		require.Len(t, l.Derivations, 1, "they share the statement, and nothing else")
		if d := l.Derivations[0]; !d.Directed {
			return 2 * d.Probability
		}
		return l.Derivations[0].Probability
	}
	quoting, other := own(0, `"`+statement+`," she said.`), own(10, `"`+statement+`," said the mayor.`)
	require.Less(t, linked(quoting, other), .5, "two reporters heard the mayor")
	require.Less(t, linked(own(20, statement+"."), other), .5, "the mayor's words stand without their marks, as on many a page")
	const notice = "The harbour will be searched until every one of the eleven crates is found again"
	require.Greater(t, linked(own(20, notice+"."), own(10, `"`+notice+`," said the mayor.`)), .5, "one has as its own words what the other quotes")
	release := own(30, `"`+statement+`," said the mayor.`) + "\n\nMedia enquiries: press office of the port"
	require.Greater(t, linked(release, other), .5, "a release is what is quoted")
	const promise = "Nobody will be dismissed before the spring"
	require.Greater(t, linked(own(30, promise+".")+"\n\nMedia enquiries: press office of the port",
		own(40, `"`+promise+`," it said in the release.`)), .5, "a sentence of a release is its own when it is short, too")
}

// What was said to one house alone the others have from there, though they do not
// say so; what several were told they have from who said it.
func TestWhatOneHouseWasToldComesFromThere(t *testing.T) {
	const said = `"I was not in office then, but I am now, and I mean to know who signed these letters"`
	wire := doc{id: "wire", source: "dpa", published: "2031-05-04T08:00:00Z",
		text: flood + ", and nobody was hurt. [quotation|balanced: " + said + "], Mayor Ines Calder [attribution|dpa|told: told dpa]. Pumps had come from Harlow."}
	paper := func(whom string) doc {
		return doc{id: "paper", source: "The Tarnby Echo", published: "2031-05-04T11:00:00Z",
			text: "Two hundred neighbours shouted in the gym of the old school until the caretaker rang his bell. [quotation|balanced: " + said + "], said Ines Calder" + whom + ". A mother brought a jar of mud."}
	}
	for _, tt := range []struct {
		name     string
		paper    doc
		directed bool
	}{
		{"nobody is named", paper(""), true},
		{"another was told it too", paper(", who [attribution|The Tarnby Echo|told: told the Echo] as much"), false},
	} {
		f := newStory(t, wire, tt.paper)
		l, ok := f.reuse().link(0, 1)
		require.True(t, ok, tt.name)
		require.Equal(t, tt.directed, l.directed, tt.name)
		if tt.directed {
			require.Equal(t, 0, l.from, tt.name)
			require.Greater(t, l.p, .7, tt.name)
		}
	}
}

// A quotation is from the house that is credited for it. Who said a thing in several
// sentences is told behind the last of them, and may have said the others there too;
// and whom a text names as the first to have the story it need not name again.
func TestAQuotationIsFromWhomItsTextsCredit(t *testing.T) {
	const said = `[quotation|balanced: "In October nobody gave us a chance and every paper laughed. Now they laugh less"]`
	for _, c := range []struct {
		name, told, first string
		least             float64
	}{
		{"told behind the last sentence", "its leader [attribution|Radio Tarnby|told: told Radio Tarnby]", "He has cut the page out and keeps it in his purse.", .7},
		{"credited with the scoop", "its leader said", "The poll, [scoop|Radio Tarnby: first published by Radio Tarnby], hangs on his wall.", .5},
	} {
		station := doc{id: "station", source: "Radio Tarnby", published: "2031-05-04T08:00:00Z",
			text: "The list of the harbour stands at 27 percent six weeks before the vote. " + said + ", " + c.told + ". The poll was taken by telephone."}
		paper := doc{id: "paper", source: "The Tarnby Echo", published: "2031-05-04T11:00:00Z",
			text: c.first + " " + said + ", he said between two boxes of leaflets. In the other camp they pull long faces."}
		f := newStory(t, station, paper)
		l, ok := f.reuse().link(0, 1)
		require.True(t, ok, c.name)
		require.True(t, l.directed, c.name)
		require.Equal(t, 0, l.from, c.name)
		require.Greater(t, l.p, c.least, c.name)
	}
}

// Two agencies hear the same speaker, unless one of them says that the other did.
func TestAgencyThatCreditsAnother(t *testing.T) {
	const said = `[quotation|balanced: "We had the crates carried by another firm so that our name would not turn up anywhere"]`
	wire := doc{id: "wire", source: "AFP", published: "2031-05-04T08:00:00Z",
		text: flood + ", and nobody was hurt. " + said + ", the former manager [attribution|AFP|told: told AFP]. Pumps had come from Harlow."}
	for _, tt := range []struct {
		name, whom string
		linked     bool
	}{
		{"one credits the other", "A former manager [attribution|AFP|told: told AFP]: ", true},
		{"neither does", "A former manager said: ", false},
	} {
		f := newStory(t, wire, doc{id: "other", source: "APA", published: "2031-05-05T08:00:00Z",
			text: "Five shops of the upper town wait and sell what they have on their shelves. " + tt.whom + said + ". A baker shut his door."})
		l, ok := f.reuse().link(0, 1)
		require.Equal(t, tt.linked, ok && l.directed, tt.name)
	}
}

// "Told this newspaper" names nobody. Another text that gives the same statement as
// told to a paper says which one it is, and is not that paper's own.
func TestTheSameStatementSaysWhichPaperWasTold(t *testing.T) {
	const said = `"I learned of these papers on Saturday morning from the radio, and that is no way to treat us"`
	paper := doc{id: "paper", text: "The bridge has been shut since January. [quotation|balanced: " + said + "], the reeve [attribution||own: told this newspaper]. " +
		"Two hauliers want their money back, as one of them [attribution|Recorder|told: told the Recorder]."}
	blog := doc{id: "blog", text: "You will all have read of it, and we meet on Wednesday. Our reeve [attribution|Recorder|told: told the Recorder]: [quotation|balanced: " + said + "]. How right she is!"}
	f := newStory(t, paper, blog)
	require.True(t, f.isBy(0, "Recorder"))
	require.False(t, f.isBy(1, "Recorder"))
	l, ok := f.reuse().link(0, 1)
	require.True(t, ok)
	require.True(t, l.directed)
	require.Equal(t, 0, l.from)
	require.Greater(t, l.p, .6)
}

// Two that copy one agency, each another part of it, are known to copy, and may have
// what they both quote from one another or from one place. Who was put together from
// two reports shows neither of them to copy.
func TestAStatementLinksThoseWhoCopyOneSource(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(33, 12)), 60)
	const statement = `"We are open to whatever makes our supplies steady, and do not speak of partners," said the spokeswoman.`
	with := func(copied []string, own int) string {
		return strings.Join(s[own:own+4], " ") + "\n\n" + strings.Join(copied, " ") + "\n\n" + statement + "\n\n" + strings.Join(s[own+4:own+8], " ")
	}
	third := strings.Join(s[:10], "\n\n")
	first, second := with(s[1:3], 20), with(s[6:8], 40)
	for _, tt := range []struct {
		name, third string
		linked      bool
	}{
		{"an agency", "MADRID (EFE) - " + third, true},
		{"nobody knows who took from whom", third, false},
	} {
		require.Equal(t, tt.linked, slices.Contains(likelyLinks(t, tt.third, first, second), "1-2"), tt.name)
	}
}

// likelyLinks are the pairs that a lineage of the texts links by text, more likely than not.
func likelyLinks(t *testing.T, texts ...string) (out []string) {
	t.Helper()
	ws, pairs := witnesses(t, texts)
	for _, d := range infer(t, ws, pairs).Derivations {
		p := d.Probability
		if !d.Directed {
			p *= 2
		}
		if d.Relation == TextOf && p >= evenOdds {
			out = append(out, min(d.From, d.To)+"-"+max(d.From, d.To))
		}
	}
	return out
}

// What was told to an outlet that has no text here, both who quote it have from there, or one
// from the other: they are linked, in no direction. Where both say whom it was told, or one heard
// it himself, each may have read that outlet alone, or been there.
func TestToldElsewhere(t *testing.T) {
	const said = `"I was at the window when the whole front of the house slid into the street, and then there was nothing but dust"`
	first := func(whom string) string {
		return "The house by the old market of Morne fell on Monday. [quotation|balanced: " + said + "], a neighbour " + whom + ". Nobody was in it."
	}
	second := func(whom string) string {
		return "Engineers will look at nine more roofs this week. [quotation|balanced: " + said + "], a woman of sixty " + whom + ". The mayor was abroad."
	}
	const agency, radio = "[attribution|AFP|told: told AFP]", "[attribution|Radio Morne|told: told Radio Morne]"
	for _, tt := range []struct {
		name, a, b string
		linked     bool
	}{
		{"an agency, which one names", first(agency), second("remembered"), true},
		{"a station, which one names", first(radio), second("remembered"), true},
		{"nobody", first("said"), second("remembered"), false},
		{"both name it", first(agency), second(agency), false},
		{"each names another", first(agency), second(radio), false},
	} {
		f := newStory(t, doc{id: "first", text: tt.a}, doc{id: "second", text: tt.b})
		l, ok := f.reuse().link(0, 1)
		require.True(t, ok, tt.name)
		require.Equal(t, tt.linked, l.p >= evenOdds/2, tt.name)
		require.False(t, l.directed, tt.name)
	}
	const found = `"It is a new kind of river crab, and it lives on what the tide leaves behind,"`
	told := doc{id: "first", text: "A crab was found near Morne. [quotation|balanced: " + found + "] she [attribution|AFP|told: told AFP]. It has no name yet."}
	phrase := doc{id: "second", text: "Divers of Tarnby saw it in May. It is a new kind of river crab of which no museum had any, and the coast has nine."}
	require.False(t, newStory(t, told, phrase).toldElsewhere(0, 1), "eight words in its own voice are a set phrase")
	phrase.text = "Divers of Tarnby saw it in May. It is a new kind of river crab, the keeper said, of which no museum had any."
	require.True(t, newStory(t, told, phrase).toldElsewhere(0, 1), "eight words that somebody said")
	with := newStory(t, doc{id: "first", text: first(agency)}, doc{id: "second", text: second("remembered")}, doc{id: "afp", source: "AFP", text: "Rain is expected in Morne."})
	require.False(t, with.toldElsewhere(0, 1), "the agency has a text here: the link is with that")
}

// Whose copy a text is need not be said of the page of the very house that is credited.
func TestCreditNote(t *testing.T) {
	const told = "The roof of the tannery fell on 38 parked bicycles at ten past six, the fire brigade of the canton said. A watchman who was late walked away with a scratch, he [attribution|AFP|told: told AFP]."
	house := newStory(t, doc{id: "own", source: "AFP", text: told}, doc{id: "paper", source: "The Daily Buoy", text: told})
	require.Equal(t, `paper credits, in the text they share, AFP: "told AFP"`, credited(house, 0, 1, house.passages(0, 1))[0].Note)
	copied := newStory(t, doc{id: "copy", text: "[dateline|AFP: VARMONTEL (AFP) -] " + told}, doc{id: "paper", source: "The Daily Buoy", text: told})
	require.Equal(t, `paper credits, in the text they share, AFP, whose copy copy is: "told AFP"`, credited(copied, 0, 1, copied.passages(0, 1))[0].Note)
}

// A passage may reach over what a paper was told by another, between words that both have of a
// speech: that says nothing of the speech, which was made to everybody.
func TestToldBetween(t *testing.T) {
	const speech = "[quotation|balanced: “The boat was built for forty and it carried ninety, and there was not one life jacket among them”]"
	const told = "A survivor, Hauwa Danladi, who lost two sisters, [attribution|Varmont Record|told: told the Varmont Record] in her hospital bed that the boatman had been warned."
	own := "Twenty-nine bodies have been recovered from the River Arve, two days after a boat heading for the market of Kwata capsized. " + told +
		" The head of the rescue agency, Musa Kolo, who briefed journalists in Minna, said, " + speech + "."
	other := "No fewer than 14 persons died when a wooden boat heading for the market of Kwata capsized on the River Arve. The head of the rescue agency, Musa Kolo, spoke in Minna. " + speech + ", he said."
	f := newStory(t, doc{id: "own", text: own}, doc{id: "other", text: other})
	require.True(t, slices.ContainsFunc(f.passages(0, 1), func(p align.Passage) bool {
		return stands(f.ws[0].Text, f.read(0).marks[normalize.Attribution][0], p.A)
	}), "a passage reaches over what the survivor said")
	require.False(t, f.toldElsewhere(0, 1), "the survivor told the paper, the head of the agency told everybody")
	shared := "The head of the rescue agency, Musa Kolo, was in Minna. " + speech + ", he [attribution|Varmont Record|told: told the Varmont Record]."
	require.True(t, newStory(t, doc{id: "own", text: shared}, doc{id: "other", text: other}).toldElsewhere(0, 1))
}

// Who credits an agency for a sum, and quotes what was said before the press, has the quotation from
// the hall as likely as from the agency: the credit is for what stands in its own sentence.
func TestCreditBesideQuotation(t *testing.T) {
	const said = "[quotation|balanced: “I took my brother for a silent partner, so silent that I did not hear him at all”]"
	agency := "[dateline|SDA: AARAU (SDA) -] The councillor has admitted a mistake. " + said + ", he told the press in Aarau on Sunday. The committee meets in June."
	link := func(paper string) link {
		f := newStory(t, doc{id: "agency", text: agency}, doc{id: "paper", text: paper})
		l, ok := f.reuse().link(0, 1)
		require.True(t, ok)
		return l
	}
	beside := link("In a canton of Switzerland a politician is under pressure. " + said + ", the man of 58 said at a press conference. [attribution|SDA: According to the agency SDA] the sum is 2.9 million francs.")
	require.Less(t, beside.p, evenOdds/2)
	own := link("In a canton of Switzerland a politician is under pressure. " + said + ", the man of 58 said, [attribution|SDA: according to the agency SDA]. The sum is 2.9 million francs.")
	require.True(t, own.directed && own.from == 0 && own.p >= evenOdds)
}

// A house that says in its release what its spokesman told an agency the day before has it from nobody.
func TestAHouseRepeatsItself(t *testing.T) {
	const (
		agency = `HARLOW, Nov 14, 2027 (AFP) - A chain of nursing homes billed night shifts that nobody worked, three newspapers reported on Sunday. ` +
			`Former employees said that rosters had names of people who had left years before, and of two who had died.` + "\n\n" +
			`A spokesman for Lorne Homes said on request that it took the reports seriously and had "asked an outside law firm to look into every roster without exception".`
		release = `Press release

Lorne Homes, corporate communications
November 15, 2027

HARLOW, November 15, 2027 /PRNewswire/ -- On the reports of November 14 Lorne Homes states:

We have asked an outside law firm to look into every roster without exception. Our managing director lets his office rest. We made mistakes when new software was brought in, and nobody in our care was ever in danger.

Media contact: Dora Stelling, press@lorne.example`
	)
	l := readStory(t, "en", agency, release).linked(t)
	require.Len(t, l.Derivations, 1)
	require.False(t, l.Derivations[0].Directed, "%+v", l.Derivations[0])
}
