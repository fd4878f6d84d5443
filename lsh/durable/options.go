package durable

import (
	"fmt"
	"math"
	"math/bits"

	"github.com/wiretrace/wiretrace/shingle/join"
)

// Options shape an index. The zero value is the default.
type Options struct {
	// Threshold is the least likeness of a pair, more than 0 and at most 1. The
	// default is 0.5.
	Threshold float64 `json:"threshold,omitempty"`
	// Measure is how likeness is measured. The default is join.Resemblance.
	Measure join.Measure `json:"measure,omitempty"`
	// Memory bounds the hashes of recent units that are held in memory, in bytes,
	// beside the batch at hand. The default is 32 MiB. Why not larger? They are
	// read again when an index is opened that was not closed.
	Memory int64 `json:"-"`
	// Parallel is how many processors are used. The result does not depend on it.
	// The default is all.
	Parallel int `json:"-"`
}

// withDefaults fills in and checks what package join has too as it does.
func (o *Options) withDefaults() (Options, error) {
	var d Options
	if o != nil {
		d = *o
	}
	if d.Memory == 0 {
		d.Memory = 32 << 20
	}
	j := (&join.Options{Threshold: d.Threshold, Measure: d.Measure, Memory: d.Memory, Parallel: d.Parallel}).WithDefaults()
	if err := j.Validate(); err != nil {
		return d, fmt.Errorf("durable: %w", err)
	}
	return Options{Threshold: j.Threshold, Measure: j.Measure, Memory: j.Memory, Parallel: j.Parallel}, nil
}

// A bound says how many hashes the sketches of two units have in common at
// least, if the units are a pair.
type bound struct {
	t           float64
	containment bool
	k           int // hashes of a sketch
	common      int // that two sketches of k hashes share
}

// doubt is -ln of the probability that a pair is missed: 2^-40.
const doubt = 40 * math.Ln2

// enough is how many shared hashes a sketch is made long enough for. One or two
// are shared by chance, where a common phrase has a low hash.
const enough = 5

func newBound(o Options) bound {
	b := bound{t: o.Threshold, containment: o.Measure == join.Containment}
	if b.containment {
		b.k = math.MaxInt
		return b
	}
	for b.k = 8; ; b.k += 8 {
		if b.common = shared(b.k, b.t); b.common >= enough {
			return b
		}
	}
}

// shared is the greatest c so that fewer than c of k draws are hits with a
// probability of at most 2^-40, if a draw is a hit with probability t.
func shared(k int, t float64) int {
	c := 0
	for c < k && float64(c) < t*float64(k) && float64(k)*divergence(float64(c)/float64(k), t) >= doubt {
		c++
	}
	return c
}

// divergence is that of a coin of probability x from one of t (Kullback, Leibler).
func divergence(x, t float64) float64 {
	d := 0.0
	if x > 0 {
		d += x * math.Log(x/t)
	}
	if x < 1 {
		d += (1 - x) * math.Log((1-x)/(1-t))
	}
	return d
}

// A class is the number of bits of the size of a set, 15 for all larger.
const classes = 16

func classOf(size int) uint64 { return uint64(min(bits.Len(uint(size)), classes-1)) }

// never is more hashes than any two units share.
const never = math.MaxInt32

// least is how many hashes a unit of n shingles shares at least with one of
// a class that it is a pair with, never if there is none such.
func (b *bound) least(n int, class uint64) int {
	from, to := 1<<class>>1, 1<<class-1
	if class == classes-1 {
		to = math.MaxInt32
	}
	if b.containment {
		return max(1, ceil(b.t*float64(min(n, from))))
	}
	if need := ceil(b.t * float64(n)); to >= need && ceil(b.t*float64(from)) <= n {
		return max(1, min(need, b.common))
	}
	return never
}

// ceil rounds up, but for what is above a whole number by the error of floating
// point alone.
func ceil(x float64) int { return int(math.Ceil(x - 1e-7)) }
