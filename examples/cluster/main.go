// Cluster finds the near-duplicates of a corpus on an engine that runs Apache
// Beam pipelines, and who copied whom in each cluster. Without flags for Beam it
// runs in this process; docs/cluster.md says how it runs on Flink and Spark.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/pprof"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local" // files without a scheme

	trace "github.com/wiretrace/wiretrace/beam"
	"github.com/wiretrace/wiretrace/shingle/join"
	"github.com/wiretrace/wiretrace/shingle/join/split"
)

var (
	out        = flag.String("out", "", "write pairs/, clusters/ and reports/ to this `DIR`, which every worker reaches; required")
	threshold  = flag.Float64("threshold", .5, "least exact similarity of a pair")
	measure    = flag.String("measure", "resemblance", "resemblance, or containment (the larger of the two directions)")
	words      = flag.Int("shingle", 5, "words a shingle")
	parts      = flag.Int("parts", 64, "parts of the join, a power of two: as many workers can be busy")
	batch      = flag.Int("batch", 8192, "documents that a worker holds")
	bits       = flag.Int("bits", 36, "bits of a fingerprint: 36 for ten million documents, 44 for a billion")
	hot        = flag.Int("hot", 10_000, "with how many of those that share a rare shingle a document is compared over it")
	shards     = flag.Int("shards", 4, "files of each output")
	reports    = flag.Bool("reports", false, "report who copied whom in each cluster")
	bands      = flag.Bool("bands", false, "export bands and sets as Parquet")
	keep       = flag.Bool("keep", false, "keep what a later -generation needs")
	generation = flag.Int("generation", 0, "number of this run among those that add to each other with -keep")
	work       = flag.String("work", "", "`DIR` for what the workers leave each other; default OUT/work")
	profile    = flag.String("cpuprofile", "", "write to `FILE` where this process, and so its LOOPBACK workers, spend processor time")
)

func main() {
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: cluster -out DIR [flags] FILE|PATTERN...\n\nfinds near-duplicates on an engine that runs Beam pipelines.")
		flag.PrintDefaults()
	}
	flag.Parse()
	beam.Init()
	if err := run(context.Background(), os.Stderr, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "cluster:", err)
		os.Exit(1)
	}
}

// run builds the pipeline, runs it and says what it counted.
func run(ctx context.Context, stderr io.Writer, patterns []string) error {
	if *out == "" || len(patterns) == 0 {
		return errors.New("want -out DIR and at least one file or pattern")
	}
	if *shards < 1 {
		return fmt.Errorf("-shards is %d, want at least 1", *shards)
	}
	dir, err := place(*out)
	if err != nil {
		return err
	}
	o := trace.Options{Dir: dir + "/work", Run: dir, Generation: *generation, Keep: *keep, Bodies: *reports, Bands: *bands, Shingle: *words, Batch: *batch,
		Split: split.Options{Threshold: *threshold, Measure: join.Measure(*measure), Parts: *parts, Bits: *bits, Hot: *hot}}
	if *work != "" {
		if o.Dir, err = place(*work); err != nil {
			return err
		}
	}
	for i := range patterns {
		if patterns[i], err = place(patterns[i]); err != nil {
			return err
		}
	}
	outputs := []string{dir + "/pairs", dir + "/clusters"}
	if *reports {
		outputs = append(outputs, dir+"/reports")
	}
	prepare := func() error { return o.Prepare(ctx, outputs...) }
	if err := prepare(); err != nil {
		return err
	}
	if *profile != "" {
		f, err := os.Create(*profile)
		if err != nil {
			return err
		}
		defer f.Close()
		if err := pprof.StartCPUProfile(f); err != nil {
			return err
		}
		defer pprof.StopCPUProfile()
	}
	p, s := beam.NewPipelineWithRoot()
	pairs := trace.Pairs(s, o, trace.Read(s, o, patterns...))
	trace.WritePairs(s, dir+"/pairs", *shards, pairs)
	if *keep && *generation > 0 {
		pairs = beam.Flatten(s, pairs, trace.Earlier(s, o))
	}
	clusters := trace.Clusters(s, o, pairs)
	trace.WriteClusters(s, dir+"/clusters", *shards, clusters)
	if *reports {
		trace.WriteReports(s, dir+"/reports", *shards, trace.Reports(s, o, trace.Grown(s, o, clusters)))
	}
	result, err := runPipeline(ctx, stderr, p, prepare)
	if err != nil {
		return err
	}
	counted := counters(result)
	for _, c := range counted {
		fmt.Fprintf(stderr, "%14d %s\n", c.n, c.name)
	}
	if n := count(counted, "malformed"); n > 0 {
		return fmt.Errorf("%d lines hold no document, or no time where one is; the log says which and why", n)
	}
	if n := count(counted, "pairs_cut"); n > 0 {
		return fmt.Errorf("%d comparisons over shingles that very many documents share were left out: pairs may be missing", n)
	}
	return nil
}

// place makes a local name absolute: workers may have another directory.
func place(name string) (string, error) {
	if strings.Contains(name, "://") {
		return strings.TrimSuffix(name, "/"), nil
	}
	return filepath.Abs(name)
}

// A counter is one of wiretrace's and what it says.
type counter struct {
	name string
	n    int64
}

func count(list []counter, name string) int64 {
	for _, c := range list {
		if c.name == name {
			return c.n
		}
	}
	return 0
}

// counters returns the counters of wiretrace by name, summed over the steps.
func counters(r beam.PipelineResult) []counter {
	sums := map[string]int64{}
	if r == nil {
		return nil
	}
	m := r.Metrics()
	for _, c := range m.AllMetrics().Counters() {
		if c.Key.Namespace == "wiretrace" {
			sums[c.Key.Name] += max(c.Attempted, c.Committed)
		}
	}
	var list []counter
	for name, n := range sums {
		list = append(list, counter{name, n})
	}
	slices.SortFunc(list, func(x, y counter) int { return strings.Compare(x.name, y.name) })
	return list
}
