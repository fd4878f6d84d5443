package lineage

import (
	"fmt"
	"math"
	"slices"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
	"github.com/wiretrace/wiretrace/normalize"
)

// The probability that two articles are linked by the runs that they share alone.
// Six things tell: how many runs they are, and whether reports of one event have as
// much in common; whether one of the two is the source that both sides would name, a
// release, an agency's own story or the outlet that the other credits; whether one
// shows by its changes that it was made from such a text; whether others have the
// same, so that it may have come from them; and whether an agency is named whose own
// story is not there, so that both may be its clients.
//
// The weights are a logistic fit on generated stories of four kinds that count
// alike (wiregen.New with and without the agency's story, NewBriefing, NewCoverage) and
// on the stories of testdata, but for copyOdds and copyChanged, which were raised above
// it so that those stories keep their links; docs/design-cues.md shows what they are worth.
const (
	copyOdds     = -1.9
	copyDoubling = .5 // twice as many runs
	copyEvent    = .4 // one of the log-odds of oneEvent, from -leastEvent to mostEvent
	copyStated   = 2.6
	copyAgency   = 1.7
	copyChanged  = .8
	copyHeld     = -3 // others have all of it
	copyAbsent   = -1.6

	leastEvent, mostEvent = 3, 4
)

// A copying is what the probability of a link depends on.
type copying struct {
	runs    int     // that no third text explains; of rival reports those outside of quotations
	event   float64 // log-odds that it is no report of the same event
	named   bool    // one is a release that the other quotes, or credits it
	agency  bool    // one is the agency's own story
	changed bool    // one shows that it was made from the other
	held    float64 // how much of what they share some other source has
	absent  string  // an agency that one names and whose story is not there
}

// copying reads what a and b tell of a link, which share so many runs alone, and so
// many of these outside of quotations.
func (u *reuse) copying(a, b, alone, unquoted int, cs []cue) copying {
	f := u.f
	c := copying{runs: alone, event: mostEvent, named: (f.release(a) || f.release(b)) && (u.states(a, b) || u.states(b, a))}
	c.agency = !c.named && (u.original(a) || u.original(b))
	if !c.agency {
		c.absent = u.absent[a]
		if c.absent == "" {
			c.absent = u.absent[b]
		}
		c.named = c.named || c.absent == "" && u.signed[a]+u.signed[b] == 0 && (namesSource(cs) || f.creditsHouse(a, b) || f.creditsHouse(b, a))
	}
	if u.rivalReports(a, b, cs) {
		c.runs = unquoted
		c.event = max(-leastEvent, odds.Clamp(odds.Logit(u.oneEvent(a, b)), mostEvent))
	}
	c.changed = mutated(cs) || slices.ContainsFunc(cs, func(x cue) bool { return x.Signal == sigCompiled.name })
	if !c.named {
		c.held = u.held(a, b, c.agency)
	}
	return c
}

// probability that two texts of which that is known are linked.
func (c *copying) probability() float64 {
	x := copyOdds + copyDoubling*math.Log2(float64(max(c.runs, leastResidue))) + copyEvent*c.event + copyHeld*c.held
	for _, s := range []struct {
		is     bool
		weight float64
	}{{c.named, copyStated}, {c.agency, copyAgency}, {c.changed, copyChanged}, {c.absent != "" && !c.named, copyAbsent}} {
		if s.is {
			x += s.weight
		}
	}
	return odds.Logistic(x)
}

// doubt says what a link is doubtful for.
func (c *copying) doubt() string {
	switch {
	case c.event < 0:
		return "; two reports of one event have as much in common"
	case c.absent != "":
		return fmt.Sprintf("; both may have them from %s, whose own story is not among the documents", c.absent)
	}
	return "; others have them too"
}

// held is the share of the runs of a and b that some third text of another house has,
// which so may be their source: of an agency's own story another one of an agency alone.
func (u *reuse) held(a, b int, agency bool) float64 {
	both := u.commonRuns(a, b)
	has := u.three
	clear(has)
	most := int32(0)
	for _, r := range both {
		for _, z := range u.top(r.number) {
			if z != a && z != b && (agency && u.original(z) || !agency && !u.f.sameHouse(z, a) && !u.f.sameHouse(z, b)) {
				has[z]++
				most = max(most, has[z])
			}
		}
	}
	return float64(most) / float64(max(1, len(both)))
}

// original says that witness i is an agency's own story, or stands for it: signed by
// the agency, on a page of which no other outlet is known.
func (u *reuse) original(i int) bool {
	return u.signed[i] > 0 && (u.f.ws[i].Source == "" || u.f.isAgency(u.f.ws[i].Source))
}

// ofClients tells the cues that show no more of a and b than that they are clients of
// an agency which is not there: one keeps its name, which the other takes out or gives
// as its source, and neither need have seen the other.
func (u *reuse) ofClients(a, b int) func(cue) bool {
	signed := u.signed[a]+u.signed[b] > 0
	return func(c cue) bool {
		return c.Signal == sigScrubbed.name || c.Signal == sigSourceType.name || c.Signal == sigCredit.name && signed
	}
}

// readAbsent fills u.absent.
func (u *reuse) readAbsent() {
	f := u.f
	there := map[string]bool{}
	for i := range f.ws {
		if u.original(i) {
			there[f.key(f.agencyOf(i))] = true
		}
	}
	missing := func(name string) bool { return f.isAgency(name) && !there[f.key(name)] && !f.present(name) }
	u.absent = make([]string, len(f.ws))
	for i := range f.ws {
		if name := f.agencyOf(i); name != "" && missing(name) {
			u.absent[i] = name
		} else if k := slices.IndexFunc(f.credits(i), func(m normalize.Mark) bool { return missing(m.Value) }); k >= 0 {
			u.absent[i] = f.credits(i)[k].Value
		}
	}
}
