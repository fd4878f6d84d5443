package beam

import (
	"context"
	"encoding/binary"
	"math"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/wiretrace/wiretrace/internal/fields"
	"github.com/wiretrace/wiretrace/shingle/join"
	"github.com/wiretrace/wiretrace/shingle/join/cluster"
	"github.com/wiretrace/wiretrace/shingle/join/split"
)

var (
	countClusters = beam.NewCounter("wiretrace", "clusters")
	largestLinked = beam.NewDistribution("wiretrace", "linked_pairs")
)

func init() {
	beam.RegisterDoFn(&linkFn{})
	beam.RegisterDoFn(&reduceFn{})
	beam.RegisterDoFn(&rootFn{})
	beam.RegisterFunction(byFirst)
	beam.RegisterDoFn(&labelFn{})
	beam.RegisterDoFn(&clusterFn{})
	register.Iter1[int64]()
	register.Iter1[Pair]()
	register.Emitter2[int64, int64]()
	register.Emitter2[int64, Pair]()
	register.Emitter1[Cluster]()
}

// Clusters parts the documents of a PCollection<Pair> into clusters, a
// PCollection<Cluster> in no order; see cluster.Of for what a cluster is and why
// unrelated stories do not chain into one.
//
// Chains are followed, but only to part the work: what no chain of pairs links
// is in no one cluster, so each linked part is clustered by one worker. The
// parts are found in two reductions, whatever the length of a chain: each worker
// reduces the pairs it has to one root a document, some workers do so with
// theirs, and one with what is left, which is 16 bytes of memory a document that
// has a pair. The distribution linked_pairs says how large the parts are.
func Clusters(s beam.Scope, o Options, pairs beam.PCollection) beam.PCollection {
	o = o.WithDefaults()
	s = s.Scope("wiretrace.Clusters")
	links := beam.ParDo(s, &linkFn{Groups: int(math.Sqrt(float64(o.Split.Parts)))}, pairs)
	fewer := beam.ParDo(s, &reduceFn{}, beam.GroupByKey(s, links))
	roots := beam.ParDo(s, &rootFn{}, beam.GroupByKey(s, fewer))
	labelled := beam.ParDo(s, &labelFn{}, beam.CoGroupByKey(s, roots, beam.ParDo(s, byFirst, pairs)))
	return beam.ParDo(s, &clusterFn{Containment: o.Split.Measure == join.Containment}, beam.GroupByKey(s, labelled))
}

// linkFn reduces the pairs of a bundle.
type linkFn struct {
	Groups int

	links []cluster.Link
}

func (f *linkFn) ProcessElement(ctx context.Context, p Pair, emit func(int64, []byte)) error {
	f.links = append(f.links, cluster.Link{A: p.A.Number, B: p.B.Number})
	if len(f.links) == 1<<20 {
		return f.FinishBundle(ctx, emit)
	}
	return nil
}

func (f *linkFn) FinishBundle(_ context.Context, emit func(int64, []byte)) error {
	if len(f.links) > 0 {
		roots := cluster.Roots(f.links)
		emit(int64(roots[0].A%uint64(f.Groups)), appendLinks(roots))
		f.links = nil
	}
	return nil
}

// reduceFn reduces what several bundles left.
type reduceFn struct{}

func (f *reduceFn) ProcessElement(_ int64, from func(*[]byte) bool, emit func(int64, []byte)) error {
	links, err := readLinks(from)
	if err == nil {
		emit(0, appendLinks(cluster.Roots(links)))
	}
	return err
}

// rootFn reduces the rest, and says the root of every document that has a pair.
type rootFn struct{}

func (f *rootFn) ProcessElement(_ int64, from func(*[]byte) bool, emit func(int64, int64)) error {
	links, err := readLinks(from)
	for _, l := range cluster.Roots(links) {
		emit(int64(l.A), int64(l.B))
	}
	return err
}

// appendLinks returns the bytes of links in ascending order of A.
func appendLinks(links []cluster.Link) []byte {
	var b []byte
	last := uint64(0)
	for _, l := range links {
		b = binary.AppendUvarint(b, l.A-last)
		b = binary.AppendUvarint(b, l.A-l.B) // a root is the least
		last = l.A
	}
	return b
}

// readLinks reads what appendLinks wrote.
func readLinks(from func(*[]byte) bool) ([]cluster.Link, error) {
	var links []cluster.Link
	for b := []byte(nil); from(&b); {
		f, a := fields.Reader{Rest: b}, uint64(0)
		for len(f.Rest) > 0 {
			a += f.Number()
			links = append(links, cluster.Link{A: a, B: a - f.Number()})
		}
		if f.Bad {
			return nil, errElement
		}
	}
	return links, nil
}

// byFirst keys a pair by its first document.
func byFirst(p Pair) (int64, Pair) { return int64(p.A.Number), p }

// labelFn keys pairs by the root of their documents.
type labelFn struct{}

func (f *labelFn) ProcessElement(_ int64, roots func(*int64) bool, pairs func(*Pair) bool, emit func(int64, Pair)) error {
	var root int64
	if !roots(&root) {
		return errElement
	}
	for p := (Pair{}); pairs(&p); {
		emit(root, p)
	}
	return nil
}

// clusterFn finds the clusters of a linked part.
type clusterFn struct{ Containment bool }

func (f *clusterFn) ProcessElement(ctx context.Context, _ int64, from func(*Pair) bool, emit func(Cluster)) error {
	var pairs []Pair
	var ends []split.End
	for p := (Pair{}); from(&p); {
		pairs = append(pairs, p)
		ends = append(ends, p.A, p.B)
	}
	largestLinked.Update(ctx, int64(len(pairs)))
	slices.SortFunc(ends, compareEnds)
	ends = slices.Compact(ends)
	at := func(e split.End) uint32 {
		i, _ := slices.BinarySearchFunc(ends, e, compareEnds)
		return uint32(i)
	}
	edges := make([]cluster.Edge, len(pairs))
	for i, p := range pairs {
		like := p.Resemblance
		if f.Containment {
			like = max(p.AInB, p.BInA)
		}
		edges[i] = cluster.Edge{A: at(p.A), B: at(p.B), Like: float32(like)}
	}
	for _, members := range cluster.Of(len(ends), edges) {
		var c Cluster
		for _, m := range members {
			c.Documents = append(c.Documents, ends[m])
		}
		countClusters.Inc(ctx, 1)
		emit(c)
	}
	return nil
}

// compareEnds orders documents by number.
func compareEnds(x, y split.End) int {
	switch {
	case x.Number < y.Number:
		return -1
	case x.Number > y.Number:
		return 1
	}
	return 0
}
