package lineage

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/lineage/internal/collate"
)

func TestReadingsOfASecondModelTellIt(t *testing.T) {
	rnd := rand.New(rand.NewPCG(9, 31))
	slip := func(w []string) []string { // the same number of words, so that readings keep their places
		out := append([]string{}, w...)
		for i := range out {
			if rnd.IntN(20) == 0 {
				out[i] += "e"
			}
		}
		return out
	}
	first := prose(rnd, 900)
	one := slip(slip(first))
	before := slip(first)
	other := slip(before)
	mixed := append([]string{}, one...)
	for i := range mixed {
		if rnd.IntN(5) < 2 {
			mixed[i] = other[i]
		}
	}
	mixed = slip(mixed)
	const (
		theFirst = iota
		theOne
		theOneBeforeTheOther
		theOther
		theMixed
		theCopy
	)
	var texts []string
	for _, w := range [][]string{first, one, before, other, mixed, slip(one)} {
		texts = append(texts, strings.Join(w, " "))
	}
	r := newRemnant(collate.NewKin(texts, false))
	require.NotNil(t, r)
	s := r.seconds()
	require.Positive(t, s[theMixed][theOne], "the model that he copied: %.1f", s[theMixed])
	require.Greater(t, s[theMixed][theOther], 2., "the one from which he took readings: %.1f", s[theMixed])
	for _, x := range []int{theFirst, theOneBeforeTheOther, theCopy} {
		require.Negative(t, s[theMixed][x], "text %d he did not see: %.1f", x, s[theMixed])
	}
	for x, z := range s[theCopy] {
		if x != theOne && x != theCopy {
			require.Less(t, z, 1.5, "a copy of one model has nothing else from text %d: %.1f", x, s[theCopy])
		}
	}
}
