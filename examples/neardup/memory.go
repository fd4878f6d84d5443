package main

import (
	"fmt"
	"runtime/debug"
	"runtime/metrics"
	"sync"
	"time"
)

// A budget is the memory that the whole process may take with -index: what
// -memory says, as the system counts it. What the program takes before it begins
// is in it; so are the pages of the program itself, and what Pebble takes of the
// system past Go.
type budget struct {
	total int64 // bytes
	free  int64 // when it began
}

const (
	mebi = 1 << 20
	// leastFree is what is needed beside what the program takes before it begins.
	// Why not less? The batches get so small that the index is read for each few
	// hundred articles.
	leastFree = 96 * mebi
	step      = 16 * mebi // what is asked for is a multiple
	// outside is what the process takes beside what Go's runtime knows of, where
	// the system does not tell: its code, and what Pebble holds.
	outside = 48 * mebi
)

// newBudget looks at what the process takes now.
func newBudget(mib int) (*budget, error) {
	debug.FreeOSMemory()
	b := &budget{total: int64(mib) * mebi}
	used, ok := resident()
	if !ok {
		used = inSight() + outside
	}
	if b.free = b.total - used; b.free < leastFree {
		least := (used + leastFree + step/2 + step - 1) / step * step // the next run may take a little more
		return nil, fmt.Errorf("-memory is %d MiB, want at least %d: the program itself takes %d", mib, least/mebi, (used+mebi-1)/mebi)
	}
	return b, nil
}

// The parts of a budget. A batch is in memory about four times: the one at hand,
// the one that is being kept, its records, and its hashes with what is found of
// them. Recent hashes are there twice while they are merged. The rest is what the
// collector of garbage has not found yet.
func (b *budget) store() int64  { return max(b.free/6, 8*mebi) }
func (b *budget) recent() int64 { return b.free / 12 }
func (b *budget) batch() int    { return int(b.free / 10) }

// look is how often the memory is looked at, and spare the part of it for what
// comes in between.
const (
	look  = 50 * time.Millisecond
	spare = 1. / 16
)

// keep tells the collector of garbage how much memory there is for Go, until stop
// is called. It works harder before it lets memory grow beyond that.
func (b *budget) keep() (stop func()) {
	before := debug.SetMemoryLimit(-1)
	b.limit()
	done := make(chan struct{})
	var watch sync.WaitGroup
	watch.Go(func() {
		tick := time.NewTicker(look)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				b.limit()
			case <-done:
				debug.SetMemoryLimit(before)
				return
			}
		}
	})
	return func() {
		close(done)
		watch.Wait()
	}
}

func (b *budget) limit() {
	others := int64(outside)
	if used, ok := resident(); ok {
		others = max(used-inSight(), outside/2)
	}
	left := b.total - others
	debug.SetMemoryLimit(max(left-int64(spare*float64(left)), leastFree/2))
}

// inSight is the memory that Go's runtime has of the system, in bytes.
func inSight() int64 {
	s := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	metrics.Read(s)
	return int64(s[0].Value.Uint64()) - int64(s[1].Value.Uint64())
}
