package lsh

import (
	"errors"
	"fmt"
	"math"
	"math/bits"
	"slices"

	"github.com/wiretrace/wiretrace/shingle"
)

// Options shape an index. The zero value is the default.
type Options struct {
	// Bands is the number of bands, Rows that of slots in each. Both are given or
	// neither. The default is 35 bands of 3 rows: recall 0.99 at resemblance 0.5
	// with the fewest candidates that 128 slots allow, 0.62 at 0.3.
	Bands int `json:"bands,omitempty"`
	Rows  int `json:"rows,omitempty"`
	// MaxBucket is the most entries a bucket takes. What does not fit is left out
	// of that bucket, still finds those in it by its own query, and is counted in
	// Stats.Overflow. The default is 256. Why not larger? A query reads a whole
	// bucket, and a line of boilerplate that stands alone as a unit has one in
	// every band. Why not smaller? A wire story may have hundreds of reprints
	// that are the same to the letter.
	MaxBucket int `json:"max_bucket,omitempty"`
	// Scheme names how the signatures are made, as shingle.MinHash.Scheme does. It
	// is kept in snapshots, and a snapshot of another scheme is refused. The
	// default, "", is a name too: an index without one takes no snapshot of one with.
	Scheme string `json:"scheme,omitempty"`
}

// maxScheme keeps the scheme of a snapshot, which quotes this one, within its
// two bytes of length.
const maxScheme = 1 << 12

// Slots is the number of slots a signature must have.
func (o Options) Slots() int { return o.Bands * o.Rows }

// WithDefaults returns o with every default filled in; nil gives the defaults.
func (o *Options) WithDefaults() Options {
	var d Options
	if o != nil {
		d = *o
	}
	if d.Bands == 0 && d.Rows == 0 {
		d.Bands, d.Rows = 35, 3
	}
	if d.MaxBucket == 0 {
		d.MaxBucket = 256
	}
	return d
}

// Validate returns an error that joins every invalid field with its value, or
// nil. The defaults must have been filled in.
func (o Options) Validate() error {
	var errs []error
	for _, f := range []struct {
		name       string
		value, max int
	}{
		{"Bands", o.Bands, 1 << 12}, {"Rows", o.Rows, 1 << 12}, {"MaxBucket", o.MaxBucket, math.MaxInt32},
	} {
		if f.value < 1 || f.value > f.max {
			errs = append(errs, fmt.Errorf("lsh: %s is %d, want 1 to %d", f.name, f.value, f.max))
		}
	}
	if len(o.Scheme) > maxScheme {
		errs = append(errs, fmt.Errorf("lsh: Scheme has %d bytes, want at most %d", len(o.Scheme), maxScheme))
	}
	return errors.Join(errs...)
}

// Check returns an error if sig is too short for the bands. An empty signature
// is no error.
func (o Options) Check(sig shingle.Signature) error {
	if len(sig) > 0 && len(sig) < o.Slots() {
		return fmt.Errorf("lsh: signature has %d slots, want %d for %d bands of %d rows", len(sig), o.Slots(), o.Bands, o.Rows)
	}
	return nil
}

// AppendBands appends the hash of each band of sig to dst and returns it; sig
// must have enough slots. Two signatures share a bucket if they have the same
// hash at the same band. A hash is 32 bits, so that a query of n entries meets
// about Bands·n/2^32 by mere chance: six in a thousand queries of a million
// entries propose a pair that verification then rejects. Every Backend uses
// these hashes, which is why all give the same candidates.
func (o Options) AppendBands(dst []uint32, sig shingle.Signature) []uint32 {
	const mul = 0x9e3779b97f4a7c15
	n := len(dst)
	dst = slices.Grow(dst, o.Bands)[:n+o.Bands]
	for b := range dst[n:] {
		row := sig[:o.Rows]
		sig = sig[o.Rows:]
		h := uint64(o.Rows)
		for _, v := range row {
			h = (h ^ uint64(v)) * mul
			h = bits.RotateLeft64(h, 29)
		}
		h = (h ^ h>>32) * mul
		dst[n+b] = uint32(h >> 32)
	}
	return dst
}
