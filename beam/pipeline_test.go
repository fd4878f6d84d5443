package beam

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
	"github.com/wiretrace/wiretrace/shingle/join"
	"github.com/wiretrace/wiretrace/shingle/join/cluster"
	"github.com/wiretrace/wiretrace/shingle/join/split"
)

// articles is 20000 at a desk: a minute.
var articles = flag.Int("articles", 1500, "articles that TestPipelineFindsWhatOneProcessFinds generates")

func TestMain(m *testing.M) { os.Exit(ptest.MainRetWithDefault(m, "prism")) }

// corpus returns n generated articles.
func corpus(n int) []wiretrace.Document {
	var docs []wiretrace.Document
	for a := range wiregen.Articles(11, n, wiregen.ArticleOptions{Words: 120}) {
		docs = append(docs, wiretrace.Document{ID: a.ID, Body: a.Body})
	}
	return docs
}

// store writes documents as files of JSONL and returns the pattern of their names.
func store(t *testing.T, docs []wiretrace.Document, per int) string {
	dir := t.TempDir()
	for i := 0; i < len(docs); i += per {
		var b strings.Builder
		for _, d := range docs[i:min(i+per, len(docs))] {
			l, err := json.Marshal(map[string]string{"id": d.ID, "text": d.Body, "title": d.Title, "source": d.Source, "published": d.Published})
			require.NoError(t, err)
			b.Write(append(l, '\n'))
		}
		require.NoError(t, os.WriteFile(fmt.Sprintf("%s/%05d.jsonl", dir, i), []byte(b.String()), 0o644))
	}
	return filepath.Join(dir, "*.jsonl")
}

// alone finds pairs and clusters in this process, as lines.
func alone(t *testing.T, docs []wiretrace.Document, measure join.Measure) (pairs, clusters []string, members [][]uint32) {
	n, err := normalize.New(&normalize.Options{PlainText: true})
	require.NoError(t, err)
	j, err := join.New(&join.Options{Measure: measure})
	require.NoError(t, err)
	defer j.Close()
	for _, d := range docs {
		require.NoError(t, j.Add(shingle.NewSet(n.AppendWords(nil, d.Body), 5)))
	}
	var edges []cluster.Edge
	for p, err := range j.Pairs() {
		require.NoError(t, err)
		like := p.Resemblance
		if measure == join.Containment {
			like = max(p.AInB, p.BInA)
		}
		edges = append(edges, cluster.Edge{A: uint32(p.A), B: uint32(p.B), Like: float32(like)})
		l, err := line(map[string]any{"a": docs[p.A].ID, "b": docs[p.B].ID, "resemblance": p.Resemblance, "containment": map[string]float64{"a_in_b": p.AInB, "b_in_a": p.BInA}})
		require.NoError(t, err)
		pairs = append(pairs, l)
	}
	members = cluster.Of(len(docs), edges)
	for i, c := range members {
		var ids []string
		for _, m := range c {
			ids = append(ids, docs[m].ID)
		}
		l, err := line(map[string]any{"cluster": i + 1, "documents": ids})
		require.NoError(t, err)
		clusters = append(clusters, l)
	}
	return pairs, clusters, members
}

// same compares lines of JSON by what they say: their fields may be in another order.
func same(t *testing.T, want []string, dir string) {
	t.Helper()
	got, err := Lines(t.Context(), dir)
	require.NoError(t, err)
	for _, list := range [][]string{want, got} {
		for i, l := range list {
			var v any
			require.NoError(t, json.Unmarshal([]byte(l), &v))
			b, err := json.Marshal(v)
			require.NoError(t, err)
			list[i] = string(b)
		}
		slices.Sort(list)
	}
	require.Equal(t, want, got)
}

// runOnPrism runs p, and again if prism 2.77 fails by a fault of its own: if
// grouping, which it does itself, is not scheduled for the 100 ms after which it
// asks a worker for progress, it asks none, and dereferences nil. On a machine
// with ten times as much to do as it has processors, one run of these tests in
// ten met that.
func runOnPrism(p *beam.Pipeline) (result beam.PipelineResult, err error) {
	for range 5 {
		result, err = ptest.RunWithMetrics(p)
		if err == nil || !strings.Contains(err.Error(), "panic in stage.Execute") || !strings.Contains(err.Error(), "worker.(*W).NextInst") {
			break
		}
	}
	return result, err
}

// run runs a pipeline that writes all outputs to out.
func run(t *testing.T, o Options, out string, patterns ...string) {
	t.Helper()
	require.NoError(t, o.Check(t.Context()))
	p, s := beam.NewPipelineWithRoot()
	pairs := Pairs(s, o, Read(s, o, patterns...))
	WritePairs(s, out+"/pairs", 3, pairs)
	if o.Generation > 0 {
		pairs = beam.Flatten(s, pairs, Earlier(s, o))
	}
	clusters := Clusters(s, o, pairs)
	WriteClusters(s, out+"/clusters", 2, clusters)
	if o.Bodies {
		WriteReports(s, out+"/reports", 2, Reports(s, o, Grown(s, o, clusters)))
	}
	_, err := runOnPrism(p)
	require.NoError(t, err)
}

func TestPipelineFindsWhatOneProcessFinds(t *testing.T) {
	n := *articles
	docs := corpus(n)
	files := store(t, docs, n/5)
	out := t.TempDir()
	for _, measure := range []join.Measure{join.Resemblance, join.Containment} {
		pairs, clusters, _ := alone(t, docs, measure)
		require.NotEmpty(t, clusters)
		o := Options{Dir: out + "/work", Batch: n / 20}
		o.Split.Measure, o.Split.Parts = measure, 8
		run(t, o, out+"/"+string(measure), files)
		same(t, pairs, out+"/"+string(measure)+"/pairs")
		same(t, clusters, out+"/"+string(measure)+"/clusters")
	}
}

// analyzed is what wiretrace says of each cluster, as lines.
func analyzed(t *testing.T, docs []wiretrace.Document, members [][]uint32) (lines []string) {
	for _, c := range members {
		var mine []wiretrace.Document
		for _, m := range c {
			mine = append(mine, docs[m])
		}
		r, err := wiretrace.Analyze(t.Context(), mine, nil)
		require.NoError(t, err)
		l, err := line(r)
		require.NoError(t, err)
		lines = append(lines, l)
	}
	return lines
}

func TestReportsAreThoseOfTheirClusters(t *testing.T) {
	docs := corpus(120)
	for i := range docs {
		docs[i].Published = fmt.Sprintf("2031-04-%02d", 1+i%28)
		docs[i].Source = fmt.Sprintf("outlet%d.example", i%7)
	}
	_, _, members := alone(t, docs, join.Resemblance)
	want := analyzed(t, docs, members)
	require.NotEmpty(t, want)
	out := t.TempDir()
	run(t, Options{Dir: out + "/work", Bodies: true, Batch: 11}, out, store(t, docs, 50))
	same(t, want, out+"/reports")
}

// Three days, each run against what the earlier ones left: the new pairs of each
// are together the pairs of one run over all, and the clusters of the last day,
// with their reports, are those of one run.
func TestLaterGenerationsAddToEarlierOnes(t *testing.T) {
	docs := corpus(600)
	want, wantClusters, members := alone(t, docs, join.Resemblance)
	out := t.TempDir()
	o := Options{Dir: out + "/work", Keep: true, Bodies: true, Batch: 64}
	o.Split.Parts = 4
	var got []string
	for day := range 3 {
		o.Generation = day
		dir := fmt.Sprintf("%s/day%d", out, day)
		run(t, o, dir, store(t, docs[200*day:200*day+200], 100))
		lines, err := Lines(t.Context(), dir+"/pairs")
		require.NoError(t, err)
		require.NotEmpty(t, lines)
		got = append(got, lines...)
	}
	slices.Sort(want)
	slices.Sort(got)
	require.Len(t, got, len(want))
	same(t, wantClusters, out+"/day2/clusters")
	var grown [][]uint32
	for _, m := range members {
		if m[len(m)-1] >= 400 {
			grown = append(grown, m)
		}
	}
	require.NotEmpty(t, grown)
	require.Less(t, len(grown), len(members), "some clusters are of earlier days alone")
	same(t, analyzed(t, docs, grown), out+"/day2/reports")

	o.Generation = 1
	require.ErrorContains(t, o.Check(t.Context()), "is there already: a finished run is not overwritten")
	o.Generation, o.Shingle = 3, 4
	require.ErrorContains(t, o.Check(t.Context()), `generation 0 in `)
	o.Generation, o.Shingle = 5, 5
	require.ErrorContains(t, o.Check(t.Context()), "the run that wrote it did not end")
}

// Ids name documents in what comes out. Each run has a directory of its own,
// since prism lets the steps behind one that failed begin before it ends the
// job: on a busy machine one failed run in twenty had committed what it keeps.
func TestTwoDocumentsOfOneIDAreAnError(t *testing.T) {
	docs := corpus(60)
	docs[50].ID = docs[7].ID
	out := t.TempDir()
	o := Options{Dir: out + "/alike", Keep: true, Batch: 11}
	fails := func(o Options, want string, patterns ...string) {
		p, s := beam.NewPipelineWithRoot()
		WritePairs(s, out+"/pairs", 1, Pairs(s, o, Read(s, o, patterns...)))
		_, err := runOnPrism(p)
		require.ErrorContains(t, err, want)
	}
	fails(o, `two documents have the id "a7": line 8 of file 1 in the order of their names, and line 11 of file 3 in the order of their names`, store(t, docs, 20))
	docs[50].ID = "another"
	o.Dir = out + "/work"
	run(t, o, out+"/day0", store(t, docs[:40], 20))
	o.Generation = 1
	docs[50].ID = docs[7].ID
	fails(o, `two documents have the id "a7": line 8 of file 1 in the order of their names, and line 11 of file 1 in the order of their names of generation 1`, store(t, docs[40:], 20))
}

// Codes are 40 bits: two ids that share one are looked up and told apart.
func TestIDsOfOneCodeAreToldApart(t *testing.T) {
	o := Options{Dir: t.TempDir()}.WithDefaults()
	b := split.Batch{{Number: 1, ID: "x"}, {Number: 2, ID: "y"}}
	data, err := b.AppendBinary(nil)
	require.NoError(t, err)
	_, err = writeFile(t.Context(), o.file("sets", 1), data)
	require.NoError(t, err)
	part, code := o.codeOf("x")
	require.Less(t, code, uint64(1)<<40)
	c := string(o.codes(b[:1])[part])
	require.Len(t, c, codeBytes)
	require.NoError(t, o.unique(t.Context(), part, []coded{{c, 1}, {c, 1}}), "the code of x stands twice, x itself does not")
}

// What a killed run left is not taken for whole, and does not stand in the way.
func TestLeftoversOfAKilledRunAreNotTakenForWhole(t *testing.T) {
	docs := corpus(100)
	files := store(t, docs, 40)
	want, _, _ := alone(t, docs, join.Resemblance)
	out := t.TempDir()
	o := Options{Dir: out + "/work", Keep: true}
	require.NoError(t, os.MkdirAll(out+"/pairs", 0o755))
	require.NoError(t, os.MkdirAll(o.generation(0), 0o755))
	for _, name := range []string{out + "/pairs/00000-of-00009.jsonl", out + "/pairs/00001-of-00003.jsonl.part-X", o.part("order", 0, 3), o.file("sets", 0)} {
		require.NoError(t, os.WriteFile(name, []byte("half a li"), 0o644))
	}
	_, err := Lines(t.Context(), out+"/pairs")
	require.ErrorContains(t, err, "has no COMMITTED: the run that wrote it did not end")
	run(t, o, out, files)
	same(t, want, out+"/pairs")
	m, err := OpenDir(t.Context(), out+"/pairs")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(out+"/pairs/"+m.Files[0].Name, []byte("{}\n"), 0o644))
	_, err = Lines(t.Context(), out+"/pairs")
	require.ErrorContains(t, err, "has 3 bytes, COMMITTED says")
}

func TestNoPairsAreAnAnswer(t *testing.T) {
	out := t.TempDir()
	run(t, Options{Dir: out + "/work", Bodies: true}, out, store(t, []wiretrace.Document{{ID: "alone", Body: "One text that nobody copied from anybody else."}, {ID: "empty"}}, 2))
	for _, dir := range []string{"/pairs", "/clusters", "/reports"} {
		lines, err := Lines(context.Background(), out+dir)
		require.NoError(t, err)
		require.Empty(t, lines)
	}
}
