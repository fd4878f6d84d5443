//go:build !purego

package normalize

import "unsafe"

// avx2 says that this machine has AVX2, BMI1 and BMI2. Tests turn it off to
// check the portable code.
var avx2 = hasAVX2()

func hasAVX2() bool

// listAVX2 lists where the word bytes of blocks of 64 bytes, at least one,
// change to others and back, as listBits does, from the place at on. inside and
// last are 1 where the byte before the first block and the last byte make
// words. It may write seven places beyond the n that it finds.
//
//go:noescape
func listAVX2(bytes *byte, blocks int, places *int32, at int32, inside uint64) (n int, last uint64)

// runsAVX2 makes words of runs, at least one, and stops at the first that is
// longer than 16 bytes, begins after limit, or has bytes above ASCII. It
// returns how many it made.
//
//go:noescape
func runsAVX2(bytes *byte, limit int, places *int32, runs int, masks *[2]uint64, words *Word) (done int)

// listWide is the first step for the whole blocks of source[lo:hi], if this
// machine can; it returns where it stopped.
func (w *worder) listWide(places *places, n, lo, hi int, inside uint64) (next, m int, last uint64) {
	blocks := (hi - lo) / 64
	if !avx2 || blocks == 0 {
		return lo, n, inside
	}
	m, last = listAVX2(&w.bytes[lo], blocks, &places[n], int32(lo), inside)
	return lo + 64*blocks, n + m, last
}

// runsWide is the second step up to the first run that it cannot do; it writes
// to words and returns how many it made.
func (w *worder) runsWide(places []int32, words []Word) int {
	runs := min(len(places)/2, len(words))
	if !avx2 || runs == 0 {
		return 0
	}
	return runsAVX2(unsafe.SliceData(w.bytes), len(w.bytes)-16, &places[0], runs, &firstBytes[0], &words[0])
}
