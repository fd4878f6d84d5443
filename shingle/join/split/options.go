package split

import (
	"errors"
	"fmt"
	"math"
	"math/bits"

	"github.com/wiretrace/wiretrace/shingle"
	"github.com/wiretrace/wiretrace/shingle/join"
)

// Options shape a split join. Every step of one join, and of those that later
// add to it, needs the same. The zero value is the default.
type Options struct {
	// Threshold is the least likeness of a pair, more than 0 and at most 1. The
	// default is 0.5.
	Threshold float64 `json:"threshold"`
	// Measure is how likeness is measured. The default is join.Resemblance.
	Measure join.Measure `json:"measure"`
	// Parts is the number of parts, a power of two: as many workers can answer
	// and look for candidates side by side. More parts mean smaller ones in
	// memory, and more messages between batches and parts. The default is 64.
	Parts int `json:"parts"`
	// Bits is the length of a fingerprint, 16 to 48. One bit more costs one bit
	// a shingle of traffic; one less doubles the shingles that are taken for
	// shared though they are not, which then travel once more. Good is the
	// binary logarithm of the shingles of the corpus and 6 to 10 more. The
	// default is 36, for up to ten million documents.
	Bits int `json:"bits"`
	// Hot is with how many of those that share a rare shingle with it a document
	// is compared over that shingle, those nearest in size. It bounds the work
	// that boilerplate makes; what it leaves out is counted in Stats, and only
	// then can a pair be missed. The default is 10,000.
	Hot int `json:"hot"`
}

// keyBits is the part of a hash that stands for a shingle in a record. Two
// shingles with one key cost a comparison and nothing else: of a billion
// documents, one in four meets one.
const keyBits = 48

// WithDefaults returns o with every default filled in.
func (o Options) WithDefaults() Options {
	if o.Threshold == 0 {
		o.Threshold = .5
	}
	if o.Measure == "" {
		o.Measure = join.Resemblance
	}
	if o.Parts == 0 {
		o.Parts = 64
	}
	if o.Bits == 0 {
		o.Bits = 36
	}
	if o.Hot == 0 {
		o.Hot = 10_000
	}
	return o
}

// Validate joins every invalid field of o, its defaults filled in, with its value.
func (o Options) Validate() error {
	o = o.WithDefaults()
	var errs []error
	if !(o.Threshold > 0 && o.Threshold <= 1) {
		errs = append(errs, fmt.Errorf("split: Threshold is %v, want more than 0 and at most 1", o.Threshold))
	}
	if o.Measure != join.Resemblance && o.Measure != join.Containment {
		errs = append(errs, fmt.Errorf("split: Measure is %q, want %q or %q", o.Measure, join.Resemblance, join.Containment))
	}
	if o.Parts < 1 || o.Parts > 1<<16 || o.Parts&(o.Parts-1) != 0 {
		errs = append(errs, fmt.Errorf("split: Parts is %d, want a power of two up to 65536", o.Parts))
	}
	if o.Bits < 16 || o.Bits > 48 {
		errs = append(errs, fmt.Errorf("split: Bits is %d, want 16 to 48", o.Bits))
	}
	if o.Hot < 1 {
		errs = append(errs, fmt.Errorf("split: Hot is %d, want at least 1", o.Hot))
	}
	return errors.Join(errs...)
}

// partBits is the number of highest bits of a hash that name its part.
func (o Options) partBits() int { return bits.Len(uint(o.Parts)) - 1 }

// enough is the least number of shingles that a set of n must share to have a
// partner at all. The small term keeps 0.8 of 5 at 4, where the product in
// floating point may be a little more.
func (o Options) enough(n int) int {
	return max(1, int(math.Ceil(o.Threshold*float64(n)-1e-7)))
}

// needed is how many shingles sets of a and b must share at least, more than
// either has if they cannot be a pair.
func (o Options) needed(a, b int) int {
	if o.Measure == join.Containment {
		return o.enough(min(a, b))
	}
	if o.enough(max(a, b)) > min(a, b) {
		return max(a, b) + 1
	}
	return max(1, int(math.Ceil(o.Threshold/(1+o.Threshold)*float64(a+b)-1e-7)))
}

// compare returns how alike two sets are, and whether that is enough.
func (o Options) compare(a, b shingle.Set) (p Pair, ok bool) {
	x, y := len(a), len(b)
	need := o.needed(x, y)
	if need > min(x, y) {
		return p, false
	}
	n := a.Shared(b)
	if n < need {
		return p, false
	}
	p.Resemblance = float64(n) / float64(x+y-n)
	p.AInB, p.BInA = float64(n)/float64(x), float64(n)/float64(y)
	like := p.Resemblance
	if o.Measure == join.Containment {
		like = max(p.AInB, p.BInA)
	}
	return p, like >= o.Threshold
}
