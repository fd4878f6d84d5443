package render

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/lineage"
)

// said is the summary of the only story of r, a line a sentence.
func said(r *lineage.Report) string {
	var b strings.Builder
	for _, p := range newView(r, nil).summary(&r.Lineages[0]) {
		fmt.Fprintf(&b, "%s: %s\n", p.Label, p.Text)
	}
	return b.String()
}

func TestSummaryOfFew(t *testing.T) {
	r := plot("~courier a@0 b@4 c@8 d", "a>b b-c")
	l := &r.Lineages[0]
	l.Derivations = append(l.Derivations, lineage.Derivation{From: "courier", To: "a", Relation: lineage.ScoopOf, Probability: .9, Directed: true})
	l.Derivations[0].Probability = .7
	l.Derivations[0].RunnerUp = &lineage.RunnerUp{From: "c", Probability: .2}
	l.Audit = &lineage.Audit{Documents: []lineage.DocumentAudit{{Document: "b", Findings: []lineage.Finding{{Kind: lineage.Uncredited}}}}}
	require.Equal(t, `First: courier (not among the documents, named by 1 of 4); of the documents, a, 3 May 2022, 00:00 UTC
Copied: from a: b (50 % of its words)
Silent: b does not name the source of what it copied
Own: a and d took no wording from the others
Open: b shares wording with c; who took it from whom is not determined: no clock, credit or edit tells
Unsure: the source is only likely of b (0.70 from a): another source is possible
Order: courier → a → b → c → d
`, said(r))
}

// Of many documents the numbers are said, and the most telling names.
func TestSummaryOfMany(t *testing.T) {
	docs, links := "a@0 z@0", ""
	for i := range 40 {
		docs += fmt.Sprintf(" c%d@%d", i, i+1)
		links += fmt.Sprintf(" %c>c%d", "aaaz"[i%4], i)
	}
	r := plot(docs, links)
	for i := range r.Lineages[0].Nodes {
		r.Lineages[0].Nodes[i].Rank = min(i/5, 3) + 1
	}
	for i := range r.Lineages[0].Derivations {
		r.Lineages[0].Derivations[i].Share = float64(i) / 40
	}
	require.Equal(t, `First: not determined: any of 5 texts may be; by the clock one of a and z, 3 May 2022, 00:00 UTC
Source: the wording of 40 goes back to a (30 documents) and z (10)
Copied: 4 took nine tenths of their words or more, 16 took half to nine tenths, 20 took less; most of all c39 (98 %, from z), c38 (95 %, from a), c37 (93 %, from a), c36 (90 %, from a) and c35 (88 %, from z)
Own: a and z took no wording from the others
`, said(r))
}

// A desk that writes its own story again copies nobody.
func TestSummaryOfVersions(t *testing.T) {
	docs, links := "v1@0 v2@1", "v1>v2"
	for i := range 20 {
		docs += fmt.Sprintf(" c%d@%d", i, i+2)
		links += fmt.Sprintf(" v2>c%d", i)
	}
	r := plot(docs, links)
	r.Documents[0].Source, r.Documents[1].Source = "Norda", "Norda"
	out := said(r)
	require.Contains(t, out, "Source: the wording of 21 goes back to Norda (v1) (21 documents)\n")
	require.Contains(t, out, "Copied: 20 took half to nine tenths; most of all c0 (50 %, from Norda (v2))")
	require.Contains(t, out, "; besides, 1 new version of a desk's own story\n")

	for i := range r.Documents {
		r.Documents[i].Source = "Norda"
	}
	require.Contains(t, said(r), "Copied: nobody: there are 21 new versions of a desk's own story\n")
}

// Whom a text goes back to is asked through any number of copies.
func TestOrigins(t *testing.T) {
	r := plot("a@0 b@1 c@2 d@3", "a>b b>c c>d")
	g := newView(r, nil).digest(&r.Lineages[0])
	require.Len(t, g.origins, 1)
	require.Equal(t, "a", g.origins[0].node.ID)
	require.Equal(t, 3, g.origins[0].heirs)
}

func TestWhy(t *testing.T) {
	turn, tie := lineage.Evidence{Aspect: lineage.OnDirection}, lineage.Evidence{Aspect: lineage.OnLink}
	for _, c := range []struct {
		want doubt
		d    lineage.Derivation
	}{
		{noSign, lineage.Derivation{Evidence: []lineage.Evidence{tie}}},
		{weakSign, lineage.Derivation{Evidence: []lineage.Evidence{tie, turn}}},
		{contrary, lineage.Derivation{Evidence: []lineage.Evidence{turn}, Against: []lineage.Evidence{turn}}},
		{rival, lineage.Derivation{Directed: true, Evidence: []lineage.Evidence{turn}, RunnerUp: &lineage.RunnerUp{Probability: .3}}},
		{weakSign, lineage.Derivation{Directed: true, Evidence: []lineage.Evidence{turn}}},
	} {
		require.Equal(t, c.want, why(&c.d), "%v", c.d)
	}
}

func TestLists(t *testing.T) {
	for n, want := range []string{"", "a", "a and b", "a, b and c", "a, b and 2 more"} {
		require.Equal(t, want, sentence([]string{"a", "b", "c", "d"}[:n], 3))
	}
}
