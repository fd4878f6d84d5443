//go:build !purego

package normalize

import "unsafe"

// siftBMI is sift for one event or more. It returns how many gaps it listed.
//
//go:noescape
func siftBMI(s *sifting) (listed int)

// siftWide is sift if this machine can.
func (s *structurer) siftWide(events []eventPlace, nexts *nexts) (n int, ok bool) {
	if !avx2 || len(events) == 0 {
		return 0, avx2
	}
	return siftBMI(&sifting{
		events: &events[0], n: len(events), words: unsafe.SliceData(s.t.Words), last: len(s.t.Words) - 1,
		bytes: unsafe.SliceData(s.w.bytes), wide: len(s.w.bytes) - 8,
		plans: &s.w.plans.short[0], nexts: nexts, gaps: &s.w.gaps[0], extra: s.extra,
	}), true
}
