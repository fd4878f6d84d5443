package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/wiretrace/wiretrace/examples/internal/input"
	"github.com/wiretrace/wiretrace/internal/hashsort"
	"github.com/wiretrace/wiretrace/lsh/durable"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

// A keeper adds documents to an index on disk and prints the pairs they make
// with each other and with what is there. A batch's pairs are written before it
// is kept: whoever is interrupted begins again with the same input, and loses
// no pair.
type keeper struct {
	index      *durable.Index
	normalizer *normalize.Normalizer
	words      int
	paragraphs bool
	out        *bufio.Writer
	p          *progress
	complain   func(error)
	quiet      bool

	memory  *budget
	pending []durable.Document
	given   []given // what those are in the input
	bytes   int
	keeping chan kept // what becomes of the batch before; nil if there is none
	stopped bool      // at the first input that cannot be read
}

// A given is a document of a batch in the input: where it stands, and its bytes.
type given struct {
	place string
	bytes int
}

// kept says what became of a batch.
type kept struct {
	pairs    int
	warnings []string
	refused  []error
	left     []given // those that were refused, or came a second time
	err      error
}

// A cutting is a chunk of the input and the units of its documents.
type cutting struct {
	chunk *input.Chunk
	units [][]durable.Unit
	done  chan struct{}
}

func (c *cutting) parsed() *input.Chunk { return c.chunk }
func (c *cutting) ready() chan struct{} { return c.done }

// read reads all documents, and keeps one batch while it reads the next.
func (k *keeper) read(ctx context.Context, f *flags, stdin io.Reader) (err error) {
	defer func() { err = errors.Join(err, k.wait()) }()
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	// The index knows the ids, and no memory is needed for them here. Only who is
	// to stop at the first that comes twice must notice it at once.
	warn := func(place, warning string) { k.warn(place + ": warning: " + warning) }
	r := &input.Reader{Stdin: stdin, AnyID: !f.strict, Warn: warn}
	k.p.files(r, f.names)
	begin := func(chunk *input.Chunk) *cutting { return &cutting{chunk: chunk, done: make(chan struct{})} }
	order := cutAhead(ctx, r, f.names, begin, func() func(*cutting) {
		var s cutter
		return func(c *cutting) { k.cut(c, &s) }
	})
	for {
		var c *cutting
		select {
		case c = <-order:
		case <-ctx.Done():
			return ctx.Err()
		}
		if c == nil {
			return k.add()
		}
		<-c.done
		for i, err := range r.Accept(c.chunk) {
			if err != nil {
				k.complain(err)
				if f.strict {
					k.stopped = true
					return nil
				}
				continue
			}
			d := &c.chunk.Documents[i]
			k.p.read(len(d.Body))
			k.pending = append(k.pending, durable.Document{ID: d.ID, Units: c.units[i]})
			k.given = append(k.given, given{c.chunk.At(i), len(d.Body)})
			for _, u := range c.units[i] {
				k.bytes += 8 * len(u.Set)
			}
		}
		c.chunk.Free()
		if k.bytes >= k.memory.batch() {
			if err := k.add(); err != nil {
				return err
			}
		}
	}
}

// warn says what is doubtful.
func (k *keeper) warn(text string) {
	if !k.quiet {
		k.p.clear()
		fmt.Fprintf(k.p.w, "neardup: %s\n", text)
	}
}

// A cutter is the memory for cutting a unit at a time.
type cutter struct {
	words    []normalize.Word
	shingles []uint64
	sorter   hashsort.Sorter
}

// set returns the set of shingles of some words.
func (s *cutter) set(words []normalize.Word, k int) shingle.Set {
	s.shingles = shingle.Append(s.shingles[:0], words, k)
	s.sorter.Sort(s.shingles, 0)
	return slices.Clone(slices.Compact(s.shingles))
}

// cut makes the units of the documents of a chunk.
func (k *keeper) cut(c *cutting, s *cutter) {
	for i := range c.chunk.Documents {
		d := &c.chunk.Documents[i]
		var units []durable.Unit
		if k.paragraphs {
			t := k.normalizer.TextIn(d.Body, d.Language)
			for _, r := range t.Paragraphs {
				at := t.Bytes(r)
				units = append(units, durable.Unit{Start: int(at.Start), End: int(at.End), Set: s.set(t.Words[r.Start:r.End], k.words)})
			}
		} else {
			s.words = k.normalizer.AppendWords(s.words[:0], d.Body)
			units = []durable.Unit{{Set: s.set(s.words, k.words)}}
		}
		c.units = append(c.units, units)
	}
}

// add begins to put what is pending into the index, when what was before is in.
func (k *keeper) add() error {
	if err := k.wait(); err != nil {
		return err
	}
	docs, from := k.pending, k.given
	k.pending, k.given, k.bytes = make([]durable.Document, 0, len(docs)), make([]given, 0, len(docs)), 0
	k.keeping = make(chan kept, 1)
	go func() { k.keeping <- k.keep(docs, from) }()
	return nil
}

// wait returns when no batch is on its way into the index.
func (k *keeper) wait() error {
	if k.keeping == nil {
		return nil
	}
	done := <-k.keeping
	k.keeping = nil
	k.p.pairs += done.pairs
	for _, d := range done.left {
		k.p.unread(d.bytes)
	}
	for _, w := range done.warnings {
		k.warn(w)
	}
	for _, err := range done.refused {
		k.complain(err)
	}
	return done.err
}

// keep puts documents, which come from there, into the index and writes their pairs.
func (k *keeper) keep(docs []durable.Document, from []given) (done kept) {
	added, err := k.index.Add(docs, func(pairs []durable.Pair) error {
		var line, x, y []byte
		for i := range pairs {
			pair := &pairs[i]
			x, y = k.appendUnit(x[:0], &pair.A), k.appendUnit(y[:0], &pair.B)
			line = appendPair(line[:0], x, y, pair.Resemblance, pair.AInB, pair.BInA)
			if _, err := k.out.Write(line); err != nil {
				return fmt.Errorf("writing pairs: %w", err)
			}
		}
		done.pairs = len(pairs)
		if err := k.out.Flush(); err != nil {
			return fmt.Errorf("writing pairs: %w", err)
		}
		return nil
	})
	for _, i := range added.Again {
		done.warnings = append(done.warnings, fmt.Sprintf("%s: warning: document %q again, with the same text", from[i].place, docs[i].ID))
		done.left = append(done.left, from[i])
	}
	for _, r := range added.Refused {
		done.refused = append(done.refused, fmt.Errorf("%s: %w", from[r.Document].place, r.Err))
		done.left = append(done.left, from[r.Document])
	}
	done.err = err
	return done
}

// appendUnit appends a document's id, or a paragraph's place.
func (k *keeper) appendUnit(b []byte, p *durable.Place) []byte {
	if !k.paragraphs {
		return appendString(b, p.Document)
	}
	return appendPlace(b, p.Document, p.Start, p.End)
}
