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
// steps are also written for AVX2, which does three times as much a second, and for
// AVX-512 with VBMI2, which does five times as much; the build tag purego leaves
// that out.

// chunk is how many bytes go through the first step before the second takes
// over: enough to amortize the change, few enough that the list of places, at
// four bytes each, stays in the first cache.
const chunk = 2048

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

// runeEventBits tells which of eight bytes, some of which are above ASCII, are the
// first bytes of runes that may matter to structure: C2, D8 to DB, and those of
// runes of three bytes and more. The structurer passes over the others.
func runeEventBits(x uint64) uint64 {
	c2, db := x^0xC2*every, (x|0x03*every)^0xDB*every
	return (x&(x<<1)&(x<<2) | ^(c2&^highs + 0x7f*every | c2) | ^(db&^highs + 0x7f*every | db)) & highs
}

// gather makes the high bits of eight bytes eight bits.
func gather(bits uint64) uint64 { return bits >> 7 * 0x0102040810204080 >> 56 }

// blockMasks have a bit for each of 64 bytes. The assembly writes them.
type blockMasks struct {
	starts uint64 // where runs of word bytes begin
	events uint64 // where something may be that matters to structure: in each gap the first at least
}

// masks returns the masks of the bytes of a block that make words and of the
// runes that may matter to structure, and a number that is not 0 if there are
// bytes above ASCII.
func masks(b *[64]byte) (word, event, high uint64) {
	for i := 0; i < 64; i += 8 {
		x := load64(b[i:])
		word |= gather(wordBits(x)) << i
		high |= x
	}
	if high &= highs; high != 0 {
		for i := 0; i < 64; i += 8 {
			if x := load64(b[i:]); x&highs != 0 {
				event |= gather(runeEventBits(x)) << i
			}
		}
	}
	return word, event, high
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

// Runs go through the second step eight at a time, and what is left of a chunk of
// at least fullChunk waits for the next: then no loop ends in a rest, which takes
// as long as ten words.
const (
	together  = 8
	fullChunk = 64 // so many that what is left is not from the chunk before
)

// places hold what is left from the chunk before, all changes of a chunk, and what
// is listed too much.
type places [2*together + chunk + 8]int32

// find finds the words of w.source from where it stopped before until there
// are n, or all; it may find some more.
func (w *worder) find(n int) {
	var last [64]byte // the bytes of the last block, and spaces
	for w.next < len(w.source) && len(w.words)-w.before < n {
		lo, hi := w.next, min(w.next+chunk, len(w.source))
		before := w.high // the first runs may have begun in the chunk before
		w.high = 0
		from := w.listWide(lo, hi)
		listed := w.listed
		for i := from; i < hi; i += 64 {
			block := &last
			if i+64 <= hi {
				block = (*[64]byte)(w.bytes[i:])
			} else {
				for k := copy(last[:], w.bytes[i:hi]); k < len(last); k++ {
					last[k] = ' '
				}
			}
			word, event, high := masks(block)
			shifted := word<<1 | w.inside
			w.inside = word >> 63
			w.high |= high
			w.blocks[i/64] = blockMasks{starts: word &^ shifted, events: event}
			w.list(word^shifted, int32(i))
		}
		w.anyHigh = w.high | before
		w.readGaps(from, hi, listed)
		if hi == len(w.source) && w.listed%2 != 0 {
			w.places[w.listed] = int32(hi)
			w.listed++
		}
		runs := w.listed / 2
		if runs >= fullChunk && hi < len(w.source) {
			runs -= runs % together
		}
		w.room(hi, runs)
		w.runs(w.places[:2*runs])
		// A run that goes on beyond the chunk keeps its beginning.
		w.listed = copy(w.places[:], w.places[2*runs:w.listed])
		w.next = hi
	}
}

// readGaps completes the masks of the blocks from lo to hi, whose places are
// listed from the first on, with what is ASCII and stands between runs: six of
// seven times a space or a comma and a space, which say nothing.
func (w *worder) readGaps(lo, hi, first int) {
	places, bytes := w.places[first:w.listed], w.bytes
	if first%2 != 0 {
		if len(places) == 0 {
			return
		}
		lo, places = int(places[0]), places[1:]
	}
	for ; len(places) >= 2; places = places[2:] {
		end := int(places[0])
		if end-lo == 1 && bytes[lo] == ' ' || end-lo == 2 && bytes[lo] == ',' && bytes[lo+1] == ' ' {
			lo = int(places[1])
			continue
		}
		w.readGap(lo, end)
		lo = int(places[1])
	}
	if len(places) == 1 {
		hi = int(places[0])
	}
	w.readGap(lo, hi)
}

// readGap completes the masks with what is in source[lo:hi], all of it ASCII.
func (w *worder) readGap(lo, hi int) {
	for i := lo; i < hi; i++ {
		if eventKinds[w.bytes[i]] != noEvent {
			w.blocks[i/64].events |= 1 << (i % 64)
		}
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
	// A run is wide if 16 bytes can be read from its beginning.
	limit, wide := len(w.bytes)-16, len(places)
	for ; wide > 0 && int(places[wide-2]) > limit; wide -= 2 {
	}
	for len(places) >= 2 {
		if n := len(w.words); wide > 0 && n < cap(w.words) {
			out := w.words[n:cap(w.words)]
			done, refused := w.runsWide(places[:wide], out)
			if !refused {
				done += w.runsNarrow(places[2*done:wide], out[done:])
			}
			w.words = w.words[:n+done]
			places = places[2*done:]
			if wide -= 2 * done; len(places) == 0 {
				break
			}
		}
		// After a run of another script the next is most likely one too.
		n := len(w.words)
		for again := true; again; again = len(places) >= 2 && w.bytes[places[0]] > 0xC3 {
			w.rest(int(places[0]), int(places[1]))
			places = places[2:]
			wide -= 2
		}
		if w.functions != noFunctions {
			w.functions.flagAll(w.words[n:])
		}
	}
}

// runsNarrow is the second step up to the first run that is longer than 16 bytes
// or has bytes above ASCII that are no letters of Latin-1; 16 bytes can be read
// from the beginning of each. It writes to words and returns how many it made.
func (w *worder) runsNarrow(places []int32, words []Word) (done int) {
	for ; len(places) >= 2 && done < len(words); places = places[2:] {
		start, end := places[0], places[1]
		size := uint(end - start)
		if size > 16 {
			break
		}
		b := (*[16]byte)(w.bytes[start:])
		e := &runEntries[size%32]
		lo, hi := load64(b[:8])&e.mask[0], load64(b[8:])&e.mask[1]
		first := b[0]
		// Letters have the bit 0x40, digits have not; digits have 0x20, and
		// letters get it.
		small0, small1 := 0x20*every&e.mask[0], 0x20*every&e.mask[1]
		noDigits0, noDigits1 := lo, hi
		if (lo|hi)&highs != 0 {
			lead0, lead1, second0, second1, ok := latin(lo, hi)
			if !ok {
				break
			}
			if first == 0xC3 {
				first = b[1]
			}
			small0, small1 = small0&^lead0, small1&^lead1
			noDigits0, noDigits1 = lo|second0, hi|second1
		}
		digits := ((noDigits0 ^ e.mask[0]) | (noDigits1 ^ e.mask[1])) & (0x40 * every)
		id := shortID(lo|small0, hi|small1, uint64(size))
		words[done] = Word{id, Span{start, end}, Capital&^Flags(first>>4) | Number&Flags((digits|-digits)>>63) | w.functions.flag(id)}
		done++
	}
	return done
}

// latin tells whether all runes above ASCII of the 16 bytes lo and hi are
// letters of Latin-1 that fold to one rune, and where the first and the second
// bytes of these are. They are C3 and a byte without 0x40 in which 0x20 tells
// the case, as in ASCII; but for × and ÷, C3 97 and C3 B7, and ß, C3 9F.
func latin(lo, hi uint64) (lead0, lead1, second0, second1 uint64, ok bool) {
	lead0, lead1 = equalBytes(lo, 0xC3), equalBytes(hi, 0xC3)
	second0, second1 = lead0<<8, lead1<<8|lead0>>56
	high := ((lo ^ (lead0 | second0)) | (hi ^ (lead1 | second1))) & highs
	other := func(x, seconds uint64) uint64 {
		return (x&(0x40*every) | equalBytes(x|0x20*every, 0xB7) | equalBytes(x, 0x9F)) & seconds
	}
	return lead0, lead1, second0, second1, high|lead1>>56|other(lo, second0)|other(hi, second1) == 0
}

// equalBytes has all bits of the bytes of x that are c.
func equalBytes(x, c uint64) uint64 {
	y := x ^ c*every
	return (^(y&^highs + 0x7f*every | y) & highs) >> 7 * 0xff
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
