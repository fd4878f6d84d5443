package lineage

import (
	"cmp"
	"math"
	"slices"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
)

// A link is a derivation at work, between witnesses by local index.
type link struct {
	from, to          int
	p                 float64 // that from is a parent of to
	und               float64 // that one is a parent of the other
	directed          bool
	evidence, against []Evidence
	runner            int // the next best parent, -1 if there is none
	runnerP           float64
}

// orient puts the better supported direction first and decides whether it is
// claimed: und is the probability that a and b are directly linked, dir that a
// is the source if they are. An undirected link goes from the lower number, see
// [family.inOrder], and has the mean of both directions.
func orient(a, b int, und, dir, claim float64) link {
	if dir < .5 {
		a, b, dir = b, a, 1-dir
	}
	// A link that is likelier than not is not lost to a direction with which it
	// is not.
	l := link{from: a, to: b, p: und * dir, und: und, directed: dir >= claim && (und*dir >= .5 || und < .5), runner: -1}
	if !l.directed {
		l.from, l.to, l.p = min(a, b), max(a, b), und/2
	}
	return l
}

// inOrder is a link between witnesses that goes, if it has no direction, from the earlier in the input.
func (f *family) inOrder(l link) link {
	if !l.directed && f.came[l.from] > f.came[l.to] {
		l.from, l.to = l.to, l.from
	}
	return l
}

// orient is orient for two witnesses.
func (f *family) orient(a, b int, und, dir, claim float64) link {
	return f.inOrder(orient(a, b, und, dir, claim))
}

// fused is the sum of the cues in log-odds. Within a school the strongest
// counts in full and the others by a quarter, since they show the same thing
// again, unless the two strongest contradict each other, which is no sign of
// anything. Strong says that a direction may be claimed on these cues: one strong
// cue, or cues of two schools that agree, growth never among them.
func fused(cues []cue) (z float64, claim bool) {
	bySchool := map[school][]float64{}
	var order []school
	for _, c := range cues {
		if bySchool[c.school] == nil {
			order = append(order, c.school)
		}
		bySchool[c.school] = append(bySchool[c.school], c.Weight)
	}
	for _, s := range order {
		ws := bySchool[s]
		slices.SortFunc(ws, func(x, y float64) int { return cmp.Compare(math.Abs(y), math.Abs(x)) })
		if len(ws) > 1 && ws[0] == -ws[1] {
			ws = append([]float64{0}, ws[2:]...)
			bySchool[s] = ws
		}
		z += ws[0]
		for _, w := range ws[1:] {
			z += w / 4
		}
	}
	agree := 0
	for _, s := range order {
		if s != growthSchool && bySchool[s][0]*z > 0 && math.Abs(bySchool[s][0]) >= leastVote {
			agree++
		}
	}
	claim = agree >= 2
	for _, c := range cues {
		claim = claim || c.strong && c.Weight*z > 0
	}
	return z, claim
}

// unclaimed is a least probability of a claim that no probability reaches.
const unclaimed = 2.

// lean is the probability that a link goes the way that positive weights of its cues speak
// for, and from what probability on that is claimed: unclaimed, if the cues do not bear it.
func lean(cs []cue) (dir, least float64) {
	z, bears := fused(cs)
	if bears {
		return odds.Logistic(z), claimOdds
	}
	return odds.Logistic(z), unclaimed
}

// leastVote is the weight from which a cue counts as one of the two that make
// a claim: less than that is wrong in two of five.
const leastVote = .4

// sides divides cues into those for a derivation from the source that positive
// weights speak for (forward) or the reverse, strongest first.
func sides(cues []cue, forward bool) (evidence, against []Evidence) {
	for _, c := range cues {
		e := c.Evidence
		if !forward {
			e.Weight = -e.Weight
		}
		if e.Weight >= 0 {
			evidence = append(evidence, e)
		} else {
			against = append(against, e)
		}
	}
	strongest(evidence)
	strongest(against)
	return evidence, against
}

// strongest sorts evidence by weight, the strongest first, stably.
func strongest(es []Evidence) {
	slices.SortStableFunc(es, func(x, y Evidence) int { return cmp.Compare(math.Abs(y.Weight), math.Abs(x.Weight)) })
}
