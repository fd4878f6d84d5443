package lsh

import (
	"math/rand/v2"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

func TestALineIsALineOfTheCache(t *testing.T) {
	require.EqualValues(t, 64, unsafe.Sizeof(line{}))
}

// Tags that differ in their lowest or highest bit, all zeros and all ones lie
// side by side: match names the places with the tag, and empty ones at most.
func TestMatchNamesThePlacesOfATag(t *testing.T) {
	race.OneGoroutine(t)
	r := rand.New(rand.NewPCG(15, 15))
	tags := []uint16{0, 1, 0x7fff, 0x8000, 0x8001, 0xfffe, 0xffff}
	for range 3000 {
		var l line
		var have []uint16
		for place := range r.IntN(linePlaces + 1) {
			have = append(have, tags[r.IntN(len(tags))])
			l.set(place, have[place], r.Uint32()|1)
		}
		require.Equal(t, len(have), l.used())
		for _, tag := range tags {
			var want, got []int
			for place, x := range have {
				require.Equal(t, x, l.tag(place))
				if x == tag {
					want = append(want, place)
				}
			}
			var named [linePlaces]bool
			for m := l.match(tag); m != 0; m &= m - 1 {
				named[first(m)] = true
			}
			for place, is := range named {
				if is && l.ids[place] != 0 {
					got = append(got, place)
				}
			}
			require.Equal(t, want, got, "tag %04x among %04x", tag, have)
		}
	}
}
