//go:build !purego

package normalize

import "unsafe"

// foldConstants are what foldAVX2 needs besides its runs, each as often as it goes
// into a wide register. The assembly reads them by their order.
type foldConstants struct {
	key0, key1, sixteens, bits128, twos                  [4]uint64
	bytes20, bytes40, bytes80, bytesC3, bytesB7, bytes9F [4]uint64
	numbers                                              [4]uint64
}

var constantsOfFolding = func() (c foldConstants) {
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
type runScratch [(together+chunk/2)/4 + 1][3][4]uint64

// foldAVX2 folds runs, at least one, and stops at the first that is longer than 16
// bytes, or, if high is not 0, has bytes above ASCII that are no letters of Latin-1.
// 16 bytes can be read from the beginning of each run, and of the source. It writes
// what writeBMI needs to scratch, and returns how many it folded.
//
//go:noescape
func foldAVX2(bytes *byte, places *int32, runs int, constants *foldConstants, scratch *runScratch, high uint64) (done int)

// foldAVX512 is foldAVX2 for ASCII.
//
//go:noescape
func foldAVX512(bytes *byte, places *int32, runs int, scratch *runScratch) (done int)

// writeBMI writes the words of runs, at least one, that were folded to scratch: it
// hashes them and looks them up among the function words.
//
//go:noescape
func writeBMI(scratch *runScratch, places *int32, runs int, words *Word, functions *functionSet)

// writePEXT is writeBMI for processors with AVX-512.
//
//go:noescape
func writePEXT(scratch *runScratch, places *int32, runs int, words *Word, functions *functionSet)

// writeGroups writes the words of groups of eight runs, and stops before the first group
// with a run that is longer than 16 bytes; all is ASCII, and 16 bytes can be read from the
// beginning of each run. It returns how many groups it wrote: none if that would be one.
//
//go:noescape
func writeGroups(bytes *byte, places *int32, groups int, words *Word, functions *functionSet) (written int)

// runsWide is the second step up to the first run that it cannot do; it writes
// to words and returns how many it made, and whether there is such a run, which
// the portable code cannot do either.
func (w *worder) runsWide(places []int32, words []Word) (done int, refused bool) {
	runs := min(len(places)/2, len(words))
	if !avx2 || runs == 0 {
		return 0, false
	}
	bytes, ascii := unsafe.SliceData(w.bytes), w.anyHigh == 0
	if vbmi2 && ascii {
		if done = 8 * writeGroups(bytes, &places[0], runs/8, &words[0], w.functions); done == runs {
			return done, false
		}
	}
	from, to, folded := &places[2*done], &words[done], runs-done
	if avx512 && ascii {
		folded = foldAVX512(bytes, from, folded, &w.scratch)
	} else {
		folded = foldAVX2(bytes, from, folded, &constantsOfFolding, &w.scratch, w.anyHigh)
	}
	switch {
	case folded == 0:
	case avx512:
		writePEXT(&w.scratch, from, folded, to, w.functions)
	default:
		writeBMI(&w.scratch, from, folded, to, w.functions)
	}
	done += folded
	return done, done < runs
}
