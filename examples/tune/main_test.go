package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/examples/internal/cli"
)

// lines makes stories of invented words, each followed by copies that keep
// ever less of it.
func lines(stories int) string {
	r := rand.New(rand.NewPCG(5, 6))
	var b strings.Builder
	for s := range stories {
		words := make([]string, 150)
		for i := range words {
			words[i] = fmt.Sprintf("w%d", r.IntN(50_000))
		}
		for copied := range 4 {
			for range copied * 5 {
				words[r.IntN(len(words))] = "changed"
			}
			line, _ := json.Marshal(map[string]string{"id": fmt.Sprintf("%d-%d", s, copied), "text": strings.Join(words, " ")})
			b.Write(append(line, '\n'))
		}
	}
	return b.String()
}

func tune(stdin string, args ...string) (status int, stdout, stderr string) {
	var out, err bytes.Buffer
	status = run(strings.NewReader(stdin), &out, &err, args)
	return status, out.String(), err.String()
}

func TestPredictedAndMeasuredAgree(t *testing.T) {
	status, out, stderr := tune(lines(150), "-threshold", ".6", "-recall", ".9", "-")
	require.Equal(t, cli.OK, status, stderr)
	require.True(t, strings.HasPrefix(out, "17 bands of 4 rows; at resemblance 0.60 they find 0.9055 of pairs.\n600 units, "), out)
	rows := 0
	for line := range strings.Lines(out) {
		var from, to, predicted, measured float64
		var pairs int
		if n, _ := fmt.Sscanf(line, "%f to %f %d %f %f", &from, &to, &pairs, &predicted, &measured); n == 5 && pairs > 50 {
			rows++
			require.InDelta(t, predicted, measured, .12, "%s", line)
		}
	}
	require.GreaterOrEqual(t, rows, 4, "steps with pairs enough to compare:\n%s", out)
	require.Contains(t, out, "pairs at 0.60 and above it finds ")
}

func TestGivenBands(t *testing.T) {
	in := lines(20)
	_, tuned, _ := tune(in, "-")
	status, given, _ := tune(in, "-bands", "1", "-rows", "128", "-")
	require.Equal(t, cli.OK, status)
	require.True(t, strings.HasPrefix(given, "1 bands of 128 rows"), given)
	require.NotEqual(t, tuned, given)
	_, some, _ := tune(in, "-sample", "7", "-")
	require.Contains(t, some, "7 units, ")
	_, none, _ := tune(`{"text":"alone"}`+"\n", "-paragraphs", "-")
	require.Contains(t, none, "The sample has no pair at 0.50 or above")
}

func TestWhatCannotBe(t *testing.T) {
	for _, c := range []struct {
		args, want string
		status     int
	}{
		{"", "tune: no input: want a file, a directory, or - for standard input\n", cli.Usage},
		{"-threshold 2 -", "tune: lsh: threshold is 2, want more than 0 and at most 1\n", cli.Usage},
		{"-threshold .01 -", "tune: lsh: 128 slots find a pair of resemblance 0.01 with a recall of at most 0.724, want 0.95\n", cli.Usage},
		{"-bands 3 -", "tune: lsh: Rows is 0, want 1 to 4096\n", cli.Usage},
		{"-bands 30 -rows 5 -", "tune: 30 bands of 5 rows need 150 slots, want at most -slots 128\n", cli.Usage},
		{"-shingle -1 -", "tune: shingle: Words is -1, want at least 1\n", cli.Usage},
		{"nowhere.jsonl", "tune: nowhere.jsonl: ", cli.Failed},
	} {
		status, _, stderr := tune("", strings.Fields(c.args)...)
		require.Equal(t, c.status, status, c.args)
		require.True(t, strings.HasPrefix(stderr, c.want), "%s: %s", c.args, stderr)
	}
}
