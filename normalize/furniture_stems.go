package normalize

import "encoding/binary"

// A word is found again by its first five bytes, and one of four or five by its first four; words of
// five and six, of which one may be the plural of the other, by both.
const (
	shortStem, longStem = 4, 5
	shortMask, longMask = 1<<(8*shortStem) - 1, 1<<(8*longStem) - 1
	smallLetters        = 0x2020202020202020
)

// A stemSet has a bit for each stem of an article's prose. Of an article of a thousand words it
// has one stem in a hundred too many.
type stemSet [1 << 10]uint64

func (s *stemSet) at(stem uint64) (word *uint64, bit uint64) {
	hash := stem * 0x9E3779B97F4A7C15 >> 48
	return &s[hash>>6], 1 << (hash & 63)
}

func (s *stemSet) has(stem uint64) bool {
	word, bit := s.at(stem)
	return *word&bit != 0
}

// listStems fills r.stems.
func (r *lineReader) listStems() {
	r.clearStems()
	for words := range r.proseWords {
		r.addStems(words)
	}
}

// clearStems makes r.stems empty, and says that they are listed.
func (r *lineReader) clearStems() {
	if r.stems == nil {
		r.stems = new(stemSet)
	}
	clear(r.stems[:])
	r.listed = true
}

// addStems adds those of the words. Half of them are short: nothing asks of a word how long it is by a branch.
func (r *lineReader) addStems(words []Word) {
	stems, bytes := r.stems, r.bytes
	for i := range words {
		w := &words[i]
		var head uint64
		if b := bytes[w.Start:]; len(b) >= 8 {
			head = binary.LittleEndian.Uint64(b) | smallLetters
		} else {
			head = r.headOf(w.Start)
		}
		n := int64(w.End - w.Start)
		word, bit := stems.at(head & (longMask >> (uint64(n-longStem-1) >> 63 * 8)))
		*word |= bit & uint64((shortStem-1-n)>>63) // nothing for a shorter word
	}
}

// inProse says whether the article's prose has the word, in any form.
func (r *lineReader) inProse(w *Word) bool {
	n := w.End - w.Start
	if n < shortStem {
		return false
	}
	if !r.listed {
		r.listStems()
	}
	head := r.headOf(w.Start)
	return n <= longStem+1 && r.stems.has(head&shortMask) || n >= longStem && r.stems.has(head&longMask)
}

// headOf is the first bytes of a word, all of them as of a small letter.
func (r *lineReader) headOf(start int32) uint64 {
	if int(start)+8 > len(r.bytes) {
		var end [8]byte
		copy(end[:], r.bytes[start:])
		return binary.LittleEndian.Uint64(end[:]) | smallLetters
	}
	return binary.LittleEndian.Uint64(r.bytes[start:]) | smallLetters
}
