package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// Papers are called as everyday things are. "Mit der Zeit" is no interview, "im Blick
// behalten" no report, and an app is no agency. Where the name of such a paper stands alone, in no
// quotation marks of its own, its sentence has to say close to it that something was said or
// written there. An agency whose letters are a word is meant by capitals alone, and no number
// is a name.

// everydayGerman are words by which papers go and which German writes with a capital as well.
var everydayGerman = strings.Fields(`zeit welt blick bild presse stern spiegel kurier standard bund freitag heute woche post tag morgen
	anzeiger bote krone falter profil trend kicker focus`)

// everydayLetters are the letters of agencies and papers that are a word, or short for something that
// everybody speaks of.
var everydayLetters = strings.Fields("app dna uni map pap una mia sana nina sita ana ina asi lci")

// besideEveryday is how many words may stand between such a name and the word for what was said:
// "sagte Roth am Montag der Welt".
const besideEveryday = 5

// tellingRoles are the roles of words that tell of a report, or of what was said.
var tellingRoles = []role{toRole, perRole, reportRole, firstRole, speechRole, askRole, talkRole, articleRole, staffRole}

// everyday says that the name of the outlet x at those words of sentence s of t may be a word of the
// language, and that nothing close to it says otherwise.
func (x *outletName) everyday(t *normalize.Text, s, name normalize.Range) bool {
	if !x.alone || name.Len() > 1 {
		return false
	}
	word := wordOf(t, name.Start)
	written := t.Source[t.Words[name.Start].Start:t.Words[name.Start].End]
	switch {
	case allDigits(word), !capital(x.form) && !x.agency:
		return true
	case slices.Contains(everydayLetters, word):
		return written != strings.ToUpper(written) || !x.agency
	case t.Language != "de" || !slices.Contains(everydayGerman, word):
		return false
	case inMarksOfItsOwn(t, name), written == strings.ToUpper(written):
		return false // written as a name: der „Welt“, in der ZEIT
	case t.Words[name.Start].Flags&normalize.Quoted != 0:
		return true // whoever speaks has it in view
	case word == "presse":
		return true // "gegenüber der Presse": what is said to all of it
	}
	for k := max(s.Start, name.Start-besideEveryday); k < min(s.End, name.End+besideEveryday); k++ {
		w := t.Words[k : k+1]
		if k != name.Start && (anyOf(w, speechVerbs()) || anyOf(w, reportVerbs()) || anyOf(w, reportNouns()) || anyOf(w, toldVerbs()) || slices.Contains(tellingRoles, roleOf(wordOf(t, k)))) {
			return false
		}
	}
	return true
}

// inMarksOfItsOwn says that those words of t stand between quotation marks with no others.
func inMarksOfItsOwn(t *normalize.Text, name normalize.Range) bool {
	r := t.Bytes(name)
	return strings.HasSuffix(strings.TrimRight(t.Source[:r.Start], `"„“”«»‹›'‘’`), " ") && strings.IndexAny(t.Source[r.End:], `"„“”«»‹›'‘’`) == 0 && !strings.HasSuffix(t.Source[:r.Start], " ")
}
