package wiretrace_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/lineage"
)

const (
	missingText = "text of a source that is not there"
	spokenText  = "text of a statement that is not there"
)

// TestClaimsOnSources holds how true it is what is said of facts and scoops, and of
// wording from sources that are not there. A text has facts of a house if it
// credits it or has its text, be it by way of others; it has wording of a missing
// text if it was made from it and not from a document that was. The bounds are
// those that few stories keep by chance; the figures in docs/design-cues.md are
// those of -claims 20.
func TestClaimsOnSources(t *testing.T) {
	race.Elsewhere(t, "TestSameBytes")
	worlds := map[string]func(seed uint64) wiregen.Story{
		"stories":  func(seed uint64) wiregen.Story { return wiregen.New(seed, wiregen.Options{}) },
		"missing":  func(seed uint64) wiregen.Story { return wiregen.New(seed, wiregen.Options{Missing: true, Agencies: 1}) },
		"briefing": func(seed uint64) wiregen.Story { return wiregen.NewBriefing(seed, wiregen.BriefingOptions{}) },
		"coverage": func(seed uint64) wiregen.Story { return wiregen.NewCoverage(seed, wiregen.CoverageOptions{}) },
	}
	told := map[string]*tally{"facts": {}, "scoop": {}, missingText: {}, spokenText: {}}
	for _, world := range []string{"stories", "missing", "briefing", "coverage"} {
		for seed := range 40 * *storyClaims {
			judgeSources(t, worlds[world](seed), told)
		}
	}
	for _, what := range []string{"facts", "scoop", missingText, spokenText} {
		c := told[what]
		t.Logf("%s: error %.3f (%.3f by chance)\n%s", what, c.ece(), c.eceByChance(), c.table())
		require.Less(t, c.ece(), .06+c.eceByChance(), what)
	}
}

// judgeSources adds what is said of facts, scoops and missing texts in s.
func judgeSources(t *testing.T, s wiregen.Story, told map[string]*tally) {
	t.Helper()
	var docs []wiretrace.Document
	house := map[string]string{} // of documents and of what is missing
	for _, d := range s.Documents {
		house[d.ID] = d.Source
		docs = append(docs, wiretrace.Document{ID: d.ID, Title: d.Title, Source: d.Source, Published: d.Published, Body: d.Body})
	}
	missing := map[string]bool{}
	for _, l := range s.Latent {
		house[l.ID], missing[l.ID] = l.Name, true
	}
	// above calls f with every source of id: with those of its sources too, or only
	// with those of the missing among them.
	var above func(id string, all bool, seen map[string]bool, f func(e wiregen.Edge))
	above = func(id string, all bool, seen map[string]bool, f func(e wiregen.Edge)) {
		for _, e := range s.Edges {
			if e.To != id {
				continue
			}
			f(e)
			if !seen[e.From] && (all || missing[e.From]) {
				seen[e.From] = true
				above(e.From, all, seen, f)
			}
		}
	}
	// by says that a source in the truth is the house that is named, or that of a
	// missing text for which a document that was made from it stands.
	by := func(name string, document string, e wiregen.Edge) bool {
		if sameName(house[e.From], name) {
			return true
		}
		stands := false
		above(document, false, map[string]bool{}, func(x wiregen.Edge) {
			stands = stands || missing[x.From] && house[x.From] == house[e.From]
		})
		return stands
	}
	r, err := wiretrace.Analyze(context.Background(), docs, nil)
	require.NoError(t, err)
	for _, l := range r.Lineages {
		name := map[string]string{}
		for _, n := range l.Nodes {
			name[n.ID] = n.Name
			if n.Document != "" {
				name[n.ID] = house[n.Document]
			}
		}
		for _, d := range l.Derivations {
			if strings.HasPrefix(name[d.From], "a statement by ") {
				told[spokenText].claim(d.Probability, !slices.ContainsFunc(l.Derivations, func(o lineage.Derivation) bool {
					return o.From == d.From && o.To != d.To && oneText(s, d.To, o.To)
				}))
				continue
			}
			from, latent := name[d.From], house[d.From] == ""
			hit := false
			switch {
			case d.Relation == lineage.TextOf && !latent:
				continue
			case d.Relation == lineage.TextOf:
				above(d.To, false, map[string]bool{}, func(e wiregen.Edge) {
					hit = hit || missing[e.From] && e.Relation != "facts" && e.Relation != "scoop" && (from == "" || by(from, "", e))
				})
				told[missingText].claim(d.Probability, hit)
			default:
				above(d.To, true, map[string]bool{}, func(e wiregen.Edge) {
					hit = hit || by(from, d.From, e) && (d.Relation != lineage.ScoopOf || e.Relation == "scoop")
				})
				told[string(d.Relation)].claim(d.Probability, hit)
			}
		}
	}
}

// oneText says that two documents of s have wording of one text, or one of the other.
func oneText(s wiregen.Story, a, b string) bool {
	texts := func(id string) []string {
		out := []string{id}
		for i := 0; i < len(out); i++ {
			for _, e := range s.Edges {
				if e.To == out[i] && e.Relation == "text" && !slices.Contains(out, e.From) {
					out = append(out, e.From)
				}
			}
		}
		return out
	}
	of := texts(b)
	return slices.ContainsFunc(texts(a), func(id string) bool { return slices.Contains(of, id) })
}

// sameName says that two names are of one house: without the article, and an agency
// by its letters too.
func sameName(a, b string) bool {
	plain := func(name string) string {
		switch name = strings.TrimPrefix(name, "The "); name {
		case "Associated Press":
			return "AP"
		case "Agence France-Presse":
			return "AFP"
		}
		return name
	}
	return plain(a) == plain(b)
}
