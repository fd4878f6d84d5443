package lineage

import (
	"context"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What a text says that another reported is the other's report: facts. Only what
// goes beyond such sentences is wording that it took.
func TestAttributedSummaryIsNoCopy(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(7, 3)), 60)
	own := func(from int, words string) string {
		return strings.Join(s[from:from+5], " ") + "\n\n" + words + "\n\n" + strings.Join(s[from+5:from+10], " ")
	}
	const lead = "Harbour master Edda Quist kept eleven crates of saffron in the old lighthouse of Norrvik"
	text := func(second string) *Derivation {
		ws, pairs := witnesses(t, []string{own(0, lead+"."), own(10, second)})
		ws[0].Source, ws[1].Source = "The Norrvik Courier", "Radio Fjord"
		for _, d := range infer(t, ws, pairs).Derivations {
			if d.Relation == TextOf {
				return &d
			}
		}
		return nil
	}
	require.Nil(t, text("The council met on Monday after The Norrvik Courier reported that "+lead+"."), "it says whose report that is")
	d := text("The council met on Monday. " + lead + ".")
	require.NotNil(t, d, "it says the same as its own")
	require.Less(t, d.Probability, .9)
	d = text("The Norrvik Courier reported on the saffron. " + lead + ".")
	require.NotNil(t, d, "the credit is beside the words that were taken, not for them")
	require.Equal(t, "0", d.From)
	require.True(t, d.Directed)
}

// Two texts about one story, and a third that says which of them had it first.
func TestThirdTextSaysWhoWasFirst(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(9, 4)), 60)
	join := func(from, to int) string { return strings.Join(s[from:to], " ") }
	const lead = "Harbour master Edda Quist kept eleven crates of saffron in the old lighthouse of Norrvik."
	ws, pairs := witnesses(t, []string{
		lead + " " + join(0, 8) + " " + join(10, 14),
		lead + " " + join(0, 8) + " " + join(20, 24),
		lead + " " + join(30, 40) + " The affair was first reported by The Norrvik Courier.",
	})
	ws[0].Source, ws[1].Source, ws[2].Source = "Saffron Today", "The Norrvik Courier", "Radio Fjord"
	for _, d := range infer(t, ws, pairs).Derivations {
		if d.Relation == TextOf && d.From != "2" && d.To != "2" {
			require.True(t, d.Directed)
			require.Equal(t, "1", d.From, "the Courier is said to have been first")
			require.Equal(t, sigNamed.name, strongestOf(d).Signal)
			return
		}
	}
	t.Fatal("the two share eight sentences and are not linked")
}

func strongestOf(d Derivation) Evidence {
	for _, e := range d.Evidence {
		if e.Aspect == OnDirection {
			return e
		}
	}
	return Evidence{}
}

// The name of an institution is what everybody calls it.
func TestNamesAreNoWording(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(9, 5)), 60)
	linked := func(words string) bool {
		own := func(from int) string {
			return strings.Join(s[from:from+5], " ") + " The matter was put before the " + words + " by both. " + strings.Join(s[from+5:from+10], " ")
		}
		one, other := own(0), strings.Replace(own(20), "The matter was put before", "Nobody had asked", 1)
		other = strings.Replace(other, "by both", "again", 1)
		ws, _ := witnesses(t, []string{one, other})
		pairs := []Pair{{A: 0, B: 1}} // whatever an aligner makes of the name
		in, err := New(nil)
		require.NoError(t, err)
		l, err := in.Lineage(context.Background(), ws, pairs, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
		require.NoError(t, err)
		return len(l.Derivations) > 0
	}
	require.False(t, linked("International Council for the Exploration of the Sea and the Shore"))
	require.True(t, linked("grumbling wardens of three drowned parishes beyond the painted sea wall"))
}
