package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/wiretrace/wiretrace/lineage"
)

// DOT writes the lineages of r as a digraph for Graphviz, one cluster each.
// Documents are boxes, sources that are not among them dashed ellipses. An
// edge says what was taken and with what probability: solid for text, dotted
// for facts, bold and dashed for a scoop credit; an edge whose direction is
// not determined has no arrow head.
//
// texts returns the text of a document for its headline; nil, or "", leaves
// that to the title in the report.
func DOT(w io.Writer, r *lineage.Report, texts func(id string) string) error {
	r = told(r)
	v := newView(r, texts)
	var b strings.Builder
	b.WriteString("digraph wiretrace {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\", fontsize=10];\n")
	id := 0
	for i := range r.Lineages {
		l := &r.Lineages[i]
		at := map[string]string{}
		fmt.Fprintf(&b, "  subgraph %s {\n    label=%s;\n", dotString("cluster_"+l.ID), dotString("story "+l.ID))
		for j := range l.Nodes {
			n := &l.Nodes[j]
			id++
			at[n.ID] = fmt.Sprintf("n%d", id)
			fmt.Fprintf(&b, "    %s [label=%s", at[n.ID], dotString(v.label(n)...))
			if n.Document == "" {
				b.WriteString(", shape=ellipse, style=dashed")
			}
			b.WriteString("];\n")
		}
		for j := range l.Derivations {
			d := &l.Derivations[j]
			if at[d.From] == "" || at[d.To] == "" {
				continue
			}
			fmt.Fprintf(&b, "    %s -> %s [label=%s, style=%s", at[d.From], at[d.To], dotString(edgeLabel(d)), dotString(dotStyle[d.Relation]))
			if !d.Directed {
				b.WriteString(", dir=none")
			}
			b.WriteString("];\n")
		}
		b.WriteString("  }\n")
	}
	b.WriteString("}\n")
	_, err := io.WriteString(w, b.String())
	return err
}

var dotStyle = map[lineage.Relation]string{lineage.TextOf: "solid", lineage.FactsOf: "dotted", lineage.ScoopOf: "bold,dashed"}

// edgeLabel says what an edge means in a few words.
func edgeLabel(d *lineage.Derivation) string {
	if !d.Directed {
		return fmt.Sprintf("%s, direction open", d.Relation)
	}
	return fmt.Sprintf("%s %s", d.Relation, percent(d.Probability))
}

// dotString quotes lines as one string. Graphviz reads backslash escapes and
// HTML entities in labels, so both are escaped.
func dotString(lines ...string) string {
	r := strings.NewReplacer(`\`, `\\`, `"`, `\"`, "&", "&amp;")
	out := make([]string, len(lines))
	for i, s := range lines {
		out[i] = r.Replace(oneLine(s))
	}
	return `"` + strings.Join(out, `\n`) + `"`
}
