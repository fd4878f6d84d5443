package lineage

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

// A version that was put up again after the last one has a stamp that its text
// contradicts: it lies between the third and the fifth. By their stamps alone
// three of the eight links of each series would be wrong, .63 right.
func TestStampThatTheTextContradicts(t *testing.T) {
	race.OneGoroutine(t)
	right, said := 0, 0
	for seed := range uint64(3) {
		texts := series(rand.New(rand.NewPCG(seed, 81)), 9, 100)
		ws, pairs := witnesses(t, texts)
		for i := range ws {
			ws[i].URL, ws[i].Published = "https://terms.example/current", on(i)
		}
		ws[3].Published = on(400)
		for _, d := range infer(t, ws, pairs).Derivations {
			said++
			if d.Directed && d.From == fmt.Sprint(int(d.To[0]-'1')) {
				right++
			}
		}
	}
	require.Greater(t, float64(right)/float64(said), .75, "links: %d right of %d", right, said)
}

// What is forgotten of one text leaves the order of the others.
func TestForgottenStamp(t *testing.T) {
	s := &stamping{n: 3, order: make([]int8, 9), width: 1, later: make([]uint64, 3), earlier: make([]uint64, 3)}
	s.put(0, 1)
	s.put(1, 2)
	s.put(0, 2)
	require.Equal(t, 1, s.between(0, 2))
	s.forget(1)
	require.Zero(t, s.between(0, 2))
	require.Equal(t, []int8{0, 0, 1, 0, 0, 0, -1, 0, 0}, s.order)
}
