package normalize

import (
	"fmt"
	"math"
	"slices"
)

// A spread is the same words in a table of which eight slots can be looked up at once:
// so small that what tells the slots apart fits into one wide register. It is a perfect
// hash by displacement (Belazzougui, Botelho and Dietzfelbinger 2009): the lowest bits of
// an identity are its bucket, and the words of a bucket go where their other bits say, all
// of them displaced by a number of the bucket.
//
// The assembly reads it by the offsets of its fields.
type spread struct {
	displacements [1 << bucketBits]uint8
	words         [1 << spreadBits]uint64
	from          uint64 // the lowest bit of an identity that says where it goes
}

const (
	bucketBits = 6
	spreadBits = 9 // twice as many slots as words at least, so that buckets find room
)

// slot is the slot of id.
func (s *spread) slot(id uint64) uint64 {
	return id>>s.from%(1<<spreadBits) ^ uint64(s.displacements[id%(1<<bucketBits)])
}

// newSpread returns a spread of ids, at most 255.
func newSpread(ids []uint64) (s spread) {
	var buckets [1 << bucketBits][]uint64
	for _, id := range ids {
		b := &buckets[id%(1<<bucketBits)]
		*b = append(*b, id)
	}
	// The fullest go first, while there is most room.
	slices.SortStableFunc(buckets[:], func(a, b []uint64) int { return len(b) - len(a) })
	for s.from = bucketBits; s.from <= 64-spreadBits; s.from++ {
		if s.place(buckets[:]) {
			return s
		}
	}
	panic(fmt.Sprintf("normalize: no displacements part %d function words", len(ids)))
}

// place finds room for all buckets.
func (s *spread) place(buckets [][]uint64) bool {
	clear(s.words[:])
	for _, bucket := range buckets {
		placed := len(bucket) == 0
		for d := 0; d <= math.MaxUint8 && !placed; d++ {
			s.displacements[bucket[0]%(1<<bucketBits)] = uint8(d)
			placed = s.fill(bucket)
		}
		if !placed {
			return false
		}
	}
	return true
}

// fill puts the words of a bucket into their slots if all of these are free.
func (s *spread) fill(bucket []uint64) bool {
	for i, id := range bucket {
		if s.words[s.slot(id)] != 0 {
			for _, other := range bucket[:i] {
				s.words[s.slot(other)] = 0
			}
			return false
		}
		s.words[s.slot(id)] = id
	}
	return true
}
