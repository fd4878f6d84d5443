package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/examples/internal/cli"
	"github.com/wiretrace/wiretrace/examples/internal/input"
)

// Whoever waits is told how far the run is: while a file is read, how much of it
// is and how long the rest will take; from a pipe, what was read so far.
func TestProgressSaysHowLong(t *testing.T) {
	var in strings.Builder
	for i := range 1000 {
		in.WriteString(docs(fmt.Sprint(i), strings.Repeat(wire, 10)))
	}
	name := filepath.Join(t.TempDir(), "in.jsonl")
	require.NoError(t, os.WriteFile(name, []byte(in.String()), 0o644))
	for _, c := range []struct{ name, want, not string }{
		{name, `^neardup: 64 documents read, \d+ documents/s, \d+\.\d MB/s, \d+ %, \d+s left\n`, "NaN"},
		{"-", `^neardup: 64 documents read, \d+ documents/s, \d+\.\d MB/s\n`, "left"},
	} {
		var said bytes.Buffer
		r := &input.Reader{Stdin: strings.NewReader(in.String())}
		p := newProgress(&said, false)
		p.every = 0
		p.files(r, []string{c.name})
		for d := range r.Documents(c.name) {
			p.read(len(d.Body))
		}
		require.Regexp(t, c.want, said.String())
		require.NotContains(t, said.String(), c.not)
	}
}

// Nobody waits for a pipe that keeps silent once the run is to end.
func TestStopsWhileWaitingForInput(t *testing.T) {
	r, w := io.Pipe()
	defer w.Close()
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		fmt.Fprint(w, docs("a", wire))
		cancel()
	}()
	var out, stderr bytes.Buffer
	require.Equal(t, cli.Failed, run(ctx, r, &out, &stderr, []string{"-quiet", "-"}))
	require.Equal(t, "neardup: context canceled\n", stderr.String())
}

// A document that is refused leaves nothing behind: neither its own pairs nor
// paragraphs that count as another's.
func TestRefusedDocumentsLeaveNothing(t *testing.T) {
	in := docs("a", wire, "b", other, "a", brief, "c", brief, "d", "") + "{oops\n" + docs("e", brief+"\n\n"+other)
	_, out, stderr := neardup(in, "-quiet", "-unit=paragraph", "-threshold=1", "-")
	require.Equal(t, 2, strings.Count(stderr, "\n"), stderr)
	var want strings.Builder
	last := func(id, text, paragraph string) string {
		at := strings.Index(text, paragraph)
		return fmt.Sprintf(`{"document":"%s","start":%d,"end":%d}`, id, at, at+len(strings.TrimRight(paragraph, ".")))
	}
	islanders := brief[strings.Index(brief, "Some"):]
	e := brief + "\n\n" + other
	for _, p := range [][2]string{
		{last("a", wire, islanders), last("c", brief, islanders)},
		{last("a", wire, islanders), last("e", e, islanders)},
		{last("b", other, other), last("e", e, other)},
		{last("c", brief, "Ferry stopped."), last("e", e, "Ferry stopped.")},
		{last("c", brief, islanders), last("e", e, islanders)},
	} {
		fmt.Fprintf(&want, `{"a":%s,"b":%s,"resemblance":1,"containment":{"a_in_b":1,"b_in_a":1}}`+"\n", p[0], p[1])
	}
	require.Equal(t, want.String(), out)
}
