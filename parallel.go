package wiretrace

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// parallel is spread, and reports each step to Options.Progress.
func (d *Detector) parallel(ctx context.Context, n int, f func(int) error) error {
	if d.o.Progress == nil {
		return spread(ctx, n, f)
	}
	var mu sync.Mutex
	done := int64(0)
	return spread(ctx, n, func(i int) error {
		err := f(i)
		mu.Lock()
		defer mu.Unlock()
		done++
		d.o.Progress(done, int64(n))
		return err
	})
}

// spread calls f(0) .. f(n-1) on all processors and returns the error of the
// lowest index, or that of ctx.
func spread(ctx context.Context, n int, f func(int) error) error {
	errs := make([]error, n)
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < n && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				errs[i] = f(i)
			}
		})
	}
	wg.Wait()
	if err := ctx.Err(); err != nil {
		return err
	}
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
