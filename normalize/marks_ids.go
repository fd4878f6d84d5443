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
// them are found. It has the words of ASCII letters and digits alone.
type idTable struct {
	displace []uint16
	entries  []idEntry
}

type idEntry struct {
	id   uint64
	code uint16
}

// of returns the code of the word, 0 if it is not in the table.
func (x *idTable) of(id uint64) uint16 {
	e := &x.entries[x.slot(id, x.displace[id&uint64(len(x.displace)-1)])]
	code := e.code
	if e.id != id {
		code = 0
	}
	return code
}

// slot takes three independent parts of id for bucket, start and step.
func (x *idTable) slot(id uint64, displace uint16) uint64 {
	return (id>>16 + (id>>40)*uint64(displace)) & uint64(len(x.entries)-1)
}

// newIDTable returns a table of words, by code less firstWord.
func newIDTable(words []string) idTable {
	// Three slots of four are free at most, one of three at least, and a bucket
	// has two words: all find their displacement within some dozens.
	size := 1 << bits.Len(uint(len(words)*3/2))
	x := idTable{displace: make([]uint16, size/4), entries: make([]idEntry, size)}
	buckets := make([][]idEntry, len(x.displace))
	for i, word := range words {
		if strings.ContainsFunc(word, func(r rune) bool { return r >= utf8.RuneSelf || !asciiWord[r] }) {
			continue
		}
		id := foldedID([]byte(strings.ToLower(word)))
		b := id & uint64(len(buckets)-1)
		buckets[b] = append(buckets[b], idEntry{id, uint16(firstWord + i)})
	}
	order := make([]int, len(buckets))
	for i := range order {
		order[i] = i
	}
	// The fullest buckets first, while there is most room.
	slices.SortStableFunc(order, func(a, b int) int { return len(buckets[b]) - len(buckets[a]) })
	for _, b := range order {
		for !x.place(buckets[b], x.displace[b]) {
			if x.displace[b]++; x.displace[b] == 0 {
				panic("normalize: the words of the phrasebook find no room")
			}
		}
	}
	return x
}

// place puts the entries where displace says, if all find a free slot.
func (x *idTable) place(entries []idEntry, displace uint16) bool {
	for i, e := range entries {
		slot := &x.entries[x.slot(e.id, displace)]
		if slot.code != 0 {
			for _, e := range entries[:i] {
				x.entries[x.slot(e.id, displace)] = idEntry{}
			}
			return false
		}
		*slot = e
	}
	return true
}
