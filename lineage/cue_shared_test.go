package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A site has three sentences of a paper's version of an agency's story, as the paper
// changed them; the paper has more of the story.
func TestSharedChanges(t *testing.T) {
	const (
		more  = " The owner, who lives in Orsel, had let the hall to a brass band until the end of June, and the band played in the yard that evening all the same."
		other = " Whoever has lost a bicycle may come to the town hall on Saturday between nine and noon with its key."
	)
	wire, paper := doc{id: "wire", text: keptWire + more}, doc{id: "paper", text: keptPaper + more}
	site := doc{id: "site", text: keptPaper + other}
	f := newStory(t, wire, paper, site)
	cs := sharedChanges(f, 1, 2, f.passages(1, 2))
	require.Len(t, cs, 1)
	require.Equal(t, "site has 3 changes of wire in common with paper, and nothing of it that paper lacks", cs[0].Note)
	require.Empty(t, sharedChanges(f, 2, 1, f.passages(2, 1)), "the paper has more than the site gives")
	l, ok := f.reuse().link(1, 2)
	require.True(t, ok)
	require.True(t, l.directed && l.from == 1)

	for _, tt := range []struct {
		name string
		docs []doc
	}{
		{"the site has of the story what the paper lacks", []doc{wire, {id: "paper", text: keptPaper + other}, {id: "site", text: keptPaper + more}}},
		{"the paper has no more of it", []doc{wire, {id: "paper", text: keptPaper}, site}},
		{"they changed nothing", []doc{{id: "wire", text: "[dateline|AFP: VARMONTEL (AFP) -] " + keptPaper + more}, paper, site}},
		{"nobody knows who was first", []doc{{id: "wire", text: keptWire[len("[dateline|AFP: VARMONTEL (AFP) -] "):] + more}, paper, site}},
	} {
		f := newStory(t, tt.docs...)
		require.Empty(t, sharedChanges(f, 1, 2, f.passages(1, 2)), tt.name)
	}
}

// A name spelt wrongly, a figure and a word of a quotation that two copies have against
// their agency's story are no chance, however few they are; figures alone are those of a
// later take, and one name may be the custom of two houses.
func TestSharedSlips(t *testing.T) {
	const more = " The company that owns the ship said that a fuel pump had failed on the way and that the spare one did not start, as it should have done."
	story := func(name, children, saw string) string {
		return "The ferry lost power outside the harbour of Norrvik on Sunday evening, and a storm pushed her towards the cliffs before a tug came. " +
			"About eighty people were on board, " + children + " of them children from a school, and the crew told them to stay in the hall. " +
			`[quotation|balanced: "We could see the ` + saw + ` from the windows, and then a light came round the point,"] said Henrik ` + name + `, a passenger who had brought two dogs.`
	}
	wire := doc{id: "wire", source: "AFP", text: "[dateline|AFP: NORRVIK (AFP) -] " + story("Sundqvist", "31", "rocks") + more}
	two := func(name, children, saw string) []doc {
		return []doc{wire, {id: "paper", source: "Tarn Gazette", text: "Luck at sea. " + story(name, children, saw) + more}, {id: "site", source: "Ostby Courier", text: "A ferry drifted. " + story(name, children, saw)}}
	}
	f := newStory(t, two("Sundquist", "41", "cliffs")...)
	cs := sharedChanges(f, 1, 2, f.passages(1, 2))
	require.Len(t, cs, 1)
	require.Equal(t, "site has 3 changes of wire in common with paper, 2 of them slips in names and quotations, and nothing of it that paper lacks", cs[0].Note)
	l, ok := f.reuse().link(1, 2)
	require.True(t, ok)
	require.True(t, l.directed && l.from == 1 && l.p > .8, "%+v", l)
	require.Empty(t, misspeltNames(f, 2, 0, f.passages(2, 0)), "an agency's own story is not outvoted by two copies")

	credited := two("Sundquist", "41", "cliffs")
	for i := range credited {
		credited[i].text = strings.Replace(credited[i].text, "a passenger who had brought", "a passenger who [attribution|AFP|told: told AFP] that he had brought", 1)
	}
	l, ok = newStory(t, credited...).reuse().link(1, 2)
	require.True(t, ok)
	require.True(t, l.directed && l.from == 1, "both credit the agency, whose text has none of the slips: %+v", l)

	broken := two("Sundquist", "41", "rocks")
	for i := range broken[1:] {
		broken[i+1].text = strings.NewReplacer("|balanced", "|broken", `point,"`, "point,").Replace(broken[i+1].text)
	}
	require.Equal(t, 2, newStory(t, broken...).sharedSlips(1, 2), "a quotation that does not end in either")

	for _, tt := range []struct {
		reason string
		docs   []doc
	}{
		{"figures of a later take", two("Sundqvist", "41", "rocks")},
		{"how two houses spell a name", two("Sundquist", "31", "rocks")},
		{"a name and a figure", two("Sundquist", "41", "rocks")},
	} {
		f := newStory(t, tt.docs...)
		require.Empty(t, sharedChanges(f, 1, 2, f.passages(1, 2)), tt.reason)
		require.Zero(t, f.sharedSlips(1, 2), tt.reason)
	}
}

// In a machine's copy of an agency's story nearly every word is exchanged: two of those in
// another page, and a sentence that this lacks, are enough.
func TestSharedChangesOfAMachine(t *testing.T) {
	const (
		told  = " Nobody was hurt, said the mayor, who had been told of the damage in the spring and asked for three offers."
		lead  = "The council of Orsel has shut the swimming hall after a beam cracked above the shallow pool on Tuesday evening, and the fire brigade has put two props under the roof for the night."
		spun  = "The council of Orsel has closed the swimming hall after a girder cracked above the shallow pool on Tuesday evening, and the fire brigade has put two props under the roof for the night."
		rest  = " Eleven children were led out of the water by two guards, and a mother lost her purse in the yard." + told
		wound = " Eleven kids were led out of the water by two wardens, and a mother mislaid her wallet in the yard." + told
		other = " Whoever has lost a bicycle may come to the town hall on Saturday between nine and noon with its key."
	)
	wire, farm := doc{id: "wire", text: "[dateline|AFP: ORSEL (AFP) -] " + lead + rest}, doc{id: "farm", text: spun + wound}
	blog := doc{id: "blog", text: spun + other}
	f := newStory(t, wire, farm, blog)
	cs := sharedChanges(f, 1, 2, f.passages(1, 2))
	require.Len(t, cs, 1)
	require.Equal(t, "blog has 2 changes of wire in common with farm, and nothing of it that farm lacks", cs[0].Note)
	require.Empty(t, sharedChanges(f, 2, 1, f.passages(2, 1)), "the farm has more than the blog gives")

	for reason, docs := range map[string][]doc{
		"a desk may change two words":        {wire, {id: "farm", text: spun + rest}, blog},
		"one word may be found again":        {wire, farm, {id: "blog", text: strings.Replace(spun, "closed", "shut", 1) + other}},
		"the farm has no more of it":         {wire, {id: "farm", text: spun + wound[:len(wound)-len(told)]}, {id: "blog", text: spun + wound[:len(wound)-len(told)] + other}},
		"the blog has what the farm has not": {wire, {id: "farm", text: spun + wound[:len(wound)-len(told)]}, {id: "blog", text: spun + told}},
	} {
		f := newStory(t, docs...)
		require.Empty(t, sharedChanges(f, 1, 2, f.passages(1, 2)), reason)
	}
}

// A page that prints a part of another house's copy has that house's slips, which are few
// words, and is no copy of the agency's story; whose slips are not in it may be.
func TestCopyOfACopy(t *testing.T) {
	story := func(count, name, end, more string) string {
		return "The ferry Solveig ran aground off Marholm on Tuesday with " + count + " passengers on board, and rescuers took all of them ashore before dark.\n\n" +
			"The ship struck a sandbank in thick fog shortly after leaving the harbour, the coastguard said. Nobody was hurt.\n\n" +
			`[quotation|balanced: "We felt a jolt and then the engines fell silent, and after that it was ` + end + `,"] passenger Edda ` + name + " said." + more
	}
	const more = "\n\nInvestigators will look at the ship's radar logs this week. The mayor of Marholm, Jorun Aske, thanked the volunteers who brought blankets and soup to the quay."
	for _, tt := range []struct {
		reason           string
		count, name, end string // as the second page has them
		copied           bool
	}{
		{"the same slips", "241", "Horn", "very loud", true},
		{"one of three", "241", "Lorne", "very quiet", false},
		{"none of them", "214", "Lorne", "very quiet", false},
	} {
		u := newStory(t,
			doc{id: "wire", source: "AFP", text: "[dateline|AFP: MARHOLM (AFP) -] " + story("214", "Lorne", "very quiet", more), published: "2031-03-04T10:00:00Z"},
			doc{id: "paper", source: "Hafenblick", text: story("241", "Horn", "very loud", more), published: "2031-03-04T12:00:00Z"},
			doc{id: "site", source: "Inselpost", text: story(tt.count, tt.name, tt.end, ""), published: "2031-03-05T12:00:00Z"}).reuse()
		l, ok := u.link(1, 2)
		require.Equal(t, tt.copied, ok && l.directed && l.from == 1 && l.p > .8, "%s: %+v", tt.reason, l)
		_, ok = u.link(0, 2)
		require.Equal(t, !tt.copied, ok, "from the agency, %s", tt.reason)
	}
}
