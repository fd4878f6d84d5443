package lineage

import "math/bits"

// A stamping is the certain order of every two texts of a family, read once:
// what asks for it asks of all pairs, and again of all that lie between two.
type stamping struct {
	n       int
	order   []int8   // n x n, see versions.before
	width   int      // of a row of bits, in words
	later   []uint64 // n rows: the texts that are certainly after each
	earlier []uint64 // n rows: those before it
}

// stamps are read when first asked for.
func (v *versions) stamps() *stamping {
	if v.stamped == nil {
		n := v.k.N
		s := &stamping{n: n, order: make([]int8, n*n), width: (n + 63) / 64}
		s.later, s.earlier = make([]uint64, n*s.width), make([]uint64, n*s.width)
		for a := range n {
			for b := range a {
				switch {
				case v.precedes(a, b):
					s.put(a, b)
				case v.precedes(b, a):
					s.put(b, a)
				}
			}
		}
		v.stamped = s
	}
	return v.stamped
}

// put notes that a is before b.
func (s *stamping) put(a, b int) {
	s.order[a*s.n+b], s.order[b*s.n+a] = 1, -1
	s.later[a*s.width+b/64] |= 1 << (b % 64)
	s.earlier[b*s.width+a/64] |= 1 << (a % 64)
}

// between is the number of texts that are certainly after a and before b.
func (s *stamping) between(a, b int) int {
	x, y := s.later[a*s.width:(a+1)*s.width], s.earlier[b*s.width:(b+1)*s.width]
	n := 0
	for i, w := range x {
		n += bits.OnesCount64(w & y[i])
	}
	return n
}

// forget takes out what is known of the order of t.
func (s *stamping) forget(t int) {
	for x := range s.n {
		s.order[t*s.n+x], s.order[x*s.n+t] = 0, 0
		s.later[x*s.width+t/64] &^= 1 << (t % 64)
		s.earlier[x*s.width+t/64] &^= 1 << (t % 64)
	}
	clear(s.later[t*s.width : (t+1)*s.width])
	clear(s.earlier[t*s.width : (t+1)*s.width])
}
