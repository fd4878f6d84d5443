package beam

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"os"
	"slices"
	"sync"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/parquet-go/parquet-go"
	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
)

func init() { beam.RegisterDoFn(&catchFn{}) }

// caught are the documents that catchFn was given: prism's workers are in this process.
var caught struct {
	sync.Mutex
	documents []Document
}

type catchFn struct{}

func (*catchFn) ProcessElement(d Document) {
	caught.Lock()
	defer caught.Unlock()
	caught.documents = append(caught.documents, d)
}

func TestReadTakesLinesRowsAndTexts(t *testing.T) {
	dir := t.TempDir()
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	_, err := z.Write([]byte("\ufeff{\"id\":7,\"text\":\"a line\",\"source\":\"gazette.example\"}\n\nnot json\n{\"id\":\"none\"}\n{\"text\":\"unnamed\",\"published\":\"last Monday\"}"))
	require.NoError(t, err)
	require.NoError(t, z.Close())
	require.NoError(t, os.WriteFile(dir+"/a.jsonl.gz", packed.Bytes(), 0o644))
	type row struct {
		ID   string  `parquet:"id"`
		Text *string `parquet:"text,optional"`
		Size int64   `parquet:"size"`
	}
	text := "a row"
	require.NoError(t, parquet.WriteFile(dir+"/b.parquet", []row{{"r1", &text, 3}, {"r2", nil, 4}}))
	require.NoError(t, os.WriteFile(dir+"/c.txt", []byte("a whole text"), 0o644))

	p, s := beam.NewPipelineWithRoot()
	o := Options{Generation: 2}
	first := int64(2) << (rowBits + fileBits)
	beam.ParDo0(s, &catchFn{}, Read(s, o, dir+"/c.txt", dir+"/[ab]*"))
	result, err := runOnPrism(p)
	require.NoError(t, err)
	slices.SortFunc(caught.documents, func(a, b Document) int { return cmp.Compare(a.Number, b.Number) })
	require.Equal(t, []Document{
		{first, wiretrace.Document{ID: "c", Body: "a whole text"}},
		{first | 1<<rowBits, wiretrace.Document{ID: "7", Body: "a line", Source: "gazette.example"}},
		{first | 1<<rowBits | 4, wiretrace.Document{ID: dir + "/a.jsonl.gz:5", Body: "unnamed"}},
		{first | 2<<rowBits, wiretrace.Document{ID: "r1", Body: "a row"}},
	}, slices.Compact(caught.documents), "a run that prism broke off is begun again, and reads some twice")
	malformed := int64(0)
	m := result.Metrics()
	for _, c := range m.AllMetrics().Counters() {
		if c.Key.Name == "malformed" {
			malformed += c.Committed
		}
	}
	require.Equal(t, int64(4), malformed, "a broken line, one without a text, a row without, and a time that is none")
}

func TestAFileThatIsNotThereFails(t *testing.T) {
	p, s := beam.NewPipelineWithRoot()
	Read(s, Options{}, t.TempDir()+"/*.jsonl")
	_, err := runOnPrism(p)
	require.ErrorContains(t, err, "there is no such file")
}

func TestAFileThatIsNotPackedFails(t *testing.T) {
	name := t.TempDir() + "/a.jsonl.gz"
	require.NoError(t, os.WriteFile(name, []byte("{\"text\":\"plain\"}\n"), 0o644))
	p, s := beam.NewPipelineWithRoot()
	Read(s, Options{}, name)
	_, err := runOnPrism(p)
	require.ErrorContains(t, err, "beam: reading "+name+": gzip: invalid header")
}

func TestOptionsSayEveryFault(t *testing.T) {
	require.EqualError(t, Options{Dir: "/days/*"}.Validate(), `beam: Dir is "/days/*", which Beam takes for a pattern: want no *, ? or [`)
	err := Options{Generation: 5000, Shingle: -1, Batch: -2, Trace: "{"}.Validate()
	require.EqualError(t, err, `beam: Dir is empty, want a directory that every worker reaches
beam: Generation is 5000, want 0 to 4095
beam: Shingle is -1, want at least 1
beam: Batch is -2, want at least 1
beam: Trace is "{": unexpected end of JSON input`)
}
