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
	// file. The default is 512 MiB, some 200,000 articles.
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
		d.Memory = 512 << 20
	}
	if d.Parallel == 0 {
		d.Parallel = runtime.GOMAXPROCS(0)
	}
	return d
}

// Validate returns an error that joins every invalid field with its value, or
// nil. The defaults must have been filled in.
func (o Options) Validate() error {
	var errs []error
	if !(o.Threshold > 0 && o.Threshold <= 1) {
		errs = append(errs, fmt.Errorf("join: Threshold is %v, want more than 0 and at most 1", o.Threshold))
	}
	if o.Measure != Resemblance && o.Measure != Containment {
		errs = append(errs, fmt.Errorf("join: Measure is %q, want %q or %q", o.Measure, Resemblance, Containment))
	}
	if o.Memory < 0 {
		errs = append(errs, fmt.Errorf("join: Memory is %d, want at least 0", o.Memory))
	}
	if o.Parallel < 0 {
		errs = append(errs, fmt.Errorf("join: Parallel is %d, want at least 0", o.Parallel))
	}
	return errors.Join(errs...)
}

// A Join collects sets and finds the pairs among them. It is for one goroutine.
type Join struct {
	o     Options
	spool *spool
	batch Batch    // the sets of Add that are not in the spool yet
	sizes []uint32 // distinct shingles a set has; until Pairs, also those repeated
	done  bool
	stats Stats

	// For resemblance, parts are read in two goes: the first tell of most sets that
	// nothing is like them, and their shingles in the later parts go unread.
	first int      // the number of the first parts
	later []uint32 // by set: its shingles in later parts, those it repeats counted as often
}

// New returns an empty Join; nil options mean the defaults. The error joins
// every invalid field with its value. Close releases what a Join holds.
func New(o *Options) (*Join, error) {
	d := o.WithDefaults()
	if err := d.Validate(); err != nil {
		return nil, err
	}
	j := &Join{o: d, spool: &spool{memory: d.Memory, parallel: d.Parallel, dir: d.Dir}, first: parts}
	if d.Measure == Resemblance {
		// A set of which more than 1-Threshold is known to be nobody else's is out. An
		// eighth more is for the phrases that all have, and for chance: shingles do
		// not fall into the parts evenly. A sixteenth is too little for sets of a
		// hundred shingles, and a quarter leaves hardly any later parts.
		j.first = min(parts, int(parts*(1-d.Threshold+.125)))
	}
	return j, nil
}

// errDone is the answer to an Add after Pairs.
var errDone = errors.New("join: Add after Pairs: the shingles are gone")

// full is how many shingles of Add are put into the spool at a time: half a
// MiB of them, which leaves room in the second cache for what they are put to.
const full = 1 << 16

// Add adds the set of the given shingles, in any order, repeated or not. Sets
// are numbered from 0 in the order they are added. A set of no shingles is like
// no other. The error is one of writing the temporary file, and final; it may
// be that of an earlier set.
func (j *Join) Add(shingles []uint64) error {
	if err := j.room(1); err != nil {
		return err
	}
	j.batch.Add(shingles)
	if j.batch.Shingles() < full {
		return nil
	}
	return j.flush()
}

// AddBatch adds the sets of b in their order, as Add would one by one, and
// empties b.
func (j *Join) AddBatch(b *Batch) error {
	if err := j.room(b.Len()); err != nil {
		return err
	}
	if b.Shingles() < few && b.Len() < runSets {
		start := 0
		for _, end := range b.ends {
			j.batch.Add(b.shingles[start:end])
			start = end
		}
		b.Reset()
		if j.batch.Shingles() < full {
			return nil
		}
		return j.flush()
	}
	if err := j.flush(); err != nil {
		return err
	}
	return j.take(b)
}

// room returns an error if n more sets cannot be added.
func (j *Join) room(n int) error {
	if j.done {
		return errDone
	}
	if n > math.MaxInt32-j.Len() {
		return fmt.Errorf("join: more than %d sets", math.MaxInt32)
	}
	return nil
}

// flush puts the sets of Add into the spool.
func (j *Join) flush() error { return j.take(&j.batch) }

// take puts the sets of b into the spool.
func (j *Join) take(b *Batch) error {
	if b.Len() == 0 {
		return nil
	}
	if !b.sorted {
		b.sort()
	}
	first, start := uint32(len(j.sizes)), 0
	for _, end := range b.ends {
		j.sizes = append(j.sizes, uint32(end-start))
		start = end
	}
	if j.first < parts {
		j.later = append(j.later, make([]uint32, b.Len())...)
		for _, r := range b.runs {
			later := j.later[first+r.first:]
			for _, record := range r.records[r.begin[j.first]:] {
				later[record%runSets]++
			}
		}
	}
	err := j.spool.add(b, first)
	b.Reset()
	return err
}

// Len is the number of sets added.
func (j *Join) Len() int { return len(j.sizes) + j.batch.Len() }

// Stats are what a join has cost.
type Stats struct {
	// Sets is how many sets were added, and Left how many of them share enough
	// with all others together that one may be like them. Both are known once
	// Pairs has yielded its first pair or ended.
	Sets, Left int
	// Met is how many pairs of sets have a shingle in common that is rare enough
	// for the two to be alike, and Compared those of them that were then counted
	// out. All are met: if they are far more than the pairs, many sets have the
	// same boilerplate, and it is that which takes the time. Both are known when
	// Pairs has ended.
	Met, Compared int64
}

// Stats returns what the join has cost so far.
func (j *Join) Stats() Stats { return j.stats }

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
