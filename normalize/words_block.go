package normalize

import (
	"math/bits"
	"slices"
	"unicode/utf8"
)

// Prose is a word every six bytes, so what a word costs is what the text costs,
// and what costs most in a word is the branch that did not see it end. So the
// bytes are read in two steps, as in simdjson (Langdale and Lemire 2019):
//
//  1. 64 bytes become a mask of 64 bits, one for each byte that makes words,
//     by arithmetic on eight bytes at a time. Where the mask changes, a run of
//     such bytes begins or ends; the places of all changes are listed.
//  2. A run of up to 16 ASCII bytes, the usual word, is folded, flagged and
//     hashed in straight-line code from two loads. Any other run is left to
//     the slow path.
//
// Neither step has a branch that depends on how long a word is. The plain
// definition, rune by rune, stays in the tests as the reference. On amd64 both
// steps are also written for AVX2, which does three times as much a second; the
// build tag purego leaves that out.

// chunk is how many bytes go through the first step before the second takes
// over: enough to amortize the change, few enough that the list of places, at
// four bytes each, stays in the first cache.
const chunk = 1024

// every is the byte b in all eight bytes of a number.
const (
	every = 0x0101010101010101
	highs = 0x80 * every
)

// wordMask8 tells which of eight bytes make words, a bit each: ASCII letters
// and digits and all bytes above ASCII. Adding to a byte without its high bit
// sets that bit if the byte is large enough, and never carries.
func wordMask8(x uint64) uint64 {
	y := x &^ highs
	l := y | 0x20*every // letters in lower case; nothing else becomes one
	letter := (l + (0x80-'a')*every) &^ (l + (0x80-'z'-1)*every)
	digit := (y + (0x80-'0')*every) &^ (y + (0x80-'9'-1)*every)
	// The product gathers the high bits of the bytes in the highest byte.
	return (letter | digit | x) & highs >> 7 * 0x0102040810204080 >> 56
}

// wordMask is wordMask8 for 64 bytes.
func wordMask(b *[64]byte) uint64 {
	return wordMask8(load64(b[0:])) | wordMask8(load64(b[8:]))<<8 |
		wordMask8(load64(b[16:]))<<16 | wordMask8(load64(b[24:]))<<24 |
		wordMask8(load64(b[32:]))<<32 | wordMask8(load64(b[40:]))<<40 |
		wordMask8(load64(b[48:]))<<48 | wordMask8(load64(b[56:]))<<56
}

// firstBytes masks the first n bytes of 16, by n.
var firstBytes = func() (t [32][2]uint64) {
	for n := range t {
		for i := range min(n, 16) {
			t[n][i/8] |= 0xff << (8 * (i % 8))
		}
	}
	return t
}()

// places hold one from the chunk before, all changes of a chunk, and what is
// listed too much.
type places [1 + chunk + 7]int32

// all finds the words of w.source.
func (w *worder) all() {
	var (
		places = &w.places // where runs begin and end, by turns
		n      int         // of them
		inside uint64      // 1 if the byte before makes words
		last   [64]byte    // the bytes of the last block, padded
	)
	for lo := 0; lo < len(w.source); lo += chunk {
		hi := min(lo+chunk, len(w.source))
		i := lo
		i, n, inside = w.listWide(places, n, i, hi, inside)
		for ; i < hi; i += 64 {
			block := &last
			if i+64 <= hi {
				block = (*[64]byte)(w.bytes[i:])
			} else {
				copy(last[:], w.bytes[i:hi])
			}
			mask := wordMask(block)
			changes := mask ^ (mask<<1 | inside)
			inside = mask >> 63
			n = listBits(places, n, changes, int32(i))
		}
		if hi == len(w.source) && n%2 != 0 {
			places[n] = int32(hi)
			n++
		}
		w.room(hi, n/2)
		w.runs(places[:n&^1])
		// A run that goes on beyond the chunk keeps its beginning.
		places[0] = places[max(n-1, 0)]
		n %= 2
	}
}

// listBits appends the places of the bits of a block at i to places.
func listBits(places *places, n int, mask uint64, i int32) int {
	end := n + bits.OnesCount64(mask)
	// Four at a time: what is listed too much is written over by the next.
	for ; n < end; n += 4 {
		for k := range 4 {
			places[n+k] = i + int32(bits.TrailingZeros64(mask))
			mask &= mask - 1
		}
	}
	return end
}

// room makes room for k more words up to source[hi], and by the density of the
// words so far for all that are to come: in general it allocates once.
func (w *worder) room(hi, k int) {
	if need := len(w.words) + k; need > cap(w.words) {
		// 1/16 more than the words so far foretell, as texts vary.
		all := w.before + int(float64(need-w.before)*float64(len(w.source))/float64(hi)*17/16)
		w.words = slices.Grow(w.words, max(k, all-len(w.words))+8)
	}
}

// runs finds the words of the runs between places, for which there is room.
func (w *worder) runs(places []int32) {
	out, n := w.words[:cap(w.words)], len(w.words)
	limit := len(w.bytes) - 16 // the last place that 16 bytes can be read from
	for ; len(places) >= 2; places = places[2:] {
		if k := w.runsWide(places, out[n:]); k > 0 {
			n += k
			if places = places[2*k:]; len(places) < 2 {
				break
			}
		}
		start := int(places[0])
		size := uint(int(places[1]) - start)
		if size <= 16 && start <= limit && n < len(out) {
			b := (*[16]byte)(w.bytes[start:])
			mask := &firstBytes[size%32]
			lo, hi := load64(b[:8])&mask[0], load64(b[8:])&mask[1]
			if (lo|hi)&highs == 0 {
				// Letters have the bit 0x40, digits have not; digits have
				// 0x20, and letters get it.
				digits := ((lo ^ mask[0]) | (hi ^ mask[1])) & (0x40 * every)
				out[n].Flags = Capital&^Flags(b[0]>>5<<1) | Number&Flags((digits|-digits)>>63)
				out[n].Start, out[n].End = places[0], places[1]
				out[n].ID = shortID(lo|0x20*every&mask[0], hi|0x20*every&mask[1], uint64(size))
				n++
				continue
			}
		}
		w.words = out[:n]
		w.rest(start, int(places[1]))
		out, n = w.words[:cap(w.words)], len(w.words)
	}
	w.words = out[:n]
}

// rest finds the words of source[lo:hi], a run that is long, has bytes above
// ASCII, or stands at the very end.
func (w *worder) rest(lo, hi int) {
	for _, c := range w.bytes[lo:hi] {
		if c >= utf8.RuneSelf {
			// A run has no more words than characters, of two bytes at least.
			w.room(hi, (hi-lo)/2+1)
			w.run(lo, hi)
			return
		}
	}
	w.buf = w.buf[:0]
	flags := Flags(0)
	for _, c := range w.bytes[lo:hi] {
		if c <= '9' {
			flags |= Number
		}
		w.buf = append(w.buf, c|0x20)
	}
	if w.bytes[lo]|0x20 != w.bytes[lo] {
		flags |= Capital
	}
	w.words = append(w.words, Word{ID: foldedID(w.buf), Span: Span{int32(lo), int32(hi)}, Flags: flags})
}
