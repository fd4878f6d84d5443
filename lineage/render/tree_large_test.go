package render_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/lineage/render"
)

// fan is a story of n documents: an agency's, its second version, copies of
// both in turns, and every tenth on its own.
func fan(n int) *lineage.Report {
	r := &lineage.Report{Version: 1}
	l := lineage.Lineage{ID: "1"}
	for i := range n {
		id := fmt.Sprintf("d%03d", i)
		d := lineage.Document{ID: id, Title: fmt.Sprintf("Headline %d", i), Source: fmt.Sprintf("Outlet %d", i), Reused: .9}
		rank := 3
		if i < 2 {
			d.Source, rank = "Norda", i+1
		}
		r.Documents = append(r.Documents, d)
		l.Documents = append(l.Documents, id)
		l.Nodes = append(l.Nodes, lineage.Node{ID: id, Document: id, Rank: rank})
		if i == 1 || i > 1 && i%10 != 0 {
			from := "d000"
			if i > 1 && i%2 == 1 {
				from = "d001"
			}
			l.Derivations = append(l.Derivations, lineage.Derivation{From: from, To: id, Relation: lineage.TextOf, Probability: .85, Directed: true, Share: .9,
				Evidence: []lineage.Evidence{{Signal: "credit", Aspect: lineage.OnDirection, Weight: 2, Note: id + " credits " + from}}})
		}
	}
	r.Lineages = []lineage.Lineage{l}
	return r
}

// A story of 300 documents is told in a few lines: copies of one source are
// named together, and so are those that copied nobody. None is left out.
func TestLargeTree(t *testing.T) {
	r := fan(300)
	var b bytes.Buffer
	require.NoError(t, render.Text(&b, r, nil))
	out := b.String()
	require.Less(t, strings.Count(out, "\n"), 200, "%s", out)
	require.Contains(t, out, "├─● Norda (d001)")
	flat := strings.NewReplacer("│", " ").Replace(out)
	flat = strings.Join(strings.Fields(flat), " ")
	require.Contains(t, flat, "149 more took wording (90 %): Outlet 3 (0.85), Outlet 5 (0.85)")
	require.Contains(t, flat, "29 texts without a known source or copy: Outlet 10, Outlet 20")
	for _, d := range r.Documents {
		require.Regexp(t, `\b`+d.Source+`\b`, flat, "a document is left out")
	}
}
