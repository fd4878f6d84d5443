package lsh

import (
	"container/heap"
	"time"

	"github.com/wiretrace/wiretrace/shingle"
)

// AddAt is Add for a text of a time, which Expire goes by. A key added without
// a time never expires; one added again has the time of the last.
func (x *Index) AddAt(k Key, sig shingle.Signature, at time.Time) error {
	return x.add(k, sig, func() {
		if x.times == nil {
			x.times = map[Key]time.Time{}
		}
		x.times[k] = at
		heap.Push(&x.oldest, aged{at, k})
	})
}

// Expire takes out the keys that were added with a time before t and returns
// how many they were. It costs as much as removing them, whatever stays; call
// it now and then to keep the last days of a stream. Others may query and add
// meanwhile.
func (x *Index) Expire(t time.Time) int {
	n := 0
	for more := true; more; {
		var removed int
		removed, more = x.expireSome(t)
		n += removed
	}
	return n
}

// expireSome is Expire for a few, and reports whether there may be more.
func (x *Index) expireSome(t time.Time) (n int, more bool) {
	x.lock()
	defer x.unlock()
	for range some {
		if len(x.oldest) == 0 || !x.oldest[0].at.Before(t) {
			return n, false
		}
		a := heap.Pop(&x.oldest).(aged)
		if at, ok := x.times[a.key]; ok && at.Equal(a.at) && x.remove(a.key) {
			n++
		}
	}
	return n, true
}

// An aged is a key and the time it was added with. One whose key has been
// removed since, or has another time, means nothing.
type aged struct {
	at  time.Time
	key Key
}

// ages is a heap, the oldest first.
type ages []aged

func (h ages) Len() int           { return len(h) }
func (h ages) Less(i, j int) bool { return h[i].at.Before(h[j].at) }
func (h ages) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ages) Push(v any)        { *h = append(*h, v.(aged)) }
func (h *ages) Pop() any {
	last := len(*h) - 1
	v := (*h)[last]
	*h = (*h)[:last]
	return v
}
