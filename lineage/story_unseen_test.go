package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The clients of an agency that is not there share its sentences, and the older page is
// not where the younger has them from.
func TestWordsFromATextThatIsNotThere(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(3, 31)), 60)
	prose := func(from, n int) string { return strings.Join(s[from:from+n], " ") }
	const (
		background = "The works of the brothers Lorne at Ostrel, in which four hundred people make oils for ships, had burned once before, in the winter of the great flood."
		monday     = "2021-05-03"
		tuesday    = "2021-05-04"
	)
	agency := "[dateline|dpa: OSTREL (dpa) -] "
	for _, tt := range []struct {
		reason   string
		a, b     doc
		directed bool
	}{
		{reason: "a sentence of background, a day apart",
			a: doc{text: prose(0, 8) + " " + background, source: "courier.example", published: monday},
			b: doc{text: prose(20, 8) + " " + background, source: "radio.example", published: tuesday}},
		{reason: "most of the text",
			a: doc{text: prose(0, 8) + " " + background, source: "courier.example", published: monday},
			b: doc{text: prose(3, 5) + " " + background + " " + prose(20, 2), source: "radio.example", published: tuesday}, directed: true},
		{reason: "most of the text, and both name an agency that is not there",
			a: doc{text: prose(0, 8) + " " + background + " The mayor [attribution|dpa|told: told dpa] so.", source: "courier.example", published: monday},
			b: doc{text: prose(3, 5) + " " + background + " " + prose(20, 2) + "\n\n[credit|dpa|with: With material from dpa]", source: "radio.example", published: tuesday}},
		{reason: "the same, on a page that another agency signs",
			a: doc{text: prose(0, 8) + " " + background + " The mayor [attribution|dpa|told: told dpa] so.\n\n[credit|APA|signed: (APA)]", source: "courier.example", published: monday},
			b: doc{text: prose(3, 5) + " " + background + " The mayor [attribution|dpa|told: told dpa] so. " + prose(20, 2), source: "radio.example", published: tuesday}},
		{reason: "the younger says where it has it from",
			a: doc{text: prose(0, 8) + " " + background, source: "The Ostrel Courier", published: monday},
			b: doc{text: prose(20, 8) + " " + background + " That was [attribution|The Ostrel Courier|reported: reported by The Ostrel Courier].", source: "radio.example", published: tuesday}, directed: true},
		{reason: "one house",
			a: doc{text: prose(0, 8) + " " + background, source: "courier.example", published: monday},
			b: doc{text: prose(20, 8) + " " + background, source: "courier.example", published: tuesday}, directed: true},
		{reason: "an agency's story that came after its client's page, as an earlier version may have been there",
			a: doc{text: agency + prose(0, 8) + " " + background, source: "courier.example", published: monday},
			b: doc{text: agency + prose(3, 5) + " " + background + " " + prose(20, 2), source: "dpa", published: tuesday}},
		{reason: "an agency's story that came after a page which does not name it",
			a: doc{text: prose(0, 8) + " " + background, source: "courier.example", published: monday},
			b: doc{text: agency + prose(3, 5) + " " + background + " " + prose(20, 2), source: "dpa", published: tuesday}, directed: true},
		{reason: "an agency's copy and a page",
			a: doc{text: agency + prose(0, 8) + " " + background, source: "courier.example", published: monday},
			b: doc{text: prose(20, 8) + " " + background, source: "radio.example", published: tuesday}, directed: true},
		{reason: "an agency that tells what a paper reported",
			a: doc{text: agency + strings.TrimSuffix(background, ".") + ", [attribution|The Ostrel Courier|reported: The Ostrel Courier reported]. The owners have told nobody when they will open again, the report said. " + prose(0, 1), source: "dpa", published: monday},
			b: doc{text: background + " The owners have told nobody when they will open again. " + prose(20, 3), source: "radio.example", published: tuesday}},
		{reason: "the same, and the page has what the mayor went on to tell the agency",
			a: doc{text: agency + strings.TrimSuffix(background, ".") + ", [attribution|The Ostrel Courier|reported: The Ostrel Courier reported]. The owners have told nobody when they will open again, the report said. The mayor [attribution|dpa|told: told dpa] of a long night. \"Not one of us will forget the smell of that smoke,\" he said. " + prose(0, 1), source: "dpa", published: monday},
			b: doc{text: background + " The owners have told nobody when they will open again. \"Not one of us will forget the smell of that smoke,\" a man said. " + prose(20, 3), source: "radio.example", published: tuesday}, directed: true},
		{reason: "the same, and somebody else says it",
			a: doc{text: agency + strings.TrimSuffix(background, ".") + ", [attribution|The Ostrel Courier|reported: The Ostrel Courier reported]. The owners have told nobody when they will open again, the report said. The mayor [attribution|dpa|told: told dpa] of a long night. \"Not one of us will forget the smell of that smoke,\" Jane Holm said. " + prose(0, 1), source: "dpa", published: monday},
			b: doc{text: background + " The owners have told nobody when they will open again. \"Not one of us will forget the smell of that smoke,\" a woman said. " + prose(20, 3), source: "radio.example", published: tuesday}},
		{reason: "the same, and the page has what was told to the agency",
			a: doc{text: agency + strings.TrimSuffix(background, ".") + ", [attribution|The Ostrel Courier|reported: The Ostrel Courier reported]. The owners have told nobody when they will open again, the report said. Nobody had seen a fire like that in sixty years, the mayor [attribution|dpa|told: told dpa]. " + prose(0, 1), source: "dpa", published: monday},
			b: doc{text: background + " The owners have told nobody when they will open again. Nobody had seen a fire like that in sixty years, the mayor said. " + prose(20, 3), source: "radio.example", published: tuesday}, directed: true},
		{reason: "the same, and the page names the paper in the same words",
			a: doc{text: agency + background + " The works will close when the last ship of the year has left, [attribution|The Ostrel Courier|reported: The Ostrel Courier reported]. " + prose(0, 1), source: "dpa", published: monday},
			b: doc{text: background + " The works will close when the last ship of the year has left, [attribution|The Ostrel Courier|reported: The Ostrel Courier reported]. " + prose(20, 3), source: "radio.example", published: tuesday}, directed: true},
		{reason: "the same, and a machine has changed the name of the paper",
			a: doc{text: agency + background + " The works will close when the last ship of the year has left, [attribution|The Ostrel Maritime Times|reported: The Ostrel Maritime Times reported]. " + prose(0, 1), source: "dpa", published: monday},
			b: doc{text: background + " The works will close when the last ship of the year has left, [attribution|The Ostrel Nautical Times|reported: The Ostrel Nautical Times reported]. [spin|press conference: press convention] " + prose(20, 1), source: "radio.example", published: tuesday}, directed: true},
		{reason: "the same, and the page names the paper in words of its own",
			a: doc{text: agency + strings.TrimSuffix(background, ".") + ", [attribution|The Ostrel Courier|reported: The Ostrel Courier reported]. " + prose(0, 8), source: "dpa", published: monday},
			b: doc{text: "[attribution|The Ostrel Courier|reported: According to The Ostrel Courier], " + background + " " + prose(20, 8), source: "radio.example", published: tuesday}},
		{reason: "the same, and the page names the paper in the same words where the agency does not",
			a: doc{text: agency + strings.TrimSuffix(background, ".") + ", [attribution|The Ostrel Courier|reported: The Ostrel Courier reported]. " + prose(0, 8), source: "dpa", published: monday},
			b: doc{text: "[attribution|The Ostrel Courier|reported: The Ostrel Courier reported]: " + background + " " + prose(20, 8), source: "radio.example", published: tuesday}},
		{reason: "the same, and the page says that the paper had it first",
			a: doc{text: agency + strings.TrimSuffix(background, ".") + ", [attribution|The Ostrel Courier|reported: The Ostrel Courier reported]. The owners have told nobody when they will open again, the report said. " + prose(0, 1), source: "dpa", published: monday},
			b: doc{text: strings.TrimSuffix(background, ".") + ", as was [scoop|The Ostrel Courier|revealed: revealed by The Ostrel Courier]. The owners have told nobody when they will open again. " + prose(20, 3), source: "radio.example", published: tuesday}, directed: true},
		{reason: "an agency's copy with a higher toll than the page: an earlier one may have been there",
			a: doc{text: agency + "Four people have died at the works. " + prose(0, 6) + " " + background, source: "courier.example", published: monday},
			b: doc{text: "Two people have died at the works. " + prose(0, 6) + " " + background, source: "radio.example", published: tuesday}},
		{reason: "the same, and the page credits the agency",
			a: doc{text: agency + "Four people have died at the works. " + prose(0, 6) + " " + background, source: "courier.example"},
			b: doc{text: "Two people have died at the works. " + prose(0, 6) + " Nobody had seen a fire like that, the mayor [attribution|dpa|told: told dpa]. " + background, source: "radio.example"}},
		{reason: "an agency's copy with the toll of the page, which credits it",
			a: doc{text: agency + "Four people have died at the works. " + prose(0, 6) + " " + background, source: "courier.example"},
			b: doc{text: "Four people have died at the works. " + prose(0, 6) + " Nobody had seen a fire like that, the mayor [attribution|dpa|told: told dpa]. " + background, source: "radio.example"}, directed: true},
		{reason: "an agency's copy with the toll of the page",
			a: doc{text: agency + "Four people have died at the works. " + prose(0, 6) + " " + background, source: "courier.example", published: monday},
			b: doc{text: "Four people have died at the works. " + prose(0, 6) + " " + background, source: "radio.example", published: tuesday}, directed: true},
		{reason: "an agency that tells of a later day",
			a: doc{text: agency + "The works burned down [date|friday: on Friday]. " + prose(0, 6) + " " + background, source: "dpa"},
			b: doc{text: "They caught fire [date|thursday: on Thursday]. " + prose(0, 6) + " " + background, source: "radio.example"}},
		{reason: "the same, on a page of that day",
			a: doc{text: agency + "The works burned down [date|friday: on Friday]. " + prose(0, 6) + " " + background, source: "dpa"},
			b: doc{text: "Fire at Ostrel\n\n[date|2021-05-07: May 7, 2021]\n\nThey caught fire [date|thursday: on Thursday]. " + prose(0, 6) + " " + background, source: "radio.example"}, directed: true},
		{reason: "the same, on a page of the day before",
			a: doc{text: agency + "The works burned down [date|friday: on Friday]. " + prose(0, 6) + " " + background, source: "dpa"},
			b: doc{text: "Fire at Ostrel\n\n[date|2021-05-06: May 6, 2021]\n\nThey caught fire [date|thursday: on Thursday]. " + prose(0, 6) + " " + background, source: "radio.example"}},
		{reason: "a day before, and the night that was",
			a: doc{text: agency + "The works burned down [date|friday: on Friday]. " + prose(0, 6) + " " + background, source: "dpa"},
			b: doc{text: "They caught fire [date|thursday: on Thursday] and were given up [date|yesterday: last night]. " + prose(0, 6) + " " + background, source: "radio.example"}, directed: true},
		{reason: "a later day, and a credit that an earlier take may have had",
			a: doc{text: agency + "The works burned down [date|friday: on Friday]. " + prose(0, 6) + " Nobody had seen a fire like that, the mayor [attribution|dpa|told: told dpa]. " + background, source: "dpa"},
			b: doc{text: "They caught fire [date|thursday: on Thursday]. " + prose(0, 6) + " Nobody had seen a fire like that, the mayor said. " + background, source: "radio.example"}},
		{reason: "one that tells of the same day",
			a: doc{text: agency + "The works burned down [date|thursday: on Thursday]. " + prose(0, 6) + " " + background, source: "dpa"},
			b: doc{text: "They caught fire [date|thursday: on Thursday]. " + prose(0, 6) + " " + background, source: "radio.example"}, directed: true},
		{reason: "a later day, and stamps that know better",
			a: doc{text: agency + "The works burned down [date|friday: on Friday]. " + prose(0, 6) + " " + background, source: "dpa", published: monday},
			b: doc{text: "They caught fire [date|thursday: on Thursday]. " + prose(0, 6) + " " + background, source: "radio.example", published: tuesday}, directed: true},
		{reason: "two prints of an agency's story, the older with a label above it",
			a: doc{text: "[credit|dpa|source: Source: dpa]\n\n" + agency + prose(0, 8) + " " + background, published: monday},
			b: doc{text: agency + prose(0, 8) + " " + background, published: tuesday}},
		{reason: "the same, with thanks below it",
			a: doc{text: agency + prose(0, 8) + " " + background + "\n\n[furniture|contributors|dpa: The dpa contributed to this report.]", published: monday},
			b: doc{text: agency + prose(0, 8) + " " + background, published: tuesday}},
		{reason: "the same, where the agency thanks its writer",
			a: doc{text: agency + prose(0, 8) + " " + background + "\n\n[furniture|contributors|dpa: The dpa writer Jana Roth contributed to this report.]", published: monday},
			b: doc{text: agency + prose(0, 8) + " " + background, published: tuesday}, directed: true},
		{reason: "the same, and a page that does not name the agency",
			a: doc{text: "[credit|dpa|source: Source: dpa]\n\n" + agency + prose(0, 8) + " " + background, published: monday},
			b: doc{text: prose(0, 8) + " " + background, source: "radio.example", published: tuesday}, directed: true},
		{reason: "codes of another agency",
			a: doc{text: agency + prose(0, 8) + " " + background, source: "dpa", published: monday},
			b: doc{text: prose(20, 8) + " [ticker|LRN.O|Reuters: (LRN.O)] " + background, source: "radio.example", published: tuesday}},
		{reason: "codes of another agency, and sentences here and there of this one",
			a: doc{text: agency + prose(0, 8) + " " + background, source: "dpa", published: monday},
			b: doc{text: prose(20, 8) + " [ticker|LRN.O|Reuters: (LRN.O)] " + prose(2, 1) + " " + prose(28, 4) + " " + prose(6, 1) + " " + background, source: "radio.example", published: tuesday}, directed: true},
	} {
		tt.a.id, tt.b.id = "a", "b"
		ls, err := newStory(t, tt.a, tt.b).links(t.Context())
		require.NoError(t, err)
		require.Len(t, ls, 1, tt.reason)
		require.Equal(t, tt.directed, ls[0].directed, "%s: %v", tt.reason, ls[0].evidence)
		if !tt.directed {
			require.True(t, slices.ContainsFunc(slices.Concat(ls[0].evidence, ls[0].against), func(e Evidence) bool { return strings.Contains(e.Note, "both may have it") }), tt.reason)
		}
	}
}

// A site that has nothing of its own, and words that a machine put there, was made from the
// pages at hand; without those it may be the agency's story of which each printed a part.
func TestPutTogetherByAMachine(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(7, 31)), 60)
	prose := func(from, n int) string { return strings.Join(s[from:from+n], " ") }
	for _, word := range []string{"[spin|press conference: press convention]", "press conference"} {
		ls, err := newStory(t,
			doc{id: "a", text: prose(0, 14), source: "courier.example", published: "2021-05-03"},
			doc{id: "b", text: prose(20, 14), source: "radio.example", published: "2021-05-03"},
			doc{id: "c", text: prose(8, 2) + " " + prose(29, 4) + " It was a " + word + ".", source: "site.example", published: "2021-05-04"}).links(t.Context())
		require.NoError(t, err)
		require.Len(t, ls, 2)
		require.Equal(t, strings.HasPrefix(word, "["), ls[0].directed, "%s, a third of it: %v", word, ls[0].evidence)
		require.True(t, ls[1].directed, "most of it")
	}
}
