package wiretrace_test

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/lineage"
)

// A briefed is what is said of the texts of briefings.
type briefed struct {
	pairs          map[string]*pairs // by the roles of the two
	claims         tally             // of all of them
	credits, found int               // that rivals give each other, and those that are said
}

// pairs counts pairs of texts: all, those truly linked, those said to be, both.
type pairs struct {
	all, linked, said, right int
	claims                   tally
}

func (c *briefed) String() string {
	var b strings.Builder
	keys := slices.SortedFunc(maps.Keys(c.pairs), func(x, y string) int {
		return cmp.Or(c.pairs[y].said-c.pairs[x].said, strings.Compare(x, y))
	})
	for _, k := range keys {
		p := c.pairs[k]
		if p.said == 0 && p.linked == 0 {
			continue
		}
		fmt.Fprintf(&b, "%s: %d of %d are linked, %d said to be, %d rightly\n%s", k, p.linked, p.all, p.said, p.right, p.claims.table())
	}
	fmt.Fprintf(&b, "credits between rivals: %d of %d said\n", c.found, c.credits)
	fmt.Fprintf(&b, "error of all claims %.3f (%.3f by chance)\n%s", c.claims.ece(), c.claims.eceByChance(), c.claims.table())
	return b.String()
}

// of are the pairs of these roles.
func (c *briefed) of(a, b wiregen.Role) *pairs {
	k := string(min(a, b) + " -- " + max(a, b))
	if c.pairs[k] == nil {
		c.pairs[k] = &pairs{}
	}
	return c.pairs[k]
}

// add judges one briefing.
func (c *briefed) add(t *testing.T, s wiregen.Story) {
	t.Helper()
	var docs []wiretrace.Document
	role := map[string]wiregen.Role{}
	for _, d := range s.Documents {
		role[d.ID] = d.Role
		docs = append(docs, wiretrace.Document{ID: d.ID, Title: d.Title, Source: d.Source, Published: d.Published, Body: d.Body})
	}
	truth, open, credits := c.truth(s, role)
	for i, a := range s.Documents {
		for _, b := range s.Documents[:i] {
			if open[pairOf(a.ID, b.ID)] {
				continue
			}
			p := c.of(a.Role, b.Role)
			p.all++
			if truth[[2]string{a.ID, b.ID}] || truth[[2]string{b.ID, a.ID}] {
				p.linked++
			}
		}
	}
	c.credits += len(credits)
	r, err := wiretrace.Analyze(context.Background(), docs, nil)
	require.NoError(t, err)
	for _, l := range r.Lineages {
		for _, d := range l.Derivations {
			switch e := [2]string{d.From, d.To}; {
			case role[d.From] == "" || role[d.To] == "":
			case d.Relation != lineage.TextOf:
				if credits[e] {
					c.found++
				}
			case !open[pairOf(d.From, d.To)]:
				c.said(c.of(role[d.From], role[d.To]), d, truth[e], truth[[2]string{d.To, d.From}])
			}
		}
	}
}

// said counts derivation d of text, which is true as it is said or the other way.
func (c *briefed) said(p *pairs, d lineage.Derivation, forth, back bool) {
	total := d.Probability
	if !d.Directed {
		total *= 2
	}
	for _, x := range []*tally{&p.claims, &c.claims} {
		x.claim(d.Probability, forth)
		if !d.Directed {
			x.claim(d.Probability, back)
		}
	}
	if total < .5 {
		return
	}
	p.said++
	if forth || back {
		p.right++
	}
}

// truth is the links of s between documents, the pairs of which nothing can be
// said, and the credits that documents give each other. Who was given a release
// has its words from there. A site's copy of a release that is not there stands
// for it, and what somebody else has of the release may come from that as well;
// of a sentence that another is credited with, nobody can say that it is a copy.
func (c *briefed) truth(s wiregen.Story, role map[string]wiregen.Role) (links, open, credits map[[2]string]bool) {
	links, open = relations(s)
	credits = map[[2]string]bool{}
	for _, e := range s.Edges {
		switch {
		case e.Relation == "facts":
			credits[[2]string{e.From, e.To}] = true
			open[pairOf(e.From, e.To)] = true
		case e.Relation == "statement" && role[e.From] != "":
			links[[2]string{e.From, e.To}] = true
		case e.Relation == "statement":
			for _, x := range s.Edges {
				if x.From == e.From && x.Relation == "text" {
					open[pairOf(x.To, e.To)] = true
				}
			}
		}
	}
	return links, open, credits
}

var briefings = flag.Uint64("briefings", 1, "so many times as many stories in TestBriefings")

// TestBriefings measures what is said of outlets that were told the same by one
// office: what copies the release or the agency is linked with it, and rivals are
// not linked with each other, whatever both have in the office's words. The
// figures in docs/design-cues.md are those of -briefings 10.
func TestBriefings(t *testing.T) {
	race.Elsewhere(t, "TestSameBytes")
	for name, o := range map[string]wiregen.BriefingOptions{"dated": {}, "undated": {Undated: true}} {
		t.Run(name, func(t *testing.T) {
			c := briefed{pairs: map[string]*pairs{}}
			for seed := range 20 * *briefings {
				c.add(t, wiregen.NewBriefing(seed, o))
			}
			t.Logf("%d stories\n%s", 20**briefings, &c)
			rivals := c.of(wiregen.Rival, wiregen.Rival)
			require.Less(t, ratio(rivals.said, rivals.all), .06, "rivals said to be linked")
			printed := c.of(wiregen.Release, wiregen.Reprint)
			require.Greater(t, ratio(printed.right, printed.linked), .9, "copies of a release")
			told := c.of(wiregen.Release, wiregen.Rival)
			require.Greater(t, ratio(told.right, told.linked), .7, "reports that have words of a release")
			require.Greater(t, ratio(c.found, c.credits), .5, "credits that rivals give each other")
		})
	}
}
