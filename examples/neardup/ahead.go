package main

import (
	"context"
	"runtime"

	"github.com/wiretrace/wiretrace/examples/internal/input"
)

// A cut is a chunk and what was made of it, ready when done is closed.
type cut interface {
	parsed() *input.Chunk
	ready() chan struct{}
}

// cutAhead returns the chunks that r reads, in order, each in what begin makes
// for it: on all processors they are parsed and handed to a function of
// cutter's, which has memory of its own. The channel is closed after the last, or
// once ctx is done.
func cutAhead[C cut](ctx context.Context, r *input.Reader, names []string, begin func(*input.Chunk) C, cutter func() func(C)) <-chan C {
	workers := runtime.GOMAXPROCS(0)
	todo, order := make(chan C, 2*workers), make(chan C, 4*workers)
	for range workers {
		go func() {
			work := cutter()
			for c := range todo {
				c.parsed().Parse()
				work(c)
				close(c.ready())
			}
		}()
	}
	go func() {
		defer close(order)
		defer close(todo)
		for chunk := range r.Chunks(names...) {
			c := begin(chunk)
			for _, to := range []chan<- C{todo, order} {
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
