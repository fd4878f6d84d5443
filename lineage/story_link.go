package lineage

import (
	"fmt"
	"slices"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
)

// The links of a story: two articles are linked by what they share alone, by the
// take or statement that one makes of the other, or by a credit for what was
// reworded; and directed by all cues.

// leastBeside is the number of runs outside of quotations from which a link does
// not rest on what was said alone: fewer are the clause by which a statement is
// brought in, "the borough council said it was", which all who quote it begin with.
const leastBeside = 2

// evenOdds is the probability below which a link is too doubtful for a direction.
const evenOdds = .5

// leastReworded is the number of words in passages, none of them explained by
// a third text, from which a pair that shares no runs of words is linked if
// one of the two credits the other: a rewrite sentence by sentence.
const leastReworded = 20

// leastExchanged is the number of words in such passages, in which most stand as they were, from which a
// pair is linked though neither credits the other: three sentences. Rival agencies and texts of two events
// are left out, as releases of one company, which end in what it is. Of 34 pairs of real and invented
// stories that share no runs and twenty reworded words, the two that have 40 such words are copies; of those
// that are none, one has 30 and the others 7 at most.
const leastExchanged = 40

// link links a and b if they share what no third text explains.
func (u *reuse) link(a, b int) (link, bool) {
	f := u.f
	if f.ofDesk(a, b) && f.filledAnew(a, b) || f.release(a) && u.throughTake(a, b) || f.release(b) && u.throughTake(b, a) {
		return link{}, false
	}
	alone, unquoted := u.residue(a, b)
	if alone < leastResidue || alone < leastApart && alone < u.leastAlone(a, b) {
		return u.linkOtherwise(a, b)
	}
	if u.throughCopy(a, b) || u.throughCopy(b, a) {
		return link{}, false
	}
	return u.linkByRuns(a, b, alone, unquoted)
}

// cuesOf reads the cues of a and b, and how many others have what the two share.
func (u *reuse) cuesOf(a, b int) []cue {
	cs := u.f.cues(a, b)
	// The takes of a desk are hubs by what is in them, and not by their order.
	// Nor does it matter how many others quote what one of the two states.
	if h := u.hub(a, b); h.Weight != 0 && u.series(a, b) == 0 && !u.f.ofDesk(a, b) && u.states(a, b) == u.states(b, a) {
		cs = append(cs, h)
	}
	return cs
}

// linkOtherwise links a and b, which share too few runs of words that no third text has: by the take or the
// statement that one makes of the other, or by what one reworded and credits.
func (u *reuse) linkOtherwise(a, b int) (link, bool) {
	f := u.f
	if u.follows(a, b) {
		return u.claim(a, b, u.cuesOf(a, b), followsProbability, true,
			fmt.Sprintf("one is the next take of the other's desk, under one dateline, and has %d of its words", u.words[a][b])), true
	}
	if n := f.stated(a, b); n > 0 && !u.partlyExplained(a, b) {
		cs, note := u.cuesOf(a, b), fmt.Sprintf("one is a release to the press, and the other quotes %d words in a row of it", n)
		if l := u.claim(a, b, cs, statedProbability, true, note); !l.directed || !f.release(l.to) {
			return l, true
		}
		// A house says again, and later, what its spokesman told an agency the day before: it has that from nobody.
		return u.claim(a, b, cs, statedProbability, false, note), true
	}
	n, lone := u.quotesFrom(a, b)
	if back, also := u.quotesFrom(b, a); back > n {
		n, lone = back, also
	}
	if n > 0 {
		return u.claim(a, b, u.cuesOf(a, b), statedProbability, lone,
			fmt.Sprintf("one quotes %d words of the other and says that they were said there", n)), true
	}
	reworded := u.reworded(a, b, leastReworded)
	if reworded >= leastReworded {
		reworded = min(reworded, u.reworded(b, a, leastReworded))
	}
	if reworded < leastReworded || u.outdated(a, b) || u.outdated(b, a) {
		return link{}, false
	}
	cs := u.cuesOf(a, b)
	if u.leastAlone(a, b) < leastApart && !f.apart(a, b) && min(u.exchanged(a, b, leastExchanged), u.exchanged(b, a, leastExchanged)) >= leastExchanged {
		return u.claim(a, b, cs, rewordedProbability, true,
			fmt.Sprintf("%d words and more stand in passages of both that no third text shares, some of them exchanged one by one", leastExchanged)), true
	}
	ofRelease := f.saysSender(a, b) || f.saysSender(b, a)
	if !ofRelease && (!namesSource(cs) || f.creditsBeside(a, b) || f.creditsBeside(b, a)) {
		return link{}, false
	}
	return u.claim(a, b, cs, rewordedProbability, true,
		fmt.Sprintf("%d words stand in passages of both that no third text shares, and one of the two is credited", reworded)), true
}

// linkByRuns links a and b by the runs of words that they share and no third text explains: alone of them, unquoted
// of these outside of quotations.
func (u *reuse) linkByRuns(a, b, alone, unquoted int) (link, bool) {
	f, cs := u.f, u.cuesOf(a, b)
	what := "in both and in no third text that shares as much with both"
	if f.rivals(a, b) && (unquoted < leastBeside || u.ownProse(a, b) < leastBeside) {
		return link{}, false // two agencies heard the same speaker
	}
	if unquoted < leastBeside {
		// Independents quote one statement at different times; who has it from
		// whom is known only where the statement itself is at hand.
		return u.claim(a, b, cs, u.quotationLink(a, b, cs), namesSource(cs) || u.states(a, b) != u.states(b, a) || f.toldAlone(a, b) != f.toldAlone(b, a),
			fmt.Sprintf("%d words in a row and more stand %s, all of them in quotations: both may have them from the speaker", alone+hubShingle-1, what)), true
	}
	c := u.copying(a, b, alone, unquoted, cs)
	if c.absent != "" {
		cs = slices.DeleteFunc(cs, u.ofClients(a, b))
	}
	und, made := c.probability()
	note := fmt.Sprintf("%d runs of %d words stand %s", alone, hubShingle, what)
	switch {
	case u.series(a, b) != 0 && !f.background(a, b):
		und, made = seriesProbability, seriesProbability
	case und < leastLikely:
		return link{}, false
	case made < evenOdds:
		note += c.doubt()
	}
	dir, least := lean(cs)
	if max(dir, 1-dir) >= least {
		from, to := a, b
		if dir < .5 {
			from, to = b, a
		}
		if why := u.unseen(from, to, cs, from == a); why != "" {
			least, note = unclaimed, note+"; "+why
		} else if made > laterProbability && u.onlyLater(from, to, cs, from == a) {
			made = laterProbability
			note += "; only their times tell which was first, and both may have it from an earlier text"
		}
	}
	if made < evenOdds {
		least = unclaimed
	}
	k := u.f.orient(a, b, made, dir, least)
	if !k.directed {
		k = u.f.orient(a, b, und, dir, unclaimed)
	}
	return u.reasoned(k, k.from == a, cs, note), true
}

// namesSource says that one of the two witnesses names the other, or its page, as
// its source. That an agency's story and another's tell the same facts in other
// words is no such sign: two reporters who were there do.
func namesSource(cs []cue) bool {
	return namesPage(cs) || slices.ContainsFunc(cs, func(c cue) bool { return c.strong && c.Signal == sigCredit.name })
}

// namesPage says that the page of one of two texts names that of the other.
func namesPage(cs []cue) bool {
	return slices.ContainsFunc(cs, func(c cue) bool { return c.strong && c.school == markupSchool })
}

// claim makes the link between a and b, which are linked with probability und. The
// direction is claimed if that is allowed and the cues bear it.
func (u *reuse) claim(a, b int, cs []cue, und float64, allowed bool, note string) link {
	dir, least := lean(cs)
	if !allowed {
		least = unclaimed
	}
	l := u.f.orient(a, b, und, dir, least)
	return u.reasoned(l, l.from == a, cs, note)
}

// reasoned is l with what speaks for and against it: the cues, whose positive weights speak
// for it (forward) or for the reverse, and what the two share; and with its rival.
func (u *reuse) reasoned(l link, forward bool, cs []cue, note string) link {
	l.evidence, l.against = sides(cs, forward)
	shared := Evidence{Signal: sigPassages, Weight: odds.Logit(l.und), Note: note}
	if shared.Weight < 0 {
		l.against = append(l.against, shared)
	} else {
		l.evidence = append(l.evidence, shared)
	}
	strongest(l.evidence)
	strongest(l.against)
	l.runner, l.runnerP = u.runnerUp(l.from, l.to, l.und)
	return l
}

const (
	// seriesProbability: two takes of one desk, one of which is next to the
	// other in its series.
	seriesProbability = .95
	// followsProbability: two takes of one desk, the later of which tells anew
	// what the earlier had in a line or two.
	followsProbability = .8
	// rewordedProbability: one credits the other and tells the same in other
	// words, which it may also have from a third that both credit.
	rewordedProbability = .75
)

// hubWeight is the log-odds of a text that shares with more of the others
// being the source: right in seven of ten links of annotated stories.
const hubWeight = .8

// hub is the cue that one of two texts shares runs of words with more of the
// rest. Takes of one desk are not asked: which of them clients had tells nothing of which came first.
func (u *reuse) hub(a, b int) cue {
	f := u.f
	others := func(x, not int) int {
		n := 0
		for z, w := range u.shared[x] {
			if z != not && z != x && w >= leastResidue {
				n++
			}
		}
		return n
	}
	x, y := others(a, b), others(b, a)
	if x == y {
		return cue{}
	}
	w, hub, other, n, m := hubWeight, a, b, x, y
	if y > x {
		w, hub, other, n, m = -hubWeight, b, a, y, x
	}
	if f.machined(hub) && !f.machined(other) {
		return cue{} // it was put together from many
	}
	return cue{school: witnessSchool, Evidence: Evidence{Signal: "hub", Weight: w,
		Note: fmt.Sprintf("%s shares text with %d other documents of the story, %s with %d", f.name(hub), n, f.name(other), m)}}
}
