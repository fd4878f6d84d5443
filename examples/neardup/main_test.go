package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/examples/internal/cli"
)

// wire is a story; brief holds half of it, and other none.
const (
	wire = "The ferry to Norrholm will not sail before Tuesday, the harbour office said, because a crack was found in its rudder.\n\n" +
		"Some four hundred islanders are waiting in Sandvik, where the town has opened two schools for them to sleep in."
	brief = "Ferry stopped.\n\nSome four hundred islanders are waiting in Sandvik, where the town has opened two schools for them to sleep in."
	other = "Beet prices fell for a third week as growers in the south waited for rain that the forecast sees no sign of."
)

// docs makes JSONL of ids and texts in turn.
func docs(idText ...string) string {
	var b strings.Builder
	for i := 0; i < len(idText); i += 2 {
		line, _ := json.Marshal(map[string]string{"id": idText[i], "text": idText[i+1]})
		b.Write(append(line, '\n'))
	}
	return b.String()
}

// neardup runs the command.
func neardup(stdin string, args ...string) (status int, stdout, stderr string) {
	if slices.Contains(args, "-index") { // the process is that of all tests, which takes more
		args = append([]string{"-memory", "4096"}, args...)
	}
	var out, err bytes.Buffer
	status = run(context.Background(), strings.NewReader(stdin), &out, &err, args)
	return status, out.String(), err.String()
}

func TestPairsOfDocuments(t *testing.T) {
	in := docs("wire", wire, "other", other, "brief", brief, "copy \"B\"", "SANDVIK - "+wire)
	status, out, _ := neardup(in, "-quiet", "-")
	require.Equal(t, cli.OK, status)
	require.Equal(t, `{"a":"wire","b":"copy \"B\"","resemblance":0.9736842105263158,"containment":{"a_in_b":1,"b_in_a":0.9736842105263158}}`+"\n", out)

	status, out, _ = neardup(in, "-quiet", "-measure", "containment", "-threshold", ".8", "-")
	require.Equal(t, cli.OK, status)
	require.Equal(t, `{"a":"wire","b":"brief","resemblance":0.41025641025641024,"containment":{"a_in_b":0.43243243243243246,"b_in_a":0.8888888888888888}}
{"a":"wire","b":"copy \"B\"","resemblance":0.9736842105263158,"containment":{"a_in_b":1,"b_in_a":0.9736842105263158}}
{"a":"brief","b":"copy \"B\"","resemblance":0.4,"containment":{"a_in_b":0.8888888888888888,"b_in_a":0.42105263157894735}}
`, out, "the brief is in the wire story, though the two hardly resemble each other")
}

func TestPairsOfParagraphs(t *testing.T) {
	status, out, _ := neardup(docs("wire", wire, "brief", brief), "-quiet", "-unit=paragraph", "-")
	require.Equal(t, cli.OK, status)
	var got struct {
		A, B struct {
			Document   string
			Start, End int
		}
		Resemblance float64
	}
	require.Equal(t, 1, strings.Count(out, "\n"), "one paragraph is the same: %s", out)
	require.NoError(t, json.Unmarshal([]byte(out), &got))
	require.Equal(t, 1.0, got.Resemblance)
	require.Equal(t, "wire", got.A.Document)
	require.Equal(t, "brief", got.B.Document)
	require.Equal(t, wire[got.A.Start:got.A.End], brief[got.B.Start:got.B.End])
	require.True(t, strings.HasPrefix(brief[got.B.Start:], "Some four hundred"))
}

// What cannot be read is reported where it stands; the rest is compared.
func TestBadInput(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "bad.jsonl")
	require.NoError(t, os.WriteFile(name, []byte(docs("a", wire)+"{\"id\": \"cut\n"+docs("b", wire, "a", other)+"{\"id\":\"e\",\"text\":\"\"}\n{\"id\":\"f\",\"text\":\"\"}\n"), 0o644))
	status, out, stderr := neardup("", "-quiet", name, filepath.Join(dir, "none.txt"))
	require.Equal(t, cli.Failed, status)
	require.Equal(t, `{"a":"a","b":"b","resemblance":1,"containment":{"a_in_b":1,"b_in_a":1}}`+"\n", out, "the two empty documents match nothing")
	require.Contains(t, stderr, "neardup: "+name+":2: malformed line")
	require.Contains(t, stderr, "neardup: "+name+`:4: duplicate id "a", first at `+name+":1")
	require.Contains(t, stderr, "none.txt: ")

	status, out, stderr = neardup("", "-quiet", "-strict", name)
	require.Equal(t, cli.Failed, status)
	require.Empty(t, out)
	require.Equal(t, 1, strings.Count(stderr, "\n"), "-strict stops at the first: %s", stderr)
}

func TestWrongUsage(t *testing.T) {
	for _, c := range []struct{ args, want string }{
		{"", "no input: want a file, a directory, or - for standard input"},
		{"-threshold 0 -", "-threshold is 0, want more than 0 and at most 1"},
		{"-measure cosine -", `-measure is "cosine", want resemblance or containment`},
		{"-unit page -", `-unit is "page", want document or paragraph`},
		{"-shingle 0 -", "-shingle is 0, want at least 1"},
		{"-fast -", "flag provided but not defined: -fast"},
	} {
		status, out, stderr := neardup("", strings.Fields(c.args)...)
		require.Equal(t, cli.Usage, status, c.args)
		require.Empty(t, out)
		require.True(t, strings.HasPrefix(stderr, "neardup: "+c.want+"\n"), "%s: %s", c.args, stderr)
	}
	status, _, stderr := neardup("", "-h")
	require.Equal(t, cli.OK, status)
	require.Contains(t, stderr, "-threshold")
}

func TestClustersFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "clusters.jsonl")
	in := docs("wire", wire, "other", other, "copy", "SANDVIK - "+wire, "other2", other)
	status, _, stderr := neardup(in, "-clusters", name, "-")
	require.Equal(t, cli.OK, status)
	require.Contains(t, stderr, "neardup: 4 documents")
	b, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Equal(t, `{"cluster":1,"documents":["wire","copy"]}`+"\n"+`{"cluster":2,"documents":["other","other2"]}`+"\n", string(b))

	status, _, stderr = neardup(in, "-quiet", "-clusters", filepath.Join(name, "under", "a", "file"), "-")
	require.Equal(t, cli.Failed, status)
	require.Contains(t, stderr, "neardup: writing clusters: open ")
}

// The same bytes whatever the number of processors.
func TestOutputDoesNotDependOnParallelism(t *testing.T) {
	var in strings.Builder
	for i := range 700 {
		in.WriteString(docs(fmt.Sprint("d", i), fmt.Sprintf("%s %d %s %d", wire, i%90, other, i%7)))
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	_, want, _ := neardup(in.String(), "-quiet", "-threshold", ".9", "-")
	require.NotEmpty(t, want)
	runtime.GOMAXPROCS(4)
	_, got, _ := neardup(in.String(), "-quiet", "-threshold", ".9", "-")
	require.True(t, want == got, "%d bytes with one processor, %d with four", len(want), len(got))
}

func TestStopsWhenInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var out, stderr bytes.Buffer
	require.Equal(t, cli.Failed, run(ctx, strings.NewReader(docs("a", wire, "b", wire)), &out, &stderr, []string{"-"}))
	require.Empty(t, out.String())
	require.Equal(t, "neardup: context canceled\n", stderr.String())
}
