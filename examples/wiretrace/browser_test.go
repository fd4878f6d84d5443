package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/examples/internal/chromium"
	"github.com/wiretrace/wiretrace/internal/wiregen"
)

var (
	axe      = flag.String("axe", "", "axe.min.js of axe-core: search the pages for what keeps people out")
	pictures = flag.String("pictures", "", "a directory: keep the pictures of the README there")
)

// browser starts Chromium, or skips the test where there is none, or where tests
// are to be short.
func browser(t *testing.T) (context.Context, *chromium.Browser) {
	t.Helper()
	if testing.Short() {
		t.Skip("a browser takes long")
	}
	path, err := chromium.Find()
	if err != nil {
		t.Skip(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Minute) // a bound on what hangs, also where all is slow
	t.Cleanup(cancel)
	dir, err := os.MkdirTemp("", "chromium")
	require.NoError(t, err)
	// Chromium may still write as it ends; what it leaves is in the way of nobody.
	t.Cleanup(func() { os.RemoveAll(dir) })
	b, err := chromium.Start(ctx, path, dir)
	require.NoError(t, err)
	t.Cleanup(func() { b.Close() })
	return ctx, b
}

// until is JavaScript that waits for a condition, since nobody knows how quick
// the machine is; after a minute or more it goes on without.
func until(condition string) string {
	return fmt.Sprintf("for (let i = 0; i < 6000 && !(%s); i++) await new Promise(done => setTimeout(done, 10));", condition)
}

// storyPage writes the page of a story of testdata and returns its address.
func storyPage(t *testing.T, name string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name+".html")
	docs, err := filepath.Glob(filepath.Join("../../testdata/stories", name, "docs*")) // a directory, or lines of JSON
	require.NoError(t, err)
	require.Len(t, docs, 1)
	_, errs, status := command("", "-html", file, docs[0])
	require.Zero(t, status, errs)
	return "file://" + file
}

// quiet holds a page to its word: it asks for nothing but itself, and nothing
// in it fails.
func quiet(t *testing.T, p *chromium.Page, address string) {
	t.Helper()
	require.Empty(t, p.Problems(), "what the browser complains of")
	for _, r := range p.Requests() {
		require.Equal(t, address, strings.SplitN(r, "#", 2)[0], "the page asks for something else than itself")
	}
}

// A reader clicks the line from afp to reprint in the graph, reads the
// evidence, lays both texts side by side, and points at a shared passage.
func TestBrowserFollowsEvidence(t *testing.T) {
	ctx, b := browser(t)
	address := storyPage(t, "recall")
	p, err := b.Open(ctx, address, 1280, 900)
	require.NoError(t, err)

	// A point of the line at which nothing lies over it.
	var at struct {
		X, Y float64
		Href string
	}
	require.NoError(t, p.Eval(ctx, `(() => {
		const edge = [...document.querySelectorAll("a.edge.text")].find(e => /^reprint took .* from afp/.test(e.querySelector("title").textContent));
		if (!edge) throw new Error("no line from afp to reprint in the graph");
		edge.scrollIntoView({block: "center"});
		const path = edge.querySelector(".hit"), m = path.getScreenCTM();
		for (let i = 1; i < 20; i++) {
			const q = path.getPointAtLength(path.getTotalLength() * i / 20).matrixTransform(m);
			const hit = document.elementFromPoint(q.x, q.y);
			if (hit && hit.closest("a") === edge) return {x: q.x, y: q.y, href: edge.getAttribute("href")};
		}
		throw new Error("the line cannot be hit anywhere");
	})()`, &at))
	require.NoError(t, p.Eval(ctx, fmt.Sprintf(`document.querySelector(%q).open = false`, at.Href), nil))
	require.NoError(t, p.Click(ctx, at.X, at.Y))

	var evidence struct {
		Open bool
		Top  float64 // of the evidence, in a window that is 900 pixels high
		Text string
	}
	ask := fmt.Sprintf(`(async () => {
		const e = document.querySelector(%q), top = () => e.getBoundingClientRect().top;
		%s
		return {open: e.open, top: top(), text: e.innerText};
	})()`, at.Href, until("e.open && top() >= 0 && top() < 900"))
	require.NoError(t, p.Eval(ctx, ask, &evidence))
	require.True(t, evidence.Open, "a click on a line opens its evidence")
	require.InDelta(t, 450, evidence.Top, 451, "and brings it into view")
	require.Contains(t, evidence.Text, "reprint took")
	require.Contains(t, evidence.Text, "Why it is not the other way")
	require.Contains(t, evidence.Text, "verbatim", "the passages stand with it")

	require.NoError(t, p.Eval(ctx, fmt.Sprintf(`document.querySelector(%q + " button").click()`, at.Href), nil))
	var side struct {
		Marks, Bands int
		Left, Right  string
		Lit          []string
		Said         string
	}
	require.NoError(t, p.Eval(ctx, `(() => {
		const panes = [...document.querySelectorAll("#panes .pane")];
		const mark = panes[0].querySelector("mark"), partner = panes[1].querySelector('mark[data-passage="' + mark.dataset.passage + '"]');
		mark.dispatchEvent(new MouseEvent("mouseover", {bubbles: true}));
		return {marks: panes[0].querySelectorAll("mark").length, bands: document.querySelectorAll(".bands polygon").length,
			left: mark.textContent, right: partner.textContent,
			lit: [...document.querySelectorAll("#panes .on")].map(e => e.localName), said: document.getElementById("said").textContent};
	})()`, &side))
	require.NotZero(t, side.Marks)
	require.Equal(t, side.Marks, side.Bands, "a band for every passage")
	require.Equal(t, []string{"i", "mark", "polygon", "i", "mark"}, side.Lit, "pointing at a passage lights it on both sides and between")
	texts := map[string]string{}
	for _, id := range []string{"afp", "reprint"} {
		raw, err := os.ReadFile("../../testdata/stories/recall/docs/" + id + ".txt")
		require.NoError(t, err)
		texts[id] = string(raw)
	}
	require.Contains(t, texts["afp"], side.Left, "what is marked is what the source says, to the letter")
	require.Contains(t, texts["reprint"], side.Right, "and what the copy says")
	require.Regexp(t, `^\d+ shared passages?; left: \d+ % verbatim`, side.Said)
	quiet(t, p, address)
}

// The words that were changed are underlined, on the side that has them.
func TestBrowserShowsEdits(t *testing.T) {
	ctx, b := browser(t)
	address := storyPage(t, "recall")
	p, err := b.Open(ctx, address, 1280, 900)
	require.NoError(t, err)
	var edits [][]string
	require.NoError(t, p.Eval(ctx, `(() => {
		const choose = (id, name) => {
			const list = document.getElementById(id);
			list.value = [...list.options].find(o => o.text.startsWith(name + ":")).value;
			list.dispatchEvent(new Event("change"));
		};
		choose("left", "merged"); choose("right", "afp");
		return [...document.querySelectorAll("#panes .pane")].map(p => [...p.querySelectorAll(".edit")].map(e => e.textContent));
	})()`, &edits))
	require.Equal(t, [][]string{{"told AFP"}, {"said"}}, edits)
	quiet(t, p, address)
}

// Who has no mouse follows the same way with Enter.
func TestBrowserKeyboard(t *testing.T) {
	ctx, b := browser(t)
	address := storyPage(t, "recall")
	p, err := b.Open(ctx, address, 1280, 900)
	require.NoError(t, err)
	var href string
	require.NoError(t, p.Eval(ctx, `(() => {
		const edge = document.querySelector("a.edge.facts");
		edge.focus();
		return document.activeElement.getAttribute("href");
	})()`, &href))
	require.NoError(t, p.Enter(ctx))
	var open bool
	require.NoError(t, p.Eval(ctx, fmt.Sprintf(`(async () => {
		const e = document.querySelector(%q);
		%s
		return e.open;
	})()`, href, until("e.open")), &open))
	require.True(t, open, "Enter on a line opens its evidence")
	quiet(t, p, address)
}

// With several stories, the index shows those of an outlet, and sorts.
func TestBrowserIndex(t *testing.T) {
	ctx, b := browser(t)
	file := filepath.Join(t.TempDir(), "all.html")
	_, errs, status := command("", "-html", file, "../../testdata/stories/recall/docs", "../../testdata/stories/release/docs.jsonl")
	require.Zero(t, status, errs)
	address := "file://" + file
	p, err := b.Open(ctx, address, 1280, 900)
	require.NoError(t, err)
	var rows struct {
		All, Filtered int
		Shown         string
		Sizes         []int
	}
	require.NoError(t, p.Eval(ctx, `(() => {
		const rows = () => [...document.querySelectorAll(".index tbody tr")].filter(r => r.checkVisibility());
		const set = (id, value, type) => { const e = document.getElementById(id); e.value = value; e.dispatchEvent(new Event(type)); };
		const all = rows().length;
		set("outlet", " REPRINT ", "input");
		const filtered = rows().length, shown = document.getElementById("shown").textContent;
		set("outlet", "", "input"); set("sort", "documents", "change");
		return {all, filtered, shown, sizes: rows().map(r => +r.dataset.documents)};
	})()`, &rows))
	require.Greater(t, rows.All, 1)
	require.Equal(t, 1, rows.Filtered, "one story has the document called reprint")
	require.Equal(t, fmt.Sprintf("1 of %d stories", rows.All), rows.Shown)
	require.Len(t, rows.Sizes, rows.All)
	require.True(t, slices.IsSortedFunc(rows.Sizes, func(a, b int) int { return b - a }), "largest first: %v", rows.Sizes)
	quiet(t, p, address)
}

// Every story's page opens without a complaint, and in a wide and a narrow window
// does not grow wider than its window.
func TestBrowserOpensStories(t *testing.T) {
	ctx, b := browser(t)
	stories, err := filepath.Glob("../../testdata/stories/*/docs*")
	require.NoError(t, err)
	require.NotEmpty(t, stories)
	for _, docs := range stories {
		name := filepath.Base(filepath.Dir(docs))
		address := storyPage(t, name)
		p, err := b.Open(ctx, address, 1280, 900)
		require.NoError(t, err)
		for _, width := range []int{1280, 400} {
			require.NoError(t, p.Resize(ctx, width, 900))
			var wide int
			require.NoError(t, p.Eval(ctx, `document.documentElement.scrollWidth`, &wide))
			require.LessOrEqual(t, wide, width, "%s: the page must be scrolled sideways", name)
		}
		quiet(t, p, address)
		require.NoError(t, p.Close(ctx))
	}
}

// Nothing on the page keeps people out, in light and in dark, by the rules of
// axe-core.
func TestBrowserAccessible(t *testing.T) {
	if *axe == "" {
		t.Skip("no -axe FILE: npm pack axe-core has it")
	}
	source, err := os.ReadFile(*axe)
	require.NoError(t, err)
	ctx, b := browser(t)
	p, err := b.Open(ctx, storyPage(t, "recall"), 1280, 900)
	require.NoError(t, err)
	require.NoError(t, p.Eval(ctx, string(source)+`; undefined`, nil))
	for _, scheme := range []string{"light", "dark"} {
		require.NoError(t, p.Scheme(ctx, scheme))
		require.NoError(t, p.Eval(ctx, `{ for (const e of document.querySelectorAll("details")) e.open = true; document.querySelector("button[data-left]").click() }`, nil))
		var found []struct {
			ID, Impact, Help string
			Nodes            []struct {
				HTML           string
				FailureSummary string
			}
		}
		require.NoError(t, p.Eval(ctx, `axe.run(document).then(r => r.violations.map(v => ({id: v.id, impact: v.impact, help: v.help, nodes: v.nodes.slice(0, 3).map(n => ({html: n.html.slice(0, 300), failureSummary: n.failureSummary}))})))`, &found))
		for _, v := range found {
			t.Logf("%s: %s (%s): %+v", scheme, v.ID, v.Impact, v.Nodes)
			require.NotContains(t, []string{"serious", "critical"}, v.Impact, "%s: %s", v.ID, v.Help)
		}
	}
}

// A finding of the audit leads to the very words that it is about.
func TestBrowserShowsFindings(t *testing.T) {
	ctx, b := browser(t)
	in := `{"id":"wire","source":"Norda","published":"2018-08-06","text":"😀 VELLMARK, Aug 6 (Norda) - The harbour of Vellmark stays shut until the 14 dredgers have done their work, the port authority said in a statement on Monday.\n\nNo ferry will sail before the end of the month, the authority said."}
{"id":"daily","source":"The Daily Buoy","published":"2018-08-07","text":"😀 Fish for all.\n\nThe harbour of Vellmark stays shut until the 40 dredgers have done their work, the port authority said in a statement on Monday.\n\nNo ferry will sail before the end of the month, the authority said."}
`
	file := filepath.Join(t.TempDir(), "findings.html")
	_, errs, status := command(in, "-html", file, "-")
	require.Zero(t, status, errs)
	address := "file://" + file
	p, err := b.Open(ctx, address, 1280, 900)
	require.NoError(t, err)
	var found []struct{ Quote, Selected string }
	require.NoError(t, p.Eval(ctx, `[...document.querySelectorAll("tr")].filter(r => r.querySelector("q") && r.querySelector("button[data-start]")).map(r => {
		r.querySelector("button").click();
		return {quote: r.querySelector("q").textContent, selected: window.getSelection().toString()};
	})`, &found))
	require.NotEmpty(t, found)
	for _, f := range found {
		require.Equal(t, strings.Join(strings.Fields(strings.TrimSuffix(f.Quote, "…")), " "), strings.Join(strings.Fields(f.Selected), " "))
	}
	quiet(t, p, address)
}

// On paper nothing is cut off at the right, controls are gone, and the evidence
// of the lists that stand open is there.
func TestBrowserPrints(t *testing.T) {
	ctx, b := browser(t)
	address := storyPage(t, "recall")
	p, err := b.Open(ctx, address, 718, 1000) // A4 with its margins
	require.NoError(t, err)
	require.NoError(t, p.Print(ctx))
	var paper struct {
		Right    float64
		Controls int
		Evidence int
		Closed   int
	}
	require.NoError(t, p.Eval(ctx, `(() => {
		window.dispatchEvent(new Event("beforeprint"));
		const shown = e => e.getClientRects().length > 0;
		return {right: Math.max(...[...document.querySelectorAll("table, svg, .derivation")].map(e => e.getBoundingClientRect().right)),
			controls: [...document.querySelectorAll("button, input, select")].filter(shown).length,
			evidence: [...document.querySelectorAll(".derivation li")].filter(shown).length,
			closed: document.querySelectorAll(".list[open] details:not([open])").length};
	})()`, &paper))
	require.LessOrEqual(t, paper.Right, 718.)
	require.Zero(t, paper.Controls)
	require.NotZero(t, paper.Evidence)
	require.Zero(t, paper.Closed)
	quiet(t, p, address)
}

// With -pictures the pictures of the README are made anew.
func TestBrowserPictures(t *testing.T) {
	if *pictures == "" {
		t.Skip("no -pictures DIRECTORY")
	}
	ctx, b := browser(t)
	p, err := b.Open(ctx, storyPage(t, "recall"), 1280, 900)
	require.NoError(t, err)
	shoot := func(name string) {
		raw, err := p.Screenshot(ctx)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(*pictures, name), raw, 0o644))
	}
	require.NoError(t, p.Scheme(ctx, "light"))
	shoot("page-1280.png")
	require.NoError(t, p.Resize(ctx, 400, 800))
	shoot("page-400.png")
	require.NoError(t, p.Resize(ctx, 1280, 900))
	require.NoError(t, p.Eval(ctx, `document.querySelector("button[data-left]").click()`, nil))
	shoot("compare-1280.png")

	// A story of some sixty documents, as the generator makes them.
	var in strings.Builder
	lines := json.NewEncoder(&in)
	for _, d := range wiregen.New(8, wiregen.Options{Agencies: 2, Versions: 3, Rewrites: 48, Independents: 5}).Documents {
		require.NoError(t, lines.Encode(map[string]string{"id": "d" + d.ID, "title": d.Title, "source": d.Source, "published": d.Published, "text": d.Body}))
	}
	file := filepath.Join(t.TempDir(), "large.html")
	_, errs, status := command(in.String(), "-html", file, "-")
	require.Zero(t, status, errs)
	p, err = b.Open(ctx, "file://"+file, 1280, 1400)
	require.NoError(t, err)
	shoot("large-1280.png")
}
