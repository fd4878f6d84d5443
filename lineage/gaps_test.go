package lineage

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/lineage/internal/collate"
)

// fatesOf are what became of the words of one text in another and the other way round.
func fatesOf(one, other []string) (inOther, inOne []byte) {
	texts := []collate.Tokens{collate.Tokenize(strings.Join(one, " ")), collate.Tokenize(strings.Join(other, " "))}
	x, y := texts[0].Exact, texts[1].Exact
	return fates(withGaps(collate.Diff(x, y), rareness(texts)[0]), len(x), len(y))
}

func tokens(words []string) int { return len(collate.Tokenize(strings.Join(words, " ")).Exact) }

func ofFate(fates []byte, fate byte) (n int) {
	for _, f := range fates {
		if f == fate {
			n++
		}
	}
	return n
}

// plain is a text in which every other word is one of twenty, as in any language.
func plain(rnd *rand.Rand, n int) []string {
	words := prose(rnd, n)
	for i := range words {
		if rnd.IntN(2) == 0 {
			words[i] = fmt.Sprintf("of%c", 'a'+rnd.IntN(20)*rnd.IntN(20)/19)
		}
	}
	return words
}

func TestGapsBesideEachOtherHaveNothingInCommon(t *testing.T) {
	rnd := rand.New(rand.NewPCG(4, 19))
	first := plain(rnd, 900)
	one := slices.Delete(slices.Clone(first), 300, 420)   // it has 420 to 560, which the other lost
	other := slices.Delete(slices.Clone(first), 420, 560) // it has 300 to 420
	inOther, inOne := fatesOf(one, other)
	require.Zero(t, ofFate(inOther, edited), "nobody has edited the one")
	require.Zero(t, ofFate(inOne, edited), "nor the other")
	require.InDelta(t, tokens(first[420:560]), ofFate(inOther, lost), 3, "what the other lost of the one")
	require.InDelta(t, tokens(first[300:420]), ofFate(inOne, lost), 3, "what the one lost of the other")
}

func TestManySlipsAreNoGap(t *testing.T) {
	for slip := range 4 {
		rnd := rand.New(rand.NewPCG(uint64(slip), 20))
		first := plain(rnd, 900)
		inCopy, _ := fatesOf(first, scribe(rnd, first, slip+2))
		require.Zero(t, ofFate(inCopy, lost), "one word in %d is miscopied, none in a piece", slip+2)
	}
}

func TestSlipsBesideAGapAreSlips(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 21))
	first := plain(rnd, 400)
	second := slices.Delete(slices.Clone(first), 200, 300)
	second[190], second[210] = "otherwise", "differently" // eleven words before the gap, and ten behind
	inCopy, _ := fatesOf(first, second)
	require.Equal(t, 2, ofFate(inCopy, edited), "two slips")
	require.InDelta(t, tokens(first[200:300]), ofFate(inCopy, lost), 1, "the gap between them")
}
