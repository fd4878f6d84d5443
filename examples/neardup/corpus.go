package main

import (
	"context"
	"fmt"
	"io"
	"runtime"
	"sync"

	"github.com/wiretrace/wiretrace"
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

// A job is some consecutive documents on their way into the join. The text is
// cut into shingles by whichever worker is free; jobs enter the join in order.
type job struct {
	docs  []wiretrace.Document
	units []unit     // documents counted from the first of the job
	batch join.Batch // of all units
	done  chan struct{}
}

const (
	jobDocuments = 256
	jobBytes     = 1 << 20 // of text, so that long documents do not pile up
)

// read reads all documents. It reports each that cannot be read; with -strict
// it stops after the first. The error is one that ends the run.
func (c *corpus) read(ctx context.Context, f *flags, stdin io.Reader, p *progress, complain func(error)) error {
	workers := runtime.GOMAXPROCS(0)
	todo := make(chan *job, 2*workers)
	order := make(chan *job, 4*workers)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			var s scratch
			for j := range todo {
				c.cut(j, &s)
				close(j.done)
			}
		})
	}
	var failure error
	added := make(chan struct{})
	go func() {
		defer close(added)
		for j := range order {
			<-j.done
			if failure == nil {
				failure = c.add(j)
			}
			c.jobs.Put(j)
		}
	}()

	r := &input.Reader{Stdin: stdin, Warn: func(file, warning string) {
		if !f.quiet {
			p.clear()
			fmt.Fprintf(p.w, "neardup: %s: warning: %s\n", file, warning)
		}
	}}
	next, size := c.newJob(), 0
	send := func() {
		todo <- next
		order <- next
		next, size = c.newJob(), 0
	}
	for d, err := range r.Documents(f.names...) {
		if err != nil {
			complain(err)
			if f.strict {
				break
			}
			continue
		}
		if ctx.Err() != nil {
			break
		}
		p.read(len(d.Body))
		next.docs = append(next.docs, d)
		if size += len(d.Body); len(next.docs) == jobDocuments || size >= jobBytes {
			send()
		}
	}
	send()
	close(todo)
	close(order)
	wg.Wait()
	<-added
	if failure == nil {
		failure = ctx.Err()
	}
	return failure
}

// newJob returns an empty job.
func (c *corpus) newJob() *job {
	j, ok := c.jobs.Get().(*job)
	if !ok {
		j = &job{}
	}
	clear(j.docs)
	j.docs, j.units = j.docs[:0], j.units[:0]
	j.batch.Reset()
	j.done = make(chan struct{})
	return j
}

// A scratch is the memory for the words and shingles of a unit at a time.
type scratch struct {
	words    []normalize.Word
	shingles []uint64
}

// cut makes the shingles of a job.
func (c *corpus) cut(j *job, s *scratch) {
	add := func(words []normalize.Word) {
		s.shingles = shingle.Append(s.shingles[:0], words, c.words)
		j.batch.Add(s.shingles)
	}
	for i := range j.docs {
		d := &j.docs[i]
		if !c.paragraphs {
			s.words = c.normalizer.AppendWords(s.words[:0], d.Body)
			add(s.words)
		} else {
			t := c.normalizer.TextIn(d.Body, d.Language)
			for _, r := range t.Paragraphs {
				add(t.Words[r.Start:r.End])
				j.units = append(j.units, unit{uint32(i), t.Bytes(r)})
			}
		}
		d.Body = ""
	}
	j.batch.Sort()
}

// add puts the units of a job into the join.
func (c *corpus) add(j *job) error {
	first := uint32(len(c.ids))
	for _, d := range j.docs {
		c.ids = append(c.ids, d.ID)
	}
	for _, u := range j.units {
		u.document += first
		c.units = append(c.units, u)
	}
	return c.join.AddBatch(&j.batch)
}
