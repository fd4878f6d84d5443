package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// Spanish and Portuguese tell what has happened by one word, whose end shows it whatever the verb: "dictó esta
// tarde", "levantaron esta mañana", "assinou esta tarde".

// preteriteEnds are the endings of that form which hardly a noun has.
var preteriteEnds = map[string][]string{"es": {"ó", "aron", "ieron", "eron"}, "pt": {"ou", "iu", "aram", "iram"}}

// leastPreterite is the fewest bytes of such a word: "sou" and "ou" are others.
const leastPreterite = 4

// besidePreterite says that such a verb leads to the words r of t in sentence s, or stands behind them; "la reunión
// de esta tarde" is not when it was suspended.
func besidePreterite(t *normalize.Text, r, s normalize.Range) bool {
	if preteriteEnds[t.Language] == nil || r.Start > s.Start && anyOf(t.Words[r.Start-1:r.Start], ofDays()) {
		return false
	}
	for i := r.Start - 1; i >= max(s.Start, r.Start-1-perfectReach) && unbroken(t, i); i-- {
		switch {
		case anyOf(t.Words[i:i+1], otherTime()), anyOf(t.Words[i:i+1], clauseOpeners()):
			return false
		case preterite(t, i):
			return !setsDay(t, i)
		}
	}
	for i := r.End; i < min(s.End, r.End+saidReach) && unbroken(t, i-1); i++ {
		if preterite(t, i) {
			return !setsDay(t, i)
		}
	}
	return false
}

// preterite says that word i of t has the ending of one, and is no name.
func preterite(t *normalize.Text, i int) bool {
	word := wordOf(t, i)
	return len(word) >= leastPreterite && t.Words[i].Flags&normalize.Capital == 0 &&
		slices.ContainsFunc(preteriteEnds[t.Language], func(e string) bool { return strings.HasSuffix(word, e) })
}

// setsDay says that word i of t is a verb by which something is set for a day, or somebody called to it: "citó a
// las partes esta tarde".
func setsDay(t *normalize.Text, i int) bool {
	word := wordOf(t, i)
	return slices.ContainsFunc(setStems, func(stem string) bool { return strings.HasPrefix(word, stem) })
}

var (
	// setStems open those verbs.
	setStems = strings.Fields("convoc cit llam invit fij program anunci aplaz posterg prorrog adelant suspend cancel reserv agend marc cham adi esper prev")
	// ofDays are the IDs, sorted, of the words that hang a day on a noun.
	ofDays = wordIDs(`de del da do`)
)
