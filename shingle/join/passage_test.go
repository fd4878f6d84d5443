package join

import (
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// keyOf is a list of sets as the key of a map.
func keyOf(sets []uint32) string {
	var b []byte
	for _, s := range sets {
		b = binary.BigEndian.AppendUint32(b, s)
	}
	return string(b)
}

// Every list of sets becomes one passage, however many shingles and parts it
// comes from, and counts for all of them; passages come in the order of how many
// sets have them, and always in the same one.
func TestPassagesAreWhatTheSameSetsHave(t *testing.T) {
	for _, sets := range []int{1, 3, 400, 70_000} {
		r := rand.New(rand.NewPCG(uint64(sets), 17))
		known := make([][]uint32, 700)
		for i := range known {
			n := 2 + r.IntN(3)
			if r.IntN(50) == 0 {
				n = many - 2 + r.IntN(2*many) // more than many, on both sides of the border
			}
			for range n {
				known[i] = append(known[i], uint32(r.IntN(sets)))
			}
			slices.Sort(known[i])
			known[i] = slices.Compact(known[i])
		}
		number := make([]uint32, 2*sets) // every other set has been left out
		for i := range sets {
			number[2*i] = uint32(i)
		}
		want := map[string]uint32{}
		found, again := make([]shared, parts), make([]shared, parts)
		numbers := 0
		for range 8_000 {
			list := known[r.IntN(len(known))]
			want[keyOf(list)]++
			numbers += 1 + len(list)
			f := &found[r.IntN(parts)]
			for _, set := range list {
				f.sets = append(f.sets, 2*set)
			}
			f.count = append(f.count, uint32(len(list)))
		}
		for i := range found {
			again[i] = shared{slices.Clone(found[i].sets), slices.Clone(found[i].count)}
		}
		gather := func(found []shared) (lists [][]uint32, weights []uint32) {
			d := newDealer(sets, 20*numbers) // as if there were twenty times as many
			require.LessOrEqual(t, d.shares, maxShares)
			var hands []hand
			for i := range found {
				hands = append(hands, found[i].deal(d, number))
			}
			shares := make([]share, d.shares)
			for i := range shares {
				shares[i] = new(gatherer).gather(hands, i)
			}
			inOrder(shares, func(list []uint32, weight uint32) {
				lists, weights = append(lists, list), append(weights, weight)
			})
			return lists, weights
		}
		lists, weights := gather(found)
		got := map[string]uint32{}
		for i, list := range lists {
			require.NotContains(t, got, keyOf(list), "%v is two passages", list)
			got[keyOf(list)] = weights[i]
			if i > 0 {
				require.GreaterOrEqual(t, len(list), len(lists[i-1]))
			}
		}
		require.Equal(t, want, got, "%d sets", sets)
		sameLists, sameWeights := gather(again)
		require.Equal(t, lists, sameLists)
		require.Equal(t, weights, sameWeights)
	}
}
