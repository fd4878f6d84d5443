package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A paper that quotes a page makes news of the cluster. The versions of the page
// are still versions, and linked as if the paper had not been there.
func TestVersionsOfAPageAreLinkedAlikeBesideAnArticle(t *testing.T) {
	rnd := rand.New(rand.NewPCG(4, 12))
	texts, _ := history(rnd, 6, 240)
	quoted := strings.Join(strings.Split(texts[3], ".")[2:5], ".")
	article := "By Jane Roe\n\nWhat the people of Kelsing read about their weir was changed again. " + quoted + ". Nobody asked them."
	for _, one := range []struct {
		name string
		page func(w *Witness)
	}{
		{"of one address", func(w *Witness) { w.URL = "https://weir.example/about" }},
		{"of one outlet and headline", func(w *Witness) { w.Source, w.Title = "Weir Board", "About the weir" }},
	} {
		t.Run(one.name, func(t *testing.T) {
			linked := func(texts []string) (versions []string, news []Derivation) {
				ws, pairs := witnesses(t, texts)
				for i := range ws[:6] {
					one.page(&ws[i])
				}
				for i := range ws[6:] {
					ws[6+i].Source = "Kelsing Gazette"
				}
				for _, d := range infer(t, ws, pairs).Derivations {
					if d.From == "6" || d.To == "6" {
						news = append(news, d)
						continue
					}
					versions = append(versions, d.From+" "+d.To)
				}
				slices.Sort(versions)
				return versions, news
			}
			alone, _ := linked(texts)
			beside, news := linked(append(slices.Clone(texts), article))
			same := slices.DeleteFunc(slices.Clone(alone), func(link string) bool { return !slices.Contains(beside, link) })
			require.GreaterOrEqual(t, len(beside), 5, "all six versions are linked, some beside the likeliest path too")
			require.GreaterOrEqual(t, len(same), 4, "alone %q, beside the article %q: a cue may count it, the tree does not", alone, beside)
			require.Len(t, news, 1, "the article has one source, one of the versions")
		})
	}
}

// One headline over the parts of a column does not make them versions.
func TestPartsOfAColumnAreNoVersions(t *testing.T) {
	f := newStory(t, doc{id: "a", text: flood + ". The mayor of Torp keeps goats.", source: "Tarnby Post", title: "The week"},
		doc{id: "b", text: "A ferry ran aground at Varn and nobody was hurt. " + flood + ". It was towed in the night, and the harbour office will say on Friday who pays for the rope and the crew.", source: "Tarnby Post", title: "The week"},
		doc{id: "c", text: flood, source: "Tarnby Echo"})
	g := f.versionGroups()
	require.NotEqual(t, g.find(0), g.find(1))
}

// Two reports on one statement that they quote at length are no versions of one text; two
// versions of a page that quotes it are.
func TestOneStatementMakesNoVersions(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(8, 22)), 60)
	told := func(from, n int) string { return strings.Join(s[from:from+n], " ") }
	said := " “" + strings.TrimSuffix(told(50, 4), ".") + ".” "
	for _, tt := range []struct {
		name string
		a, b string
		one  bool
	}{
		{"two reports on it", told(0, 2) + said + told(2, 1), told(10, 2) + said + told(12, 2), false},
		{"a note and a report", told(0, 1) + said, told(10, 2) + said + told(12, 2), false},
		{"two versions of a page", told(0, 2) + said + told(2, 1), told(0, 2) + said + told(12, 1), true},
	} {
		require.Equal(t, tt.one, newStory(t, doc{id: "a", text: tt.a}, doc{id: "b", text: tt.b}).versionGroups().find(1) == 0, tt.name)
	}
}

// Pages that do not say whose they are tell one story without being versions of one page:
// two print the same text, the others share a sentence with them.
func TestTextsThatFallApartAreNoVersions(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 22))
	s := sentences(rnd, 60)
	told := func(sentences ...[]string) string { return strings.Join(slices.Concat(sentences...), " ") }
	report, copied := told(s[:10]), told(s[:9], s[10:11])
	second, third := told(s[20:28], s[2:3]), told(s[4:5], s[30:38])
	for _, tt := range []struct {
		name  string
		texts []string
		one   bool // the first two are versions
	}{
		{"a report, its copy and two others", []string{report, copied, second, third}, false},
		{"a page and a version that was rewritten", []string{report, copied, told(s[:8], s[11:14]), third}, true},
	} {
		var docs []doc
		for i, text := range tt.texts {
			docs = append(docs, doc{id: string(rune('a' + i)), text: text})
		}
		require.Equal(t, tt.one, newStory(t, docs...).versionGroups().find(1) == 0, tt.name)
	}
}

// A page that brings two articles together makes versions of all three. The later of the
// two is not made from the earlier, with which it has nothing in common.
func TestTwoArticlesOnOnePageAreNotOfEachOther(t *testing.T) {
	rnd := rand.New(rand.NewPCG(4, 13))
	weir, _ := history(rnd, 1, 160)
	mill, _ := history(rnd, 1, 160)
	for name, texts := range map[string][]string{
		"the page last":  {weir[0], mill[0], weir[0] + "\n\n" + mill[0]},
		"the page first": {weir[0] + "\n\n" + mill[0], weir[0], mill[0]},
	} {
		ws, pairs := witnesses(t, texts)
		for i := range ws {
			at := time.Date(2022, 5, 3, 10+i, 0, 0, 0, time.UTC)
			ws[i].Published = Interval{Earliest: at, Latest: at}
		}
		derivations := infer(t, ws, pairs).Derivations
		require.Len(t, derivations, 2, name)
		for _, d := range derivations {
			require.NotZero(t, d.Share, "%s: %s -> %s", name, d.From, d.To)
		}
	}
}
