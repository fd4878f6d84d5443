//go:build !purego

package normalize

import "unsafe"

// siftBMI is sift for one event or more. It returns how many gaps it listed.
//
//go:noescape
func siftBMI(s *sifting) (listed int)

// siftVBMI2 is siftBMI in 512 bits, eight events at a time. It may write up to seven gaps
// beyond those that it listed, and read as many events.
//
//go:noescape
func siftVBMI2(s *sifting) (listed int)

// siftWide is sift if this machine can.
func (s *structurer) siftWide(events []eventPlace, nexts *nexts) (n int, ok bool) {
	if !avx2 || len(events) == 0 {
		return 0, avx2
	}
	sifting := sifting{
		events: &events[0], n: len(events), words: unsafe.SliceData(s.t.Words), last: len(s.t.Words) - 1,
		bytes: unsafe.SliceData(s.w.bytes), wide: len(s.w.bytes) - 8,
		plans: &s.w.plans.short[0], nexts: nexts, gaps: &s.w.gaps[0], extra: s.extra,
	}
	if vbmi2 {
		return siftVBMI2(&sifting), true
	}
	return siftBMI(&sifting), true
}
