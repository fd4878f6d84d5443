package render_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/csv"
	"encoding/xml"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/lineage/render"
)

var update = flag.Bool("update", false, "write testdata anew; look at the difference before you commit it")

// writers are all forms of output, by the extension of their golden file.
var writers = []struct {
	ext   string
	write func(io.Writer, *lineage.Report) error
}{
	{"txt", func(w io.Writer, r *lineage.Report) error { return render.Text(w, r, &render.TextOptions{Texts: text}) }},
	{"json", func(w io.Writer, r *lineage.Report) error { return render.JSON(w, r, "  ") }},
	{"dot", func(w io.Writer, r *lineage.Report) error { return render.DOT(w, r, text) }},
	{"mmd", func(w io.Writer, r *lineage.Report) error { return render.Mermaid(w, r, text) }},
	{"graphml", func(w io.Writer, r *lineage.Report) error { return render.GraphML(w, r, text) }},
	{"html", func(w io.Writer, r *lineage.Report) error { return render.HTML(w, r, &render.HTMLOptions{Texts: text}) }},
	{"csv", func(w io.Writer, r *lineage.Report) error { return render.CSV(w, r) }},
}

func TestGolden(t *testing.T) {
	for _, f := range writers {
		t.Run(f.ext, func(t *testing.T) {
			var b bytes.Buffer
			require.NoError(t, f.write(&b, sample()))
			path := filepath.Join("testdata", "sample."+f.ext)
			if *update {
				require.NoError(t, os.WriteFile(path, b.Bytes(), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err, "go test ./lineage/render -update makes it")
			require.Equal(t, string(want), b.String())
		})
	}
}

// hostile returns the sample with what attackers and broken scrapers put into
// every field that a document controls.
func hostile() *lineage.Report {
	r := sample()
	const nasty = "\"'`</script><script>alert(1)</script>\u202e\u2028\x1b[31m\\\n\\N];}|--> &quot; #quot; ]]> =cmd() <!-- {{.}} ${x}\xff\x00"
	ids := map[string]string{}
	for i := range r.Documents {
		d := &r.Documents[i]
		ids[d.ID] = d.ID + nasty
		d.ID, d.Title, d.Source, d.URL = d.ID+nasty, nasty+d.Title, nasty, "javascript:alert(1)"
	}
	for i := range r.Matches {
		r.Matches[i].A, r.Matches[i].B = ids[r.Matches[i].A], ids[r.Matches[i].B]
	}
	l := &r.Lineages[0]
	for i, id := range l.Documents {
		l.Documents[i] = ids[id]
	}
	for i := range l.Nodes {
		n := &l.Nodes[i]
		if n.Document != "" {
			n.ID, n.Document = ids[n.ID], ids[n.Document]
		} else {
			n.Name = nasty
		}
	}
	for i := range l.Derivations {
		d := &l.Derivations[i]
		if id, ok := ids[d.From]; ok {
			d.From = id
		}
		d.To = ids[d.To]
		for j := range d.Evidence {
			d.Evidence[j].Note += nasty
			d.Evidence[j].Document = ids[d.Evidence[j].Document]
		}
	}
	l.Warnings = append(l.Warnings, nasty)
	return r
}

func TestHostileText(t *testing.T) {
	for _, f := range writers {
		t.Run(f.ext, func(t *testing.T) {
			var b bytes.Buffer
			require.NoError(t, f.write(&b, hostile()))
			out := b.String()
			require.NotContains(t, out, "\x1b", "escape sequences reach no terminal")
			require.NotContains(t, out, "\u2028")
			require.NotContains(t, out, "\x00")
			require.True(t, utf8.ValidString(out))
			if f.ext == "json" {
				return // a string of JSON may hold the rest
			}
			require.NotContains(t, out, "\u202e", "nothing turns the direction of the text")
			switch f.ext {
			case "csv":
				rows, err := csv.NewReader(&b).ReadAll()
				require.NoError(t, err)
				require.Len(t, rows, 5)
			case "graphml":
				d := xml.NewDecoder(&b)
				for {
					if _, err := d.Token(); err != nil {
						require.ErrorIs(t, err, io.EOF)
						break
					}
				}
			case "mmd":
				for _, line := range strings.Split(strings.TrimSpace(out), "\n") {
					if q := strings.Count(line, `"`); strings.Contains(line, "n1") && q != 2 {
						t.Errorf("%d quotation marks, want 2: %s", q, line)
					}
				}
			}
		})
	}
}

// A title or a name of ten megabytes is cut where it is shown; only JSON, which
// is the report itself, keeps it.
func TestTenMegabytes(t *testing.T) {
	huge := strings.Repeat("\u202eferry </script>", 10<<20/20)
	r := hostile()
	for i := range r.Documents {
		r.Documents[i].Title, r.Documents[i].Source = huge, huge
	}
	for i := range r.Lineages[0].Nodes {
		if n := &r.Lineages[0].Nodes[i]; n.Latent != "" {
			n.Name = huge
		}
	}
	for _, f := range writers {
		if f.ext == "json" {
			continue
		}
		var b bytes.Buffer
		require.NoError(t, f.write(&b, r))
		require.Less(t, b.Len(), 1<<18, f.ext)
		require.NotContains(t, b.String(), "\u202e", f.ext)
	}
}

// crowd is a report of so many stories that a page keeps them folded away, each
// with a hostile headline.
func crowd() *lineage.Report {
	stories := make([][2]int, 30)
	for i := range stories {
		stories[i] = [2]int{2 + i%3, i % 2}
	}
	r := several(stories...)
	for i := range r.Documents {
		r.Documents[i].Title = "</script><script>alert(1)</script><!--" + r.Documents[i].Title
	}
	return r
}

// Whatever the documents say, the page has one script of its own beside blocks
// that no browser runs, and nothing that
// asks for another file, and its policy names the script that may run.
func TestPageIsItsOwn(t *testing.T) {
	for name, r := range map[string]*lineage.Report{"sample": sample(), "hostile": hostile(), "crowd": crowd()} {
		var b bytes.Buffer
		require.NoError(t, render.HTML(&b, r, &render.HTMLOptions{Texts: func(id string) string { return id + text(id) + "</script><img src=x onerror=alert(1)>" }}))
		out := b.String()
		blocks := len(regexp.MustCompile(`<script type="(application/json|text/plain)" id="(data|list|kept-story)-\d+">`).FindAllString(out, -1))
		require.Equal(t, blocks+1, strings.Count(out, "<script"), name)
		require.Equal(t, blocks+1, strings.Count(out, "</script"), name)
		require.NotContains(t, out, "<!--", "a comment inside a block would swallow its end")
		require.NotContains(t, out, "<img", name)
		require.NotContains(t, out, "javascript:", name)
		require.Empty(t, regexp.MustCompile(`<[^>]* (src|srcset|action|onclick|onload|onerror)=`).FindString(out), name)
		require.Empty(t, regexp.MustCompile(`<link |@import|url\((?:[^#)])`).FindString(out), name)

		scripts := regexp.MustCompile(`(?s)<script>(.*?)</script>`).FindStringSubmatch(out)
		require.Len(t, scripts, 2, name)
		sum := sha256.Sum256([]byte(scripts[1]))
		require.Contains(t, out, "script-src &#39;sha256-"+strings.ReplaceAll(base64.StdEncoding.EncodeToString(sum[:]), "+", "&#43;"), "%s: the browser would refuse the script", name)
	}
}

// Every link within the page leads somewhere.
func TestPageLinks(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, render.HTML(&b, sample(), &render.HTMLOptions{Texts: text}))
	links := regexp.MustCompile(`href="#([^"]*)"`).FindAllStringSubmatch(b.String(), -1)
	require.Greater(t, len(links), 8)
	for _, l := range links {
		require.Contains(t, b.String(), ` id="`+l[1]+`"`)
	}
}

// The script counts in UTF-16 units: a wide character is one, an emoji two.
func TestPageOffsets(t *testing.T) {
	texts := map[string]string{"a": "港😀é shared words", "b": "shared words"}
	r := &lineage.Report{Documents: []lineage.Document{{ID: "a"}, {ID: "b"}},
		Matches: []lineage.Match{{A: "a", B: "b", Passages: []lineage.Passage{{A: lineage.Span{Start: 10, End: 22}, B: lineage.Span{Start: 0, End: 12}, Kind: "verbatim", Words: 2}}}}}
	require.Equal(t, "shared words", texts["a"][10:22])
	var b bytes.Buffer
	require.NoError(t, render.HTML(&b, r, &render.HTMLOptions{Texts: func(id string) string { return texts[id] }}))
	require.Contains(t, b.String(), `"matches":[[0,1,5,12,0,12,0,2,0]]}</script>`, "12 units from 5 in a, 12 from 0 in b, of the first kind, 2 words, no edits")
}

// Graphviz reads both graphs and finds every node and edge in them.
func TestGraphviz(t *testing.T) {
	dot, err := exec.LookPath("dot")
	if err != nil {
		t.Skip("graphviz is not installed")
	}
	for name, r := range map[string]*lineage.Report{"sample": sample(), "hostile": hostile()} {
		var b bytes.Buffer
		require.NoError(t, render.DOT(&b, r, text))
		cmd := exec.Command(dot, "-Tplain")
		cmd.Stdin = &b
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, "%s: %s", name, out)
		require.NotContains(t, string(out), "Warning", name)
		require.Equal(t, len(r.Lineages[0].Nodes), strings.Count(string(out), "\nnode "), name)
		require.Equal(t, len(r.Lineages[0].Derivations), strings.Count(string(out), "\nedge "), name)
	}
}

func TestTextFitsTheTerminal(t *testing.T) {
	for _, cols := range []int{40, 60, 80, 132} {
		for name, r := range map[string]*lineage.Report{"sample": sample(), "hostile": hostile(), "deep": deep(60)} {
			var b bytes.Buffer
			require.NoError(t, render.Text(&b, r, &render.TextOptions{Width: cols, Texts: text}))
			for _, line := range strings.Split(b.String(), "\n") {
				n := 0
				for _, c := range line {
					n++
					if unicode.In(c, unicode.Han, unicode.Hiragana, unicode.Katakana) || c == '、' || c == 'ー' {
						n++
					}
				}
				require.LessOrEqual(t, n, cols, "%s at %d columns: %q", name, cols, line)
			}
		}
	}
}

// deep is a story in which every second document is copied twice: as deep a
// tree as n documents give.
func deep(n int) *lineage.Report {
	l := lineage.Lineage{ID: "1"}
	r := &lineage.Report{Version: 1}
	for i := range n {
		id := fmt.Sprintf("d%02d", i)
		r.Documents = append(r.Documents, lineage.Document{ID: id})
		l.Documents = append(l.Documents, id)
		l.Nodes = append(l.Nodes, lineage.Node{ID: id, Document: id, Rank: i + 1})
		if i > 0 {
			from := fmt.Sprintf("d%02d", (i-1)/2*2)
			l.Derivations = append(l.Derivations, lineage.Derivation{From: from, To: id, Relation: lineage.TextOf, Probability: .9, Directed: true, Share: .5})
		}
	}
	r.Lineages = []lineage.Lineage{l}
	return r
}

// Every document of a story stands in the tree, whatever its depth.
func TestTreeIsWhole(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, render.Text(&b, deep(60), nil))
	for i := range 60 {
		require.Equal(t, 1, strings.Count(b.String(), fmt.Sprintf("● d%02d\n", i)), "d%02d in\n%s", i, b.String())
	}
}

// A circle of derivations, which inference should never make, does not hang
// the writer.
func TestCircle(t *testing.T) {
	r := deep(3)
	l := &r.Lineages[0]
	l.Derivations = append(l.Derivations, lineage.Derivation{From: "d02", To: "d00", Relation: lineage.TextOf, Probability: .9, Directed: true})
	var b bytes.Buffer
	require.NoError(t, render.Text(&b, r, nil))
	for _, id := range l.Documents {
		require.Contains(t, b.String(), "● "+id+"\n")
	}
}

func TestTextWithoutStories(t *testing.T) {
	for want, docs := range map[string][]lineage.Document{
		"No documents.\n": nil,
		"1 document: nothing to compare it with.\n":           {{ID: "a"}},
		"2 documents: they share no wording and no source.\n": {{ID: "a"}, {ID: "b"}},
	} {
		var b bytes.Buffer
		require.NoError(t, render.Text(&b, &lineage.Report{Documents: docs}, nil))
		require.Equal(t, want, b.String())
	}
}

func TestColor(t *testing.T) {
	var plain, color bytes.Buffer
	require.NoError(t, render.Text(&plain, sample(), &render.TextOptions{Texts: text}))
	require.NoError(t, render.Text(&color, sample(), &render.TextOptions{Texts: text, Color: true}))
	require.Contains(t, color.String(), "\x1b[1m")
	require.Equal(t, plain.String(), regexp.MustCompile("\x1b\\[[0-9]*m").ReplaceAllString(color.String(), ""), "colour says nothing that the text does not")
}

func ExampleText() {
	r := &lineage.Report{
		Documents: []lineage.Document{{ID: "wire", Title: "Harbour shut"}, {ID: "daily", Title: "No ferries"}},
		Lineages: []lineage.Lineage{{ID: "1", Documents: []string{"wire", "daily"},
			Nodes: []lineage.Node{{ID: "wire", Document: "wire", Rank: 1}, {ID: "daily", Document: "daily", Rank: 2}},
			Derivations: []lineage.Derivation{{From: "wire", To: "daily", Relation: lineage.TextOf, Probability: .93, Directed: true, Share: .4,
				Evidence: []lineage.Evidence{{Signal: "attribution", Weight: 2.1, Note: "daily names the wire"}}}},
		}},
	}
	render.Text(os.Stdout, r, nil)
	// Output:
	// 2 documents, 1 story; 1 took wording from another source.
	//
	// ── Story 1: 2 documents ────────────────────────────────────────────────────────
	// First    wire
	// Copied   from wire: daily (40 % of its words)
	// Own      wire took no wording from the others
	// Order    wire → daily
	//
	// ● wire  “Harbour shut”
	// │
	// ● daily  “No ferries”
	//     took 40 % of its words from wire: very likely (0.93)
	//       not the other way: daily names the wire
	//
	// ● a document   ┄ a source that is not among them   (0.93) the probability:
	//   likely is from 0.55, very likely from 0.80, almost certain from 0.95.
}

// A second source that is next to impossible is none that a reader need know of.
func TestSecondSource(t *testing.T) {
	r := sample()
	u := r.Lineages[0].Derivations[1].RunnerUp
	for _, c := range []struct {
		probability float64
		said        bool
	}{{.05, true}, {.01, true}, {.004, false}, {0, false}} {
		u.Probability = c.probability
		var page, text bytes.Buffer
		require.NoError(t, render.HTML(&page, r, nil))
		require.NoError(t, render.Text(&text, r, nil))
		require.Equal(t, c.said, strings.Contains(page.String(), "If not, then most likely"), "on the page: %v", c.probability)
		require.Equal(t, c.said, strings.Contains(text.String(), "if not, then from"), "in the text: %v", c.probability)
	}
}
