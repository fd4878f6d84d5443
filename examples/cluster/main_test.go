package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/stretchr/testify/require"

	trace "github.com/wiretrace/wiretrace/beam"
	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
	"github.com/wiretrace/wiretrace/shingle/join"
)

// The flags of Beam apply to tests too: with -runner, -endpoint and
// -environment_type they run on that engine.
func TestMain(m *testing.M) {
	flag.Parse()
	beam.Init()
	os.Exit(m.Run())
}

func TestThePairsOfAnEngineAreThoseOfOneProcess(t *testing.T) {
	n, err := normalize.New(&normalize.Options{PlainText: true})
	require.NoError(t, err)
	j, err := join.New(nil)
	require.NoError(t, err)
	defer j.Close()
	dir := t.TempDir()
	var corpus bytes.Buffer
	var ids, want []string
	for a := range wiregen.Articles(23, 1000, wiregen.ArticleOptions{}) {
		l, err := json.Marshal(map[string]string{"id": a.ID, "text": a.Body})
		require.NoError(t, err)
		corpus.Write(append(l, '\n'))
		ids = append(ids, a.ID)
		require.NoError(t, j.Add(shingle.NewSet(n.AppendWords(nil, a.Body), 5)))
	}
	for p, err := range j.Pairs() {
		require.NoError(t, err)
		want = append(want, fmt.Sprintf(`{"a":%q,"b":%q,"resemblance":%v,"containment":{"a_in_b":%v,"b_in_a":%v}}`, ids[p.A], ids[p.B], p.Resemblance, p.AInB, p.BInA))
	}
	slices.Sort(want)
	require.NoError(t, os.WriteFile(dir+"/corpus.jsonl", corpus.Bytes(), 0o644))
	*out, *batch, *reports = dir+"/out", 300, true
	var log bytes.Buffer
	require.NoError(t, run(t.Context(), &log, []string{dir + "/*.jsonl"}))
	got, err := trace.Lines(t.Context(), dir+"/out/pairs")
	require.NoError(t, err)
	slices.Sort(got)
	require.Equal(t, want, got)
	clusters, err := trace.Lines(t.Context(), dir+"/out/clusters")
	require.NoError(t, err)
	told, err := trace.Lines(t.Context(), dir+"/out/reports")
	require.NoError(t, err)
	require.Len(t, told, len(clusters))
	require.True(t, strings.Contains(log.String(), "1000 documents"), log.String())
	require.ErrorContains(t, run(t.Context(), &log, []string{dir + "/*.jsonl"}), "a finished run is not overwritten")
}
