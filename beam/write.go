package beam

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	beam.RegisterDoFn(&shardFn{})
	beam.RegisterDoFn(&pairLineFn{})
	beam.RegisterDoFn(&clusterLineFn{})
	beam.RegisterDoFn(&reportLineFn{})
	beam.RegisterFunction(first)
	beam.RegisterFunction(zeroFirst)
	beam.RegisterDoFn(&rankFn{})
	register.Iter1[string]()
	register.Iter1[Cluster]()
}

// WritePairs writes pairs as lines of JSON, as examples/neardup prints them, in
// as many files of dir as shards says, sorted in each. Dir is whole when it is
// committed; see Lines.
func WritePairs(s beam.Scope, dir string, shards int, pairs beam.PCollection) {
	s = s.Scope("wiretrace.WritePairs")
	write(s, dir, shards, beam.ParDo(s, &pairLineFn{shards}, pairs))
}

// WriteClusters writes clusters as lines of JSON, as examples/neardup writes
// them, numbered in the order of their first documents.
func WriteClusters(s beam.Scope, dir string, shards int, clusters beam.PCollection) {
	s = s.Scope("wiretrace.WriteClusters")
	ranks := beam.ParDo(s, &rankFn{}, beam.GroupByKey(s, beam.ParDo(s, zeroFirst, clusters)))
	lines := beam.ParDo(s, &clusterLineFn{shards}, beam.CoGroupByKey(s, beam.ParDo(s, first, clusters), ranks))
	write(s, dir, shards, lines)
}

// WriteReports writes reports, each a line of JSON.
func WriteReports(s beam.Scope, dir string, shards int, reports beam.PCollection) {
	s = s.Scope("wiretrace.WriteReports")
	write(s, dir, shards, beam.ParDo(s, &reportLineFn{shards}, reports))
}

// write writes lines that are keyed by the number of their file.
func write(s beam.Scope, dir string, shards int, lines beam.PCollection) {
	commit(s, dir, Manifest{}, beam.ParDo(s, &shardFn{dir, shards}, beam.GroupByKey(s, lines)))
}

// shardFn writes a file.
type shardFn struct {
	Dir    string
	Shards int
}

func (f *shardFn) ProcessElement(ctx context.Context, shard int64, from func(*string) bool, wrote func(File)) error {
	var lines []string
	for l := ""; from(&l); {
		lines = append(lines, l)
	}
	slices.Sort(lines)
	file, err := writeFile(ctx, fmt.Sprintf("%s/%05d-of-%05d.jsonl", f.Dir, shard, f.Shards), []byte(strings.Join(lines, "\n")+"\n"))
	if err != nil {
		return err
	}
	file.Records = int64(len(lines))
	wrote(file)
	return nil
}

type pairLineFn struct{ Shards int }

func (f *pairLineFn) ProcessElement(p Pair, emit func(int64, string)) error {
	a, err := line(p.A.ID)
	if err != nil {
		return err
	}
	b, err := line(p.B.ID)
	if err != nil {
		return err
	}
	l := `{"a":` + a + `,"b":` + b + `,"resemblance":` + number(p.Resemblance) +
		`,"containment":{"a_in_b":` + number(p.AInB) + `,"b_in_a":` + number(p.BInA) + "}}"
	emit(int64((p.A.Number*31+p.B.Number)%uint64(f.Shards)), l)
	return nil
}

// number is v as examples/neardup prints it.
func number(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }

type reportLineFn struct{ Shards int }

func (f *reportLineFn) ProcessElement(r Report, emit func(int64, string)) error {
	emit(r.First%int64(f.Shards), string(r.JSON))
	return nil
}

// first keys a cluster by its first document.
func first(c Cluster) (int64, Cluster) { return int64(c.Documents[0].Number), c }

// zeroFirst brings the first documents of all clusters together.
func zeroFirst(c Cluster) (int64, int64) { return 0, int64(c.Documents[0].Number) }

// rankFn numbers the first documents of clusters, from 1. It holds 8 bytes a
// cluster.
type rankFn struct{}

func (f *rankFn) ProcessElement(_ int64, from func(*int64) bool, emit func(int64, int64)) {
	var firsts []int64
	for n := int64(0); from(&n); {
		firsts = append(firsts, n)
	}
	slices.Sort(firsts)
	for i, n := range firsts {
		emit(n, int64(i+1))
	}
}

type clusterLineFn struct{ Shards int }

func (f *clusterLineFn) ProcessElement(first int64, from func(*Cluster) bool, ranks func(*int64) bool, emit func(int64, string)) error {
	var c Cluster
	var rank int64
	if !from(&c) || !ranks(&rank) {
		return errElement
	}
	var b strings.Builder
	fmt.Fprintf(&b, `{"cluster":%d,"documents":[`, rank)
	for i, e := range c.Documents {
		if i > 0 {
			b.WriteByte(',')
		}
		id, err := line(e.ID)
		if err != nil {
			return err
		}
		b.WriteString(id)
	}
	b.WriteString("]}")
	emit(first%int64(f.Shards), b.String())
	return nil
}
