package pebble

import (
	"fmt"
	"runtime"
	"sync"
)

// A fate is what becomes of a store whose disk fails. Pebble tells its logger or
// its listener of what went wrong where nobody waits for the answer, and means
// the process to end. Here the store ends: the first failure is the answer of
// every call from then on.
type fate struct {
	mu     sync.Mutex
	first  error
	failed chan struct{} // closed with the first failure

	// running are the calls of guard that Pebble still has in its hands, also
	// those whose caller has had the failure: Pebble must not be closed under them.
	running sync.WaitGroup
}

// fail makes err the answer of all calls, unless there is one already.
func (f *fate) fail(err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.first == nil {
		f.first = err
		close(f.failed)
	}
}

// err returns the first failure, or nil.
func (f *fate) err() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.first
}

// guard returns what do returns, or the failure that keeps it from returning.
func (f *fate) guard(do func() error) error {
	if err := f.err(); err != nil {
		return err
	}
	done := make(chan error, 1)
	f.running.Go(func() { done <- do() })
	select {
	case err := <-done:
		return err
	case <-f.failed:
		return f.err()
	}
}

// Infof is for what goes well.
func (f *fate) Infof(string, ...any) {}

// Errorf is for what comes out of the calls too.
func (f *fate) Errorf(string, ...any) {}

// Fatalf is for what leaves no way on, such as a log that can no longer be
// written. It must not return: the goroutine, which is one of Pebble's or of
// guard, ends.
func (f *fate) Fatalf(format string, args ...any) {
	f.fail(fmt.Errorf(format, args...))
	runtime.Goexit()
}
