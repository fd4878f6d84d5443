//go:build !purego

package normalize

// avx2 says that this machine has AVX2, BMI1 and BMI2, avx512 that it has the parts F
// and VL of AVX-512 too, and vbmi2 that it has the parts DQ, BW, IFMA, VBMI, VBMI2 and
// VPOPCNTDQ, and GFNI, as processors have since Ice Lake and Zen 4. Tests turn them off to
// check the other code.
var avx2, avx512, vbmi2 = hasWide()

func hasWide() (avx2, avx512, vbmi2 bool)

// listAVX2 lists where the word bytes of blocks of 64 bytes, at least one,
// change to others and back, as list does, from the place at on, and writes
// their masks. inside and last are 1 where the byte before the first block and
// the last byte make words; high is not 0 if a byte of a run is above ASCII. The
// usual punctuation above ASCII is in no run where a block has all of it. It may
// write eight places beyond the n that it finds.
//
//go:noescape
func listAVX2(bytes *byte, blocks int, places *int32, at int32, inside uint64, bits *[256][8]uint8, masks *blockMasks) (n int, last, high uint64)

// listVBMI2 is listAVX2 in 512 bits. It may write 32 places beyond the n that it finds,
// and no more than 64 for a block.
//
//go:noescape
func listVBMI2(bytes *byte, blocks int, places *int32, at int32, inside uint64, masks *blockMasks) (n int, last, high uint64)

// bitsOf has the numbers of the bits that a byte has, in order.
var bitsOf = func() (t [256][8]uint8) {
	for b := range t {
		n := 0
		for i := range uint8(8) {
			if b>>i&1 != 0 {
				t[b][n] = i
				n++
			}
		}
	}
	return t
}()

// listWide is the first step for the whole blocks of source[lo:hi], if this
// machine can; it returns where it stopped.
func (w *worder) listWide(lo, hi int) (next int) {
	blocks := (hi - lo) / 64
	if !avx2 || blocks == 0 {
		return lo
	}
	var (
		n          int
		last, high uint64
	)
	if vbmi2 {
		n, last, high = listVBMI2(&w.bytes[lo], blocks, &w.places[w.listed], int32(lo), w.inside, &w.blocks[lo/64])
	} else {
		n, last, high = listAVX2(&w.bytes[lo], blocks, &w.places[w.listed], int32(lo), w.inside, &bitsOf, &w.blocks[lo/64])
	}
	w.listed += n
	w.inside = last
	w.high |= high
	return lo + 64*blocks
}

// listEventsBMI is listEvents for n blocks, at least one, the first of which is
// at at; it stops when a block's events reach end. It may write two places beyond
// those that it lists. It returns how many blocks are left.
//
//go:noescape
func listEventsBMI(blocks *blockMasks, n int, events, end *eventPlace, at, rank int32) (listed, left int, next int32)

// listEventsVBMI2 is listEventsBMI in 512 bits. It may write eight places beyond those
// that it lists.
//
//go:noescape
func listEventsVBMI2(blocks *blockMasks, n int, events, end *eventPlace, at, rank int32) (listed, left int, next int32)

// listEventsWide is listEvents if this machine can.
func (w *worder) listEventsWide(first int, rank int32) (listed, next int, nextRank int32, ok bool) {
	if !avx2 {
		return 0, 0, 0, false
	}
	var (
		left          int
		blocks, n, at = &w.blocks[first], len(w.blocks) - first, int32(64 * first)
	)
	if vbmi2 {
		listed, left, nextRank = listEventsVBMI2(blocks, n, &w.events[0], &w.events[eventRoom], at, rank)
	} else {
		listed, left, nextRank = listEventsBMI(blocks, n, &w.events[0], &w.events[eventRoom], at, rank)
	}
	return listed, len(w.blocks) - left, nextRank, true
}
