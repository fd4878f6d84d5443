package lineage

import (
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// A toll that is told anew is often a number alone, with the dead far before it: "the death
// toll in the collision between an express and a goods train rose to 23".

const (
	// risenReach is how many words before the number the dead may be named.
	risenReach = 20
	// hedgeReach is how many words may stand between "to" and the number: "at least".
	hedgeReach = 2
	// risenVerb is how many words before "to", and behind the number, the verb may stand:
	// "has risen again to 23", "ist auf 23 gestiegen".
	risenVerb = 3
)

var (
	// tollNouns name the dead as a number. A toll is of the dead if it is a death toll: others are paid.
	tollNouns = wordSet(`deaths fatalities todesopfer totenzahl opferzahl todeszahl morts décès muertos fallecidos morti vittime decessi mortos óbitos
		doden dodental`)
	// tollGrew are verbs that say how far a number has come.
	tollGrew = wordSet(`rose rises rise risen rising climbs climbed climb jumps jumped increased increases grew grows grown soared mounted surged stood stands stand
		stieg steigt gestiegen erhöht erhöhte kletterte klettert liegt lag élève élevait élevé monte monté passe passé passait grimpe grimpé s'élève
		sube subió subido asciende ascendió ascendía aumenta aumentó eleva elevó llega llegó sale salito salita salgono aumentato
		sobe subiu aumentou chega chegou elevou stijgt steeg gestegen opgelopen loopt`)
	// tollTo stand between such a verb and the number, or are verbs themselves that do.
	tollTo = wordSet(`to at auf bei à au a al para em op naar tot`)
	// tollReached are verbs that have the number right behind them.
	tollReached = wordSet(`reached reaches hit hits topped tops passed passes exceeded exceeds atteint alcanza alcanzó supera superó raggiunge raggiunto
		superato atinge atingiu ultrapassa erreicht erreichte bereikt`)
	// hedges stand before a number that is not exact.
	hedges = wordSet(`least more than over nearly almost about around mindestens mehr als über rund fast moins plus de près menos más casi
		almeno oltre quasi più di pelo mais quase zeker meer dan bijna ruim`)
	// rated follow a number that is a share of another.
	rated = wordSet(`percent per prozent pro pour por procent`)
)

// risenTo says that the number at word k of sentence s of t, which ends with word last, is
// what a number of the dead that the sentence names before it has come to.
func risenTo(t *normalize.Text, k, last int, s normalize.Range) bool {
	if last+1 < s.End && rated[wordOf(t, last+1)] || strings.Contains(wordOf(t, k), "%") {
		return false
	}
	to := k - 1
	for to > s.Start && to >= k-hedgeReach && hedges[wordOf(t, to)] {
		to--
	}
	if to <= s.Start {
		return false
	}
	switch word := wordOf(t, to); {
	case tollReached[word]:
	case !tollTo[word]:
		return false
	case !anyWithin(t, max(s.Start, to-risenVerb), to, tollGrew) && !anyWithin(t, last+1, min(s.End, last+1+risenVerb), tollGrew):
		return false
	}
	for i := to - 1; i >= max(s.Start, to-risenReach); i-- {
		if word := wordOf(t, i); tollNouns[word] || word == "toll" && i > s.Start && wordOf(t, i-1) == "death" {
			return true
		}
	}
	return false
}

// anyWithin says that one of the words from to end of t is in set.
func anyWithin(t *normalize.Text, from, end int, set map[string]bool) bool {
	for i := from; i < end; i++ {
		if set[wordOf(t, i)] {
			return true
		}
	}
	return false
}
