//go:build !amd64 || purego

package normalize

// listWide, runsWide, listEventsWide, siftWide and followWide do nothing where there
// is no wide code: all is left to the portable one.

func (w *worder) listWide(lo, _ int) (next int) { return lo }

func (w *worder) runsWide([]int32, []Word) (done int, refused bool) { return 0, false }

// A runScratch is what the wide code needs besides.
type runScratch struct{}

func (w *worder) listEventsWide(int, int32) (listed, next int, rank int32, ok bool) {
	return 0, 0, 0, false
}

func (s *structurer) siftWide([]eventPlace, *nexts) (n int, ok bool) { return 0, false }

// closings are what the wide code lists besides.
type closings struct{}

func (s *structurer) followWide([]gapPlace) (done int) { return 0 }
