package lineage

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/internal/wiregen"
)

// tellHistory adds to c what is said of a history whose versions are given in
// another order, with what stamp makes of the times at which they were written;
// without times if it is nil.
func tellHistory(t *testing.T, c *tally, h wiregen.History, seed uint64, stamp func(time.Time) Interval) {
	t.Helper()
	order := rand.New(rand.NewPCG(seed, 3)).Perm(len(h.Documents))
	var texts []string
	for _, k := range order {
		texts = append(texts, h.Documents[k].Body)
	}
	ws, pairs := witnesses(t, texts)
	for i, k := range order {
		d := h.Documents[k]
		ws[i].ID, ws[i].Title, ws[i].Source = fmt.Sprintf("%04d", i), d.Title, d.Source // in their order, which tells nothing
		if stamp != nil {
			at, err := time.Parse(time.RFC3339, d.Published)
			require.NoError(t, err)
			ws[i].Published = stamp(at)
		}
	}
	truth := map[[2]int]bool{}
	for _, e := range h.Edges() {
		truth[e] = true
	}
	c.truth += len(truth)
	in, err := New(nil)
	require.NoError(t, err)
	for _, cluster := range in.Clusters(ws, pairs) {
		l, err := in.Lineage(context.Background(), ws, pairs, cluster)
		require.NoError(t, err)
		for _, d := range l.Derivations {
			if strings.HasPrefix(d.From, "latent:") {
				continue // no document is said to be the parent
			}
			a, err := strconv.Atoi(d.From)
			require.NoError(t, err)
			b, err := strconv.Atoi(d.To)
			require.NoError(t, err)
			a, b = order[a], order[b]
			hit := truth[[2]int{a, b}]
			c.claims = append(c.claims, claimed{d.Probability, hit})
			if d.Directed && d.Probability < .5 || !d.Directed && 2*d.Probability < .5 {
				continue
			}
			c.said++
			if !hit && !truth[[2]int{b, a}] {
				continue
			}
			c.linked++
			if d.Directed {
				c.directed++
				if hit {
					c.right++
				}
			}
		}
	}
}

// Where stamps tell the week alone, which version of a week came first is decided
// by what the whole history says, and not pair by pair.
func TestHistoriesStampedByTheWeek(t *testing.T) {
	race.OneGoroutine(t)
	if testing.Short() {
		t.Skip("aligns all pairs of a long history")
	}
	const week = 7 * 24 * time.Hour
	var c tally
	tellHistory(t, &c, wiregen.NewHistory(wiregen.Prose, 1), 1, func(at time.Time) Interval {
		return Interval{at.Truncate(week), at.Truncate(week).Add(week - 1)}
	})
	right, covered := float64(c.right)/float64(max(c.directed, 1)), float64(c.directed)/float64(c.linked)
	t.Logf("links F %.3f; %.3f of directions right at %.2f; error %.3f", c.f(), right, covered, c.ece())
	require.Greater(t, c.f(), .9, "links")
	require.Greater(t, right, .95, "directions that are said")
	require.Greater(t, covered, .95, "links that have one")
}

// table is how often claims were true by the probability that was said; bins of
// less than ten are left out.
func (c *tally) table() string {
	var n, true [10]int
	var p [10]float64
	for _, x := range c.claims {
		b := min(9, int(10*x.p))
		n[b]++
		p[b] += x.p
		if x.true {
			true[b]++
		}
	}
	out := ""
	for b := range n {
		if n[b] >= 10 {
			out += fmt.Sprintf("\n\tsaid %.2f, true %.2f, %4d claims", p[b]/float64(n[b]), float64(true[b])/float64(n[b]), n[b])
		}
	}
	return out
}

var histories = flag.Int("histories", 1, "so many times as many histories in TestHistories")

// TestHistories holds what is said of generated histories of each world: which
// versions are linked, in which direction, and how true the probabilities are.
// The bounds are those that few histories keep by chance; the figures in
// docs/design-cues.md are those of -histories 24.
func TestHistories(t *testing.T) {
	race.OneGoroutine(t)
	for _, x := range []struct {
		world           wiregen.World
		dates           bool
		n               int
		links, right, e float64 // least F of links, least share of directions right, most error
	}{
		{wiregen.Encyclopedia, false, 10, .86, .8, .14},
		{wiregen.Policy, false, 3, .75, .75, .28},
		{wiregen.Policy, true, 3, .94, .99, .08},
		{wiregen.Manuscript, false, 2, .65, 0, .35},
	} {
		times, stamp := "no dates", (func(time.Time) Interval)(nil)
		if x.dates {
			times, stamp = "dates", func(at time.Time) Interval { return Interval{at, at} }
		}
		t.Run(fmt.Sprintf("%s, %s", x.world, times), func(t *testing.T) {
			var c tally
			for seed := range uint64(x.n * *histories) {
				tellHistory(t, &c, wiregen.NewHistory(x.world, seed), seed, stamp)
			}
			right, covered := float64(c.right)/float64(max(c.directed, 1)), float64(c.directed)/float64(c.linked)
			t.Logf("links F %.3f; %.3f of directions right at %.2f; error %.3f%s", c.f(), right, covered, c.ece(), c.table())
			require.Greater(t, c.f(), x.links, "links of %s", x.world)
			require.GreaterOrEqual(t, right, x.right, "directions of %s", x.world)
			require.Less(t, c.ece(), x.e, "error of the probabilities of %s", x.world)
		})
	}
}

var habits = flag.Uint64("habits", 2, "how many sets of habits TestHistoriesOfOtherHabits tries")

// TestHistoriesOfOtherHabits shows how far what is said of histories hangs on the
// rates at which they are made: each set of habits has its own, a third to three
// times those that were counted. What is shown in docs/design-cues.md is
// -habits 12 -histories 4.
func TestHistoriesOfOtherHabits(t *testing.T) {
	race.OneGoroutine(t)
	if testing.Short() {
		t.Skip("aligns all pairs of many histories")
	}
	for _, x := range []struct {
		world                    wiregen.World
		dates                    bool
		n                        int
		links, right, covered, e float64 // what is aimed at
	}{
		{wiregen.Encyclopedia, false, 4, .925, .9, .9, .05},
		{wiregen.Policy, false, 2, .88, .8, .75, .06},
		{wiregen.Policy, true, 2, .965, .99, .99, .04},
		{wiregen.Manuscript, false, 1, .85, .9, 0, .06},
	} {
		times, stamp := "no dates", (func(time.Time) Interval)(nil)
		if x.dates {
			times, stamp = "dates", func(at time.Time) Interval { return Interval{at, at} }
		}
		t.Run(fmt.Sprintf("%s, %s", x.world, times), func(t *testing.T) {
			var all tally
			var linked, directed, calibrated int
			for n := uint64(1); n <= *habits; n++ {
				var c tally
				for seed := range uint64(x.n * *histories) {
					tellHistory(t, &c, wiregen.NewHistoryOf(x.world, wiregen.Vary(n), 1000*n+seed), seed, stamp)
				}
				right, covered := float64(c.right)/float64(max(c.directed, 1)), float64(c.directed)/float64(max(c.linked, 1))
				t.Logf("habits %2d: links F %.3f; %.3f of directions right at %.2f; error %.3f", n, c.f(), right, covered, c.ece())
				if c.f() >= x.links {
					linked++
				}
				if right >= x.right && covered >= x.covered || c.directed == 0 {
					directed++
				}
				if c.ece() <= x.e {
					calibrated++
				}
				all.merge(c)
			}
			t.Logf("of %d sets of habits %d have F of %.3f, %d have %.2f of directions right at %.2f, %d an error of %.2f; all together F %.3f, error %.3f%s",
				*habits, linked, x.links, directed, x.right, x.covered, calibrated, x.e, all.f(), all.ece(), all.table())
			require.Greater(t, all.f(), x.links-.2, "links of %s", x.world)
			require.Less(t, all.ece(), x.e+.2, "error of the probabilities of %s", x.world)
		})
	}
}
