package lineage

import (
	"cmp"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/wiregen"
)

// desk returns the takes of a seed as witnesses, the later ones first.
func desk(t *testing.T, seed uint64, o wiregen.TakeOptions) ([]Witness, []Pair) {
	ds := wiregen.Takes(seed, o)
	slices.Reverse(ds)
	var texts []string
	for _, d := range ds {
		texts = append(texts, d.Body)
	}
	ws, pairs := witnesses(t, texts)
	for i := range ws {
		ws[i].ID, ws[i].Title, ws[i].Source = ds[i].ID, ds[i].Title, ds[i].Source
	}
	return ws, pairs
}

// The order of takes without their times: eight in ten pairs are given one,
// and of these eight in ten are right; of the surest half nearly all.
func TestTakesOfADeskAreOrderedWithoutDates(t *testing.T) {
	type claim struct {
		p     float64
		right bool
	}
	const cases = 200
	var claims []claim
	for seed := range uint64(cases) {
		ws, pairs := desk(t, seed, wiregen.TakeOptions{})
		for _, d := range infer(t, ws, pairs).Derivations {
			if d.Directed {
				claims = append(claims, claim{d.Probability, d.From < d.To})
			}
		}
	}
	slices.SortStableFunc(claims, func(x, y claim) int { return cmp.Compare(y.p, x.p) })
	share := func(cs []claim) float64 {
		n := 0
		for _, c := range cs {
			if c.right {
				n++
			}
		}
		return float64(n) / float64(len(cs))
	}
	require.Greater(t, len(claims), cases*8/10, "pairs that are given an order")
	t.Logf("%d of %d pairs have an order, %.2f of them right; of the %d surest %.2f", len(claims), cases, share(claims), cases*4/10, share(claims[:cases*4/10]))
	require.Greater(t, share(claims), .72, "right among %d", len(claims))
	require.Greater(t, share(claims[:cases*8/10]), .75, "right among the surer eight in ten pairs")
	require.Greater(t, share(claims[:cases*4/10]), .88, "right among the surest four in ten pairs")
}

// Takes of other forms are given an order too, and no fewer of them rightly.
func TestTakesOfEveryForm(t *testing.T) {
	const cases = 120
	for _, x := range []struct {
		form           wiregen.Form
		ordered, right float64
	}{
		{wiregen.Headless, .75, .68},
		{wiregen.InHaste, .9, .78},
		{wiregen.SentAhead, .9, .95},
		{wiregen.Sent, .75, .8},
	} {
		ordered, right := 0., 0.
		for seed := range uint64(cases) {
			ws, pairs := desk(t, seed, wiregen.TakeOptions{Form: x.form})
			in, err := New(nil)
			require.NoError(t, err)
			for _, c := range in.Clusters(ws, pairs) {
				l, err := in.Lineage(t.Context(), ws, pairs, c)
				require.NoError(t, err)
				for _, d := range l.Derivations {
					if d.Directed {
						ordered++
						if d.From < d.To {
							right++
						}
					}
				}
			}
		}
		t.Logf("%s: %.2f of %d pairs have an order, %.2f of them right", x.form, ordered/cases, cases, right/ordered)
		require.GreaterOrEqual(t, ordered/cases, x.ordered, "%s: pairs that are given an order", x.form)
		require.GreaterOrEqual(t, right/ordered, x.right, "%s: of these", x.form)
	}
}

// Of three takes and more, what any two of them say counts for all: the orders of
// six pairs are taken together.
func TestFourTakes(t *testing.T) {
	right, wrong := 0, 0
	for seed := range uint64(40) {
		ws, pairs := desk(t, seed, wiregen.TakeOptions{Takes: 4})
		in, err := New(nil)
		require.NoError(t, err)
		for _, c := range in.Clusters(ws, pairs) {
			l, err := in.Lineage(t.Context(), ws, pairs, c)
			require.NoError(t, err)
			for i, x := range l.Nodes {
				for _, y := range l.Nodes[i+1:] {
					switch {
					case x.Rank == y.Rank:
					case x.ID < y.ID:
						right++
					default:
						wrong++
					}
				}
			}
		}
	}
	t.Logf("%d of %d pairs have an order, %.2f of them right", right+wrong, 40*6, float64(right)/float64(right+wrong))
	require.Greater(t, right+wrong, 40*6*3/4)
	require.Greater(t, float64(right)/float64(right+wrong), .75)
}

// What a headline says of its version is read where the text does not have it.
func TestAHeadlineSaysWhichVersionItIs(t *testing.T) {
	ws, pairs := desk(t, 3, wiregen.TakeOptions{Day: -1, Numbers: -1, Marked: -1})
	ws[0].Title = "UPDATE 1-" + ws[0].Title // the later one
	l := infer(t, ws, pairs)
	require.Len(t, l.Derivations, 1)
	d := l.Derivations[0]
	require.True(t, d.Directed)
	require.Equal(t, "1", d.From, "%+v", d)
	i := slices.IndexFunc(d.Evidence, func(e Evidence) bool { return e.Signal == sigMarker.name })
	require.GreaterOrEqual(t, i, 0, "%+v", d.Evidence)
	require.Contains(t, d.Evidence[i].Note, "UPDATE 1")
}

func TestKeyedHeads(t *testing.T) {
	const told = " at the end of the year, and the people who work there\nwere told so in a letter that each of them had at home.\n"
	for text, want := range map[string]struct {
		place string
		date  int
	}{
		"    HARLOW, March 16 - The works at Orrick are to\nclose" + told:             {"HARLOW", 76},
		"WORKS TO CLOSE\n\n    PORT OF SPAIN, Dec 31 - The works are to close" + told: {"PORT OF SPAIN", 366},
		"Harlow, March 16 - The works are to close" + told:                            {},
		"HARLOW, the town on the Orrick, was flooded on March 16 - again" + told:      {},
		"The works in HARLOW, March 16 or not - are to close" + told:                  {},
	} {
		w := newStory(t, doc{text: text})
		head := w.read(0).head
		require.Equal(t, want.place, head.place, "%q", text)
		require.Equal(t, want.date, head.date, "%q", text)
	}
	december, january := keyedHead{place: "A", date: 366}, keyedHead{place: "A", date: 1}
	require.Equal(t, 1, january.after(december), "the day after New Year's Eve")
	require.Equal(t, -1, december.after(january))
	require.Zero(t, january.after(january))
}

// A stamp that contradicts the numbers of two versions is that of a page which
// put the text up late: it is no certain order.
func TestNumbersOfVersionsAgainstStamps(t *testing.T) {
	ws, pairs := desk(t, 3, wiregen.TakeOptions{Day: -1, Numbers: -1, Marked: -1})
	ws[0].Title, ws[1].Title = "UPDATE 2-"+ws[0].Title, "UPDATE 1-"+ws[1].Title
	ws[0].Published, ws[1].Published = on(1), on(2)
	l := infer(t, ws, pairs)
	require.Len(t, l.Derivations, 1)
	require.Equal(t, "1", l.Derivations[0].From, "the first update comes before the second: %+v", l.Derivations[0])
	ws[0].Title, ws[1].Title = "", ""
	l = infer(t, ws, pairs)
	require.Equal(t, "2", l.Derivations[0].From, "without numbers the stamps decide")
}
