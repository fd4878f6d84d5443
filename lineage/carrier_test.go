package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// takenBack is a text, a spoilt version of it, the text again, and a revision
// of that, given in another order: which of them each document is.
func takenBack(t *testing.T) (ws []Witness, pairs []Pair, was []int) {
	rnd := rand.New(rand.NewPCG(5, 1))
	first := prose(rnd, 300)
	spoilt := slices.Replace(slices.Clone(first), 40, 60, prose(rnd, 3)...)
	next := revise(rnd, revise(rnd, first))
	texts := []string{strings.Join(first, " "), strings.Join(spoilt, " "), strings.Join(first, " "), strings.Join(next, " ")}
	was = []int{2, 3, 0, 1}
	var given []string
	for _, k := range was {
		given = append(given, texts[k])
	}
	ws, pairs = witnesses(t, given)
	for i, k := range was {
		ws[i].ID = []string{"first", "spoilt", "back", "next"}[k]
		ws[i].Title = "Rules of the Orrick Rowing Club"
	}
	return ws, pairs, was
}

// A version that was put back is what the next one is made from, in whatever
// order the documents are given.
func TestAVersionThatWasPutBackIsTheParentOfTheNext(t *testing.T) {
	ws, pairs, was := takenBack(t)
	for i, k := range was {
		ws[i].Published = on(k)
	}
	parents := map[string]string{}
	for _, d := range infer(t, ws, pairs).Derivations {
		require.True(t, d.Directed, "%+v", d)
		parents[d.To] = d.From
		require.Empty(t, d.Against, "the times tell the two apart: %+v", d)
	}
	require.Equal(t, map[string]string{"spoilt": "first", "back": "first", "next": "back"}, parents)
}

// Where two equal texts have no times, nothing tells which of them was used, and the
// link says so.
func TestEqualTextsAreNotToldApartWithoutTimes(t *testing.T) {
	ws, pairs, was := takenBack(t)
	for i, k := range was {
		if ws[i].ID == "spoilt" || ws[i].ID == "next" {
			ws[i].Published = on(k) // so that there are links with a direction
		}
	}
	said := 0
	for _, d := range infer(t, ws, pairs).Derivations {
		if !d.Directed || d.From != "first" && d.From != "back" {
			continue
		}
		if i := slices.IndexFunc(d.Against, func(e Evidence) bool { return strings.Contains(e.Note, "the very same text") }); i >= 0 {
			require.Negative(t, d.Against[i].Weight)
			require.Contains(t, []string{"first", "back"}, d.Against[i].Document)
			said++
		}
	}
	require.Positive(t, said, "of the links from one of the two")
}
