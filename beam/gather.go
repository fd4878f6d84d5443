package beam

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/klauspost/compress/gzip"

	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
	"github.com/wiretrace/wiretrace/shingle/join/split"
)

var (
	countDocuments = beam.NewCounter("wiretrace", "documents")
	askedBytes     = beam.NewCounter("wiretrace", "shuffle_questions_bytes")
	codeBytesSent  = beam.NewCounter("wiretrace", "shuffle_ids_bytes")
)

func init() {
	beam.RegisterDoFn(&gatherFn{})
	register.Emitter2[int64, []byte]()
	register.Emitter1[File]()
}

// gatherFn puts documents into batches as they come, leaves the batches in Dir
// and asks the parts about them and their ids. What it emits is keyed by the
// part, and begins with the batch.
//
// A batch is named for its first document and ends where a file of documents
// does, so that a worker that is started again over the same input makes the
// same batches.
type gatherFn struct {
	O Options

	normalizer *normalize.Normalizer
	words      []normalize.Word
	batch      split.Batch
	bodies     []Document
}

func (f *gatherFn) Setup() (err error) {
	f.normalizer, err = normalize.New(&normalize.Options{PlainText: true})
	return err
}

func (f *gatherFn) ProcessElement(ctx context.Context, d Document, ask func(int64, []byte)) error {
	if n := len(f.batch); n > 0 && (n >= f.O.Batch || f.batch[n-1].Number>>rowBits != uint64(d.Number)>>rowBits) {
		if err := f.flush(ctx, ask); err != nil {
			return err
		}
	}
	countDocuments.Inc(ctx, 1)
	f.words = f.normalizer.AppendWords(f.words[:0], d.Body)
	f.batch = append(f.batch, split.Document{Number: uint64(d.Number), ID: d.ID, Set: shingle.NewSet(f.words, f.O.Shingle)})
	if f.O.Bodies {
		f.bodies = append(f.bodies, d)
	}
	return nil
}

func (f *gatherFn) FinishBundle(ctx context.Context, ask func(int64, []byte)) error {
	return f.flush(ctx, ask)
}

// flush lets the batch go.
func (f *gatherFn) flush(ctx context.Context, ask func(int64, []byte)) error {
	b := f.batch
	if len(b) == 0 {
		return nil
	}
	f.batch = nil
	if err := b.Sort(); err != nil {
		return err
	}
	data, err := b.AppendBinary(nil)
	if err != nil {
		return err
	}
	id := int64(b.ID())
	if _, err := writeFile(ctx, f.O.file("sets", id), data); err != nil {
		return err
	}
	if f.O.Bodies {
		if data, err = pack(f.bodies); err != nil {
			return err
		}
		if _, err := writeFile(ctx, f.O.file("bodies", id), data); err != nil {
			return err
		}
		f.bodies = nil
	}
	codes := f.O.codes(b)
	for part, asking := range f.O.Split.Ask(b) {
		if q := (question{codes[part], asking}); len(q.codes)+len(q.asking) > 0 {
			askedBytes.Inc(ctx, int64(len(q.asking)))
			codeBytesSent.Inc(ctx, int64(len(q.codes)))
			ask(int64(part), q.append(id))
		}
	}
	return nil
}

// pack returns documents as compressed lines of JSON.
func pack(docs []Document) ([]byte, error) {
	var out bytes.Buffer
	z, _ := gzip.NewWriterLevel(&out, gzip.BestSpeed) // a level there is
	e := json.NewEncoder(z)
	for i := range docs {
		if err := e.Encode(&docs[i]); err != nil {
			return nil, err
		}
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// readBatch reads a batch from where gatherFn left it.
func (o Options) readBatch(ctx context.Context, id int64) (split.Batch, File, error) {
	name := o.file("sets", id)
	data, err := readFile(ctx, name)
	if err != nil {
		return nil, File{}, err
	}
	b, err := split.DecodeBatch(data)
	if err != nil {
		return nil, File{}, fmt.Errorf("beam: %s: %w", name, err)
	}
	return b, fileOf(name, data), nil
}
