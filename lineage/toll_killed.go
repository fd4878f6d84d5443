package lineage

import (
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// A lead often has the verb before the number, and a hedge between: "killing at least 12 people",
// "murieron al menos doce", "starben mindestens zwölf Menschen".

// killedReach is how many words may stand between such a verb and its number: "tuant plus de",
// "mató a al menos".
const killedReach = 3

var (
	// killWords stand before the number of the dead.
	killWords = wordSet(`killed killing kills kill toll drowned drowning
		tötete töteten tötet töten todesopfer todesfälle starben sterben ertranken
		tuant tué tue tuent
		mató mata matan mataron matado matando muertos fallecidos mueren murieron fallecen fallecieron perecieron
		uccide uccidono uccise uccisero ucciso uccidendo morirono muoiono
		matou mataram morrem morreram
		doodde doodden doodt stierven`)
	// killedOf are words that may stand between, and are no hedges.
	killedOf = wordSet(`at al au a zu up to as no a los las some d`)
	// countless follow a number that is of no people: a share, a time. Years are left out before (ageWords).
	countless = wordSet(`percent per prozent pro pour por procent cent days day tage tagen jours días dias giorni dagen
		minutes minuten hours stunden heures horas ore uur weeks wochen semaines semanas settimane weken months monate monaten mois meses mesi maanden jobs stellen emplois
		empleos posti empregos banen`)
)

// killedBefore says that the number at word k of sentence s of t, which ends with word last, is of
// those whom a verb before it says to have died. "Kill 30 minutes" and "killed 40 per cent" are of no
// people, and "starben 1945" of a year. Who says that another 12 died counts from what was before.
func killedBefore(t *normalize.Text, k, last int, s normalize.Range) bool {
	if last+1 < s.End && countless[wordOf(t, last+1)] || yearAt(t, k) > 0 {
		return false
	}
	for i := k - 1; i >= max(s.Start, k-1-killedReach); i-- {
		if strings.Contains(t.Source[t.Words[i].End:t.Words[i+1].Start], ",") {
			return false // "five were killed, 12 hurt"
		}
		switch word := wordOf(t, i); {
		case killWords[word]:
			return true
		case !hedges[word] && !killedOf[word]:
			return false
		}
	}
	return false
}
