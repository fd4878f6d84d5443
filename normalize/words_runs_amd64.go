//go:build !purego

package normalize

import "unsafe"

// runConstants are what runsAVX2 needs besides its runs, each as often as it goes
// into a wide register. The assembly reads them by their order.
type runConstants struct {
	key0, key1, sixteens, bits128, twos                  [4]uint64
	bytes20, bytes40, bytes80, bytesC3, bytesB7, bytes9F [4]uint64
	numbers                                              [4]uint64
}

var constantsOfRuns = func() (c runConstants) {
	for i := range 4 {
		c.key0[i], c.key1[i], c.sixteens[i], c.bits128[i], c.twos[i] = idKey0, idKey1, 16, 128, 2
		c.bytes20[i], c.bytes40[i], c.bytes80[i] = 0x20*every, 0x40*every, 0x80*every
		c.bytesC3[i], c.bytesB7[i], c.bytes9F[i] = 0xC3*every, 0xB7*every, 0x9F*every
		c.numbers[i] = uint64(i)
	}
	return c
}()

// A runScratch has, for four words each, the first factors of their identities,
// their flags but for Function, and the second factors.
type runScratch [(1+chunk/2)/4 + 1][3][4]uint64

// runsAVX2 makes words of runs, at least one, and stops at the first that is
// longer than 16 bytes, or, if high is not 0, has bytes above ASCII that are no
// letters of Latin-1. 16 bytes can be read from the beginning of each run, and
// of the source. It returns how many it made.
//
//go:noescape
func runsAVX2(bytes *byte, places *int32, runs int, constants *runConstants, scratch *runScratch, words *Word, functions *functionSet, high uint64) (done int)

// runsWide is the second step up to the first run that it cannot do; it writes
// to words and returns how many it made, and whether there is such a run, which
// the portable code cannot do either.
func (w *worder) runsWide(places []int32, words []Word) (done int, refused bool) {
	runs := min(len(places)/2, len(words))
	if !avx2 || runs == 0 {
		return 0, false
	}
	done = runsAVX2(unsafe.SliceData(w.bytes), &places[0], runs, &constantsOfRuns, &w.scratch, &words[0], w.functions, w.anyHigh)
	return done, done < runs
}
