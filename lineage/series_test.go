package lineage

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// clause is n words of letters alone, so that no number or name is in them.
func clause(rnd *rand.Rand, n int) []string {
	out := make([]string, n)
	for i := range out {
		if out[i] = "of"; rnd.IntN(3) > 0 {
			out[i] = string([]byte{"bcdfghklmnprstvw"[rnd.IntN(16)], "aeiou"[rnd.IntN(5)], "bcdfghklmnprstvw"[rnd.IntN(16)], "aeiou"[rnd.IntN(5)], "lnrst"[rnd.IntN(5)]})
		}
	}
	return out
}

// rules are sentences in sections, as of a document of terms.
type rules [][][]string

func section(rnd *rand.Rand) [][]string {
	var s [][]string
	for range 2 + rnd.IntN(6) {
		s = append(s, clause(rnd, 8+rnd.IntN(20)))
	}
	return s
}

func (r rules) String() string {
	var b strings.Builder
	for _, s := range r {
		for _, x := range s {
			b.WriteString(strings.Join(x, " ") + ". ")
		}
		b.WriteString("\n\n")
	}
	return b.String()
}

// amend returns r with a few words changed, now and then a section more, and
// less often one less.
func amend(rnd *rand.Rand, r rules) rules {
	var out rules
	for _, s := range r {
		out = append(out, slices.Clone(s))
	}
	for range 1 + rnd.IntN(4) {
		s := out[rnd.IntN(len(out))]
		j := rnd.IntN(len(s))
		x := slices.Clone(s[j])
		switch i := rnd.IntN(len(x)); rnd.IntN(4) {
		case 0, 1:
			x[i] = clause(rnd, 1)[0]
		case 2:
			x = slices.Insert(x, i, clause(rnd, 1+rnd.IntN(8))...)
		default:
			x = slices.Delete(x, i, min(len(x), i+2))
		}
		s[j] = x
	}
	if rnd.IntN(3) == 0 {
		out = slices.Insert(out, rnd.IntN(len(out)+1), section(rnd))
	}
	if rnd.IntN(10) == 0 {
		i := rnd.IntN(len(out))
		out = slices.Delete(out, i, i+1)
	}
	return out
}

// series is n versions of one document, each amended from the one before; one
// in ten takes the amendments of the last back first.
func series(rnd *rand.Rand, n int) []string {
	var all []rules
	var r rules
	for range 14 {
		r = append(r, section(rnd))
	}
	var texts []string
	for i := range n {
		if i > 1 && rnd.IntN(10) == 0 {
			r = all[i-2]
		}
		if i > 0 {
			r = amend(rnd, r)
		}
		all, texts = append(all, r), append(texts, r.String())
	}
	return texts
}

// TestUndatedSeriesOfOneItem holds what is known of versions of terms of service
// without their dates: which follow one another, and mostly which came first.
func TestUndatedSeriesOfOneItem(t *testing.T) {
	const n = 9
	truth, said, linked, directed, right := 0, 0, 0, 0, 0
	for seed := range uint64(12) {
		rnd := rand.New(rand.NewPCG(seed, 77))
		texts := series(rnd, n)
		order := rnd.Perm(n)
		shuffled := make([]string, n)
		for i, k := range order {
			shuffled[i] = texts[k]
		}
		ws, pairs := witnesses(t, shuffled)
		at := map[string]int{}
		for i, k := range order {
			ws[i].ID, ws[i].URL = fmt.Sprint(k), "https://terms.example/current"
			at[ws[i].ID] = k
		}
		truth += n - 1
		for _, d := range infer(t, ws, pairs).Derivations {
			said++
			step := at[d.To] - at[d.From]
			if step != 1 && step != -1 {
				continue
			}
			linked++
			if d.Directed {
				directed++
				if step == 1 {
					right++
				}
			}
		}
	}
	require.Greater(t, 2*float64(linked)/float64(said+truth), .83, "F of links: %d right of %d said, %d true", linked, said, truth)
	require.Greater(t, float64(right)/float64(directed), .75, "directions: %d right of %d", right, directed)
	require.Greater(t, float64(directed)/float64(linked), .75, "coverage: %d of %d links have a direction", directed, linked)
}

// With their dates every version but for amendments taken back has the one
// before it as its parent.
func TestDatedSeriesOfOneItem(t *testing.T) {
	right, said := 0, 0
	for seed := range uint64(12) {
		texts := series(rand.New(rand.NewPCG(seed, 78)), 9)
		ws, pairs := witnesses(t, texts)
		for i := range ws {
			ws[i].URL, ws[i].Published = "https://terms.example/current", on(i)
		}
		in, err := New(nil)
		require.NoError(t, err)
		for _, c := range in.Clusters(ws, pairs) {
			l, err := in.Lineage(context.Background(), ws, pairs, c)
			require.NoError(t, err)
			for _, d := range l.Derivations {
				said++
				if d.From == fmt.Sprint(int(d.To[0]-'1')) {
					right++
				}
			}
		}
	}
	require.Greater(t, float64(right)/float64(said), .93, "parents: %d right of %d", right, said)
}

func TestHistoryBeginsAtAnEnd(t *testing.T) {
	r := newRooted(3)
	r.add(0, 1, -.5, false) // 1 -> 0
	r.add(1, 2, .4, false)  // 1 -> 2
	r.weigh()
	require.Equal(t, 1, argmax(r.score), "each link by itself speaks for the middle")
	r.favourEnds()
	require.Equal(t, 2, argmax(r.score), "two versions are seldom made of the first")
}

func argmax(xs []float64) int {
	best := 0
	for i, x := range xs {
		if x > xs[best] {
			best = i
		}
	}
	return best
}
