package beam

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"math"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/fields"
	"github.com/wiretrace/wiretrace/shingle/join/split"
)

// A Document is one text to trace, with its place among all. A pair names the
// document of the lesser number first. Read numbers documents by file and line;
// who has them from elsewhere gives each a number of its own, the bits above 51
// being the generation.
type Document struct {
	Number int64
	wiretrace.Document
}

// A Pair is two near-duplicates and how alike they are.
type Pair = split.Pair

// A Cluster is documents that are alike, two or more, in ascending order of
// their numbers.
type Cluster struct{ Documents []split.End }

// A Report is what wiretrace says of the documents of one cluster.
type Report struct {
	First int64  // number of the cluster's first document
	JSON  []byte // as package lineage marshals it
}

func init() {
	beam.RegisterType(typeOf[Document]())
	beam.RegisterCoder(typeOf[Document](), encodeDocument, decodeDocument)
	beam.RegisterType(typeOf[Pair]())
	beam.RegisterCoder(typeOf[Pair](), encodePair, decodePair)
	beam.RegisterType(typeOf[Cluster]())
	beam.RegisterCoder(typeOf[Cluster](), encodeCluster, decodeCluster)
	beam.RegisterType(typeOf[Report]())
}

// errElement is the answer to an element of the pipeline that is cut off.
var errElement = errors.New("beam: an element of the pipeline is cut off")

// whole is errElement unless f has read every field, and nothing is behind them.
func whole(f *fields.Reader) error {
	if f.Whole() {
		return nil
	}
	return errElement
}

// readFloat reads a number of eight bytes.
func readFloat(f *fields.Reader) float64 {
	b := f.Bytes(8)
	if f.Bad {
		return 0
	}
	return math.Float64frombits(binary.LittleEndian.Uint64(b))
}

// readEnd reads what appendEnd appended.
func readEnd(f *fields.Reader) split.End {
	return split.End{Number: f.Number(), ID: f.Text(), Batch: f.Number()}
}

func appendEnd(b []byte, e split.End) []byte {
	b = fields.AppendText(binary.AppendUvarint(b, e.Number), e.ID)
	return binary.AppendUvarint(b, e.Batch)
}

// A document is encoded as JSON: it seldom travels, and may have more fields
// one day.
func encodeDocument(d Document) ([]byte, error) { return json.Marshal(&d) }

func decodeDocument(data []byte) (d Document, err error) {
	err = json.Unmarshal(data, &d)
	return d, err
}

func encodePair(p Pair) ([]byte, error) {
	b := appendEnd(appendEnd(nil, p.A), p.B)
	for _, v := range []float64{p.Resemblance, p.AInB, p.BInA} {
		b = binary.LittleEndian.AppendUint64(b, math.Float64bits(v))
	}
	return b, nil
}

func decodePair(data []byte) (Pair, error) {
	f := &fields.Reader{Rest: data}
	p := Pair{A: readEnd(f), B: readEnd(f), Resemblance: readFloat(f), AInB: readFloat(f), BInA: readFloat(f)}
	return p, whole(f)
}

func encodeCluster(c Cluster) ([]byte, error) {
	var b []byte
	for _, e := range c.Documents {
		b = appendEnd(b, e)
	}
	return b, nil
}

func decodeCluster(data []byte) (Cluster, error) {
	f := &fields.Reader{Rest: data}
	var c Cluster
	for len(f.Rest) > 0 {
		c.Documents = append(c.Documents, readEnd(f))
	}
	return c, whole(f)
}

// line is v as a line of JSON without its end. It leaves < and > as they are, as
// the other programs do.
func line(v any) (string, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return "", err
	}
	return string(bytes.TrimSuffix(b.Bytes(), []byte("\n"))), nil
}
