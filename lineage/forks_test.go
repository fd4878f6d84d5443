package lineage

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Forks of a licence: each puts a name of its own in the place of the
// original's, in the same three places, and adds a little. What they have in
// place of the name no other text has, so that by the readings that texts share
// every two of them would be nearer to each other than to the original, of which
// one fork kept the name.
func TestForksWithNamesOfTheirOwnAreLinkedWithTheOriginal(t *testing.T) {
	rnd := rand.New(rand.NewPCG(8, 1))
	original := prose(rnd, 1500)
	places := []int{330, 730, 1130}
	for _, i := range places {
		original[i] = "Orrick"
	}
	texts := []string{strings.Join(original, " ")}
	for n := range 8 {
		fork := slices.Clone(original)
		if n > 0 {
			for _, i := range places {
				fork[i] = fmt.Sprintf("Holder%d", n)
			}
		}
		fork = slices.Insert(fork, 100+150*n, prose(rnd, 2)...)
		texts = append(texts, strings.Join(fork, " "))
	}
	ws, pairs := witnesses(t, texts)
	linked := map[string]bool{}
	for _, d := range infer(t, ws, pairs).Derivations {
		if d.From == "0" || d.To == "0" {
			linked[d.From+d.To] = true
		}
	}
	require.Len(t, linked, 8, "every fork is linked with text 0, which all were made from")
}
