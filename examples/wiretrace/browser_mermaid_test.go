package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/lineage"
)

var mermaid = flag.String("mermaid", "", "mermaid.min.js of mermaid: have it draw the graphs that -mermaid prints")

// nasty is a story whose titles and names try to end the string they stand in,
// in every notation that Mermaid knows.
const nasty = `{"id":"a\"];x[\"","source":"end\nsubgraph x","title":"#quot; --> b{{x}} %% comment ` + "`md` **b** $$x$$ &amp;" + ` <b onclick=alert(1)>","published":"2018-08-06","text":"VELLMARK, Aug 6 (Norda) - The harbour of Vellmark stays shut until the dredgers have done their work, the port authority said in a statement on Monday."}
{"id":"click a call alert()","title":":::latent @{ shape: rect } |x|","published":"2018-08-07","text":"The harbour of Vellmark stays shut until the dredgers have done their work, the port authority said in a statement on Monday.\n\nShopkeepers fear for the season."}
`

// The real Mermaid draws what -mermaid prints, of every story and of hostile
// names, with every node and every edge in it.
func TestBrowserMermaid(t *testing.T) {
	if *mermaid == "" {
		t.Skip("no -mermaid FILE: npm pack mermaid has it")
	}
	source, err := os.ReadFile(*mermaid)
	require.NoError(t, err)
	ctx, b := browser(t)
	blank := filepath.Join(t.TempDir(), "blank.html")
	require.NoError(t, os.WriteFile(blank, []byte("<!DOCTYPE html><title>graphs</title>"), 0o644))
	p, err := b.Open(ctx, "file://"+blank, 1280, 900)
	require.NoError(t, err)
	require.NoError(t, p.Eval(ctx, string(source)+`; mermaid.initialize({startOnLoad: false, suppressErrorRendering: true})`, nil))
	stories, err := filepath.Glob("../../testdata/stories/*/docs*")
	require.NoError(t, err)
	require.NotEmpty(t, stories)
	for i, docs := range append(stories, "-") {
		stdin := ""
		if docs == "-" {
			stdin = nasty
		}
		graph, errs, status := command(stdin, "-mermaid", docs)
		require.Zero(t, status, errs)
		out, errs, status := command(stdin, "-json", docs)
		require.Zero(t, status, errs)
		r := &lineage.Report{}
		require.NoError(t, json.Unmarshal([]byte(out), r))
		nodes, edges := 0, 0
		for _, l := range r.Lineages {
			if len(l.Documents) == 1 && len(l.Derivations) == 0 {
				continue // alone and without a source: only JSON has it
			}
			nodes += len(l.Nodes)
			edges += len(l.Derivations)
		}
		text, err := json.Marshal(graph)
		require.NoError(t, err)
		var drawn struct{ Nodes, Edges, Scripts int }
		require.NoError(t, p.Eval(ctx, fmt.Sprintf(`mermaid.render("g%d", %s).then(({svg}) => {
			const e = new DOMParser().parseFromString(svg, "text/html");
			return {nodes: e.querySelectorAll(".node").length, edges: e.querySelectorAll("path.flowchart-link").length, scripts: e.querySelectorAll("script, [onclick]").length};
		})`, i, text), &drawn), "%s: %s", docs, graph)
		require.Equal(t, nodes, drawn.Nodes, "%s: nodes of\n%s", docs, graph)
		require.Equal(t, edges, drawn.Edges, "%s: edges of\n%s", docs, graph)
		require.Zero(t, drawn.Scripts, docs)
	}
	require.Empty(t, strings.Join(p.Problems(), "\n"))
}
