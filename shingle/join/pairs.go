package join

import (
	"iter"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/wiretrace/wiretrace/internal/hugepage"
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
		m := newMatcher(c, j.o)
		m.run(j.o.Parallel, yield)
	}
}

// A matcher finds the pairs of a corpus.
type matcher struct {
	*corpus
	t           float64
	containment bool

	rare postings // the sets that have a rank among their rarest, see prefix
	all  postings // the sets that have a rank at all; for containment
}

// Postings are the sets of each rank, ascending.
type postings struct {
	begin []uint32
	sets  []uint32
	rest  []uint32 // how many higher ranks each of them has; nil if nobody asks
	again []bool   // by rank: it has the sets of the rank before, all of them
}

// news yields those of a set's ranks, ascending, that may have other sets than
// the one before, with their index. A passage or a line of boilerplate has a
// shingle for each word, most of them with the same sets.
func (p *postings) news(ranks []uint32) iter.Seq2[int, uint32] {
	return func(yield func(int, uint32) bool) {
		for k, r := range ranks {
			if p.again[r] && k > 0 && ranks[k-1] == r-1 {
				continue
			}
			if !yield(k, r) {
				return
			}
		}
	}
}

// after returns the sets of a rank of a higher number than a, and their rests.
func (p *postings) after(rank, a uint32) (sets, rest []uint32) {
	begin, end := p.begin[rank], p.begin[rank+1]
	i, _ := slices.BinarySearch(p.sets[begin:end], a+1)
	begin += uint32(i)
	if p.rest != nil {
		rest = p.rest[begin:end]
	}
	return p.sets[begin:end], rest
}

func newMatcher(c *corpus, o Options) *matcher {
	m := &matcher{corpus: c, t: o.Threshold, containment: o.Measure == Containment}
	m.rare = m.postings(m.prefix, !m.containment)
	if m.containment {
		m.all = m.postings(m.set, false)
	}
	return m
}

// postings inverts what ranks returns for each set.
func (m *matcher) postings(ranks func(set uint32) []uint32, rest bool) postings {
	p := postings{begin: hugepage.Make[uint32](m.count + 1)}
	for i := range m.sizes {
		for _, r := range ranks(uint32(i)) {
			p.begin[r+1]++
		}
	}
	for r := range m.count {
		p.begin[r+1] += p.begin[r]
	}
	p.sets = hugepage.Make[uint32](int(p.begin[m.count]))
	if rest {
		p.rest = hugepage.Make[uint32](len(p.sets))
	}
	next := hugepage.Make[uint32](len(p.begin))
	copy(next, p.begin)
	for i := range m.sizes {
		all := len(m.set(uint32(i)))
		for k, r := range ranks(uint32(i)) {
			p.sets[next[r]] = uint32(i)
			if rest {
				p.rest[next[r]] = uint32(all - k - 1)
			}
			next[r]++
		}
	}
	p.again = make([]bool, m.count)
	for r := 1; r < m.count; r++ {
		p.again[r] = slices.Equal(p.sets[p.begin[r-1]:p.begin[r]], p.sets[p.begin[r]:p.begin[r+1]])
	}
	return p
}

// prefix is the rarest ranks of a set of which another must have one to share
// enough with it: all but the most frequent c-1, if c shingles are enough. The
// shingles that the set has alone are rarer still and count, though they are
// not in its ranks.
func (m *matcher) prefix(set uint32) []uint32 {
	ranks := m.set(set)
	return ranks[:max(0, len(ranks)-int(max(1, least(m.t, m.sizes[set])))+1)]
}

// needed is how many shingles sets of these sizes must share at least, more
// than either has if they cannot be a pair.
func (m *matcher) needed(a, b uint32) uint32 {
	if m.containment {
		return max(1, least(m.t, min(a, b)))
	}
	if least(m.t, max(a, b)) > min(a, b) {
		return max(a, b) + 1
	}
	return max(1, least(m.t/(1+m.t), a+b))
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
	m    *matcher
	seen []uint32 // by set: 1 + the set it was compared with last
}

// partners appends the pairs of a with sets of a higher number.
func (w *worker) partners(out []Pair, a uint32) []Pair {
	m, n := w.m, len(out)
	if m.containment {
		// Either a is the smaller, and a rare shingle of it is anywhere in b, or b
		// is, and a shingle of a is among the rare ones of b.
		for _, r := range m.all.news(m.prefix(a)) {
			sets, _ := m.all.after(r, a)
			for _, b := range sets {
				if m.sizes[b] >= m.sizes[a] {
					out = w.compare(out, a, b)
				}
			}
		}
		for _, r := range m.rare.news(m.set(a)) {
			sets, _ := m.rare.after(r, a)
			for _, b := range sets {
				if m.sizes[b] < m.sizes[a] {
					out = w.compare(out, a, b)
				}
			}
		}
	} else {
		// Where two sets meet first they have no lower rank in common, and so no more
		// in all than this one and the rest of either (Xiao and others, "Efficient
		// similarity joins for near duplicate detection", 2008). Texts that have
		// nothing in common but the same boilerplate part here, by the million,
		// before either is looked at.
		all := len(m.set(a))
		for k, r := range m.rare.news(m.prefix(a)) {
			sets, rest := m.rare.after(r, a)
			for i, b := range sets {
				if w.seen[b] == a+1 {
					continue
				}
				if at := 1 + min(rest[i], uint32(all-k-1)); at < m.needed(m.sizes[a], m.sizes[b]) {
					w.seen[b] = a + 1
					continue
				}
				out = w.compare(out, a, b)
			}
		}
	}
	slices.SortFunc(out[n:], func(p, q Pair) int { return p.B - q.B })
	return out
}

// compare appends the pair of a and b if it is one and was not met before.
func (w *worker) compare(out []Pair, a, b uint32) []Pair {
	if w.seen[b] == a+1 {
		return out
	}
	w.seen[b] = a + 1
	m := w.m
	x, y := m.sizes[a], m.sizes[b]
	need := m.needed(x, y)
	if need > min(x, y) {
		return out
	}
	n := common(m.set(a), m.set(b), int(need))
	if n < int(need) {
		return out
	}
	p := Pair{A: int(a), B: int(b),
		Resemblance: float64(n) / float64(int(x)+int(y)-n),
		AInB:        float64(n) / float64(x),
		BInA:        float64(n) / float64(y)}
	like := p.Resemblance
	if m.containment {
		like = max(p.AInB, p.BInA)
	}
	if like < m.t {
		return out
	}
	return append(out, p)
}

// common counts what two ascending lists share. It gives up, with less than
// need, once need is out of reach.
func common(a, b []uint32, need int) int {
	if len(a) > len(b) {
		a, b = b, a
	}
	n := 0
	if len(a)*16 < len(b) {
		for i, r := range a {
			if n+len(a)-i < need {
				return n
			}
			at, ok := slices.BinarySearch(b, r)
			if ok {
				n++
			}
			b = b[at:]
		}
		return n
	}
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		x, y := a[i], b[j]
		switch {
		case x == y:
			n++
			i++
			j++
		case x < y:
			i++
			if n+len(a)-i < need {
				return n
			}
		default:
			j++
			if n+len(b)-j < need {
				return n
			}
		}
	}
	return n
}
