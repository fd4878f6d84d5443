package lineage

import "github.com/wiretrace/wiretrace/normalize"

// What has to be settled over a weekend is to be so "before markets open on Monday". The verb of such a clause
// stands in the present, and that is how it tells of a day to come: of one that has been it says "opened".

// openingReach is how many words behind the conjunction the verb of its clause stands at most.
const openingReach = 7

// opensAhead says that the day at word w of t is that of a clause that tells, in the present, before or when
// something opens: "bevor die Häfen am Montag öffnen".
func opensAhead(t *normalize.Text, w int) bool {
	s := sentenceAt(t, w)
	for i := w - 1; i >= max(s.Start, w-openingReach) && unbroken(t, i); i-- {
		if !anyOf(t.Words[i:i+1], beforeWords()) {
			continue
		}
		for j := i + 1; j < min(s.End, i+1+openingReach) && unbroken(t, j-1); j++ {
			if anyOf(t.Words[j:j+1], openingVerbs()) && !anyOf(t.Words[j-1:j], notOpening()) {
				return true
			}
		}
	}
	return false
}

var (
	// beforeWords are the IDs, sorted, of the conjunctions of such a clause, openingVerbs those of its verbs in
	// the present, or in the mood that follows the conjunction, and notOpening those of the words behind which
	// these are no verbs of that clause: "before the open on Monday", "when it was open".
	beforeWords = wordIDs(`before when once bevor ehe wenn sobald avant quand lorsque cuando antes prima quando voordat wanneer zodra`)

	openingVerbs = wordIDs(`open opens reopen reopens öffnen öffnet aufmachen ouvrent ouvre rouvrent rouvre abren abre abran abra reabran reabra
		aprono apre aprano apra riaprono riaprano abrem abram reabrem reabram openen opent opengaan opengaat`)
	notOpening = wordIDs(`the an a was were been had did stayed remained`)
)
