package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/lineage/render"
)

// busyDay is a report on n stories of four documents each: an agency's copy,
// two reprints, and one text that has a sentence of the second reprint.
func busyDay(n int) (*lineage.Report, func(id string) string) {
	const lead = "The harbour stays shut until the dredgers have done their work, the port authority said on Monday."
	const tail = "No ferry will sail before the end of the month, and fishermen will have to wait."
	r := &lineage.Report{Version: 1}
	texts := map[string]string{}
	day := time.Date(2022, 5, 3, 6, 0, 0, 0, time.UTC)
	span := func(text, quote string) lineage.Span {
		at := strings.Index(text, quote)
		return lineage.Span{Start: at, End: at + len(quote)}
	}
	for k := range n {
		l := lineage.Lineage{ID: fmt.Sprint(4*k + 1)}
		var ids []string
		for i, body := range []string{lead + "\n\n" + tail, lead + "\n\n" + tail, lead + "\n\n" + tail, "A poet writes:\n\n" + tail} {
			id := fmt.Sprintf("s%d-%d", k, i)
			at := day.Add(time.Duration(k+3*i) * time.Hour)
			r.Documents = append(r.Documents, lineage.Document{ID: id, Title: fmt.Sprintf("Harbour %d shut, part %d", k, i), Source: fmt.Sprintf("Outlet %d", (k+7*i)%200),
				Words: 40, Written: &lineage.Written{Earliest: at, Latest: at, From: []string{"published"}}})
			texts[id] = strings.Repeat(fmt.Sprintf("Story %d has a beginning of its own. ", k), 12) + body
			ids = append(ids, id)
			l.Documents = append(l.Documents, id)
			l.Nodes = append(l.Nodes, lineage.Node{ID: id, Document: id, Rank: i + 1})
		}
		for _, e := range [][2]int{{0, 1}, {0, 2}, {2, 3}} {
			a, b := ids[e[0]], ids[e[1]]
			p := lineage.Passage{A: span(texts[a], tail), B: span(texts[b], tail), Kind: "verbatim", Similarity: 1, Words: 15}
			r.Matches = append(r.Matches, lineage.Match{A: a, B: b, Passages: []lineage.Passage{p}})
			l.Derivations = append(l.Derivations, lineage.Derivation{From: a, To: b, Relation: lineage.TextOf, Probability: .9, Directed: true, Share: .5,
				Evidence: []lineage.Evidence{{Signal: "published", Aspect: lineage.OnDirection, Weight: 3, Note: a + " was published before " + b}}})
		}
		r.Lineages = append(r.Lineages, l)
	}
	return r, func(id string) string { return texts[id] }
}

// A page of 10,000 documents opens quickly because nearly all of it is text
// that nobody has asked for; a link from the index brings one story onto it.
func TestBrowserManyStories(t *testing.T) {
	stories := 2500
	if testing.Short() {
		stories = 100
	}
	ctx, b := browser(t)
	r, texts := busyDay(stories)
	file := filepath.Join(t.TempDir(), "many.html")
	f, err := os.Create(file)
	require.NoError(t, err)
	require.NoError(t, render.HTML(f, r, &render.HTMLOptions{Texts: texts}))
	size, err := f.Seek(0, 1)
	require.NoError(t, err)
	require.NoError(t, f.Close())
	address := "file://" + file
	from := time.Now()
	p, err := b.Open(ctx, address, 1280, 900)
	require.NoError(t, err)
	t.Logf("%d documents, %d bytes each on the page, open in %v", len(r.Documents), int(size)/len(r.Documents), time.Since(from))

	var page struct{ Elements, Rows, Heap int }
	require.NoError(t, p.Eval(ctx, `({elements: document.querySelectorAll("*").length, rows: document.querySelectorAll("table.index tbody tr").length, heap: performance.memory.usedJSHeapSize})`, &page))
	require.Equal(t, stories, page.Rows)
	require.Less(t, page.Elements, 12*stories+300, "stories are laid out before anybody wants them")

	last := fmt.Sprintf("story-%d", stories)
	var story struct {
		Stories, Nodes int
		Heading        string
		Open, Said     string
		Left           string
	}
	require.NoError(t, p.Eval(ctx, fmt.Sprintf(`(async () => {
		location.hash = "#%[1]s-d3";
		%[2]s
		const e = document.getElementById("%[1]s-d3");
		const open = String(e.open);
		e.querySelector("button").click();
		return {stories: document.querySelectorAll("section.story").length, nodes: document.querySelectorAll(".row").length,
			heading: document.querySelector("section.story h2").textContent, open, said: document.getElementById("said").textContent,
			left: document.querySelector("#panes mark").textContent};
	})()`, last, until(fmt.Sprintf("document.getElementById(%q)?.open", last+"-d3"))), &story))
	require.Equal(t, 1, story.Stories, "one story at a time")
	require.Equal(t, 4, story.Nodes)
	require.Contains(t, story.Heading, fmt.Sprintf("Harbour %d shut", stories-1))
	require.Equal(t, "true", story.Open, "a link to evidence opens it")
	require.Equal(t, "No ferry will sail before the end of the month, and fishermen will have to wait.", story.Left)
	require.Contains(t, story.Said, "1 shared passage; left: ")
	quiet(t, p, address)
}

// A square of the graph opens, by mouse and by keyboard, and its documents
// stand below it; the lines follow.
func TestBrowserFolds(t *testing.T) {
	ctx, b := browser(t)
	var in strings.Builder
	for i := range 40 {
		source := fmt.Sprintf("Paper %d", i)
		if i == 0 {
			source = "Vellmark Courier" // whom all of them credit
		}
		fmt.Fprintf(&in, `{"id":"p%d","source":"%s","published":"2018-08-06T%02d:%02d:00Z","text":"The harbour of Vellmark stays shut until the dredgers have done their work, the port authority told the Vellmark Courier on Monday.\n\nNo ferry will sail before the end of the month.\n\nA reader of paper %d wrote in."}`+"\n", i, source, 6+i/6, i%6*10, i)
	}
	file := filepath.Join(t.TempDir(), "folds.html")
	_, errs, status := command(in.String(), "-html", file, "-")
	require.Zero(t, status, errs)
	address := "file://" + file
	p, err := b.Open(ctx, address, 1280, 900)
	require.NoError(t, err)
	var got struct {
		Before, After, Again int
		Height, Higher       int
		Lines                bool
	}
	require.NoError(t, p.Eval(ctx, `(() => {
		const svg = document.querySelector(".graph svg"), fold = svg.querySelector(".fold");
		const rows = () => [...svg.querySelectorAll(".row")].filter(r => !r.hasAttribute("hidden")).length;
		const before = rows(), height = +svg.getAttribute("height");
		fold.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
		const after = rows(), higher = +svg.getAttribute("height");
		// Every line that is drawn ends at the height of its row.
		const y = e => +/ (.*)\)/.exec(e.getAttribute("transform"))[1], all = [...svg.querySelectorAll(".row")];
		const lines = [...svg.querySelectorAll(".edge:not([hidden])")].every(e =>
			Math.abs(e.querySelector(".line").getPointAtLength(1e6).y - y(all[e.dataset.b])) <= 9);
		fold.dispatchEvent(new KeyboardEvent("keydown", {key: " ", bubbles: true, cancelable: true}));
		return {before, after, again: rows(), height, higher, lines};
	})()`, &got))
	require.Less(t, got.Before, 40, "copies of one source share a row")
	require.Greater(t, got.After, got.Before)
	require.Greater(t, got.Higher, got.Height)
	require.True(t, got.Lines)
	require.Equal(t, got.Before, got.Again)
	quiet(t, p, address)
}

// Rows may be outlets: every document of one outlet then stands at one height,
// outlets in the order of their first document.
func TestBrowserOutlets(t *testing.T) {
	ctx, b := browser(t)
	r, texts := busyDay(1)
	for i, s := range []string{"__proto__", "Buoy", "__proto__", "Courier"} {
		r.Documents[i].Source = s
	}
	file := filepath.Join(t.TempDir(), "outlets.html")
	f, err := os.Create(file)
	require.NoError(t, err)
	require.NoError(t, render.HTML(f, r, &render.HTMLOptions{Texts: texts}))
	require.NoError(t, f.Close())
	address := "file://" + file
	p, err := b.Open(ctx, address, 1280, 900)
	require.NoError(t, err)
	var got struct {
		Labels  []string
		Heights map[string]string
	}
	require.NoError(t, p.Eval(ctx, `(() => {
		const select = document.querySelector(".arrange select");
		select.value = "outlet";
		select.dispatchEvent(new Event("change"));
		return {labels: [...document.querySelectorAll("svg .outlet")].map(e => e.textContent),
			heights: Object.fromEntries([...document.querySelectorAll(".row")].map(e => [e.querySelector("a").getAttribute("href"), e.getAttribute("transform")]))};
	})()`, &got))
	require.Equal(t, []string{"__proto__ (2)", "Buoy", "Courier"}, got.Labels)
	require.Equal(t, got.Heights["#story-1-doc1"], got.Heights["#story-1-doc3"])
	require.NotEqual(t, got.Heights["#story-1-doc1"], got.Heights["#story-1-doc2"])
	quiet(t, p, address)
}

// Whatever titles and texts say, no script of theirs runs, no element of theirs
// is on the page, and nothing turns its direction.
func TestBrowserHostile(t *testing.T) {
	ctx, b := browser(t)
	in := strings.NewReplacer("<b onclick=alert(1)>", `</script><script>window.hit = 1</script><img src=x onerror=\"window.hit = 1\"><b onclick=alert(1)>\u202e`).Replace(nasty)
	file := filepath.Join(t.TempDir(), "hostile.html")
	_, errs, status := command(in, "-html", file, "-")
	require.Zero(t, status, errs)
	address := "file://" + file
	p, err := b.Open(ctx, address, 400, 900)
	require.NoError(t, err)
	var found struct {
		Hit, Foreign int
		Turned       bool
	}
	require.NoError(t, p.Eval(ctx, `(() => {
		document.querySelector("button[data-left]").click();
		return {hit: window.hit || 0, foreign: document.querySelectorAll("img, [onclick], [onerror]").length, turned: /[\u202a-\u202e\u2066-\u2069]/.test(document.body.innerText)};
	})()`, &found))
	require.Zero(t, found.Hit)
	require.Zero(t, found.Foreign)
	require.False(t, found.Turned)
	quiet(t, p, address)
}
