package main

import (
	"context"
	"fmt"
	"io"
	"iter"
	"sync"

	"github.com/wiretrace/wiretrace/examples/internal/input"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
	"github.com/wiretrace/wiretrace/shingle/join"
)

// A corpus is the units to compare: documents or paragraphs.
type corpus struct {
	join       *join.Join
	normalizer *normalize.Normalizer
	words      int // of a shingle
	paragraphs bool

	ids   []string // of documents
	units []unit   // of paragraphs; empty if documents are compared

	jobs sync.Pool // *job, for their memory
}

// A unit is a paragraph: its document and the bytes of the text it takes.
type unit struct {
	document uint32
	normalize.Span
}

// A job is a chunk of the input on its way into the join. It is parsed and cut
// into shingles by whichever worker is free; jobs enter the join in order.
type job struct {
	chunk *input.Chunk
	batch join.Batch // all units of all documents, those too that are then refused
	units []unit     // of the batch; documents counted from the first of the chunk
	ends  []int      // units up to the end of each document
	done  chan struct{}
}

func (j *job) parsed() *input.Chunk { return j.chunk }
func (j *job) ready() chan struct{} { return j.done }

// read reads all documents. It reports each that cannot be read; with -strict
// it stops after the first. The error is one that ends the run. It does not wait
// for an input that keeps silent once ctx is done.
func (c *corpus) read(ctx context.Context, f *flags, stdin io.Reader, p *progress, complain func(error)) error {
	reading, stop := context.WithCancel(ctx)
	defer stop()
	r := &input.Reader{Stdin: stdin, Warn: func(file, warning string) {
		if !f.quiet {
			p.clear()
			fmt.Fprintf(p.w, "neardup: %s: warning: %s\n", file, warning)
		}
	}}
	p.files(r, f.names)
	for j := range c.jobsOf(reading, r, f.names) {
		goOn := true
		err := c.add(j, r, p, func(err error) bool {
			complain(err)
			goOn = !f.strict
			return goOn
		})
		if err != nil || !goOn {
			return err
		}
		j.chunk.Free()
		c.jobs.Put(j)
	}
	return ctx.Err()
}

// jobsOf yields the chunks that r reads as jobs that are cut, in order, until
// there are no more or ctx is done.
func (c *corpus) jobsOf(ctx context.Context, r *input.Reader, names []string) iter.Seq[*job] {
	order := cutAhead(ctx, r, names, c.newJob, func() func(*job) {
		var s scratch
		return func(j *job) { c.cut(j, &s) }
	})
	return func(yield func(*job) bool) {
		for ctx.Err() == nil {
			select {
			case j, ok := <-order:
				if !ok {
					return
				}
				<-j.done
				if !yield(j) {
					return
				}
			case <-ctx.Done():
			}
		}
	}
}

// newJob returns a job for a chunk.
func (c *corpus) newJob(chunk *input.Chunk) *job {
	j, ok := c.jobs.Get().(*job)
	if !ok {
		j = &job{}
	}
	j.chunk, j.units, j.ends = chunk, j.units[:0], j.ends[:0]
	j.batch.Reset()
	j.done = make(chan struct{})
	return j
}

// A scratch is the memory for the words and shingles of a unit at a time.
type scratch struct {
	text     normalize.Text // for paragraphs
	words    []normalize.Word
	shingles []uint64
}

// unitsNormalizer returns what cuts texts into words and paragraphs. Where
// paragraphs end does not depend on the language of the text, only where
// sentences do; so none is detected, which can take as long as all the rest.
func unitsNormalizer() (*normalize.Normalizer, error) {
	return normalize.New(&normalize.Options{PlainText: true, Language: "und"})
}

// cut makes the shingles of a job.
func (c *corpus) cut(j *job, s *scratch) {
	add := func(words []normalize.Word) {
		s.shingles = shingle.Append(s.shingles[:0], words, c.words)
		j.batch.Add(s.shingles)
	}
	for i := range j.chunk.Documents {
		d := &j.chunk.Documents[i]
		if !c.paragraphs {
			s.words = c.normalizer.AppendWords(s.words[:0], d.Body)
			add(s.words)
		} else {
			t := &s.text
			c.normalizer.TextInto(t, d.Body, d.Language)
			for _, r := range t.Paragraphs {
				add(t.Words[r.Start:r.End])
				j.units = append(j.units, unit{uint32(i), t.Bytes(r)})
			}
		}
		j.ends = append(j.ends, j.batch.Len())
	}
	j.batch.Sort()
}

// add puts the documents of a job that r accepts into the join, up to an
// error after which complain does not want to go on.
func (c *corpus) add(j *job, r *input.Reader, p *progress, complain func(error) bool) error {
	docs := j.chunk.Documents
	refused := make([]bool, len(docs))
	for i := range refused {
		refused[i] = true
	}
	left := len(docs)
	number := make([]uint32, len(docs))
	for i, err := range r.Accept(j.chunk) {
		if err != nil {
			if !complain(err) {
				break
			}
			continue
		}
		number[i], refused[i] = uint32(len(c.ids)), false
		left--
		c.ids = append(c.ids, docs[i].ID)
		p.read(len(docs[i].Body))
	}
	if left > 0 {
		doc := 0
		j.batch.Delete(func(unit int) bool {
			for j.ends[doc] <= unit {
				doc++
			}
			return refused[doc]
		})
	}
	for _, u := range j.units {
		if !refused[u.document] {
			u.document = number[u.document]
			c.units = append(c.units, u)
		}
	}
	return c.join.AddBatch(&j.batch)
}
