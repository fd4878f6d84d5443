package lineage

import "github.com/wiretrace/wiretrace/normalize"

// A toll is told as well by what was lost: "the death of 13 people", "cost 13 people their
// lives", "ont perdu la vie", "le costó la vida a trece".

// lostReach is how many words may stand between a number and the life that is lost, and
// takenReach between who takes lives and the number of them: "a finalement coûté la vie à".
const (
	lostReach  = 6
	takenReach = 5
	heldReach  = 4 // words before a number up to "of": "de al menos dos"
)

var (
	// deathNouns have the number behind "of".
	deathNouns = wordSet(`death deaths mort muerte morte tod dood`)
	lifeNouns  = wordSet(`life lives vie vida vidas vita leben leven levens`)
	// lostVerbs take a life, or a death, for their object: "lost their lives", "ont trouvé la mort".
	lostVerbs = wordSet(`lost lose loses perdu perdent perdirent perdieron perdió perdido pierden perderam perdeu perdem perso persero perdono
		verloren verloor verlieren trouvé trouvent trouvèrent laissé laissent encontraron encontró hallaron fanden`)
	// takenVerbs cost others their lives.
	takenVerbs = wordSet(`cost costs claimed claims took taken coûté coûte coûta costó costado cuesta cobró cobrado cobra segó segado custou ceifou
		costato costa kostete kostet gekostet kostte`)
	lostOf    = wordSet(`of de d di von van do da à a al`)
	leastHeld = wordSet(`al au at pelo de d à a`) // before "least" and before its "of"
)

// ofTheDead says that the number at word k of sentence s of t stands behind what its people
// lost: "the death of 13", "a coûté la vie à plus de 79".
func ofTheDead(t *normalize.Text, k int, s normalize.Range) bool {
	for of := k - 1; of > s.Start && of >= k-heldReach; of-- {
		word := wordOf(t, of)
		if lostOf[word] {
			switch lost := wordOf(t, of-1); {
			case deathNouns[lost]:
				return true
			case lifeNouns[lost]:
				return anyWithin(t, max(s.Start, of-takenReach), of-1, takenVerbs)
			}
		}
		if !hedges[word] && !leastHeld[word] {
			return false
		}
	}
	return false
}

// lostLife is the word of sentence s of t that names the life which the people counted before
// word from lost, 0 if there is none: "13 personnes ont perdu la vie".
func lostLife(t *normalize.Text, from int, s normalize.Range) int {
	for j := from; j < min(s.End, from+lostReach); j++ {
		if isNumber(t, j) {
			break
		}
		if (lifeNouns[wordOf(t, j)] || deathNouns[wordOf(t, j)]) && anyWithin(t, max(from, j-2), j, lostVerbs) {
			return j
		}
	}
	return 0
}
