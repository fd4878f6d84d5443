package beam

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/shingle/join/split"
)

// Options shape a pipeline. All its transforms get the same.
type Options struct {
	// Dir is a directory that every worker reaches by this name, on any file
	// system that the program has registered with Beam: "/mnt/...", "gs://...",
	// "s3://...". It is required. What is there of other generations stays.
	Dir string `json:"dir"`
	// Generation numbers the runs that add to each other, from 0 to 4095. A run
	// with Keep finds the pairs of its documents with each other and with those
	// of all earlier generations in Dir.
	Generation int `json:"generation"`
	// Run names the run, as with the directory it writes to. A generation that a
	// run of the same name committed is taken back by Prepare if the run did not
	// end; see there.
	Run string `json:"run"`
	// Keep leaves in Dir what later generations need: per document of 300 words
	// about 2.3 kB, and 1.7 kB more of shuffle.
	Keep bool `json:"keep"`
	// Bodies puts the documents into Dir too, where Reports reads them.
	Bodies bool `json:"bodies"`
	// Bands writes the bands and the sets as Parquet into Dir too, for an SQL
	// engine to join; see docs/cluster.md.
	Bands bool `json:"bands"`
	// Shingle is the number of words of a shingle. The default is 5.
	Shingle int `json:"shingle"`
	// Batch is the number of documents that a worker holds at a time. The default
	// is 8192: 20 MB of shingles of articles. The larger, the less is shuffled.
	Batch int `json:"batch"`
	// Split shapes the join.
	Split split.Options `json:"split"`
	// Trace shapes the reports: a wiretrace.Options as JSON, since functions do
	// not travel to workers. The default is that of wiretrace.
	Trace string `json:"trace"`
}

// trace reads o.Trace.
func (o Options) trace() (*wiretrace.Options, error) {
	if o.Trace == "" {
		return nil, nil
	}
	t := &wiretrace.Options{}
	if err := json.Unmarshal([]byte(o.Trace), t); err != nil {
		return nil, fmt.Errorf("beam: Trace is %q: %w", o.Trace, err)
	}
	return t, nil
}

// WithDefaults returns o with every default filled in but those of Trace.
func (o Options) WithDefaults() Options {
	if o.Shingle == 0 {
		o.Shingle = 5
	}
	if o.Batch == 0 {
		o.Batch = 8192
	}
	o.Split = o.Split.WithDefaults()
	return o
}

// Validate joins every invalid field with its value.
func (o Options) Validate() error {
	o = o.WithDefaults()
	var errs []error
	if o.Dir == "" {
		errs = append(errs, errors.New("beam: Dir is empty, want a directory that every worker reaches"))
	}
	if strings.ContainsAny(o.Dir, "*?[") {
		errs = append(errs, fmt.Errorf("beam: Dir is %q, which Beam takes for a pattern: want no *, ? or [", o.Dir))
	}
	if o.Generation < 0 || o.Generation > 1<<generationBits-1 {
		errs = append(errs, fmt.Errorf("beam: Generation is %d, want 0 to %d", o.Generation, 1<<generationBits-1))
	}
	if o.Shingle < 1 {
		errs = append(errs, fmt.Errorf("beam: Shingle is %d, want at least 1", o.Shingle))
	}
	if o.Batch < 1 {
		errs = append(errs, fmt.Errorf("beam: Batch is %d, want at least 1", o.Batch))
	}
	errs = append(errs, o.Split.Validate())
	t, err := o.trace()
	if err == nil {
		_, err = wiretrace.New(t)
	}
	return errors.Join(append(errs, err)...)
}

// format is the version of what a generation keeps: 2 has ids and pairs too.
const format = 2

// scheme is what all generations in one directory have to agree on.
func (o Options) scheme() string {
	b, _ := json.Marshal(struct {
		Format  int           `json:"format"`
		Shingle int           `json:"shingle"`
		Split   split.Options `json:"split"`
	}{format, o.Shingle, o.Split}) // plain fields always marshal
	return string(b)
}

// Check says whether o is valid and Dir is as o expects it: nothing committed
// of this generation, and earlier ones all committed with the same options. Call
// it before a pipeline is built, or Prepare.
func (o Options) Check(ctx context.Context) error {
	if err := o.checkEarlier(ctx); err != nil || !o.commits() {
		return err
	}
	return Free(ctx, o.generation(o.Generation))
}

// commits reports whether a pipeline commits a generation.
func (o Options) commits() bool { return o.Keep || o.Bands }

// checkEarlier says whether o is valid and all earlier generations are there.
func (o Options) checkEarlier(ctx context.Context) error {
	if err := o.Validate(); err != nil {
		return err
	}
	o = o.WithDefaults()
	if !o.Keep {
		return nil
	}
	for g := range o.Generation {
		m, err := OpenDir(ctx, o.generation(g))
		if err != nil {
			return err
		}
		if m.Scheme != o.scheme() {
			return fmt.Errorf("beam: generation %d in %s was made with %s, want %s", g, o.Dir, m.Scheme, o.scheme())
		}
		if o.Bodies && !m.Bodies {
			return fmt.Errorf("beam: generation %d in %s was made without Bodies, of which a cluster's report needs all", g, o.Dir)
		}
	}
	return nil
}

// generation is the directory of generation g.
func (o Options) generation(g int) string { return fmt.Sprintf("%s/generation-%04d", o.Dir, g) }

// The parts of a document's number.
const (
	rowBits        = 28
	fileBits       = 23
	generationBits = 12
)

// generationOf is the generation of a number, of a document or a batch.
func generationOf(number int64) int { return int(number >> (rowBits + fileBits)) }

// file is the name of what kind a batch left.
func (o Options) file(kind string, batch int64) string {
	return fmt.Sprintf("%s/%s-%016x", o.generation(generationOf(batch)), kind, batch)
}

// part is the name of what kind generation g left of a part.
func (o Options) part(kind string, g, part int) string {
	return fmt.Sprintf("%s/%s-%05d", o.generation(g), kind, part)
}

func typeOf[T any]() reflect.Type { return reflect.TypeFor[T]() }
