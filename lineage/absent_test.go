package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Pages that do not say whose they are print a story under its agency's name, each a part
// of it: the agency's own story is none of them. Where one is known to be that, it is the
// source, and what two agencies sign is not from one.
func TestPrintsOfAnAgencysStory(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(3, 77)), 30)
	story := strings.Join(s[:8], " ")
	page := func(id, name string, own int) doc {
		return doc{id: id, text: "Ferries tied up at Tarnby\n\nBy [credit|" + name + "|byline: " + name + "]\n\n" + story + " " + s[own] + " " + s[own+1]}
	}
	agency := doc{id: "agency", source: "Reuters", text: story + " " + s[20] + " " + s[22]}
	for _, tt := range []struct {
		reason string
		docs   []doc
		latent bool
	}{
		{"two prints", []doc{page("a", "Reuters", 20), page("b", "Reuters", 22)}, true},
		{"prints of two agencies", []doc{page("a", "Reuters", 20), page("b", "AFP", 22)}, false},
		{"the agency's own story is there", []doc{page("a", "Reuters", 20), page("b", "Reuters", 22), agency}, false},
		{"one names nobody", []doc{page("a", "Reuters", 20), {id: "b", text: story + " " + s[22] + " " + s[23]}}, false},
	} {
		f := newStory(t, tt.docs...)
		l := f.linked(t)
		f.sources(l)
		var from []string
		for _, d := range l.Derivations {
			if d.From == "latent:reuters" && d.Relation == TextOf {
				from = append(from, d.To)
			}
		}
		if !tt.latent {
			require.Empty(t, from, tt.reason)
			continue
		}
		require.Equal(t, []string{"a", "b"}, from, tt.reason)
		require.True(t, !l.Derivations[0].Directed && l.Derivations[0].From == "a", "one of them may be the agency's own: %v", l.Derivations[0])
	}
}

// Two pages print a story with the agency's dateline, and neither is known for its own. A third that has the
// agency's name behind an earlier take, of which a client's page has some, is no more that than they; but it is a
// client of one of them, which may be the agency's own then, if it was made from that one.
func TestPrintOfAnEarlierTake(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(22, 3)), 40)
	text := func(parts ...string) string { return strings.Join(parts, " ") }
	print := func(id, published string, own int) doc {
		return doc{id: id, published: published, text: "Ferries tied up at Tarnby\n\n[dateline|Reuters: TARNBY (Reuters) -] " + text(s[:8]...) + " " + text(s[own:own+3]...)}
	}
	behind := func(published string, parts ...string) doc {
		return doc{id: "c", published: published, text: text(parts...) + " ([credit|Reuters|close: Reuters])"}
	}
	client := doc{id: "d", text: text(s[33], s[30], s[31], s[2], s[3], s[34]) + "\n\nBy our staff, [credit|Reuters|with: with Reuters]"}
	for _, tt := range []struct {
		reason string
		docs   []doc
		want   []string
	}{
		{"an earlier take", []doc{print("a", "", 10), print("b", "", 20), behind("", s[30], s[31], s[32]), client}, []string{"a", "b", "c", "d"}},
		{"made from one of the prints", []doc{print("a", "", 10), print("b", "2031-03-08T08:00:00Z", 20), behind("2031-03-08T17:00:00Z", s[0], s[1], s[2], s[5], s[20], s[21], s[22])}, nil},
	} {
		f := newStory(t, tt.docs...)
		l := f.linked(t)
		f.sources(l)
		var from []string
		for _, d := range l.Derivations {
			if d.From == "latent:reuters" && d.Relation == TextOf {
				from = append(from, d.To)
			}
		}
		require.ElementsMatch(t, tt.want, from, tt.reason)
	}
}

// What an agency is said to have reported, in a sentence that two texts share, is in its
// own words only if it told nobody else's: a paper that was told the rest wrote that too.
func TestReportHandedOnByAnother(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(3, 78)), 30)
	story := func(told string) string {
		return s[0] + " " + s[1] + " \"It is nothing but a cold,\" a courtier " + told + ". " + s[2] + " The king has seen his guests, [attribution|AFP|reported: AFP reported]. " + s[3] + " " + s[4]
	}
	for _, tt := range []struct {
		reason, told string
		latent       bool
	}{
		{"nobody else was told", "said", true},
		{"a paper was", "[attribution|The Orrick Echo|told: told The Orrick Echo]", false},
	} {
		f := newStory(t, doc{id: "a", text: story(tt.told) + " " + s[20]}, doc{id: "b", text: s[21] + " " + story(tt.told)})
		require.Equal(t, tt.latent, len(f.absentAgencies(make([]bool, 2))) > 0, tt.reason)
	}
}

// Two texts that tell in their own words what an agency reported, and share the rest, have the rest
// from elsewhere: one source of both tells of that report, and each rewrites the sentence.
func TestReportToldInOwnWords(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(3, 79)), 30)
	text := func(report string) string { return strings.Join(append(slices.Clone(s[:6]), report), " ") }
	const here = "According to [attribution|Bloomberg|according: According to Bloomberg], the ferry line paid the thieves a hundred crowns so that they would not tell of the stolen tickets, which the line does not confirm."
	for _, tt := range []struct {
		reason, there string
		latent        bool
	}{
		{"the same sentence", here, true},
		{"the same but for its beginning", strings.Replace(here, "According to [attribution|Bloomberg|according: According to Bloomberg]", "As [attribution|Bloomberg|reported: Bloomberg writes]", 1), true},
		{"reworded", "By the report of [attribution|Bloomberg|according: report of Bloomberg], the ferry line paid a hundred crowns to the thieves so that nobody would hear of the stolen tickets.", false},
	} {
		f := newStory(t, doc{id: "a", text: text(here) + " " + s[20]}, doc{id: "b", text: s[21] + " " + text(tt.there)})
		require.Equal(t, tt.latent, len(f.absentAgencies(make([]bool, 2))) > 0, tt.reason)
	}
}

// An agency that says within its text whom somebody told a thing has that from the agency it names, and
// its words are its own. So are those of who tells what an agency reported and shares a sentence or two.
func TestCreditsThatBringNoWording(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(3, 80)), 30)
	const agency = "[attribution|AFP|told: told AFP]"
	story := func(told string) string {
		return s[0] + " " + s[1] + " \"It is nothing but a cold that the king has,\" a courtier " + told + ". " + s[2]
	}
	signed := func(text string) string { return "A cold at court\n\nBy [credit|EFE|byline: EFE]\n\n" + text }
	const said = "The courtier, who has been at the palace for thirty years, [quotation|balanced: \"has seen the king with a cold before, and nobody had to be told of it then or now\"], he "
	for _, tt := range []struct {
		reason, a, b string
		latent       bool
	}{
		{"two papers", story(agency), story(agency), true},
		{"two prints of another agency", signed(story(agency)), signed(story(agency)), false},
		{"a print of another agency and a paper", signed(story(agency)), story(agency), false},
		{"a quotation of which one says that the agency reported it", said + agency + ".", said + "said, [attribution|AFP|reported: AFP reported].", false},
		{"a quotation that both say was told", said + agency + ".", said + agency + ".", true},
	} {
		f := newStory(t, doc{id: "a", text: tt.a + " " + s[20]}, doc{id: "b", text: tt.b + " " + s[21]})
		agencies := slices.DeleteFunc(f.absentAgencies(make([]bool, 2)), func(a absentAgency) bool { return a.name != "AFP" })
		require.Equal(t, tt.latent, len(agencies) > 0, tt.reason)
	}
}
