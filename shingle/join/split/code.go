package split

import (
	"encoding/binary"
	"errors"
	"math/bits"
)

// errBytes is the answer to bytes that no step of this package wrote.
var errBytes = errors.New("split: the bytes are cut off or not of this kind")

// A writer appends bits, the lowest first.
type writer struct {
	b   []byte
	acc uint64
	n   uint // bits in acc, less than 8 between calls
}

// bits appends the lowest n bits of v, at most 64.
func (w *writer) bits(v uint64, n uint) {
	for n > 32 {
		w.bits(v&(1<<32-1), 32)
		v, n = v>>32, n-32
	}
	w.acc |= v & (1<<n - 1) << w.n
	for w.n += n; w.n >= 8; w.n -= 8 {
		w.b = append(w.b, byte(w.acc))
		w.acc >>= 8
	}
}

// end fills the last byte up and returns all.
func (w *writer) end() []byte {
	if w.n > 0 {
		w.b = append(w.b, byte(w.acc))
		w.acc, w.n = 0, 0
	}
	return w.b
}

// unary is how many ones of a Rice code say that the value follows as it is.
const unary = 24

// rice appends v, of which about 1<<k is the mean.
func (w *writer) rice(v uint64, k uint) {
	q := v >> k
	if q >= unary {
		w.bits(1<<unary-1, unary)
		w.bits(v, 64)
		return
	}
	w.bits(1<<q-1, uint(q)+1)
	w.bits(v, k)
}

// gamma appends v, at least 1, in about twice its length.
func (w *writer) gamma(v uint64) {
	n := uint(bits.Len64(v)) - 1
	w.bits(0, n)
	w.bits(1, 1)
	w.bits(v, n)
}

// mean returns the k for rice of n values that sum up to sum.
func mean(sum uint64, n int) uint {
	return uint(max(0, bits.Len64(sum/uint64(max(1, n)))-1))
}

// A reader reads what a writer wrote. Once it is bad, all it reads is 0.
type reader struct {
	b   []byte
	acc uint64
	n   uint
	bad bool
}

func (r *reader) bits(n uint) uint64 {
	if n > 32 {
		low := r.bits(32)
		return low | r.bits(n-32)<<32
	}
	for r.n < n {
		if len(r.b) == 0 {
			r.bad = true
			return 0
		}
		r.acc |= uint64(r.b[0]) << r.n
		r.b, r.n = r.b[1:], r.n+8
	}
	v := r.acc & (1<<n - 1)
	r.acc, r.n = r.acc>>n, r.n-n
	return v
}

func (r *reader) rice(k uint) uint64 {
	q := uint64(0)
	for r.bits(1) == 1 {
		if q++; q == unary {
			return r.bits(64)
		}
	}
	return q<<k | r.bits(k)
}

func (r *reader) gamma() uint64 {
	n := uint(0)
	for r.bits(1) == 0 {
		if n++; n > 63 || r.bad {
			r.bad = true
			return 0
		}
	}
	return 1<<n | r.bits(n)
}

// uvarint reads a whole number at a byte's border.
func (r *reader) uvarint() uint64 {
	v, n := binary.Uvarint(r.b)
	if n <= 0 || r.n != 0 {
		r.bad = true
		return 0
	}
	r.b = r.b[n:]
	return v
}

// count reads a number of things that take at least least bits each, so that
// bytes made to deceive cannot ask for more memory than they have themselves.
func (r *reader) count(least int) int {
	n := r.uvarint()
	if n > uint64(len(r.b))*8/uint64(least) {
		r.bad = true
		return 0
	}
	return int(n)
}

// shift reads the k of a Rice code.
func (r *reader) shift() uint {
	k := r.uvarint()
	if k > 63 {
		r.bad = true
		return 0
	}
	return uint(k)
}
