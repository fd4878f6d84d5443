package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/examples/internal/cli"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/store/pebble"
)

// Several runs with -index print together what one run without prints, and the
// clusters of the last are those of one run over everything.
func TestRunsWithAnIndexGiveThePairsOfOneRun(t *testing.T) {
	every := []string{"-threshold .5", "-threshold .5 -measure containment", "-threshold .3", "-threshold .5 -unit paragraph"}
	if race.Enabled {
		every = every[:2] // the others run the same in parallel
	}
	for _, args := range every {
		n := newNewsroom(11, 120, .5)
		var runs [3]strings.Builder
		var whole string
		for i := range 240 {
			text, _ := n.article()
			runs[i/80].WriteString(docs(fmt.Sprint(i), text))
		}
		dir := filepath.Join(t.TempDir(), "index")
		clusters := []string{filepath.Join(t.TempDir(), "indexed"), filepath.Join(t.TempDir(), "whole")}
		var got []string
		for i := range runs {
			whole += runs[i].String()
			status, out, stderr := neardup(runs[i].String(), append(strings.Fields(args), "-quiet", "-clusters", clusters[0], "-index", dir, "-")...)
			require.Equal(t, cli.OK, status, stderr)
			got = append(got, strings.SplitAfter(out, "\n")...)
		}
		status, out, _ := neardup(whole, append(strings.Fields(args), "-quiet", "-clusters", clusters[1], "-")...)
		require.Equal(t, cli.OK, status)
		want := strings.SplitAfter(out, "\n")
		slices.Sort(want)
		slices.Sort(got)
		require.Greater(t, len(want), 20, "a test without pairs shows nothing")
		require.Equal(t, slices.Compact(want), slices.Compact(got), args)

		indexed, err := os.ReadFile(clusters[0])
		require.NoError(t, err)
		once, err := os.ReadFile(clusters[1])
		require.NoError(t, err)
		require.Equal(t, string(once), string(indexed), args)

		status, out, stderr := neardup(whole, append(strings.Fields(args), "-quiet", "-index", dir, "-")...)
		require.Equal(t, cli.OK, status, stderr)
		require.Empty(t, out, "all is known")
	}
}

// The index tells where an id comes twice, as a run without one does, and keeps
// what is in order.
func TestIdsThatComeTwice(t *testing.T) {
	in := docs("a", wire) + docs("b", other) + docs("a", wire) + docs("b", wire)
	dir := filepath.Join(t.TempDir(), "index")
	status, out, stderr := neardup(in, "-index", dir, "-")
	require.Equal(t, cli.Failed, status)
	require.Empty(t, out)
	require.Contains(t, stderr, "neardup: -:3: warning: document \"a\" again, with the same text\n")
	require.Contains(t, stderr, "neardup: -:4: document \"b\" is in the index already with another text\n")
	require.NotContains(t, stderr, "-:1:")
	require.Contains(t, stderr, "neardup: 2 documents, ", "who was refused or came again is none of them")
	_, _, plain := neardup(in, "-")
	require.Contains(t, plain, "neardup: 2 documents, ")

	status, out, stderr = neardup(in+docs("c", wire), "-quiet", "-index", dir, "-")
	require.Equal(t, cli.Failed, status)
	require.Contains(t, out, `"b":"c"`, "the pair of the only new one")
	require.Equal(t, "neardup: -:4: document \"b\" is in the index already with another text\n", stderr, "that a run is repeated is in order")

	dir = filepath.Join(t.TempDir(), "strict")
	status, _, stderr = neardup(in+docs("c", wire), "-quiet", "-strict", "-index", dir, "-")
	require.Equal(t, cli.Failed, status)
	require.Equal(t, "neardup: -:4: duplicate id \"b\", first at -:2\n", stderr)
}

func TestIndexThatCannotBeUsed(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "index")
	status, _, _ := neardup(docs("a", wire), "-index", dir, "-quiet", "-")
	require.Equal(t, cli.OK, status)
	status, _, stderr := neardup(docs("a", wire), "-index", dir, "-threshold", ".8", "-")
	require.Equal(t, cli.Failed, status)
	require.Contains(t, stderr, "-index "+dir+" was made with other settings: ")
	require.Contains(t, stderr, "threshold=0.5")
	require.Contains(t, stderr, "threshold=0.8")
	status, _, stderr = neardup(docs("a", other), "-index", dir, "-quiet", "-")
	require.Equal(t, cli.Failed, status)
	require.Equal(t, "neardup: -:1: document \"a\" is in the index already with another text\n", stderr)

	s, err := pebble.Open(dir, nil)
	require.NoError(t, err)
	defer s.Close()
	status, _, stderr = neardup(docs("b", wire), "-index", dir, "-quiet", "-")
	require.Equal(t, cli.Failed, status)
	require.Equal(t, "neardup: pebble: opening "+dir+": the index is in use by another process\n", stderr)
}
