package durable

import (
	"errors"
	"fmt"
	"math"
	"math/bits"
	"runtime"

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

func (o *Options) withDefaults() (Options, error) {
	var d Options
	if o != nil {
		d = *o
	}
	if d.Threshold == 0 {
		d.Threshold = .5
	}
	if d.Measure == "" {
		d.Measure = join.Resemblance
	}
	if d.Memory == 0 {
		d.Memory = 32 << 20
	}
	if d.Parallel == 0 {
		d.Parallel = runtime.GOMAXPROCS(0)
	}
	var errs []error
	if !(d.Threshold > 0 && d.Threshold <= 1) {
		errs = append(errs, fmt.Errorf("durable: Threshold is %v, want more than 0 and at most 1", d.Threshold))
	}
	if d.Measure != join.Resemblance && d.Measure != join.Containment {
		errs = append(errs, fmt.Errorf("durable: Measure is %q, want %q or %q", d.Measure, join.Resemblance, join.Containment))
	}
	if d.Memory < 0 {
		errs = append(errs, fmt.Errorf("durable: Memory is %d, want at least 0", d.Memory))
	}
	if d.Parallel < 0 {
		errs = append(errs, fmt.Errorf("durable: Parallel is %d, want at least 0", d.Parallel))
	}
	return d, errors.Join(errs...)
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
