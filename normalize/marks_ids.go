package normalize

import (
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"
)

// An idTable tells the code of a word in a vocabulary by its identity: a hash
// table without collisions (Belazzougui, Botelho and Dietzfelbinger 2009), one
// look and no branch, since every word of a text is asked for and about half of
// them are found. It has the words of letters of ASCII and Latin-1 that fold by
// one bit, as here: one identity is one spelling of such words but for case.
type idTable struct {
	displace []uint16
	entries  []idEntry
}

// An idEntry is an identity with the code of its word in place of its low 16 bits; 0 is
// none. Of a word that is not in the table they are all that must differ for one that
// is to be seen in it, and of a text's words most are not.
type idEntry uint64

// of returns the code of the word, 0 if it is not in the table.
func (x *idTable) of(id uint64) uint16 {
	e := uint64(x.entries[x.slot(id, x.displace[id&uint64(len(x.displace)-1)])])
	code := uint16(e)
	if (e^id)>>16 != 0 {
		code = 0
	}
	return code
}

// slot takes the bits of id that the low bits of displace tell, changed by its others.
func (x *idTable) slot(id uint64, displace uint16) uint64 {
	return (id>>(displace%64) ^ uint64(displace/64)) & uint64(len(x.entries)-1)
}

// latinID is the identity of a word that the table may have.
func latinID(word string) (id uint64, ok bool) {
	if strings.ContainsFunc(word, func(r rune) bool { return !latinLetter(r) }) {
		return 0, false
	}
	return foldedID([]byte(strings.ToLower(word))), true
}

// A wordID is a word's identity and code.
type wordID struct {
	id   uint64
	code uint16
}

// newIDTable returns a table of words, by code less firstWord.
func newIDTable(words []string) idTable {
	var ids []wordID
	for i, word := range words {
		if id, ok := latinID(word); ok {
			ids = append(ids, wordID{id, uint16(firstWord + i)})
		}
	}
	// Four slots of five are taken at most, two of five at least: every word of a text looks into
	// the table, and the second cache, of which the rest of the rules wants its share, serves
	// one of half the size sooner. A bucket has three words or so, and all find their displacement
	// within some hundreds, or in a larger table.
	for size := 1 << bits.Len(uint(len(ids)*5/4)); ; size *= 2 {
		x := idTable{displace: make([]uint16, max(1, size/4), max(1, size/4)+1), entries: make([]idEntry, size)}
		if x.fill(ids) {
			return x
		}
	}
}

// fill places all entries, and returns false if they find no room.
func (x *idTable) fill(ids []wordID) bool {
	buckets := make([][]wordID, len(x.displace))
	for _, e := range ids {
		b := e.id & uint64(len(buckets)-1)
		buckets[b] = append(buckets[b], e)
	}
	order := make([]int, len(buckets))
	for i := range order {
		order[i] = i
	}
	// The fullest buckets first, while there is most room.
	slices.SortStableFunc(order, func(a, b int) int { return len(buckets[b]) - len(buckets[a]) })
	for _, b := range order {
		for !x.place(buckets[b], x.displace[b]) {
			if x.displace[b]++; x.displace[b] == 1<<16-1 {
				return false
			}
		}
	}
	return true
}

// latinLetter tells the letters and digits of ASCII and Latin-1 whose case is
// the bit 0x20.
func latinLetter(r rune) bool {
	return r < utf8.RuneSelf && asciiWord[r] || r >= '\u00C0' && r <= '\u00FF' && r != '×' && r != '÷' && r != 'ß'
}

// place puts the words where displace says, if all find a free slot.
func (x *idTable) place(ids []wordID, displace uint16) bool {
	for i, w := range ids {
		slot := &x.entries[x.slot(w.id, displace)]
		if *slot != 0 {
			for _, w := range ids[:i] {
				x.entries[x.slot(w.id, displace)] = 0
			}
			return false
		}
		*slot = idEntry(w.id&^0xFFFF | uint64(w.code))
	}
	return true
}
