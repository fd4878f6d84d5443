package stemma

import (
	"math"
	"math/bits"
	"slices"
)

// A long series has more paths than can be summed one set of texts at a time. But
// in nearly all of the weight the texts stand about where they stand in a rough
// order (seriate): those paths are summed in which no text comes before another
// that is band places ahead of it in the rough order, or in the reverse of that,
// since which end is the beginning is what is asked (Balas and Simonetti 2001, with
// sums in place of least costs). That is n 2^band band² steps at most.

// LongestCourse is the number of texts up to which the paths of a series are
// weighed: the bits of a set, and cues of 800 pairs.
const LongestCourse = 40

// band is how far from its place in the rough order a text may come to stand. Eight
// leave the shares of series of 12 texts that they have in the sum over all paths,
// give or take .03 (TestLongCourseIsTheSumOverAllPaths).
const band = 8

// longCourse is NewCourse for more texts, without an order.
func longCourse(step [][]float64, before []uint64) (Course, bool) {
	n := len(step)
	rough := seriate(n, func(a, b int) float64 { return max(step[a][b], step[b][a]) })
	back := slices.Clone(rough)
	slices.Reverse(back)
	x, y := newBanded(step, before, rough), newBanded(step, before, back)
	var all logSum
	all.add(x.total)
	all.add(y.total)
	z := all.log()
	c := Course{Follows: make([][]float64, n), Before: make([][]float64, n)}
	if math.IsInf(z, -1) {
		return c, false
	}
	for u := range n {
		c.Follows[u], c.Before[u] = make([]float64, n), make([]float64, n)
	}
	x.share(&c, z)
	y.share(&c, z)
	if y.best > x.best {
		x = y
	}
	c.Path = x.path()
	return c, true
}

// banded sums the paths that keep near one rough order. Texts are known by their
// places in it. A state is the first text that is not yet on the path, which of
// the band-1 texts behind that are, as bits, and the text last put on the path,
// counted from band before the first missing one.
type banded struct {
	n      int
	text   []int
	w      []float64 // n x n
	before []uint64  // by places

	ahead, behind, top []float64 // as in NewCourse, by state
	from               []int32   // the state before each in the heaviest path
	total, best        float64
	end                int // the state at the end of the heaviest path
}

const (
	masks = 1 << (band - 1)
	lasts = 2 * band
)

func newBanded(step [][]float64, before []uint64, rough []int) *banded {
	n := len(step)
	b := &banded{n: n, text: rough, w: make([]float64, n*n), before: make([]uint64, n)}
	for i, u := range rough {
		for j, v := range rough {
			b.w[i*n+j] = step[u][v]
			b.before[i] |= before[u] >> v & 1 << j
		}
	}
	size := (n + 1) * masks * lasts
	b.ahead, b.behind, b.top, b.from = make([]float64, size), make([]float64, size), make([]float64, size), make([]int32, size)
	for i := range size {
		b.ahead[i], b.behind[i], b.top[i] = math.Inf(-1), math.Inf(-1), math.Inf(-1)
	}
	b.forwards()
	b.backwards()
	return b
}

// next calls f with each text that may follow a set of texts, whose first missing
// one is m, and the set with it.
func (b *banded) next(m, mask int, f func(v, m, mask int)) {
	placed := uint64(1)<<m - 1 | uint64(mask)<<(m+1)
	if b.before[m]&^placed == 0 {
		ones := bits.TrailingZeros(^uint(mask))
		f(m, m+1+ones, mask>>(ones+1))
	}
	for i := 0; i < band-1 && m+1+i < b.n; i++ {
		if mask>>i&1 == 0 && b.before[m+1+i]&^placed == 0 {
			f(m+1+i, m, mask|1<<i)
		}
	}
}

func state(m, mask, last int) int { return (m*masks+mask)*lasts + last - m + band }

// forwards sums the paths to each state. A transition leads to a set of more
// texts, which comes later in the order of first missing text and mask.
func (b *banded) forwards() {
	b.next(0, 0, func(v, m, mask int) {
		s := state(m, mask, v)
		b.ahead[s], b.top[s], b.from[s] = 0, 0, -1
	})
	for m := range b.n {
		for mask := range masks {
			for last := max(0, m-band); last < min(b.n, m+band); last++ {
				s := state(m, mask, last)
				if math.IsInf(b.ahead[s], -1) {
					continue
				}
				b.next(m, mask, func(v, m, mask int) {
					t, w := state(m, mask, v), b.w[last*b.n+v]
					b.ahead[t] = logAdd(b.ahead[t], b.ahead[s]+w)
					if x := b.top[s] + w; x > b.top[t] {
						b.top[t], b.from[t] = x, int32(s)
					}
				})
			}
		}
	}
	b.total, b.best = math.Inf(-1), math.Inf(-1)
	for last := max(0, b.n-band); last < b.n; last++ {
		s := state(b.n, 0, last)
		b.total = logAdd(b.total, b.ahead[s])
		if b.top[s] > b.best {
			b.best, b.end = b.top[s], s
		}
	}
}

// backwards sums the paths from each state that can be reached.
func (b *banded) backwards() {
	for last := max(0, b.n-band); last < b.n; last++ {
		b.behind[state(b.n, 0, last)] = 0
	}
	for m := b.n - 1; m >= 0; m-- {
		for mask := masks - 1; mask >= 0; mask-- {
			for last := max(0, m-band); last < min(b.n, m+band); last++ {
				s := state(m, mask, last)
				if math.IsInf(b.ahead[s], -1) {
					continue
				}
				var out logSum
				b.next(m, mask, func(v, m, mask int) {
					out.add(b.behind[state(m, mask, v)] + b.w[last*b.n+v])
				})
				b.behind[s] = out.log()
			}
		}
	}
}

// share adds to c the shares of these paths in the sum z.
func (b *banded) share(c *Course, z float64) {
	for m := range b.n {
		for mask := range masks {
			placed := uint64(1)<<m - 1 | uint64(mask)<<(m+1)
			for last := max(0, m-band); last < min(b.n, m+band); last++ {
				s := state(m, mask, last)
				if math.IsInf(b.ahead[s], -1) {
					continue
				}
				b.next(m, mask, func(v, m, mask int) {
					p := math.Exp(b.ahead[s] + b.w[last*b.n+v] + b.behind[state(m, mask, v)] - z)
					c.Follows[b.text[last]][b.text[v]] += p
					for rest := placed; p > 0 && rest != 0; rest &= rest - 1 {
						c.Before[b.text[bits.TrailingZeros64(rest)]][b.text[v]] += p
					}
				})
			}
		}
	}
}

// path is the heaviest path.
func (b *banded) path() []int {
	var out []int
	for s := b.end; s >= 0; s = int(b.from[s]) {
		m := s / lasts / masks
		out = append(out, b.text[s%lasts-band+m])
	}
	slices.Reverse(out)
	return out
}

// logAdd is the logarithm of the sum of two numbers given by theirs.
func logAdd(x, y float64) float64 {
	var s logSum
	s.add(x)
	s.add(y)
	return s.log()
}
