package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/examples/internal/cli"
	"github.com/wiretrace/wiretrace/lineage"
)

// Two tellings of one invented story, as JSON lines: the second takes its
// first sentence from the first.
const story = `{"id":"wire","source":"Norda","published":"2018-08-06","text":"VELLMARK, Aug 6 (Norda) - The harbour of Vellmark stays shut until the dredgers have done their work, the port authority said in a statement on Monday.\n\nNo ferry will sail before the end of the month."}
{"id":"daily","source":"The Daily Buoy","published":"2018-08-07","text":"The harbour of Vellmark stays shut until the dredgers have done their work, the port authority said in a statement on Monday.\n\nShopkeepers fear for the season."}
`

// command runs wiretrace and returns what it writes and its exit status.
func command(stdin string, args ...string) (stdout, stderr string, status int) {
	var out, errs bytes.Buffer
	status = run(strings.NewReader(stdin), &out, &errs, args)
	return out.String(), errs.String(), status
}

func TestText(t *testing.T) {
	out, errs, status := command(story, "-")
	require.Zero(t, status)
	require.Empty(t, errs)
	require.True(t, strings.HasPrefix(out, "2 documents, 1 story"), out)
	require.Contains(t, out, "The Daily Buoy")
	require.Contains(t, strings.Join(strings.Fields(out), " "), "stays shut until the dredgers have done their work", "a quotation")
	require.NotContains(t, out, "\x1b", "colour is for terminals")
}

// report runs wiretrace -json.
func report(t *testing.T, stdin string, args ...string) *lineage.Report {
	t.Helper()
	out, errs, status := command(stdin, append([]string{"-json"}, args...)...)
	require.Zero(t, status, errs)
	r := &lineage.Report{}
	require.NoError(t, json.Unmarshal([]byte(out), r))
	return r
}

func TestJSON(t *testing.T) {
	r := report(t, story, "-")
	require.Equal(t, 1, r.Version)
	require.Len(t, r.Documents, 2)
	require.Nil(t, r.Documents[0].Text, "texts are the user's own unless asked for")
	require.Len(t, r.Matches, 1)
	p := r.Matches[0].Passages[0]
	body := report(t, story, "-texts", "-").Documents[0].Text
	require.NotNil(t, body)
	require.Contains(t, (*body)[p.A.Start:p.A.End], "until the dredgers", "offsets are bytes of the text")
}

func TestPageKeepsItsText(t *testing.T) {
	page := filepath.Join(t.TempDir(), "page.html")
	require.NoError(t, os.WriteFile(page, []byte(`<html lang="en"><head><meta property="article:published_time" content="2018-08-06T14:05:00-04:00"></head><body><article>
<p>The harbour of Vellmark stays shut until the dredgers have done their work, the port authority said in a statement on Monday.</p>
<p>No ferry will sail before the end of the month, and fishermen who had hoped for an early thaw will have to wait.</p></article></body></html>`), 0o644))
	d := report(t, "", page).Documents[0]
	require.Equal(t, "page", d.ID)
	require.NotNil(t, d.Text, "nobody else can know what the offsets mean")
	require.Equal(t, "2018-08-06T14:05:00-04:00", d.Published)
	require.Empty(t, report(t, "", "-no-dates", page).Documents[0].Published)
}

func TestNoDates(t *testing.T) {
	require.Equal(t, "2018-08-06", report(t, story, "-").Documents[0].Published)
	for _, d := range report(t, story, "-no-dates", "-").Documents {
		require.Empty(t, d.Published)
	}
}

func TestGraphs(t *testing.T) {
	out, _, status := command(story, "-dot", "-")
	require.Zero(t, status)
	require.True(t, strings.HasPrefix(out, "digraph wiretrace {"), out)

	out, _, status = command(story, "-mermaid", "-")
	require.Zero(t, status)
	require.True(t, strings.HasPrefix(out, "flowchart LR\n"), out)

	out, _, status = command(story, "-graphml", "-")
	require.Zero(t, status)
	var g struct {
		Nodes []struct{} `xml:"graph>node"`
	}
	require.NoError(t, xml.Unmarshal([]byte(out), &g))
	require.GreaterOrEqual(t, len(g.Nodes), 2)

	out, _, status = command(story, "-csv", "-")
	require.Zero(t, status)
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(rows), 2)
}

func TestHTML(t *testing.T) {
	path := filepath.Join(t.TempDir(), "story.html")
	out, errs, status := command(story, "-html", path, "-")
	require.Zero(t, status, errs)
	require.True(t, strings.HasPrefix(out, "2 documents, 1 story"), "the page comes beside the text")
	page, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Contains(t, string(page), "The Daily Buoy")
	require.Contains(t, string(page), "No ferry will sail before the end of the month.", "the texts are in it")

	_, errs, status = command(story, "-html", filepath.Join(path, "none"), "-")
	require.Equal(t, cli.Failed, status)
	require.Contains(t, errs, "not a directory")
}

func TestFlagsAmongNames(t *testing.T) {
	out, _, status := command(story, "-", "-json")
	require.Zero(t, status)
	require.True(t, json.Valid([]byte(out)))

	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("-json", []byte("a file with an unlucky name"), 0o644))
	out, errs, status := command("", "--", "-json")
	require.Zero(t, status, errs)
	require.True(t, strings.HasPrefix(out, "1 document"), out)
}

func TestFaultyInput(t *testing.T) {
	in := "oops\n" + story
	out, errs, status := command(in, "-")
	require.Equal(t, cli.Failed, status)
	require.Equal(t, "wiretrace: -:1: malformed line: invalid character 'o' looking for beginning of value at byte 1 of 5\n", errs)
	require.True(t, strings.HasPrefix(out, "2 documents"), "the rest is processed")

	out, _, status = command(in, "-strict", "-")
	require.Equal(t, cli.Failed, status)
	require.Empty(t, out, "-strict stops at the first")
}

func TestUsage(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{nil, "no input: name files, directories or - for standard input"},
		{[]string{"-json"}, "no input: name files, directories or - for standard input"},
		{[]string{"-jsn", "-"}, "flag provided but not defined: -jsn"},
		{[]string{"-json", "-dot", "-"}, "-json and -dot: want one form of output"},
	} {
		out, errs, status := command("", c.args...)
		require.Equal(t, cli.Usage, status, "%q", c.args)
		require.Empty(t, out)
		require.Equal(t, "wiretrace: "+c.want+"\nUsage: wiretrace [flags] FILE|DIR|-...; wiretrace -h explains the flags.\n", errs)
	}
	_, errs, status := command("", "-h")
	require.Zero(t, status)
	require.Contains(t, errs, "-no-dates")
}

func TestNoDocuments(t *testing.T) {
	out, errs, status := command("", "-")
	require.Zero(t, status, errs)
	require.Equal(t, "No documents.\n", out)
}

// A full disk is a writer that fails.
type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, os.ErrClosed }

func TestOutputThatFails(t *testing.T) {
	for _, format := range []string{"-json", "-dot", "-mermaid", "-graphml", "-csv", "-texts"} {
		var errs bytes.Buffer
		status := run(strings.NewReader(story), fullDisk{}, &errs, []string{format, "-"})
		require.Equal(t, cli.Failed, status, format)
		require.Contains(t, errs.String(), os.ErrClosed.Error())
	}
}
