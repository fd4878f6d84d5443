package wiretrace_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/lsh"
)

// A stream of stories of which the older go again and again. Whatever was
// forgotten and closed up, the Detector answers as one that is opened now with
// what is left, and numbers, by which documents without an ID and lineages are
// named, stay what they were.
func TestWhatStaysIsAsIfItWereAlone(t *testing.T) {
	ctx := context.Background()
	for _, exhaustive := range []int{64, -1} {
		o := &wiretrace.Options{Exhaustive: exhaustive}
		r := rand.New(rand.NewPCG(41, uint64(exhaustive)))
		store := lsh.NewMemory()
		d, err := wiretrace.Open(ctx, store, o)
		require.NoError(t, err)
		added, here := 0, 0
		for round := range 6 {
			docs := generated(uint64(50+round), wiregen.Options{Agencies: 1, Versions: 1, Rewrites: 4})
			for i, doc := range append(docs, docs[1]) {
				if i > 0 {
					doc.ID = fmt.Sprintf("%d %s", round, doc.ID)
				} else {
					doc.ID = ""
				}
				_, err := d.Add(ctx, doc)
				require.NoError(t, err)
			}
			added += len(docs)
			here += len(docs)
			name := fmt.Sprint(added - len(docs) + 1) // of the one without an ID
			found := false
			one := r.IntN(2)
			n := d.Forget(func(doc wiretrace.Document) bool {
				if doc.ID == name {
					found = true
					return false
				}
				return round%3 == 2 || r.IntN(3) == one
			})
			require.True(t, found, "the document named %s by its number", name)
			here -= n
			require.Equal(t, here, d.Len())
			require.Equal(t, here, d.Stats().Documents)
			again, err := wiretrace.Open(ctx, store, o)
			require.NoError(t, err)
			require.Equal(t, reportOf(t, again), reportOf(t, d), "round %d", round)
			require.Equal(t, again.Stats().Units, d.Stats().Units)
			if round%2 == 1 {
				d = again
			}
		}
		require.Less(t, here, added/3, "a test in which nothing is closed up shows nothing")
	}
}
