package join

import (
	"errors"
	"fmt"
	"math"
	"runtime"
)

// A Measure says how the likeness of two sets is measured.
type Measure string

const (
	// Resemblance is |A∩B| / |A∪B|.
	Resemblance Measure = "resemblance"
	// Containment is the larger of the two containments, |A∩B| / min(|A|, |B|).
	Containment Measure = "containment"
)

// Options shape a join. The zero value is the default.
type Options struct {
	// Threshold is the least likeness of a pair, more than 0 and at most 1. The
	// default is 0.5.
	Threshold float64 `json:"threshold,omitempty"`
	// Measure is how likeness is measured. The default is Resemblance.
	Measure Measure `json:"measure,omitempty"`
	// Memory is how many bytes of shingles are held before they go to a temporary
	// file. The default is 256 MiB, about 100,000 articles.
	Memory int64 `json:"memory,omitempty"`
	// Dir is where the temporary file is made. The default is os.TempDir.
	Dir string `json:"-"`
	// Parallel is how many processors are used. The result does not depend on it.
	// The default is all.
	Parallel int `json:"-"`
}

// WithDefaults returns o with every default filled in; nil gives the defaults.
func (o *Options) WithDefaults() Options {
	var d Options
	if o != nil {
		d = *o
	}
	if d.Threshold == 0 {
		d.Threshold = .5
	}
	if d.Measure == "" {
		d.Measure = Resemblance
	}
	if d.Memory == 0 {
		d.Memory = 256 << 20
	}
	if d.Parallel == 0 {
		d.Parallel = runtime.GOMAXPROCS(0)
	}
	return d
}

// A Join collects sets and finds the pairs among them. It is for one goroutine.
type Join struct {
	o     Options
	spool *spool
	sizes []uint32 // distinct shingles a set has; until Pairs, also those repeated
	done  bool
}

// New returns an empty Join; nil options mean the defaults. The error joins
// every invalid field with its value. Close releases what a Join holds.
func New(o *Options) (*Join, error) {
	d := o.WithDefaults()
	var errs []error
	if !(d.Threshold > 0 && d.Threshold <= 1) {
		errs = append(errs, fmt.Errorf("join: Threshold is %v, want more than 0 and at most 1", d.Threshold))
	}
	if d.Measure != Resemblance && d.Measure != Containment {
		errs = append(errs, fmt.Errorf("join: Measure is %q, want %q or %q", d.Measure, Resemblance, Containment))
	}
	if d.Memory < 0 {
		errs = append(errs, fmt.Errorf("join: Memory is %d, want at least 0", d.Memory))
	}
	if d.Parallel < 0 {
		errs = append(errs, fmt.Errorf("join: Parallel is %d, want at least 0", d.Parallel))
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return &Join{o: d, spool: &spool{memory: d.Memory, dir: d.Dir}}, nil
}

// errDone is the answer to an Add after Pairs.
var errDone = errors.New("join: Add after Pairs: the shingles are gone")

// Add adds the set of the given shingles, in any order, repeated or not. Sets
// are numbered from 0 in the order they are added. A set of no shingles is like
// no other. The error is one of writing the temporary file, and final.
func (j *Join) Add(shingles []uint64) error {
	if j.done {
		return errDone
	}
	if len(j.sizes) == math.MaxInt32 {
		return fmt.Errorf("join: more than %d sets", math.MaxInt32)
	}
	set := uint32(len(j.sizes))
	j.sizes = append(j.sizes, uint32(len(shingles)))
	return j.spool.add(set, shingles)
}

// Len is the number of sets added.
func (j *Join) Len() int { return len(j.sizes) }

// Close releases the memory and the temporary file.
func (j *Join) Close() error {
	j.done = true
	return j.spool.close()
}

// A Pair is two sets, by number, A < B, and how alike they are: exact.
type Pair struct {
	A, B        int
	Resemblance float64
	AInB, BInA  float64 // the share of A's shingles that are in B, and the reverse
}

// least is the smallest whole number not below share of n. The small term keeps
// 0.8 of 5 at 4, where the product in floating point may be a little more.
func least(share float64, n uint32) uint32 {
	return uint32(math.Ceil(share*float64(n) - 1e-7))
}
