package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/lsh/durable"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle/join/cluster"
	"github.com/wiretrace/wiretrace/store/pebble"
)

// runIndexed is the command with -index.
func runIndexed(ctx context.Context, f *flags, n *normalize.Normalizer, stdin io.Reader, out *bufio.Writer, p *progress, complain func(error)) {
	if err := keepAll(ctx, f, n, stdin, out, p, complain); err != nil {
		complain(err)
		return
	}
	p.done()
}

// keepAll reads all documents into the index, and writes the clusters of all that
// is in it if they are wanted. Once ctx is done it keeps no documents that are
// not yet in.
func keepAll(ctx context.Context, f *flags, n *normalize.Normalizer, stdin io.Reader, out *bufio.Writer, p *progress, complain func(error)) (err error) {
	memory, err := newBudget(f.memory)
	if err != nil {
		return err
	}
	defer memory.keep()()
	store, err := pebble.Open(f.index, &pebble.Options{Memory: memory.store()})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	unit := "document"
	if f.paragraphs {
		unit = "paragraph"
	}
	scheme := fmt.Sprintf("%s unit=%s shingle=%d", n.Scheme(), unit, f.shingle)
	x, err := durable.Open(store, scheme, &durable.Options{Threshold: f.threshold, Measure: f.measure, Memory: memory.recent()})
	if errors.Is(err, lsh.ErrScheme) {
		return fmt.Errorf("-index %s was made with other settings: %w", f.index, err)
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, x.Close()) }()
	k := &keeper{index: x, normalizer: n, words: f.shingle, paragraphs: f.paragraphs, out: out, p: p, complain: complain, quiet: f.quiet, memory: memory}
	if err := k.read(ctx, f, stdin); err != nil || f.clusters == "" || k.stopped {
		return err
	}
	return k.clusters(f.clusters)
}

// clusters writes the clusters of all documents of the index to a file.
func (k *keeper) clusters(name string) error {
	var edges []cluster.Edge
	for e, err := range k.index.Edges() {
		if err != nil {
			return err
		}
		edges = append(edges, e)
	}
	return writeClusters(name, cluster.Of(k.index.Len(), edges), func(b []byte, unit uint32) ([]byte, error) {
		p, err := k.index.Place(int(unit))
		return k.appendUnit(b, &p), err
	})
}
