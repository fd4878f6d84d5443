package shingle

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// ids makes words of the given identities.
func ids(id ...uint64) []normalize.Word {
	ws := make([]normalize.Word, len(id))
	for i := range id {
		ws[i].ID = id[i]
	}
	return ws
}

// randomWords makes n words drawn from a vocabulary of the given size.
func randomWords(r *rand.Rand, n, vocabulary int) []normalize.Word {
	ws := make([]normalize.Word, n)
	for i := range ws {
		seed := uint64(r.IntN(vocabulary))
		ws[i].ID = next(&seed)
	}
	return ws
}

// collect returns what All yields.
func collect(words []normalize.Word, k int) (at []int, hashes []uint64) {
	for i, h := range All(words, k) {
		at, hashes = append(at, i), append(hashes, h)
	}
	return at, hashes
}

func TestAllYieldsEveryRunInOrder(t *testing.T) {
	at, hashes := collect(ids(1, 2, 3, 1, 2, 3), 3)
	require.Equal(t, []int{0, 1, 2, 3}, at)
	require.Equal(t, hashes[0], hashes[3], "the same three words are the same shingle wherever they stand")
	require.Len(t, NewSet(ids(1, 2, 3, 1, 2, 3), 3), 3)
}

func TestAllOfShortTexts(t *testing.T) {
	for _, c := range []struct {
		name     string
		words    []normalize.Word
		k, count int
	}{
		{"no words, no shingle", nil, 5, 0},
		{"fewer than k words are one shingle", ids(1, 2), 5, 1},
		{"k words are one shingle", ids(1, 2, 3, 4, 5), 5, 1},
		{"k of zero counts as one", ids(1, 2, 3), 0, 3},
		{"a negative k counts as one", ids(1, 2, 3), -7, 3},
	} {
		_, hashes := collect(c.words, c.k)
		require.Len(t, hashes, c.count, c.name)
	}
}

// A text shorter than k words must not meet a shingle of another length.
func TestShortTextMeetsOnlyItsLike(t *testing.T) {
	_, two := collect(ids(1, 2), 5)
	_, zeroTwo := collect(ids(0, 1, 2), 5)
	require.NotEqual(t, two, zeroTwo, "a leading word of identity 0 must count")
	require.Equal(t, NewSet(ids(1, 2), 5), NewSet(ids(1, 2), 9))
}

// Rolling is an economy: it must give what hashing each run afresh gives.
func TestRollingEqualsHashingEachRun(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		words, k := randomWords(r, r.IntN(60), 1+r.IntN(20)), 1+r.IntN(9)
		_, rolled := collect(words, k)
		var afresh []uint64
		for i := range rolled {
			_, one := collect(words[i:i+min(k, len(words))], k)
			afresh = append(afresh, one...)
		}
		require.Equal(t, afresh, rolled)
		require.Equal(t, rolled, slices.Clip(Append(nil, words, k)), "Append and All must agree")
	}
}

// Equal shingles have equal hashes; different ones must not, in any order of
// the same words either.
func TestDifferentRunsDiffer(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	const k = 3
	seen := map[uint64][k]uint64{}
	for range 200_000 {
		var run [k]uint64
		for i := range run {
			run[i] = uint64(r.IntN(60)) // small identities: the worst a caller can bring
		}
		_, h := collect(ids(run[:]...), k)
		if other, ok := seen[h[0]]; ok {
			require.Equal(t, other, run, "two runs share the hash %#x", h[0])
		}
		seen[h[0]] = run
	}
}

func TestAllStopsWhenToldTo(t *testing.T) {
	n := 0
	for range All(ids(1, 2, 3, 4), 2) {
		if n++; n == 2 {
			break
		}
	}
	require.Equal(t, 2, n)
}
