package join

import (
	"cmp"
	"iter"
	"slices"
	"sync"
	"sync/atomic"
)

// Pairs yields every pair at or above the threshold once, in ascending order of
// A, then of B. It may be called once, and ends with an error if the temporary
// file could not be read.
func (j *Join) Pairs() iter.Seq2[Pair, error] {
	return func(yield func(Pair, error) bool) {
		if j.done {
			yield(Pair{}, errDone)
			return
		}
		j.done = true
		c, err := j.build()
		if err != nil {
			yield(Pair{}, err)
			return
		}
		m := &matcher{corpus: c, Options: j.o}
		defer func() { j.stats.Met, j.stats.Compared = m.met.Load(), m.compared.Load() }()
		m.run(j.o.Parallel, yield)
	}
}

// A matcher finds the pairs of a corpus.
type matcher struct {
	*corpus
	Options
	met      atomic.Int64
	compared atomic.Int64
}

// needed is how many shingles sets of these sizes must share at least, more
// than either has if they cannot be a pair.
func (m *matcher) needed(a, b uint32) uint32 {
	if m.Measure == Containment {
		return max(1, least(m.Threshold, min(a, b)))
	}
	if least(m.Threshold, max(a, b)) > min(a, b) {
		return max(a, b) + 1
	}
	return max(1, least(m.Threshold/(1+m.Threshold), a+b))
}

// A batch is the pairs of some consecutive sets.
const batch = 128

// run yields the pairs of all sets. Batches are worked on side by side and
// come out in order; a batch is not begun before those far ahead of it are out,
// so that what waits stays bounded.
func (m *matcher) run(parallel int, yield func(Pair, error) bool) {
	n := (len(m.sizes) + batch - 1) / batch
	var next atomic.Int64
	ahead, quit := make(chan struct{}, 8*parallel), make(chan struct{})
	results := make([]chan []Pair, n)
	for i := range results {
		results[i] = make(chan []Pair, 1)
	}
	var wg sync.WaitGroup
	defer wg.Wait()
	defer close(quit)
	for range parallel {
		wg.Go(func() {
			w := &worker{m: m, seen: make([]uint32, len(m.sizes))}
			defer func() {
				m.met.Add(w.met)
				m.compared.Add(w.compared)
			}()
			for {
				select {
				case ahead <- struct{}{}:
				case <-quit:
					return
				}
				i := int(next.Add(1)) - 1
				if i >= n {
					<-ahead
					return
				}
				var out []Pair
				for set := i * batch; set < min((i+1)*batch, len(m.sizes)); set++ {
					out = w.partners(out, uint32(set))
				}
				results[i] <- out
			}
		})
	}
	for _, r := range results {
		for _, p := range <-r {
			if !yield(p, nil) {
				return
			}
		}
		<-ahead
	}
}

// A worker finds the partners of one set after another.
type worker struct {
	m             *matcher
	seen          []uint32 // by set: 1 + the set it met last
	met, compared int64
}

// partners appends the pairs of a with sets of a higher number.
func (w *worker) partners(out []Pair, a uint32) []Pair {
	m, n := w.m, len(out)
	inIndex, inProbe := m.prefixes(m.sizes[a])
	for _, e := range m.set(a) {
		if e.left < inProbe {
			break
		}
		index, probe := m.lists.after(e.rank, a, e.left >= inIndex)
		for _, p := range index {
			out = w.meet(out, a, e.left, p)
		}
		for _, p := range probe {
			out = w.meet(out, a, e.left, p)
		}
	}
	slices.SortFunc(out[n:], func(p, q Pair) int { return p.B - q.B })
	return out
}

// meet compares a, which has left shingles of the rank that it shares with p and
// of higher ones, with the set of p, unless they have met before.
//
// Where two sets meet first they have no lower rank in common, and so no more in
// all than either has left (Xiao and others, "Efficient similarity joins for near
// duplicate detection", 2008). Texts that have nothing in common but the same
// boilerplate part here, before either is looked at.
func (w *worker) meet(out []Pair, a, left uint32, p posting) []Pair {
	b := p.set &^ probeOnly
	if w.seen[b] == a+1 {
		return out
	}
	w.seen[b] = a + 1
	w.met++
	need := w.m.needed(w.m.sizes[a], w.m.sizes[b])
	if min(p.left, left) < need {
		return out
	}
	return w.compare(out, a, b, need)
}

// compare appends the pair of a and b if it is one.
func (w *worker) compare(out []Pair, a, b, need uint32) []Pair {
	w.compared++
	m := w.m
	x, y := m.sizes[a], m.sizes[b]
	n := int(inCommon(m.set(a), m.set(b), need))
	if n < int(need) {
		return out
	}
	p := Pair{A: int(m.ids[a]), B: int(m.ids[b]),
		Resemblance: float64(n) / float64(int(x)+int(y)-n),
		AInB:        float64(n) / float64(x),
		BInA:        float64(n) / float64(y)}
	like := p.Resemblance
	if m.Measure == Containment {
		like = max(p.AInB, p.BInA)
	}
	if like < m.Threshold {
		return out
	}
	return append(out, p)
}

// inCommon counts the shingles that two sets share. It gives up, with less than
// need, once need is out of reach.
func inCommon(a, b []entry, need uint32) uint32 {
	if len(a) > len(b) {
		a, b = b, a
	}
	n := uint32(0)
	if len(a)*16 < len(b) {
		for i, e := range a {
			if n+e.left < need {
				return n
			}
			at, ok := slices.BinarySearchFunc(b, e.rank, func(x entry, rank uint32) int { return cmp.Compare(x.rank, rank) })
			if ok {
				n += weight(a, i)
			}
			b = b[at:]
		}
		return n
	}
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		x, y := a[i], b[j]
		switch {
		case x.rank == y.rank:
			n += weight(a, i)
			i++
			j++
		case x.rank < y.rank:
			i++
			if i < len(a) && n+a[i].left < need {
				return n
			}
		default:
			j++
			if j < len(b) && n+b[j].left < need {
				return n
			}
		}
	}
	return n
}

// weight is how many shingles a set has of its rank i.
func weight(set []entry, i int) uint32 {
	if i+1 < len(set) {
		return set[i].left - set[i+1].left
	}
	return set[i].left
}
