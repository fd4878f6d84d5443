package wiretrace_test

import (
	"context"
	"flag"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/lineage"
)

var storyClaims = flag.Uint64("claims", 1, "so many times as many stories in TestClaimsOnStories")

// TestClaimsOnStories holds how true the probabilities are that are said of
// articles: of stories whose agency is there and of those whose agency is not, of
// rivals who were told the same, and of coverage in which both are mixed with copying.
// The bounds are those that few stories keep by chance; the figures in
// docs/design-cues.md are those of -claims 20.
func TestClaimsOnStories(t *testing.T) {
	race.Elsewhere(t, "TestSameBytes")
	for _, x := range []struct {
		world string
		story func(seed uint64) wiregen.Story
		most  float64 // error beyond what exactly calibrated claims show by chance
		times uint64  // as many stories as others: those without their agency have one claim each
	}{
		{"stories", func(seed uint64) wiregen.Story { return wiregen.New(seed, wiregen.Options{}) }, .06, 1},
		{"stories, no dates", func(seed uint64) wiregen.Story { return wiregen.New(seed, wiregen.Options{Undated: true}) }, .06, 1},
		{"stories without their agency", func(seed uint64) wiregen.Story { return wiregen.New(seed, wiregen.Options{Missing: true, Agencies: 1}) }, .12, 3},
		{"briefings", func(seed uint64) wiregen.Story { return wiregen.NewBriefing(seed, wiregen.BriefingOptions{}) }, .09, 1},
		{"briefings, no dates", func(seed uint64) wiregen.Story {
			return wiregen.NewBriefing(seed, wiregen.BriefingOptions{Undated: true})
		}, .11, 1},
		{"coverage", func(seed uint64) wiregen.Story { return wiregen.NewCoverage(seed, wiregen.CoverageOptions{}) }, .08, 1},
		{"coverage, no dates", func(seed uint64) wiregen.Story {
			return wiregen.NewCoverage(seed, wiregen.CoverageOptions{Undated: true})
		}, .08, 1},
	} {
		t.Run(x.world, func(t *testing.T) {
			var all, links tally
			stories := 40 * x.times * *storyClaims
			for seed := range stories {
				judge(t, x.story(seed), &all, &links)
			}
			t.Logf("%d stories: error of claims %.3f (%.3f by chance)\n%sof links, in whichever direction, %.3f (%.3f)\n%s",
				stories, all.ece(), all.eceByChance(), all.table(), links.ece(), links.eceByChance(), links.table())
			require.Less(t, all.ece(), x.most+all.eceByChance(), "claims")
			require.Less(t, links.ece(), x.most+links.eceByChance(), "links")
		})
	}
}

// judge adds to all what is claimed of the documents of s, and to links whether the
// two of a claim are linked at all.
func judge(t *testing.T, s wiregen.Story, all, links *tally) {
	t.Helper()
	var docs []wiretrace.Document
	role := map[string]wiregen.Role{}
	for _, d := range s.Documents {
		role[d.ID] = d.Role
		docs = append(docs, wiretrace.Document{ID: d.ID, Title: d.Title, Source: d.Source, Published: d.Published, Body: d.Body})
	}
	r, err := wiretrace.Analyze(context.Background(), docs, nil)
	require.NoError(t, err)
	truth, clients, open := claimed(s, role)
	for _, l := range r.Lineages {
		for _, d := range l.Derivations {
			pair := pairOf(d.From, d.To)
			stands := role[d.From] == wiregen.Reprint || role[d.From] == wiregen.Wire
			if d.Relation != lineage.TextOf || role[d.From] == "" || role[d.To] == "" || open[pair] || clients[pair] && (!d.Directed || stands) {
				continue
			}
			forth, back := truth[[2]string{d.From, d.To}], truth[[2]string{d.To, d.From}]
			all.claim(d.Probability, forth)
			if d.Directed {
				links.claim(d.Probability, forth || back)
			} else {
				all.claim(d.Probability, back)
				links.claim(2*d.Probability, forth || back)
			}
		}
	}
}

// claimed is the links of s between documents, where what came by way of a missing
// text counts as from that text's source; the clients, which have text of one that is
// missing and nothing from each other; and the pairs of which nothing can be said:
// one credits the other, or one prints the missing text from which the other has
// phrases. Clients are related, so that to say so is not wrong; and who prints all of
// a text that is missing stands for it.
func claimed(s wiregen.Story, role map[string]wiregen.Role) (links, clients, open map[[2]string]bool) {
	links, clients, open = map[[2]string]bool{}, map[[2]string]bool{}, map[[2]string]bool{}
	var below func(id string) []string // documents that have words of id, by way of missing ones too
	below = func(id string) []string {
		if role[id] != "" {
			return []string{id}
		}
		var out []string
		for _, e := range s.Edges {
			if e.From == id && (e.Relation == "text" || e.Relation == "statement") {
				out = append(out, below(e.To)...)
			}
		}
		return out
	}
	for _, e := range s.Edges {
		switch {
		case role[e.From] != "" && e.Relation == "facts":
			open[pairOf(e.From, e.To)] = true
		case role[e.From] != "":
			for _, to := range below(e.To) {
				links[[2]string{e.From, to}] = true
			}
		}
	}
	linked := func(a, b string) bool { return links[[2]string{a, b}] || links[[2]string{b, a}] }
	for _, x := range s.Edges {
		for _, y := range s.Edges {
			if x.From != y.From || role[x.From] != "" || x.Relation != "text" || y.Relation != "text" && y.Relation != "statement" {
				continue
			}
			for _, a := range below(x.To) {
				for _, b := range below(y.To) {
					switch {
					case a == b || linked(a, b):
					case y.Relation == "text":
						clients[pairOf(a, b)] = true
					case role[a] == wiregen.Reprint || role[a] == wiregen.Wire:
						open[pairOf(a, b)] = true
					}
				}
			}
		}
	}
	return links, clients, open
}
