package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	trace "github.com/wiretrace/wiretrace/beam"
	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
	"github.com/wiretrace/wiretrace/shingle/join"
	"github.com/wiretrace/wiretrace/shingle/join/cluster"
)

// The flags of Beam apply to tests too: with -runner, -endpoint and
// -environment_type they run on that engine.
func TestMain(m *testing.M) {
	flag.Parse()
	beam.Init()
	os.Exit(m.Run())
}

// sampleStories returns the documents of testdata/stories, and the size of each
// story. The name of the story goes before the ids.
func sampleStories(t *testing.T) (docs []wiretrace.Document, sizes map[string]int) {
	sizes = map[string]int{}
	add := func(story string, d wiretrace.Document) {
		d.ID = story + "/" + d.ID
		docs = append(docs, d)
		sizes[story]++
	}
	dirs, err := filepath.Glob("../../testdata/stories/*")
	require.NoError(t, err)
	require.NotEmpty(t, dirs)
	for _, dir := range dirs {
		story := filepath.Base(dir)
		texts, err := filepath.Glob(dir + "/docs/*.txt")
		require.NoError(t, err)
		for _, name := range texts {
			text, err := os.ReadFile(name)
			require.NoError(t, err)
			add(story, wiretrace.Document{ID: strings.TrimSuffix(filepath.Base(name), ".txt"), Body: string(text)})
		}
		data, err := os.ReadFile(dir + "/docs.jsonl")
		if os.IsNotExist(err) {
			continue
		}
		require.NoError(t, err)
		for l := range bytes.Lines(data) {
			var d struct{ ID, Title, Source, URL, Language, Published, Canonical, Provider, Text string }
			require.NoError(t, json.Unmarshal(l, &d))
			add(story, wiretrace.Document{ID: d.ID, Title: d.Title, Source: d.Source, URL: d.URL, Language: d.Language,
				Published: d.Published, Canonical: d.Canonical, Provider: d.Provider, Body: d.Text})
		}
	}
	return docs, sizes
}

// found is what one process finds: the lines that an engine has to write.
type found struct{ pairs, clusters, reports []string }

// pairLine is a pair as neardup prints it.
func pairLine(a, b string, resemblance, aInB, bInA float64) string {
	return fmt.Sprintf(`{"a":%q,"b":%q,"resemblance":%v,"containment":{"a_in_b":%v,"b_in_a":%v}}`, a, b, resemblance, aInB, bInA)
}

// alone finds the pairs, clusters and reports of docs without an engine.
func alone(t *testing.T, docs []wiretrace.Document, words int, o *join.Options) (f found, members [][]uint32) {
	n, err := normalize.New(&normalize.Options{PlainText: true})
	require.NoError(t, err)
	j, err := join.New(o)
	require.NoError(t, err)
	defer j.Close()
	for _, d := range docs {
		require.NoError(t, j.Add(shingle.NewSet(n.AppendWords(nil, d.Body), words)))
	}
	var edges []cluster.Edge
	for p, err := range j.Pairs() {
		require.NoError(t, err)
		f.pairs = append(f.pairs, pairLine(docs[p.A].ID, docs[p.B].ID, p.Resemblance, p.AInB, p.BInA))
		like := p.Resemblance
		if o.Measure == join.Containment {
			like = max(p.AInB, p.BInA)
		}
		edges = append(edges, cluster.Edge{A: uint32(p.A), B: uint32(p.B), Like: float32(like)})
	}
	members = cluster.Of(len(docs), edges)
	for i, c := range members {
		var mine []wiretrace.Document
		var ids []string
		for _, m := range c {
			mine = append(mine, docs[m])
			ids = append(ids, fmt.Sprintf("%q", docs[m].ID))
		}
		f.clusters = append(f.clusters, fmt.Sprintf(`{"cluster":%d,"documents":[%s]}`, i+1, strings.Join(ids, ",")))
		report, err := wiretrace.Analyze(t.Context(), mine, nil)
		require.NoError(t, err)
		var b bytes.Buffer
		e := json.NewEncoder(&b)
		e.SetEscapeHTML(false)
		require.NoError(t, e.Encode(report))
		f.reports = append(f.reports, strings.TrimSuffix(b.String(), "\n"))
	}
	return f, members
}

// The pairs, the clusters and who copied whom in each, byte for byte: of
// generated articles, and of the sample stories, some of which come out whole.
func TestAnEngineFindsWhatOneProcessFinds(t *testing.T) {
	docs, sizes := sampleStories(t)
	for a := range wiregen.Articles(23, 1000, wiregen.ArticleOptions{}) {
		docs = append(docs, wiretrace.Document{ID: a.ID, Body: a.Body})
	}
	*threshold, *measure, *words, *bands = .03, string(join.Containment), 4, false // rewrites share little more
	want, members := alone(t, docs, *words, &join.Options{Threshold: *threshold, Measure: join.Containment})
	whole := 0
	for _, c := range members {
		if story, _, ok := strings.Cut(docs[c[0]].ID, "/"); ok && len(c) == sizes[story] {
			whole++
		}
	}
	t.Logf("%d of %d stories are whole", whole, len(sizes))
	require.GreaterOrEqual(t, whole, 5, "a story in pieces says little of who copied whom")

	dir := t.TempDir()
	var corpus bytes.Buffer
	for i, d := range docs {
		l, err := json.Marshal(map[string]string{"id": d.ID, "text": d.Body, "title": d.Title, "source": d.Source, "url": d.URL,
			"language": d.Language, "published": d.Published, "canonical": d.Canonical, "provider": d.Provider})
		require.NoError(t, err)
		corpus.Write(append(l, '\n'))
		if i == 400 || i == len(docs)-1 {
			require.NoError(t, os.WriteFile(fmt.Sprintf("%s/%04d.jsonl", dir, i), corpus.Bytes(), 0o644))
			corpus.Reset()
		}
	}
	*out, *batch, *reports = dir+"/out", 300, true
	var log bytes.Buffer
	require.NoError(t, run(t.Context(), &log, []string{dir + "/*.jsonl"}))
	require.Contains(t, log.String(), fmt.Sprintf("%d documents", len(docs)))
	for name, want := range map[string][]string{"pairs": want.pairs, "clusters": want.clusters, "reports": want.reports} {
		got, err := trace.Lines(t.Context(), dir+"/out/"+name)
		require.NoError(t, err)
		slices.Sort(want)
		slices.Sort(got)
		require.Equal(t, want, got, name)
	}
	require.ErrorContains(t, run(t.Context(), &log, []string{dir + "/*.jsonl"}), "a finished run is not overwritten")
}
