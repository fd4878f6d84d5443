package lineage

import (
	"flag"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/internal/wiregen"
)

var traditions = flag.Int("traditions", 1, "so many times as many traditions in TestTraditions")

// TestTraditions holds what is said of generated manuscripts of many kinds: which are
// linked, how true the probabilities are, and that no direction is claimed where slips
// alone would tell it. The bounds are those that few traditions keep by chance; the
// figures in docs/design-cues.md are those of -traditions 2.
func TestTraditions(t *testing.T) {
	race.OneGoroutine(t)
	if testing.Short() {
		t.Skip("aligns all pairs of many manuscripts")
	}
	usual := wiregen.Tradition{Texts: 14, Words: 800, Line: .2, Contaminated: .1, Lost: .1, Damaged: .4, Damage: .2}
	var all tally
	for _, x := range []struct {
		name  string
		of    func(*wiregen.Tradition)
		least float64 // F of links
	}{
		{"usual", func(*wiregen.Tradition) {}, .85},
		{"eight", func(o *wiregen.Tradition) { o.Texts = 8 }, .75},
		{"thirty, none damaged", func(o *wiregen.Tradition) { o.Texts, o.Damaged = 30, 0 }, .8},
		{"fifty", func(o *wiregen.Tradition) { o.Texts = 50 }, .8},
		{"short", func(o *wiregen.Tradition) { o.Words = 250 }, .6},
		{"with few slips", func(o *wiregen.Tradition) { o.Slip = .01 }, .6},
		{"with many slips", func(o *wiregen.Tradition) { o.Slip = .15 }, .8},
		{"a fifth of each lost", func(o *wiregen.Tradition) { o.Damaged = .9 }, .8},
		{"two fifths of each lost", func(o *wiregen.Tradition) { o.Damaged, o.Damage = .9, .4 }, .7},
		{"three fifths of each lost", func(o *wiregen.Tradition) { o.Damaged, o.Damage = .9, .6 }, .5},
		{"of one model each", func(o *wiregen.Tradition) { o.Contaminated = 0 }, .85},
		{"often of two models", func(o *wiregen.Tradition) { o.Contaminated = .25 }, .65},
		{"none lost", func(o *wiregen.Tradition) { o.Lost = 0 }, .85},
		{"a third lost", func(o *wiregen.Tradition) { o.Texts, o.Lost = 20, .33 }, .7},
		{"each scribe in his spelling", func(o *wiregen.Tradition) { o.Habit = .1 }, .85},
		{"in long lines", func(o *wiregen.Tradition) { o.Line = .8 }, .8},
		{"Latin, respelt", func(o *wiregen.Tradition) { o.Tongue, o.Habit = "la", .15 }, .75},
		{"German verse, respelt", func(o *wiregen.Tradition) { o.Tongue, o.Verse, o.Habit = "gmh", true, .15 }, .75},
		{"French verse, none damaged", func(o *wiregen.Tradition) { o.Tongue, o.Verse, o.Slip, o.Damaged = "fro", true, .1, 0 }, .8},
	} {
		t.Run(x.name, func(t *testing.T) {
			o := usual
			x.of(&o)
			var c tally
			for seed := range uint64(4 * *traditions) {
				tellHistory(t, &c, wiregen.NewTradition(seed, o), seed, nil)
			}
			t.Logf("links F %.3f (%d said, %d of them right, %d true); %d of %d directions right; error %.3f",
				c.f(), c.said, c.linked, c.truth, c.right, c.directed, c.ece())
			require.Greater(t, c.f(), x.least, "links")
			require.LessOrEqual(t, c.directed, c.linked/20, "directions that are said")
			all.merge(c)
		})
	}
	t.Logf("all together: links F %.3f; %d of %d directions right; error %.3f%s", all.f(), all.right, all.directed, all.ece(), all.table())
	require.Less(t, all.ece(), .06, "error of the probabilities")
}
