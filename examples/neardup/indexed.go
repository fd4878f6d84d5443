package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"

	"github.com/wiretrace/wiretrace/examples/internal/input"
	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/lsh/durable"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
	"github.com/wiretrace/wiretrace/store/pebble"
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

	limit   int // bytes of shingles of a batch
	pending []durable.Document
	bytes   int
}

// runIndexed is the command with -index.
func runIndexed(ctx context.Context, f *flags, n *normalize.Normalizer, stdin io.Reader, out *bufio.Writer, p *progress, complain func(error)) {
	if err := keepAll(ctx, f, n, stdin, out, p, complain); err != nil {
		complain(err)
		return
	}
	p.done()
}

// keepAll reads all documents into the index. Once ctx is done it keeps none that
// are not yet in.
func keepAll(ctx context.Context, f *flags, n *normalize.Normalizer, stdin io.Reader, out *bufio.Writer, p *progress, complain func(error)) (err error) {
	memory := int64(f.memory) << 20
	store, err := pebble.Open(f.index, &pebble.Options{Memory: memory / 4})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	unit := "document"
	if f.paragraphs {
		unit = "paragraph"
	}
	scheme := fmt.Sprintf("%s unit=%s shingle=%d", n.Scheme(), unit, f.shingle)
	x, err := durable.Open(store, scheme, &durable.Options{Threshold: f.threshold, Measure: f.measure, Memory: memory / 8})
	if errors.Is(err, lsh.ErrScheme) {
		return fmt.Errorf("-index %s was made with other settings: %w", f.index, err)
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, x.Close()) }()
	k := &keeper{index: x, normalizer: n, words: f.shingle, paragraphs: f.paragraphs, out: out, p: p, complain: complain, limit: int(memory / 16)}
	return k.read(ctx, f, stdin)
}

// A cutting is a chunk of the input and the units of its documents.
type cutting struct {
	chunk *input.Chunk
	units [][]durable.Unit
	done  chan struct{}
}

func (k *keeper) read(ctx context.Context, f *flags, stdin io.Reader) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	r := &input.Reader{Stdin: stdin, Warn: func(file, warning string) {
		if !f.quiet {
			k.p.clear()
			fmt.Fprintf(k.p.w, "neardup: %s: warning: %s\n", file, warning)
		}
	}}
	k.p.files(r, f.names)
	order := k.cuttings(ctx, r, f.names)
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
					return nil
				}
				continue
			}
			d := &c.chunk.Documents[i]
			k.p.read(len(d.Body))
			k.pending = append(k.pending, durable.Document{ID: d.ID, Units: c.units[i]})
			for _, u := range c.units[i] {
				k.bytes += 8 * len(u.Set)
			}
		}
		c.chunk.Free()
		if k.bytes >= k.limit {
			if err := k.add(); err != nil {
				return err
			}
		}
	}
}

// cuttings returns the chunks that r reads, cut into units side by side, in
// order; the channel is closed after the last.
func (k *keeper) cuttings(ctx context.Context, r *input.Reader, names []string) <-chan *cutting {
	workers := runtime.GOMAXPROCS(0)
	todo, order := make(chan *cutting, 2*workers), make(chan *cutting, 4*workers)
	for range workers {
		go func() {
			var words []normalize.Word
			for c := range todo {
				c.chunk.Parse()
				words = k.cut(c, words)
				close(c.done)
			}
		}()
	}
	go func() {
		defer close(order)
		defer close(todo)
		for chunk := range r.Chunks(names...) {
			c := &cutting{chunk: chunk, done: make(chan struct{})}
			for _, to := range []chan<- *cutting{todo, order} {
				select {
				case to <- c:
				case <-ctx.Done():
					return
				}
			}
		}
	}()
	return order
}

// cut makes the units of the documents of a chunk. It returns the memory for
// the words of a document.
func (k *keeper) cut(c *cutting, words []normalize.Word) []normalize.Word {
	for i := range c.chunk.Documents {
		d := &c.chunk.Documents[i]
		var units []durable.Unit
		if k.paragraphs {
			t := k.normalizer.TextIn(d.Body, d.Language)
			for _, r := range t.Paragraphs {
				s := t.Bytes(r)
				units = append(units, durable.Unit{Start: int(s.Start), End: int(s.End), Set: shingle.NewSet(t.Words[r.Start:r.End], k.words)})
			}
		} else {
			words = k.normalizer.AppendWords(words[:0], d.Body)
			units = []durable.Unit{{Set: shingle.NewSet(words, k.words)}}
		}
		c.units = append(c.units, units)
	}
	return words
}

// add puts what is pending into the index.
func (k *keeper) add() error {
	added, err := k.index.Add(k.pending, func(pairs []durable.Pair) error {
		var line, x, y []byte
		for i := range pairs {
			pair := &pairs[i]
			x, y = k.appendUnit(x[:0], &pair.A), k.appendUnit(y[:0], &pair.B)
			line = appendPair(line[:0], x, y, pair.Resemblance, pair.AInB, pair.BInA)
			if _, err := k.out.Write(line); err != nil {
				return fmt.Errorf("writing pairs: %w", err)
			}
			k.p.pairs++
		}
		if err := k.out.Flush(); err != nil {
			return fmt.Errorf("writing pairs: %w", err)
		}
		return nil
	})
	for _, err := range added.Refused {
		k.complain(err)
	}
	clear(k.pending)
	k.pending, k.bytes = k.pending[:0], 0
	return err
}

// appendUnit appends a document's id, or a paragraph's place.
func (k *keeper) appendUnit(b []byte, p *durable.Place) []byte {
	if !k.paragraphs {
		return appendString(b, p.Document)
	}
	return appendPlace(b, p.Document, p.Start, p.End)
}
