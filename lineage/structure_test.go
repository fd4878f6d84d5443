package lineage

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

// prose is n words of no meaning, the same for the same seed.
func prose(rnd *rand.Rand, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf("%c%c%d", 'a'+rnd.IntN(26), 'a'+rnd.IntN(26), rnd.IntN(90))
		if i%12 == 11 {
			out[i] += "."
		}
	}
	return out
}

// revise returns words with a few edits in places, and now and then a passage
// more: how a text that is kept is edited.
func revise(rnd *rand.Rand, words []string) []string {
	out := slices.Clone(words)
	for range 1 + rnd.IntN(3) {
		i := rnd.IntN(len(out) - 4)
		switch rnd.IntN(3) {
		case 0:
			out = slices.Insert(out, i, prose(rnd, 2+rnd.IntN(30))...)
		case 1:
			out = slices.Replace(out, i, i+2, prose(rnd, 2)...)
		default:
			out = slices.Delete(out, i, i+1+rnd.IntN(3))
		}
	}
	return out
}

// history is n versions, each revised from one of the latest few, and the
// parent of each (-1 for the first).
func history(rnd *rand.Rand, n, length int) (texts []string, parent []int) {
	words := [][]string{prose(rnd, length)}
	parent = []int{-1}
	for i := 1; i < n; i++ {
		p := max(0, i-1-rnd.IntN(2))
		words = append(words, revise(rnd, words[p]))
		parent = append(parent, p)
	}
	for _, w := range words {
		texts = append(texts, strings.Join(w, " "))
	}
	return texts, parent
}

// witnesses normalizes texts and names them "0", "1", ...; pairs are all
// those with a passage.
func witnesses(t testing.TB, texts []string) ([]Witness, []Pair) {
	t.Helper()
	n, err := normalize.New(&normalize.Options{Stem: true})
	require.NoError(t, err)
	al, err := align.New(nil)
	require.NoError(t, err)
	var ws []Witness
	var sets []shingle.Set
	for i, s := range texts {
		x := n.TextIn(s, "en")
		ws = append(ws, Witness{ID: fmt.Sprint(i), Text: x})
		sets = append(sets, shingle.NewSet(x.Words, 5))
	}
	var pairs []Pair
	for a := range ws {
		for b := a + 1; b < len(ws); b++ {
			if ps := al.Passages(ws[a].Text, ws[b].Text); len(ps) > 0 {
				pairs = append(pairs, Pair{A: a, B: b, Passages: ps, Resemblance: sets[a].Resemblance(sets[b]),
					AInB: sets[a].Containment(sets[b]), BInA: sets[b].Containment(sets[a])})
			}
		}
	}
	return ws, pairs
}

func infer(t testing.TB, ws []Witness, pairs []Pair) *Lineage {
	t.Helper()
	in, err := New(nil)
	require.NoError(t, err)
	cs := in.Clusters(ws, pairs)
	require.Len(t, cs, 1, "versions of one text are one cluster")
	l, err := in.Lineage(context.Background(), ws, pairs, cs[0])
	require.NoError(t, err)
	return l
}

func on(n int) Interval {
	d := time.Date(2021, 3, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, n)
	return Interval{d, d}
}

func TestDatedHistoryFindsEveryParent(t *testing.T) {
	texts, parent := history(rand.New(rand.NewPCG(1, 1)), 15, 300)
	ws, pairs := witnesses(t, texts)
	for i := range ws {
		ws[i].Published = on(i)
	}
	l := infer(t, ws, pairs)
	right := 0
	for _, d := range l.Derivations {
		require.True(t, d.Directed, "%s -> %s has a known order", d.From, d.To)
		for v, p := range parent {
			if p >= 0 && d.From == fmt.Sprint(p) && d.To == fmt.Sprint(v) {
				right++
			}
		}
	}
	require.Equal(t, 14, right, "true parents among %+v", l.Derivations)
	require.LessOrEqual(t, len(l.Derivations), 15, "and next to nothing else")
	for i, n := range l.Nodes {
		require.Equal(t, i+1, n.Rank, "ranks follow the times")
	}
}

func TestUndatedHistoryFindsItsLinks(t *testing.T) {
	found, said, truth := 0, 0, 0
	for seed := range uint64(6) {
		texts, parent := history(rand.New(rand.NewPCG(seed, 2)), 12, 400)
		ws, pairs := witnesses(t, texts)
		for _, d := range infer(t, ws, pairs).Derivations {
			said++
			for v, p := range parent {
				if p >= 0 && (d.From == fmt.Sprint(p) && d.To == fmt.Sprint(v) || d.To == fmt.Sprint(p) && d.From == fmt.Sprint(v)) {
					found++
				}
			}
		}
		truth += len(parent) - 1
	}
	require.Greater(t, 2*float64(found)/float64(said+truth), .95, "F of links without regard to direction: %d right of %d said, %d true", found, said, truth)
}

func TestPartlyDatedHistoryKeepsToTheTimes(t *testing.T) {
	texts, _ := history(rand.New(rand.NewPCG(4, 4)), 9, 300)
	ws, pairs := witnesses(t, texts)
	for i := range ws {
		ws[i].Published = on(i / 3) // three versions a day
		ws[i].Published.Latest = ws[i].Published.Latest.Add(24*time.Hour - time.Second)
	}
	l := infer(t, ws, pairs)
	at := func(id string) int { return slices.IndexFunc(ws, func(w Witness) bool { return w.ID == id }) }
	for _, d := range l.Derivations {
		if d.Directed {
			require.LessOrEqual(t, at(d.From)/3, at(d.To)/3, "%s -> %s goes back in time", d.From, d.To)
		}
	}
	require.GreaterOrEqual(t, len(l.Derivations), 8, "the family hangs together")
}

func TestLineageDoesNotDependOnInputOrder(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 7))
	texts, _ := history(rnd, 10, 200)
	claims := func(order []int) []string {
		shuffled := make([]string, len(texts))
		for i, k := range order {
			shuffled[i] = texts[k]
		}
		ws, pairs := witnesses(t, shuffled)
		for i, k := range order {
			ws[i].ID = fmt.Sprint(k)
		}
		var out []string
		for _, d := range infer(t, ws, pairs).Derivations {
			a, b := d.From, d.To
			if !d.Directed {
				a, b = min(a, b), max(a, b)
			}
			out = append(out, fmt.Sprintf("%s %s %v %.6f", a, b, d.Directed, d.Probability))
		}
		slices.Sort(out)
		return out
	}
	want := claims(rnd.Perm(len(texts)))
	for range 4 {
		order := rnd.Perm(len(texts))
		require.Equal(t, want, claims(order), "in the order %v", order)
	}
}

func TestCopiesOfOneStoryAreNotLinkedWithEachOther(t *testing.T) {
	rnd := rand.New(rand.NewPCG(9, 9))
	part := func(n int) string { return strings.Join(prose(rnd, n), " ") }
	first, second, third := part(40), part(40), part(40)
	source := "VESTRAND (AFP) - " + first + "\n\n" + second + "\n\n" + third
	ws, pairs := witnesses(t, []string{
		part(60) + "\n\n" + first + "\n\n" + second + "\n\n" + part(30),
		source,
		second + "\n\n" + third + "\n\n" + part(80),
	})
	var got []string
	for _, d := range infer(t, ws, pairs).Derivations {
		if d.Relation == TextOf {
			got = append(got, min(d.From, d.To)+"-"+max(d.From, d.To))
		}
	}
	slices.Sort(got)
	require.Equal(t, []string{"0-1", "1-2"}, got, "0 and 2 share the second paragraph, which came from 1")
}

func TestTheSameTextTwice(t *testing.T) {
	texts, _ := history(rand.New(rand.NewPCG(3, 3)), 4, 200)
	ws, pairs := witnesses(t, append(texts, texts[2]))
	l := infer(t, ws, pairs)
	i := slices.IndexFunc(l.Derivations, func(d Derivation) bool { return d.From == "2" && d.To == "4" })
	require.GreaterOrEqual(t, i, 0, "copies are linked: %+v", l.Derivations)
	require.False(t, l.Derivations[i].Directed, "nothing tells which was first")
	require.Equal(t, 1., l.Derivations[i].Share)
}
