package lineage

import (
	"fmt"
	"math"
	"slices"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
	"github.com/wiretrace/wiretrace/normalize"
)

// The probability that two articles are related by the runs that they share alone, and
// that one was made from the other. Told are how many runs they are, and whether reports
// of one event have as much in common; whether one of the two is the source that both
// sides would name, a release, an agency's own story or the outlet that the other
// credits; whether one shows by its changes that it was made from such a text; and
// whether others have the same. Of an agency's takes that have all of it, one is as good
// as the other, while a take that lacks a little says nothing; of other texts each run
// that some third one has may come from there.
//
// Whose agency is not there have its story from there both: they are related, and none
// was made from the other. So it is where one names an agency whose story is not
// there, or is signed by an agency on a client's page and the other is not its own.
//
// The weights are a logistic fit on generated stories of four kinds that count alike
// (wiregen.New with and without the agency's story, NewBriefing, NewCoverage), but for
// copyAgency, copyChanged and copyRelated, which were moved so that the stories of
// testdata keep their links; docs/design-cues.md shows what they are worth.
const (
	copyOdds     = -1.15
	copyDoubling = .4 // twice as many runs
	copyEvent    = .4 // one of the log-odds of oneEvent, from -leastEvent to mostEvent
	copyStated   = 2.6
	copyAgency   = 1
	copyChanged  = .8
	copyEqual    = -2.8 // times the root of how many other stories of agencies have all of it
	copyHeld     = -3.1 // another text has all of it
	copyRelated  = 1.2  // which takes less from their being related
	copySigned   = -2   // from here on as to one being made from the other
	copyAbsent   = -.9

	leastEvent, mostEvent = 3, 4
)

// A copying is what the probability of a link depends on.
type copying struct {
	runs    int     // that no third text explains; of rival reports those outside of quotations
	event   float64 // log-odds that it is no report of the same event
	named   bool    // one is a release that the other quotes, or credits it
	agency  bool    // one is the agency's own story
	changed bool    // one shows that it was made from the other
	equal   int     // if so, how many others of those have all that the two share
	held    float64 // if neither, how much of what they share some other text has
	signed  bool    // if neither, one is signed by an agency, on a client's page
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
		if c.absent == "" {
			c.absent = u.otherStory(a, b)
		}
		c.named = c.named || c.absent == "" && u.signed[a]+u.signed[b] == 0 && (namesSource(cs) || f.creditsHouse(a, b) || f.creditsHouse(b, a))
	}
	if u.rivalReports(a, b, cs) {
		c.runs = unquoted
		c.event = max(-leastEvent, odds.Clamp(odds.Logit(u.oneEvent(a, b)), mostEvent))
	}
	c.changed = mutated(cs) || slices.ContainsFunc(cs, func(x cue) bool { return x.Signal == sigCompiled.name }) || len(u.f.exchanged(a, b)) > 0 || len(u.f.exchanged(b, a)) > 0
	switch {
	case c.agency:
		c.equal = u.equals(a, b)
	case !c.named:
		c.held, c.signed = u.held(a, b), u.signed[a]+u.signed[b] > 0
		if f.sharedSlips(a, b) > 0 {
			c.held, c.changed = 0, true // what others have of it, they have without these
		}
	}
	return c
}

// probability that two texts of which that is known are related, and that one was made
// from the other: two clients of an agency that is not there are related, too.
func (c *copying) probability() (related, made float64) {
	x := copyOdds + copyDoubling*math.Log2(float64(max(c.runs, leastResidue))) + copyEvent*c.event +
		copyEqual*math.Sqrt(float64(c.equal)) + copyHeld*c.held
	switch {
	case c.named:
		x += copyStated
	case c.agency:
		x += copyAgency
	}
	if c.changed {
		x += copyChanged
	}
	y := x
	x += copyRelated * c.held
	if c.signed {
		y += copySigned
	}
	if c.absent != "" && !c.named {
		y += copyAbsent
	}
	return odds.Logistic(x), odds.Logistic(y)
}

// doubt says what a link is doubtful for.
func (c *copying) doubt() string {
	switch {
	case c.event < 0:
		return "; two reports of one event have as much in common"
	case c.absent != "":
		return fmt.Sprintf("; both may have them from %s, whose own story is not among the documents", c.absent)
	case c.signed:
		return "; one is an agency's copy, and the other may be so too"
	}
	return "; others have them too"
}

// equals is how many other stories of agencies have all the runs of a and b, one of
// which is such a story itself: of as many takes it is one that the copy was made from. A
// client's print of that story is no other one.
func (u *reuse) equals(a, b int) (n int) {
	both := u.commonRuns(a, b)
	for z, has := range u.holding(both, a, b) {
		if int(has) == len(both) && u.original(z) && !u.prints(a, b, z) && !u.prints(b, a, z) {
			n++
		}
	}
	return n
}

// held is the share of the runs of a and b that some third text of another house has,
// which so may be their source. Of two texts of one house it is not who credits that house.
func (u *reuse) held(a, b int) float64 {
	both := u.commonRuns(a, b)
	most, own := int32(0), u.f.sameHouse(a, b)
	for z, has := range u.holding(both, a, b) {
		if has > most && !u.f.sameHouse(z, a) && !u.f.sameHouse(z, b) && !(own && u.f.creditsHouse(z, a)) {
			most = has
		}
	}
	return float64(most) / float64(max(1, len(both)))
}

// holding is how many of the runs of a and b each other text has, until the next call.
func (u *reuse) holding(both []sharedRun, a, b int) []int32 {
	has := u.three
	clear(has)
	for _, r := range both {
		for _, z := range u.top(r.number) {
			if z != a && z != b {
				has[z]++
			}
		}
	}
	return has
}

// otherStory is an agency that a or b credits, of which some story is there, but none with half of the runs
// that the two share: these are from another story of it, or another take, which is not there.
func (u *reuse) otherStory(a, b int) (agency string) {
	f := u.f
	both := u.commonRuns(a, b)
	var has []int32 // by text, once it is asked for
	for _, m := range slices.Concat(f.credits(a), f.credits(b)) {
		if !f.isAgency(m.Value) || f.isBy(a, m.Value) || f.isBy(b, m.Value) {
			continue
		}
		if has == nil {
			has = u.holding(both, a, b)
		}
		known, held := false, false
		for z := range f.ws {
			if u.original(z) && f.key(f.agencyOf(z)) == f.key(m.Value) {
				known, held = true, held || 2*int(has[z]) >= len(both)
			}
		}
		if known && !held {
			return m.Value
		}
	}
	return ""
}

// original says that witness i is an agency's own story, or stands for it: signed by
// the agency, on a page of which no other outlet is known.
func (u *reuse) original(i int) bool {
	return u.signed[i] > 0 && (u.f.ws[i].Source == "" && !u.f.thanks(i, u.f.agencyOf(i)) && u.f.abridged(i) == nil || u.f.isAgency(u.f.ws[i].Source))
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
