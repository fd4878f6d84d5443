package beam

import (
	"context"
	"fmt"
	"hash/crc32"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	beam.RegisterDoFn(&listPairsFn{})
	beam.RegisterDoFn(&readPairsFn{})
	beam.RegisterDoFn(&grownFn{})
	register.Emitter2[string, uint32]()
}

// Earlier is the pairs that the earlier generations in Options.Dir found, a
// PCollection<Pair> in no order. Those of Pairs and of Earlier together are the
// pairs of all documents so far, from which Clusters makes the clusters that one
// run over all documents would:
//
//	clusters := trace.Clusters(s, o, beam.Flatten(s, pairs, trace.Earlier(s, o)))
func Earlier(s beam.Scope, o Options) beam.PCollection {
	o = o.WithDefaults()
	s = s.Scope("wiretrace.Earlier")
	files := beam.ParDo(s, &listPairsFn{O: o}, beam.Impulse(s))
	return beam.ParDo(s, &readPairsFn{}, beam.Reshuffle(s, files))
}

// Grown passes on the clusters that have a document of this generation. Of the
// others a report has been made before, when their last document came.
func Grown(s beam.Scope, o Options, clusters beam.PCollection) beam.PCollection {
	return beam.ParDo(s.Scope("wiretrace.Grown"), &grownFn{o.Generation}, clusters)
}

type grownFn struct{ Generation int }

func (f *grownFn) ProcessElement(c Cluster, emit func(Cluster)) {
	if last := c.Documents[len(c.Documents)-1]; generationOf(int64(last.Number)) == f.Generation {
		emit(c)
	}
}

// The kinds of files of pairs: those of documents of one batch, which is in the
// name, and those of which one was sent to it.
var pairKinds = []string{"near", "far"}

// keepPairs leaves the pairs that were found at a batch, of whatever generation,
// among the files of this one.
func (o Options) keepPairs(ctx context.Context, kind string, batch int64, pairs []Pair, kept func(File)) error {
	if !o.Keep || len(pairs) == 0 {
		return nil
	}
	var list [][]byte
	for _, p := range pairs {
		b, err := encodePair(p)
		if err != nil {
			return err
		}
		list = append(list, b)
	}
	file, err := writeFile(ctx, fmt.Sprintf("%s/%s-%016x", o.generation(o.Generation), kind, batch), bind(list))
	if err == nil {
		kept(file)
	}
	return err
}

// listPairsFn names the files of pairs of earlier generations, each with its
// checksum.
type listPairsFn struct{ O Options }

func (f *listPairsFn) ProcessElement(ctx context.Context, _ []byte, emit func(string, uint32)) error {
	for g := range f.O.Generation {
		dir := f.O.generation(g)
		m, err := OpenDir(ctx, dir)
		if err != nil {
			return err
		}
		for _, file := range m.Files {
			for _, kind := range pairKinds {
				if strings.HasPrefix(file.Name, kind+"-") {
					emit(dir+"/"+file.Name, file.CRC)
				}
			}
		}
	}
	return nil
}

// readPairsFn reads a file of pairs.
type readPairsFn struct{}

func (f *readPairsFn) ProcessElement(ctx context.Context, name string, crc uint32, emit func(Pair)) error {
	data, err := readFile(ctx, name)
	if err != nil {
		return err
	}
	if crc32.Checksum(data, castagnoli) != crc {
		return fmt.Errorf("beam: %s is not what was written", name)
	}
	list, err := unbind(data)
	if err != nil {
		return fmt.Errorf("beam: %s: %w", name, err)
	}
	for _, b := range list {
		p, err := decodePair(b)
		if err != nil {
			return fmt.Errorf("beam: %s: %w", name, err)
		}
		emit(p)
	}
	return nil
}
