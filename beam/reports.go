package beam

import (
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/klauspost/compress/gzip"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/fields"
)

var (
	countReports = beam.NewCounter("wiretrace", "reports")
	bodyBytes    = beam.NewCounter("wiretrace", "shuffle_bodies_bytes")
)

func init() {
	beam.RegisterDoFn(&memberFn{})
	beam.RegisterDoFn(&bodyFn{})
	beam.RegisterDoFn(&reportFn{})
	register.Emitter1[Report]()
}

// Reports says of each cluster of a PCollection<Cluster> who copied whom: a
// PCollection<Report> in no order, of what wiretrace.Analyze reports of the
// cluster's documents in the order of their numbers. It reads them where a
// pipeline with Options.Bodies left them, and sends only those of clusters to
// where the report is made.
func Reports(s beam.Scope, o Options, clusters beam.PCollection) beam.PCollection {
	o = o.WithDefaults()
	s = s.Scope("wiretrace.Reports")
	members := beam.ParDo(s, &memberFn{}, clusters)
	bodies := beam.ParDo(s, &bodyFn{O: o}, beam.GroupByKey(s, members))
	return beam.ParDo(s, &reportFn{O: o}, beam.GroupByKey(s, bodies))
}

// memberFn asks each batch for the documents of a cluster. A cluster is named
// for its first document, which is in no other.
type memberFn struct{}

func (f *memberFn) ProcessElement(c Cluster, ask func(int64, []byte)) {
	for _, e := range c.Documents {
		b := binary.AppendUvarint(nil, e.Number)
		ask(int64(e.Batch), binary.AppendUvarint(b, c.Documents[0].Number))
	}
}

// bodyFn sends the documents of a batch to their clusters.
type bodyFn struct{ O Options }

func (f *bodyFn) ProcessElement(ctx context.Context, batch int64, from func(*[]byte) bool, send func(int64, []byte)) error {
	to := map[int64]int64{}
	for b := []byte(nil); from(&b); {
		r := &fields.Reader{Rest: b}
		number, first := r.Number(), r.Number()
		if err := whole(r); err != nil {
			return err
		}
		to[int64(number)] = int64(first)
	}
	name := f.O.file("bodies", batch)
	data, err := readFile(ctx, name)
	if err != nil {
		return err
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return fmt.Errorf("beam: %s: %w", name, err)
	}
	for in, left := json.NewDecoder(z), len(to); left > 0; {
		var d Document
		if err := in.Decode(&d); err == io.EOF {
			return fmt.Errorf("beam: %s lacks %d of %d documents", name, left, len(to))
		} else if err != nil {
			return fmt.Errorf("beam: %s: %w", name, err)
		}
		if first, ok := to[d.Number]; ok {
			b, err := encodeDocument(d)
			if err != nil {
				return err
			}
			bodyBytes.Inc(ctx, int64(len(b)))
			send(first, b)
			left--
		}
	}
	return nil
}

// reportFn makes the report of a cluster.
type reportFn struct{ O Options }

func (f *reportFn) ProcessElement(ctx context.Context, first int64, from func(*[]byte) bool, emit func(Report)) error {
	var docs []Document
	for b := []byte(nil); from(&b); {
		d, err := decodeDocument(b)
		if err != nil {
			return err
		}
		docs = append(docs, d)
	}
	slices.SortFunc(docs, func(x, y Document) int { return cmp.Compare(x.Number, y.Number) })
	plain := make([]wiretrace.Document, len(docs))
	for i, d := range docs {
		plain[i] = d.Document
	}
	o, err := f.O.trace()
	if err != nil {
		return err
	}
	report, err := wiretrace.Analyze(ctx, plain, o)
	if err != nil {
		return fmt.Errorf("the cluster of document %q: %w", docs[0].ID, err)
	}
	l, err := line(report)
	if err != nil {
		return err
	}
	countReports.Inc(ctx, 1)
	emit(Report{first, []byte(l)})
	return nil
}
