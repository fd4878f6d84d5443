package lineage

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// What the stamps say of two texts, and how many lie between them, is what
// asking every pair says.
func TestStampsAreThoseOfEveryPair(t *testing.T) {
	r := rand.New(rand.NewPCG(19, 67))
	norm, err := normalize.New(nil)
	require.NoError(t, err)
	var ws []Witness
	var members []int
	for i := range 90 {
		w := Witness{ID: fmt.Sprint(i), Text: norm.Text(fmt.Sprintf("The terms in force from day %d on.", i-i%7/6))} // some texts have two witnesses
		if r.IntN(5) > 0 {
			at := time.Date(2016, 5, 1+r.IntN(30), 0, 0, 0, 0, time.UTC)
			w.Published = Interval{at, at.Add(day - time.Second)}
		}
		ws, members = append(ws, w), append(members, i)
	}
	v := newVersions(newFamily(ws, nil, Cluster{Witnesses: members}), members)
	known, between := 0, 0
	for a := range v.texts {
		for b := range v.texts {
			want := 0
			if v.precedes(a, b) {
				want = 1
			} else if v.precedes(b, a) {
				want = -1
			}
			require.Equal(t, want, v.before(a, b), "texts %d and %d", a, b)
			n := 0
			for w := range v.texts {
				if v.precedes(a, w) && v.precedes(w, b) {
					n++
				}
			}
			require.Equal(t, n, v.stamps().between(a, b), "between texts %d and %d", a, b)
			known, between = known+want*want, between+n
		}
	}
	require.Less(t, len(v.texts), len(ws), "some text has two witnesses")
	require.Positive(t, known)
	require.Positive(t, between)
}
