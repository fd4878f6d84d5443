package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/wiretrace/wiretrace/lineage"
)

// Mermaid writes the lineages of r as a flowchart for Mermaid, one subgraph
// each. Documents are boxes, sources that are not among them dashed; an edge
// says what was taken and with what probability: solid for text, dotted for
// facts and scoop credits; one whose direction is not determined has no arrow
// head. texts is as in [DOT].
func Mermaid(w io.Writer, r *lineage.Report, texts func(id string) string) error {
	r = told(r)
	v := newView(r, texts)
	var b strings.Builder
	b.WriteString("flowchart LR\n  classDef latent stroke-dasharray: 5 5\n")
	id := 0
	for i := range r.Lineages {
		l := &r.Lineages[i]
		at := map[string]string{}
		fmt.Fprintf(&b, "  subgraph s%d [%s]\n", i+1, mermaidString("story "+l.ID))
		for j := range l.Nodes {
			n := &l.Nodes[j]
			id++
			at[n.ID] = fmt.Sprintf("n%d", id)
			if n.Document == "" {
				fmt.Fprintf(&b, "    %s([%s]):::latent\n", at[n.ID], mermaidString(v.label(n)...))
			} else {
				fmt.Fprintf(&b, "    %s[%s]\n", at[n.ID], mermaidString(v.label(n)...))
			}
		}
		b.WriteString("  end\n")
		for j := range l.Derivations {
			d := &l.Derivations[j]
			if at[d.From] == "" || at[d.To] == "" {
				continue
			}
			arrow := [...]string{"---", "-->", "-.-", "-.->"}[bit(d.Relation != lineage.TextOf)*2+bit(d.Directed)]
			fmt.Fprintf(&b, "  %s %s|%s| %s\n", at[d.From], arrow, mermaidString(edgeLabel(d)), at[d.To])
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// mermaidString quotes lines as one string. Mermaid reads entities as "#name;"
// and the string as HTML or Markdown, so everything that either gives a
// meaning becomes an entity.
func mermaidString(lines ...string) string {
	var b strings.Builder
	b.WriteByte('"')
	for i, s := range lines {
		if i > 0 {
			b.WriteString("<br/>")
		}
		for _, r := range oneLine(s) {
			if strings.ContainsRune("\"#&<>`*_\\;{}[]()|~$%@", r) {
				fmt.Fprintf(&b, "#%d;", r)
			} else {
				b.WriteRune(r)
			}
		}
	}
	b.WriteByte('"')
	return b.String()
}
