package align

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

// babble is n words of few different ones, so that most stand in both texts
// and many ways of aligning are worth the same.
func babble(r *rand.Rand, n, kinds int) string {
	words := []string{"the", "of", "harbour", "7", "ferry", "and", "Kelderby", "12", "pilots", "a", "strike", "quay", "3.5", "mooring", "lantern", "beacon"}
	var b strings.Builder
	for range n {
		switch k := r.IntN(kinds + 2); {
		case k < kinds:
			b.WriteString(words[k%len(words)])
		case k == kinds:
			fmt.Fprintf(&b, "word%c%c", 'a'+r.IntN(26), 'a'+r.IntN(26))
		default:
			fmt.Fprint(&b, r.IntN(1000))
		}
		b.WriteByte(" .  "[r.IntN(4)])
	}
	return b.String()
}

// The sparse programs find the paths, and not only the scores, of those that
// look at every cell.
func TestStepsAgainstCells(t *testing.T) {
	race.OneGoroutine(t)
	r := rand.New(rand.NewPCG(7, 9))
	extended, filled := 0, 0
	for range 3000 {
		kinds := 1 + r.IntN(16)
		a := babble(r, 5+r.IntN(120), kinds)
		b := babble(r, 5+r.IntN(120), kinds)
		if r.IntN(2) == 0 {
			// A stretch of the one in the other.
			w := strings.Fields(a)
			from := r.IntN(len(w))
			b += " " + strings.Join(w[from:min(len(w), from+40)], " ") + " " + babble(r, 20, kinds)
		}
		p := new(pair)
		p.set(Prepare(text(t, a)), Prepare(text(t, b)), nil)
		for k := range p.a.used {
			p.a.used[k] = r.IntN(90) == 0
		}
		for k := range p.b.used {
			p.b.used[k] = r.IntN(90) == 0
		}
		for range 4 {
			i, j, by := r.IntN(p.a.n), r.IntN(p.b.n), 1-2*r.IntN(2)
			want, got := p.everyReach(i, j, by), p.reach(i, j, by)
			require.Equal(t, want, slices.Clip(got), "from words %d and %d on, by %d\na: %s\nb: %s", i, j, by, a, b)
			extended += len(want)

			i0, i1 := anyRange(r, p.a.n)
			j0, j1 := anyRange(r, p.b.n)
			want, got = p.everyFill(i0, i1, j0, j1), p.fill(i0, i1, j0, j1)
			require.Equal(t, want, slices.Clip(got), "words %d to %d and %d to %d\na: %s\nb: %s", i0, i1, j0, j1, a, b)
			filled += len(want)
		}
	}
	require.Greater(t, extended, 10000, "runs found by extension")
	require.Greater(t, filled, 10000, "runs found between two others")
}

// anyRange is a random half-open range of [0, n).
func anyRange(r *rand.Rand, n int) (int, int) {
	x, y := r.IntN(n+1), r.IntN(n+1)
	return min(x, y), max(x, y)
}
