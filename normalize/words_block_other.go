//go:build !amd64 || purego

package normalize

// listWide, runsWide, listEventsWide and siftWide do nothing where there is no wide
// code: all is left to the portable one.

func (w *worder) listWide(lo, _ int) (next int) { return lo }

func (w *worder) runsWide([]int32, []Word) (done int, refused bool) { return 0, false }

// A runScratch is what the wide code needs besides.
type runScratch struct{}

func (w *worder) listEventsWide(int, int, int32) (listed int, next int32, ok bool) {
	return 0, 0, false
}

func (s *structurer) siftWide([]eventPlace, *nexts) (n int, ok bool) { return 0, false }
