package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/examples/internal/cli"
	"github.com/wiretrace/wiretrace/internal/race"
)

// bCubed is the mean, over the documents that count, of the share of a
// document's cluster that is of its story (precision) and of the share of its
// story that is in its cluster (recall); Bagga and Baldwin, 1998. Documents
// without any other of their story or their cluster, which are always right, are
// left out.
func bCubed(cluster, story []int, counts func(document int) bool) (precision, recall float64) {
	n := 0.
	for d := range cluster {
		if !counts(d) {
			continue
		}
		var both, inCluster, inStory float64
		for e := range cluster {
			if counts(e) {
				c, s := cluster[e] == cluster[d], story[e] == story[d]
				if c {
					inCluster++
				}
				if s {
					inStory++
				}
				if c && s {
					both++
				}
			}
		}
		if inCluster > 1 || inStory > 1 {
			precision += both / inCluster
			recall += both / inStory
			n++
		}
	}
	return precision / n, recall / n
}

// Clusters are stories, though half of all articles are copies of copies, and
// texts that were merged from two and sentences lifted from a third link the
// stories to one another. Whoever links all that has a pair gets chains.
func TestClustersAreStories(t *testing.T) {
	race.Elsewhere(t, "TestRunsWithAnIndexGiveThePairsOfOneRun")
	const articles = 1500
	for _, threshold := range []string{"0.5", "0.3"} {
		n := newNewsroom(11, 120, .5)
		var in strings.Builder
		story := make([]int, articles)
		for i := range story {
			text, _ := n.article()
			in.WriteString(docs(strconv.Itoa(i), text))
			story[i] = n.story
		}
		counts := func(d int) bool { return !n.mixed[story[d]] }

		name := filepath.Join(t.TempDir(), "clusters.jsonl")
		status, out, stderr := neardup(in.String(), "-quiet", "-threshold", threshold, "-clusters", name, "-")
		require.Equal(t, cli.OK, status, stderr)
		cluster := alone(articles)
		b, err := os.ReadFile(name)
		require.NoError(t, err)
		for line := range strings.Lines(string(b)) {
			var c struct{ Documents []string }
			require.NoError(t, json.Unmarshal([]byte(line), &c))
			for _, id := range c.Documents {
				cluster[number(t, id)] = number(t, c.Documents[0])
			}
		}
		precision, recall := bCubed(cluster, story, counts)

		chained := alone(articles)
		for line := range strings.Lines(out) {
			var p struct{ A, B string }
			require.NoError(t, json.Unmarshal([]byte(line), &p))
			from, to := chained[number(t, p.B)], chained[number(t, p.A)]
			for i, c := range chained {
				if c == from {
					chained[i] = to
				}
			}
		}
		chainedPrecision, chainedRecall := bCubed(chained, story, counts)
		t.Logf("threshold %s: B-cubed precision %.3f, recall %.3f; all that is linked by pairs: %.3f, %.3f",
			threshold, precision, recall, chainedPrecision, chainedRecall)
		require.Greater(t, precision, .96, "threshold %s", threshold)
		require.Greater(t, recall, .78, "threshold %s", threshold)
		require.Less(t, chainedPrecision, precision, "threshold %s: the corpus has nothing that chains, and shows nothing", threshold)
	}
}

// alone returns n documents, each in a cluster of its own.
func alone(n int) []int {
	c := make([]int, n)
	for i := range c {
		c[i] = i
	}
	return c
}

// number reads the id of a document.
func number(t *testing.T, id string) int {
	n, err := strconv.Atoi(id)
	require.NoError(t, err)
	return n
}
