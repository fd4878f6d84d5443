package lineage

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/lineage/internal/collate"
	"github.com/wiretrace/wiretrace/lineage/internal/stemma"
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
// in so many takes the amendments of the last back first, and one in three
// gives the day of the change.
func series(rnd *rand.Rand, n, back int) []string {
	var all []rules
	var r rules
	for range 14 {
		r = append(r, section(rnd))
	}
	var texts []string
	day := time.Date(2016, 1, 1, 0, 0, 0, 0, time.UTC)
	head := ""
	for i := range n {
		day = day.AddDate(0, 0, 20+rnd.IntN(200))
		if i > 1 && rnd.IntN(back) == 0 {
			r = all[i-2]
		}
		if i > 0 {
			r = amend(rnd, r)
		}
		if rnd.IntN(3) == 0 {
			head = day.Format("Last changed on January 2, 2006.\n\n")
		}
		all, texts = append(all, r), append(texts, head+r.String())
	}
	return texts
}

// A tally of what is said of the links of some series.
type tally struct {
	truth, said, linked, directed, right int
	spanned                              int // true links of the spanning tree by resemblance
	claims                               []claimed
}

type claimed struct {
	p    float64
	true bool
}

func (c *tally) f() float64 { return 2 * float64(c.linked) / float64(c.said+c.truth) }

// merge adds what d counted to c.
func (c *tally) merge(d tally) {
	c.truth, c.said, c.linked, c.directed, c.right = c.truth+d.truth, c.said+d.said, c.linked+d.linked, c.directed+d.directed, c.right+d.right
	c.claims = append(c.claims, d.claims...)
}

// ece is the expected calibration error in ten bins.
func (c *tally) ece() float64 {
	var off [10]float64
	for _, x := range c.claims {
		off[min(9, int(10*x.p))] += x.p
		if x.true {
			off[min(9, int(10*x.p))]--
		}
	}
	sum := 0.
	for _, x := range off {
		sum += math.Abs(x)
	}
	return sum / float64(len(c.claims))
}

// undatedSeries says what is found of twelve series in another order and
// without their dates.
func undatedSeries(t *testing.T, back int) (c tally) {
	const n = 9
	for seed := range uint64(12) {
		rnd := rand.New(rand.NewPCG(seed, 77))
		texts := series(rnd, n, back)
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
		c.truth += n - 1
		k := collate.NewKin(shuffled, false)
		for _, e := range stemma.Spanning(n, k.Five.Jaccard) {
			if step := order[e[0]] - order[e[1]]; step == 1 || step == -1 {
				c.spanned++
			}
		}
		for _, d := range infer(t, ws, pairs).Derivations {
			step := at[d.To] - at[d.From]
			c.claims = append(c.claims, claimed{d.Probability, step == 1})
			if p := d.Probability; d.Directed && p < .5 || !d.Directed && 2*p < .5 {
				continue
			}
			c.said++
			if step != 1 && step != -1 {
				continue
			}
			c.linked++
			if d.Directed {
				c.directed++
				if step == 1 {
					c.right++
				}
			}
		}
	}
	return c
}

// TestUndatedSeriesOfOneItem holds what is known of versions of terms of service
// without their dates: which follow one another, and mostly which came first.
func TestUndatedSeriesOfOneItem(t *testing.T) {
	race.OneGoroutine(t)
	for _, x := range []struct {
		back              int
		f, right, covered float64
		ece               float64
	}{
		{10, .85, .75, .8, .14},
		{3, .5, .6, .7, .25},
	} {
		c := undatedSeries(t, x.back)
		right, covered := float64(c.right)/float64(c.directed), float64(c.directed)/float64(c.linked)
		t.Logf("one in %d taken back: links F %.3f (spanning tree %.3f); %.3f of directions right at %.3f; error %.3f of %d claims", x.back, c.f(), float64(c.spanned)/float64(c.truth), right, covered, c.ece(), len(c.claims))
		require.Greater(t, c.f(), x.f, "links, where one change in %d is taken back", x.back)
		require.Greater(t, right, x.right, "directions that are claimed")
		require.Greater(t, covered, x.covered, "links that have a direction")
		require.Less(t, c.ece(), x.ece, "how far the probabilities are from the truth")
	}
}

// With their dates every version has the one before it as its parent, also
// where amendments were taken back.
func TestDatedSeriesOfOneItem(t *testing.T) {
	race.OneGoroutine(t)
	right, said := 0, 0
	for seed := range uint64(12) {
		texts := series(rand.New(rand.NewPCG(seed, 78)), 9, 5)
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
	require.Greater(t, float64(right)/float64(said), .98, "parents: %d right of %d", right, said)
}

// What is said of a series does not depend on the order in which its versions
// are given.
func TestSeriesInAnyInputOrder(t *testing.T) {
	race.OneGoroutine(t)
	for seed := range uint64(4) {
		rnd := rand.New(rand.NewPCG(seed, 79))
		texts := series(rnd, 7, 5)
		want := map[string]float64{}
		for round := range 3 {
			order := rnd.Perm(len(texts))
			shuffled := make([]string, len(texts))
			for i, k := range order {
				shuffled[i] = texts[k]
			}
			ws, pairs := witnesses(t, shuffled)
			for i, k := range order {
				ws[i].ID, ws[i].URL = fmt.Sprint(k), "https://terms.example/current"
			}
			got := map[string]float64{}
			for _, d := range infer(t, ws, pairs).Derivations {
				from, to := d.From, d.To
				if !d.Directed {
					from, to = min(from, to), max(from, to)
				}
				got[fmt.Sprintf("%s %s %v", from, to, d.Directed)] = d.Probability
			}
			if round == 0 {
				want = got
			}
			require.Len(t, got, len(want))
			for k, p := range want {
				require.InDelta(t, p, got[k], 1e-6, "link %q of series %d", k, seed)
			}
		}
	}
}

// Headings of terms that read like a byline make no articles of versions of one
// item, which follow one another.
func TestSeriesUnderAHeadingLikeAByline(t *testing.T) {
	race.OneGoroutine(t)
	texts := series(rand.New(rand.NewPCG(5, 80)), 6, 10)
	for i := range texts {
		texts[i] = "BY MERRIN HALLOWAY\n\n" + texts[i]
	}
	ws, pairs := witnesses(t, texts)
	for i := range ws {
		ws[i].URL, ws[i].Published = "https://terms.example/current", on(i)
		require.True(t, bylined(ws[i].Text), "the heading is read as a byline, or this test says nothing")
	}
	l := infer(t, ws, pairs)
	require.Len(t, l.Derivations, len(ws)-1)
	for _, d := range l.Derivations {
		require.Equal(t, fmt.Sprint(int(d.To[0]-'1')), d.From, "the source of version %s", d.To)
	}
}
