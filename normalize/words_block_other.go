//go:build !amd64 || purego

package normalize

// listWide and runsWide do nothing where there is no wide code: all is left to
// the portable one.

func (w *worder) listWide(_ *places, n, lo, _ int, inside uint64) (next, m int, last uint64) {
	return lo, n, inside
}

func (w *worder) runsWide([]int32, []Word) int { return 0 }
