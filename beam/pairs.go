package beam

import (
	"context"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/wiretrace/wiretrace/internal/fields"
)

var (
	countCandidates = beam.NewCounter("wiretrace", "candidates")
	countPairs      = beam.NewCounter("wiretrace", "pairs")
	countHot        = beam.NewCounter("wiretrace", "hot_shingles")
	countCut        = beam.NewCounter("wiretrace", "pairs_cut")

	answeredBytes  = beam.NewCounter("wiretrace", "shuffle_answers_bytes")
	recordBytes    = beam.NewCounter("wiretrace", "shuffle_records_bytes")
	candidateBytes = beam.NewCounter("wiretrace", "shuffle_candidates_bytes")
	setBytes       = beam.NewCounter("wiretrace", "shuffle_sets_bytes")
)

func init() {
	beam.RegisterDoFn(&answerFn{})
	beam.RegisterDoFn(&recordsFn{})
	beam.RegisterDoFn(&candidatesFn{})
	beam.RegisterDoFn(&fetchFn{})
	beam.RegisterDoFn(&checkFn{})
	register.Iter1[[]byte]()
	register.Emitter1[Pair]()
}

// Pairs finds the near-duplicate pairs of a PCollection<Document>: a
// PCollection<Pair> in no order, each pair once. With Options.Keep they are those
// of which at least one document is of this generation, and Dir is committed
// when all is kept. It panics if o is not valid, as Beam's own transforms do;
// Options.Check says why.
func Pairs(s beam.Scope, o Options, docs beam.PCollection) beam.PCollection {
	if err := o.Validate(); err != nil {
		panic(err)
	}
	o = o.WithDefaults()
	s = s.Scope("wiretrace.Pairs")
	questions := beam.ParDo(s, &gatherFn{O: o}, docs)
	answers, orders := beam.ParDo2(s, &answerFn{O: o}, beam.GroupByKey(s, questions))
	records, sets := beam.ParDo2(s, &recordsFn{O: o}, beam.GroupByKey(s, answers))
	candidates, bands := beam.ParDo2(s, &candidatesFn{O: o}, beam.GroupByKey(s, records))
	near, parcels, nearKept := beam.ParDo3(s, &fetchFn{O: o}, beam.GroupByKey(s, candidates))
	far, farKept := beam.ParDo2(s, &checkFn{O: o}, beam.GroupByKey(s, parcels))
	if o.commits() {
		commit(s, o.generation(o.Generation), Manifest{Run: o.Run, Scheme: o.scheme(), Bodies: o.Bodies}, beam.Flatten(s, orders, sets, bands, nearKept, farKept))
	}
	return beam.Flatten(s, near, far)
}

// all reads what came for one key, each with the number it begins with; it
// brings it into the order of the numbers.
func all(from func(*[]byte) bool) (numbers []int64, data [][]byte, err error) {
	type item struct {
		number int64
		data   []byte
	}
	var items []item
	for b := []byte(nil); from(&b); {
		n, k := binary.Uvarint(b)
		if k <= 0 {
			return nil, nil, errElement
		}
		items = append(items, item{int64(n), slices.Clone(b[k:])})
	}
	slices.SortFunc(items, func(x, y item) int { return int(min(max(x.number-y.number, -1), 1)) })
	for _, i := range items {
		numbers, data = append(numbers, i.number), append(data, i.data)
	}
	return numbers, data, nil
}

// clones reads what came for one key. Beam may reuse the memory of an element.
func clones(from func(*[]byte) bool) (data [][]byte) {
	for b := []byte(nil); from(&b); {
		data = append(data, slices.Clone(b))
	}
	return data
}

// earlier reads what kind the earlier generations left of a part, where they
// left any. It is not nil if this generation is one of several.
func (o Options) earlier(ctx context.Context, kind string, part int64) ([][]byte, error) {
	if !o.Keep {
		return nil, nil
	}
	data := [][]byte{}
	for g := range o.Generation {
		name := o.part(kind, g, int(part))
		yes, err := there(ctx, name)
		if err != nil {
			return nil, err
		}
		if yes {
			d, err := readFile(ctx, name)
			if err != nil {
				return nil, err
			}
			data = append(data, d)
		}
	}
	return data, nil
}

// answerFn is split.Answer: keyed by part there, by batch then. It fails if two
// documents have one id.
type answerFn struct{ O Options }

func (f *answerFn) ProcessElement(ctx context.Context, part int64, from func(*[]byte) bool, answer func(int64, []byte), kept func(File)) error {
	batches, data, err := all(from)
	if err != nil {
		return err
	}
	questions := make([]question, len(data))
	var codes []coded
	var asking [][]byte
	var askers []int64
	for i, d := range data {
		q, err := readQuestion(d)
		if err != nil {
			return err
		}
		questions[i], codes = q, appendCodes(codes, batches[i], q.codes)
		if len(q.asking) > 0 {
			asking, askers = append(asking, q.asking), append(askers, batches[i])
		}
	}
	known, err := f.O.earlier(ctx, "ids", part)
	if err != nil {
		return err
	}
	for _, k := range known {
		if codes, err = appendIDs(codes, k); err != nil {
			return err
		}
	}
	if err := f.O.unique(ctx, int(part), codes); err != nil {
		return err
	}
	orders, err := f.O.earlier(ctx, "order", part)
	if err != nil {
		return err
	}
	answers, next, err := f.O.Split.Answer(orders, asking)
	if err != nil {
		return fmt.Errorf("part %d: %w", part, err)
	}
	for i, a := range answers {
		answeredBytes.Inc(ctx, int64(len(a)))
		answer(askers[i], append(binary.AppendUvarint(nil, uint64(part)), a...))
	}
	if err := f.O.keep(ctx, "ids", part, ids(batches, questions), kept); err != nil {
		return err
	}
	return f.O.keep(ctx, "order", part, next, kept)
}

// keep leaves something of a part for later generations, if there may be any.
func (o Options) keep(ctx context.Context, kind string, part int64, data []byte, kept func(File)) error {
	if !o.Keep {
		return nil
	}
	file, err := writeFile(ctx, o.part(kind, o.Generation, int(part)), data)
	if err == nil {
		kept(file)
	}
	return err
}

// recordsFn is split.Records: keyed by batch there, by part then.
type recordsFn struct{ O Options }

func (f *recordsFn) ProcessElement(ctx context.Context, batch int64, from func(*[]byte) bool, record func(int64, []byte), kept func(File)) error {
	parts, answers, err := all(from)
	if err != nil {
		return err
	}
	byPart := make([][]byte, f.O.Split.Parts)
	for i, p := range parts {
		byPart[p] = answers[i]
	}
	b, file, err := f.O.readBatch(ctx, batch)
	if err != nil {
		return err
	}
	kept(file)
	records, err := f.O.Split.Records(b, byPart, f.O.Keep)
	if err != nil {
		return err
	}
	if f.O.Bands {
		if err := f.O.export(ctx, b, records, kept); err != nil {
			return err
		}
	}
	for part, r := range records {
		if r != nil {
			recordBytes.Inc(ctx, int64(len(r)))
			record(int64(part), r)
		}
	}
	return nil
}

// candidatesFn is split.Candidates: keyed by part there, by batch then.
type candidatesFn struct{ O Options }

func (f *candidatesFn) ProcessElement(ctx context.Context, part int64, from func(*[]byte) bool, candidate func(int64, []byte), kept func(File)) error {
	records := clones(from)
	slices.SortFunc(records, slices.Compare)
	var old [][]byte
	bands, err := f.O.earlier(ctx, "bands", part)
	if err != nil {
		return err
	}
	for _, b := range bands {
		list, err := unbind(b)
		if err != nil {
			return err
		}
		old = append(old, list...)
	}
	parcels, stats, err := f.O.Split.Candidates(int(part), old, records)
	if err != nil {
		return err
	}
	countCandidates.Inc(ctx, int64(stats.Candidates))
	countHot.Inc(ctx, int64(stats.Hot))
	countCut.Inc(ctx, stats.Cut)
	for _, p := range parcels {
		candidateBytes.Inc(ctx, int64(len(p.Data)))
		candidate(int64(p.To), p.Data)
	}
	return f.O.keep(ctx, "bands", part, bind(records), kept)
}

// bind makes one file of several byte strings.
func bind(list [][]byte) []byte {
	var out []byte
	for _, b := range list {
		out = append(binary.AppendUvarint(out, uint64(len(b))), b...)
	}
	return out
}

// unbind is the reverse of bind.
func unbind(data []byte) (list [][]byte, err error) {
	f := &fields.Reader{Rest: data}
	for len(f.Rest) > 0 {
		list = append(list, f.Bytes(f.Number()))
	}
	return list, whole(f)
}

// fetchFn is split.Fetch: from batch to batch.
type fetchFn struct{ O Options }

func (f *fetchFn) ProcessElement(ctx context.Context, batch int64, from func(*[]byte) bool, found func(Pair), send func(int64, []byte), kept func(File)) error {
	b, _, err := f.O.readBatch(ctx, batch)
	if err != nil {
		return err
	}
	pairs, parcels, err := f.O.Split.Fetch(b, clones(from))
	if err != nil {
		return err
	}
	countPairs.Inc(ctx, int64(len(pairs)))
	for _, p := range pairs {
		found(p)
	}
	for _, p := range parcels {
		setBytes.Inc(ctx, int64(len(p.Data)))
		send(int64(p.To), p.Data)
	}
	return f.O.keepPairs(ctx, "near", batch, pairs, kept)
}

// checkFn is split.Check.
type checkFn struct{ O Options }

func (f *checkFn) ProcessElement(ctx context.Context, batch int64, from func(*[]byte) bool, found func(Pair), kept func(File)) error {
	b, _, err := f.O.readBatch(ctx, batch)
	if err != nil {
		return err
	}
	pairs, err := f.O.Split.Check(b, clones(from))
	if err != nil {
		return err
	}
	countPairs.Inc(ctx, int64(len(pairs)))
	for _, p := range pairs {
		found(p)
	}
	return f.O.keepPairs(ctx, "far", batch, pairs, kept)
}
