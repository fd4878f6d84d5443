package lineage

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// moreShared is the plain comparison of two pairs of texts that places stands
// for.
func moreShared(u *reuse, a, b, x, y int) bool {
	text := func(i int) string { return u.f.ws[i].Text.Source }
	return cmp.Or(cmp.Compare(u.strong[x][y], u.strong[a][b]), cmp.Compare(u.words[x][y], u.words[a][b]),
		cmp.Compare(u.signed[x]+u.signed[y], u.signed[a]+u.signed[b]), cmp.Compare(u.issuedAt(a, b), u.issuedAt(x, y)), cmp.Compare(len(u.runs[a])+len(u.runs[b]), len(u.runs[x])+len(u.runs[y])),
		cmp.Compare(min(text(a), text(b)), min(text(x), text(y))), cmp.Compare(max(text(a), text(b)), max(text(x), text(y)))) < 0
}

func TestPlacesOfPairsAreTheirOrder(t *testing.T) {
	const n = 9
	r := rand.New(rand.NewPCG(3, 9))
	for round := range 20 {
		u := &reuse{f: &family{}, signed: make([]float64, n)}
		for i := range n {
			// Few values, so that every level of the comparison decides some pair,
			// and some texts are the same.
			u.f.ws = append(u.f.ws, Witness{Text: &normalize.Text{Source: fmt.Sprint("text ", r.IntN(6))}})
			u.runs = append(u.runs, make([]run, 1+r.IntN(2)))
			u.signed[i] = float64(r.IntN(2))
			if d := r.IntN(3); d > 0 {
				u.f.ws[i].Published.Latest = time.Unix(int64(d), 0)
			}
			u.strong, u.words = append(u.strong, make([]float64, n)), append(u.words, make([]int32, n))
		}
		for a := range n {
			for b := range a {
				s, w := float64(1+r.IntN(2)), r.Int32N(2)
				u.strong[a][b], u.strong[b][a], u.words[a][b], u.words[b][a] = s, s, w, w
			}
		}
		u.strong[0][1], u.strong[1][0], u.words[0][1], u.words[1][0] = 0, 0, 0, 0
		place := u.places(u.textOrder())
		require.Equal(t, int32(sharesNothing), place[0][1], "a pair that shares nothing is the last")
		for a := range n {
			for b := range n {
				for x := range n {
					for y := range n {
						if a != b && x != y {
							require.Equal(t, moreShared(u, a, b, x, y), place[a][b] < place[x][y], "round %d: %d and %d against %d and %d", round, a, b, x, y)
						}
					}
				}
			}
		}
	}
}
