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

// The sweep finds what it says it finds, and proposes a row that does.
func TestSweep(t *testing.T) {
	status, out, stderr := tune(lines(100), "-threshold", ".5", "-recall", ".95", "-slots", "32", "-sweep", "-")
	require.Equal(t, cli.OK, status, stderr)
	_, table, found := strings.Cut(out, "candidates a unit  precision\n")
	require.True(t, found, out)
	rows := map[[4]int]float64{}
	for line := range strings.Lines(table) {
		var words, slots, bands, rowsOf int
		var predicted, measured, candidates, precision float64
		if n, _ := fmt.Sscan(line, &words, &slots, &bands, &rowsOf, &predicted, &measured, &candidates, &precision); n == 8 {
			rows[[4]int{words, slots, bands, rowsOf}] = measured
			require.GreaterOrEqual(t, predicted, .95, "%s", line)
			require.InDelta(t, predicted, measured, .04, "%s", line)
			require.Greater(t, candidates*precision, 0., "%s", line)
		} else if strings.Contains(line, "cannot") {
			rows[[4]int{words, slots}] = 0
		}
	}
	require.Len(t, rows, 12, "three sizes, and 32 slots beside the usual three:\n%s", table)
	_, proposed, found := strings.Cut(table, "Proposed: ")
	require.True(t, found, table)
	var words, slots, bands, rowsOf int
	_, err := fmt.Sscanf(proposed, "shingle.Options{Words: %d, Slots: %d} with lsh.Options{Bands: %d, Rows: %d}.", &words, &slots, &bands, &rowsOf)
	require.NoError(t, err, proposed)
	require.GreaterOrEqual(t, rows[[4]int{words, slots, bands, rowsOf}], .95, "it must be a row of the table:\n%s", out)
}

func TestSweepProposesNothingThatDoesNotDo(t *testing.T) {
	tooFew := trial{words: 5, slots: 64}
	require.False(t, tooFew.choose([]float64{.05}, .99), "64 slots find such a pair with a probability of 0.96 at most")
	good := trial{words: 5, slots: 128, measured: .96, candidates: 2}
	for _, c := range []struct {
		why  string
		with trial
		want trial
	}{
		{"half the slots and not twice the candidates", trial{slots: 64, measured: .95, candidates: 3.9}, trial{slots: 64, measured: .95, candidates: 3.9}},
		{"half the slots and more than twice the candidates", trial{slots: 64, measured: .95, candidates: 4.1}, good},
		{"too few pairs found", trial{slots: 64, measured: .94, candidates: 1}, good},
		{"fewer candidates for twice the slots", trial{slots: 256, measured: 1, candidates: 1}, good},
	} {
		got, ok := propose([]trial{good, c.with}, .95)
		require.True(t, ok)
		require.Equal(t, c.want, got, c.why)
	}
	_, ok := propose([]trial{good}, .97)
	require.False(t, ok, "nothing finds enough")
}

func TestWith(t *testing.T) {
	for n, want := range map[int][]int{2: {2, 3, 5, 8}, 3: {3, 5, 8}, 4: {3, 4, 5, 8}, 8: {3, 5, 8}, 9: {3, 5, 8, 9}} {
		require.Equal(t, want, with([]int{3, 5, 8}, n), "%d", n)
	}
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
