package lineage

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// sentences is n sentences of prose without meaning.
func sentences(rnd *rand.Rand, n int) []string {
	out := make([]string, n)
	for i := range out {
		w := prose(rnd, 10)
		out[i] = strings.ToUpper(w[0][:1]) + strings.Join(w, " ")[1:] + "."
	}
	return out
}

// textLinks are the pairs that a lineage links by text, smaller ID first.
func textLinks(t *testing.T, texts []string) []string {
	t.Helper()
	ws, pairs := witnesses(t, texts)
	var got []string
	for _, d := range infer(t, ws, pairs).Derivations {
		if d.Relation == TextOf {
			got = append(got, min(d.From, d.To)+"-"+max(d.From, d.To))
		}
	}
	slices.Sort(got)
	return got
}

func TestTakesOfOneAgencyAreASeries(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(1, 12)), 30)
	take := func(version string, body ...string) string {
		return version + "Ferry runs aground off Vestrand\n\nVESTRAND, March 3 (Reuters) - " + strings.Join(body, "\n\n") + "\n\n(Reporting by Ida Holm; Editing by Per Lund)"
	}
	got := textLinks(t, []string{
		take("UPDATE 2-", slices.Concat(s[:10], s[20:24])...), // has the cut tail of the first take back
		take("", s[:12]...),
		take("UPDATE 1-", slices.Concat(s[:4], s[20:22])...),
	})
	require.Equal(t, []string{"0-2", "1-2"}, got, "each take follows the one before")
}

func TestSameSentenceLeftOutIsNoCopying(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(2, 12)), 60)
	source := slices.Concat(s[:12], s[40:52])
	got := textLinks(t, []string{
		"VESTRAND (AFP) - " + strings.Join(source, " "),
		// Both leave the third and the sixth sentence out, and go on with their own.
		strings.Join(slices.Concat(s[:2], s[3:5], s[6:8], s[20:29]), " "),
		strings.Join(slices.Concat(s[:2], s[3:5], s[6:8], s[30:39]), " "),
	})
	require.Equal(t, []string{"0-1", "0-2"}, got, "the agency has all that the two copies share")
}

func TestCreditTakenOutTwiceIsNoCopying(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(3, 12)), 60)
	say := func(verb string) string {
		return fmt.Sprintf("%s, the harbour master %s.", strings.TrimSuffix(s[0], "."), verb)
	}
	body := func(verb string, own []string) string {
		return strings.Join(slices.Concat([]string{say(verb)}, s[1:4], own), "\n\n")
	}
	got := textLinks(t, []string{
		body("said", s[20:30]),
		"VESTRAND (AFP) - " + body("told AFP", s[40:44]),
		body("said", s[30:40]),
	})
	require.Equal(t, []string{"0-1", "1-2"}, got, "every client exchanges these words")
}

func TestRunsStayWithinSentences(t *testing.T) {
	ws, _ := witnesses(t, []string{"One two three four five six. Seven eight nine ten eleven twelve."})
	inside, across := runsOf(ws[0].Text, nil)
	require.Len(t, inside, 4, "two of each sentence")
	require.Len(t, across, 4, "over the full stop")
	for _, c := range []struct {
		name, text string
		across     int
	}{
		{"a page breaks the sentence off", "The harbour master has asked the owners of all boats to show what they\n\ncarried in the night of the storm.", 0},
		{"around an advertisement", "The harbour master has asked the owners of all boats to show what they\n\nAdvertisement\n\ncarried in the night of the storm.", 0},
		{"a line of the page without an end", "Harbour master asks owners\n\nwhat they carried in the night of the storm.", 4},
		{"a title without an end", "The harbour master has asked the owners of all boats to show what they carried\n\nThe storm came in the night.", 4},
	} {
		ws, _ := witnesses(t, []string{c.text})
		_, across := runsOf(ws[0].Text, nil)
		require.Len(t, across, c.across, c.name)
	}
}

// A brief bears the dateline of the story that takes its place without the place.
func TestSameDateline(t *testing.T) {
	for _, c := range []struct {
		x, y string
		want bool
	}{
		{"LONDON, March 5 (Reuters) -", "March 5 (Reuters) :", true},
		{"London, March 5 (Reuters) –", "LONDON, March 5 (Reuters) -", true},
		{"LONDON, March 5 (Reuters) -", "LEEDS, March 5 (Reuters) -", false},
		{"LONDON, March 15 (Reuters) -", "5 (Reuters) -", false},
		{"(ANSA) - PARMA, 17 SET -", "(ANSA) - PARMA, 18 SET -", false},
		{"HARLOW Feb 1", "HARLOW, Feb 1 (Reuters) -", true},
		{"HARLOW Feb 1", "HARLOW, Feb 2 (Reuters) -", false},
		{"(Reuters) -", "HARLOW (Reuters) -", false},
	} {
		require.Equal(t, c.want, sameDateline(c.x, c.y), "%q and %q", c.x, c.y)
		require.Equal(t, c.want, sameDateline(c.y, c.x), "%q and %q", c.y, c.x)
	}
}

// Some pages leave out what stands between a place and its day, and the agency.
func TestPlaceWithoutItsDay(t *testing.T) {
	for dateline, place := range map[string]string{
		"HARLOW Feb 1":           "HARLOW",
		"PORT OF SPAIN Sept. 16": "PORT OF SPAIN",
		"HARLOW 6 août":          "HARLOW",
		"HARLOW":                 "HARLOW",
		"MAY PEN":                "MAY PEN", // a town
		"AUGUST TOWN":            "AUGUST TOWN",
		"FEB 1":                  "FEB 1", // no place
		"29 PALMS":               "29 PALMS",
	} {
		require.Equal(t, place, withoutDay(dateline))
	}
}

// A text that quotes a passage of two takes, and has the age that one of them corrected,
// is made from that one.
func TestANumberTellsTheTake(t *testing.T) {
	const quoted = `"He could make that horn laugh at you until you looked down to see whether your shoes were tied," the singer said on Thursday of all the years that they had played.`
	take := func(age, end string) doc {
		return doc{text: "[dateline|Reuters: VESTRAND, March 3 (Reuters) -] Olav Brekke, who brought the horn of the ferry into the dance halls of the coast, died on Wednesday at home. He was " + age + ". " + quoted + " " + end}
	}
	for _, tt := range []struct{ age, from string }{{"84", "first"}, {"83", "second"}} {
		first, second := take("84", ""), take("83", "This story has been corrected to show that he was 83, not 84.")
		first.id, first.source, first.published = "first", "Reuters", "2031-03-03T08:00:00Z"
		second.id, second.source, second.published = "second", "Reuters", "2031-03-03T09:00:00Z"
		paper := doc{id: "paper", source: "The Tarnby Echo", published: "2031-03-04T09:00:00Z",
			text: "The halls of the coast have fallen silent. Brekke left the school at eleven, and music found him aboard. He was " + tt.age + ". " + quoted + " His house is for sale."}
		f := newStory(t, first, second, paper)
		links, err := f.links(t.Context())
		require.NoError(t, err)
		var from []string
		for _, l := range links {
			if f.ws[l.to].ID == "paper" {
				from = append(from, f.ws[l.from].ID)
			}
		}
		require.Equal(t, []string{tt.from}, from, "aged %s", tt.age)
	}
}

func TestStoryBegunAnewIsNoEarlierTake(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(31, 12)), 30)
	take := func(headline string, body ...string) string {
		return headline + "\n\nBeja, 12 fev 2024 (Lusa) – " + strings.Join(body, "\n\n") + "\n\nLusa/Fim"
	}
	texts := []string{
		take("Canal rompe em Alvores", s[:6]...),
		take("Canal rompe em Alvores (ATUALIZADA)", s[:12]...),
		take("Canal rompe em Alvores (CORREÇÃO)", slices.Concat(s[:3], s[20:21], s[4:12])...),
		take("Moradores de Alvores regressam a casa", slices.Concat(s[21:28], s[8:11])...),
	}
	ws, pairs := witnesses(t, texts)
	for i := range ws {
		ws[i].Source = "Lusa"
		at := time.Date(2024, 2, 12, 7+2*i, 0, 0, 0, time.UTC)
		ws[i].Published = Interval{Earliest: at, Latest: at}
	}
	l := infer(t, ws, pairs)
	var got []string
	for _, d := range l.Derivations {
		if d.Relation == TextOf && d.Directed {
			got = append(got, d.From+">"+d.To)
		}
	}
	require.Equal(t, []string{"0>1", "1>2", "2>3"}, got, "the last is stamped last, and is no first version though it bears no mark")
	require.Empty(t, l.Derivations[len(l.Derivations)-1].Against, "nor what the correction puts right")
}

func TestOneSmallChangeMadeTwiceIsNoCopying(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(35, 12)), 60)
	words := strings.Fields(s[3])
	words[5] = "exchanged"
	changed := strings.Join(words, " ")
	client := func(own int) string {
		return strings.Join(slices.Concat(s[own:own+3], s[1:3], []string{changed}, s[4:10], s[own+3:own+6]), " ")
	}
	got := textLinks(t, []string{"VESTRAND (AFP) - " + strings.Join(s[:12], " "), client(20), client(40)})
	require.Equal(t, []string{"0-1", "0-2"}, got, "one word that both exchanged alike is in five runs of five words")
}
