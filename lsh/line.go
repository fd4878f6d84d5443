package lsh

import "math/bits"

// A line is the places for entries in one bucket of a band: one line of the
// processor's cache, so that looking a bucket up waits for memory once. Places
// are filled from the first. A bucket with more entries than places goes on in
// another line.
type line struct {
	tags [2]uint64          // of the first eight places, 16 bits each
	last uint32             // of the other two
	ids  [linePlaces]uint32 // entry + 1, 0 where there is none
	next uint32             // line that goes on, counted from 1; 0 if none does
}

// linePlaces is how many entries a line holds: 2 bytes of tag and 4 of entry
// for each, and 4 bytes that lead on, are 64.
const linePlaces = 10

// A tag is the 16 highest bits of a hash. The bucket has the lowest: in a table
// of 65,536 buckets and more the two are all of it.
func tagOf(hash uint32) uint16 { return uint16(hash >> 16) }

// match returns a set of the places that have a tag, and perhaps of empty ones:
// those of them are numbers by which place and next walk through it.
func (l *line) match(tag uint16) places {
	t := uint64(tag) * 0x0001_0001_0001_0001
	return zeros(l.tags[0]^t)>>15 | zeros(l.tags[1]^t)>>14 | zeros(uint64(l.last)^t|0xffff_ffff_0000_0000)>>13
}

// zeros has the highest bit of each 16 bits of x that are 0, and no other.
func zeros(x uint64) uint64 {
	const low = 0x7fff_7fff_7fff_7fff
	return ^(x&low + low | x | low)
}

// places is a set of places of a line: of the place 4i+j, bit 16j+i.
type places = uint64

// first is a place of a set that is not empty; s & (s-1) are the others.
func first(s places) int {
	at := bits.TrailingZeros64(s)
	return at%16*4 + at/16
}

// tag returns that of a place.
func (l *line) tag(place int) uint16 {
	if place < 8 {
		return uint16(l.tags[place/4] >> (place % 4 * 16))
	}
	return uint16(l.last >> (place % 4 * 16))
}

// set puts an entry into a place; id 0 and tag 0 make it empty.
func (l *line) set(place int, tag uint16, id uint32) {
	shift := place % 4 * 16
	if place < 8 {
		w := &l.tags[place/4]
		*w = *w&^(0xffff<<shift) | uint64(tag)<<shift
	} else {
		l.last = l.last&^(0xffff<<shift) | uint32(tag)<<shift
	}
	l.ids[place] = id
}

// used is the number of entries in the line.
func (l *line) used() int {
	n := uint32(0)
	for _, id := range l.ids { // without a branch, which would be guessed wrong
		n += (id | -id) >> 31
	}
	return int(n)
}
