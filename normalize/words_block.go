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
//     such bytes begins or ends; the places of all changes are listed. A second
//     mask has the bytes that may matter to structure.
//  2. A run of up to 16 ASCII bytes, the usual word, is folded, flagged,
//     hashed and looked up among the function words in straight-line code from
//     two loads. Any other run is left to the slow path.
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

// wordBits tells which of eight bytes make words, by their high bits: ASCII
// letters and digits and all bytes above ASCII. Adding to a byte without its
// high bit sets that bit if the byte is large enough, and never carries.
func wordBits(x uint64) uint64 {
	y := x &^ highs
	l := y | 0x20*every // letters in lower case; nothing else becomes one
	letter := (l + (0x80-'a')*every) &^ (l + (0x80-'z'-1)*every)
	digit := (y + (0x80-'0')*every) &^ (y + (0x80-'9'-1)*every)
	return (letter | digit | x) & highs
}

// eventBits tells which of eight bytes may begin a mark that ends a sentence,
// a line or a quotation, where word has those that make words. It may tell of
// others too, which the structurer passes over.
func eventBits(x, word uint64) uint64 {
	y := x &^ highs
	// ASCII marks below @ but for the space and the comma.
	bits := (y ^ 0x20*every + 0x7f*every) & (y ^ 0x2C*every + 0x7f*every) &^ (y + 0x40*every | word)
	if x&highs != 0 {
		// The first bytes of runes of three bytes and more, C2, and D8 to DB.
		c2, db := x^0xC2*every, (x|0x03*every)^0xDB*every
		bits |= x&(x<<1)&(x<<2) | ^(c2&^highs + 0x7f*every | c2) | ^(db&^highs + 0x7f*every | db)
	}
	return bits & highs
}

// gather makes the high bits of eight bytes eight bits.
func gather(bits uint64) uint64 { return bits >> 7 * 0x0102040810204080 >> 56 }

// masks returns the masks of the bytes of a block that make words and of those
// that may matter to structure.
func masks(b *[64]byte) (word, event uint64) {
	for i := 0; i < 64; i += 8 {
		x := load64(b[i:])
		w := wordBits(x)
		word |= gather(w) << i
		event |= gather(eventBits(x, w)) << i
	}
	return word, event
}

// A runEntry has what the second step needs for a run of a certain length: its
// bytes of 16, and what they are mixed with to be hashed.
type runEntry struct {
	mask, key [2]uint64
}

// runEntries are those of all lengths; the assembly reads them.
var runEntries = func() (t [32]runEntry) {
	for n := range t {
		for i := range min(n, 16) {
			t[n].mask[i/8] |= 0xff << (8 * (i % 8))
		}
		t[n].key = [2]uint64{uint64(n) ^ idKey0, idKey1}
	}
	return t
}()

// places hold one from the chunk before, all changes of a chunk, and what is
// listed too much.
type places [1 + chunk + 8]int32

// find finds the words of w.source from where it stopped before until there
// are n, or all; it may find some more.
func (w *worder) find(n int) {
	var last [64]byte // the bytes of the last block, and spaces
	for w.next < len(w.source) && len(w.words)-w.before < n {
		lo, hi := w.next, min(w.next+chunk, len(w.source))
		i := w.listWide(lo, hi)
		for ; i < hi; i += 64 {
			block := &last
			if i+64 <= hi {
				block = (*[64]byte)(w.bytes[i:])
			} else {
				for k := copy(last[:], w.bytes[i:hi]); k < len(last); k++ {
					last[k] = ' '
				}
			}
			word, event := masks(block)
			before := word<<1 | w.inside
			w.inside = word >> 63
			w.starts[i/64], w.events[i/64] = word&^before, event
			w.list(word^before, int32(i))
		}
		if hi == len(w.source) && w.listed%2 != 0 {
			w.places[w.listed] = int32(hi)
			w.listed++
		}
		w.room(hi, w.listed/2)
		w.runs(w.places[:w.listed&^1])
		// A run that goes on beyond the chunk keeps its beginning.
		w.places[0] = w.places[max(w.listed-1, 0)]
		w.listed %= 2
		w.next = hi
	}
}

// list appends the places of the bits of a block at i to w.places.
func (w *worder) list(mask uint64, i int32) {
	n := w.listed
	w.listed += bits.OnesCount64(mask)
	// Four at a time: what is listed too much is written over by the next.
	for ; n < w.listed; n += 4 {
		for k := range 4 {
			w.places[n+k] = i + int32(bits.TrailingZeros64(mask))
			mask &= mask - 1
		}
	}
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
	// A run is wide if 16 bytes can be read from its beginning.
	limit, wide := len(w.bytes)-16, len(places)
	for ; wide > 0 && int(places[wide-2]) > limit; wide -= 2 {
	}
	for len(places) >= 2 {
		if wide > 0 {
			k := w.runsWide(places[:wide], out[n:])
			n += k
			places = places[2*k:]
			if wide -= 2 * k; len(places) == 0 {
				break
			}
		}
		start, end := int(places[0]), int(places[1])
		size := uint(end - start)
		places = places[2:]
		if wide > 0 {
			wide -= 2
			if size <= 16 && n < len(out) {
				b := (*[16]byte)(w.bytes[start:])
				e := &runEntries[size%32]
				lo, hi := load64(b[:8])&e.mask[0], load64(b[8:])&e.mask[1]
				if (lo|hi)&highs == 0 {
					// Letters have the bit 0x40, digits have not; digits have
					// 0x20, and letters get it.
					digits := ((lo ^ e.mask[0]) | (hi ^ e.mask[1])) & (0x40 * every)
					id := shortID(lo|0x20*every&e.mask[0], hi|0x20*every&e.mask[1], uint64(size))
					out[n].ID, out[n].Start, out[n].End = id, int32(start), int32(end)
					out[n].Flags = Capital&^Flags(b[0]>>5<<1) | Number&Flags((digits|-digits)>>63) | w.functions.flag(id)
					n++
					continue
				}
			}
		}
		w.words = out[:n]
		w.rest(start, end)
		w.functions.flagAll(w.words[n:])
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
