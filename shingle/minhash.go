package shingle

import (
	"errors"
	"fmt"
	"math/bits"
	"sync"

	"github.com/wiretrace/wiretrace/normalize"
)

// A Sketch is a way of making signatures.
type Sketch string

const (
	// FSS is Fast Similarity Sketching (Dahlgaard, Knudsen, Thorup 2017).
	FSS Sketch = "fss"
	// Classic is one permutation a slot (Broder 1997): the reference.
	Classic Sketch = "classic"
)

// Options shape signatures. The zero value is the default.
type Options struct {
	// Words is the number of words of a shingle. The default is 5. Shorter ones
	// meet by chance ("at the end of"); longer ones lose an edited sentence.
	Words int `json:"words,omitempty"`
	// Slots is the number of slots of a signature, at most 4096. The default is
	// 128: a standard error of 0.044, and bands enough for resemblance 0.3.
	Slots int `json:"slots,omitempty"`
	// Sketch is the way signatures are made. The default is FSS: with 128 slots
	// it is as exact as Classic with 256 on a paragraph, and many times faster.
	Sketch Sketch `json:"sketch,omitempty"`
	// Seed chooses the random functions. The default is 0.
	Seed uint64 `json:"seed,omitempty"`
}

// maxSlots leaves 19 of a slot's 32 bits for the random part of an FSS value.
const maxSlots = 4096

// WithDefaults returns o with every default filled in; nil gives the defaults.
func (o *Options) WithDefaults() Options {
	var d Options
	if o != nil {
		d = *o
	}
	if d.Words == 0 {
		d.Words = 5
	}
	if d.Slots == 0 {
		d.Slots = 128
	}
	if d.Sketch == "" {
		d.Sketch = FSS
	}
	return d
}

// A MinHash makes signatures. It is safe for concurrent use.
type MinHash struct {
	o      Options
	rounds []uint64  // FSS: the key of each round
	a, b   []uint64  // Classic: the permutations
	pool   sync.Pool // *[]uint64: the shingles of the text at hand
}

// New returns a MinHash; nil options mean the defaults. The error joins every
// invalid field with its value.
func New(o *Options) (*MinHash, error) {
	d := o.WithDefaults()
	var errs []error
	if d.Words < 1 {
		errs = append(errs, fmt.Errorf("shingle: Words is %d, want at least 1", d.Words))
	}
	if d.Slots < 1 || d.Slots > maxSlots {
		errs = append(errs, fmt.Errorf("shingle: Slots is %d, want 1 to %d", d.Slots, maxSlots))
	}
	if d.Sketch != FSS && d.Sketch != Classic {
		errs = append(errs, fmt.Errorf("shingle: Sketch is %q, want %q or %q", d.Sketch, FSS, Classic))
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	m := &MinHash{o: d}
	m.pool.New = func() any { return new([]uint64) }
	r := d.Seed
	if d.Sketch == FSS {
		m.rounds = make([]uint64, 2*d.Slots)
		for i := range m.rounds {
			m.rounds[i] = next(&r)
		}
		return m, nil
	}
	m.a, m.b = make([]uint64, d.Slots), make([]uint64, d.Slots)
	for i := range m.a {
		m.a[i], m.b[i] = next(&r)|1, next(&r)
	}
	return m, nil
}

// next is SplitMix64 (Steele, Lea, Flood 2014).
func next(state *uint64) uint64 {
	*state += 0x9e3779b97f4a7c15
	z := *state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// Options returns the options with every default filled in.
func (m *MinHash) Options() Options { return m.o }

// Scheme names everything that shapes a signature, with a version that changes
// if the same options come to give other signatures. Signatures of different
// schemes do not compare.
func (m *MinHash) Scheme() string {
	return fmt.Sprintf("v1 words=%d sketch=%s slots=%d seed=%d", m.o.Words, m.o.Sketch, m.o.Slots, m.o.Seed)
}

// Signature returns the signature of words, nil if there are none.
func (m *MinHash) Signature(words []normalize.Word) Signature { return m.Append(nil, words) }

// Append appends the signature of words to dst and returns it. It allocates
// only if dst is too small.
func (m *MinHash) Append(dst Signature, words []normalize.Word) Signature {
	if len(words) == 0 {
		return dst
	}
	buf := m.pool.Get().(*[]uint64)
	*buf = Append((*buf)[:0], words, m.o.Words)
	dst = m.AppendShingles(dst, *buf)
	m.pool.Put(buf)
	return dst
}

// AppendShingles is Append for shingles that are already made, in any order,
// repeated or not.
func (m *MinHash) AppendShingles(dst Signature, shingles []uint64) Signature {
	if len(shingles) == 0 {
		return dst
	}
	n := len(dst)
	for range m.o.Slots {
		dst = append(dst, empty)
	}
	if m.o.Sketch == FSS {
		m.fss(dst[n:], shingles)
	} else {
		m.classic(dst[n:], shingles)
	}
	return dst
}

// empty is the value of a slot that no shingle has reached.
const empty = ^uint32(0)

// fold hashes x under the key of one random function.
func fold(x, key uint64) uint64 {
	hi, lo := bits.Mul64(x^key, mix)
	return hi ^ lo
}
